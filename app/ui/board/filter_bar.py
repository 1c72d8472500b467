"""Looking for cards: words, state, cast and label, and how many were found."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSlider, QToolButton
from PySide6.QtWidgets import QWidget as Widget
from typing_extensions import override

from app.language import mark, tr, tr_count
from app.model.labels import label_word
from app.model.project import Label, Reference
from app.model.shot_filter import DISABLED, ShotFilter
from app.ui.board.card_layout import LEAST_PX, MOST_PX
from app.ui.elided_box import ElidedBox
from app.ui.resources import icon
from app.ui.shot_status import Status
from app.ui.timeline.paint_labels import label_icon

_TYPING_MS = 120
_LEAST_FIND_PX, _LEAST_BOX_PX, _SLIDER_PX = 80, 66, 90
_LEAST_PX, _SLIDER_FROM_PX = 460, 600


class FindField(QLineEdit):
    """Escape empties it, and again leaves it; Return and Down go to the cards."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (
            Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down
        ):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(Widget):
    """What is asked for here is asked for at once, a moment after the last key."""

    wanted_changed = Signal(ShotFilter)

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.text = FindField(self)
        self.state = ElidedBox(self)
        self.cast = ElidedBox(self)
        self.label = ElidedBox(self)
        self.clear_button = QToolButton(self)
        self.count = QLabel(self)
        self.size_slider = QSlider(Qt.Orientation.Horizontal, self)
        self._typing = QTimer(self)
        self._names: tuple[str, ...] = ()
        self._fill()
        self._build()
        self._connect()

    @property
    def wanted(self) -> ShotFilter:
        """What is asked for."""
        label = self.label.currentData()
        return ShotFilter(
            self.text.text(),
            str(self.state.currentData()),
            str(self.cast.currentData()),
            None if label is None else Label(label),
        )

    def set_cast(self, cast: Sequence[Reference]) -> None:
        """Offer these names; one that is gone is no longer asked for."""
        names = tuple(reference.name for reference in cast)
        self.cast.setVisible(bool(names))
        if names == self._names:
            return
        self._names = names
        chosen = self.cast.currentData()
        with QSignalBlocker(self.cast):
            self.cast.clear()
            self.cast.addItem(tr("Whole cast"), "")
            for name in names:
                self.cast.addItem(f"@{name}", name)
            self.cast.setCurrentIndex(max(0, self.cast.findData(chosen)))
        self._tell()

    def set_count(self, shown: int, total: int) -> None:
        """Say how many there are: "12 of 60 shots"."""
        is_on = self.wanted.is_on
        one, many = mark("{n} shot"), mark("{n} shots")
        if is_on:
            one, many = mark("{shown} of {n} shot"), mark("{shown} of {n} shots")
        self.count.setText(tr_count(total, one, many, shown=shown))
        self.clear_button.setEnabled(is_on)

    def clear(self) -> None:
        """Ask for nothing: all shots are shown."""
        for box in (self.state, self.cast, self.label):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.text):
            self.text.clear()
        self._tell()

    def flush(self) -> None:
        """Do not wait for another key."""
        if self._typing.isActive():
            self._tell()

    # Building

    def _fill(self) -> None:
        self.state.addItem(tr("Any state"), "")
        for status in Status:
            self.state.addItem(icon(status.icon, status.tint), status.word, status.value)
        self.state.addItem(icon("disabled"), tr("Disabled"), DISABLED)
        self.cast.addItem(tr("Whole cast"), "")
        self.cast.hide()
        self.label.addItem(tr("Any label"), None)
        for label in filter(None, Label):
            self.label.addItem(label_icon(label), label_word(label), label.value)
        self.label.addItem(tr("No label"), Label.NONE.value)

    def _build(self) -> None:
        self.text.setPlaceholderText(tr("Find in name, prompt, dialogue, note"))
        self.text.setMinimumWidth(_LEAST_FIND_PX)
        self.text.setAccessibleName(tr("Find shots"))
        self.text.addAction(icon("find", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        for box, name in (
            (self.state, tr("Shots in this state")), (self.cast, tr("Shots that cite this name")),
            (self.label, tr("Shots with this label")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMinimumWidth(_LEAST_BOX_PX)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear_button.setIcon(icon("close"))
        self.clear_button.setAccessibleName(tr("Show all shots"))
        self.clear_button.setToolTip(tr("Show all shots  (Esc)"))
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.count.setProperty("role", "caption")
        self.size_slider.setRange(LEAST_PX, MOST_PX)
        self.size_slider.setFixedWidth(_SLIDER_PX)
        self.size_slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # + and - do the same
        self.size_slider.setAccessibleName(tr("Size of the cards"))
        self.size_slider.setToolTip(tr("Size of the cards  (+, -, Ctrl and wheel)"))
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.text, 1)
        for widget in (self.state, self.cast, self.label, self.clear_button, self.count):
            row.addWidget(widget)
        row.addStretch(0)
        row.addWidget(self.size_slider)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._tell)
        for box in (self.state, self.cast, self.label):
            box.currentIndexChanged.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)

    def _tell(self) -> None:
        self._typing.stop()
        self.wanted_changed.emit(self.wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.size_slider.setVisible(event.size().width() >= _SLIDER_FROM_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        """Without what goes away where there is no room."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())
