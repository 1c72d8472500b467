"""The first page: open the sample, make a project, or go on with a recent one."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import tr
from app.session.recent_films import RecentFilm, recent_film
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.resources import icon
from app.ui.theme import color

_PATH_ROLE = Qt.ItemDataRole.UserRole
_MISSING_ROLE = Qt.ItemDataRole.UserRole + 1
_POSTER, _SIGN_PX, _ROW_PX = QSize(96, 48), 20, 66
_CARD_PX, _WIDEST_PX = (330, 400), 440
_BUTTONS = ("new_board", "new", "open")


class WelcomePage(QWidget):
    """Shown while no project is open."""

    sample_wanted = Signal()
    recent_wanted = Signal(str)
    remove_wanted = Signal(str)
    missing = Signal(str)
    engine_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample_button = QPushButton(tr("Play the sample film"), self)
        self.engine = QPushButton(tr("Install the engine…"), self)
        self.why_not = QLabel(self)
        self.recent = QListWidget(self)
        self.remove_button = QPushButton(tr("Remove from list"), self)
        self._settings = Settings()
        self._wanted = ("", False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        self._recent_card = QFrame(self)
        self._build(actions)

    def set_why_not(self, why_not: str) -> None:
        """Say that there is no engine, with the way to one; the rest can be done without."""
        self.why_not.setText(why_not)
        for widget in (self.why_not, self.engine):
            widget.setVisible(bool(why_not))

    def set_recent(self, settings: Settings, *, has_sample: bool) -> None:
        """Show the recent projects, the newest first; they are read when the page is seen."""
        self.sample_button.setVisible(has_sample)
        self._settings = settings
        self._recent_card.setVisible(bool(settings.recent_projects))
        if self.isVisible():
            self._fill()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        self.recent.clear()
        for name in self._settings.recent_projects:
            film = recent_film(Path(name), self._settings.opened.get(name, ""))
            item = QListWidgetItem(_poster(film), f"{film.title}\n{film.facts}")
            item.setData(_PATH_ROLE, name)
            item.setData(_MISSING_ROLE, film.is_missing)
            item.setToolTip(name)
            item.setSizeHint(QSize(0, _ROW_PX))
            if film.is_missing:
                item.setForeground(color("faint"))
            self.recent.addItem(item)
        self.remove_button.setEnabled(False)

    def _build(self, actions: Actions) -> None:
        row = QHBoxLayout()
        row.setSpacing(22)
        row.addStretch(1)
        row.addWidget(self._start_card(actions))
        row.addWidget(self._build_recent())
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)

    def _start_card(self, actions: Actions) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        card.setMinimumSize(*_CARD_PX)
        card.setMaximumWidth(_WIDEST_PX)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(32, 28, 32, 28)
        layout.setSpacing(10)
        logo = QLabel(card)
        logo.setPixmap(icon("throughline").pixmap(52, 52))
        title = QLabel("Throughline", card)
        title.setProperty("role", "title")
        words = QLabel(
            tr(
                "Write what happens, shot by shot. Each shot is generated from your words and from "
                "everything that came before it."
            ),
            card,
        )
        words.setWordWrap(True)
        words.setProperty("role", "caption")
        for widget in (logo, title, words):
            layout.addWidget(widget)
        drop = QLabel(tr("Or drop a board (.txt, .md) or a project on this window."), card)
        drop.setWordWrap(True)
        drop.setProperty("role", "caption")
        layout.addStretch(1)
        self.sample_button.setProperty("primary", True)
        self.sample_button.clicked.connect(self.sample_wanted)
        layout.addWidget(self.sample_button)
        for action_id in _BUTTONS:
            layout.addWidget(_button(actions, action_id))
        layout.addWidget(drop)
        self.why_not.setWordWrap(True)
        self.why_not.setProperty("role", "caption")
        self.engine.clicked.connect(self.engine_wanted)
        layout.addWidget(self.why_not)
        layout.addWidget(self.engine)
        self.set_why_not("")
        return card

    def _build_recent(self) -> QFrame:
        card = self._recent_card
        card.setObjectName("card")
        card.setMinimumSize(*_CARD_PX)
        card.setMaximumWidth(_WIDEST_PX)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 24, 20, 20)
        heading = QLabel(tr("Recent projects"), card)
        heading.setProperty("role", "heading")
        self.recent.setAccessibleName(tr("Recent projects"))
        self.recent.setAccessibleDescription(
            tr("Enter opens a project, Delete takes it off the list")
        )
        self.recent.setIconSize(_POSTER)
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.itemClicked.connect(self._on_item)
        self.recent.itemActivated.connect(self._on_item)
        self.recent.currentItemChanged.connect(self._on_current)
        self.remove_button.clicked.connect(self._on_remove)
        self.remove_button.setToolTip(tr("The project itself stays where it is"))
        remove = QShortcut(QKeySequence.StandardKey.Delete, self.recent)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._on_remove)
        for widget in (heading, self.recent, self.remove_button):
            layout.addWidget(widget)
        return card

    def _on_current(self, item: QListWidgetItem | None) -> None:
        self.remove_button.setEnabled(item is not None)

    def _on_item(self, item: QListWidgetItem) -> None:
        """A double-click is one wish; it is told when the list has done with its items."""
        self._wanted = (str(item.data(_PATH_ROLE)), bool(item.data(_MISSING_ROLE)))
        self._soon.start()

    def _tell(self) -> None:
        name, is_missing = self._wanted
        (self.missing if is_missing else self.recent_wanted).emit(name)

    def _on_remove(self) -> None:
        item = self.recent.currentItem()
        if item is not None:
            name = str(item.data(_PATH_ROLE))
            QTimer.singleShot(0, self, lambda: self.remove_wanted.emit(name))


def _poster(film: RecentFilm) -> QIcon:
    """The film's own picture in the middle of a fixed area, or the sign of a project."""
    picture = QPixmap() if film.poster is None else QPixmap(str(film.poster))
    if picture.isNull():
        picture = icon("open").pixmap(_SIGN_PX, _SIGN_PX)
    else:
        picture = picture.scaled(_POSTER, Qt.AspectRatioMode.KeepAspectRatio)
    area = QPixmap(_POSTER)
    area.fill(color("well"))
    painter = QPainter(area)
    left, top = area.width() - picture.width(), area.height() - picture.height()
    painter.drawPixmap(left // 2, top // 2, picture)
    painter.end()
    return QIcon(area)


def _button(actions: Actions, action_id: str) -> QPushButton:
    action = actions[action_id]
    button = QPushButton(action.icon(), action.text())
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
