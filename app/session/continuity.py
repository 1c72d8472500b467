"""Continuity of the open film: takes are measured in a thread, rows are made from what is known."""

import logging
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from app.model.continuity import Look, Row, Shown, continuity, shown_to_measure
from app.model.subjects import SubjectKind
from app.model.takes import Chunk
from app.session.document import Document

if TYPE_CHECKING:  # they load numpy, which the window need not wait for
    from app.model.likeness import Measure, MeasureError, Signature
    from app.session.measures import Choice

_Key: TypeAlias = tuple[str, Path, str, tuple[Chunk, ...], int, int]
"""A measure's name, a take, and what is shown of it; a take that grew is another one."""

_IDLE_S = 60.0  # without work until the measure lets go of what it holds
_STEP_S = 0.1
_logger = logging.getLogger(__name__)


class ContinuityWatch(QObject):
    """Works only while it is watched; `changed` arrives in this object's thread."""

    changed = Signal()

    def __init__(
        self, document: Document, parent: QObject | None = None, measure: "Measure | None" = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._given = measure
        self._setting = ""
        self._choice: Choice | None = None
        self._chosen_for = ""  # a model
        self._working: Measure | None = None  # of the thread, perhaps no longer chosen
        self._distances: _Distances = {}
        self._condition = Condition()
        self._wanted: dict[_Key, Shown] = {}
        self._looks: dict[_Key, Signature | Look] = {}
        self._again: set[_Key] = set()  # could not be read, and perhaps can be now
        self._is_watched = self._is_closed = False
        self._thread: Thread | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # once for what is read from a cache
        self._soon.timeout.connect(self.changed)
        self._measured.connect(self._soon.start)
        self._failed.connect(self._on_failed)
        document.changed.connect(self._refresh)
        document.takes_changed.connect(self._refresh)

    _measured = Signal()
    _failed = Signal(object, object)  # the measure, its MeasureError

    @property
    def choice(self) -> "Choice":
        """By what takes are compared."""
        from app.session.measures import Choice, choose_measure

        model = self._document.project.model
        if self._choice is None or self._chosen_for != model:
            given = None if self._given is None else Choice(self._given)
            self._put(given or choose_measure(self._setting, model))
            self._chosen_for = model
        assert self._choice is not None
        return self._choice

    def use(self, setting: str) -> None:
        """Compare as `Settings.continuity_model` says."""
        if setting != self._setting:
            self._setting = setting
            self._put(None)
            self._refresh()

    @property
    def is_complete(self) -> bool:
        """Whether every take is measured."""
        with self._condition:
            looks = (self._looks.get(key, Look.PENDING) for key in self._wanted)
            return all(look is not Look.PENDING for look in looks)

    def rows(self) -> tuple[Row, ...]:
        """The film's subjects with what is known of them by now."""
        document = self._document
        kept = _KeptDistances(self.choice.measure, self._distances)
        rows = continuity(document.project, document.library, self._look, kept)
        self._distances = kept.used
        return rows

    def watch(self, *, watched: bool) -> None:
        """Begin or end to measure; what failed is tried again when it begins."""
        self._is_watched = watched
        self._put(None)
        if not watched:
            with self._condition:
                self._wanted = {}
        self._refresh()

    def close(self) -> None:
        """End the thread, and what it waits for."""
        with self._condition:
            self._is_closed = True
            self._condition.notify()
        while self._thread is not None and self._thread.is_alive():
            if (working := self._working) is not None:
                working.rest()  # as often as it begins anew
            self._thread.join(_STEP_S)
        self._put(None)
        self._thread = None

    def _put(self, choice: "Choice | None") -> None:
        """Choose; what the thread still asks of the one before, it ends itself, see `_leave`."""
        before, self._choice = self._choice, choice
        if before is not None:
            before.measure.rest()

    def _leave(self, measure: "Measure") -> None:
        """Let go of a measure that was given up while the thread asked it."""
        choice = self._choice
        if choice is None or choice.measure is not measure:
            measure.rest()

    def _on_failed(self, measure: "Measure", error: "MeasureError") -> None:
        from app.session.measures import colours_after

        if self._choice is not None and self._choice.measure is measure and self._is_watched:
            self._put(colours_after(error))
        self._refresh()  # another one tries again

    def _look(self, shown: Shown) -> "Signature | Look":
        with self._condition:
            return self._looks.get(self._key(shown), Look.PENDING)

    def _key(self, shown: Shown) -> _Key:
        name, folder, take = self.choice.measure.name, self._document.require_folder(), shown.take
        return name, folder, take.id, take.chunks, shown.first, shown.last

    def _refresh(self, *_: object) -> None:
        if not self._is_watched or self._document.folder is None or self._is_closed:
            return
        wanted = shown_to_measure(self._document.project, self._document.library)
        with self._condition:
            self._wanted = {self._key(shown): shown for shown in wanted}
            self._looks = {key: self._looks[key] for key in self._wanted if key in self._looks}
            self._again = {key for key, look in self._looks.items() if isinstance(look, Look)}
            self._condition.notify()
        if self._thread is None and wanted:
            self._thread = Thread(target=self._run, name="continuity", daemon=True)
            self._thread.start()
        self.changed.emit()

    def _run(self) -> None:
        from app.model.likeness import MeasureError
        from app.storage.likeness_cache import LikenessCache

        look: Signature | Look
        while (order := self._next()) is not None:
            key, shown, measure = order
            error: MeasureError | None = None
            try:
                look = LikenessCache(key[1], measure).look(shown)
            except MeasureError as why:
                look, error = Look.PENDING, why
            except Exception:
                _logger.exception("A take cannot be compared.")
                look = Look.UNREADABLE
            with self._condition:
                is_new = self._looks.get(key) is not look  # what stays away changes nothing
                self._looks[key] = look
                if self._is_closed:
                    return
            self._leave(measure)
            if error is not None:
                self._failed.emit(measure, error)
            elif is_new:
                self._measured.emit()

    def _next(self) -> "tuple[_Key, Shown, Measure] | None":
        """Wait for a take that is not measured yet; None when it is time to end."""
        while not self._is_closed:
            with self._condition:
                choice = self._choice
                for key, shown in self._wanted.items():
                    is_open = key not in self._looks or key in self._again
                    if is_open and choice is not None and choice.measure.name == key[0]:
                        self._again.discard(key)
                        self._working = choice.measure
                        return key, shown, choice.measure
                is_idle = not self._is_closed and not self._condition.wait(_IDLE_S)
            if is_idle and choice is not None:
                choice.measure.rest()
        return None


_Distances: TypeAlias = "dict[tuple[SubjectKind, int, int], tuple[Signature, Signature, float]]"
"""By the signatures' ids, which are theirs as long as they are kept beside."""


class _KeptDistances:
    """A measure's distances, of which those that were asked for the last time are known."""

    def __init__(self, measure: "Measure", known: _Distances) -> None:
        self._measure, self._known = measure, known
        self.used: _Distances = {}

    def distance(self, kind: SubjectKind, one: "Signature", other: "Signature") -> float:
        """See `Comparison`."""
        key = kind, id(one), id(other)
        found = self._known.get(key) or (one, other, self._measure.distance(kind, one, other))
        self.used[key] = found
        return found[2]

    def drift_from(self, kind: SubjectKind) -> float:
        """See `Comparison`."""
        return self._measure.drift_from(kind)
