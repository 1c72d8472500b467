"""Lets the worker go when nothing was asked of it for a while, so that others have the GPU."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.session.worker_client import WorkerClient

MINUTE_MS = 60_000


class IdleRelease(QObject):
    """Counts the minutes without work; 0 minutes is never."""

    def __init__(
        self, client: WorkerClient, is_idle: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._is_idle = is_idle
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        client.received.connect(self._begin_anew)

    def set_minutes(self, minutes: int) -> None:
        """After how many minutes without work the worker goes."""
        self._minutes = minutes
        self._begin_anew()

    def _begin_anew(self, *_: object) -> None:
        """Whatever the worker says is work."""
        if self._minutes:
            self._timer.start(self._minutes * MINUTE_MS)
        else:
            self._timer.stop()

    def _on_timeout(self) -> None:
        if self._client.is_running and self._is_idle():
            self._client.release()
        else:
            self._begin_anew()
