"""A thin bar without words that shows a fraction."""

from PySide6.QtWidgets import QProgressBar, QWidget

_STEPS = 1000


class ProgressBar(QProgressBar):
    """Paints later, with everything else; QProgressBar repaints its whole window at each value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, _STEPS)

    def show_fraction(self, fraction: float) -> None:
        """Show how much is done, 0 to 1."""
        value = round(fraction * _STEPS)
        if value != self.value():
            self.setUpdatesEnabled(False)
            self.setValue(value)
            self.setUpdatesEnabled(True)
