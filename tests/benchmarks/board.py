"""How fast the board is: 1,000 cards with pictures, scrolled and resized by real wheel events.

Run: python -m tests.benchmarks.board [SHOTS]   (offscreen; prints milliseconds)

An event and the painting that follows are timed together; "paint" is one painting of all cards in
sight. Looking for a word and moving a card are timed with all that they redraw.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main import open_window
from app.model.cutting import insert_shots
from app.model.shot_filter import ShotFilter
from app.storage.project_folder import save_project
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.app.storage.builders import film_folder

EVENTS, EDITS = 200, 10
SHOTS = 1000
WORDS = "An old woman enters the kitchen and looks for the cat below the table. "


def main() -> int:
    """Print p50 and p95 of painting, scrolling, resizing, finding and moving."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SHOTS
    with tempfile.TemporaryDirectory() as home:
        os.environ["THROUGHLINE_HOME"] = home
        folder = Path(home) / "long.throughline"
        film, _ = film_folder(folder, shots=2)
        copies = [
            replace(film.shots[i % 2], prompt=f"{i}. {WORDS * 2}", dialogue=WORDS, note=WORDS)
            for i in range(count - 2)
        ]
        save_project(folder, insert_shots(film, copies, None)[0])
        application = QApplication(sys.argv[:1])
        apply_theme(application)
        window = open_window(folder)
        window.resize(1440, 900)
        window.show()
        window.actions_table["board"].setChecked(True)
        QTest.qWait(1500)
        _measure(window)
        window.close()
    return 0


def _measure(window: MainWindow) -> None:
    view, shown = window.board.view, window.board.shown
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    _say("paint", [_timed(window, lambda: None) for _ in range(EVENTS)])
    _say("scroll", [_timed(window, lambda i=i: _wheel(window, i, none)) for i in range(EVENTS)])
    view.set_card_px(150)
    _say("small", [_timed(window, lambda i=i: _wheel(window, i, none)) for i in range(EVENTS)])
    _say("resize", [_timed(window, lambda i=i: _wheel(window, i, control)) for i in range(EDITS)])
    words = [ShotFilter(str(i)) for i in range(EDITS)]
    _say("find", [_timed(window, lambda one=one: shown.look_for(one)) for one in words])
    shown.look_for(ShotFilter())
    window.selection.select(window.document.project.shots[10].id)
    _say("move", [_timed(window, lambda: view.edits.move_by(window.selection.shot_ids, 1))
                  for _ in range(EDITS)])


def _timed(window: MainWindow, act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    window.board.view.viewport().repaint()
    passed = time.perf_counter() - started
    QApplication.processEvents()
    return passed


def _wheel(window: MainWindow, number: int, keys: Qt.KeyboardModifier) -> None:
    viewport = window.board.view.viewport()
    point = QPointF(viewport.width() / 2, viewport.height() / 2)
    notches = 120 if number // 50 % 2 else -120
    event = QWheelEvent(
        point, point, QPoint(), QPoint(0, notches), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(viewport, event)


def _say(what: str, seconds: list[float]) -> None:
    cuts = statistics.quantiles(seconds, n=20)
    p50, p95 = 1000 * statistics.median(seconds), 1000 * cuts[18]
    sys.stdout.write(f"{what:7} p50 {p50:7.1f} ms, p95 {p95:7.1f} ms\n")


if __name__ == "__main__":
    raise SystemExit(main())
