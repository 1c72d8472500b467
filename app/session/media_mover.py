"""Moving and relinking the takes of a project in a thread of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from app.language import tr
from app.session.file_work import FileWork, Tell
from app.storage.media_link import relink_media
from app.storage.media_move import move_media
from app.storage.work_hooks import WorkHooks

_Way = Callable[[Path, Path, WorkHooks], Path]


class MediaMover(FileWork):
    """One project at a time; its takes are where they were until `arrived`."""

    arrived = Signal(str)  # the folder with the takes
    progress = Signal(int)  # percent

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

        def work() -> Tell:
            home = way(folder, chosen, WorkHooks(on_progress, self._stop.is_set))
            return partial(self.arrived.emit, str(home))

        self._begin_alone(
            work, tr("Takes are being moved; wait for that or cancel it first."),
            lambda error: tr("The takes are where they were: {error}", error=error),
        )
