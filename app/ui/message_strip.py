"""A strip above the viewer: what happened, what was kept, what to do next. Never a dialog."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.language import tr
from app.ui.icon_label import IconLabel
from app.ui.resources import icon


@dataclass(frozen=True)
class Message:
    """A sentence for the user, and perhaps a button that does the next step."""

    text: str
    is_problem: bool = True
    button: str = ""
    command: Callable[[], None] | None = None


class MessageStrip(QFrame):
    """Shows one message, the newest; it stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        self._message: Message | None = None
        self._icon = IconLabel(18, self)
        self.text = QLabel(self)
        self.button = QPushButton(self)
        self.close_button = QToolButton(self)
        self._build()
        self.hide()

    def _build(self) -> None:
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAccessibleName(tr("Message"))
        self.button.clicked.connect(self._on_clicked)
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(tr("Close this message"))
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)

    @property
    def message(self) -> Message | None:
        """What is shown now."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Replace what is shown."""
        self._message = message
        self.text.setText(message.text)
        self.button.setText(message.button)
        self.button.setVisible(bool(message.button))
        self._icon.show_icon(*(("warning", "failed") if message.is_problem else ("info", "ready")))
        self.setProperty("problem", message.is_problem)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        self._message = None
        self.hide()

    def _on_clicked(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.command is not None:
            message.command()
