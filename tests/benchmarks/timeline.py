"""How fast a long film is: shots with takes and pictures, driven by real events.

Run: python -m tests.benchmarks.timeline [SHOTS ...]   (offscreen; 200 and 1,000 unless told)

An event and the painting that follows are timed together; so is an edit with all that it redraws.
`wall` is what a user waits on this machine as it is now; `cpu` is the time of the window's own
thread, which other programs do not change much.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main import open_window
from app.model.edits import set_prompt
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.benchmarks.long_film import long_film

EVENTS, EDITS = 200, 20
SHOTS = (200, 1000)
_HEAD = f"{'milliseconds':27}{'wall p50':>9}{'p95':>9}{'cpu p50':>10}{'p95':>9}\n"


def main() -> int:
    """Print p50 and p95 of what an editor does all day."""
    counts = [int(text) for text in sys.argv[1:]] or SHOTS
    application = QApplication(sys.argv[:1])
    apply_theme(application)
    for count in counts:
        with tempfile.TemporaryDirectory() as home:
            os.environ["THROUGHLINE_HOME"] = home
            folder = Path(home) / "long.throughline"
            long_film(folder, count)
            opened = _timed(lambda folder=folder: _open(folder))
            window = _windows.pop()
            sys.stdout.write(f"\n{count} shots with takes and thumbnails\n{_HEAD}")
            _say("open, and paint", [opened] * 2)
            _measure(window)
            window.document.save()
            window.close()
    return 0


_windows: list[MainWindow] = []


def _open(folder: Path) -> None:
    window = open_window(folder)
    window.resize(1440, 900)
    window.show()
    window.repaint()
    _windows.append(window)


def _measure(window: MainWindow) -> None:
    QTest.qWait(1000)
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    _say("zoom from all of the film", _painted(window, lambda i: _wheel(window, -1, control)))
    window.timeline.view.fit()
    window.timeline.view.zoom(8)
    QTest.qWait(1000)
    _say("scroll, blocks of 10 px", _painted(window, lambda i: _wheel(window, i, none)))
    window.timeline.view.zoom(8)
    QTest.qWait(1000)
    _say("scroll, blocks of 90 px", _painted(window, lambda i: _wheel(window, i, none)))
    _say("zoom", _painted(window, lambda i: _wheel(window, i, control)))
    shots, player = window.document.project.shots, window.services.player
    _say("select", _painted(window, lambda i: window.selection.select(shots[i].id), EDITS))
    _say("playhead, a frame", _painted(window, lambda i: player.seek(20 + i)))
    window.selection.select(shots[10].id)
    nudge = window.actions_table["longer"].trigger
    _say("edit of a length", _painted(window, lambda _: nudge(), EDITS))
    _say("edit of a prompt", _painted(window, lambda i: _type(window, shots[10].id, i), EDITS))


def _painted(
    window: MainWindow, act: Callable[[int], object], events: int = EVENTS
) -> list[tuple[float, float]]:
    def event(number: int) -> None:
        act(number)
        QApplication.sendPostedEvents()
        QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))  # paint what is dirty

    times = []
    for number in range(events):
        times.append(_timed(lambda number=number: event(number)))
        QApplication.processEvents()
    return times


def _timed(act: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.thread_time()
    act()
    return time.perf_counter() - wall, time.thread_time() - cpu


def _wheel(window: MainWindow, number: int, keys: Qt.KeyboardModifier) -> None:
    viewport = window.timeline.view.viewport()
    point = QPointF(viewport.width() / 2, viewport.height() / 2)
    notches = 120 if number < 0 or number // 20 % 2 else -120
    event = QWheelEvent(
        point, point, QPoint(), QPoint(0, notches), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(viewport, event)


def _type(window: MainWindow, shot_id: str, number: int) -> None:
    document = window.document
    prompt = document.project.shot(shot_id).prompt
    text = f"{prompt}{' ' if number % 5 == 0 else 'newword'[number % 5]}"
    document.edit("Edit prompt", set_prompt(document.project, shot_id, text), "prompt")


def _say(what: str, times: list[tuple[float, float]]) -> None:
    columns = []
    for seconds in zip(*times, strict=True):
        p95 = statistics.quantiles(seconds, n=20)[18]
        columns += [f"{1000 * statistics.median(seconds):9.1f}{1000 * p95:9.1f}"]
    sys.stdout.write(f"{what:27}{' '.join(columns)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
