"""How the editor's panels share the window: viewer or board, inspector, timeline."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from typing_extensions import override

_WIDTH_PX, _INSPECTOR_PX = 1440, 376
_HEIGHT_PX, _TIMELINE_PX = 800, 290


class EditorArea(QSplitter):
    """The board takes the place of viewer and timeline: it shows all of the film at once."""

    def __init__(
        self, viewer: QWidget, board: QWidget, inspector: QWidget, timeline: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._pictures = _Front()
        self._timeline = timeline
        self._pictures.addWidget(viewer)
        self._pictures.addWidget(board)
        upper = QSplitter(Qt.Orientation.Horizontal)
        upper.addWidget(self._pictures)
        upper.addWidget(inspector)
        _share(upper, (1, 0), (_WIDTH_PX - _INSPECTOR_PX, _INSPECTOR_PX))
        self.addWidget(upper)
        self.addWidget(timeline)
        _share(self, (5, 3), (_HEIGHT_PX - _TIMELINE_PX, _TIMELINE_PX))

    @property
    def shows_board(self) -> bool:
        """Whether the board is in front."""
        return self._pictures.currentIndex() == 1

    def show_board(self, shown: bool) -> None:
        """Show the board, or viewer and timeline."""
        self._pictures.setCurrentIndex(1 if shown else 0)
        self._pictures.updateGeometry()
        self._timeline.setVisible(not shown)


class _Front(QStackedWidget):
    """Needs the room of what is in front, not of what lies behind it."""

    @override
    def minimumSizeHint(self) -> QSize:
        front = self.currentWidget()
        return super().minimumSizeHint() if front is None else front.minimumSizeHint()


def _share(splitter: QSplitter, stretch: tuple[int, int], sizes: tuple[int, int]) -> None:
    for place, factor in enumerate(stretch):
        splitter.setStretchFactor(place, factor)
        splitter.setCollapsible(place, False)
    splitter.setSizes(sizes)
