"""Below the compared pictures: which takes, how they are shown, and what is different."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.ui.actions import Actions
from app.ui.elided_box import ElidedBox
from app.ui.resources import icon

MODES = ("compare_side", "compare_wipe", "compare_difference")


class CompareBar(QWidget):
    """Says what the user wants; the panel knows what is compared."""

    first_chosen = Signal(str)
    second_chosen = Signal(str)
    use_wanted = Signal()
    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = ElidedBox(self)
        self.second = ElidedBox(self)
        self.psnr = QLabel(self)
        self.use_button = QPushButton(self)
        self.close_button = QToolButton(self)
        self.words = QLabel(self)
        self._build(actions)

    def _build(self, actions: Actions) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.first)
        row.addWidget(_button(self, actions, "swap_takes"))
        row.addWidget(self.second)
        row.addSpacing(8)
        group = QActionGroup(self)
        for action_id in MODES:
            group.addAction(actions[action_id])
            row.addWidget(_button(self, actions, action_id))
        row.addStretch(1)
        for widget in (self.psnr, self.use_button, self.close_button):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 2)
        layout.setSpacing(3)
        layout.addLayout(row)
        layout.addWidget(self.words)
        self._dress()

    def _dress(self) -> None:
        boxes = ((self.first, tr("First take")), (self.second, tr("Second take")))
        chosen = (self.first_chosen, self.second_chosen)
        for (box, name), signal in zip(boxes, chosen, strict=True):
            box.setAccessibleName(name)
            box.setMaximumWidth(190)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _, box=box, signal=signal: signal.emit(box.currentData()))
        self.psnr.setAccessibleName(tr("How near the two pictures are"))
        self.psnr.setToolTip(tr("PSNR of the two pictures: the higher, the nearer"))
        self.psnr.setProperty("role", "caption")
        self.words.setAccessibleName(tr("What is different in how they were made"))
        self.words.setProperty("role", "caption")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.use_button.clicked.connect(self.use_wanted)
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(tr("Stop comparing (C)"))
        self.close_button.setAccessibleName(tr("Stop comparing"))
        self.close_button.clicked.connect(self.closed)

    def show_takes(self, names: dict[str, str], first: str, second: str) -> None:
        """The takes that can be chosen, by id, and the two that are."""
        for box, chosen in ((self.first, first), (self.second, second)):
            with QSignalBlocker(box):
                box.clear()
                for take_id, name in names.items():
                    box.addItem(name, take_id)
                box.setCurrentIndex(list(names).index(chosen))
            box.setToolTip(names[chosen])  # the box may be narrower


def _button(parent: QWidget, actions: Actions, action_id: str) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(actions[action_id])
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(actions[action_id].text())
    return button
