"""Undo: snapshots of the immutable project, one kind of entry for every edit."""

from dataclasses import dataclass, field, replace

from app.model.project import Project

MAX_ENTRIES = 500


@dataclass(frozen=True)
class Entry:
    """One edit; edits with the same merge key in a row become one."""

    text: str
    before: Project
    after: Project
    merge_key: str | None = None


@dataclass(frozen=True)
class UndoStack:
    """What can be undone and redone, newest last."""

    done: tuple[Entry, ...] = ()
    undone: tuple[Entry, ...] = field(default=())

    @property
    def undo_text(self) -> str | None:
        """The name of the edit that undo takes back, or None."""
        return self.done[-1].text if self.done else None

    @property
    def redo_text(self) -> str | None:
        """The name of the edit that redo makes again, or None."""
        return self.undone[-1].text if self.undone else None

    def files(self) -> frozenset[str]:
        """The sha256 of every picture of the cast and LoRA that undo or redo can bring back."""
        entries = (*self.done, *self.undone)
        projects = [project for entry in entries for project in (entry.before, entry.after)]
        pictures = (reference.picture for project in projects for reference in project.cast)
        return frozenset((*pictures, *(lora.digest for p in projects for lora in p.loras)))

    def push(self, entry: Entry) -> "UndoStack":
        """The stack after an edit; what had been undone is gone."""
        last = self.done[-1] if self.done else None
        if last and not self.undone and entry.merge_key and last.merge_key == entry.merge_key:
            merged = replace(last, after=entry.after)
            return UndoStack((*self.done[:-1], merged))
        return UndoStack((*self.done, entry)[-MAX_ENTRIES:])

    def undo(self) -> "UndoStack":
        """The stack after one step back."""
        return UndoStack(self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> "UndoStack":
        """The stack after one step forward."""
        return UndoStack((*self.done, self.undone[-1]), self.undone[:-1])

    def closed(self) -> "UndoStack":
        """The stack whose newest entry merges with nothing any more."""
        if not self.done:
            return self
        return replace(self, done=(*self.done[:-1], replace(self.done[-1], merge_key=None)))
