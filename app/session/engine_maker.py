"""The engine in a thread of its own: planned, installed, checked, repaired and removed."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.session.fetching_work import FetchingWork
from app.session.file_work import Tell
from app.storage.engine import checking, home, making
from app.storage.engine.asking import home_for, may_ask
from app.storage.engine.card import Kind, this_machine
from app.storage.engine.fitting import fitting
from app.storage.engine.making import Sources, Work
from app.storage.engine.planning import EnginePlan, plan_engine
from app.storage.engine.recipe import read_recipe


class EngineMaker(FetchingWork):
    """One thing at a time: planned, installed, checked, repaired, removed."""

    begun = Signal()  # what takes long
    looked = Signal(object)  # Fit: what fits this computer
    planned = Signal(object)  # EnginePlan
    installed = Signal(object)  # Made
    checked = Signal(object)  # Report
    repaired = Signal(object)  # Report: what was wrong
    removed = Signal(object)  # the bytes that are free again; they may be more than an int of Qt

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends_with(self.planned, self.installed, self.checked, self.repaired, self.removed)

    @property
    def is_watched(self) -> bool:
        """Whether what is done takes long, and its progress is told."""
        return self._look.isActive()

    def look(self) -> None:
        """Begin to find out which build fits this computer; `looked` says it."""

        def work() -> Tell:
            return partial(self.looked.emit, fitting(read_recipe(), this_machine()))

        self._go(work)

    def plan(self, wanted: Kind | None, drive: Path | None) -> None:
        """Begin to find out what installing means; `planned` says it."""
        stop = self._stop

        def work() -> Tell:
            with _pages() as sources:
                plan = plan_engine(this_machine(), home_for(drive), wanted, sources.pages, stop)
            return partial(self.planned.emit, plan)

        self._go(work)

    def install(self, plan: EnginePlan) -> None:
        """Begin to install what was planned."""
        work_now = self._watched(plan.lock.total_bytes)

        def work() -> Tell:
            with _pages() as sources:
                return partial(self.installed.emit, making.install(plan, sources, work_now))

        self._go(work)

    def check(self) -> None:
        """Begin to hold the engine against its hashes; `checked` says what is wrong."""
        work_now = self._watched(home.total_bytes())

        def work() -> Tell:
            found = checking.check(this_machine(), home.engine_home(), work_now)
            return partial(self.checked.emit, found)

        self._go(work)

    def repair(self) -> None:
        """Begin to put back what is broken."""
        work_now = self._watched(home.total_bytes())

        def work() -> Tell:
            with _pages() as sources:
                place = home.engine_home()
                found = checking.repair(this_machine(), place, sources, work_now)
            return partial(self.repaired.emit, found)

        self._go(work)

    def remove(self) -> None:
        """Begin to delete the engine."""
        self._go(lambda: partial(self.removed.emit, home.remove()))

    def _watched(self, total_bytes: int) -> Work:
        work = Work(stop=self._stop)
        self._watch(work, total_bytes)
        self.begun.emit()
        return work

    def _go(self, work: Callable[[], Tell]) -> None:
        self._begin_fetching(work, busy_words())


def busy_words() -> str:
    """That the engine is being installed, checked or repaired."""
    return tr("The engine is being worked on; wait for it, or pause it first.")


def _pages() -> AbstractContextManager[Sources]:
    from app.storage.engine.online import open_sources  # the network, when it is wanted

    return open_sources(()) if may_ask() else nullcontext(Sources(None))
