"""Files that are fetched in a thread: how far that is, and how fast they come."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from typing_extensions import override

from app.language import tr
from app.model.rate import Rate
from app.session.file_work import FileWork, Tell
from app.storage.models.transfer import Gauge

_LOOK_MS = 250
_LEAVE_S = 1.0  # a part that is left in the middle is gone on with


@dataclass(frozen=True)
class Progress:
    """How much is there, and how fast what is fetched comes."""

    have_bytes: int
    total_bytes: int
    bytes_a_second: float
    step: str = ""  # what is being done, where it is more than to fetch

    @property
    def seconds_left(self) -> float | None:
        """Until all is fetched; None while that is not known."""
        rate = self.bytes_a_second
        return (self.total_bytes - self.have_bytes) / rate if rate else None


class FetchingWork(FileWork):
    """One thing at a time; it goes on while its dialog is closed, and is paused by `cancel`."""

    progressed = Signal(object)  # Progress

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.progress: Progress | None = None
        self._gauge, self._rate, self._total = Gauge(), Rate(), 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._ends_with(self.failed, self.cancelled)

    @override
    def close(self) -> None:
        """Stop, but do not wait for a mirror that stalls: what is fetched is on the disk."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_LEAVE_S)

    def _ends_with(self, *ends: SignalInstance) -> None:
        """Look no longer once one of these is told; work that was only refused goes on."""
        for end in ends:
            end.connect(self._on_end)

    def _watch(self, gauge: Gauge, total_bytes: int) -> None:
        """Tell from now on how far it is, unless other work is in the way."""
        if not self.is_running:
            self._gauge, self._rate, self._total = gauge, Rate(), total_bytes
            self._look.start()

    def _begin_fetching(self, work: Callable[[], Tell], busy: str) -> None:
        self._begin_alone(
            work, busy, lambda error: tr("What was fetched is kept: {error}", error=error)
        )

    def _on_look(self) -> None:
        gauge = self._gauge
        rate = self._rate.after(time.monotonic(), gauge.fetched_bytes)
        self.progress = Progress(gauge.have_bytes, self._total, rate, gauge.step)
        self.progressed.emit(self.progress)

    def _on_end(self) -> None:
        if not self.is_running:
            self._look.stop()
            self.progress = None
