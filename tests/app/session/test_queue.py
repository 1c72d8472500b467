"""The queue in the user's hands: order, pauses after step, chunk and shot, and going on."""

import pytest

from app.model.jobs import Cancelled, Done, Queued
from app.model.lineage import Partial, Ready
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.pausing import PauseAfter
from generation.protocol import CancelJob, GenerateShot, PauseJob, ResumeJob, StepProgress
from tests.app.session.fakes import FakeClient
from tests.app.session.test_generation import ready_worker


def shots_of(controller: GenerationController) -> list[str]:
    return [job.shot for job in controller.waiting()]


def test_waiting_jobs_change_places_and_the_running_one_does_not(
    controller: GenerationController, worker: FakeClient
) -> None:
    ready_worker(controller, worker, "s1", "s2", "s3")
    running, second, third = controller.queue.jobs
    controller.move(third.id, before=second.id)
    assert shots_of(controller) == ["s3", "s2"]
    controller.move(running.id, before=None)
    controller.move("nobody", before=None)
    assert [job.shot for job in controller.queue.jobs] == ["s1", "s3", "s2"]
    worker.finish()
    assert worker.newest(GenerateShot).recipe.prompt == "prompt 3"


def test_a_pause_after_a_shot_begins_no_other(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    controller.pause(PauseAfter.SHOT)
    assert not controller.pausing.is_reached
    worker.finish()
    assert controller.pausing.is_reached
    assert worker.count(GenerateShot) == 1
    controller.generate(["s3"])
    assert worker.count(GenerateShot) == 1
    controller.resume()
    assert worker.count(GenerateShot) == 2
    worker.finish()
    worker.finish()
    assert [type(job.state) for job in controller.queue.jobs] == [Done] * 3
    assert not controller.pausing.is_on


def test_a_pause_after_a_chunk_keeps_the_take_and_goes_on_with_the_next_chunk(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    worker.begin()
    controller.pause(PauseAfter.CHUNK)
    assert worker.count(CancelJob) == 0
    worker.make_chunk(0)
    assert worker.count(CancelJob) == 1
    worker.cancelled()
    job = controller.queue.jobs[0]
    assert isinstance(job.state, Queued)
    assert controller.pausing.is_reached
    assert isinstance(document.states()["s1"], Partial)
    first = worker.newest(GenerateShot)
    controller.resume()
    again = worker.newest(GenerateShot)
    assert (again.take, again.first_chunk, again.recipe) == (first.take, 1, first.recipe)
    worker.finish()
    assert document.states()["s1"] == Ready()
    assert len(document.library.of_shot("s1")) == 1


def test_a_worker_that_finishes_before_it_hears_leaves_a_whole_take(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    controller.pause(PauseAfter.CHUNK)
    worker.finish()
    first, second = controller.queue.jobs
    assert isinstance(first.state, Done)
    assert isinstance(second.state, Queued)
    assert controller.pausing.is_reached
    assert document.states()["s1"] == Ready()


def test_a_pause_after_a_step_holds_the_worker_and_knows_no_time(
    controller: GenerationController, worker: FakeClient
) -> None:
    ready_worker(controller, worker, "s1")
    begun = worker.begin()
    worker.make_chunk(0)
    assert controller.seconds_left() is not None
    controller.pause(PauseAfter.STEP)
    assert worker.newest(PauseJob) == PauseJob(begun.job)
    assert not controller.pausing.is_reached
    worker.say(StepProgress(begun.job, 1, 1, 8))
    assert controller.pausing.is_reached
    assert controller.seconds_left() is None
    controller.resume()
    assert worker.newest(ResumeJob) == ResumeJob(begun.job)
    assert not controller.pausing.is_on


@pytest.mark.parametrize("after", list(PauseAfter))
def test_cancelling_ends_a_pause(
    controller: GenerationController, worker: FakeClient, after: PauseAfter
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    worker.begin()
    controller.pause(after)
    controller.cancel()
    worker.cancelled()
    assert not controller.pausing.is_on
    assert controller.is_idle


def test_one_job_is_cancelled_waiting_or_running(
    controller: GenerationController, worker: FakeClient
) -> None:
    ready_worker(controller, worker, "s1", "s2", "s3")
    first, second, third = controller.queue.jobs
    controller.cancel_job(third.id)
    assert isinstance(controller.queue.jobs[2].state, Cancelled)
    worker.begin()
    controller.cancel_job(first.id)
    worker.cancelled()
    assert controller.queue.running is not None
    assert controller.queue.running.id == second.id
    controller.cancel_job(first.id)
    controller.cancel_job("nobody")
    controller.forget_finished()
    assert [job.id for job in controller.queue.jobs] == [second.id]


def test_each_job_has_its_own_time_left(
    controller: GenerationController, worker: FakeClient
) -> None:
    ready_worker(controller, worker, "s1", "s2", "s3")
    first, second, third = controller.queue.jobs
    assert controller.seconds_left(third.id) is None
    worker.begin()
    worker.make_chunk(0)
    times = [controller.seconds_left(job.id) for job in (first, second, third)]
    assert all(time is not None for time in times)
    assert times == sorted(times, key=lambda time: time or 0.0)
    whole = controller.seconds_left()
    assert whole is not None
    assert abs(whole - (times[2] or 0.0)) < 0.5
