"""The media folder in the window: moving the takes, and what is said while they are away."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.language import tr
from app.session.document import READ_ONLY
from app.session.media_mover import MediaMover
from app.storage.media_folder import Media, media_of
from app.ui.dialogs.media_row import MediaWish, ask_for_media
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.main_window import MainWindow

_LOOK_MS = 3_000


class MediaCommands(QObject):
    """Moves and relinks when asked, and says when a disk comes or goes; nothing is lost by that."""

    told = Signal(object)  # Message

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._media: Media | None = None
        self.mover = MediaMover(self)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look)
        self.mover.arrived.connect(self._on_arrived)
        self.mover.progress.connect(self._on_progress)
        self.mover.failed.connect(lambda sentence: self.told.emit(Message(sentence)))
        self.mover.cancelled.connect(self._on_cancelled)
        window.flows.media_wanted.connect(self.change)
        window.document.moved.connect(self.begin_anew)

    def change(self, wish: MediaWish) -> None:
        """Begin what the project settings ask for."""
        document, services = self._window.document, self._window.services
        if document.is_read_only:
            self.told.emit(Message(tr(READ_ONLY)))
        elif not (services.generation.is_idle and services.imports.is_idle):
            text = tr("Takes are being made. Wait for them or cancel them, then move them.")
            self.told.emit(Message(text))
        else:
            self._begin(document.require_folder(), wish)

    def begin_anew(self) -> None:
        """Another project is open: say at once what is away."""
        self.mover.cancel()
        self._media = None
        media = self.look()
        if media is not None and not media.is_online:
            self._say_offline(media)

    def look(self) -> Media | None:
        """See whether the takes are there now, and say so when that has changed."""
        folder, before = self._window.document.folder, self._media
        generation, imports = self._window.services.generation, self._window.services.imports
        is_busy = self.mover.is_running or not (generation.is_idle and imports.is_idle)
        if folder is None or (is_busy and before is not None):
            return None
        self._media = media = media_of(folder)
        if media.is_inside:
            self._look.stop()
        elif not self._look.isActive():
            self._look.start()
        if before is None or before.is_online == media.is_online:
            return media
        if media.is_online:
            self._window.document.take_in_library()
            self.told.emit(Message(tr("Media online again: {folder}", folder=media.home), False))
        else:
            self._window.document.changed.emit()
            self._say_offline(media)
        return media

    def _begin(self, folder: Path, wish: MediaWish) -> None:
        work: Callable[[Path, Path], None] = self.mover.move
        text = tr("Moving the takes to {folder}. You can go on editing.", folder=wish.folder)
        if wish.is_relink:
            work, text = self.mover.relink, tr("Comparing the takes with those of the project.")
        self.told.emit(Message(text, False, tr("Cancel moving"), self.mover.cancel))
        work(folder, wish.folder)

    def _say_offline(self, media: Media) -> None:
        self.told.emit(Message(media.problem, button=tr("Relink…"), command=self._relink))

    def _relink(self) -> None:
        folder = self._window.document.require_folder()
        chosen = ask_for_media(folder, self._window, is_relink=True)
        if chosen is not None:
            self.change(MediaWish(chosen, is_relink=True))

    def _on_progress(self, percent: int) -> None:
        self._window.status.show_note(tr("Moving the takes, {percent}%", percent=percent))

    def _on_arrived(self, home: str) -> None:
        self._media = None
        self._window.document.take_in_library()
        self.look()
        self.told.emit(Message(tr("The takes lie in {folder}", folder=home), is_problem=False))

    def _on_cancelled(self) -> None:
        self.look()
        text = tr("Moving was cancelled; the takes are where they were.")
        self.told.emit(Message(text, is_problem=False))
