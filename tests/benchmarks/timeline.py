"""How fast the timeline is: 1,000 shots with pictures, scrolled and zoomed by real wheel events.

Run: python -m tests.benchmarks.timeline [SHOTS]   (offscreen; prints milliseconds)

An event and the painting that follows are timed together; so is an edit with all that it redraws.
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
from app.storage.project_folder import save_project
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.app.storage.builders import film_folder

EVENTS, EDITS = 200, 20
SHOTS = 1000


def main() -> int:
    """Print p50 and p95 of scrolling, zooming and editing."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SHOTS
    with tempfile.TemporaryDirectory() as home:
        os.environ["THROUGHLINE_HOME"] = home
        folder = Path(home) / "long.throughline"
        film, _ = film_folder(folder, shots=2)
        copies = [replace(film.shots[i % 2], prompt=f"Shot {i}") for i in range(count - 2)]
        save_project(folder, insert_shots(film, copies, None)[0])
        application = QApplication(sys.argv[:1])
        apply_theme(application)
        window = open_window(folder)
        window.resize(1440, 900)
        window.show()
        QTest.qWait(500)
        _measure(window)
        window.close()
    return 0


def _measure(window: MainWindow) -> None:
    view = window.timeline.view
    view.zoom(40)
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    _say("scroll", [_timed(window, lambda i=i: _wheel(window, i, none)) for i in range(EVENTS)])
    _say("zoom", [_timed(window, lambda i=i: _wheel(window, i, control)) for i in range(EVENTS)])
    nudge = window.actions_table["longer"].trigger
    window.selection.select(window.document.project.shots[10].id)
    _say("edit", [_timed(window, nudge) for _ in range(EDITS)])


def _timed(window: MainWindow, act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    window.timeline.view.viewport().repaint()
    passed = time.perf_counter() - started
    QApplication.processEvents()
    return passed


def _wheel(window: MainWindow, number: int, keys: Qt.KeyboardModifier) -> None:
    viewport = window.timeline.view.viewport()
    point = QPointF(viewport.width() / 2, viewport.height() / 2)
    notches = 120 if number // 20 % 2 else -120
    event = QWheelEvent(
        point, point, QPoint(), QPoint(0, notches), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(viewport, event)


def _say(what: str, seconds: list[float]) -> None:
    cuts = statistics.quantiles(seconds, n=20)
    p50, p95 = 1000 * statistics.median(seconds), 1000 * cuts[18]
    sys.stdout.write(f"{what:7} p50 {p50:7.1f} ms, p95 {p95:7.1f} ms ({1000 / p95:.0f} a second)\n")


if __name__ == "__main__":
    raise SystemExit(main())
