"""The menu of the right mouse button over shots: the same on the board and on the timeline."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

from app.ui.actions import SEPARATOR, Actions, menu_ids
from app.ui.board.board_view import BoardView
from app.ui.selection import Selection
from app.ui.timeline.timeline_view import TimelineView

_FIRST = ("generate_shot", SEPARATOR, "cut", "copy", "paste", SEPARATOR)


class ShotMenu(QObject):
    """Everything that the Shot menu can do, of what is selected."""

    def __init__(self, actions: Actions, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._selection = actions, selection
        self.menu: QMenu | None = None

    def serve(self, view: TimelineView | BoardView) -> None:
        """Show the menu over a view."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda point: self._show(view, point))

    def _show(self, view: TimelineView | BoardView, point: QPoint) -> None:
        if isinstance(view, TimelineView):
            self._select_at(view, point)
        self.menu = self._made(view)
        self.menu.popup(view.viewport().mapToGlobal(point))

    def _select_at(self, view: TimelineView, point: QPoint) -> None:
        """A shot below the pointer that is not selected is what is meant."""
        block = view.layout_now.hit(QPointF(point)).block
        if block is not None and block.shot.id not in self._selection:
            self._selection.select(block.shot.id)

    def _made(self, view: QAbstractScrollArea) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        menu = QMenu(view)
        self._actions.fill_menu(menu, (*_FIRST, *menu_ids("&Shot")))
        return menu
