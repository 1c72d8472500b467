"""The board with what filters it; the timeline shows the same shots in another way."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.language import mark, tr, tr_count
from app.model.shot_filter import ShotFilter
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.playback import Player
from app.ui.board.board_model import BoardModel
from app.ui.board.board_view import BoardView
from app.ui.board.card_layout import Field
from app.ui.board.card_writing import CardWriting
from app.ui.board.filter_bar import FilterBar
from app.ui.board.shown_cards import ShownCards
from app.ui.selection import Selection

_EMPTY = mark("No shots yet.\n\nPress A to add one, or paste lines like “0s: a woman enters”.")
_NOTHING = mark("No shot is like that.\n\nEsc shows all of them again.")


class BoardPanel(QWidget):
    """Reads the document only while it is visible."""

    def __init__(
        self,
        document: Document,
        generation: GenerationController,
        player: Player,
        selection: Selection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.shown = ShownCards(document, generation, selection, BoardModel(self))
        self.bar = FilterBar(self)
        self.view = BoardView(document, player, selection, self.shown, self)
        self.writing = CardWriting(self.view, self.shown, document)
        self.hint = QLabel(self.view.viewport())
        self._was_seen = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setProperty("role", "caption")
        self.hint.setWordWrap(True)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over = QVBoxLayout(self.view.viewport())
        over.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.bar.wanted_changed.connect(self._on_wanted)
        self.bar.text.left.connect(self._on_find_left)
        self.bar.size_slider.valueChanged.connect(self.view.set_card_px)
        self.view.card_resized.connect(self.bar.size_slider.setValue)
        self.bar.size_slider.setValue(self.view.card_px)
        self.view.let_go.connect(self.bar.clear)
        self.shown.counted.connect(self._on_counted)
        self._document.changed.connect(self._on_document_changed)
        self._document.replaced.connect(self.bar.clear)

    def find_shots(self) -> None:
        """Let the user type what to look for."""
        self.bar.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.text.selectAll()

    def write(self, field: Field) -> None:
        """Write in a field of the current card."""
        if self._selection.shot_id is not None:
            self.writing.open(self._selection.shot_id, field)

    def select_all(self) -> None:
        """Select what is shown, and nothing that the filter hides."""
        self._selection.select_many(self.shown.ids)

    def close_pictures(self) -> None:
        """End the thread that loads pictures."""
        self.view.pictures.close()

    def _on_wanted(self, wanted: ShotFilter) -> None:
        self.shown.look_for(wanted)

    def _on_find_left(self) -> None:
        self.bar.flush()
        self.view.setFocus()

    def _on_counted(self, shown: int, total: int) -> None:
        self.bar.set_count(shown, total)
        self.hint.setText(tr(_NOTHING if total else _EMPTY))
        self.hint.setVisible(not shown)
        self.view.setAccessibleDescription(tr_count(shown, mark("{n} shot"), mark("{n} shots")))

    def _on_document_changed(self) -> None:
        self.bar.set_cast(self._document.project.cast)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.set_seen(True)
        if not self._was_seen:  # its size is not the one that it will have
            self._was_seen = True
            QTimer.singleShot(0, self.view, self.view.look_from_above)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.set_seen(False)
