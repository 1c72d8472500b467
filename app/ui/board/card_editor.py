"""Writing on a card, where the words stand: name, prompt, dialogue and note."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.language import mark, tr
from app.model.project import Reference, Variable
from app.ui.board.card_layout import Field
from app.ui.inspector.prompt_field import PromptField

_LEAST_PX = 66
_NAMES = {
    Field.PROMPT: mark("Prompt of the shot"),
    Field.DIALOGUE: mark("Dialogue of the shot"),
    Field.NOTE: mark("Note of the shot"),
}
_HINTS = {Field.DIALOGUE: mark("What is said"), Field.NOTE: mark("A note for people")}
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardEditor(PromptField):
    """Several lines; Tab goes on to the next field, Ctrl+Return and Escape end, all keep it."""

    stepped = Signal(int)  # to the next field (1), or back (-1)

    def __init__(self, shot_id: str, field: Field, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.shot_id, self.field = shot_id, field
        self.setObjectName("in_place")
        self.setAccessibleName(tr(_NAMES[field]))
        if field in _HINTS:
            self.setPlaceholderText(tr(_HINTS[field]))
        self.set_prompt(text)
        self.before = self.toPlainText()
        self.selectAll()

    @property
    def is_changed(self) -> bool:
        """Whether anything was written."""
        return self.toPlainText() != self.before

    def set_names(self, cast: Sequence[Reference], variables: Sequence[Variable]) -> None:
        """Mark and complete the cast and the variables, which only prompts cite."""
        if self.field is Field.PROMPT:
            self.set_cited(cast, variables)

    def place(self, field: QRect, card: QRect) -> None:
        """Lie over a field, with room to write, inside the card where that is possible."""
        area = field.adjusted(-5, -4, 5, 4)
        area.setHeight(max(area.height(), _LEAST_PX))
        if area.bottom() > card.bottom():
            area.moveBottom(card.bottom())
        self.setGeometry(area)

    @override
    def focusNextPrevChild(self, following: bool) -> bool:
        if self.completer.popup.isVisible():
            return False
        self.stepped.emit(1 if following else -1)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _RETURNS and control:
            self.clearFocus()
            return
        super().keyPressEvent(event)
