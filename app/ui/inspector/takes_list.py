"""The takes of a shot: which is in the cut, which are good, and what to do with them."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import mark, tr, tr_count
from app.model.take_words import has_lost_files
from app.model.takes import Take, TakeState
from app.ui.inspector.take_fields import TakeFields
from app.ui.inspector.take_icon import SIZE, take_icon
from app.ui.inspector.take_rows import TakeRows
from app.ui.inspector.take_text import TakeRow, TakesShown, now, recipe_text
from app.ui.labels import keys_text
from app.ui.resources import icon
from app.ui.timeline.thumbnails import Thumbnails

_ID_ROLE = Qt.ItemDataRole.UserRole
_ROW_PX = SIZE.height() + 8
_ROWS_SHOWN = 2  # at least; the others scroll


class TakesList(QWidget):
    """Select a take to look at it; double-click or the button puts it into the cut."""

    previewed = Signal(str)
    chosen = Signal(str)
    continued = Signal(str)
    asked = Signal(str)  # the id of an action, of the take that is selected in the list
    current_changed = Signal()

    def __init__(self, pictures: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._shown = TakesShown()
        self.list = TakeRows(self)
        self.empty = QLabel(tr("No takes yet"), self)
        self.use_button = QPushButton(tr("Use this take"), self)
        self.compare_button = QPushButton(tr("Compare"), self)
        self.star_button = QToolButton(self)
        self.delete_button = QToolButton(self)
        self.continue_button = QPushButton(tr("Finish it"), self)
        self.deleted_box = QCheckBox(self)
        self.fields = TakeFields(self)
        self._build()
        self._connect()
        self._fill(None)

    def _build(self) -> None:
        self.list.setAccessibleName(tr("Takes of the shot"))
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(SIZE)
        self.use_button.setToolTip(tr("Put this take into the cut (U, or double-click it)"))
        self.compare_button.setToolTip(tr("Compare it with the take in the cut (C)"))
        self.continue_button.setToolTip(tr("Make the chunks that are missing in this take"))
        self.continue_button.hide()
        self.star_button.setIcon(icon("promote"))
        self.star_button.setCheckable(True)
        self.delete_button.setIcon(icon("delete"))
        self.empty.setProperty("role", "caption")
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (
            *(self.use_button, self.compare_button), *(self.star_button, self.delete_button)
        ):
            row.addWidget(widget)
        row.insertStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addLayout(row)  # above the list, or a small window would hide it
        layout.addWidget(self.continue_button)  # all in one row would be too wide in Japanese
        layout.addWidget(self.list, 1)
        layout.addWidget(self.fields)
        layout.addWidget(self.deleted_box)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.list.itemDoubleClicked.connect(self._on_double_clicked)
        self.list.delete_pressed.connect(lambda: self.asked.emit("delete_take"))
        self.list.rename_pressed.connect(lambda: self.asked.emit("rename_take"))
        self.use_button.clicked.connect(lambda: self.asked.emit("use_take"))
        self.compare_button.clicked.connect(lambda: self.asked.emit("compare_takes"))
        self.star_button.clicked.connect(lambda: self.asked.emit("star_take"))
        self.delete_button.clicked.connect(lambda: self.asked.emit("delete_take"))
        self.continue_button.clicked.connect(self._on_continue)
        self.deleted_box.toggled.connect(self._on_deleted_toggled)
        self._pictures.arrived.connect(self._paint_icons)

    @property
    def current(self) -> Take | None:
        """The take that is looked at, or None."""
        row = self.current_row
        return None if row is None else row.take

    @property
    def current_id(self) -> str | None:
        """The id of the take that is looked at, or None."""
        item = self.list.currentItem()
        return None if item is None else str(item.data(_ID_ROLE))

    @property
    def current_row(self) -> TakeRow | None:
        """The same with what is said of it."""
        wanted = self.current_id
        return next((row for row in self._rows() if row.take.id == wanted), None)

    def show_takes(self, shown: TakesShown) -> None:
        """Show the takes of a shot, the newest first."""
        if shown != self._shown:
            was, self._shown = self._shown, shown
            current = self.current_id if shown.selected == was.selected else shown.selected
            self._fill(current)
        self._update()

    def _rows(self) -> tuple[TakeRow, ...]:
        shown = self._shown.with_deleted() if self.deleted_box.isChecked() else self._shown
        return shown.rows

    def _fill(self, current: str | None) -> None:
        rows = self._rows()
        if current not in {row.take.id for row in rows}:
            current = self._shown.selected
        time = now()
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in rows:
                item = QListWidgetItem(f"{row.head}\n{row.facts(time)}", self.list)
                item.setData(_ID_ROLE, row.take.id)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.spoken}, {row.facts(time)}")
                item.setToolTip("\n".join(filter(None, (row.mark.note, recipe_text(row.take)))))
                item.setSizeHint(QSize(0, _ROW_PX))
                if row.take.id == current:
                    self.list.setCurrentItem(item)
        self._paint_icons()
        self._fit(len(rows))

    def _fit(self, count: int) -> None:
        least, most = (max(1, min(rows, count)) * _ROW_PX + 8 for rows in (_ROWS_SHOWN, count))
        self.list.setMinimumHeight(least)
        self.list.setMaximumHeight(most)
        deleted = len(self._shown.deleted)
        one, many = mark("Show {n} deleted take"), mark("Show {n} deleted takes")
        self.deleted_box.setText(tr_count(deleted, one, many))
        self.deleted_box.setVisible(deleted > 0)
        for widget in (
            *(self.list, self.use_button, self.compare_button, self.fields),
            *(self.star_button, self.delete_button),
        ):
            widget.setVisible(count > 0)
        self.empty.setVisible(count == 0)

    def _paint_icons(self) -> None:
        self._pictures.begin()
        for place, row in enumerate(self._rows()):
            number = row.picture
            found = None if number is None else self._pictures.pixmap(row.take.id, number)
            item = self.list.item(place)
            item.setIcon(take_icon(row, found))
        self._pictures.fetch()

    def _update(self) -> None:
        row = self.current_row
        is_deleted = row is not None and row.mark.deleted
        self.use_button.setEnabled(row is not None and not row.in_cut)
        self.compare_button.setEnabled(len(self._rows()) > 1)
        is_partial = row is not None and row.take.state is TakeState.PARTIAL
        is_broken = row is not None and has_lost_files(row.take)
        self.continue_button.setText(tr("Repair") if is_broken else tr("Finish it"))
        is_mended_above = row is not None and is_broken and row.in_cut  # by the shot's own button
        is_wanted = (is_partial or is_broken) and not is_mended_above and not is_deleted
        self.continue_button.setVisible(is_wanted)
        starred = row is not None and row.mark.starred
        self.star_button.setEnabled(row is not None)
        self.star_button.setChecked(starred)
        tint = "accent" if starred else "text"
        self.star_button.setIcon(icon("star" if starred else "promote", tint))
        _name(self.star_button, tr("Take the star away") if starred else tr("Star this take"), "S")
        self.delete_button.setEnabled(row is not None)  # in the cut, it says why not
        self.delete_button.setIcon(icon("undo" if is_deleted else "delete"))
        words = tr("Restore this take") if is_deleted else tr("Delete this take")
        _name(self.delete_button, words, "Shift+Delete")
        self.fields.show_row(row)

    def _on_current_changed(self) -> None:
        self._update()
        self.current_changed.emit()
        take = self.current
        if take is not None:
            self.previewed.emit(take.id)

    def _on_double_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_ID_ROLE)))

    def _on_continue(self) -> None:
        take = self.current
        if take is not None:
            self.continued.emit(take.id)

    def _on_deleted_toggled(self) -> None:
        self._fill(self.current_id)
        self._update()
        self.current_changed.emit()


def _name(button: QToolButton, words: str, keys: str) -> None:
    button.setToolTip(f"{words} ({keys_text(keys)})")
    button.setAccessibleName(words)
