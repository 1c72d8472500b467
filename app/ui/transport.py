"""What the keys of the transport do to the player, and where cuts are."""

from PySide6.QtCore import QObject

from app.language import tr
from app.model.timeline import cuts, shot_at
from app.session.document import Document
from app.session.playback import Player
from app.ui.actions import Actions
from app.ui.resources import icon
from app.ui.selection import Selection
from app.ui.viewer.shuttle import Shuttle
from app.ui.viewer.slow_keys import SlowKeys


class Transport(QObject):
    """Binds the play menu; going to a cut also selects the shot that begins there."""

    def __init__(
        self, document: Document, player: Player, selection: Selection, actions: Actions
    ) -> None:
        super().__init__(actions)
        self._document = document
        self._player = player
        self._selection = selection
        self._actions = actions
        self.shuttle = Shuttle(document, player, self)
        self._bind()
        self._slow_keys = SlowKeys(self.shuttle, actions, self)
        player.playing_changed.connect(self._on_playing_changed)

    def _bind(self) -> None:
        commands = {
            "play": self.shuttle.toggle,
            "stop": self.shuttle.stop,
            "backward": self.shuttle.backward,
            "forward": self.shuttle.forward,
            "step_back": lambda: self._step(-1),
            "step_forward": lambda: self._step(1),
            "second_back": lambda: self._step(-self._second()),
            "second_forward": lambda: self._step(self._second()),
            "to_start": lambda: self._go(0),
            "to_end": lambda: self._go(self._document.project.frames - 1),
            "previous_cut": self._previous_cut,
            "next_cut": self._next_cut,
            "play_around": self._play_around,
            "mark_in": lambda: self._player.mark(first=self._player.frame),
            "mark_out": lambda: self._player.mark(last=self._player.frame),
            "mark_shot": self._mark_shot,
            "clear_marks": self._player.clear_marks,
            "to_in": lambda: self._go(self._player.marked.start),
            "to_out": lambda: self._go(self._player.marked.end - 1),
        }
        for action_id, command in commands.items():
            self._actions.bind(action_id, command)
        self._actions["loop"].toggled.connect(self._player.set_loop)

    def _play_around(self) -> None:
        self.shuttle.stop()
        self._player.play_around()

    def _mark_shot(self) -> None:
        span = shot_at(self._document.project, self._player.frame)
        if span is not None:
            self._player.mark(first=span.range.start, last=span.range.end - 1)

    def _second(self) -> int:
        return self._document.project.rate.nominal

    def _step(self, frames: int) -> None:
        self.shuttle.stop()
        self._player.step(frames)

    def _previous_cut(self) -> None:
        before = [cut for cut in cuts(self._document.project) if cut < self._player.frame]
        self._go(max(before, default=0))

    def _next_cut(self) -> None:
        project = self._document.project
        after = [cut for cut in cuts(project) if self._player.frame < cut < project.frames]
        self._go(min(after, default=project.frames - 1))

    def _go(self, frame: int) -> None:
        self.shuttle.stop()
        self._player.seek(frame)
        span = shot_at(self._document.project, self._player.frame)
        if span is not None:
            self._selection.select(span.shot.id)

    def _on_playing_changed(self, playing: bool) -> None:
        self._actions.set_text("play", tr("Pause") if playing else tr("Play"))
        self._actions["play"].setIcon(icon("pause" if playing else "play"))
