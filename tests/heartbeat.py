"""A heartbeat of the window's thread: how long its event loop was kept from beating."""

import time

from PySide6.QtCore import QObject, QTimer

_BEAT_MS = 5


class Heartbeat(QObject):
    """Measures between beats while it runs: the clock on the wall, and this thread's processor.

    The second says what the program itself did, whatever else the machine was doing.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest_wall_s = 0.0
        self.longest_cpu_s = 0.0
        self.beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._last = (0.0, 0.0)

    def start(self) -> None:
        """Begin to beat."""
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start()

    def stop(self) -> None:
        """End; what was going on until now counts."""
        self._timer.stop()
        self._on_beat()

    def _on_beat(self) -> None:
        wall_s, cpu_s = time.perf_counter(), time.thread_time()
        self.longest_wall_s = max(self.longest_wall_s, wall_s - self._last[0])
        self.longest_cpu_s = max(self.longest_cpu_s, cpu_s - self._last[1])
        self.beats += 1
        self._last = (wall_s, cpu_s)
