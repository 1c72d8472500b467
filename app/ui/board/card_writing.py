"""Which field of which card is being written in: at most one, where the card is."""

from PySide6.QtCore import QObject, Qt

from app.session.document import Document
from app.ui.board.board_view import BoardView
from app.ui.board.card_editor import CardEditor
from app.ui.board.card_layout import WRITTEN, Field
from app.ui.board.shown_cards import ShownCards
from app.ui.name_in_place import NameInPlace


class CardWriting(QObject):
    """Opens editors over the cards; what is left is kept, what is refused stays open."""

    def __init__(self, view: BoardView, shown: ShownCards, document: Document) -> None:
        super().__init__(view)
        self._view, self._shown, self._document = view, shown, document
        self.editor: CardEditor | NameInPlace | None = None
        view.write_wanted.connect(self.open)
        view.moved.connect(self._place)
        shown.filled.connect(self._on_filled)

    def open(self, shot_id: str, field: Field) -> None:
        """Write in a field of a card, if the card is shown."""
        row = self._shown.model.row_of(shot_id)
        if row is None or not self._end():
            return
        self._view.reveal(shot_id)
        shot = self._document.project.shot(shot_id)
        viewport = self._view.viewport()
        if field is Field.NAME:
            name = NameInPlace(shot_id, shot.name, viewport)
            name.entered.connect(self._on_name)
            name.closed.connect(self._on_closed)
            self.editor = name
        else:
            text = str(getattr(shot, field.value))
            editor = CardEditor(shot_id, field, text, viewport)
            project = self._document.project
            editor.set_names(project.cast, project.variables)
            editor.finished.connect(self._end)
            editor.stepped.connect(self._on_stepped)
            self.editor = editor
        self._place()
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        editor = self.editor
        row = None if editor is None else self._shown.model.row_of(editor.shot_id)
        if editor is None or row is None:
            return
        if isinstance(editor, CardEditor):
            card = self._view.card_rect(row)
            editor.place(self._view.field_rect(row, editor.field), card)
        else:
            editor.setGeometry(self._view.field_rect(row, Field.NAME).adjusted(2, 1, -2, 0))

    def _end(self) -> bool:
        """Keep what was written and go away; False when it was refused."""
        editor = self.editor
        if not isinstance(editor, CardEditor):
            self._close_name()
            return True
        text = editor.toPlainText()
        if editor.is_changed and not self._view.edits.write(editor.shot_id, editor.field, text):
            return False
        self.editor = None
        had_focus = editor.hasFocus() or self._view.window().focusWidget() is None
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self._view.setFocus()
        return True

    def _on_name(self, name: str) -> None:
        editor = self.editor
        if editor is not None and self._view.edits.write(editor.shot_id, Field.NAME, name):
            self._close_name()

    def _close_name(self) -> None:
        if isinstance(self.editor, NameInPlace):
            self.editor.finish()

    def _on_closed(self, had_focus: bool) -> None:
        self.editor = None
        if had_focus:
            self._view.setFocus()

    def _on_stepped(self, step: int) -> None:
        """From field to field, and on to the next card."""
        editor = self.editor
        if not isinstance(editor, CardEditor):
            return
        row = self._shown.model.row_of(editor.shot_id) or 0
        line, place = divmod(WRITTEN.index(editor.field) + step, len(WRITTEN))
        ids = self._shown.ids
        if not self._end() or not 0 <= row + line < len(ids):
            return
        if line:
            self._view.choose(ids[row + line])
        self.open(ids[row + line], WRITTEN[place])

    def _on_filled(self) -> None:
        """The card may have gone, or be elsewhere."""
        editor = self.editor
        if editor is not None and not self._document.project.has_shot(editor.shot_id):
            self.editor = None
            editor.hide()
            editor.deleteLater()
        self._place()
