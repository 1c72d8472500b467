"""A field for a time: shown as timecode, typed as timecode or as a change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.model.time import FrameRate, TimeError, format_timecode, parse_entry
from app.ui.theme import mono_font


class TimecodeField(QLineEdit):
    """A frame or a length as timecode; "+12" and "-1:00" change it by that much."""

    entered = Signal(int)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames = 0
        self._rate = FrameRate(24)
        self.setFont(mono_font())
        self.editingFinished.connect(self._on_finished)

    def set_time(self, frames: int, rate: FrameRate) -> None:
        """Show a time; what is being typed stays while the time is the same."""
        if (frames, rate) != (self._frames, self._rate) or not self.isModified():
            self._frames, self._rate = frames, rate
            self._show()

    def _on_finished(self) -> None:
        if not self.isModified():
            return
        try:
            frames = parse_entry(self.text(), self._rate, self._frames)
        except TimeError as error:
            self._show()
            self.refused.emit(str(error))
            return
        self._show()
        self.entered.emit(frames)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._show()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def _show(self) -> None:
        self.setText(format_timecode(self._frames, self._rate))
        self.setModified(False)
