"""The main job in the real window with a real worker process: board, generate, edit, export."""

import hashlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.main import open_window
from app.model.project import Project
from app.model.storyboard_text import parse_board, shots_from_board
from app.model.time import FrameRate
from app.ui.dialogs.questions import SaveChoice
from app.ui.main_window import MainWindow
from tests.app.session.fakes import install_model

pytestmark = [pytest.mark.integration, pytest.mark.gui]
LIMIT_MS = 60_000
BOARD = "0s: a man walks\n4s: he sits down\n7s: a dog runs\n10s: end\n"


@pytest.fixture
def delay_ms() -> int:
    """How long the fake worker takes for a step."""
    return 10


@pytest.fixture
def window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, delay_ms: int
) -> Iterator[MainWindow]:
    install_model(tmp_path / "models")
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("THROUGHLINE_FAKE_DELAY_MS", str(delay_ms))
    monkeypatch.setenv("THROUGHLINE_FAKE_WORKER", "1")
    opened = open_window()
    opened.flows.ask_to_save = lambda *_: SaveChoice.DISCARD
    shots = shots_from_board(parse_board(BOARD, FrameRate(24)))
    film = Project("Film", FrameRate(24), (64, 32), "animatic", shots)
    assert opened.flows.create(tmp_path / "film.throughline", film)
    opened.show()
    qtbot.waitExposed(opened)
    yield opened
    opened.close()
    opened.deleteLater()


def _generate(window: MainWindow, qtbot: QtBot, action_id: str) -> None:
    with qtbot.waitSignal(window.services.generation.idle, timeout=LIMIT_MS):
        window.actions_table[action_id].trigger()


def _words(window: MainWindow) -> list[str]:
    return [block.status.status.word for block in window.timeline.view.blocks]


def _digests(folder: Path) -> dict[str, str]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def test_from_board_to_movie(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _generate(window, qtbot, "generate_all")
    assert _words(window) == ["Ready", "Ready", "Ready"]
    qtbot.waitUntil(lambda: window.viewer.picture.image.width() == 32, timeout=LIMIT_MS)
    takes = window.document.require_folder() / "takes"
    before = _digests(takes)

    window.selection.select(window.document.project.shots[1].id)
    field = window.inspector.fields.prompt
    field.selectAll()
    QTest.keyClicks(field, "he waves")
    assert _words(window) == ["Ready", "Stale", "Stale"]
    _generate(window, qtbot, "generate_shot")
    assert _words(window) == ["Ready", "Ready", "Stale"]
    after = _digests(takes)
    assert {name: after[name] for name in before} == before
    assert len(window.document.library) == 4

    out = tmp_path / "film.mp4"
    exporter = window.services.exporter
    with qtbot.waitSignal(exporter.finished, timeout=LIMIT_MS):
        exporter.export(window.document, out)
    assert window.strip.text.text() == f"Exported {out}"
    with av.open(str(out)) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == 240


@pytest.mark.parametrize("delay_ms", [250])
def test_a_worker_that_is_killed_twice_leaves_the_window_and_the_chunks(
    window: MainWindow, qtbot: QtBot
) -> None:
    services = window.services
    killed: set[int] = set()

    def kill() -> None:
        pid = services.client.pid
        if len(killed) < 2 and pid is not None and services.generation.step is not None:
            killed.add(pid)
            os.kill(pid, signal.SIGKILL)

    services.generation.chunk_ready.connect(kill)
    services.generation.job_changed.connect(lambda _: kill() if killed else None)
    with qtbot.waitSignal(services.generation.failed, timeout=LIMIT_MS):
        window.actions_table["generate_all"].trigger()
    assert window.strip.isVisible()
    assert "ended by signal 9" in window.strip.text.text()
    assert "kept" in window.strip.text.text()
    kept = window.document.library.of_shot(window.document.project.shots[0].id)
    assert len(kept) == 1
    assert kept[0].chunks
    with qtbot.waitSignal(services.generation.idle, timeout=LIMIT_MS):
        QTest.mouseClick(window.strip.button, Qt.MouseButton.LeftButton)
    assert _words(window) == ["Ready", "Ready", "Ready"]
    assert len(window.document.library) == 3
