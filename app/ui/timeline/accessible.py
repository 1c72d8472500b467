"""The shots of the timeline for screen readers: a list, and an item for each shot."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from app.language import tr
from app.ui.timeline.description import block_words

if TYPE_CHECKING:
    from app.ui.timeline.timeline_view import TimelineView

_is_installed = False


def install_accessibility() -> None:
    """Let Qt ask for the interfaces of timelines; once for the whole program."""
    global _is_installed
    if not _is_installed:
        _is_installed = True
        QAccessible.installFactory(_interface_of)


def tell_current(view: "TimelineView") -> None:
    """Tell a screen reader, if there is one, which shot is the current one now."""
    if QAccessible.isActive() and view.hasFocus():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(_current(view))
        QAccessible.updateAccessibility(event)


def _interface_of(_key: str, item: QObject) -> QAccessibleInterface | None:
    from app.ui.timeline.timeline_view import TimelineView  # which installs this

    if not isinstance(item, TimelineView):
        return None
    if item.accessible is None:
        item.accessible = TimelineList(item)  # kept there: Qt's cache does not
    return item.accessible


class TimelineList(QAccessibleWidget):
    """The timeline as a list of shots, disabled ones, too."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._items: list[ShotItem] = []

    @override
    def childCount(self) -> int:
        return len(self._view.blocks)

    @override
    def child(self, index: int) -> "ShotItem | None":  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            self._items.append(ShotItem(self._view, len(self._items)))
        return self._items[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, ShotItem) else -1

    @override
    def childAt(self, x: int, y: int) -> "ShotItem | None":  # type: ignore[override]
        found = (i for i in range(self.childCount()) if _rect(self._view, i).contains(x, y))
        return self.child(next(found, -1))

    @override
    def focusChild(self) -> "ShotItem | None":  # type: ignore[override]
        return self.child(_current(self._view))


class ShotItem(QAccessibleInterface):
    """One shot: number and name, then where it is, how long, its state and its take."""

    def __init__(self, view: "TimelineView", place: int) -> None:
        super().__init__()
        self._view = view
        self.place = place

    @override
    def isValid(self) -> bool:
        return self.place < len(self._view.blocks)

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._view.window().windowHandle()

    @override
    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def state(self) -> QAccessible.State:
        shot_id, state = self._view.blocks[self.place].shot.id, QAccessible.State()
        selection = self._view.shown[1]
        for name, value in (
            ("selectable", True), ("focusable", True),
            ("selected", shot_id in selection.shot_ids),
            ("focused", self._view.hasFocus() and shot_id == selection.shot_id),
        ):
            setattr(state, name, int(value))
        return state

    @override
    def text(self, which: QAccessible.Text) -> str:
        block = self._view.blocks[self.place]
        match which:
            case QAccessible.Text.Name:
                return tr("Shot {number}, {name}", number=block.number, name=block.shot.name)
            case QAccessible.Text.Description:
                return block_words(self._view.shown[0], block)
            case QAccessible.Text.Value:
                return " ".join(block.shot.prompt.split())
            case _:
                return ""

    @override
    def setText(self, which: QAccessible.Text, text: str) -> None:
        """What a shot is called is changed by F2."""

    @override
    def rect(self) -> QRect:
        return _rect(self._view, self.place)


def _current(view: "TimelineView") -> int:
    current = view.shown[1].shot_id
    return next((i for i, block in enumerate(view.blocks) if block.shot.id == current), -1)


def _rect(view: "TimelineView", place: int) -> QRect:
    local = view.layout_now.rect_of(view.blocks[place]).toRect()
    return local.translated(view.viewport().mapToGlobal(QPoint(0, 0)))
