"""The engine in a thread of its own: planned, installed, checked, repaired and removed."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from app.language import tr
from app.model.rate import Rate
from app.session.file_work import FileWork, Tell
from app.storage.engine import checking, home, making
from app.storage.engine.asking import home_for, may_ask
from app.storage.engine.card import Kind, this_machine
from app.storage.engine.fitting import fitting
from app.storage.engine.making import Sources, Work
from app.storage.engine.planning import EnginePlan, plan_engine
from app.storage.engine.recipe import read_recipe

_LOOK_MS = 250
_LEAVE_S = 1.0  # what is left in the middle is gone on with


@dataclass(frozen=True)
class EngineProgress:
    """How far it is, and how fast what is fetched comes."""

    step: str
    have_bytes: int
    total_bytes: int
    bytes_a_second: float

    @property
    def seconds_left(self) -> float | None:
        """Until all is fetched; None while that is not known."""
        rate = self.bytes_a_second
        return (self.total_bytes - self.have_bytes) / rate if rate else None


class EngineMaker(FileWork):
    """One thing at a time; it goes on while its dialog is closed, and is paused by `cancel`."""

    looked = Signal(object)  # Fit: what fits this computer
    planned = Signal(object)  # EnginePlan
    progressed = Signal(object)  # EngineProgress
    installed = Signal(object)  # Made
    checked = Signal(object)  # Report
    repaired = Signal(object)  # Report: what was wrong
    removed = Signal(object)  # the bytes that are free again; they may be more than an int of Qt

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.progress: EngineProgress | None = None
        self._work, self._rate, self._total = Work(), Rate(), 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        ends = (self.planned, self.installed, self.checked, self.repaired, self.removed)
        for end in (*ends, self.failed, self.cancelled):
            end.connect(self._on_end)

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
        work_now = self._watched(_total())

        def work() -> Tell:
            found = checking.check(this_machine(), home.engine_home(), work_now)
            return partial(self.checked.emit, found)

        self._go(work)

    def repair(self) -> None:
        """Begin to put back what is broken."""
        work_now = self._watched(_total())

        def work() -> Tell:
            with _pages() as sources:
                place = home.engine_home()
                found = checking.repair(this_machine(), place, sources, work_now)
            return partial(self.repaired.emit, found)

        self._go(work)

    def remove(self) -> None:
        """Begin to delete the engine."""
        self._go(lambda: partial(self.removed.emit, home.remove()))

    @override
    def close(self) -> None:
        """Stop, but do not wait for a mirror that stalls: what is fetched is on the disk."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_LEAVE_S)

    def _watched(self, total_bytes: int) -> Work:
        if self.is_running:  # it is refused
            return Work()
        self._work, self._rate, self._total = Work(stop=self._stop), Rate(), total_bytes
        self._look.start()
        return self._work

    def _go(self, work: Callable[[], Tell]) -> None:
        self._begin_alone(
            work, tr("The engine is being worked on; wait for it, or pause it first."),
            lambda error: tr("What was fetched is kept: {error}", error=error),
        )

    def _on_look(self) -> None:
        work = self._work
        rate = self._rate.after(time.monotonic(), work.fetched_bytes)
        self.progress = EngineProgress(work.step, work.have_bytes, self._total, rate)
        self.progressed.emit(self.progress)

    def _on_end(self) -> None:
        if not self.is_running:  # and not only refused
            self._look.stop()
            self.progress = None


def _pages() -> AbstractContextManager[Sources]:
    from app.storage.engine.online import open_sources  # the network, when it is wanted

    return open_sources(()) if may_ask() else nullcontext(Sources(None))


def _total() -> int:
    state = home.engine_state()
    return 0 if isinstance(state, home.Absent) else state.lock.total_bytes
