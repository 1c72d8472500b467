"""The menu of the right mouse button and of the Menu key, over shots on board and timeline."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMenu
from typing_extensions import override

from app.ui.actions import SEPARATOR, Actions, menu_ids
from app.ui.board.board_view import BoardView
from app.ui.marker_menu import MarkerMenu
from app.ui.selection import Selection
from app.ui.timeline.layout import LANE_PX
from app.ui.timeline.timeline_view import TimelineView

_FIRST = ("generate_shot", SEPARATOR, "cut", "copy", "paste", SEPARATOR)


class ShotMenu(QObject):
    """Everything that the Shot menu can do, of what is selected; over a marker, the marker's."""

    def __init__(
        self, actions: Actions, selection: Selection, markers: MarkerMenu, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions, self._selection, self._markers = actions, selection, markers
        self.menu: QMenu | None = None

    def serve(self, view: TimelineView | BoardView) -> None:
        """Show the menu over a view."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda point: self._show(view, point))
        if isinstance(view, TimelineView):
            view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The Menu key is of what is selected, not of what lies in the middle of the timeline."""
        is_key = (
            isinstance(event, QContextMenuEvent)
            and event.reason() is QContextMenuEvent.Reason.Keyboard
        )
        if not is_key or not isinstance(watched, TimelineView):
            return False
        self._show_selected(watched)
        return True

    def _show(self, view: TimelineView | BoardView, point: QPoint) -> None:
        at = view.viewport().mapToGlobal(point)
        if isinstance(view, TimelineView):
            hit = view.layout_now.hit(QPointF(point))
            if hit.marker is not None:
                self._selection.select_marker(hit.marker.id)
                self._markers.open_at(at, hit.marker, view)
                return
            if hit.block is not None and hit.block.shot.id not in self._selection:
                self._selection.select(hit.block.shot.id)
        self._popup(view, at)

    def _show_selected(self, view: TimelineView) -> None:
        layout, at = view.layout_now, view.rect().center()
        for pin in layout.markers:
            if pin.marker.id == self._selection.marker_id:
                foot = QPoint(round(layout.scale.x_of(pin.frame)), LANE_PX)
                self._markers.open_at(view.viewport().mapToGlobal(foot), pin.marker, view)
                return
        for block in layout.blocks:
            if block.shot.id == self._selection.shot_id:
                at = layout.rect_of(block).toRect().intersected(view.rect()).center()
        self._popup(view, view.viewport().mapToGlobal(at))

    def _popup(self, view: TimelineView | BoardView, at: QPoint) -> None:
        self.menu = self._made(view)
        self.menu.popup(at)

    def _made(self, view: QAbstractScrollArea) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        menu = QMenu(view)
        self._actions.fill_menu(menu, (*_FIRST, *menu_ids("&Shot")))
        return menu
