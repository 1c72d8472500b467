"""The first page: open the sample, make a project, or go on with a recent one."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
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

from app.ui.actions import Actions
from app.ui.resources import icon

_PATH_ROLE = Qt.ItemDataRole.UserRole
_BUTTONS = ("new_board", "new", "open")


class WelcomePage(QWidget):
    """Shown while no project is open."""

    sample_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample_button = QPushButton("Open the sample storyboard", self)
        self.recent = QListWidget(self)
        self._recent_card = QFrame(self)
        self._build(actions)

    def set_recent(self, folders: tuple[str, ...], *, has_sample: bool) -> None:
        """Show the recent projects, the newest first."""
        self.sample_button.setVisible(has_sample)
        self.recent.clear()
        for folder in folders:
            path = Path(folder)
            item = QListWidgetItem(icon("open"), f"{path.stem}\n{path.parent}")
            item.setData(_PATH_ROLE, folder)
            item.setToolTip(folder)
            item.setSizeHint(QSize(0, 46))
            self.recent.addItem(item)
        self._recent_card.setVisible(bool(folders))

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
        card.setFixedSize(410, 400)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(32, 28, 32, 28)
        layout.setSpacing(10)
        logo = QLabel(card)
        logo.setPixmap(icon("throughline").pixmap(52, 52))
        title = QLabel("Throughline", card)
        title.setProperty("role", "title")
        words = QLabel(
            "Write what happens, shot by shot. Each shot is generated from your words and from "
            "everything that came before it.",
            card,
        )
        words.setWordWrap(True)
        words.setProperty("role", "caption")
        for widget in (logo, title, words):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.sample_button.setProperty("primary", True)
        self.sample_button.clicked.connect(self.sample_wanted)
        layout.addWidget(self.sample_button)
        for action_id in _BUTTONS:
            layout.addWidget(_button(actions, action_id))
        return card

    def _build_recent(self) -> QFrame:
        card = self._recent_card
        card.setObjectName("card")
        card.setFixedSize(410, 400)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 24, 20, 20)
        heading = QLabel("Recent projects", card)
        heading.setProperty("role", "heading")
        self.recent.setAccessibleName("Recent projects")
        self.recent.setIconSize(QSize(20, 20))
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.itemClicked.connect(self._on_item)
        self.recent.itemActivated.connect(self._on_item)
        layout.addWidget(heading)
        layout.addWidget(self.recent)
        return card

    def _on_item(self, item: QListWidgetItem) -> None:
        self.recent_wanted.emit(str(item.data(_PATH_ROLE)))


def _button(actions: Actions, action_id: str) -> QPushButton:
    action = actions[action_id]
    button = QPushButton(action.icon(), action.text())
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
