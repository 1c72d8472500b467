"""The longest time that the window does not answer while a worker generates.

Run: python -m tests.benchmarks.stalls [SHOTS]   (offscreen; a film of 1,000 shots unless told)

The shipped model makes takes of the first two shots (the others' latents are not real) in the real
window, which plays meanwhile; printed are the longest times between two beats of the window's event
loop, on the wall and of its own thread's processor.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main import open_window
from app.ui.theme import apply_theme
from tests.benchmarks.long_film import long_film
from tests.heartbeat import Heartbeat

SHOTS = 1000


def main() -> int:
    """Print the longest stalls of a whole generation."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SHOTS
    application = QApplication(sys.argv[:1])
    apply_theme(application)
    with tempfile.TemporaryDirectory() as home:
        os.environ["THROUGHLINE_HOME"] = home
        folder = Path(home) / "long.throughline"
        long_film(folder, count)
        window = open_window(folder)
        window.resize(1440, 900)
        window.show()
        QTest.qWait(2000)
        heart, generation = Heartbeat(), window.services.generation
        generation.idle.connect(heart.stop)  # closing the window waits for the worker to end
        generation.idle.connect(application.quit)
        generation.failed.connect(sys.stderr.write)
        heart.start()
        shots = window.document.project.shots
        QTimer.singleShot(0, lambda: generation.generate([shots[0].id, shots[1].id]))
        window.services.player.play()
        application.exec()
        sys.stdout.write(
            f"{count} shots, 2 takes made, {heart.beats} beats: longest stall "
            f"{1000 * heart.longest_wall_s:.0f} ms on the wall, "
            f"{1000 * heart.longest_cpu_s:.0f} ms of its processor\n"
        )
        window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
