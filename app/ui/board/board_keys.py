"""The keys of the board that are not those of a command."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEY = Qt.Key
_ALT = Qt.KeyboardModifier.AltModifier
_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ARROWS = (_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down)
RETURNS = (_KEY.Key_Return, _KEY.Key_Enter)


def needs(event: QKeyEvent) -> bool:
    """Whether the board takes a key that a command of the window has elsewhere."""
    if event.modifiers() & _OTHERS:
        return False
    if event.modifiers() & _ALT:
        return event.key() in _ARROWS
    return event.key() in (_KEY.Key_D, _KEY.Key_Escape, *RETURNS)


def moves_shots(event: QKeyEvent) -> bool:
    """Whether an arrow is to take the selected shots along."""
    return bool(event.modifiers() & _ALT) and event.key() in _ARROWS


def step(event: QKeyEvent, columns: int) -> int:
    """Over how many cards an arrow leads."""
    steps: Mapping[int, int] = {
        _KEY.Key_Left: -1, _KEY.Key_Right: 1, _KEY.Key_Up: -columns, _KEY.Key_Down: columns,
    }
    return steps.get(event.key(), 0)


def target_row(event: QKeyEvent, row: int, columns: int, page: int, count: int) -> int | None:
    """Where a key leads from a row, or None when it is no key that leads anywhere."""
    steps: Mapping[int, int] = {
        _KEY.Key_PageUp: -page,
        _KEY.Key_PageDown: page,
        _KEY.Key_Home: -count,
        _KEY.Key_End: count,
    }
    by = steps.get(event.key(), step(event, columns))
    return max(0, min(row + by, count - 1)) if by else None
