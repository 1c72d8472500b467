"""What people write of a shot for people: dialogue and a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.model.project import Shot
from app.ui.inspector.prompt_field import PromptField
from app.ui.labels import section

_LEAST_PX = 52


class NoteFields(QWidget):
    """Typing merges into one edit, as in the prompt; no model reads any of it."""

    dialogue_edited = Signal(str)
    note_edited = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dialogue = PromptField(self)
        self.note = PromptField(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        self.dialogue.setAccessibleName(tr("Dialogue of the shot"))
        self.dialogue.setPlaceholderText(tr("What is said in this shot"))
        self.note.setAccessibleName(tr("Note of the shot"))
        self.note.setPlaceholderText(tr("For people: no model reads it"))
        for title, field, edited in (
            (tr("DIALOGUE"), self.dialogue, self.dialogue_edited),
            (tr("NOTE"), self.note, self.note_edited),
        ):
            field.setMinimumHeight(_LEAST_PX)
            field.typed.connect(edited)
            field.finished.connect(self.finished)
            layout.addWidget(section(title))
            layout.addWidget(field, 1)

    def show_shot(self, shot: Shot) -> None:
        """Show a shot."""
        self.dialogue.set_prompt(shot.dialogue)
        self.note.set_prompt(shot.note)
