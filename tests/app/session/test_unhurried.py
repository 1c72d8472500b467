"""Work in steps: events between them, and all of it at once when it is asked for."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.session.unhurried import Unhurried


class Work:
    """Counts its steps; each takes longer than the window would wait for."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.parent = QObject()
        self.unhurried: Unhurried[str] = Unhurried(self.done.append, self.parent)

    def steps(self, count: int = 3, result: str = "made") -> Generator[None, None, str]:
        for number in range(count):
            self.done.append(str(number))
            yield
        return result


def test_other_events_come_between_two_steps(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.session.unhurried._SLICE_S", 0.0)
    work = Work()
    work.unhurried.run(work.steps())
    QTimer.singleShot(0, lambda: work.done.append("event"))
    qtbot.waitUntil(lambda: not work.unhurried.is_busy)
    assert work.done[0] == "0"
    assert work.done[-1] == "made"
    assert 0 < work.done.index("event") < work.done.index("made")


def test_settling_does_the_rest_at_once(qtbot: QtBot) -> None:
    work = Work()
    work.unhurried.run(work.steps())
    assert work.done == ["0"]
    work.unhurried.settle()
    assert work.done == ["0", "1", "2", "made"]
    work.unhurried.settle()
    qtbot.wait(20)
    assert len(work.done) == 4


def test_short_work_is_done_at_once() -> None:
    work = Work()
    work.unhurried.run(work.steps(), at_once=True)
    assert work.done[-1] == "made"


def test_a_step_may_ask_for_all_of_it() -> None:
    work = Work()

    def steps() -> Generator[None, None, str]:
        work.unhurried.settle()
        yield
        return "made"

    work.unhurried.run(steps(), at_once=True)
    assert work.done == ["made"]


def test_work_that_fails_is_over() -> None:
    work = Work()

    def steps() -> Generator[None, None, str]:
        yield
        raise ValueError("no step")

    work.unhurried.run(steps())
    with pytest.raises(ValueError, match="no step"):
        work.unhurried.settle()
    assert not work.unhurried.is_busy
    assert work.done == []
