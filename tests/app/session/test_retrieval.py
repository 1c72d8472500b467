"""Pictures from memory: what is asked of the worker, and what is kept of its answers."""

import dataclasses
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.model.edits import set_ignored
from app.model.lora_edits import add_lora
from app.model.loras import Lora
from app.model.memory_plan import plan_memory
from app.model.memory_strip import MemoryStrip, strip_of
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.retrieval import Idle, Loading, Refused, Retrieval, Retrieving, Waiting
from app.storage.lora_files import lora_path
from generation.protocol import (
    CancelJob,
    JobFailed,
    JobStarted,
    LatentSpan,
    LoraFile,
    RetrieveFrames,
)
from tests.app.session.fakes import FakeClient


@pytest.fixture
def retrieval(
    document: Document, worker: FakeClient, controller: GenerationController
) -> Retrieval:
    """Of a film in which every shot has a take, in a worker that has been restarted since."""
    controller.generate(shot.id for shot in document.project.shots)
    worker.load()
    while not controller.is_idle:
        worker.finish()
    worker.die()
    return Retrieval(document, worker)


def strip(document: Document) -> MemoryStrip:
    assert document.card is not None
    plan = plan_memory(document.project, document.library, document.card, "s3")
    return strip_of(document.project, document.library, plan, document.card.grid)


def want(retrieval: Retrieval, document: Document, first: int, last: int) -> None:
    shown = strip(document)
    retrieval.want("s3", shown, shown.pictures(first, last))


def takes(document: Document) -> list[str]:
    return [document.library.of_shot(shot.id)[0].id for shot in document.project.shots]


