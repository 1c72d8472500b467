"""One worker, one model at a time, and several who need it: each job meets its own model."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.model.clips import ClipWish
from app.model.jobs import Done, Failed
from app.model.memory_plan import plan_memory
from app.model.memory_strip import strip_of
from app.session.clip_import import ClipImports
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.retrieval import Retrieval
from generation.protocol import (
    ImportClip,
    JobFailed,
    LoadModel,
    MakeKeyframe,
    ModelLoaded,
    RetrieveFrames,
)
from tests.app.session.fakes import GRID, WEIGHTS, FakeClient, cite_ada, install_edit_model

EDIT_WEIGHTS = "e" * 64
NEEDS = {MakeKeyframe: "tiny-edit", ImportClip: "animatic", RetrieveFrames: "animatic"}


class Line:
    """Does what was sent one after the other, as the worker does, with the model that it has."""

    def __init__(self, worker: FakeClient) -> None:
        self._worker, self._begins, self._model = worker, len(worker.sent), ""
        self.done: list[str] = []

    def one(self) -> None:
        """Do the next command; a job that meets another model would fail."""
        command = self._worker.sent[self._begins]
        self._begins += 1
        if isinstance(command, LoadModel):
            self._model = Path(command.folder).name
            is_edit = self._model == "tiny-edit"
            facts = EDIT_WEIGHTS if is_edit else WEIGHTS, GRID, "keyframes" if is_edit else "shots"
            self._worker.say(ModelLoaded(command.folder, self._model, *facts))
            self.done.append(self._model)
            return
        assert NEEDS[type(command)] == self._model, f"{type(command)} would meet {self._model}"
        self.done.append(type(command).__name__)
        if isinstance(command, MakeKeyframe):
            self._worker.make_keyframe()
        elif isinstance(command, ImportClip):
            self._worker.import_clip()
        else:
            self._worker.retrieve()

    def all(self) -> list[str]:
        """Do everything; what was done, in order."""
        while self._begins < len(self._worker.sent):
            self.one()
        return self.done


@pytest.fixture(autouse=True)
def film(document: Document, models_dir: Path) -> Document:
    install_edit_model(models_dir)
    cite_ada(document)
    return document


def test_a_video_between_two_keyframes_lets_each_meet_its_model(
    controller: GenerationController, imports: ClipImports, worker: FakeClient, video: Path
) -> None:
    line = Line(worker)
    controller.make_keyframes(["s1", "s2"])
    line.one()  # the first keyframe runs
    imports.add(video, ClipWish())
    line.all()
    assert line.done == [
        "tiny-edit", "MakeKeyframe", "animatic", "ImportClip", "tiny-edit", "MakeKeyframe",
    ]
    assert [type(job.state) for job in controller.queue.jobs] == [Done, Done]
    assert imports.is_idle


def test_a_video_waits_for_its_model_while_another_is_loaded(
    film: Document,
    controller: GenerationController,
    imports: ClipImports,
    worker: FakeClient,
    video: Path,
) -> None:
    line = Line(worker)
    imports.add(video, ClipWish())
    line.all()
    controller.make_keyframes(["s1"])
    imports.add(video, ClipWish())
    line.one()
    assert film.card is not None
    assert film.card.weights == WEIGHTS  # those of the other model are none of the project's
    assert line.all()[2:] == ["tiny-edit", "MakeKeyframe", "animatic", "ImportClip"]
    assert imports.is_idle


def test_a_question_to_the_memory_waits_for_its_model(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    controller.generate(["s1"])
    worker.load()
    worker.finish()
    retrieval, line = Retrieval(film, worker), Line(worker)
    controller.make_keyframes(["s1"])
    assert film.card is not None
    plan = plan_memory(film.project, film.library, film.card, "s2")
    strip = strip_of(film.project, film.library, plan, film.card.grid)
    retrieval.want("s2", strip, strip.pictures(0, 0))
    assert line.all() == ["tiny-edit", "MakeKeyframe", "animatic", "RetrieveFrames"]


def test_who_waited_and_wants_nothing_any_more_has_nothing_loaded(
    controller: GenerationController, imports: ClipImports, worker: FakeClient, video: Path
) -> None:
    line = Line(worker)
    controller.make_keyframes(["s1"])
    imports.add(video, ClipWish())
    imports.cancel()
    assert line.all() == ["tiny-edit", "MakeKeyframe"]


def test_a_model_that_fails_is_told_to_who_asked_for_it(
    qtbot: QtBot,
    controller: GenerationController,
    imports: ClipImports,
    worker: FakeClient,
    video: Path,
) -> None:
    imports.add(video, ClipWish())
    controller.make_keyframes(["s1"])
    with qtbot.waitSignal(imports.failed) as told:
        worker.say(JobFailed(None, "weights", "animatic is damaged."))
    assert "animatic is damaged." in told.args[1]
    assert not controller.is_idle
    imports.add(video, ClipWish())
    assert Path(worker.newest(LoadModel).folder).name == "tiny-edit"
    worker.say(JobFailed(None, "weights", "tiny-edit is damaged."))
    assert [type(job.state) for job in controller.queue.jobs] == [Failed]
    assert not imports.is_idle
    assert Path(worker.newest(LoadModel).folder).name == "animatic"
