"""The board's list of cards under the hand: turns the pointer and keys into edits."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.model.timeline import span_of
from app.session.document import Document
from app.session.playback import Player
from app.ui.board import board_keys
from app.ui.board.board_model import CARD_ROLE
from app.ui.board.card_drag import CardDrag
from app.ui.board.card_edits import CardEdits
from app.ui.board.card_layout import Field
from app.ui.board.card_list import CARD_STEP, CardList
from app.ui.board.paint_drag import paint_drag
from app.ui.board.shown_cards import ShownCards
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block

_SCROLL_MS = 30
_WHEEL_NOTCH = 120
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.MouseButton.LeftButton


class BoardView(CardList):
    """A click selects, a drag moves, a double click writes or opens; keys do all of it, too."""

    opened = Signal(str)  # look at this shot in the film
    write_wanted = Signal(str, Field)
    asked = Signal(str)  # a command of the window, by id
    let_go = Signal()  # Escape: show all shots again

    def __init__(
        self,
        document: Document,
        player: Player,
        selection: Selection,
        shown: ShownCards,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(document, player, selection, shown, parent)
        self.edits = CardEdits(document, shown, self)
        self.drag: CardDrag | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._on_scroll_time)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.drag is not None and self.drag.is_dragging:
            painter = QPainter(self.viewport())
            paint_drag(painter, self.drag, self.verticalOffset())
            painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self._card_at(event.position().toPoint())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if card is None:
            return
        shot_id = card.shot.id
        if event.button() != _LEFT:
            if shot_id not in self._selection:
                self._selection.select(shot_id)
        elif event.modifiers() & _SHIFT:
            self._selection.extend(shot_id, self._shown.ids)
        elif event.modifiers() & _CONTROL:
            self._selection.toggle(shot_id)
        else:
            if shot_id not in self._selection:
                self._selection.select(shot_id)
            self._seek(card)
            self.drag = CardDrag(shot_id, self._selection.shot_ids, event.position().toPoint())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.drag is not None and event.buttons() & _LEFT:
            self._follow(event.position().toPoint())
            if self.drag.is_dragging and not self._scrolling.isActive():
                self._scrolling.start()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self.drag
        self.cancel_drag()
        if event.button() != _LEFT or drag is None:
            return
        if drag.is_dragging:
            self.edits.drop(drag.moving, drag.row)
        elif self._document.project.has_shot(drag.shot_id):
            self._selection.select(drag.shot_id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        card = self._card_at(point)
        if card is None or event.button() != _LEFT:
            return
        row = self._shown.model.row_of(card.shot.id) or 0
        fields = {Field.NAME: self.grid.card.head(self.card_rect(row))}
        fields |= self.grid.card.texts(self.card_rect(row))
        field = next((one for one, rect in fields.items() if rect.contains(point)), None)
        if field is None:
            self.opened.emit(card.shot.id)
        else:
            self.write_wanted.emit(card.shot.id, field)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _CONTROL:
            notches = event.angleDelta().y() / _WHEEL_NOTCH
            self.set_card_px(round(self._card_px * CARD_STEP**notches))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and board_keys.needs(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shot_id = event.key(), self._selection.shot_id
        if board_keys.moves_shots(event):
            cards = board_keys.step(event, self.grid.columns)
            self.edits.move_by(self._selection.shot_ids, cards)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in board_keys.RETURNS and shot_id is not None:
            self.write_wanted.emit(shot_id, Field.PROMPT)
        elif key == Qt.Key.Key_D and not event.modifiers():
            self.asked.emit("toggle_enabled")
        elif key == Qt.Key.Key_Space:
            self.asked.emit("play")
        elif not self._go(event):
            event.ignore()

    def _go(self, event: QKeyEvent) -> bool:
        """Select another card, or as far as there; say whether the key leads anywhere."""
        ids = self._shown.ids
        page = self.grid.columns * max(1, self.viewport().height() // self.grid.cell[1])
        row = self._shown.model.row_of(self._selection.shot_id) or 0
        target = board_keys.target_row(event, row, self.grid.columns, page, len(ids))
        if target is None or not ids:
            return False
        if event.modifiers() & _SHIFT:
            self._selection.extend(ids[target], ids)
            self._seek(self._shown.model.cards[target])
        else:
            self.choose(ids[target])
        return True

    def choose(self, shot_id: str) -> None:
        """Select a card alone."""
        self._selection.select(shot_id)
        row = self._shown.model.row_of(shot_id)
        if row is not None:
            self._seek(self._shown.model.cards[row])

    def _escape(self) -> None:
        if self.drag is not None:
            self.cancel_drag()
        else:
            self.let_go.emit()

    # Dragging

    def cancel_drag(self) -> None:
        """Give up a drag; nothing is changed."""
        self.drag = None
        self._scrolling.stop()
        self.viewport().update()

    def _follow(self, point: QPoint) -> None:
        if self.drag is not None:
            self.drag.moved(point, self.verticalOffset(), self.grid, len(self._shown.ids))
            self.viewport().update()

    def _on_scroll_time(self) -> None:
        """Scroll while cards are held at an edge of the view."""
        if self.drag is None:
            self._scrolling.stop()
            return
        by = self.drag.scroll_wanted(self.viewport().height())
        if by:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by)
            self._follow(self.drag.pointer)

    def _card_at(self, point: QPoint) -> Block | None:
        index = self.indexAt(point)
        card = index.data(CARD_ROLE) if index.isValid() else None
        inside = isinstance(card, Block) and self.card_rect(index.row()).contains(point)
        return card if inside else None

    def _seek(self, card: Block) -> None:
        """Put the playhead into a card that was chosen: that is where the film goes on."""
        if self._player.frame not in card.range:
            self._player.pause()
            if card.range.frames:
                self._player.seek(span_of(self._document.project, card.shot.id).range.start)
