"""What the model remembers: earlier pictures beside what the selected shot's memory has of them."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import tr
from app.model.cast_plan import plan_references
from app.model.memory_plan import plan_memory
from app.model.memory_strip import MemoryStrip, StripPicture, strip_of
from app.model.own_past import past_words
from app.session.retrieval import Refused, Retrieval
from app.ui.memory.compare_view import CompareView
from app.ui.memory.originals import Originals
from app.ui.memory.retrieval_words import empty_words, left_out_words, mean_words, state_words
from app.ui.memory.strip_layout import HEIGHT_PX
from app.ui.memory.strip_view import StripView
from app.ui.selection import Selection
from app.ui.services import Services

_PAUSE_MS = 150  # a drag asks when it rests, not at every pixel
_BAR_PX = 14
_SIZE, _LEAST = QSize(1080, 640), QSize(640, 520)


class MemoryWindow(QDialog):
    """Follows the selected shot; the editor stays usable beside it."""

    def __init__(self, services: Services, selection: Selection, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._generation = services.document, services.generation
        self._selection = selection
        self._strip: MemoryStrip | None = None
        self._shot: str | None = None
        self.retrieval = Retrieval(services.document, services.client, self)
        self._originals = [Originals(services.document, self) for _ in range(2)]
        self.strip = StripView(self._originals[0], self)
        self.compare = CompareView(self.retrieval, self._originals[1], self)
        self.heading, self.left_out = QLabel(self), QLabel(self)
        self.mean, self.state, self.empty = QLabel(self), QLabel(self), QLabel(self)
        self._pages = QStackedWidget(self)
        self._scroll = QScrollArea(self)
        self._pause = QTimer(self)
        self._build()
        self._connect()

    def show_selected(self) -> None:
        """Show the memory of the selected shot, without keeping the editor waiting."""
        if self.isVisible():
            self.raise_()
        self.show()
        self.strip.setFocus()

    def let_go(self) -> None:
        """End threads and forget pictures: only at exit."""
        self._pause.stop()
        for originals in self._originals:
            originals.thumbnails.close()
        self.retrieval.close()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(tr("What the model remembers"))
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.heading.setProperty("role", "title")
        for label in (self.left_out, self.mean, self.state, self.empty):
            label.setWordWrap(True)
        for label in (self.left_out, self.state, self.empty):
            label.setProperty("role", "caption")
        self.mean.setProperty("role", "heading")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state.setAccessibleName(tr("State of the memory's pictures"))
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._page())
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # words come and go
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(self._pages, 1)

    def _page(self) -> QWidget:
        self._scroll.setWidget(self.strip)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFixedHeight(HEIGHT_PX + _BAR_PX)
        about = QLabel(
            tr(
                "Drag over the strip, or press ← and → (Shift chooses more). Pictures are drawn "
                "from the memory alone, without a prompt; the higher the PSNR, the nearer they are."
            )
        )
        about.setProperty("role", "caption")
        about.setWordWrap(True)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (about, self.left_out, self._scroll):
            layout.addWidget(widget)
        layout.addWidget(self.compare, 1)
        layout.addWidget(self.mean)
        layout.addWidget(self.state)
        return page

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self._selection.changed.connect(self._refresh)
        self._document.changed.connect(self._refresh)
        self._document.takes_changed.connect(self._refresh)
        self._generation.queue_changed.connect(self._show_state)
        self.retrieval.changed.connect(self._show_state)
        self.strip.range_changed.connect(self._on_range_changed)
        self.strip.moved.connect(lambda x: self._scroll.ensureVisible(x, 0, 60, 0))

    # Showing

    def _refresh(self, *_: object) -> None:
        if not self.isVisible():
            return
        shot, card = self._selection.shot, self._document.card
        project, library = self._document.project, self._document.library
        strip = None
        if shot is not None and card is not None and not past_words(card):
            plan = plan_memory(project, library, card, shot.id)
            cast = plan_references(project, card, shot.id)
            strip = strip_of(project, library, plan, card.grid, cast)
        name = "" if shot is None else f"{project.number(shot.id)}  {shot.name}"
        self.heading.setText(
            tr("What shot {shot} remembers", shot=name) if name else tr("No shot is selected")
        )
        self.empty.setText(empty_words(self._document, shot, strip))
        has_pictures = strip is not None and bool(strip.parts)
        self._pages.setCurrentIndex(1 if has_pictures else 0)
        if shot is None or strip is None or not has_pictures:
            self._strip = None
            self.retrieval.stop()
            return
        self.left_out.setText(left_out_words(strip))
        self.left_out.setVisible(bool(strip.left_out or strip.left_out_cast))
        is_same = (strip, shot.id) == (self._strip, self._shot)
        if not is_same:
            self.strip.show_strip(strip, anew=shot.id != self._shot or self._strip is None)
            self._strip, self._shot = strip, shot.id
        if not is_same or not self.retrieval.is_of_today(shot.id):
            self._on_range_changed()

    def _chosen(self) -> tuple[StripPicture, ...]:
        return () if self._strip is None else self._strip.pictures(*self.strip.chosen)

    def _on_range_changed(self) -> None:
        self.compare.show_pictures(self._document.project, self._chosen())
        self._show_state()
        self._pause.start()

    def _ask(self) -> None:
        if self._strip is not None and self._shot is not None and self.isVisible():
            self.retrieval.want(self._shot, self._strip, self._chosen())

    def _show_state(self, *_: object) -> None:
        chosen = self._chosen()
        found = [self.retrieval.get(p) for p in chosen]
        self.mean.setText(mean_words([f.psnr for f in found if f is not None], len(chosen)))
        state = self.retrieval.state
        self.state.setText(state_words(state, self._document, self._generation))
        role = "error" if isinstance(state, Refused) else "caption"
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().polish(self.state)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._pause.start()  # what was not yet answered when it was hidden

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        self.retrieval.stop()
        if not event.spontaneous():  # closed, not minimised
            self._strip = None
        super().hideEvent(event)
