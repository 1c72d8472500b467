"""Comparing takes: which two, from what is selected in the list."""

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.model.take_keeping import listed_takes
from app.model.timeline import span_of
from app.session.comparison import Comparison
from app.ui.inspector.takes_list import TakesList
from app.ui.message_strip import Message
from app.ui.selection import Selection
from app.ui.services import Services


class CompareCommands(QObject):
    """The take that is looked at beside the one in the cut; other ones by selecting them."""

    told = Signal(object)  # Message

    def __init__(
        self, services: Services, selection: Selection, takes: TakesList, comparison: Comparison,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._player = services.document, services.player
        self._selection, self._list, self._comparison = selection, takes, comparison
        takes.previewed.connect(self._on_previewed)

    def toggle(self) -> None:
        """Compare takes of the selected shot; if they are compared already, stop."""
        now, shot = self._comparison.compared, self._selection.shot
        if now is not None and (shot is None or now.shot == shot.id):
            self._comparison.stop()
        elif shot is not None:
            self._start(shot.id)

    def _start(self, shot_id: str) -> None:
        project = self._document.project
        shot, span = project.shot(shot_id), span_of(project, shot_id)
        if not span.range.frames:
            self.told.emit(
                Message(tr("{shot} is disabled; enable it to compare its takes.", shot=shot.name))
            )
            return
        pair = self._pair(shot_id)
        if pair is None:
            text = tr(
                "{shot} has fewer than two takes; generate another one to compare.", shot=shot.name
            )
            self.told.emit(Message(text))
            return
        if self._player.frame not in span.range:
            self._player.seek(span.range.start)
        self._comparison.start(shot_id, *pair)

    def _pair(self, shot_id: str) -> tuple[str, str] | None:
        """The take in the cut (or the newest other) and the one that is looked at."""
        project = self._document.project
        shot = project.shot(shot_id)
        current = self._list.current
        ids = [t.id for t in reversed(listed_takes(project, self._document.library, shot))]
        second = None if current is None else current.id
        if second not in ids or second == shot.selected_take:
            second = next((i for i in ids if i != shot.selected_take), None)
        others = [i for i in (shot.selected_take, *ids) if i is not None and i != second]
        return (others[0], second) if second is not None and others else None

    def _on_previewed(self, take_id: str) -> None:
        """Selecting a take of the shot compares it with the first one."""
        now, shot = self._comparison.compared, self._selection.shot
        if now is None or shot is None or now.shot != shot.id or take_id == now.first:
            return
        listed = listed_takes(self._document.project, self._document.library, shot)
        if take_id in {take.id for take in listed}:
            self._comparison.set_second(take_id)
