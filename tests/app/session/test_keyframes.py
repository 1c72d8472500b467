"""Keyframes on their way: asked for, made, kept, chosen; cancelled, lost and found again."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.model.cutting import split_shot
from app.model.edits import set_prompt
from app.model.jobs import Cancelled, Done, Failed, Queued
from app.model.keyframes import choose_keyframe, listed_keyframes, remove_keyframe
from app.model.project import EditError
from app.model.take_keeping import unused_takes
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.own_keyframe import add_own_keyframe
from app.session.take_plan import GenerationError
from app.storage.project_folder import load_project
from app.storage.reference_files import keep_reference, reference_path
from generation.protocol import (
    GenerateShot,
    JobCancelled,
    JobFailed,
    JobStarted,
    LoadModel,
    MakeKeyframe,
    ModelLoaded,
)
from tests.app.session.fakes import (
    GRID,
    PNG,
    WEIGHTS,
    FakeClient,
    begin_from_pictures,
    cite_ada,
    install_edit_model,
)


@pytest.fixture
def film(document: Document, models_dir: Path) -> Document:
    """The first two shots cite Ada; the model begins shots from pictures."""
    install_edit_model(models_dir)
    begin_from_pictures(models_dir)
    cite_ada(document)
    document.save()
    document.load(document.require_folder())
    return document


def loaded(worker: FakeClient) -> None:
    """The model that was asked for is there."""
    folder = worker.newest(LoadModel).folder
    makes = "keyframes" if folder.endswith("edit") else "shots"
    worker.say(ModelLoaded(folder, Path(folder).name, WEIGHTS, GRID, makes))


def make(controller: GenerationController, worker: FakeClient) -> MakeKeyframe:
    """A keyframe of the first shot, by a model that is loaded for it."""
    controller.make_keyframes(["s1"])
    loaded(worker)
    return worker.make_keyframe()


def test_a_keyframe_is_made_kept_chosen_and_begins_the_shot(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    with pytest.raises(GenerationError, match="needs a picture to start from"):
        controller.generate(["s3"])
    controller.make_keyframes(["s1"])
    assert worker.newest(LoadModel).folder.endswith("tiny-edit")
    loaded(worker)
    command = worker.make_keyframe()
    assert (command.recipe.prompt, command.recipe.still) == (
        "An old woman waves. Picture 1 shows an old woman.", True,
    )
    assert [(one.name, one.digest) for one in command.references] == [
        ("ada", film.project.cast[0].picture)
    ]
    assert command.recipe.size == (96, 32)  # about 64x64, in the shape of 32x16
    assert controller.is_idle
    assert film.card is not None
    assert film.card.name == "animatic"  # the other model changed nothing of what is known of it
    (keyframe,) = film.library.keyframes_of("s1")
    assert film.project.shots[0].keyframe == keyframe.id
    assert reference_path(film.require_folder(), keyframe.picture).read_bytes() == PNG
    assert film.undo_text == "Keyframe of SH0010"
    assert not film.is_dirty
    assert film.library.of_shot("s1") == ()
    controller.generate(["s1"])
    loaded(worker)
    asked = worker.newest(GenerateShot)
    assert (asked.recipe.keyframe, asked.recipe.references) == (keyframe.picture, ())
    assert [one.digest for one in asked.references] == [keyframe.picture]
    worker.finish()
    assert film.stale() == {}


def test_candidates_have_other_seeds_and_undo_loses_none(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    make(controller, worker)
    controller.make_keyframes(["s1"])
    worker.make_keyframe(PNG + b"2")
    first, second = film.library.keyframes_of("s1")
    assert (first.number, second.number) == (1, 2)
    assert first.recipe.seed != second.recipe.seed
    film.undo()
    assert film.project.shots[0].keyframe == first.id
    film.undo()
    assert film.project.shots[0].keyframe is None
    assert len(film.library.keyframes_of("s1")) == 2
    kept = load_project(film.require_folder()).library.keyframes_of("s1")
    assert [take.picture for take in kept] == [first.picture, second.picture]


def test_a_half_of_a_shot_has_other_seeds_than_its_keyframes_before(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    make(controller, worker)
    first, *_ = film.library.keyframes_of("s1")
    halved, half = split_shot(film.project, "s1", 2)
    film.edit("Split", halved)
    controller.make_keyframes([half.id])
    second = worker.make_keyframe(PNG + b"2")
    assert second.recipe.prompt == first.recipe.prompt
    assert second.recipe.seed != first.recipe.seed
    shown = listed_keyframes(film.project, film.library, film.project.shot(half.id))
    assert {take.number for take in shown} == {1, 2}


def test_what_is_asked_without_pictures_or_model_is_refused(
    film: Document, controller: GenerationController, worker: FakeClient, models_dir: Path
) -> None:
    with pytest.raises(EditError, match="cites no picture"):
        controller.make_keyframes(["s3"])
    with pytest.raises(GenerationError, match="no last picture before SH0010"):
        controller.make_keyframes(["s1"], goes_on=True)
    (models_dir / "tiny-edit" / "throughline.json").unlink()
    with pytest.raises(GenerationError, match="throughline models get qwen-image-edit-2509"):
        controller.make_keyframes(["s1"])
    assert (worker.sent, controller.queue.jobs) == ([], ())


def test_an_edit_or_another_picture_makes_keyframe_and_take_stale(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    make(controller, worker)
    controller.generate(["s1"])
    loaded(worker)
    worker.finish()
    other = keep_reference(film.require_folder(), b"another ada")
    cast = (replace(film.project.cast[0], picture=other),)
    film.edit("Cast", replace(film.project, cast=cast))
    assert film.stale() == {
        "s1": ("@ada has another picture", "the keyframe that it begins from is stale")
    }
    film.undo()
    assert film.stale() == {}
    film.edit("Keyframe", choose_keyframe(film.project, "s1", None))
    assert "it begins from no keyframe any more" in film.stale()["s1"]


def test_cancelled_it_leaves_nothing(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    controller.make_keyframes(["s1", "s2"])
    loaded(worker)
    worker.say(JobStarted(worker.newest(MakeKeyframe).job, 1))
    controller.cancel()
    worker.say(JobCancelled(worker.newest(MakeKeyframe).job))
    assert [type(job.state) for job in controller.queue.jobs] == [Cancelled, Cancelled]
    assert len(film.library) == 0
    assert film.project.shots[0].keyframe is None


def test_a_lost_worker_is_started_again_and_a_failure_says_why(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    (job,) = controller.make_keyframes(["s1"])
    loaded(worker)
    before = worker.newest(MakeKeyframe)
    worker.die()
    loaded(worker)
    again = worker.newest(MakeKeyframe)
    assert again is not before
    assert (again.recipe, again.file) == (before.recipe, before.file)
    worker.say(JobFailed(again.job, "reference_missing", "The picture of @ada is missing."))
    found = controller.queue.get(job.id)
    assert found is not None
    assert isinstance(found.state, Failed)
    assert len(film.library) == 0


def test_what_waited_is_found_again_and_what_was_painted_is_not_painted_again(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    controller.make_keyframes(["s1"])
    loaded(worker)
    command = worker.newest(MakeKeyframe)
    worker.paint(command)  # and then everything is killed
    controller.settle()
    controller.close()
    new_worker, document = FakeClient(), Document()
    document.load(film.require_folder())
    after = GenerationController(document, new_worker)
    (waiting,) = after.queue.jobs
    assert isinstance(waiting.state, Queued)
    assert waiting.is_held
    after.resume()
    loaded(new_worker)
    assert new_worker.count(MakeKeyframe) == 0
    (keyframe,) = document.library.keyframes_of("s1")
    assert (keyframe.recipe, keyframe.id) == (command.recipe, Path(command.file).stem)
    assert not Path(command.file).exists()
    assert isinstance(after.queue.jobs[0].state, Done)
    after.close()


def test_a_waiting_keyframe_does_not_keep_its_shot_from_being_generated(
    film: Document, controller: GenerationController, worker: FakeClient
) -> None:
    controller.make_keyframes(["s1"])
    jobs = controller.generate(["s1"])
    assert len(jobs) == 1
    loaded(worker)
    worker.make_keyframe()
    loaded(worker)
    assert worker.newest(GenerateShot).recipe.keyframe


def test_one_of_the_user_s_own_is_never_stale_and_can_be_removed(
    film: Document, tmp_path: Path
) -> None:
    from PySide6.QtGui import QColor, QImage

    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(tmp_path / "own.png"))
    add_own_keyframe(film, "s3", tmp_path / "own.png")
    (own,) = film.library.keyframes_of("s3")
    assert (own.note, own.recipe.size, own.is_imported) == ("own.png", (64, 32), True)
    film.edit("Prompt", set_prompt(film.project, "s3", "something else"))
    film.edit("Keyframe", remove_keyframe(film.project, "s3", own))
    shot = film.project.shots[2]
    assert (shot.keyframe, listed_keyframes(film.project, film.library, shot)) == (None, ())
    assert unused_takes(film.project, film.library) == (own,)
    film.undo()
    assert listed_keyframes(film.project, film.library, film.project.shots[2]) == (own,)
