"""What the menus do to shots and cuts: one undoable edit each, of all that are selected."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from app.language import mark, tr
from app.model import cutting
from app.model.clipping import Clipping, packed, shots_from_text, text_of, unpacked
from app.model.edits import add_shot, enable_shots, set_duration
from app.model.project import Project, Shot
from app.model.storyboard_text import BoardError
from app.model.timeline import shot_at
from app.ui.edit_commands import EditCommands
from app.ui.message_strip import Message
from app.ui.selection import Selection
from app.ui.services import Services

SHOTS_TYPE = "application/x-throughline-shots"

_Words = tuple[str, str]  # of one shot, and of several
_DELETE: _Words = mark("Delete {shot}"), mark("Delete {shots} shots")
_LIFT: _Words = mark("Lift {shot}"), mark("Lift {shots} shots")
_DUPLICATE: _Words = mark("Duplicate {shot}"), mark("Duplicate {shots} shots")
_MERGE: _Words = mark("Merge {shot}"), mark("Merge {shots} shots")
_MOVE: _Words = mark("Move {shot}"), mark("Move {shots} shots")
_ENABLE: _Words = mark("Enable {shot}"), mark("Enable {shots} shots")
_DISABLE: _Words = mark("Disable {shot}"), mark("Disable {shots} shots")
_PASTE: _Words = mark("Paste {shot}"), mark("Paste {shots} shots")
_INSERT: _Words = mark("Insert {shot}"), mark("Insert {shots} shots")
_TRIM_TAIL = mark("Trim tail of {shot}")


class ShotCommands(EditCommands):
    """Each method is one command; what goes wrong is told, never raised."""

    def __init__(self, services: Services, selection: Selection, parent: QObject) -> None:
        super().__init__(services.document, parent)
        self._generation = services.generation
        self._player = services.player
        self._selection = selection

    def by_action(self) -> dict[str, Callable[[], object]]:
        """The command of each action of the window that is one of these."""
        return {
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "delete_shot": self.delete,
            "lift": self.lift,
            "duplicate": self.duplicate,
            "split": self.split,
            "merge": self.merge,
            "trim_head": lambda: self.trim_to_playhead(head=True),
            "trim_tail": lambda: self.trim_to_playhead(head=False),
            "shorter": lambda: self.nudge_tail(-1),
            "longer": lambda: self.nudge_tail(1),
            "move_left": lambda: self.move(-1),
            "move_right": lambda: self.move(1),
            "toggle_enabled": self.toggle_enabled,
        }

    # One shot

    def add(self) -> None:
        """Add an empty shot after the selected one and select it."""
        project, shot = add_shot(self._document.project, after=self._selection.shot_id)
        self._document.edit(tr("Add {shot}", shot=shot.name), project)
        self._selection.select(shot.id)

    def nudge_tail(self, frames: int) -> None:
        """Trim or extend the current shot by this many frames; repeats merge."""
        shot = self._selection.shot
        if shot is not None and shot.frames + frames >= 1:
            project = set_duration(self._document.project, shot.id, shot.frames + frames)
            key = f"nudge:{shot.id}"
            self._document.edit(tr(_TRIM_TAIL, shot=shot.name), project, merge_key=key)

    def split(self) -> None:
        """Split the shot under the playhead, before the frame that is shown."""
        span = shot_at(self._document.project, self._player.frame)
        if span is None:
            return
        frame = self._player.frame - span.range.start

        def split(project: Project) -> Project:
            return cutting.split_shot(project, span.shot.id, frame)[0]

        if self._edit(tr("Split {shot}", shot=span.shot.name), split):
            self._selection.select(self._document.project.shots[self._place(span.shot.id) + 1].id)

    def trim_to_playhead(self, *, head: bool) -> None:
        """Take off what lies before, or from, the frame that is shown."""
        span = shot_at(self._document.project, self._player.frame)
        if span is None:
            return
        frame = self._player.frame - span.range.start

        def trimmed(project: Project) -> Project:
            first, second = cutting.halves(span.shot, frame)
            return cutting.exchanged(project, span.shot.id, second if head else first)

        name = span.shot.name
        text = tr("Trim head of {shot}", shot=name) if head else tr(_TRIM_TAIL, shot=name)
        if self._edit(text, trimmed) and head:
            self._player.seek(span.range.start)

    # All selected shots

    def delete(self) -> None:
        """Delete the shots; their takes stay on disk, and undo brings them back."""
        chosen = self._selection.shot_ids
        for shot_id in chosen:
            self._generation.cancel_shot(shot_id)
        text = _named(_DELETE, self._chosen())
        self._edit(text, lambda project: cutting.delete_shots(project, chosen))

    def lift(self) -> None:
        """Leave an empty shot of the same length in the place of each."""
        chosen = self._selection.shot_ids
        places = [self._place(shot_id) for shot_id in chosen]
        text = _named(_LIFT, self._chosen())
        if self._edit(text, lambda project: cutting.lift_shots(project, chosen)):
            shots = self._document.project.shots
            self._selection.select_many(shots[place].id for place in places)

    def duplicate(self) -> None:
        """Put copies with the same takes behind the last one."""
        chosen = self._selection.shot_ids
        if chosen:
            project, copies = cutting.duplicate_shots(self._document.project, chosen)
            self._insert(_named(_DUPLICATE, self._chosen()), project, copies)

    def merge(self) -> None:
        """Make neighbours one shot; a shot that is selected alone takes the next one in."""
        project, chosen = self._document.project, self._selection.shot_ids
        if len(chosen) == 1:
            following = cutting.next_enabled(project, chosen[0])
            chosen = (*chosen, following.id) if following else chosen
        text = _named(_MERGE, self._chosen())
        if self._edit(text, lambda film: cutting.merge_shots(film, chosen)):
            self._selection.select(chosen[0])

    def move(self, places: int) -> None:
        """Move the shots together, by so many places."""
        project, chosen = self._document.project, self._selection.shot_ids
        if chosen:
            index = max(0, project.index(chosen[0]) + places)
            text = _named(_MOVE, self._chosen())
            self._edit(text, lambda film: cutting.move_shots(film, chosen, index))

    def toggle_enabled(self) -> None:
        """Take the shots out of the film, or put them back."""
        current, chosen = self._selection.shot, self._selection.shot_ids
        if current is None:
            return
        enabled = not current.enabled
        text = _named(_ENABLE if enabled else _DISABLE, self._chosen())
        self._edit(text, lambda film: enable_shots(film, chosen, enabled=enabled))

    # The clipboard

    def copy(self) -> None:
        """Put the shots on the clipboard, for other programs as storyboard text."""
        shots = self._chosen()
        if shots:
            data = QMimeData()
            data.setText(text_of(self._document.project, shots))
            data.setData(SHOTS_TYPE, packed(self._document.project, shots))
            QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Copy the shots, then delete them."""
        self.copy()
        self.delete()

    def paste(self) -> None:
        """Insert what is on the clipboard behind the selection: shots, or a storyboard in words."""
        try:
            found = self._on_clipboard()
        except BoardError as error:
            text = tr(
                "The clipboard holds no storyboard, so nothing was pasted. {error}", error=error
            )
            self.told.emit(Message(text))
            return
        self._insert_behind(_PASTE, found)

    def insert_text(self, text: str) -> None:
        """Insert the shots of a board behind the selection; BoardError when it is none."""
        self._insert_behind(_INSERT, Clipping(shots_from_text(text, self._document.project)))

    def _insert_behind(self, words: _Words, found: Clipping) -> None:
        after = self._selection.shot_ids[-1] if self._selection.shot_ids else None
        project = self._document.project
        pasted, copies = cutting.insert_shots(project, found.shots, after, found.markers)
        self._insert(_named(words, copies), pasted, copies)

    def _on_clipboard(self) -> Clipping:
        data = QGuiApplication.clipboard().mimeData()
        if data.hasFormat(SHOTS_TYPE):
            try:
                content = bytes(data.data(SHOTS_TYPE).data())
                return unpacked(content, self._document.project, self._document.library)
            except ValueError:  # of another version: its text says as much as can be known
                pass
        return Clipping(shots_from_text(data.text(), self._document.project))

    def _insert(self, text: str, project: Project, shots: tuple[Shot, ...]) -> None:
        self._document.edit(text, project)
        self._selection.select_many(shot.id for shot in shots)

    def _chosen(self) -> tuple[Shot, ...]:
        return tuple(self._document.project.shot(i) for i in self._selection.shot_ids)

    def _place(self, shot_id: str) -> int:
        return self._document.project.index(shot_id)


def _named(words: _Words, shots: tuple[Shot, ...]) -> str:
    """What an edit does, with the shots that it is of."""
    one, many = words
    return tr(one, shot=shots[0].name) if len(shots) == 1 else tr(many, shots=len(shots))
