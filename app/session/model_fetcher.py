"""Getting a model in a thread of its own: planned first, then fetched, with progress and rate."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from app.language import tr
from app.model.rate import Rate
from app.session.file_work import FileWork, Tell
from app.storage.models.asking import check_online, folder_for, mirrors_to_ask
from app.storage.models.catalogue import Entry
from app.storage.models.fetching import Plan, Ways, fetch, plan_fetch, recheck
from app.storage.models.lock import read_lock
from app.storage.models.places import Installed
from app.storage.models.reuse import Found
from app.storage.models.single_files import with_single_files
from app.storage.models.transfer import Gauge

_LOOK_MS = 250
_LEAVE_S = 1.0  # a part that is left in the middle is gone on with


@dataclass(frozen=True)
class Progress:
    """How much of a model is there, and how fast it comes."""

    have_bytes: int
    total_bytes: int
    bytes_a_second: float


class ModelFetcher(FileWork):
    """One model at a time; it goes on while its dialog is closed, and is paused by `cancel`."""

    planned = Signal(object)  # Plan
    progressed = Signal(object)  # Progress
    fetched = Signal(str)  # the name of the model
    checked = Signal(tuple)  # the files of a model that are damaged

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None  # what is being planned or fetched
        self.progress: Progress | None = None
        self._gauge, self._rate, self._total = Gauge(), Rate(), 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        for end in (self.planned, self.fetched, self.checked, self.failed, self.cancelled):
            end.connect(self._on_end)

    def plan(self, entry: Entry, home: Path | None, reuse: Path | None = None) -> None:
        """Begin to find out what getting a model means; `planned` says it.

        What lies in `reuse`, a folder of another program, is used without fetching it.
        """
        gauge = Gauge(stop=self._stop)

        def work() -> Tell:
            from app.storage.models.hub import Hub  # the network, when it is wanted

            check_online()
            lists, files = mirrors_to_ask(())
            found = Found([reuse] if reuse else [])
            with Hub() as hub:
                plan = plan_fetch(entry, folder_for(entry.name, home), lists, hub, found)
                plan = with_single_files(plan, Ways(files, hub), gauge)
            return partial(self.planned.emit, plan)

        self._go(entry, work)

    def fetch(self, plan: Plan) -> None:
        """Begin to fetch what is missing."""
        gauge = Gauge(stop=self._stop)

        def work() -> Tell:
            from app.storage.models.hub import Hub

            with Hub() as hub:
                fetch(plan, Ways(mirrors_to_ask(())[1], hub), gauge)
            return partial(self.fetched.emit, plan.entry.name)

        self._watch(gauge, plan.lock.total_bytes)
        self._go(plan.entry, work)

    def check(self, entry: Entry, installed: Installed) -> None:
        """Begin to hold an installed model against its hashes; `checked` says what is damaged."""
        gauge = Gauge(stop=self._stop)

        def work() -> Tell:
            return partial(self.checked.emit, recheck(installed.folder, gauge))

        lock = read_lock(installed.folder)
        self._watch(gauge, installed.size_bytes if lock is None else lock.total_bytes)
        self._go(entry, work)

    def _watch(self, gauge: Gauge, total_bytes: int) -> None:
        if not self.is_running:
            self._gauge, self._rate, self._total = gauge, Rate(), total_bytes
            self._look.start()

    @override
    def close(self) -> None:
        """Stop, but do not wait for a mirror that stalls: what is fetched is on the disk."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_LEAVE_S)

    def _go(self, entry: Entry, work: Callable[[], Tell]) -> None:
        if not self.is_running:
            self.entry = entry
        self._begin_alone(
            work, tr("A model is being fetched; wait for it, or pause it first."),
            lambda error: tr("What was fetched is kept: {error}", error=error),
        )

    def _on_look(self) -> None:
        gauge = self._gauge
        rate = self._rate.after(time.monotonic(), gauge.fetched_bytes)
        self.progress = Progress(gauge.have_bytes, self._total, rate)
        self.progressed.emit(self.progress)

    def _on_end(self) -> None:
        if not self.is_running:  # and not only refused
            self._look.stop()
            self.entry = self.progress = None
