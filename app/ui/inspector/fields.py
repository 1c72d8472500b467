"""Small input fields: a prompt that merges typing, a length in timecode, a seed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.model.project import MAX_SEED
from app.model.time import FrameRate, TimeError, format_timecode, parse_entry
from app.ui.theme import mono_font


class PromptField(QPlainTextEdit):
    """Plain text; `typed` on every change by the user, `finished` when the focus leaves."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Prompt")
        self.setPlaceholderText("What happens in this shot: who, where, what they do, the camera")
        self.textChanged.connect(self._on_text_changed)
        self._is_loading = False

    def set_prompt(self, prompt: str) -> None:
        """Show another prompt, keeping the cursor when it is the same text."""
        if prompt != self.toPlainText():
            self._is_loading = True
            self.setPlainText(prompt)
            self._is_loading = False

    def _on_text_changed(self) -> None:
        if not self._is_loading:
            self.typed.emit(self.toPlainText())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)


class LengthField(QLineEdit):
    """A length as timecode; "+12" and "-1:00" change it by that much."""

    entered = Signal(int)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames = 0
        self._rate = FrameRate(24)
        self.setFont(mono_font())
        self.setAccessibleName("Length of the shot")
        self.editingFinished.connect(self._on_finished)

    def set_length(self, frames: int, rate: FrameRate) -> None:
        """Show a length; what is being typed is not overwritten by the same length."""
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

    def _show(self) -> None:
        self.setText(format_timecode(self._frames, self._rate))
        self.setModified(False)


class SeedField(QDoubleSpinBox):
    """A whole number up to the largest seed (a QSpinBox ends at half of it)."""

    entered = Signal(object)  # int; the largest seeds do not fit a signal of C ints

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(0)
        self.setRange(0, MAX_SEED)
        self.setGroupSeparatorShown(False)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.setAccessibleName("Seed")
        self.valueChanged.connect(self._on_value_changed)
        self._is_loading = False

    def set_seed(self, seed: int) -> None:
        """Show another seed."""
        self._is_loading = True
        self.setValue(seed)
        self._is_loading = False

    def _on_value_changed(self, value: float) -> None:
        if not self._is_loading:
            self.entered.emit(int(value))
