"""Listens for the worker's signs of life, and says when there were none for too long."""

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 1_000
SILENT_TICKS = 20  # ten beats are missing
PATIENT_TICKS = 120  # while it starts and loads: libraries may hold everything up for a while


class Watchdog(QObject):
    """Counts its own ticks and no clock: while the computer or the window sleeps, none pass."""

    hung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._silent = 0
        self._is_patient = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)

    def begin(self) -> None:
        """A process was started."""
        self._silent, self._is_patient = 0, True
        self._timer.start(TICK_MS)

    def heard(self) -> None:
        """It said something."""
        self._silent = 0

    def be_patient(self, is_patient: bool) -> None:
        """Whether it does what may take long without a sign."""
        self._is_patient = is_patient

    def end(self) -> None:
        """There is no process any more."""
        self._timer.stop()

    def _on_tick(self) -> None:
        self._silent += 1
        if self._silent >= (PATIENT_TICKS if self._is_patient else SILENT_TICKS):
            self._timer.stop()
            self.hung.emit()
