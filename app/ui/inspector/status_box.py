"""The state of the selected shot in words, and the one button that does something about it."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import mark, tr
from app.ui.icon_label import IconLabel
from app.ui.progress_bar import ProgressBar
from app.ui.shot_status import ShotStatus, Status

_ICON_PX = 16
_WORDS = {
    Status.READY: mark("Generate another take"),
    Status.IMPORTED: mark("Generate a take instead"),
    Status.STALE: mark("Generate this shot"),
    Status.EMPTY: mark("Generate this shot"),
    Status.PARTIAL: mark("Generate this shot"),
    Status.DAMAGED: mark("Repair"),
    Status.FAILED: mark("Try again"),
}


class StatusBox(QWidget):
    """Icon and word, reasons as text, and Generate or Cancel."""

    generate_wanted = Signal()
    cancel_wanted = Signal()
    engine_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(_ICON_PX, self)
        self.word = QLabel(self)
        self.reasons = QLabel(self)
        self.notes = QLabel(self)
        self._look: Status | None = None
        self.progress = ProgressBar(self)
        self.button = QPushButton(self)
        self.why_not = QLabel(self)
        self.engine = QPushButton(tr("Install the engine…"), self)
        self._is_busy = False
        self._build()

    def _build(self) -> None:
        self.word.setProperty("role", "heading")
        self.word.setAccessibleName(tr("State of the shot"))
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.RichText)
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.setWordWrap(True)
        self.notes.setProperty("role", "caption")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.hide()
        self.progress.setFixedHeight(8)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self._on_clicked)
        self.why_not.setWordWrap(True)
        self.why_not.setProperty("role", "caption")
        self.engine.clicked.connect(self.engine_wanted)
        self.set_why_not("")
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._icon)
        head.addWidget(self.word, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.progress)
        layout.addWidget(self.reasons)
        for widget in (self.button, self.why_not, self.engine):
            layout.addWidget(widget)
        layout.addWidget(self.notes)

    def set_status(self, status: ShotStatus) -> None:
        """Show a state; a running shot offers to cancel instead."""
        self._dress(status.status)
        self.word.setText(status.word)
        self.reasons.setText("".join(_paragraph(text) for text in status.reasons))
        self.reasons.setVisible(bool(status.reasons))
        self.progress.setVisible(status.progress is not None)
        self.progress.show_fraction(status.progress or 0)
        self._is_busy = status.status in (Status.RUNNING, Status.PAUSED, Status.QUEUED)
        words = tr("Cancel this shot") if self._is_busy else tr(_WORDS[status.status])
        if words != self.button.text():
            self.button.setText(words)
            has_take = status.status in (Status.READY, Status.IMPORTED)
            self._restyle(primary=not self._is_busy and not has_take)

    def _dress(self, status: Status) -> None:
        """Icon and colour, where they change: polishing takes time."""
        if status is not self._look:
            self._look = status
            self._icon.show_icon(status.icon, status.tint)
            self.word.setProperty("state", status.tint)
            self.word.style().unpolish(self.word)
            self.word.style().polish(self.word)

    def set_why_not(self, why_not: str) -> None:
        """Say why nothing can be generated, with the way out, or that it can again."""
        self.why_not.setText(why_not)
        for widget in (self.why_not, self.engine):
            widget.setVisible(bool(why_not))
        self.button.setEnabled(not why_not)

    def set_notes(self, notes: tuple[str, ...]) -> None:
        """Show what the worker remarked about the shot."""
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _restyle(self, *, primary: bool) -> None:
        self.button.setProperty("primary", primary)
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)

    def _on_clicked(self) -> None:
        if self._is_busy:
            self.cancel_wanted.emit()
        else:
            self.generate_wanted.emit()


def _paragraph(text: str) -> str:
    sentence = escape(text[:1].upper() + text[1:])
    return f"<p style='margin: 0 0 3px 11px; text-indent: -11px;'>•&nbsp; {sentence}</p>"
