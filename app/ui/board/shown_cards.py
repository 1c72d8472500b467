"""Which cards the board shows: what the filter finds, and what is being worked on."""

from PySide6.QtCore import QObject, Signal

from app.model.shot_filter import ShotFilter, found_shots
from app.session.document import Document
from app.session.generation import GenerationController
from app.ui.board.board_model import BoardModel
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block, BlockBuilder


class ShownCards(QObject):
    """Fills the model while the board is seen.

    A selected shot stays although an edit makes it another than was looked for: it would be gone
    below the hand that writes. Looking for something else lets go of what is not found.
    """

    filled = Signal(bool)  # whether with other shots, or in another order
    counted = Signal(int, int)  # shown, of how many

    def __init__(
        self,
        document: Document,
        generation: GenerationController,
        selection: Selection,
        model: BoardModel,
    ) -> None:
        super().__init__(model)
        self._document, self._generation = document, generation
        self._selection, self.model = selection, model
        self._wanted = ShotFilter()
        self._is_seen = False
        self._builder = BlockBuilder(document, generation)
        self._blocks: tuple[Block, ...] = ()  # of all shots
        self._last: str | None = None  # selected before nothing was found
        for signal in (
            *(document.changed, document.takes_changed, generation.queue_changed),
            generation.job_changed,
        ):
            signal.connect(self.refresh)
        selection.changed.connect(self._on_selection_changed)
        document.replaced.connect(self._on_replaced)

    @property
    def wanted(self) -> ShotFilter:
        """What is looked for."""
        return self._wanted

    @property
    def ids(self) -> tuple[str, ...]:
        """The shots that are shown, in order."""
        return tuple(card.shot.id for card in self.model.cards)

    def set_seen(self, seen: bool) -> None:
        """Keep the cards up to date only while somebody sees them."""
        self._is_seen = seen
        self.refresh()

    def look_for(self, wanted: ShotFilter) -> None:
        """Show other shots; those that are selected and not among them are no longer selected."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if self._is_seen:
            self._limit_selection()
            self._fill()

    def refresh(self, *_: object) -> None:
        """Read everything again."""
        if not self._is_seen:
            return
        self._blocks = self._builder.build()
        self._fill()

    def _fill(self) -> None:
        project, blocks = self._document.project, self._blocks
        if self._wanted.is_on:
            shown = {*self._found(), *self._selection.shot_ids}
            blocks = tuple(block for block in blocks if block.shot.id in shown)
        self.filled.emit(self.model.set_cards(project, blocks))
        self.counted.emit(len(blocks), len(project.shots))

    def _limit_selection(self) -> None:
        """Nothing that is out of sight stays selected: it would be deleted unseen."""
        found = self._found()
        chosen = self._selection.shot_ids
        kept = [shot_id for shot_id in chosen if shot_id in found]
        self._last = self._selection.shot_id or self._last
        if not kept:
            self._selection.select_many([self._last] if self._last in found else found[:1])
        elif len(kept) < len(chosen):
            self._selection.select_many(kept)

    def _found(self) -> tuple[str, ...]:
        states = {block.shot.id: block.status.status.value for block in self._blocks}
        return found_shots(self._document.project, states, self._wanted)

    def _on_selection_changed(self) -> None:
        """What was just made or chosen elsewhere comes into sight."""
        if any(self.model.row_of(shot_id) is None for shot_id in self._selection.shot_ids):
            self.refresh()  # it may be newer than the cards

    def _on_replaced(self) -> None:
        self._wanted = ShotFilter()
