"""The prompt: typing that merges, names of the cast that are marked and completed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from app.language import tr
from app.model.project import Reference, Variable
from app.ui.dropped_files import dropped_files
from app.ui.inspector.citation_marks import CitationMarks
from app.ui.inspector.name_completer import NameCompleter


class PromptField(QPlainTextEdit):
    """Plain text; `typed` on every change by the user, `finished` when the focus leaves."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""  # what is shown and told; marking names is no typing
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Prompt"))
        self.setPlaceholderText(
            tr("What happens in this shot: who, where, what they do, the camera")
        )
        self._marks = CitationMarks(self.document())
        self.completer = NameCompleter(self)
        self.textChanged.connect(self._on_text_changed)

    def set_prompt(self, prompt: str) -> None:
        """Show another prompt, keeping the cursor when it is the same text."""
        if prompt != self.toPlainText():
            self._known = prompt
            self.setPlainText(prompt)
            self._known = self.toPlainText()

    def set_cited(self, cast: Sequence[Reference], variables: Sequence[Variable] = ()) -> None:
        """Mark and complete these names from now on."""
        self._marks.set_cited(tuple(cast), tuple(variables))
        self.completer.set_names(
            [reference.name for reference in cast], [variable.name for variable in variables]
        )

    def height_of(self, lines: int) -> int:
        """The height at which so many lines are seen."""
        self.ensurePolished()  # the style sheet has a say in the font and in what is around it
        around = 2 * round(self.document().documentMargin()) + self.contentsMargins().top()
        around += self.contentsMargins().bottom()
        return lines * self.fontMetrics().lineSpacing() + around

    def cite(self, name: str) -> None:
        """Write `@name` where the cursor stands, as if it were typed."""
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.position()]
        gap = " " if before and not before[-1].isspace() else ""
        cursor.insertText(f"{gap}@{name}")
        self.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._marks.repaint()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file that falls here is for the film: its path is no prompt."""
        return not dropped_files(source) and super().canInsertFromMimeData(source)

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.typed.emit(text)
            self.completer.offer()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.completer.takes(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)
