"""Small labels and layouts that every panel and dialog uses in the same way."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

_FIELD_PX, _SIDE_PX = 28, 22


def section(text: str) -> QLabel:
    """The heading of a part of a panel."""
    label = QLabel(text)
    label.setProperty("role", "section")
    return label


def caption(text: str, field: QWidget | None = None) -> QLabel:
    """The name of a field, on one line with it; "&" marks the key that leads there."""
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setFixedHeight(_FIELD_PX)
    if field is not None:
        label.setBuddy(field)
    return label


def wrapped(text: str, role: str) -> QLabel:
    """Sentences of a dialog, on as many lines as they need."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedHeight(1)
    return line


def form() -> QFormLayout:
    """Captions and fields of a dialog; beside a tall field the caption is at its first line."""
    layout = QFormLayout()
    layout.setHorizontalSpacing(14)
    layout.setVerticalSpacing(9)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return layout


def column(dialog: QDialog, least_px: int = 0) -> QVBoxLayout:
    """What a dialog holds, one below the other, with the same margins in every dialog.

    It is never narrower than its words; a minimum width of the dialog would allow that.
    """
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(_SIDE_PX, 20, _SIDE_PX, 18)
    layout.addStrut(max(0, least_px - 2 * _SIDE_PX))
    return layout


def keys_text(keys: str) -> str:
    """Keys as this system and language write them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def local_time(when: datetime) -> str:
    """A time as people here write it."""
    return QLocale().toString(_here(when), QLocale.FormatType.ShortFormat)


def exact_time(when: datetime) -> str:
    """The same with seconds, where several of one minute are told apart."""
    minutes = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(_here(when), minutes.replace("mm", "mm:ss"))


def _here(when: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
