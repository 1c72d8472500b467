"""What falls on the window: projects are opened, boards asked about, videos and pictures used."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QTimer, Signal

from app.language import mark, tr, tr_count
from app.model.storyboard_text import BoardError
from app.storage.dropped import Dropped, read_board, sort_dropped
from app.storage.errors import BoardFileError
from app.ui.dialogs.questions import BoardChoice, ask_about_board
from app.ui.dropped_files import dropped_files
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class DropCommands(QObject):
    """One drop is answered with one message; what cannot be used changes nothing."""

    told = Signal(object)  # Message

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._clips = window, window.clips

    def wants(self, data: QMimeData) -> bool:
        """Whether there are files; which ones can be used is said when they fall."""
        return bool(dropped_files(data))

    def hover(self, data: QMimeData, point: QPoint) -> None:
        """Show where videos would go."""
        if self._clips.wants(data):
            self._clips.hover(point)

    def drop(self, data: QMimeData, point: QPoint) -> None:
        """Use what fell; questions are asked when the file manager has its answer."""
        self._clips.leave()
        found = sort_dropped(dropped_files(data))
        alone = (*found.projects, *found.boards)
        others = (*found.videos, *found.pictures, *found.loras, *found.refused)
        if alone and (len(alone) > 1 or others):
            text = tr(
                "{file} was dropped with other files. Nothing was changed; drop a project or a "
                "board alone.",
                file=alone[0].name,
            )
            self.told.emit(Message(text))
        elif found.projects:
            QTimer.singleShot(0, self, lambda: self._window.flows.open_folder(found.projects[0]))
        elif found.boards:
            QTimer.singleShot(0, self, lambda: self._take_board(found.boards[0]))
        else:
            self._take_files(found, data, point)

    def _take_files(self, found: Dropped, data: QMimeData, point: QPoint) -> None:
        if found.videos:
            self._clips.drop(data, point)
        if (found.pictures or found.loras) and self._window.document.folder is None:
            text = tr("Open or make a project first; then drop the file again.")
            self.told.emit(Message(text))
            return
        if found.pictures:
            self._window.inspector.tabs.show_cast_tab()
        for picture in found.pictures:
            self._window.inspector.cast_edits.add_file(picture)
        if found.loras:
            self._window.inspector.tabs.show_loras_tab()
        for lora in found.loras:
            self._window.inspector.lora_edits.add_file(lora)
        if found.refused:
            self.told.emit(Message(" ".join(_refusal(found))))

    def _take_board(self, file: Path) -> None:
        """Ask whether the board is a new film or a part of this one."""
        try:
            text = read_board(file)
        except BoardFileError as error:
            self.told.emit(Message(str(error)))
            return
        choice = BoardChoice.NEW
        if self._window.document.folder is not None:
            choice = ask_about_board(file.name, self._window)
        if choice is BoardChoice.NEW:
            self._window.flows.new_from_text(file.stem, text)
        elif choice is BoardChoice.INSERT:
            self._insert(file, text)

    def _insert(self, file: Path, text: str) -> None:
        try:
            self._window.shots.insert_text(text)
        except BoardError as error:
            self.told.emit(
                Message(tr("{file} was not inserted. {error}", file=file.name, error=error))
            )


def _refusal(found: Dropped) -> list[str]:
    """Sentences about what cannot be used, beside what could."""
    used = len(found.videos) + len(found.pictures) + len(found.loras)
    more = len(found.refused) - 1
    also = [tr("So it is with {more} more.", more=more)] if more else []
    taken = tr_count(used, mark("The other one was taken."), mark("The other {n} were taken."))
    kept = taken if used else tr("Nothing was changed.")
    return [found.refused[0], *also, kept]
