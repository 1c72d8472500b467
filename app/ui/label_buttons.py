"""A row of buttons to choose one colour label, each with its letter and name."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from app.model.labels import label_word
from app.model.project import Label
from app.ui.timeline.paint_labels import label_icon


class LabelButtons(QWidget):
    """One of them is pressed."""

    chosen = Signal(object)  # Label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Label, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for label in Label:
            button = self.buttons[label] = QToolButton(self)
            button.setIcon(label_icon(label))
            button.setIconSize(QSize(20, 20))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(label_word(label))
            button.setAccessibleName(label_word(label))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        group.buttonClicked.connect(lambda _: self.chosen.emit(self.label))

    @property
    def label(self) -> Label:
        """The label that is chosen."""
        pressed = (label for label, button in self.buttons.items() if button.isChecked())
        return next(pressed, Label.NONE)

    def set_label(self, label: Label) -> None:
        """Show a label."""
        self.buttons[label].setChecked(True)
