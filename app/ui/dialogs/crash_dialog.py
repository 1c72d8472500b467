"""What went wrong, what was kept, and a report that is read and cut before anyone gets it."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.language import tr
from app.storage.atomic import write_atomic
from app.storage.errors import reason_of
from app.ui.dialogs.file_dialog import ask_where_to_write
from app.ui.labels import column
from app.ui.theme import mono_font

_SIZE_PX = (680, 480)
_REDACTED = "[taken out]"  # in English, as the report is


class Next(Enum):
    """What the user wants to do after a mishap."""

    GO_ON = auto()
    RESTART = auto()
    QUIT = auto()


class CrashDialog(QDialog):
    """The report can be changed, copied and saved; nothing sends it."""

    def __init__(
        self, happened: str, kept: str, report: str, parent: QWidget | None = None,
        *, restart: str = "",
    ) -> None:
        super().__init__(parent)
        self.next = Next.GO_ON
        self.happened = QLabel(happened, self)
        self.kept = QLabel(kept, self)
        self.report = QPlainTextEdit(report, self)
        self.note = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.redact_button = self._button(tr("Take out selection"), role.ActionRole)
        self.copy_button = self._button(tr("Copy"), role.ActionRole)
        self.save_button = self._button(tr("Save report…"), role.ActionRole)
        self.quit_button = self._button(tr("Quit"), role.DestructiveRole)
        self.restart_button = self._button(restart, role.DestructiveRole)
        self.go_on_button = self._button(tr("Go on"), role.AcceptRole)
        self._build()
        self._connect()

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        self.buttons.addButton(button, role)
        return button

    def _build(self) -> None:
        self.setWindowTitle(tr("Something went wrong"))
        self.resize(*_SIZE_PX)
        self.happened.setProperty("role", "heading")
        self.kept.setProperty("role", "caption")
        self.note.setProperty("role", "caption")
        for label in (self.happened, self.kept, self.note):
            label.setWordWrap(True)
        self.report.setFont(mono_font())
        self.report.setAccessibleName(tr("Report"))
        self.report.setTabChangesFocus(True)
        self.restart_button.setVisible(bool(self.restart_button.text()))
        self.go_on_button.setDefault(True)
        self.note.setText(
            tr(
                "Nothing is sent. Read the report and take out what nobody else should see; "
                "save it or copy it if you want to pass it on."
            )
        )
        layout = column(self)
        for widget in (self.happened, self.kept, self.report, self.note, self.buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.report, 1)

    def _connect(self) -> None:
        self.redact_button.clicked.connect(self._on_redact)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button.clicked.connect(self._on_save)
        self.go_on_button.clicked.connect(self.accept)
        self.restart_button.clicked.connect(lambda: self._leave(Next.RESTART))
        self.quit_button.clicked.connect(lambda: self._leave(Next.QUIT))
        self.report.copyAvailable.connect(self.redact_button.setEnabled)
        self.redact_button.setEnabled(False)

    def _leave(self, wanted: Next) -> None:
        self.next = wanted
        self.accept()

    def _on_redact(self) -> None:
        self.report.insertPlainText(_REDACTED)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.note.setText(tr("The report is on the clipboard."))

    def _on_save(self) -> None:
        chosen = ask_where_to_save(self)
        if not chosen:
            return
        try:
            write_atomic(Path(chosen), self.report.toPlainText().encode())
        except OSError as error:
            text = tr(
                "The report could not be saved: {error}. Choose another folder, or copy it.",
                error=reason_of(error),
            )
            self.note.setText(text)
        else:
            self.note.setText(tr("The report was saved as {file}.", file=chosen))


def ask_where_to_save(parent: QWidget | None) -> str:
    """Ask for the report's file; nothing when the user does not want it any more."""
    start = Path("throughline-report.txt")
    chosen = ask_where_to_write(parent, tr("Save report"), start, tr("Text (*.txt)"))
    return "" if chosen is None else str(chosen)
