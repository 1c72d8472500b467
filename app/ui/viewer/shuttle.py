"""J K L: backwards and faster than real time, on top of the player."""

from PySide6.QtCore import QObject, QTimer

from app.session.document import Document
from app.session.playback import Player

_TICK_MS = 40
_FASTEST = 8
_SLOW = 0.25


class Shuttle(QObject):
    """Speed 1 is the player's own; others move its playhead by a timer."""

    def __init__(self, document: Document, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._player = player
        self._speed = 0.0
        self._rest = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        player.playing_changed.connect(self._on_playing_changed)

    @property
    def speed(self) -> float:
        """The speed now: 0 stands, 1 plays, -2 runs backwards twice as fast."""
        return 1 if self._player.is_playing else self._speed

    def forward(self) -> None:
        """L: play, and twice as fast each time it is pressed again."""
        speed = self.speed
        self._set_speed(1 if speed < 1 else min(_FASTEST, speed * 2))

    def backward(self) -> None:
        """J: play backwards, and twice as fast each time it is pressed again."""
        speed = self.speed
        self._set_speed(-1 if speed > -1 else max(-_FASTEST, speed * 2))

    def slow(self, direction: int) -> None:
        """K held with L (1) or J (-1): a quarter of the speed."""
        self._set_speed(direction * _SLOW)

    def stop(self) -> None:
        """K: stand still."""
        self._set_speed(0)

    def toggle(self) -> None:
        """Space: play, or stop whatever runs."""
        self._set_speed(0 if self.speed else 1)

    def _set_speed(self, speed: float) -> None:
        self._timer.stop()
        self._speed = 0.0
        if speed == 1:
            self._player.play()
            return
        self._player.pause()
        if speed:
            self._speed, self._rest = speed, 0.0
            self._timer.start()

    def _on_tick(self) -> None:
        frames = float(self._document.project.rate.fraction) * self._speed * _TICK_MS / 1000
        self._rest += frames
        whole = int(self._rest)
        self._rest -= whole
        before = self._player.frame
        if whole:
            self._player.seek(before + whole)
            if self._player.frame == before:
                self._set_speed(0)

    def _on_playing_changed(self, playing: bool) -> None:
        if playing:
            self._timer.stop()
            self._speed = 0.0
