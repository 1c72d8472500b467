"""The life of one worker, measured: when to kill it, and what it was doing when it was killed."""

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from app.session.worker_client import WorkerClient
from generation.protocol import (
    ChunkReady,
    Event,
    JobFinished,
    JobStarted,
    LoadProgress,
    ModelLoaded,
    StepProgress,
    WorkerReady,
)
from tests.torture.workshop import CHUNKS, is_alive, whole_chunks

_BLINK_S = 0.0003
_PATIENCE_S = 60.0
_Mark: TypeAlias = tuple[type[Event], int]  # a kind of event, and its chunk


class Phase(Enum):
    """What a worker does; the value is for the table."""

    START = "starting"
    LOAD = "loading"
    SAMPLE = "sampling"
    WRITE = "writing a chunk"
    UNTOLD = "with a chunk written and not told of"
    BETWEEN = "between chunks"
    LAST = "after the last chunk"


@dataclass(frozen=True)
class Moment:
    """So long after something holds."""

    has_come: Callable[[Path], bool]  # asked about the folder of the takes
    wait_s: float


class Life:
    """The events of one worker from now on, each with the time when it was heard."""

    def __init__(self, client: WorkerClient) -> None:
        self._client, self._was_running = client, client.is_running
        self._began_s = time.monotonic()
        self._events: list[Event] = []
        self._at: dict[_Mark, float] = {}
        self.is_over = False
        client.received.connect(self._on_received)
        client.died.connect(self.end)

    def has(self, kind: type[Event]) -> bool:
        """Whether it has said this."""
        return (kind, 0) in self._at

    def span_s(self, first: _Mark | None, then: _Mark) -> float:
        """The time from one event, or the beginning, to another."""
        return self._at[then] - (self._at[first] if first else self._began_s)

    def phase(self, traces: list[Path]) -> Phase:
        """What it did when it died, from all that it said and the chunk files that it left."""
        told = sum(isinstance(event, ChunkReady) for event in self._events)
        untold = traces[2 * told :]
        if untold:
            is_whole = len(untold) == 2 and not any(path.suffix == ".part" for path in untold)
            return Phase.UNTOLD if is_whole else Phase.WRITE
        if told == CHUNKS:
            return Phase.LAST
        match self._events[-1] if self._events else None:
            case None:
                return Phase.SAMPLE if self._was_running else Phase.START
            case WorkerReady() | LoadProgress() | ModelLoaded():
                return Phase.LOAD
            case ChunkReady():
                return Phase.BETWEEN
            case _:
                return Phase.SAMPLE

    def end(self) -> None:
        """It is dead, or needs not be measured any more."""
        self.is_over = True
        self._client.received.disconnect(self._on_received)
        self._client.died.disconnect(self.end)

    def _on_received(self, event: Event) -> None:
        self._events.append(event)
        chunk = event.chunk if isinstance(event, ChunkReady | StepProgress) else 0
        if not isinstance(event, StepProgress) or event.step == event.steps:
            self._at[type(event), chunk] = time.monotonic()


class Shot(threading.Thread):
    """Stops a worker at a moment, looks at what it leaves behind, and kills it."""

    def __init__(self, pid: int, takes: Path, moment: Moment) -> None:
        super().__init__(daemon=True)
        self._pid, self._takes, self._moment = pid, takes, moment
        self.whole: dict[Path, int] = {}
        self.traces: list[Path] = []
        self.start()

    def run(self) -> None:
        """Wait, and act whatever happens: somebody waits for this death."""
        until_s = time.monotonic() + _PATIENCE_S
        while not self._moment.has_come(self._takes) and time.monotonic() < until_s:
            time.sleep(_BLINK_S)
        time.sleep(self._moment.wait_s)
        os.kill(self._pid, signal.SIGSTOP)
        while is_alive(self._pid, but="T"):
            time.sleep(_BLINK_S)
        self.whole = whole_chunks(self._takes)
        self.traces = sorted(self._takes.glob("*/chunk_*"))
        os.kill(self._pid, signal.SIGKILL)


def moment_of(whole: Life, life: Life, aim: Phase, dice: random.Random) -> Moment:
    """A moment of this phase in some chunk, drawn from the times of an undisturbed life."""
    chunk = dice.randrange(CHUNKS - 1)
    made, last = (ChunkReady, chunk), CHUNKS - 1
    most_s = {
        Phase.START: whole.span_s(None, (WorkerReady, 0)),
        Phase.LOAD: whole.span_s((WorkerReady, 0), (JobStarted, 0)),
        Phase.SAMPLE: whole.span_s(made, (StepProgress, chunk + 1)),
        Phase.WRITE: whole.span_s((StepProgress, chunk), made),
        Phase.UNTOLD: 0.001,
        Phase.BETWEEN: 0.008,
        Phase.LAST: whole.span_s((ChunkReady, last), (JobFinished, 0)) + 0.02,
    }[aim]
    comes: dict[Phase, Callable[[Path], bool]] = {
        Phase.START: lambda _: True,
        Phase.LOAD: lambda _: life.has(WorkerReady),
        Phase.WRITE: lambda takes: _lies(takes, f"chunk_{chunk:03d}.*"),
        Phase.LAST: lambda takes: _lies(takes, f"chunk_{last:03d}.mp4"),
    }
    written = f"chunk_{chunk:03d}.mp4"
    least_s = most_s / 3 if aim is Phase.SAMPLE else 0.0  # before that it is between chunks
    wait_s = dice.uniform(least_s, most_s)
    return Moment(comes.get(aim, lambda takes: _lies(takes, written)), wait_s)


def _lies(takes: Path, name: str) -> bool:
    return next(takes.glob(f"*/{name}"), None) is not None
