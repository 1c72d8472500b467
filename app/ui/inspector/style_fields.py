"""Framing, style and negative prompt of a shot, and what the model reads in the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from app.language import mark, tr
from app.model.project import Project, Shot
from app.model.prompts import NONE_AT_ALL, negative_of
from app.ui.inspector.framing_fields import FramingFields
from app.ui.labels import caption

if TYPE_CHECKING:
    from generation.prompt_tokens import PromptTokens

_HINT = mark("Nothing: the project's. A dash ({dash}): none at all.")


class StyleFields(QWidget):
    """Empty fields say what holds for the whole project."""

    style_edited = Signal(str)
    negative_edited = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.framing = FramingFields(self)
        self.style_text = QLineEdit(self)
        self.negative_text = QLineEdit(self)
        self.unread = QLabel(self)  # why the negative prompt has no effect
        self.read = QLabel(self)
        self.count = QLabel(self)
        self._rows = QFormLayout(self)
        self._build()

    def _build(self) -> None:
        self.style_text.setAccessibleName(tr("Style of the shot"))
        self.negative_text.setAccessibleName(tr("Negative prompt of the shot"))
        for field, edited in (
            (self.style_text, self.style_edited),
            (self.negative_text, self.negative_edited),
        ):
            field.setToolTip(tr(_HINT, dash=NONE_AT_ALL))
            field.textEdited.connect(edited)
            field.editingFinished.connect(self.finished)
        self.read.setWordWrap(True)
        self.read.setTextFormat(Qt.TextFormat.PlainText)
        self.read.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.read.setAccessibleName(tr("What the model reads"))
        self.unread.setWordWrap(True)
        for small in (self.unread, self.count):
            small.setProperty("role", "caption")
        self.count.setAccessibleName(tr("Tokens of the prompt"))
        layout = self._rows
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(7)
        self.framing.fill(layout)
        for label, widget in (
            (tr("Style"), self.style_text),
            (tr("Negative"), self.negative_text),
            ("", self.unread),
            (tr("It reads"), self.read),
            ("", self.count),
        ):
            layout.addRow(caption(label), widget)

    def show_shot(
        self, project: Project, shot: Shot, asked: str, tokens: "PromptTokens | None",
        unread: str = "",
    ) -> None:
        """Show a shot, what is read of it and in how many tokens; what is being typed stays.

        `unread` says why its negative prompt is not read, when it is not.
        """
        self.framing.show_shot(shot)
        self.count.setVisible(tokens is not None)
        if tokens is not None:
            self.count.setText(
                tr("{tokens} of {longest} tokens", tokens=tokens.count, longest=tokens.longest)
            )
        for field, own, common in (
            (self.style_text, shot.style, project.style),
            (self.negative_text, shot.negative, project.negative),
        ):
            if field.text().strip() != own:
                field.setText(own)
            field.setPlaceholderText(
                tr("As the project: {common}", common=common) if common else tr("None")
            )
        self.unread.setText(unread)
        self._rows.setRowVisible(self.unread, bool(unread))
        self.negative_text.setAccessibleDescription(unread)
        negative = "" if unread else negative_of(project, shot)
        unwanted = tr("Not: {negative}", negative=negative)
        self.read.setText(f"{asked}\n{unwanted}" if negative else asked or tr("Nothing yet."))
