"""Name and note of the take that is looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.language import tr
from app.model.take_marks import MAX_NAME_CHARACTERS, MAX_NOTE_CHARACTERS
from app.ui.inspector.take_text import TakeRow
from app.ui.labels import keys_text


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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        for word, name, keys, field in (
            (tr("Name"), tr("Name of the take"), "Shift+F2", self.name),
            (tr("Note"), tr("Note of the take"), "Shift+N", self.note),
        ):
            field.setPlaceholderText(word)
            field.setAccessibleName(name)
            field.setToolTip(f"{name}  ({keys_text(keys)})")
            row.addWidget(field, 2 if field is self.name else 3)
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
