"""Name and note of the take that is looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.model.take_marks import MAX_NAME_CHARACTERS, MAX_NOTE_CHARACTERS
from app.ui.inspector.take_text import TakeRow


class TakeFields(QWidget):
    """Each field is one undoable edit when it is left or Return is pressed."""

    renamed = Signal(str, str)  # take id, name
    noted = Signal(str, str)  # take id, note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take: str | None = None
        self.name = QLineEdit(self)
        self.note = QLineEdit(self)
        self._build()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        for row, (word, field) in enumerate((("Name", self.name), ("Note", self.note))):
            label = QLabel(word, self)
            label.setBuddy(field)
            label.setProperty("role", "caption")
            field.setAccessibleName(f"{word} of the take")
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self.name.setPlaceholderText("Beside its number (F2)")
        self.note.setPlaceholderText("What to remember of it (Shift+N)")
        self.name.setMaxLength(MAX_NAME_CHARACTERS)
        self.note.setMaxLength(MAX_NOTE_CHARACTERS)
        self.name.editingFinished.connect(self._on_name)
        self.note.editingFinished.connect(self._on_note)

    def show_row(self, row: TakeRow | None) -> None:
        """Show a take's words; what is being typed for it stays."""
        take = None if row is None else row.take.id
        is_same, self._take = take == self._take, take
        self.setEnabled(row is not None and not row.mark.deleted)
        for field, text in (
            (self.name, row.mark.name if row else ""),
            (self.note, row.mark.note if row else ""),
        ):
            if not (is_same and field.isModified()) and field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)

    def focus(self, field: QLineEdit) -> None:
        """Let the user type, over what is there."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _on_name(self) -> None:
        if self._take is not None and self.name.isModified():
            self.name.setModified(False)
            self.renamed.emit(self._take, self.name.text())

    def _on_note(self) -> None:
        if self._take is not None and self.note.isModified():
            self.note.setModified(False)
            self.noted.emit(self._take, self.note.text())
