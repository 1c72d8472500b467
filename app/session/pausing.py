"""When generation pauses, and that it does."""

from enum import Enum

from PySide6.QtCore import QObject, Signal


class PauseAfter(Enum):
    """What is still finished before it pauses."""

    STEP = "step"  # the worker keeps all that it holds, and goes on where it is
    CHUNK = "chunk"  # the take is kept with its chunks, and goes on with the next one
    SHOT = "shot"  # the take is finished


class Pause(QObject):
    """Asked for, then reached; `changed` tells of both, and of the end."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.after: PauseAfter | None = None
        self.is_reached = False

    @property
    def is_on(self) -> bool:
        """Whether nothing new may begin."""
        return self.after is not None

    def ask(self, after: PauseAfter, *, is_reached: bool) -> None:
        """Pause after this; at once where nothing runs."""
        self.after, self.is_reached = after, is_reached
        self.changed.emit()

    def reach(self) -> None:
        """What was to be finished is."""
        if self.is_on and not self.is_reached:
            self.is_reached = True
            self.changed.emit()

    def end(self) -> bool:
        """Go on; whether there was anything to end."""
        was_on, self.after, self.is_reached = self.is_on, None, False
        if was_on:
            self.changed.emit()
        return was_on
