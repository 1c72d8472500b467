"""The list of cards as it is seen: their size, the selection, and the film that plays in one."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from app.language import tr
from app.model.timeline import shot_at
from app.session.document import Document
from app.session.playback import Player
from app.ui.board.card_delegate import CardDelegate
from app.ui.board.card_layout import GAP_PX, LEAST_PX, MOST_PX, USUAL_PX, Field, Grid
from app.ui.board.shown_cards import ShownCards
from app.ui.selection import Selection
from app.ui.timeline.thumbnails import Thumbnails

CARD_STEP = 1.12


class CardList(QListView):
    """The selection of the window is the only one; Qt's own follows it."""

    card_resized = Signal(int)  # the wanted width of a card
    moved = Signal()  # cards are elsewhere: scrolled, or of another size

    def __init__(
        self,
        document: Document,
        player: Player,
        selection: Selection,
        shown: ShownCards,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._player, self._selection = document, player, selection
        self._shown = shown
        self.pictures = Thumbnails(document, self)
        self._delegate = CardDelegate(self.pictures, document.project, self)
        self._card_px = USUAL_PX
        self._set_up()
        self._listen()

    def _set_up(self) -> None:
        self.setModel(self._shown.model)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("board")
        self.setAccessibleName(tr("Board"))
        self.setMouseTracking(True)
        self.setViewportMargins(GAP_PX // 2, GAP_PX // 2, 0, 0)

    def _listen(self) -> None:
        self._shown.filled.connect(self._on_filled)
        self._selection.changed.connect(self._on_selection_changed)
        self._player.picture_changed.connect(self._on_picture)
        self._player.playing_changed.connect(self._on_playing_changed)
        self.pictures.arrived.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # What it shows

    @property
    def card_px(self) -> int:
        """The wanted width of a card."""
        return self._card_px

    @property
    def grid(self) -> Grid:
        """The geometry of the cards now."""
        return self._delegate.grid

    def set_card_px(self, width_px: int) -> None:
        """Show cards about so wide."""
        wanted = max(LEAST_PX, min(width_px, MOST_PX))
        if wanted != self._card_px:
            self._card_px = wanted
            self._lay_out()
            self.card_resized.emit(wanted)

    def larger(self) -> None:
        """Show fewer, larger cards."""
        self.set_card_px(round(self._card_px * CARD_STEP))

    def smaller(self) -> None:
        """Show more, smaller cards."""
        self.set_card_px(round(self._card_px / CARD_STEP))

    def card_rect(self, row: int) -> QRect:
        """A card in the view."""
        index = self._shown.model.index(row)
        return self.grid.card_in(self.visualRect(index))

    def field_rect(self, row: int, field: Field) -> QRect:
        """A field of a card in the view."""
        return self.grid.card.rect_of(field, self.card_rect(row))

    def look_from_above(self) -> None:
        """Begin at the first card, or at the selected one where that is farther below."""
        self.verticalScrollBar().setValue(0)
        self.reveal(self._selection.shot_id)

    def reveal(self, shot_id: str | None) -> None:
        """Scroll to a card."""
        row = self._shown.model.row_of(shot_id)
        if row is not None and self.isVisible():
            self.scrollTo(self._shown.model.index(row))

    def _lay_out(self) -> None:
        """Fit the cards into the view, and keep the selected one in sight."""
        film = self._document.project.size
        width = min(self.viewport().width(), self.maximumViewportSize().width())
        self._delegate.grid = Grid.fitting(width, self._card_px, film)
        self.setGridSize(QSize(*self.grid.cell))
        self.verticalScrollBar().setSingleStep(max(20, self.grid.cell[1] // 6))
        self.doItemsLayout()
        self.reveal(self._selection.shot_id)
        self.moved.emit()

    def _on_filled(self, is_other: bool) -> None:
        project = self._document.project
        is_reshaped = project.size != self._delegate.project.size
        self._delegate.project = project
        if is_reshaped or is_other:
            value = self.verticalScrollBar().value()
            self._lay_out()
            self.verticalScrollBar().setValue(value)
        self._on_selection_changed()

    def _on_selection_changed(self) -> None:
        model = self._shown.model
        chosen = QItemSelection()
        for shot_id in self._selection.shot_ids:
            row = model.row_of(shot_id)
            if row is not None:
                chosen.select(model.index(row), model.index(row))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flag.ClearAndSelect)
        self._delegate.current = self._selection.shot_id
        row = model.row_of(self._selection.shot_id)
        if row is not None:
            self.selectionModel().setCurrentIndex(model.index(row), flag.NoUpdate)
            self.reveal(self._selection.shot_id)
        self.viewport().update()

    def _on_picture(self, image: QImage) -> None:
        """While the film plays, it plays in the card under the playhead."""
        if not self._player.is_playing or not self.isVisible():
            return
        span = shot_at(self._document.project, self._player.frame)
        was = None if self._delegate.playing is None else self._delegate.playing[0]
        self._delegate.playing = None if span is None else (span.shot.id, image)
        if span is not None and span.shot.id != was:
            self.reveal(span.shot.id)
            self.viewport().update()
        elif span is not None and (row := self._shown.model.row_of(span.shot.id)) is not None:
            self.viewport().update(self.card_rect(row))

    def _on_playing_changed(self, playing: bool) -> None:
        if not playing and self._delegate.playing is not None:
            self._delegate.playing = None
            self.viewport().update()

    def _on_scrolled(self) -> None:
        self.viewport().update()  # whole, so that pictures are asked for anew
        self.moved.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if event.rect() == self.viewport().rect():
            self.pictures.set_size(self.devicePixelRatioF())
            self.pictures.begin()
        super().paintEvent(event)
        self.pictures.fetch()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
