"""A finished take comes into a long film in steps; whatever happens between, nothing is lost."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.model.edits import set_prompt
from app.model.jobs import Done, Running
from app.model.takes import TakeState
from app.session.document import Document
from app.session.generation import GenerationController
from generation.protocol import CancelJob, JobFinished
from tests.app.model.builders import project, shot
from tests.app.session.fakes import FakeClient


@pytest.fixture(autouse=True)
def _every_film_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.session.generation._LONG_FILM_SHOTS", 0)
    monkeypatch.setattr("app.session.unhurried._SLICE_S", 0.0)


@pytest.fixture(autouse=True)
def _finished(
    _every_film_is_long: None, controller: GenerationController, worker: FakeClient
) -> None:
    """The first shot's take is whole, and on its way into the film; the second shot waits."""
    controller.generate(["s1", "s2"])
    worker.load()
    worker.finish()


def _on_disk(folder: Path) -> tuple[str | None, str]:
    """The selected take of the first shot, and the prompt of the third."""
    shots = json.loads((folder / "project.json").read_bytes())["shots"]
    return shots[0]["selected_take"], shots[2]["prompt"]


def _is_running(controller: GenerationController) -> bool:
    job = controller.job_of("s1")
    return job is not None and isinstance(job.state, Running)


def test_it_is_whole_on_disk_at_once_and_shown_some_events_later(
    controller: GenerationController, document: Document, qtbot: QtBot
) -> None:
    take = next(iter(document.library))
    saved = document.take_folder(take.id) / "take.json"
    assert json.loads(saved.read_bytes())["state"] == TakeState.COMPLETE
    assert document.project.shot("s1").selected_take is None
    assert _is_running(controller)
    with qtbot.waitSignal(controller.take_finished):
        pass
    assert document.project.shot("s1").selected_take == take.id
    assert document.undo_text == "Generate SH0010"
    qtbot.waitUntil(lambda: not _is_running(controller))
    assert _on_disk(document.require_folder())[0] == take.id


def test_leaving_the_project_puts_it_into_the_film(
    controller: GenerationController, document: Document, tmp_path: Path
) -> None:
    folder, take = document.require_folder(), next(iter(document.library))
    other = project(shot(1, "another film"))
    document.create(tmp_path / "other.throughline", other)
    assert _on_disk(folder)[0] == take.id
    assert document.project == other
    assert controller.is_idle


def test_an_edit_meanwhile_stays_and_is_not_saved_unasked(
    controller: GenerationController, document: Document, qtbot: QtBot
) -> None:
    document.edit("Prompt", set_prompt(document.project, "s3", "written meanwhile"))
    with qtbot.waitSignal(controller.take_finished):
        pass
    assert document.project.shot("s1").selected_take is not None
    assert document.project.shot("s3").prompt == "written meanwhile"
    assert _on_disk(document.require_folder()) == (None, "prompt 3")
    assert document.is_dirty
    document.undo()
    document.undo()
    assert not document.is_dirty


def test_a_save_meanwhile_keeps_it_for_the_next_one(
    controller: GenerationController, document: Document, qtbot: QtBot
) -> None:
    document.edit("Prompt", set_prompt(document.project, "s3", "written meanwhile"))
    document.save()
    with qtbot.waitSignal(controller.take_finished):
        pass
    selected, prompt = _on_disk(document.require_folder())
    assert selected == document.project.shot("s1").selected_take is not None
    assert prompt == "written meanwhile"


def test_a_worker_that_dies_now_has_lost_only_the_next_shot(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    worker.die()
    job = controller.job_of("s1")
    assert job is not None
    assert isinstance(job.state, Done)
    assert document.project.shot("s1").selected_take is not None


def test_cancelling_now_keeps_the_whole_take(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(controller.idle):
        controller.cancel()
    assert worker.count(CancelJob) == 0
    job = controller.job_of("s1")
    assert job is not None
    assert isinstance(job.state, Done)
    assert document.project.shot("s1").selected_take is not None
    assert document.library.of_shot("s2") == ()


def test_its_states_are_those_of_any_other_edit(
    controller: GenerationController, document: Document, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(controller.take_finished):
        pass
    fresh = Document()
    fresh.load(document.require_folder())
    assert fresh.states() == document.states()


def test_the_end_that_is_told_twice_is_the_end_once(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    job = controller.job_of("s1")
    assert job is not None
    worker.say(JobFinished(job.id))
    qtbot.waitUntil(lambda: not _is_running(controller))
    assert len(document.library.of_shot("s1")) == 1
    assert document.undo_text == "Generate SH0010"
    following = controller.job_of("s2")
    assert following is not None
    assert not following.is_over
