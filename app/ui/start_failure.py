"""Why the editor could not start, and what can be done: never a window without anything in it.

It needs nothing of the editor but its words, as anything else may be what is broken.
"""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from app.language import tr

_SIZE_PX = (660, 400)


class Next(Enum):
    """What the user wants to do."""

    QUIT = auto()
    RETRY = auto()
    DEFAULTS = auto()  # the settings are kept aside, and others used


class StartFailure(QDialog):
    """The cause in a sentence, the log below it."""

    def __init__(
        self, cause: str, details: str, log: Path | None, *, offers_defaults: bool
    ) -> None:
        super().__init__()
        self.next = Next.QUIT
        self.cause = QLabel(cause, self)
        self.log = QPlainTextEdit(details, self)
        self.place = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.copy_button = self._button(tr("Copy"), role.ActionRole)
        self.quit_button = self._button(tr("Quit"), role.RejectRole)
        self.defaults_button = self._button(tr("Start with default settings"), role.ActionRole)
        self.retry_button = self._button(tr("Try again"), role.AcceptRole)
        self.defaults_button.setVisible(offers_defaults)
        self._build(log)
        self._connect()

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        self.buttons.addButton(button, role)
        return button

    def _build(self, log: Path | None) -> None:
        self.setWindowTitle(tr("Throughline cannot start"))
        self.resize(*_SIZE_PX)
        where = tr("The log is {file}. Nothing is sent.", file=log) if log is not None else ""
        self.place.setText(where)
        for label in (self.cause, self.place):
            label.setWordWrap(True)
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setAccessibleName(tr("Log"))
        self.retry_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        for widget in (self.cause, self.log, self.place, self.buttons):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self._on_copy)
        self.quit_button.clicked.connect(self.reject)
        self.retry_button.clicked.connect(lambda: self._leave(Next.RETRY))
        self.defaults_button.clicked.connect(lambda: self._leave(Next.DEFAULTS))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.cause.text()}\n{self.log.toPlainText()}")

    def _leave(self, chosen: Next) -> None:
        self.next = chosen
        self.accept()
