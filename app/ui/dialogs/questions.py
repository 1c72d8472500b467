"""The few questions that need an answer before anything can go on."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from app.language import tr
from app.storage.clip_files import SUFFIXES
from app.storage.project_folder import SUFFIX
from app.ui.dialogs.file_dialog import (
    ask_for_file,
    ask_for_files,
    ask_for_folder,
    ask_where_to_write,
)


class SaveChoice(Enum):
    """What to do with unsaved edits."""

    SAVE = auto()
    DISCARD = auto()
    STAY = auto()


class BoardChoice(Enum):
    """What to do with a board that was dropped."""

    NEW = auto()
    INSERT = auto()
    NOTHING = auto()


def ask_about_board(name: str, parent: QWidget | None) -> BoardChoice:
    """Ask whether a board becomes a new project or shots of this one."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("A board"))
    box.setText(tr("What shall become of {file}?", file=name))
    box.setInformativeText(
        tr("Inserted shots stand behind the selected one; undo takes them back.")
    )
    role = QMessageBox.ButtonRole
    insert = box.addButton(tr("Insert its shots"), role.AcceptRole)
    new = box.addButton(tr("New project…"), role.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(insert)
    box.exec()
    pressed = box.clickedButton()
    if pressed is insert:
        return BoardChoice.INSERT
    return BoardChoice.NEW if pressed is new else BoardChoice.NOTHING


def ask_to_save(title: str, parent: QWidget | None) -> SaveChoice:
    """Ask what to do with unsaved edits."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Unsaved edits"))
    box.setText(tr("Save the edits to “{title}”?", title=title))
    box.setInformativeText(tr("Takes that were generated are on disk already and are never lost."))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answer = box.exec()
    if answer == buttons.Save:
        return SaveChoice.SAVE
    return SaveChoice.DISCARD if answer == buttons.Discard else SaveChoice.STAY


def ask_for_project(start: Path, parent: QWidget | None) -> Path | None:
    """Ask for a project folder to open."""
    title = tr("Open a project folder (NAME{suffix})", suffix=SUFFIX)
    return ask_for_folder(parent, title, start)


def ask_for_copy(start: Path, parent: QWidget | None) -> Path | None:
    """Ask for the name of a copy."""
    kinds = tr("Throughline projects ({kinds})", kinds=f"*{SUFFIX}")
    return ask_where_to_write(parent, tr("Save a copy as"), start, kinds)


def ask_for_picture(parent: QWidget | None) -> Path | None:
    """Ask for an image file."""
    kinds = " ".join(f"*.{kind}" for kind in ("png", "jpg", "jpeg", "webp", "bmp", "gif", "tif"))
    named = tr("Pictures ({kinds});;All files (*)", kinds=kinds)
    return ask_for_file(parent, tr("Choose a picture"), named)


def ask_for_videos(parent: QWidget | None) -> list[Path]:
    """Ask for video files."""
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    named = tr("Videos ({kinds});;All files (*)", kinds=kinds)
    return ask_for_files(parent, tr("Import video"), named)
