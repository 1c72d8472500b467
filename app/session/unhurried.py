"""Work that is done a little at a time, so that the window answers between."""

import math
import time
from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

_SLICE_S = 0.008

ResultT = TypeVar("ResultT")


class Unhurried(QObject, Generic[ResultT]):
    """Runs the steps of one piece of work, and says what came of it."""

    def __init__(self, done: Callable[[ResultT], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done = done
        self._steps: Generator[None, None, ResultT] | None = None
        self._is_inside = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is something left to do."""
        return self._steps is not None

    def run(self, steps: Generator[None, None, ResultT], *, at_once: bool = False) -> None:
        """Begin with some work; what is left of other work is done first."""
        self.settle()
        self._steps = steps
        self._go_on(0.0 if not at_once else math.inf)

    def settle(self) -> None:
        """Do all that is left now; nothing when a step of it asks for this."""
        self._go_on(math.inf)

    def _on_turn(self) -> None:
        self._go_on(_SLICE_S)

    def _go_on(self, seconds: float) -> None:
        if self._is_inside:
            return
        until_s = time.monotonic() + seconds
        while self._steps is not None:
            self._step(self._steps)
            if self._steps is not None and time.monotonic() >= until_s:
                self._turn.start()
                return

    def _step(self, steps: Generator[None, None, ResultT]) -> None:
        self._is_inside = True
        try:
            next(steps)
        except StopIteration as stop:
            self._steps = None
            result: ResultT = stop.value
        except BaseException:
            self._steps = None
            raise
        else:
            return
        finally:
            self._is_inside = False
        self._done(result)
