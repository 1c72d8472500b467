"""Getting a model in a thread of its own: planned first, then fetched, with progress and rate."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from app.language import tr
from app.session.fetching_work import FetchingWork
from app.session.file_work import Tell
from app.storage.models.asking import check_online, folder_for, mirrors_to_ask
from app.storage.models.catalogue import Entry
from app.storage.models.fetching import Plan, Ways, fetch, plan_fetch, recheck
from app.storage.models.lock import read_lock
from app.storage.models.places import Installed
from app.storage.models.reuse import Found
from app.storage.models.single_files import with_single_files
from app.storage.models.transfer import Gauge


class ModelFetcher(FetchingWork):
    """One model at a time."""

    planned = Signal(object)  # Plan
    fetched = Signal(str)  # the name of the model
    checked = Signal(tuple)  # the files of a model that are damaged

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None  # what is being planned or fetched
        self._ends_with(self.planned, self.fetched, self.checked)

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

    def _go(self, entry: Entry, work: Callable[[], Tell]) -> None:
        if not self.is_running:
            self.entry = entry
        self._begin_fetching(work, tr("A model is being fetched; wait for it, or pause it first."))

    @override
    def _on_end(self) -> None:
        super()._on_end()
        if not self.is_running:
            self.entry = None
