"""Where the takes lie, in the project settings, and the buttons that choose another folder."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from app.language import tr
from app.storage.media_folder import Media
from app.ui.elided_label import ElidedLabel


@dataclass(frozen=True)
class MediaWish:
    """What is to be done with the media folder when the dialog is accepted."""

    folder: Path
    is_relink: bool = False


class MediaRow(QWidget):
    """Says where the takes are; a choice holds when the dialog is accepted."""

    def __init__(self, project: Path, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._media = media
        self.wish: MediaWish | None = None
        self.place = ElidedLabel(self)
        self.move_button = QPushButton(tr("Move…"), self)
        self.inside = QPushButton(tr("Into the project"), self)
        self.relink = QPushButton(tr("Relink…"), self)
        self._build()

    def _build(self) -> None:
        media = self._media
        self.place.setAccessibleName(tr("Media folder"))
        self._say(tr("In the project") if media.is_inside else str(media.home))
        if media.problem:
            self._say(tr("Media offline"))
            self.place.setToolTip(media.problem)
        self.move_button.setVisible(media.is_online)
        self.inside.setVisible(media.is_online and not media.is_inside)
        self.relink.setVisible(not media.is_online)
        self.move_button.clicked.connect(lambda: self._ask(is_relink=False))
        self.inside.clicked.connect(lambda: self._wish(MediaWish(self._project)))
        self.relink.clicked.connect(lambda: self._ask(is_relink=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.place, 1)
        for button in (self.move_button, self.inside, self.relink):
            button.setAutoDefault(False)
            row.addWidget(button)

    def _ask(self, *, is_relink: bool) -> None:
        chosen = ask_for_media(self._project, self, is_relink=is_relink)
        if chosen is not None:
            self._wish(MediaWish(chosen, is_relink))

    def _wish(self, wish: MediaWish) -> None:
        self.wish = wish
        inside = wish.folder == self._project
        self._say(f"→ {tr('In the project') if inside else wish.folder}")

    def _say(self, text: str) -> None:
        self.place.setText(text)
        self.place.setToolTip(text)


def ask_for_media(project: Path, parent: QWidget | None, *, is_relink: bool) -> Path | None:
    """Ask for a folder for the takes, or for the one that holds them."""
    title = tr("The folder with the takes") if is_relink else tr("A folder for the takes")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(project.parent))
    return Path(chosen) if chosen else None
