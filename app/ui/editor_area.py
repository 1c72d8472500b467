"""How the editor's panels share the window: viewer or board, and docks around them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget
from typing_extensions import override

from app.language import tr
from app.ui.front_pages import FrontPages

_TIMELINE_PX = 290
_LOW_PX, _LEAST_SIDE_PX = 490, 206  # in less than that a panel at the side has to give way
_SIDE, _BELOW = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
_VERSION = 1  # of the docks and their places; a state of another version is not restored


class EditorArea(QMainWindow):
    """The board takes the place of viewer and timeline: it shows all of the film at once.

    A main window of its own, so that the docks leave with the editor when no project is open.
    """

    def __init__(
        self, viewer: QWidget, board: QWidget, inspector: QWidget, timeline: QWidget
    ) -> None:
        super().__init__(None, Qt.WindowType.Widget)
        self._pictures = FrontPages()
        self._pictures.addWidget(viewer)
        self._pictures.addWidget(board)
        self.setCentralWidget(self._pictures)
        self.setDockNestingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.inspector = self.add_dock("inspector", tr("Inspector"), inspector, _SIDE)
        self.timeline = self.add_dock("timeline", tr("Timeline"), timeline, _BELOW)
        self._wants_timeline = True
        self._has_sizes = False
        self.timeline.visibilityChanged.connect(self._on_timeline_shown)
        self.reset()

    def add_dock(
        self, name: str, title: str, widget: QWidget, place: Qt.DockWidgetArea
    ) -> QDockWidget:
        """Put a panel into a dock that can be moved; its place is remembered by the name."""
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(place, dock)
        return dock

    @property
    def shows_board(self) -> bool:
        """Whether the board is in front."""
        return self._pictures.currentIndex() == 1

    def show_board(self, shown: bool) -> None:
        """Show the board, or viewer and timeline."""
        self._pictures.setCurrentIndex(1 if shown else 0)
        self._put_timeline()

    def show_timeline(self, shown: bool) -> None:
        """Show the timeline beside the viewer, or give the viewer all of the room."""
        self._wants_timeline = shown
        self._put_timeline()

    @property
    def wants_timeline(self) -> bool:
        """Whether the timeline is shown, or will be when the board leaves."""
        return self._wants_timeline

    def reset(self) -> None:
        """Put every dock where it was in the beginning: the queue behind the inspector."""
        for dock in self.findChildren(QDockWidget):
            dock.setFloating(False)
            self.addDockWidget(_BELOW if dock is self.timeline else _SIDE, dock)
        for dock in self.findChildren(QDockWidget):
            if dock not in (self.inspector, self.timeline):
                self.tabifyDockWidget(self.inspector, dock)
        self.inspector.show()
        self.inspector.raise_()
        self.show_timeline(True)
        self._share()

    def _share(self) -> None:
        width_px = self.inspector.widget().sizeHint().width()
        self.resizeDocks([self.inspector], [width_px], Qt.Orientation.Horizontal)
        height_px = min(_TIMELINE_PX, self.height() * 3 // 8)
        self.resizeDocks([self.timeline], [height_px], Qt.Orientation.Vertical)

    def state(self) -> bytes:
        """Where the docks are; the board's absence of a timeline is no wish of the user."""
        return bytes(self.saveState(_VERSION).data())

    def restore(self, state: bytes, *, timeline: bool) -> None:
        """Put the docks where they were; what cannot be read changes nothing."""
        if state:
            self._has_sizes = self.restoreState(QByteArray(state), _VERSION)
        self.show_timeline(timeline)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_sizes:  # docks take sizes only when there is room to share
            self._has_sizes = True
            self._share()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where not all panels have the height that they need, the timeline is not covered."""
        is_low = event.size().height() < _LOW_PX
        self.inspector.widget().setMinimumHeight(_LEAST_SIDE_PX if is_low else 0)
        super().resizeEvent(event)

    def _put_timeline(self) -> None:
        wanted = self._wants_timeline
        self.timeline.setVisible(wanted and not self.shows_board)
        self._wants_timeline = wanted

    def _on_timeline_shown(self, _: bool) -> None:
        """Its close button is a wish, the board in front or another page is none."""
        if self.isVisible() and not self.shows_board:
            self._wants_timeline = not self.timeline.isHidden()

