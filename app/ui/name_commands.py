"""What the menus do to names: one where it stands, many by a rule, and locks."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.language import mark, tr, tr_count
from app.model.edits import EditError, rename_shot
from app.model.renaming import lock_names
from app.session.document import Document
from app.ui.board.card_layout import Field
from app.ui.dialogs.rename_dialog import RenameDialog
from app.ui.message_strip import Message
from app.ui.selection import Selection
from app.ui.timeline.name_editor import NameEditor
from app.ui.view_commands import Views

_LOCK = {
    True: (mark("Lock the name {name}"), mark("Lock {names} names")),
    False: (mark("Unlock the name {name}"), mark("Unlock {names} names")),
}


class NameCommands(QObject):
    """Each method is one undoable edit; what goes wrong is told, never raised."""

    told = Signal(object)  # Message

    def __init__(
        self, document: Document, selection: Selection, views: Views, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document, self._selection, self._views = document, selection, views
        self._window = parent
        self.on_timeline = NameEditor(views.timeline.view, self.rename_to)
        views.inspector.fields.lock.clicked.connect(self.lock)

    def by_action(self) -> dict[str, Callable[[], object]]:
        """The command of each action of the window that is one of these."""
        return {
            "rename_shot": self.rename,
            "rename_shots": self.rename_many,
            "lock_names": self.lock,
        }

    def rename(self) -> None:
        """Type a name where the user is: on the card, in the inspector or on the timeline."""
        shot_id = self._selection.shot_id
        if shot_id is None:
            return
        if self._views.is_in_inspector:
            self._views.inspector.write(Field.NAME)
        elif self._views.area.shows_board:
            self._views.board.write(Field.NAME)
        else:
            self.on_timeline.open(shot_id)

    def rename_to(self, shot_id: str, name: str) -> bool:
        """Give a shot a name, and say whether that could be."""
        project = self._document.project
        if not project.has_shot(shot_id):
            return True
        try:
            renamed = rename_shot(project, shot_id, name)
        except EditError as error:
            self.told.emit(Message(str(error)))
            return False
        self._document.edit(tr("Rename {shot}", shot=project.shot(shot_id).name), renamed)
        return True

    def rename_many(self) -> None:
        """Ask for a rule; one edit."""
        dialog = RenameDialog(self._document.project, self._selection.shot_ids, self._window)
        if dialog.exec():
            text = tr_count(dialog.count, mark("Rename {n} shot"), mark("Rename {n} shots"))
            self._document.edit(text, dialog.project)
        dialog.deleteLater()

    def lock(self) -> None:
        """Lock the names of the selected shots as the current one is not, or unlock them."""
        current, chosen = self._selection.shot, self._selection.shot_ids
        if current is not None:
            locked = not current.name_locked
            one, many = _LOCK[locked]
            alone = len(chosen) == 1
            text = tr(one, name=current.name) if alone else tr(many, names=len(chosen))
            project = lock_names(self._document.project, chosen, locked=locked)
            self._document.edit(text, project)
