"""The player: a playhead in project frames, moved by a clock, and the picture under it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from app.model.project import Shot
from app.model.takes import Take
from app.model.time import FrameRange
from app.model.timeline import picture_at, shot_at
from app.session.document import Document
from app.session.pictures import PictureKey, PictureLoader
from app.session.slate import paint_slate

_AHEAD = 24  # pictures decoded before they are needed
_AROUND_S = 2


class Player(QObject):
    """Plays in real time: a slow machine leaves frames out, the clock does not wait."""

    frame_changed = Signal(int)
    picture_changed = Signal(QImage)  # a take's picture, a slate, or null outside the film
    playing_changed = Signal(bool)
    marks_changed = Signal()

    def __init__(
        self,
        document: Document,
        parent: QObject | None = None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._clock_s = clock_s
        self._frame = 0
        self._started_s = 0.0
        self._started_frame = 0
        self._loop = False
        self._mark_in: int | None = None
        self._mark_out: int | None = None
        self._around: tuple[int, int] | None = None  # where to stop, and where to go back to
        self._shown: object = None
        self._other_takes: dict[str, str] = {}
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self._on_loaded)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        document.changed.connect(self._on_document_changed)
        document.takes_changed.connect(self._on_document_changed)
        document.replaced.connect(self._on_replaced)
        self._on_document_changed()

    @property
    def frame(self) -> int:
        """The frame of the playhead; 0 is the first of the film."""
        return self._frame

    @property
    def is_playing(self) -> bool:
        """Whether the clock runs."""
        return self._timer.isActive()

    @property
    def loop(self) -> bool:
        """Whether it goes on at the beginning when the end is reached."""
        return self._loop

    def set_loop(self, loop: bool) -> None:
        """Go on at the beginning when the end is reached, or stop there."""
        self._loop = loop

    @property
    def marked(self) -> FrameRange:
        """The frames from the in mark to the out mark: without marks, the whole film."""
        frames = self._document.project.frames
        first = min(self._mark_in or 0, max(0, frames - 1))
        last = frames - 1 if self._mark_out is None else min(self._mark_out, frames - 1)
        return FrameRange(first, max(0, last - first + 1))

    @property
    def has_marks(self) -> bool:
        """Whether an in or an out mark was set."""
        return self._mark_in is not None or self._mark_out is not None

    def mark(self, *, first: int | None = None, last: int | None = None) -> None:
        """Set the in mark or the out mark; one that would be on the wrong side goes."""
        if first is not None:
            self._mark_in = first
            if self._mark_out is not None and self._mark_out < first:
                self._mark_out = None
        if last is not None:
            self._mark_out = last
            if self._mark_in is not None and self._mark_in > last:
                self._mark_in = None
        self.marks_changed.emit()

    def clear_marks(self) -> None:
        """Take both marks away."""
        self._mark_in = self._mark_out = None
        self.marks_changed.emit()

    def play(self) -> None:
        """Run from the playhead; from the beginning when it stands at the end."""
        frames = self._document.project.frames
        if self.is_playing or frames < 1:
            return
        played = self.marked if self._loop else FrameRange(0, frames)
        if self._frame not in played or self._frame == played.end - 1:
            self._go(played.start)
        self._run()

    def play_around(self) -> None:
        """Play the seconds before and behind the playhead, then go back to it."""
        project = self._document.project
        if project.frames < 1:
            return
        self.pause()
        here, near = self._frame, _AROUND_S * project.rate.nominal
        self._go(here - near)
        self._run()
        self._around = (min(here + near, project.frames - 1), here)

    def _run(self) -> None:
        self._start_clock()
        rate = self._document.project.rate.fraction
        self._timer.start(max(1, int(500 / rate)))
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop where the playhead is."""
        self._around = None
        if self.is_playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def step(self, frames: int) -> None:
        """Pause and move by this many frames."""
        self.pause()
        self.seek(self._frame + frames)

    def seek(self, frame: int) -> None:
        """Put the playhead on a frame; playing goes on from there."""
        self._go(frame)
        self._start_clock()

    def show_take(self, shot_id: str, take_id: str | None) -> None:
        """Show another take of a shot than the selected one, or the selected one again."""
        if take_id is None:
            self._other_takes.pop(shot_id, None)
        else:
            self._other_takes[shot_id] = take_id
        self._show()

    def take_shown(self, shot: Shot) -> Take | None:
        """The take of a shot that is on screen: the selected one, or another that is looked at."""
        other = self._document.library.get(self._other_takes.get(shot.id))
        return other or self._document.selected_take(shot)

    def close(self) -> None:
        """Stop and end the decoding thread."""
        self._timer.stop()
        self._loader.close()

    def _go(self, frame: int) -> None:
        frame = max(0, min(frame, self._document.project.frames - 1))
        if frame != self._frame:
            self._frame = frame
            self.frame_changed.emit(frame)
        self._show()

    def _start_clock(self) -> None:
        self._started_s = self._clock_s()
        self._started_frame = self._frame

    def _on_tick(self) -> None:
        project = self._document.project
        passed = int((self._clock_s() - self._started_s) * project.rate.fraction)
        frame = self._started_frame + passed
        played = self.marked if self._loop else FrameRange(0, project.frames)
        end = self._around[0] if self._around else played.end
        if frame < end:
            self._go(frame)
        elif self._around:
            self._go(self._around[1])
            self.pause()
        elif self._loop and played.frames:
            self._go(played.start + (frame - played.start) % played.frames)
            self._start_clock()
        else:
            self._go(project.frames - 1)
            self.pause()

    def _show(self) -> None:
        """Show the picture under the playhead as soon as it is there, and load what follows."""
        key = self._key_at(self._frame)
        if isinstance(key, PictureKey):
            self._loader.want(self._keys_from(self._frame))
            image = self._loader.get(key)
            if image is None or key == self._shown:
                return  # it arrives in _on_loaded, or it is there already
            self._emit(key, image)
        elif key != self._shown:
            shot = key
            size = self._document.project.size
            image = QImage() if shot is None else paint_slate(self._document.project, shot, size)
            self._emit(key, image)

    def _emit(self, key: object, image: QImage) -> None:
        self._shown = None if image.isNull() else key  # it may be readable later
        self.picture_changed.emit(image)

    def _key_at(self, frame: int) -> PictureKey | Shot | None:
        """The picture at a frame, the shot that has none there, or None outside the film."""
        project = self._document.project
        span = shot_at(project, frame)
        if span is None:
            return None
        take = self.take_shown(span.shot)
        if take is not None:
            offset = frame - span.range.start
            picture = picture_at(span.shot, offset, project.rate, take.recipe.rate)
            if picture < take.pictures:
                return PictureKey(take.id, picture)
        return span.shot

    def _keys_from(self, frame: int) -> tuple[PictureKey, ...]:
        keys: dict[PictureKey, None] = {}
        last = min(self._document.project.frames, frame + _AHEAD * 3)
        for ahead in range(frame, last):
            key = self._key_at(ahead)
            if isinstance(key, PictureKey):
                keys[key] = None
            if len(keys) >= _AHEAD or not self.is_playing:
                break
        return tuple(keys)

    def _on_loaded(self, key: PictureKey) -> None:
        image = self._loader.get(key)
        if image is not None and key == self._key_at(self._frame) and key != self._shown:
            self._emit(key, image)

    def _on_replaced(self) -> None:
        self.pause()
        self.clear_marks()
        self._other_takes.clear()
        self._shown = None
        self._go(0)

    def _on_document_changed(self) -> None:
        document = self._document
        if document.folder is not None:
            self._loader.set_library(document.folder, document.library)
        if self._frame >= document.project.frames:
            self._go(document.project.frames - 1)
        self._show()
