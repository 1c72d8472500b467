"""How long the editor takes to start: from the command to a window that is painted and takes keys.

Run: python -m tests.benchmarks.start [STARTS]   (offscreen; 5 starts unless told; prints seconds)

Every start is a process of its own, of a film with 12 shots and of one with 1,000. It is usable
when, after the first painting, a key that was pressed has moved the playhead.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTS = 5
SHOTS = (12, 1000)
_ROOT = Path(__file__).resolve().parents[2]
_CHILD = "--child"


def main() -> int:
    """Print the median and the slowest start."""
    if sys.argv[1:2] == [_CHILD]:
        return _start(Path(sys.argv[2]))
    starts = int(sys.argv[1]) if len(sys.argv) > 1 else STARTS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["THROUGHLINE_HOME"] = home
        for count in SHOTS:
            from tests.benchmarks.long_film import long_film

            folder = Path(home) / f"{count}.throughline"
            long_film(folder, count)
            walls, cpus = zip(*(_timed(folder) for _ in range(starts)), strict=True)
            sys.stdout.write(
                f"{count:5} shots: median {statistics.median(walls):.2f} s, slowest "
                f"{max(walls):.2f} s; of its processor {statistics.median(cpus):.2f} s\n"
            )
    return 0


def _timed(folder: Path) -> tuple[float, float]:
    """Seconds until the process says that it is usable, and seconds of processor until then."""
    command = [sys.executable, "-m", "tests.benchmarks.start", _CHILD, str(folder)]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as process:
        assert process.stdout is not None
        cpu = float(process.stdout.readline())
        wall = time.perf_counter() - started
    return wall, cpu


def _start(folder: Path) -> int:
    """Start the editor as the command does, and press a key as soon as it has painted."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget
    from typing_extensions import override

    from app.cli import main as throughline

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and has_editor():
                application.removeEventFilter(self)
                QTimer.singleShot(0, press)
            return False

    def is_editor(widget: QWidget) -> bool:
        """And not the splash."""
        return hasattr(widget, "services") and widget.isVisible()

    def has_editor() -> bool:
        return any(map(is_editor, application.topLevelWidgets()))

    def press() -> None:
        window = next(filter(is_editor, application.topLevelWidgets()))
        QTest.keyClick(window.timeline.view, Qt.Key.Key_Right)
        if window.services.player.frame != 1:
            raise SystemExit("The key did nothing.")
        times = os.times()
        sys.stdout.write(f"{times.user + times.system}\n")
        sys.stdout.flush()
        window.close()

    application = QApplication(sys.argv[:1])
    watch = Watch()
    application.installEventFilter(watch)
    return throughline([str(folder)])


if __name__ == "__main__":
    raise SystemExit(main())
