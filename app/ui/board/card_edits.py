"""The edits that are made on cards: one undo step each, whatever was written."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from app.language import mark, tr, tr_count
from app.model.cutting import move_shots
from app.model.edits import rename_shot, set_prompt
from app.model.project import EditError, Project
from app.model.shot_filter import drop_place
from app.model.shot_words import set_dialogue, set_note
from app.session.document import Document
from app.ui.board.card_layout import Field
from app.ui.board.shown_cards import ShownCards
from app.ui.message_strip import Message

_CHANGES = {
    Field.NAME: rename_shot,
    Field.PROMPT: set_prompt,
    Field.DIALOGUE: set_dialogue,
    Field.NOTE: set_note,
}
_STEPS = {
    Field.NAME: mark("Rename {name}"),
    Field.PROMPT: mark("Edit prompt of {name}"),
    Field.DIALOGUE: mark("Edit dialogue of {name}"),
    Field.NOTE: mark("Edit note of {name}"),
}


class CardEdits(QObject):
    """What cannot be done is told, and says so to whoever asked."""

    told = Signal(object)  # Message

    def __init__(self, document: Document, shown: ShownCards, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._shown = document, shown

    def write(self, shot_id: str, field: Field, text: str) -> bool:
        """Change what a card says, and say whether that could be."""
        project = self._document.project
        if not project.has_shot(shot_id):
            return True
        try:
            changed = _CHANGES[field](project, shot_id, text)
        except EditError as error:
            self.told.emit(Message(str(error)))
            return False
        self._document.edit(tr(_STEPS[field], name=project.shot(shot_id).name), changed)
        return True

    def drop(self, moving: Collection[str], row: int) -> None:
        """Move shots before a card (its row; behind the last one: their count)."""
        project = self._document.project
        moved = move_shots(project, moving, drop_place(project, self._shown.ids, moving, row))
        self._edit_move(project, moved, moving)

    def move_by(self, moving: Collection[str], cards: int) -> None:
        """Move shots together over so many cards that are shown, back or forth."""
        shown = self._shown.ids
        rows = [row for row, shot_id in enumerate(shown) if shot_id in moving]
        if rows:
            row = max(0, rows[0] + cards) if cards < 0 else min(rows[-1] + 1 + cards, len(shown))
            self.drop(moving, row)

    def _edit_move(self, before: Project, after: Project, moving: Collection[str]) -> None:
        name = before.shot(next(iter(moving))).name
        words = tr_count(len(moving), mark("Move {name}"), mark("Move {n} shots"), name=name)
        self._document.edit(words, after)
