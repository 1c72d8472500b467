from fractions import Fraction

from app.model.jobs import Cancelled, Done, Failed, Job, JobQueue, Queued, Running
from tests.app.model.builders import generated

FILM, LIBRARY = generated(1)
RECIPE = LIBRARY.by_id["s1t1"].recipe


def queue() -> JobQueue:
    return JobQueue().add(Job("a", "s1")).add(Job("b", "s2")).add(Job("c", "s1"))


def test_jobs_run_in_the_order_they_were_asked_for() -> None:
    waiting = queue()
    assert waiting.next_queued == Job("a", "s1")
    assert waiting.running is None
    started = waiting.start("a", "t1", RECIPE)
    assert started.running == Job("a", "s1", "t1", RECIPE, Running())
    assert started.next_queued == Job("b", "s2")
    assert waiting.running is None
    half = started.set_state("a", Running(Fraction(1, 2)))
    assert half.running is not None
    assert half.running.state == Running(Fraction(1, 2))
    assert half.of_shot("s1") == Job("c", "s1")


def test_what_is_over_stays_over() -> None:
    done = queue().start("a", "t1", RECIPE).set_state("a", Done())
    assert done.set_state("a", Failed("memory", "no")) == done
    cancelled = done.cancel_queued()
    assert [type(job.state) for job in cancelled.jobs] == [Done, Cancelled, Cancelled]
    assert cancelled.is_idle
    assert cancelled.without_finished() == JobQueue()
    assert not queue().is_idle
    assert Job("x", "s").state == Queued()
