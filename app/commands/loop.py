"""Qt's event loop in a command: Ctrl-C reaches it, and an error in a slot ends it."""

import signal
import sys
from collections.abc import Callable
from types import FrameType, TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_TICK_MS = 50


def run_loop(on_interrupt: Callable[[], None], start: Callable[[], None]) -> bool:
    """Run `start` in the loop until somebody quits; True when the user interrupted it."""
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    interrupt, trap = _Interrupt(on_interrupt), _Trap()
    QTimer.singleShot(0, interrupt, start)
    try:
        application.exec()
    finally:
        interrupt.restore()
        trap.restore()
    if trap.error is not None:
        raise trap.error
    return interrupt.count > 0


class _Interrupt(QObject):
    """Ctrl-C and SIGTERM; Python notices signals only when it runs, hence the timer."""

    def __init__(self, on_first: Callable[[], None]) -> None:
        super().__init__()
        self.count = 0
        self._asked = 0
        self._on_first = on_first
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK_MS)
        numbers = (signal.SIGINT, signal.SIGTERM)
        self._old = {number: signal.signal(number, self._on_signal) for number in numbers}

    def restore(self) -> None:
        """Give the signals back to whoever had them."""
        self._timer.stop()
        for number, handler in self._old.items():
            signal.signal(number, handler)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._asked += 1

    def _on_tick(self) -> None:
        """The first one cancels and keeps what is finished; the second one leaves at once."""
        if self._asked > self.count:
            is_first = self.count == 0
            self.count = self._asked
            if is_first:
                self._on_first()
            else:
                QCoreApplication.quit()


class _Trap:
    """Catches what a slot raises: Qt would print it and wait for ever."""

    def __init__(self) -> None:
        self.error: BaseException | None = None
        self._old = sys.excepthook
        sys.excepthook = self._on_error

    def restore(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._old

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if self.error is None:
            self.error = error.with_traceback(trace)
        QCoreApplication.quit()
