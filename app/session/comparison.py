"""Two takes of a shot at the same frame: what both show under the playhead, and how far apart."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.model.project import Shot
from app.model.take_keeping import listed_takes
from app.model.takes import Take, TakeLibrary
from app.model.timeline import picture_at, shot_at
from app.session.document import Document
from app.session.picture_pair import PicturePair
from app.session.pictures import PictureKey, PictureLoader
from app.session.playback import Player

if TYPE_CHECKING:
    from pathlib import Path

_AHEAD = 12  # pictures of each take that are decoded before they are needed


@dataclass(frozen=True)
class Compared:
    """Which two takes of which shot (ids)."""

    shot: str
    first: str
    second: str


class Comparison(QObject):
    """Follows the playhead; the last pair stays while a slow disk reads the next one."""

    changed = Signal()  # other takes, or none
    pair_changed = Signal()

    def __init__(
        self, document: Document, player: Player, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._player = document, player
        self._compared: Compared | None = None
        self._pair: PicturePair | None = None
        self._shown: tuple[PictureKey | None, ...] = ()
        self._source: tuple[Path, TakeLibrary] | None = None
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self._update)
        player.frame_changed.connect(self._update)
        document.changed.connect(self._on_document_changed)
        document.takes_changed.connect(self._on_document_changed)
        document.replaced.connect(self.stop)

    @property
    def compared(self) -> Compared | None:
        """What is compared, or None."""
        return self._compared

    @property
    def pair(self) -> PicturePair | None:
        """The pictures at the playhead; None where it stands outside the shot."""
        return self._pair

    @property
    def is_here(self) -> bool:
        """Whether the playhead stands in the shot."""
        return self._keys_at(self._player.frame) is not None

    @property
    def shot(self) -> Shot | None:
        """The shot whose takes are compared."""
        return None if self._compared is None else self._document.project.shot(self._compared.shot)

    def takes(self) -> tuple[Take, Take] | None:
        """Both takes."""
        if self._compared is None:
            return None
        by_id = self._document.library.by_id
        return by_id[self._compared.first], by_id[self._compared.second]

    def start(self, shot: str, first: str, second: str) -> None:
        """Compare two takes of a shot from now on."""
        self._set(Compared(shot, first, second))

    def set_first(self, take_id: str) -> None:
        """Compare another take with the second one; the second one itself changes places."""
        now = self._compared
        if now is not None:
            second = now.first if take_id == now.second else now.second
            self._set(replace(now, first=take_id, second=second))

    def set_second(self, take_id: str) -> None:
        """Compare the first one with another take; the first one itself changes places."""
        now = self._compared
        if now is not None:
            first = now.second if take_id == now.first else now.first
            self._set(replace(now, first=first, second=take_id))

    def swap(self) -> None:
        """The first take becomes the second."""
        if self._compared is not None:
            self.set_first(self._compared.second)

    def stop(self) -> None:
        """Compare nothing any more."""
        self._set(None)

    def close(self) -> None:
        """End the decoding thread."""
        self._loader.close()

    def _set(self, compared: Compared | None) -> None:
        if compared == self._compared:
            return
        self._compared, self._pair, self._shown = compared, None, ()
        self.changed.emit()
        self._on_document_changed()

    def _on_document_changed(self, *_: object) -> None:
        document, now = self._document, self._compared
        if now is None or document.folder is None:
            return
        if not self._is_there(now):
            self.stop()
            return
        if self._source != (document.folder, document.library):
            self._source = (document.folder, document.library)
            self._loader.set_library(*self._source)
        self._update()

    def _is_there(self, compared: Compared) -> bool:
        project, library = self._document.project, self._document.library
        if not project.has_shot(compared.shot):
            return False
        shot = project.shot(compared.shot)
        listed = {take.id for take in listed_takes(project, library, shot)}
        return {compared.first, compared.second} <= listed

    def _update(self, *_: object) -> None:
        """Show both pictures as soon as both are there, so that they are never of two frames."""
        keys = self._keys_at(self._player.frame)
        if keys is None:
            self._show((), None)
            return
        self._loader.want(self._wanted(keys))
        images = [None if key is None else self._loader.get(key) for key in keys]
        is_waiting = any(k and i is None for k, i in zip(keys, images, strict=True))
        if not is_waiting and keys != self._shown:
            self._show(keys, PicturePair(*images))

    def _show(self, keys: tuple[PictureKey | None, ...], pair: PicturePair | None) -> None:
        if pair is None and self._pair is None:
            return
        self._shown, self._pair = keys, pair
        self.pair_changed.emit()

    def _keys_at(self, frame: int) -> tuple[PictureKey | None, PictureKey | None] | None:
        """The picture of each take at a frame of the film; None outside the shot."""
        span, takes = shot_at(self._document.project, frame), self.takes()
        if span is None or takes is None or span.shot != self.shot:
            return None
        rate, offset = self._document.project.rate, frame - span.range.start
        numbers = [picture_at(span.shot, offset, rate, take.recipe.rate) for take in takes]
        first, second = (
            PictureKey(take.id, number) if number < take.pictures else None
            for take, number in zip(takes, numbers, strict=True)
        )
        return first, second

    def _wanted(self, keys: tuple[PictureKey | None, ...]) -> tuple[PictureKey, ...]:
        wanted = dict.fromkeys(keys)
        frame = self._player.frame
        while self._player.is_playing and len(wanted) < 2 * _AHEAD:
            frame += 1
            following = self._keys_at(frame)
            if following is None:
                break
            wanted |= dict.fromkeys(following)
        return tuple(key for key in wanted if key is not None)
