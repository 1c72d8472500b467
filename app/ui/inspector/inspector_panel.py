"""The inspector: everything that can be changed about the selected shot."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.model.cast import unknown_note
from app.model.cast_plan import plan_references
from app.model.lineage import takes_of
from app.model.memory_plan import budget_of, plan_memory
from app.model.project import Shot
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.playback import Player
from app.ui.inspector.cast_edits import CastEdits
from app.ui.inspector.cast_list import CastList
from app.ui.inspector.fields import SeedField
from app.ui.inspector.memory_list import MemoryList, MemoryShown
from app.ui.inspector.prompt_field import PromptField
from app.ui.inspector.shot_edits import ShotEdits
from app.ui.inspector.status_box import StatusBox
from app.ui.inspector.takes_list import TakesList, recipe_text
from app.ui.labels import caption, rule, section
from app.ui.resources import icon
from app.ui.selection import Selection
from app.ui.shot_notes import ShotNotes
from app.ui.shot_status import shot_status
from app.ui.timecode_field import TimecodeField

_PROMPT_PX = 88


class InspectorPanel(QWidget):
    """Fields of one shot; each change is one undoable edit, typing merges into one."""

    generate_wanted = Signal(str)
    cancel_wanted = Signal(str)
    take_chosen = Signal(str, str)
    take_continued = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        document: Document,
        generation: GenerationController,
        player: Player,
        selection: Selection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._generation = generation
        self._player = player
        self._selection = selection
        self._previewed: str | None = None
        self._in_cut: str | None = None
        self._notes = ShotNotes(generation, self)
        self._edits = ShotEdits(document, selection, self)
        self.title = QLabel(self)
        self.name = QLineEdit(self)
        self.prompt = PromptField(self)
        self.length = TimecodeField(self)
        self.length_frames = QLabel(self)
        self.seed = SeedField(self)
        self.dice = QToolButton(self)
        self.enabled = QCheckBox("In the film", self)
        self.status = StatusBox(self)
        self.takes = TakesList(self)
        self.recipe = QLabel(self)
        self.memory = MemoryList(self)
        self.cast_edits = CastEdits(document, player, self)
        self.cast = CastList(self.cast_edits, self)
        self.tabs = QTabWidget(self)
        self._pages = QStackedWidget(self)
        self._area = QScrollArea(self)
        self._build()
        self._connect()
        self._refresh()

    @property
    def shot(self) -> Shot | None:
        """The shot that is shown, or None."""
        return self._selection.shot

    # Building

    def _build(self) -> None:
        self.setMinimumWidth(300)
        self.title.setProperty("role", "heading")
        self.name.setAccessibleName("Name of the shot")
        self.name.setMaxLength(80)
        self.prompt.setFixedHeight(_PROMPT_PX)
        self.enabled.setToolTip("A disabled shot is not in the film, and later shots forget it")
        self.length_frames.setProperty("role", "caption")
        self.length.setAccessibleName("Length of the shot")
        self.length.setToolTip("Hours:minutes:seconds:frames; +12 or -1:00 change the length")
        self.dice.setIcon(icon("dice"))
        self.dice.setToolTip("Another seed")
        self.dice.setAccessibleName("Another seed")
        self.recipe.setProperty("role", "caption")
        self.recipe.setWordWrap(True)
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._scrolled(self._page()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("inspector_page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        layout.addWidget(section("PROMPT"))
        layout.addWidget(self.prompt)
        layout.addWidget(self.status)
        layout.addWidget(rule())
        layout.addLayout(self._form())
        layout.addWidget(rule())
        layout.addWidget(self._tabs(), 1)
        return page

    def _tabs(self) -> QTabWidget:
        takes = QWidget()
        layout = QVBoxLayout(takes)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.takes)
        layout.addWidget(self.recipe)
        layout.addStretch(1)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(takes, "Takes")
        self.tabs.addTab(self.memory, "Memory")
        self.tabs.addTab(self.cast, "Cast")
        return self.tabs

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.name, 1)
        return row

    def _form(self) -> QFormLayout:
        length = QHBoxLayout()
        length.setSpacing(10)
        length.addWidget(self.length, 1)
        length.addWidget(self.length_frames)
        seed = QHBoxLayout()
        seed.addWidget(self.seed, 1)
        seed.addWidget(self.dice)
        seed.addSpacing(6)
        seed.addWidget(self.enabled)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(7)
        form.addRow(caption("Length"), length)
        form.addRow(caption("Seed"), seed)
        return form

    def _empty_page(self) -> QWidget:
        label = QLabel("Select a shot to see its prompt, length and takes.")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setProperty("role", "caption")
        label.setContentsMargins(30, 30, 30, 30)
        return label

    def _scrolled(self, page: QWidget) -> QScrollArea:
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _connect(self) -> None:
        self._document.changed.connect(self._refresh)
        self._document.takes_changed.connect(self._refresh)
        self._generation.queue_changed.connect(self._refresh)
        self._notes.changed.connect(self._refresh)
        self._selection.changed.connect(self._on_selection_changed)
        self.name.editingFinished.connect(self._on_name)
        self.prompt.typed.connect(self._edits.set_prompt)
        self.prompt.finished.connect(self._on_prompt_finished)
        self.cast.cite_wanted.connect(self._on_cite)
        self.cast.frame_wanted.connect(self.name_frame)
        self.cast_edits.added.connect(self._on_cast_added)
        self.length.entered.connect(self._edits.set_length)
        self.length.refused.connect(self.refused)
        self.seed.entered.connect(self._edits.set_seed)
        self.dice.clicked.connect(self._edits.roll_seed)
        self.enabled.toggled.connect(self._edits.set_enabled)
        self._edits.refused.connect(self._on_refused)
        self.status.generate_wanted.connect(self._on_generate)
        self.status.cancel_wanted.connect(self._on_cancel)
        self.takes.previewed.connect(self._on_previewed)
        self.takes.chosen.connect(self._on_chosen)
        self.takes.continued.connect(self.take_continued)
        self.memory.pinned.connect(self._edits.set_pinned)
        self.memory.ignored.connect(self._edits.set_ignored)
        self.memory.continued.connect(self._edits.set_continues)
        self.memory.budget_entered.connect(self._edits.set_memory_budget)

    # Showing

    def _on_selection_changed(self) -> None:
        self._document.end_merge()
        self._end_preview()
        self._refresh()

    def _refresh(self, *_: object) -> None:
        shot = self.shot
        self._pages.setCurrentIndex(0 if shot is None else 1)
        if shot is None:
            return
        project = self._document.project
        self._show_cast()
        self.title.setText(f"Shot {project.number(shot.id)} of {len(project.shots)}")
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(shot.name)
        self.prompt.set_prompt(shot.prompt)
        self.length.set_time(shot.frames, project.rate)
        self.length_frames.setText(f"{shot.frames} frames")
        self.seed.set_seed(shot.seed)
        self.enabled.blockSignals(True)
        self.enabled.setChecked(shot.enabled)
        self.enabled.blockSignals(False)
        self.status.set_status(shot_status(self._document, self._generation, shot.id))
        if shot.selected_take != self._in_cut:
            self._in_cut = shot.selected_take
            self._end_preview()
        self.status.set_notes(self._notes_of(shot))
        self.takes.set_takes(takes_of(self._document.library, shot), shot.selected_take)
        take = self._document.selected_take(shot)
        self.recipe.setText("" if take is None else recipe_text(take))
        self.recipe.setVisible(take is not None)
        card = self._document.card
        plan = plan_memory(project, self._document.library, card, shot.id)
        cast = plan_references(project, card, shot.id)
        self.memory.show_memory(MemoryShown(project, shot, cast, plan, budget_of(project, card)))

    def _show_cast(self) -> None:
        project, card, folder = self._document.project, self._document.card, self._document.folder
        self.prompt.set_cast(project.cast)
        if folder is not None:
            self.cast.show_cast(folder, project, project.size if card is None else card.grid.size)

    def _notes_of(self, shot: Shot) -> tuple[str, ...]:
        """What the worker remarked, and names that are not in the cast when they are written."""
        notes = self._notes.of_shot(shot.id)
        unknown = unknown_note(self._document.project.cast, shot.prompt)
        if unknown is None or unknown in notes or self.prompt.hasFocus():
            return notes
        return (*notes, unknown)

    # Editing

    def name_frame(self) -> None:
        """Put the picture under the playhead into the cast, and let the user name it."""
        self.tabs.setCurrentWidget(self.cast)
        self.cast_edits.name_frame()

    def _on_cast_added(self, _name: str) -> None:
        """Scroll to the name that is to be typed, when the list has taken its new height."""
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.cast.fields.name))

    def _on_cite(self, name: str) -> None:
        self.prompt.cite(name)
        self._area.ensureWidgetVisible(self.prompt)

    def _on_prompt_finished(self) -> None:
        self._document.end_merge()
        self._refresh()

    def _on_name(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self._edits.rename(self.name.text())

    def _on_refused(self, sentence: str) -> None:
        self._refresh()
        self.refused.emit(sentence)

    # Takes and generation

    def _on_generate(self) -> None:
        if self._selection.shot_id is not None:
            self.generate_wanted.emit(self._selection.shot_id)

    def _on_cancel(self) -> None:
        if self._selection.shot_id is not None:
            self.cancel_wanted.emit(self._selection.shot_id)

    def _on_previewed(self, take_id: str) -> None:
        if self._selection.shot_id is not None:
            self._previewed = self._selection.shot_id
            self._player.show_take(self._selection.shot_id, take_id)

    def _on_chosen(self, take_id: str) -> None:
        self._end_preview()
        if self._selection.shot_id is not None:
            self.take_chosen.emit(self._selection.shot_id, take_id)

    def _end_preview(self) -> None:
        if self._previewed is not None:
            self._player.show_take(self._previewed, None)
            self._previewed = None

    @override
    def sizeHint(self) -> QSize:
        return QSize(376, 560)
