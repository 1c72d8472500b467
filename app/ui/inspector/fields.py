"""Small input fields: a budget and a seed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget
from typing_extensions import override

from app.language import tr
from app.model.project import MAX_MEMORY_BUDGET, MAX_SEED

_MARGIN_PX = 8  # as a line has, and a box


class BudgetField(QSpinBox):
    """Context tokens that a shot may remember; 0 for what the model was trained with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = 0
        self.setRange(0, MAX_MEMORY_BUDGET)
        self.setSpecialValueText(tr("as trained"))
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_MARGIN_PX, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Tokens that a shot of this project may remember"))
        self.setToolTip(tr("Context tokens that a shot of this project may remember"))

    @override
    def stepBy(self, steps: int) -> None:
        """Up and down by an eighth of the model's own budget, from there where none is set."""
        step = max(1, self.own // 8)
        self.setValue(max(1, (self.value() or self.own) + steps * step))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # as in SeedField


class SeedField(QDoubleSpinBox):
    """A whole number up to the largest seed (a QSpinBox ends at half of it)."""

    entered = Signal(object)  # int; the largest seeds do not fit a signal of C ints

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(0)
        self.setRange(0, MAX_SEED)
        self.setGroupSeparatorShown(False)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_MARGIN_PX, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Seed"))
        self.valueChanged.connect(self._on_value_changed)
        self._is_loading = False

    def set_seed(self, seed: int) -> None:
        """Show another seed."""
        self._is_loading = True
        self.setValue(seed)
        self._is_loading = False

    def _on_value_changed(self, value: float) -> None:
        if not self._is_loading:
            self.entered.emit(int(value))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # scrolling the inspector must not change a seed on its way
