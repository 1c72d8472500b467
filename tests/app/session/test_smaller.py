"""Smaller pictures for want of memory: only where that is agreed, and said of the take."""

from pathlib import Path

import pytest

from app.model.export_plan import plan_export
from app.model.jobs import Done, Failed
from app.model.lineage import Ready
from app.model.smaller_size import next_smaller
from app.model.takes import TakeState
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.installed import installed_card
from generation.protocol import CancelJob, GenerateShot, JobCancelled, JobFailed
from tests.app.session.fakes import FakeClient

OWN, SMALLER, SMALLEST = (32, 16), (24, 12), (16, 8)


def run_out(worker: FakeClient) -> None:
    job = worker.newest(GenerateShot).job
    worker.say(JobFailed(job, "out_of_memory", "The GPU ran out of memory."))
    worker.load()


@pytest.fixture
def notes(controller: GenerationController) -> list[str]:
    told: list[str] = []
    controller.note.connect(told.append)
    return told


def test_the_card_says_which_sizes_there_are(models_dir: Path) -> None:
    card = installed_card("animatic")
    assert next_smaller(card, OWN) == SMALLER
    assert next_smaller(card, SMALLER) == SMALLEST
    assert next_smaller(card, SMALLEST) is None  # (16, 4) has another aspect
    assert next_smaller(None, OWN) is None


def test_unasked_a_job_fails_and_a_smaller_take_is_offered(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    controller.generate(["s1", "s2"])
    worker.load()
    run_out(worker)
    failed = controller.job_of("s1")
    assert failed is not None
    assert isinstance(failed.state, Failed)
    assert controller.smaller_size(failed) == SMALLER
    assert worker.count(GenerateShot) == 1
    controller.generate_smaller(failed)
    worker.load()
    assert worker.newest(GenerateShot).recipe.size == SMALLER
    worker.finish()
    asked = worker.newest(GenerateShot)  # what waited behind it goes on, as large as ever
    assert (asked.recipe.prompt, asked.recipe.size) == ("prompt 2", OWN)
    assert document.state("s1") == Ready()


def test_consent_beforehand_goes_down_until_it_fits_or_nothing_is_left(
    controller: GenerationController, worker: FakeClient, document: Document, notes: list[str]
) -> None:
    controller.may_be_smaller = True
    controller.generate(["s1"])
    worker.load()
    run_out(worker)
    run_out(worker)
    assert worker.newest(GenerateShot).recipe.size == SMALLEST
    assert notes[-2:] == [
        "Memory ran out at 32×16: the take is made at 24×12.",
        "Memory ran out at 24×12: the take is made at 16×8.",
    ]
    worker.finish()
    job = controller.job_of("s1")
    assert job is not None
    assert job.state == Done()
    (take,) = document.library
    assert take.recipe.size == SMALLEST
    controller.generate(["s2"])
    run_out(worker)
    run_out(worker)
    run_out(worker)
    job = controller.job_of("s2")
    assert job is not None
    assert isinstance(job.state, Failed)
    assert controller.smaller_size(job) is None


def test_a_smaller_take_that_was_stopped_goes_on_as_it_was_begun(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    controller.may_be_smaller = True
    controller.generate(["s1"])
    worker.load()
    run_out(worker)
    worker.begin()
    worker.make_chunk(0)
    begun = worker.newest(GenerateShot)
    controller.cancel()
    assert worker.count(CancelJob)
    worker.say(JobCancelled(begun.job))
    (take,) = document.library
    assert take.state is TakeState.PARTIAL
    controller.generate_missing()
    asked = worker.newest(GenerateShot)
    assert (asked.take, asked.recipe.size, asked.first_chunk) == (begun.take, SMALLER, 1)
    worker.finish()
    controller.generate(["s1"])  # another take: memory may suffice by now
    assert worker.newest(GenerateShot).recipe.size == OWN


def test_an_export_says_which_shots_were_made_smaller(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    controller.may_be_smaller = True
    controller.generate(["s1", "s2", "s3"])
    worker.load()
    worker.finish()
    run_out(worker)
    worker.finish()
    worker.finish()
    plan = plan_export(document.project, document.library, document.card)
    assert plan.problems == ()
    (note,) = plan.smaller
    assert note.shot == "s2"
    assert "was made smaller, 24×12, and is scaled up" in note.sentence
