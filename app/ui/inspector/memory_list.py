"""What the shot remembers of each earlier shot, how finely, and the wishes that change it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.model.cast_plan import RememberedReference
from app.model.memory_plan import FINE, LEFT_OUT, Remembered
from app.model.project import Project, Shot
from app.ui.elided_label import ElidedLabel
from app.ui.inspector.fields import BudgetField
from app.ui.labels import caption

_ID_ROLE = Qt.ItemDataRole.UserRole
_ROW_PX, _FRAME_PX = 26, 8
_LEAST_ROWS = 3  # what is above the tabs is scrolled before fewer are seen


@dataclass(frozen=True)
class MemoryShown:
    """The plan of a shot's memory in its project; `budget` is None where nothing limits it."""

    project: Project
    shot: Shot
    cast: tuple[RememberedReference, ...]
    plan: tuple[Remembered, ...]
    budget: int | None
    reads: str = ""  # by a model without a memory of ours: then nothing else limits it
    note: str = ""  # why nothing is remembered
    looks_back: bool = True  # else no wish has an effect
    own_budget: int = 0  # of the model, where the project has none


class MemoryList(QWidget):
    """Select an earlier shot and say how it is to be remembered; each wish is one edit.

    The list scrolls; what is spent, the wishes and the budget are always seen.
    """

    pinned = Signal(tuple)
    ignored = Signal(tuple)
    continued = Signal(object)  # a shot's id, or None
    budget_entered = Signal(int)  # 0 for the model's own
    pictures_wanted = Signal()  # show what the model remembers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: MemoryShown | None = None
        self.list = QListWidget(self)
        self.elsewhere, self.reads = ElidedLabel(self), ElidedLabel(self)
        self.empty = QLabel(tr("Nothing comes before it that it could remember"), self)
        self.spent = QLabel(self)
        self._limit = caption(tr("Budget"))
        self.budget = BudgetField(self)
        self.pin = _button(tr("Keep fine"), tr("Remember this shot finely before all others"), self)
        self.ignore = _button(tr("Leave out"), tr("Do not remember this shot"), self)
        self.go_on = _button(
            tr("Go on from it"), tr("Make the shot as if it came just after this one"), self
        )
        self.pictures = QPushButton(tr("What the model remembers…"), self)
        self._wishes = (self.pin, self.ignore, self.go_on)
        self._build()

    def _build(self) -> None:
        self.pictures.setToolTip(tr("See earlier pictures beside what is left of them in memory"))
        every = (self.pictures, self.budget, *self._wishes)
        self._tips = {one: one.toolTip() for one in every}
        self.pictures.clicked.connect(self.pictures_wanted)
        self.list.setAccessibleName(tr("What the shot remembers"))
        self.list.setUniformItemSizes(True)
        self.list.currentItemChanged.connect(self._update_buttons)
        for button, wish in (
            (self.pin, self._on_pin), (self.ignore, self._on_ignore), (self.go_on, self._on_go_on)
        ):
            button.clicked.connect(wish)
        self.elsewhere.setProperty("role", "caption")
        self.elsewhere.hide()
        self.reads.setProperty("role", "caption")
        self.empty.setProperty("role", "caption")
        self.spent.setProperty("role", "caption")
        self.budget.valueChanged.connect(self.budget_entered)
        head, wishes, budget = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.spent, 1)
        head.addWidget(self.pictures)
        for button in self._wishes:
            wishes.addWidget(button)
        wishes.addStretch(1)
        budget.addWidget(self._limit)
        budget.addWidget(self.budget)
        budget.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.elsewhere)
        layout.addWidget(self.reads)
        layout.addLayout(head)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(wishes)
        layout.addLayout(budget)
        layout.addStretch()

    def show_memory(self, shown: MemoryShown) -> None:
        """Show the plan of one shot."""
        if shown != self._shown:
            current = self._current_id()
            self._shown = shown
            self._fill(shown, current)
            said = shown.reads or shown.note
            self.reads.setText(said)
            self.reads.setToolTip(said)
            self.reads.setVisible(bool(said))
        self._update_buttons()

    def show_elsewhere(self, words: str) -> None:
        """Say whose memory it is where the viewer shows another shot; nothing where it does not."""
        self.elsewhere.setText(words)
        self.elsewhere.setToolTip(words)
        self.elsewhere.setVisible(bool(words))

    def _fill(self, shown: MemoryShown, current: str | None) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for cited in shown.cast:
            self.list.addItem(_cast_item(cited))
        for remembered in shown.plan:
            item = QListWidgetItem(memory_text(shown.project, remembered))
            item.setData(_ID_ROLE, remembered.shot)
            item.setToolTip(_tip(remembered))
            item.setSizeHint(QSize(0, _ROW_PX))
            if remembered.rate == LEFT_OUT:
                item.setForeground(self.palette().placeholderText())
            self.list.addItem(item)
            if remembered.shot == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        rows = len(shown.cast) + len(shown.plan)
        self.list.setMinimumHeight(min(rows, _LEAST_ROWS) * _ROW_PX + _FRAME_PX)
        self.list.setMaximumHeight(rows * _ROW_PX + _FRAME_PX)
        self.list.setVisible(rows > 0)
        self.empty.setVisible(rows == 0)
        for widget in self._wishes:
            widget.setVisible(bool(shown.plan))
        self.pictures.setVisible(rows > 0)
        spent = sum(cited.tokens for cited in shown.cast)
        spent += sum(remembered.tokens for remembered in shown.plan)
        words = tr("{spent} of {budget} tokens", spent=spent, budget=shown.budget)
        self.spent.setText(words if shown.budget else "")
        self.budget.own = shown.own_budget
        stored = min(shown.project.memory_budget or 0, self.budget.maximum())
        if stored != self.budget.value():  # what is being typed stays otherwise
            self.budget.blockSignals(True)
            self.budget.setValue(stored)
            self.budget.blockSignals(False)
        for limit in (self.spent, self._limit, self.budget):
            limit.setVisible(shown.budget is not None or bool(shown.reads))

    def _current_id(self) -> str | None:
        """The shot whose row is chosen; a row of the cast is of none."""
        item = self.list.currentItem()
        shot_id = None if item is None else item.data(_ID_ROLE)
        return shot_id if isinstance(shot_id, str) else None

    def _meant_ids(self) -> set[str]:
        """The ids by which the shot of the chosen row may be wished for."""
        current, shown = self._current_id(), self._shown
        plan = () if shown is None else shown.plan
        return {i for one in plan if one.shot == current for i in (one.shot, *one.named)}

    def _update_buttons(self, *_: object) -> None:
        shown = self._shown
        if shown is None:
            return
        for widget, tip in self._tips.items():
            why_not = self._why_not(widget, shown)
            widget.setEnabled(not why_not)
            widget.setToolTip(why_not or tip)
        meant = self._meant_ids()
        self.pin.setChecked(not meant.isdisjoint(shown.shot.pinned))
        self.ignore.setChecked(not meant.isdisjoint(shown.shot.ignored))
        self.go_on.setChecked(shown.shot.continues in meant)

    def _why_not(self, widget: QWidget, shown: MemoryShown) -> str:
        """What is greyed says why: it has no effect on such a model, or no shot is chosen."""
        if shown.reads and not (shown.looks_back and widget in (self.ignore, self.go_on)):
            return shown.reads
        if widget in self._wishes and self._current_id() is None:
            return tr("Select an earlier shot in the list")
        return ""

    def _on_pin(self) -> None:
        if self._shown is not None:
            self.pinned.emit(self._toggled(self._shown.shot.pinned))

    def _on_ignore(self) -> None:
        if self._shown is not None:
            self.ignored.emit(self._toggled(self._shown.shot.ignored))

    def _on_go_on(self) -> None:
        if self._shown is not None:
            is_continued = self._shown.shot.continues in self._meant_ids()
            self.continued.emit(None if is_continued else self._current_id())

    def _toggled(self, ids: Sequence[str]) -> tuple[str, ...]:
        current, meant = self._current_id(), self._meant_ids()
        kept = tuple(i for i in ids if i not in meant)
        return kept if current is None or len(kept) < len(ids) else (*ids, current)


def memory_text(project: Project, remembered: Remembered) -> str:
    """One line about a remembered shot."""
    named = {FINE: tr("fine"), LEFT_OUT: tr("left out")}
    how = named.get(remembered.rate, f"1/{remembered.rate}")
    shot = project.shot(remembered.shot)
    return f"{project.number(shot.id)}  {shot.name}  ·  {how}  ·  {remembered.reason}"


def _cast_item(cited: RememberedReference) -> QListWidgetItem:
    """A row about a cited picture; there is nothing to wish about it."""
    how = tr("reference, fine") if cited.is_kept else tr("reference, left out")
    item = QListWidgetItem(f"@{cited.reference.name}  ·  {how}  ·  {cited.reason}")
    item.setToolTip(_tip(cited))
    item.setSizeHint(QSize(0, _ROW_PX))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _tip(one: Remembered | RememberedReference) -> str:
    return tr("{tokens} tokens: {reason}", tokens=one.tokens, reason=one.reason)


def _button(text: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setCheckable(True)
    button.setToolTip(tip)
    return button
