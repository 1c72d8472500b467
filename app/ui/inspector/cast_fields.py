"""What can be changed about one reference: name, words, kind, picture."""

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.language import mark, tr
from app.model.project import MAX_DESCRIPTION_CHARACTERS, Reference, ReferenceKind
from app.ui.inspector.cast_edits import CastEdits
from app.ui.labels import caption

KINDS = {
    ReferenceKind.CHARACTER: mark("character"),
    ReferenceKind.PLACE: mark("place"),
    ReferenceKind.THING: mark("thing"),
}


class CastFields(QWidget):
    """Each field is one edit when it is left or Enter is pressed."""

    def __init__(self, edits: CastEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._reference: Reference | None = None
        self.name = QLineEdit(self)
        self.words = QLineEdit(self)
        self.kind = QComboBox(self)
        self.replace = QPushButton(tr("Replace picture…"), self)
        self.from_frame = QPushButton(tr("Use this frame"), self)
        self.remove = QPushButton(tr("Remove"), self)
        self._build()

    def _build(self) -> None:
        self.name.setAccessibleName(tr("Name in the cast"))
        self.name.setToolTip(tr("Prompts that cite it are changed, too"))
        self.words.setAccessibleName(tr("What the model reads for the name"))
        self.words.setMaxLength(MAX_DESCRIPTION_CHARACTERS)
        self.words.setToolTip(tr("The model reads this in the place of the @name"))
        for kind, word in KINDS.items():
            self.kind.addItem(tr(word), kind.value)
        self.kind.setAccessibleName(tr("Kind of the reference"))
        self.from_frame.setToolTip(tr("Show the picture under the playhead for this name"))
        self.remove.setToolTip(tr("Take it out of the cast; undo brings it back"))
        self.name.editingFinished.connect(self._on_name)
        self.words.editingFinished.connect(self._on_words)
        self.kind.activated.connect(self._on_kind)
        self.from_frame.clicked.connect(self._on_frame)
        self.remove.clicked.connect(self._on_remove)
        who, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (who, buttons):
            row.setSpacing(6)
        who.addWidget(self.name, 1)
        who.addWidget(self.kind)
        for button in (self.replace, self.from_frame, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.addRow(caption(tr("Name")), who)
        form.addRow(caption(tr("Read as")), self.words)
        form.addRow(caption(""), buttons)

    def show_reference(self, reference: Reference | None) -> None:
        """Show one reference; what is being typed stays."""
        is_other = reference is None or self._reference is None or (
            reference.picture, reference.key
        ) != (self._reference.picture, self._reference.key)
        self._reference = reference
        self.setVisible(reference is not None)
        if reference is None:
            return
        for field, text in ((self.name, reference.name), (self.words, reference.description)):
            if is_other or not (field.hasFocus() and field.isModified()):
                field.setText(text)
        self.words.setPlaceholderText(tr("such as: an old woman in a green dress"))
        self.kind.setCurrentIndex(self.kind.findData(reference.kind.value))

    def begin_naming(self) -> None:
        """Let the user type a name over the one that was guessed."""
        self.name.setFocus()
        self.name.selectAll()

    def _on_name(self) -> None:
        reference = self._reference
        if reference is not None and self.name.isModified():
            self.name.setModified(False)
            self._edits.rename(reference.name, self.name.text())
            if self._reference is not None:  # a name that was refused is shown no more
                self.name.setText(self._reference.name)

    def _on_words(self) -> None:
        if self._reference is not None and self.words.isModified():
            self.words.setModified(False)
            self._edits.describe(self._reference.name, self.words.text())

    def _on_kind(self) -> None:
        if self._reference is not None:
            self._edits.set_kind(self._reference.name, ReferenceKind(self.kind.currentData()))

    def _on_frame(self) -> None:
        if self._reference is not None:
            self._edits.replace_with_frame(self._reference.name)

    def _on_remove(self) -> None:
        if self._reference is not None:
            self._edits.remove(self._reference.name)
