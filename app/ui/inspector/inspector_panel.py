"""The inspector: everything that can be changed about the selected shot."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.language import tr
from app.model.cast import read_prompt
from app.model.cast_plan import plan_references
from app.model.memory_notes import memory_note
from app.model.memory_plan import budget_of, own_budget, plan_memory
from app.model.own_past import looks_back, past_words, picture_needed
from app.model.past import past_of
from app.model.project import Shot
from app.model.prompt_notes import prompt_notes, unread_negative
from app.model.take_words import has_lost_files
from app.model.timeline import shot_at
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.playback import Player
from app.session.prompt_counting import unread_note
from app.session.prompt_tokens import TokenCounts
from app.ui.board.card_layout import Field
from app.ui.inspector.cast_edits import CastEdits
from app.ui.inspector.keyframe_edits import KeyframeEdits
from app.ui.inspector.lora_edits import LoraEdits
from app.ui.inspector.memory_list import MemoryShown
from app.ui.inspector.shot_edits import ShotEdits
from app.ui.inspector.shot_fields import ShotFields
from app.ui.inspector.shot_tabs import ShotTabs
from app.ui.inspector.take_text import recipe_text, takes_shown
from app.ui.labels import rule
from app.ui.selection import Selection
from app.ui.shot_notes import ShotNotes
from app.ui.shot_status import shot_status
from app.ui.timeline.thumbnails import Thumbnails

_LEAST_PX, _USUAL_PX, _SIDE_PX = 300, 376, 16


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
        self._previewed_take: str | None = None
        self._in_cut: str | None = None
        self._notes = ShotNotes(generation, self)
        self._edits = ShotEdits(document, selection, self)
        self._tokens = TokenCounts(document, self)
        self.fields = ShotFields(self)
        self.cast_edits = CastEdits(document, player, self)
        self.pictures = Thumbnails(document, self)
        self.lora_edits = LoraEdits(document, selection, self)
        self.keyframe_edits = KeyframeEdits(document, generation, selection, self)
        edits = (self.cast_edits, self.lora_edits, self.keyframe_edits)
        self.tabs = ShotTabs(*edits, self.pictures, self)
        self.takes, self.memory, self.cast = self.tabs.takes, self.tabs.memory, self.tabs.cast
        self._pages = QStackedWidget(self)
        self._build()
        self._connect()
        self._refresh()

    @property
    def shot(self) -> Shot | None:
        """The shot that is shown, or None."""
        return self._selection.shot

    # Building

    def _build(self) -> None:
        self.setMinimumWidth(_LEAST_PX)
        self._pages.addWidget(_empty_page())
        self._pages.addWidget(self._page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("inspector_page")
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 6)
        below.setSpacing(3)
        below.addWidget(rule())
        below.addWidget(self.tabs)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.fields)
        layout.addLayout(below)
        return page

    def _connect(self) -> None:
        self._document.changed.connect(self._refresh)
        self._document.takes_changed.connect(self._refresh)
        self._generation.queue_changed.connect(self._refresh)
        self._notes.changed.connect(self._refresh)
        self._selection.changed.connect(self._on_selection_changed)
        self._player.frame_changed.connect(self._show_elsewhere)
        self.fields.name.editingFinished.connect(self._on_name)
        self.fields.prompt.typed.connect(self._edits.set_prompt)
        self.fields.prompt.finished.connect(self._on_prompt_finished)
        self.cast.cite_wanted.connect(self._on_cite)
        self.cast.frame_wanted.connect(self.name_frame)
        self.cast_edits.added.connect(self._on_cast_added)
        self.fields.length.entered.connect(self._edits.set_length)
        self.fields.length.refused.connect(self.refused)
        self.fields.seed.entered.connect(self._edits.set_seed)
        self.fields.dice.clicked.connect(self._edits.roll_seed)
        self.fields.enabled.toggled.connect(self._edits.set_enabled)
        self._edits.refused.connect(self._on_refused)
        self.fields.status.generate_wanted.connect(self._on_generate)
        self.fields.status.cancel_wanted.connect(self._on_cancel)
        self.takes.previewed.connect(self._on_previewed)
        self.takes.chosen.connect(self._on_chosen)
        self.takes.continued.connect(self.take_continued)
        self.tabs.styles.style_edited.connect(self._edits.set_style)
        self.tabs.styles.negative_edited.connect(self._edits.set_negative)
        self.tabs.styles.finished.connect(self._document.end_merge)
        self.tabs.styles.framing.edited.connect(self._edits.set_framing)
        self.tabs.styles.framing.finished.connect(self._document.end_merge)
        self._tokens.changed.connect(self._refresh)
        self.tabs.notes.dialogue_edited.connect(self._edits.set_dialogue)
        self.tabs.notes.note_edited.connect(self._edits.set_note)
        self.tabs.notes.finished.connect(self._document.end_merge)
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
        self._show_cast(shot)
        self.fields.show_shot(project, shot, len(self._selection.shot_ids))
        asked = read_prompt(project, shot)
        tokens = self._tokens.count(asked)
        unread = unread_negative(project, self._document.card, shot)
        self.tabs.styles.show_shot(project, shot, asked, tokens, unread)
        self.tabs.loras.show_shot(project, shot)
        self.tabs.notes.show_shot(shot)
        self.fields.status.set_status(shot_status(self._document, self._generation, shot.id))
        if shot.selected_take != self._in_cut:
            self._in_cut = shot.selected_take
            self._end_preview()
        self.fields.status.set_notes((*self._notes_of(shot), *unread_note(tokens)))
        library, card = self._document.library, self._document.card
        self.takes.show_takes(takes_shown(project, library, card, shot))
        if self._previewed is not None and self._previewed_take != self.takes.current_id:
            self._end_preview()
        take = self._document.selected_take(shot)
        self.tabs.show_recipe("" if take is None else recipe_text(take))
        plan = plan_memory(project, library, card, shot.id)
        cast = plan_references(project, card, shot.id)
        budget, reads = budget_of(project, card), past_words(card)
        note, reached = memory_note(project, library, card, shot), looks_back(card)
        own = own_budget(card) or 0
        shown = MemoryShown(project, shot, cast, plan, budget, reads, note, reached, own)
        self.memory.show_memory(shown)
        self._show_elsewhere()

    def _show_elsewhere(self, *_: object) -> None:
        """The inspector follows the selection, which the playhead leaves when it is moved alone."""
        shot, words = self.shot, ""
        span = shot_at(self._document.project, self._player.frame)
        if shot is not None and span is not None and span.shot.id != shot.id:
            words = tr(
                "What {shot} remembers; the playhead is in {other}",
                shot=shot.name,
                other=span.shot.name,
            )
        self.memory.show_elsewhere(words)

    def _show_cast(self, shot: Shot) -> None:
        project, card, folder = self._document.project, self._document.card, self._document.folder
        self.fields.prompt.set_cited(project.cast, project.variables)
        if folder is not None:
            self.cast.show_cast(folder, project, project.size if card is None else card.grid.size)
            self.tabs.keyframes.show_shot(self._document, shot, folder)

    def _notes_of(self, shot: Shot) -> tuple[str, ...]:
        """What the worker remarked, and names that are not in the cast when they are written."""
        project, notes = self._document.project, self._notes.of_shot(shot.id)
        if self.fields.prompt.hasFocus():
            return notes
        needed = ""
        if shot.selected_take is None:
            past = past_of(project, self._document.library, self._document.card)
            needed = picture_needed(past, project, shot)
        return tuple(filter(None, dict.fromkeys((needed, *notes, *prompt_notes(project, shot)))))

    # Editing

    def write(self, field: Field) -> None:
        """Let the user type into a field."""
        reason, notes = Qt.FocusReason.ShortcutFocusReason, self.tabs.notes
        if field is Field.NAME:
            self.fields.name.setFocus(reason)
            self.fields.name.selectAll()
        elif field is Field.PROMPT:
            self.fields.prompt.setFocus(reason)
        else:
            self.tabs.show_notes_tab(notes.note if field is Field.NOTE else notes.dialogue)

    def name_frame(self) -> None:
        """Put the picture under the playhead into the cast, and let the user name it."""
        self.tabs.show_cast_tab()
        self.cast_edits.name_frame()

    def make_keyframe(self) -> None:
        """Make a keyframe from the cast, and show where it will be."""
        self.tabs.show_keyframes()
        self.keyframe_edits.make(goes_on=self.tabs.keyframes.goes_on.isChecked())

    def _on_cast_added(self, _name: str) -> None:
        """Scroll to the name that is to be typed, when the list has taken its new height."""
        QTimer.singleShot(0, self, lambda: self.tabs.scroll_cast_to(self.cast.fields.name))

    def _on_cite(self, name: str) -> None:
        self.fields.prompt.cite(name)
        self.fields.ensureWidgetVisible(self.fields.prompt)

    def _on_prompt_finished(self) -> None:
        self._document.end_merge()
        self._refresh()

    def _on_name(self) -> None:
        if self.fields.name.isModified():
            self.fields.name.setModified(False)
            self._edits.rename(self.fields.name.text())

    def _on_refused(self, sentence: str) -> None:
        self._refresh()
        self.refused.emit(sentence)

    # Takes and generation

    def _on_generate(self) -> None:
        shot = self.shot
        take = None if shot is None else self._document.selected_take(shot)
        if take is not None and has_lost_files(take):
            self.take_continued.emit(take.id)  # with the same pictures, not with others
        elif shot is not None:
            self.generate_wanted.emit(shot.id)

    def _on_cancel(self) -> None:
        if self._selection.shot_id is not None:
            self.cancel_wanted.emit(self._selection.shot_id)

    def _on_previewed(self, take_id: str) -> None:
        if self._selection.shot_id is not None:
            self._previewed, self._previewed_take = self._selection.shot_id, take_id
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
        """Room for the longest words of the language."""
        words = max(self.fields.wanted_px(), self.tabs.wanted_px() + 2 * _SIDE_PX)
        return QSize(max(_USUAL_PX, words), 560)


def _empty_page() -> QLabel:
    label = QLabel(tr("Select a shot to see its prompt, length and takes."))
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setProperty("role", "caption")
    label.setContentsMargins(30, 30, 30, 30)
    return label
