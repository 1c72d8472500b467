"""Another window has the project open: who, since when, and what can be done."""

from enum import Enum, auto

from PySide6.QtWidgets import QMessageBox, QWidget

from app.language import mark, tr
from app.storage.project_lock import Holder
from app.ui.labels import local_time


class LockChoice(Enum):
    """How to open a project that somebody else has open."""

    COPY = auto()
    READ = auto()
    TAKE_OVER = auto()
    STAY = auto()


def ask_about_holder(title: str, holder: Holder, parent: QWidget | None) -> LockChoice:
    """Ask what to do; nothing happens to the other window in any case but taking over."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Already open"))
    box.setText(holder_words(title, holder))
    box.setInformativeText(
        tr(
            "Read only shows it as last saved. A copy goes on in a folder of its own. Take it "
            "over only when nobody works there any more: what is unsaved there is offered to you."
        )
    )
    role = QMessageBox.ButtonRole
    read = box.addButton(tr("Open read only"), role.AcceptRole)
    copy = box.addButton(tr("Open a copy…"), role.ActionRole)
    over = box.addButton(tr("Take over"), role.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(read)
    box.exec()
    pressed = box.clickedButton()
    choices = ((read, LockChoice.READ), (copy, LockChoice.COPY), (over, LockChoice.TAKE_OVER))
    return next((choice for button, choice in choices if button is pressed), LockChoice.STAY)


def holder_words(title: str, holder: Holder) -> str:
    """Who has it, and whether that is known to live."""
    if holder.is_here:
        return tr(
            "“{title}” is open in another window of Throughline (process {pid}).",
            title=title,
            pid=holder.pid,
        )
    if holder.heard is None:
        text = mark(
            "“{title}” is open on the computer {host} (process {pid}). Whether it still runs "
            "cannot be known from here."
        )
        return tr(text, title=title, host=holder.host, pid=holder.pid)
    return tr(
        "“{title}” is open on the computer {host} (process {pid}). It was last heard of at "
        "{time}; whether it still runs cannot be known from here.",
        title=title,
        host=holder.host,
        pid=holder.pid,
        time=local_time(holder.heard),
    )
