"""The time left is only told when it is known."""

import pytest

from app.session.pace import Pace
from tests.app.session.fakes import FakeClock


def test_nothing_is_known_before_a_chunk_was_made() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.chunk_started()
    clock.now_s += 5
    pace.stepped(0.5)
    assert pace.seconds_left(3) is None


def test_chunks_to_come_take_as_long_as_the_last_ones() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.chunk_started()
    clock.now_s += 10
    pace.chunk_done()
    assert pace.seconds_left(3) == pytest.approx(30)
    clock.now_s += 4
    assert pace.seconds_left(3) == pytest.approx(26)


def test_a_slow_chunk_never_has_less_than_its_steps_to_go() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.chunk_started()
    clock.now_s += 10
    pace.chunk_done()
    clock.now_s += 100
    pace.stepped(0.5)
    assert pace.seconds_left(1) == pytest.approx(2.5)


def test_a_pause_between_jobs_is_not_counted() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.chunk_started()
    clock.now_s += 10
    pace.chunk_done()
    pace.stopped()
    clock.now_s += 1000
    pace.chunk_started()
    clock.now_s += 10
    pace.chunk_done()
    assert pace.seconds_left(1) == pytest.approx(10)
    assert pace.seconds_left(0) is None
