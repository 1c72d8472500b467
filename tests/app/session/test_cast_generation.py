"""The cast on its way to the worker: files, names, notes, and what a take remembers of it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from app.model.cast_plan import plan_references
from app.model.jobs import Job
from app.model.memory_plan import plan_memory
from app.model.memory_strip import strip_of
from app.model.project import Reference, ReferenceKind
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.recovery import revive
from app.session.retrieval import Retrieval
from app.storage.project_folder import load_project
from app.storage.reference_files import keep_reference
from generation.protocol import GenerateShot, LatentSpan, ReferencePicture, RetrieveFrames
from tests.app.session.fakes import FakeClient


@pytest.fixture
def ada(document: Document) -> Reference:
    """Cited by the third shot, which names somebody unknown, too."""
    digest = keep_reference(document.require_folder(), b"a picture")
    reference = Reference("ada", ReferenceKind.CHARACTER, digest, "the old woman")
    *others, last = document.project.shots
    shots = (*others, replace(last, prompt="@Ada and @bob"))
    document.edit("Cast", replace(document.project, cast=(reference,), shots=shots))
    document.save()
    return reference


def picture(document: Document, reference: Reference) -> ReferencePicture:
    path = document.require_folder() / "references" / f"{reference.picture}.png"
    return ReferencePicture("ada", reference.picture, str(path))


def test_a_citing_shot_is_made_with_its_pictures_and_words(
    document: Document, controller: GenerationController, worker: FakeClient, ada: Reference
) -> None:
    notes: list[str] = []
    controller.note.connect(notes.append)
    controller.generate(shot.id for shot in document.project.shots)
    worker.load()
    while not controller.is_idle:
        worker.finish()
    first, _, third = (c for c in worker.sent if isinstance(c, GenerateShot))
    assert (first.references, first.recipe.references) == ((), ())
    assert third.references == (picture(document, ada),)
    assert Path(third.references[0].file).is_file()
    assert third.recipe.references == (ada.picture,)
    assert third.recipe.prompt == "The old woman and @bob"
    assert notes == ["@bob is not in the cast, so no picture of it is remembered."]
    kept = load_project(document.require_folder())
    (take,) = kept.library.of_shot("s3")
    assert take.cast == (ada,)
    assert document.stale() == {}


def test_a_take_that_was_found_after_a_crash_knows_whom_it_cites(
    document: Document, controller: GenerationController, worker: FakeClient, ada: Reference
) -> None:
    """The editor was killed between the worker's chunk and take.json."""
    controller.generate(["s3"])
    worker.load()
    worker.begin()
    worker.make_chunk(0)
    (take,) = document.library.of_shot("s3")
    document.save()
    home = document.take_folder(take.id)
    (home / "take.json").unlink()
    (home / take.chunks[0].latents).write_bytes(save({"latents": np.zeros(2, np.float32)}))
    again = Document()
    again.load(document.require_folder())
    assert not again.library.of_shot("s3")
    revive(again, Job("job", "s3", take.id, take.recipe))
    (found,) = again.library.of_shot("s3")
    assert (found.cast, len(found.chunks)) == ((ada,), 1)


def test_what_the_model_remembers_is_asked_with_the_cast(
    document: Document, controller: GenerationController, worker: FakeClient, ada: Reference
) -> None:
    controller.generate(["s1"])
    worker.load()
    worker.finish()
    assert document.card is not None
    plan = plan_memory(document.project, document.library, document.card, "s3")
    cast = plan_references(document.project, document.card, "s3")
    strip = strip_of(document.project, document.library, plan, document.card.grid, cast)
    retrieval = Retrieval(document, worker)
    of_ada, of_take = strip.pictures(0, 1)
    retrieval.want("s3", strip, (of_ada, of_take))
    worker.load()
    asked = worker.newest(RetrieveFrames)
    assert asked.references == (picture(document, ada),)
    take = document.library.of_shot("s1")[0].id
    assert asked.spans == (LatentSpan(ada.picture, 0, 1), LatentSpan(take, 0, 1))
    worker.retrieve(psnr=21.0)
    found = retrieval.get(of_ada)
    assert found is not None
    assert Path(found.memory).name.startswith(ada.picture)
