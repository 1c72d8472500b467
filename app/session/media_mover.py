"""Moving and relinking the takes of a project in a thread of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from app.language import mark
from app.session.long_work import LongWork
from app.storage.media_files import MoveHooks
from app.storage.media_link import relink_media
from app.storage.media_move import move_media

_Way = Callable[[Path, Path, MoveHooks], Path]


class MediaMover(LongWork):
    """One project at a time; its takes are where they were until `arrived`."""

    arrived = Signal(str)  # the folder with the takes
    progress = Signal(int)  # percent
    busy = mark("Takes are being moved; wait for that or cancel it first.")
    broken = mark("The takes are where they were: {error}")

    def move(self, folder: Path, chosen: Path) -> None:
        """Begin to move the takes; into the project where its own folder is chosen."""
        self._go(move_media, folder, chosen)

    def relink(self, folder: Path, chosen: Path) -> None:
        """Begin to compare what lies there with the takes of the project."""
        self._go(relink_media, folder, chosen)

    def _go(self, way: _Way, folder: Path, chosen: Path) -> None:
        told = -1

        def on_progress(done: int, total: int) -> None:
            nonlocal told
            percent = done * 100 // max(total, 1)
            if percent != told:
                told = percent
                self.progress.emit(percent)

        def work() -> Callable[[], None]:
            home = way(folder, chosen, MoveHooks(on_progress, self._stop.is_set))
            return lambda: self.arrived.emit(str(home))

        self._begin(work)
