"""The takes of a shot: which is in the cut, and how to put another one there."""

from datetime import datetime

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

from app.model.takes import Take, TakeState
from app.ui.resources import icon
from app.ui.theme import PALETTE

_ID_ROLE = Qt.ItemDataRole.UserRole
_ROW_PX = 26
_ROWS_SHOWN = 5


class TakesList(QWidget):
    """Select a take to look at it; double-click or the button puts it into the cut."""

    previewed = Signal(str)
    chosen = Signal(str)
    continued = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._takes: tuple[Take, ...] = ()
        self._selected: str | None = None
        self.list = QListWidget(self)
        self.empty = QLabel("No takes yet", self)
        self.use_button = QPushButton("Use this take", self)
        self.continue_button = QPushButton("Finish it", self)
        self._build()

    def _build(self) -> None:
        self.list.setAccessibleName("Takes of the shot")
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(15, 15))
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.list.itemDoubleClicked.connect(self._on_double_clicked)
        self.use_button.setToolTip("Put this take into the cut (or double-click it)")
        self.use_button.clicked.connect(self._on_use)
        self.continue_button.setToolTip("Make the chunks that are missing in this take")
        self.continue_button.clicked.connect(self._on_continue)
        row = QHBoxLayout()
        row.addWidget(self.use_button)
        row.addWidget(self.continue_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.empty.setProperty("role", "caption")
        layout.addWidget(self.empty)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self._fill(None)

    def set_takes(self, takes: tuple[Take, ...], selected: str | None) -> None:
        """Show the takes of a shot, the newest first."""
        if takes != self._takes or selected != self._selected:
            current = self._current_id() if selected == self._selected else selected
            self._takes, self._selected = takes, selected
            self._fill(current)
        self._update_buttons()

    def _fill(self, current: str | None) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for take in reversed(self._takes):
            item = QListWidgetItem(take_text(take, in_cut=take.id == self._selected))
            item.setData(_ID_ROLE, take.id)
            item.setToolTip(recipe_text(take))
            star = PALETTE.accent if take.id == self._selected else PALETTE.line
            item.setIcon(icon("promote", star))
            item.setSizeHint(QSize(0, _ROW_PX))
            self.list.addItem(item)
            if take.id == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        rows = max(1, min(_ROWS_SHOWN, len(self._takes)))
        self.list.setFixedHeight(rows * _ROW_PX + 8)
        for widget in (self.list, self.use_button):
            widget.setVisible(bool(self._takes))
        self.empty.setVisible(not self._takes)

    def _current_id(self) -> str | None:
        item = self.list.currentItem()
        return None if item is None else str(item.data(_ID_ROLE))

    def _current(self) -> Take | None:
        current = self._current_id()
        return next((take for take in self._takes if take.id == current), None)

    def _update_buttons(self) -> None:
        take = self._current()
        self.use_button.setEnabled(take is not None and take.id != self._selected)
        self.continue_button.setVisible(take is not None and take.state is TakeState.PARTIAL)

    def _on_current_changed(self) -> None:
        self._update_buttons()
        take = self._current()
        if take is not None:
            self.previewed.emit(take.id)

    def _on_double_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_ID_ROLE)))

    def _on_use(self) -> None:
        take = self._current()
        if take is not None:
            self.chosen.emit(take.id)

    def _on_continue(self) -> None:
        take = self._current()
        if take is not None:
            self.continued.emit(take.id)


def take_text(take: Take, *, in_cut: bool) -> str:
    """One line about a take."""
    count = len(take.chunks)
    parts = [f"Take {take.number}"]
    if take.is_imported:
        parts.append("imported")
    if in_cut:
        parts.append("in the cut")
    if take.state is not TakeState.COMPLETE:
        parts.append(str(take.state.value))
    if any(chunk.missing for chunk in take.chunks):
        parts.append("files missing")
    parts += [_when(take.created), f"{count} chunk{'s'[: count != 1]}"]
    return "  ·  ".join(part for part in parts if part)


def recipe_text(take: Take) -> str:
    """What the take was made from, in a few lines."""
    recipe = take.recipe
    width, height = recipe.size
    made = f"{recipe.frames} pictures of {width}×{height}"
    if take.is_imported:
        return f"Imported from {take.note or 'a video file'}\n{made}, encoded for {recipe.model}"
    count = len(recipe.history)
    remembered = f"remembers {count} earlier take{'s'[: count != 1]}" if count else "no history"
    return (
        f"{recipe.model}, seed {recipe.seed}, {recipe.steps} steps, guidance {recipe.guidance:g}\n"
        f"{made}, {remembered}"
    )


def _when(created: str) -> str:
    try:
        moment = datetime.fromisoformat(created).astimezone()
    except ValueError:
        return ""
    return f"{moment:%d %b %H:%M}"
