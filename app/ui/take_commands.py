"""What the Take menu does to the take that is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from app.language import mark, tr
from app.model.edits import select_take
from app.model.take_keeping import remembering_words
from app.model.take_marks import (
    delete_take,
    is_deleted,
    mark_of,
    note_take,
    rename_take,
    restore_take,
    star_take,
)
from app.model.takes import Take, TakeState
from app.ui.edit_commands import EditCommands
from app.ui.inspector.inspector_panel import InspectorPanel
from app.ui.message_strip import Message
from app.ui.selection import Selection
from app.ui.services import Services

_Words = tuple[str, str]  # of a take of a shot, and of one that no shot lists
_USE: _Words = mark("Use take {number} of {shot}"), mark("Use take {number}")
_STAR: _Words = mark("Star take {number} of {shot}"), mark("Star take {number}")
_UNSTAR: _Words = mark("Unstar take {number} of {shot}"), mark("Unstar take {number}")
_DELETE: _Words = mark("Delete take {number} of {shot}"), mark("Delete take {number}")
_RESTORE: _Words = mark("Restore take {number} of {shot}"), mark("Restore take {number}")
_RENAME: _Words = mark("Rename take {number} of {shot}"), mark("Rename take {number}")
_NOTE: _Words = mark("Note on take {number} of {shot}"), mark("Note on take {number}")
_DELETED: _Words = (
    mark("Take {number} of {shot} was deleted."),
    mark("Take {number} was deleted."),
)


class TakeCommands(EditCommands):
    """Each method is one undoable edit; what goes wrong is told, never raised."""

    def __init__(
        self, services: Services, selection: Selection, inspector: InspectorPanel, parent: QObject
    ) -> None:
        super().__init__(services.document, parent)
        self._selection = selection
        self._tabs, self._list = inspector.tabs, inspector.takes
        self._list.fields.renamed.connect(self._rename)
        self._list.fields.noted.connect(self._note)

    def by_action(self) -> dict[str, Callable[[], object]]:
        """The command of each action of the window that is one of these."""
        fields = self._list.fields
        return {
            "use_take": self.use,
            "star_take": self.star,
            "rename_take": lambda: self._type_into(fields.name),
            "note_take": lambda: self._type_into(fields.note),
            "delete_take": self.delete_or_restore,
        }

    def use(self) -> None:
        """Put the take into the cut."""
        shot, take = self._selection.shot, self._list.current
        if shot is not None and take is not None:
            self.use_take(shot.id, take.id)

    def use_take(self, shot_id: str, take_id: str) -> None:
        """Put any take of a shot into the cut."""
        take = self._document.library.get(take_id)
        if take is not None:
            self._edit(self._named(_USE, take), lambda film: select_take(film, shot_id, take))

    def star(self) -> None:
        """Mark the take as a good one, or no more."""
        take = self._list.current
        if take is not None:
            starred = not mark_of(self._document.project, take).starred
            words = self._named(_STAR if starred else _UNSTAR, take)
            self._edit(words, lambda film: star_take(film, take, starred=starred))

    def delete_or_restore(self) -> None:
        """Hide the take and say what is kept, or show it again."""
        take = self._list.current
        if take is None:
            return
        if is_deleted(self._document.project, take):
            self._restore(take)
        elif take.state is TakeState.RUNNING:
            text = tr(
                "Take {number} is being made, so it was not deleted; cancel it first.",
                number=take.number,
            )
            self.told.emit(Message(text))
        elif self._edit(self._named(_DELETE, take), lambda film: delete_take(film, take)):
            why = remembering_words(self._document.project, self._document.library, take)
            text = " ".join((self._named(_DELETED, take), why)).strip()
            again = Message(text, False, tr("Restore it"), lambda: self._restore(take))
            self.told.emit(again)

    def _restore(self, take: Take) -> None:
        self._edit(self._named(_RESTORE, take), lambda film: restore_take(film, take))

    def _type_into(self, field: QLineEdit) -> None:
        self._tabs.show_takes_tab(field)
        self._list.fields.focus(field)

    def _rename(self, take_id: str, name: str) -> None:
        take = self._document.library.by_id[take_id]
        self._edit(self._named(_RENAME, take), lambda film: rename_take(film, take, name))

    def _note(self, take_id: str, note: str) -> None:
        take = self._document.library.by_id[take_id]
        self._edit(self._named(_NOTE, take), lambda film: note_take(film, take, note))

    def _named(self, words: _Words, take: Take) -> str:
        """Say something of the take and the shot that lists it; the selected one, if several do."""
        homes = [s for s in self._document.project.shots if take.shot in (s.id, *s.origins)]
        selected = self._selection.shot
        home = selected if selected in homes else next(iter(homes), None)
        of_shot, alone = words
        if home is None:
            return tr(alone, number=take.number)
        return tr(of_shot, number=take.number, shot=home.name)
