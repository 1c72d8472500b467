"""The window stays responsive while a real worker process generates."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from app.main import open_window
from app.ui.dialogs.questions import SaveChoice
from app.ui.main_window import MainWindow
from tests.app.session.fakes import install_model
from tests.benchmarks.long_film import long_film
from tests.heartbeat import Heartbeat

pytestmark = [pytest.mark.integration, pytest.mark.gui]
LIMIT_MS = 60_000
LONGEST_S = 0.1
SHOTS = 120


@pytest.fixture
def window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[MainWindow]:
    install_model(tmp_path / "models")
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("THROUGHLINE_FAKE_DELAY_MS", "10")
    monkeypatch.setenv("THROUGHLINE_FAKE_WORKER", "1")
    long_film(tmp_path / "film.throughline", SHOTS)
    opened = open_window(tmp_path / "film.throughline")
    opened.flows.ask_to_save = lambda *_: SaveChoice.DISCARD
    opened.resize(1440, 900)
    opened.show()
    qtbot.waitExposed(opened)
    yield opened
    opened.close()
    opened.deleteLater()


def test_a_long_event_is_noticed(qtbot: QtBot) -> None:
    heart = Heartbeat()
    heart.start()
    QTimer.singleShot(20, lambda: _work(0.12))
    qtbot.waitUntil(lambda: heart.longest_cpu_s > LONGEST_S, timeout=LIMIT_MS)
    heart.stop()
    assert heart.longest_wall_s >= LONGEST_S


def test_generating_does_not_stall_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """A stall of the program's own comes back each time; a busy machine's does not."""
    shots = window.document.project.shots
    qtbot.waitUntil(lambda: window.timeline.view.thumbnails.is_complete, timeout=LIMIT_MS)
    window.services.player.play()
    stalls_s = [_generate(window, qtbot, shots[place].id) for place in (0, 60, 119, 30, 90)]
    assert len(window.document.library) == SHOTS + len(stalls_s)
    assert min(stalls_s) < LONGEST_S


def _generate(window: MainWindow, qtbot: QtBot, shot_id: str) -> float:
    """Make a take, and return the longest time of processor between two beats."""
    heart = Heartbeat(window)
    heart.start()
    with qtbot.waitSignal(window.services.generation.idle, timeout=LIMIT_MS):
        window.services.generation.generate([shot_id])
    QCoreApplication.processEvents()
    heart.stop()
    assert heart.beats > 1
    return heart.longest_cpu_s


def _work(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass
