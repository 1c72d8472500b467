"""The choice of the window's language."""

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.language import tr
from app.settings import LANGUAGES
from app.ui.translation import NAMES, can_show


class LanguageBox(QWidget):
    """Each language in its own words; what is chosen holds from the next start on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.note = QLabel(self)
        self._kept = ""
        for language in LANGUAGES:
            self.box.addItem(NAMES.get(language) or tr("As the system"), language)
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self.box.currentIndexChanged.connect(self._say)
        self.setFocusProxy(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.box)
        layout.addWidget(self.note)
        self._say()

    @property
    def language(self) -> str:
        """What is chosen: one of LANGUAGES."""
        return str(self.box.currentData())

    def show_kept(self, language: str) -> None:
        """Show what is kept, or is to be again."""
        self._kept = self._kept or language
        self.box.setCurrentIndex(max(0, self.box.findData(language)))
        self._say()

    def _say(self, *_: object) -> None:
        if not can_show(self.language):
            words = tr("No font here has its signs; install one, such as Noto Sans CJK.")
        elif self._kept and self.language != self._kept:
            words = tr("It holds when Throughline starts again.")
        else:
            words = ""
        self.note.setText(words)
        self.note.setVisible(bool(words))
