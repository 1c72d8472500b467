"""The preview of a chunk that is being made: its pictures once, as fast as they will be."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from generation.protocol import StepProgress


class MovingPreview(QObject):
    """Holds the newest preview of one shot and says when another of its pictures is due."""

    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shot = ""
        self._pictures: list[QImage] = []
        self._place = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_due)

    def take(self, shot_id: str, step: StepProgress) -> bool:
        """Show this preview from now on; False where its file holds no pictures."""
        pictures = _pictures_in(step)
        if not pictures:
            return False
        if shot_id != self._shot or not self._timer.isActive():
            self._place = 0  # while it plays, a step does not begin the movement anew
        self._shot, self._pictures = shot_id, pictures
        self._place = min(self._place, len(pictures) - 1)
        if self._is_at_end:
            self._timer.stop()
        else:
            self._timer.setInterval(step.preview_ms)
            if not self._timer.isActive():
                self._timer.start()
        return True

    def image_of(self, shot_id: str) -> QImage | None:
        """The picture to show where this shot is being made; None without one."""
        return self._pictures[self._place] if self._pictures and shot_id == self._shot else None

    def clear(self, shot_id: str | None = None) -> None:
        """Forget the preview, or only one of this shot."""
        if shot_id in {None, self._shot}:
            self._timer.stop()
            self._shot, self._pictures = "", []

    @property
    def _is_at_end(self) -> bool:
        return self._place + 1 >= len(self._pictures)

    def _on_due(self) -> None:
        self._place += 1
        if self._is_at_end:
            self._timer.stop()  # who waits sees the last picture until the next step
        self.turned.emit()


def _pictures_in(step: StepProgress) -> list[QImage]:
    """The pictures of a file, which lie one below the other; none where it cannot be read."""
    file = step.preview or ""
    strip = QImage(file) if Path(file).is_file() else QImage()
    height = strip.height() // step.preview_pictures
    if strip.isNull() or height == 0:
        return []
    tops = range(0, height * step.preview_pictures, height)
    return [strip.copy(0, top, strip.width(), height) for top in tops]
