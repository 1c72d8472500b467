"""About: what this is, whose work is in it, and the model that comes with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app import paths
from app.language import mark, tr
from app.session.licences import Licensed, licence_text, shipped
from app.session.report import version_line, versions
from app.ui.labels import column
from app.ui.resources import icon

_SIZE_PX = (720, 480)
_LOGO_PX = 52
_WORDS = mark(
    "The storyboard editor that remembers. Each shot is generated from its words and from a "
    "compressed memory of all that came before it.\n\n"
    "The memory follows “Pretraining Frame Preservation in Autoregressive Video Memory "
    "Compression”, arXiv 2512.23851.\n\n"
    "Licence of the source: Apache-2.0. Qt is used under the LGPLv3. FFmpeg comes with x264, so an "
    "installed Throughline as a whole is passed on under the terms of the GPLv3. The network is "
    "asked only when you get a model or an engine, or look for a newer version."
)


class AboutDialog(QDialog):
    """Three pages: the program, the licences, the model."""

    def __init__(self, model: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version = QLabel("\n".join(versions()), self)
        self.copy_button = QPushButton(tr("Copy version"), self)
        self.packages = QListWidget(self)
        self.text = QPlainTextEdit(self)
        self.card = QTextBrowser(self)
        self.tabs = QTabWidget(self)
        self._shipped = shipped()
        self._build(model)

    def _build(self, model: str) -> None:
        self.setWindowTitle(tr("About Throughline"))
        self.resize(*_SIZE_PX)
        self.tabs.addTab(self._program(), tr("&Program"))
        self.tabs.addTab(self._licences(), tr("&Licences"))
        self.tabs.addTab(self.card, tr("&Model: {model}", model=model))
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(tr("Card of the model"))
        self.card.setMarkdown(_card(model))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._on_copy)
        self.copy_button.setAutoDefault(False)  # Return closes
        layout = column(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)

    def _program(self) -> QWidget:
        page = QWidget(self)
        logo, title, words = QLabel(page), QLabel(version_line(), page), QLabel(tr(_WORDS), page)
        logo.setPixmap(icon("throughline").pixmap(_LOGO_PX, _LOGO_PX))
        logo.setFixedHeight(_LOGO_PX)  # long words below would take its room
        title.setProperty("role", "title")
        self.version.setProperty("role", "caption")
        for label in (title, words, self.version):
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        layout = QVBoxLayout(page)
        for widget in (logo, title, words, self.version):
            layout.addWidget(widget)
        layout.addStretch(1)
        return page

    def _licences(self) -> QWidget:
        page = QWidget(self)
        self.packages.setAccessibleName(tr("Packages and their licences"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.packages.addItems([_line(one) for one in self._shipped])
        self.packages.currentRowChanged.connect(self._on_package)
        self.packages.setCurrentRow(0)
        row = QHBoxLayout(page)
        row.addWidget(self.packages, 2)
        row.addWidget(self.text, 3)
        return page

    def _on_package(self, row: int) -> None:
        name = self._shipped[row].name if 0 <= row < len(self._shipped) else ""
        self.text.setPlainText(licence_text(name) if name else "")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(versions()))


def _line(one: Licensed) -> str:
    return f"{one.name} {one.version}: {one.licence}"


def _card(model: str) -> str:
    try:
        return (paths.model_folder(model) / "README.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return tr("The model “{model}” brings no card.", model=model)