def test_the_model_is_loaded_then_asked_with_the_plan_of_today(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    project = set_ignored(document.project, "s3", ())
    document.edit("Budget", project)
    want(retrieval, document, 8, 9)
    assert retrieval.state == Loading()
    assert worker.count(RetrieveFrames) == 0
    worker.load()
    assert retrieval.state == Waiting()
    asked = worker.newest(RetrieveFrames)
    one, two, _ = takes(document)
    assert [(h.take, h.rate, h.chunks) for h in asked.history] == [(one, 1, 2), (two, 1, 2)]
    assert asked.spans == (LatentSpan(one, 8, 1), LatentSpan(two, 0, 1))
    assert document.folder is not None
    assert Path(asked.folder).is_relative_to(document.folder / "cache")


def test_what_cannot_be_compared_is_left_out_where_others_can(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    shown = strip(document)
    one, two = shown.shots
    mixed = dataclasses.replace(shown, shots=(dataclasses.replace(one, is_comparable=False), two))
    retrieval.want("s3", mixed, mixed.pictures(8, 9))
    worker.load()
    assert worker.newest(RetrieveFrames).spans == (LatentSpan(two.id, 0, 1),)
    retrieval.want("s3", mixed, mixed.pictures(8, 8))  # the worker says why not
    assert worker.newest(RetrieveFrames).spans == (LatentSpan(one.id, 8, 1),)


def test_answers_are_kept_and_not_asked_again(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    want(retrieval, document, 0, 1)
    worker.load()
    worker.retrieve()
    one = takes(document)[0]
    assert retrieval.state == Idle()
    asked, beyond = strip(document).pictures(0, 2)[4:6]
    found = retrieval.get(asked)
    assert found is not None
    assert (found.number, found.psnr) == (4, 24.0)
    assert retrieval.get(beyond) is None
    want(retrieval, document, 0, 1)
    assert worker.count(RetrieveFrames) == 1
    want(retrieval, document, 1, 2)
    assert worker.newest(RetrieveFrames).spans == (LatentSpan(one, 2, 1),)
    Path(found.memory).unlink()  # as "Clear caches" does
    want(retrieval, document, 1, 1)
    assert worker.newest(RetrieveFrames).spans == (LatentSpan(one, 1, 1),)


def test_a_newer_wish_cancels_the_older_and_late_answers_do_no_harm(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    want(retrieval, document, 0, 0)
    worker.load()
    first = worker.newest(RetrieveFrames).job
    want(retrieval, document, 5, 5)
    assert worker.newest(CancelJob).job == first
    worker.say(JobStarted(first, 1))
    assert retrieval.state == Waiting()
    worker.say(JobStarted(worker.newest(RetrieveFrames).job, 1))
    assert retrieval.state == Retrieving(0.0)


def test_another_memory_forgets_the_answers(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    want(retrieval, document, 9, 9)
    worker.load()
    worker.retrieve()
    two = takes(document)[1]
    (first,) = strip(document).pictures(9, 9)
    assert retrieval.get(first) is not None
    document.edit("Leave out", set_ignored(document.project, "s3", ("s1",)))
    want(retrieval, document, 0, 0)
    assert retrieval.get(first) is None
    assert [entry.take for entry in worker.newest(RetrieveFrames).history] == [two]


def test_other_weights_in_the_same_folder_forget_the_answers(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    want(retrieval, document, 9, 9)
    worker.load()
    worker.retrieve()
    assert retrieval.is_of_today("s3")
    assert document.card is not None
    document.set_card(replace(document.card, weights="e" * 64))
    assert not retrieval.is_of_today("s3")
    want(retrieval, document, 9, 9)
    assert retrieval.get(strip(document).pictures(9, 9)[0]) is None
    assert worker.count(RetrieveFrames) == 2


def test_the_memory_is_asked_with_the_loras_of_the_shot(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    want(retrieval, document, 9, 9)
    worker.load()
    worker.retrieve()
    assert worker.newest(RetrieveFrames).loras == ()
    document.edit("Add", add_lora(document.project, Lora("a" * 64, "ink", 0.5)))
    assert not retrieval.is_of_today("s3")
    want(retrieval, document, 9, 9)
    file = str(lora_path(document.require_folder(), "a" * 64))
    assert worker.newest(RetrieveFrames).loras == (LoraFile("ink", "a" * 64, file, 0.5),)


def test_a_refusal_and_a_death_are_told_and_the_next_wish_works(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    want(retrieval, document, 0, 0)
    worker.load()
    job = worker.newest(RetrieveFrames).job
    worker.say(JobFailed(job, "not_remembered", "tiny has no memory encoder."))
    assert retrieval.state == Refused("tiny has no memory encoder.")
    want(retrieval, document, 0, 0)
    worker.die("The worker process was ended by signal 9.")
    assert isinstance(retrieval.state, Refused)
    assert "ended by signal 9" in retrieval.state.message
    want(retrieval, document, 0, 0)
    worker.load()
    worker.retrieve()
    assert retrieval.state == Idle()
    worker.die()
    assert retrieval.state == Idle()  # nothing was lost


@pytest.mark.parametrize("heard", ["nothing", "loaded", "started"])
def test_a_worker_that_is_let_go_is_told_and_the_next_wish_works(
    retrieval: Retrieval, document: Document, worker: FakeClient, heard: str
) -> None:
    want(retrieval, document, 0, 0)
    if heard != "nothing":
        worker.load()
    if heard == "started":
        worker.say(JobStarted(worker.newest(RetrieveFrames).job, 1))
    worker.release()
    assert isinstance(retrieval.state, Refused)
    assert retrieval.state.message.startswith("The worker was let go before")
    want(retrieval, document, 0, 0)
    worker.load()
    worker.retrieve()
    assert retrieval.state == Idle()
    worker.release()
    assert retrieval.state == Idle()  # nothing was lost


def test_a_model_that_is_not_installed_is_said(
    retrieval: Retrieval, document: Document
) -> None:
    shown = strip(document)
    document.set_card(None)
    retrieval.want("s3", shown, shown.pictures(0, 0))
    assert isinstance(retrieval.state, Refused)
    assert "is not installed" in retrieval.state.message


def test_closing_takes_the_files_away(
    retrieval: Retrieval, document: Document, worker: FakeClient
) -> None:
    want(retrieval, document, 0, 0)
    worker.load()
    folder = Path(worker.newest(RetrieveFrames).folder)
    folder.mkdir(parents=True)
    (folder / "picture.png").touch()
    worker.retrieve()
    retrieval.close()
    assert not folder.parent.exists()
    assert retrieval.get(strip(document).pictures(0, 0)[0]) is None
