"""Small labels that every panel and dialog uses in the same way."""

from PySide6.QtWidgets import QFrame, QLabel, QWidget

_FIELD_PX = 28


def section(text: str) -> QLabel:
    """The heading of a part of a panel."""
    label = QLabel(text)
    label.setProperty("role", "section")
    return label


def caption(text: str, field: QWidget | None = None) -> QLabel:
    """The name of a field, on one line with it; "&" marks the key that leads there."""
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setMinimumHeight(_FIELD_PX)
    if field is not None:
        label.setBuddy(field)
    return label


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedHeight(1)
    return line
