"""Size, camera and move of a shot: the usual words to choose from, or others."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget
from typing_extensions import override

from app.language import mark, tr
from app.model.framing import CAMERAS, MAX_CHARACTERS, MOVES, SIZES
from app.model.project import Shot
from app.ui.labels import caption

_FIELDS = (("size", SIZES), ("camera", CAMERAS), ("move", MOVES))
_CAPTIONS = {"size": mark("Size"), "camera": mark("Camera"), "move": mark("Move")}
_NAMES = {
    "size": mark("Size of the shot"),
    "camera": mark("Camera of the shot"),
    "move": mark("Move of the shot"),
}
_TIPS = {
    "size": mark("How much of a person or place is seen; read after the prompt"),
    "camera": mark("Where it stands, and with which lens; read after the prompt"),
    "move": mark("How it moves during the shot; read after the prompt"),
}


class FramingFields(QObject):
    """One choice each, which may be typed, too; nothing chosen, nothing is read."""

    edited = Signal(str, str)  # the field, its words
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: dict[str, Choice] = {}
        for field, words in _FIELDS:
            choice = self.choices[field] = self._choice(field, words, parent)
            choice.name(tr(_NAMES[field]))
            choice.setToolTip(tr(_TIPS[field]))

    def fill(self, form: QFormLayout) -> None:
        """Put the choices into a form."""
        for field, choice in self.choices.items():
            form.addRow(caption(tr(_CAPTIONS[field])), choice)

    def show_shot(self, shot: Shot) -> None:
        """Show a shot; what is being typed stays."""
        for field, words in (("size", shot.size), ("camera", shot.camera), ("move", shot.move)):
            choice = self.choices[field]
            if " ".join(choice.currentText().split()) != words:
                with QSignalBlocker(choice):
                    choice.setEditText(words)

    def _choice(self, field: str, words: tuple[str, ...], parent: QWidget) -> "Choice":
        choice = Choice(words, parent)
        choice.edited.connect(lambda text: self.edited.emit(field, text))
        choice.finished.connect(self.finished)
        return choice


class Choice(QComboBox):
    """A list to choose from or to type over; the wheel scrolls the page, not the choice."""

    edited = Signal(str)
    finished = Signal()

    def __init__(self, words: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems(["", *words])
        line = self.lineEdit()
        assert line is not None  # it is editable
        line.setMaxLength(MAX_CHARACTERS)
        line.setPlaceholderText(tr("Not said"))
        line.textEdited.connect(self.edited)
        line.editingFinished.connect(self.finished)
        self.textActivated.connect(self._on_chosen)

    def name(self, name: str) -> None:
        """What a screen reader calls it, and the line in it that takes the focus."""
        self.setAccessibleName(name)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(name)

    def _on_chosen(self, text: str) -> None:
        self.edited.emit(text)
        self.finished.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
