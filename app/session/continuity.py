"""Continuity of the open film: takes are measured in a thread, rows are made from what is known."""

import logging
from functools import cached_property
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.model.continuity import Look, Row, continuity, takes_to_measure
from app.model.takes import Chunk, Take
from app.session.document import Document

if TYPE_CHECKING:  # they load numpy, which the window need not wait for
    from app.model.likeness import Measure, Signature

_Key: TypeAlias = tuple[Path, str, tuple[Chunk, ...]]  # a take that grew is another one
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
        self._condition = Condition()
        self._wanted: dict[_Key, Take] = {}
        self._looks: dict[_Key, Signature | Look] = {}
        self._again: set[_Key] = set()  # could not be read, and perhaps can be now
        self._is_watched = self._is_closed = False
        self._thread: Thread | None = None
        self._measured.connect(self.changed)
        document.changed.connect(self._refresh)
        document.takes_changed.connect(self._refresh)

    _measured = Signal()

    @cached_property
    def _measure(self) -> "Measure":
        from app.model.likeness import ColourMeasure

        return ColourMeasure() if self._given is None else self._given

    @property
    def is_complete(self) -> bool:
        """Whether every take is measured."""
        with self._condition:
            return self._wanted.keys() <= self._looks.keys()

    def rows(self) -> tuple[Row, ...]:
        """The film's subjects with what is known of them by now."""
        document = self._document
        return continuity(document.project, document.library, self._look, self._measure)

    def watch(self, *, watched: bool) -> None:
        """Begin or end to measure."""
        self._is_watched = watched
        self._refresh()

    def close(self) -> None:
        """End the thread."""
        with self._condition:
            self._is_closed = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _look(self, take: Take) -> "Signature | Look":
        with self._condition:
            return self._looks.get(self._key(take), Look.PENDING)

    def _key(self, take: Take) -> _Key:
        return self._document.require_folder(), take.id, take.chunks

    def _refresh(self, *_: object) -> None:
        if not self._is_watched or self._document.folder is None or self._is_closed:
            return
        takes = takes_to_measure(self._document.project, self._document.library)
        with self._condition:
            self._wanted = {self._key(take): take for take in takes}
            self._looks = {key: self._looks[key] for key in self._wanted if key in self._looks}
            self._again = {key for key, look in self._looks.items() if isinstance(look, Look)}
            self._condition.notify()
        if self._thread is None and takes:
            self._thread = Thread(target=self._run, name="continuity", daemon=True)
            self._thread.start()
        self.changed.emit()

    def _run(self) -> None:
        from app.storage.likeness_cache import LikenessCache

        while (order := self._next()) is not None:
            key, take = order
            try:
                look = LikenessCache(key[0], self._measure).look(take)
            except Exception:
                _logger.exception("A take cannot be compared.")
                look = Look.UNREADABLE
            with self._condition:
                is_new = self._looks.get(key) is not look  # what stays away changes nothing
                self._looks[key] = look
                if self._is_closed:
                    return
            if is_new:
                self._measured.emit()

    def _next(self) -> tuple[_Key, Take] | None:
        """Wait for a take that is not measured yet; None when it is time to end."""
        with self._condition:
            while not self._is_closed:
                for key, take in self._wanted.items():
                    if key not in self._looks or key in self._again:
                        self._again.discard(key)
                        return key, take
                self._condition.wait()
            return None
