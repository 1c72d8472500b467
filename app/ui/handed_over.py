"""Projects that come from outside: from a second start, or from the system (macOS)."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_AGAIN_MS = 200


class HandedOver(QObject):
    """Waits for the window, and while a dialog waits for the user; then the usual opening."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._window: MainWindow | None = None
        self._waiting: list[Path | None] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._grant)
        application.installEventFilter(self)

    def add(self, project: Path | None) -> None:
        """Open a project, or without one only come to the front."""
        self._waiting.append(project)
        self._come_forward()

    def serve(self, window: "MainWindow") -> None:
        """From now on there is a window."""
        self._window = window
        if self._waiting:
            self._come_forward()

    def leave(self) -> None:
        """The window is gone, or never came."""
        self._window = None
        application = self.parent()
        assert application is not None
        application.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click in the Finder is an event, not an argument."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            self.add(Path(event.file()))
        return True

    def _come_forward(self) -> None:
        """Once for each wish: while a dialog waits, the user may be in another program."""
        if self._window is not None:
            _raise(self._window)
            self._again.start(0)

    def _grant(self) -> None:
        if self._window is None or not self._waiting:
            return
        if QApplication.activeModalWidget() is not None:
            self._again.start(_AGAIN_MS)
            return
        wishes, self._waiting = self._waiting, []
        named = [project for project in wishes if project is not None]
        if named and not _is_open(self._window, named[-1]):
            self._window.flows.open_folder(named[-1])


def _raise(window: "MainWindow") -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _is_open(window: "MainWindow", project: Path) -> bool:
    folder = window.document.folder
    if folder is None:
        return False
    here, there = (os.path.normcase(path.resolve()) for path in (folder, project))
    return here == there
