"""Edits that were found in a journal: when they were made, what they are, and what to do."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QWidget,
)

from app.language import tr
from app.ui.labels import column, local_time, wrapped

_SIZE_PX = (560, 380)


class RecoveryChoice(Enum):
    """What becomes of edits that were found."""

    TAKE = auto()
    LAST_SAVED = auto()
    LATER = auto()


class RecoveryDialog(QDialog):
    """Either way nothing is lost, and the dialog says so; Escape asks again the next time."""

    def __init__(
        self, title: str, when: datetime, differences: Sequence[str],
        parent: QWidget | None = None, *, saved_since: bool = False,
    ) -> None:
        super().__init__(parent)
        self.choice = RecoveryChoice.LATER
        found = tr(
            "“{title}” has edits of {time} that were not saved.", title=title, time=local_time(when)
        )
        self.found = wrapped(found, "heading")
        self.differences = QListWidget(self)
        self.note = wrapped(_note(saved_since=saved_since), "caption")
        self.take_button = QPushButton(tr("Take the edits"), self)
        self.saved_button = QPushButton(tr("Open as last saved"), self)
        self.differences.addItems(list(differences))
        self._build(self.saved_button if saved_since else self.take_button)

    def _build(self, wanted: QPushButton) -> None:
        self.setWindowTitle(tr("Unsaved edits were found"))
        self.resize(*_SIZE_PX)
        self.differences.setAccessibleName(tr("What is different from the saved project"))
        self.differences.setWordWrap(True)
        buttons, role = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        buttons.addButton(self.saved_button, role.RejectRole)
        buttons.addButton(self.take_button, role.AcceptRole)
        for button in (self.saved_button, self.take_button):
            button.setAutoDefault(False)
        wanted.setDefault(True)
        self.take_button.clicked.connect(lambda: self._choose(RecoveryChoice.TAKE))
        self.saved_button.clicked.connect(lambda: self._choose(RecoveryChoice.LAST_SAVED))
        layout = column(self)
        for widget in (self.found, self.differences, self.note, buttons):
            layout.addWidget(widget)

    def _choose(self, choice: RecoveryChoice) -> None:
        self.choice = choice
        self.accept()


def _note(*, saved_since: bool) -> str:
    if saved_since:
        return tr(
            "The project was saved after these edits were made: taking them goes back to the state "
            "that they were made in. That can be undone, and the saved project stays as it is "
            "until you save. Edits that you do not take stay in File > Versions."
        )
    return tr(
        "Taking them can be undone, and the saved project stays as it is until you save. "
        "Edits that you do not take stay in File > Versions."
    )
