"""A page that scrolls up and down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallArea(QScrollArea):
    """It wants the width of its words in every language; with less it scrolls sideways, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_page(self, page: QWidget) -> None:
        """Show this; the panel behind it shows through."""
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def wanted_px(self) -> int:
        """How wide the page has to be, beside a scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        page = self.widget()
        return bar if page is None else page.minimumSizeHint().width() + bar
