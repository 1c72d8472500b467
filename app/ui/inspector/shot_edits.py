"""The edits of the selected shot that the inspector's fields make."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.language import mark, tr
from app.model.edits import (
    EditError,
    rename_shot,
    set_continues,
    set_duration,
    set_enabled,
    set_ignored,
    set_memory_budget,
    set_pinned,
    set_prompt,
    set_seed,
)
from app.model.framing import set_framing
from app.model.project import Project, Shot
from app.model.prompts import set_own_negative, set_own_style
from app.model.shot_words import set_dialogue, set_note
from app.session.document import Document
from app.ui.inspector.seeds import fresh_seed
from app.ui.selection import Selection

_FRAMING = {
    "size": mark("Change size of {name}"),
    "camera": mark("Change camera of {name}"),
    "move": mark("Change move of {name}"),
}


class ShotEdits(QObject):
    """Each method is one undoable edit; `refused` says in words why one cannot be made."""

    refused = Signal(str)

    def __init__(self, document: Document, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection

    def rename(self, name: str) -> None:
        """Give the shot another name."""
        self._edit(mark("Rename {name}"), lambda project, shot: rename_shot(project, shot.id, name))

    def set_prompt(self, prompt: str) -> None:
        """Change the prompt; typing in one shot merges."""
        self._edit(
            mark("Edit prompt of {name}"),
            lambda project, shot: set_prompt(project, shot.id, prompt),
            merge="prompt",
        )

    def set_dialogue(self, text: str) -> None:
        """Change what is said; typing merges."""
        self._edit(
            mark("Edit dialogue of {name}"),
            lambda project, shot: set_dialogue(project, shot.id, text),
            merge="dialogue",
        )

    def set_note(self, text: str) -> None:
        """Change the note; typing merges."""
        self._edit(
            mark("Edit note of {name}"),
            lambda project, shot: set_note(project, shot.id, text),
            merge="note",
        )

    def set_style(self, text: str) -> None:
        """Give the shot a style of its own; typing merges."""
        self._edit(
            mark("Change style of {name}"),
            lambda project, shot: set_own_style(project, shot.id, text),
            merge="style",
        )

    def set_negative(self, text: str) -> None:
        """Give the shot a negative prompt of its own; typing merges."""
        self._edit(
            mark("Change negative prompt of {name}"),
            lambda project, shot: set_own_negative(project, shot.id, text),
            merge="negative",
        )

    def set_framing(self, field: str, text: str) -> None:
        """Change size, camera or move; typing merges."""
        self._edit(
            _FRAMING[field],
            lambda project, shot: set_framing(project, shot.id, field, text),
            merge=field,
        )

    def set_length(self, frames: int) -> None:
        """Change the length."""
        text = mark("Change length of {name}")
        self._edit(text, lambda project, shot: set_duration(project, shot.id, frames))

    def set_seed(self, seed: int) -> None:
        """Change the seed; turning the wheel merges."""
        self._edit(
            mark("Change seed of {name}"),
            lambda project, shot: set_seed(project, shot.id, seed),
            merge="seed",
        )

    def roll_seed(self) -> None:
        """Take a seed that was not used just now."""
        shot = self._selection.shot
        if shot is not None:
            self.set_seed(fresh_seed(shot.seed))
            self._document.end_merge()

    def set_enabled(self, enabled: bool) -> None:
        """Take the shot out of the film, or put it back."""
        text = mark("Enable {name}") if enabled else mark("Disable {name}")
        self._edit(text, lambda project, shot: set_enabled(project, shot.id, enabled=enabled))

    def set_pinned(self, shots: tuple[str, ...]) -> None:
        """Remember these earlier shots finely in any case."""
        text = mark("Change memory of {name}")
        self._edit(text, lambda project, shot: set_pinned(project, shot.id, shots))

    def set_ignored(self, shots: tuple[str, ...]) -> None:
        """Do not remember these earlier shots."""
        text = mark("Change memory of {name}")
        self._edit(text, lambda project, shot: set_ignored(project, shot.id, shots))

    def set_continues(self, other: str | None) -> None:
        """Go on from an earlier shot as if it came just before."""
        text = mark("Change memory of {name}")
        self._edit(text, lambda project, shot: set_continues(project, shot.id, other))

    def set_memory_budget(self, tokens: int) -> None:
        """Change what any shot of the project may remember; 0 for what the model was made for."""
        text = mark("Change memory budget")
        self._edit(
            text, lambda project, _: set_memory_budget(project, tokens or None), merge="budget"
        )

    def _edit(self, text: str, change: Callable[[Project, Shot], Project], merge: str = "") -> None:
        shot = self._selection.shot
        if shot is None:
            return
        try:
            project = change(self._document.project, shot)
        except EditError as error:
            self.refused.emit(str(error))
            return
        key = f"{merge}:{shot.id}" if merge else None
        self._document.edit(tr(text, name=shot.name), project, merge_key=key)
