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
            self.choices[field].show_words(words)

    def _choice(self, field: str, words: tuple[str, ...], parent: QWidget) -> "Choice":
        choice = Choice(words, parent)
        choice.edited.connect(lambda text: self.edited.emit(field, text))
        choice.finished.connect(self.finished)
        return choice


class Choice(QComboBox):
    """A list to choose from or to type over; the wheel scrolls the page, not the choice.

    The usual words are shown in the user's language, and told in English, as models read them.
    """

    edited = Signal(str)
    finished = Signal()

    def __init__(self, words: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown = {word: tr(word) for word in words}
        self._english = {word.casefold(): word for word in words}  # may be typed, too
        self._english |= {shown.casefold(): word for word, shown in self._shown.items()}
        self.addItems(["", *self._shown.values()])
        line = self.lineEdit()
        assert line is not None  # it is editable
        line.setMaxLength(MAX_CHARACTERS)
        line.setPlaceholderText(tr("Not said"))
        line.textEdited.connect(lambda _: self.edited.emit(self.words))
        line.editingFinished.connect(self.finished)
        self.textActivated.connect(self._on_chosen)

    def name(self, name: str) -> None:
        """What a screen reader calls it, and the line in it that takes the focus."""
        self.setAccessibleName(name)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(name)

    @property
    def words(self) -> str:
        """What is chosen or typed, as it is read into the prompt."""
        text = " ".join(self.currentText().split())
        return self._english.get(text.casefold(), text)

    def show_words(self, words: str) -> None:
        """Show what is read into the prompt; what is being typed stays."""
        if self.words != words or not self.hasFocus():
            with QSignalBlocker(self):
                self.setEditText(self._shown.get(words, words))

    def _on_chosen(self, _: str) -> None:
        self.edited.emit(self.words)
        self.finished.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
