"""In which ways a worker process can end without being asked to, and what each means."""

import contextlib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from app.language import mark, tr
from app.storage.engine.starting import NO_ENGINE

_CGROUPS, _COUNTS = Path("/sys/fs/cgroup"), "memory.events"
_OWN_CGROUP = Path("/proc/self/cgroup")
_WHOLE_COMPUTER = Path("/proc/vmstat")


class Death(Enum):
    """The value is the kind of failure, a word for programs."""

    KILLED = "worker_died"
    EXITED = "worker_exit"
    HUNG = "worker_hung"
    MEMORY = "out_of_memory"
    NONSENSE = "worker_nonsense"
    NOT_STARTED = "worker_not_started"
    NO_ENGINE = "no_engine"

    @property
    def is_worth_another(self) -> bool:
        """Whether a new worker may do what this one did not."""
        return self not in {Death.NONSENSE, Death.NOT_STARTED, Death.NO_ENGINE}

    def sentence(self, *, code: int = 0, program: str = "") -> str:
        """What happened."""
        return tr(_SENTENCES[self], code=code, program=program)

    @property
    def advice(self) -> str:
        """What can be done where it happens again; nothing where nothing is known."""
        return tr(_ADVICE[self]) if self in _ADVICE else ""


_SENTENCES = {
    Death.KILLED: mark("The worker process was ended by signal {code}."),
    Death.EXITED: mark("The worker process stopped with exit code {code}."),
    Death.HUNG: mark("The worker process gave no sign of life any more and was ended."),
    Death.MEMORY: mark(
        "The computer ran out of memory, and the system ended the worker process (signal {code})."
    ),
    Death.NONSENSE: mark("The worker sent something that is not an event."),
    Death.NOT_STARTED: mark("The worker process could not be started ({program})."),
    Death.NO_ENGINE: NO_ENGINE,
}
_ADVICE = {
    Death.HUNG: mark("If it happens again, restart the computer or update the driver of the GPU."),
    Death.MEMORY: mark("Close other programs, or choose a smaller model."),
    Death.NOT_STARTED: mark("Install Throughline again."),
}


class MemoryWatch:
    """Whether the system has killed a process for its memory since the worker began."""

    def __init__(self) -> None:
        self._before = 0

    def begin(self) -> None:
        """Remember how often it did that before."""
        self._before = _kill_count()

    def ran_out(self) -> bool:
        """Whether it has done so since; False where the system does not count."""
        return _kill_count() > self._before


def _kill_count() -> int:
    """As Linux counts; of the whole computer only where nothing counts those around us."""
    for file in (*_own_counts(), _CGROUPS / _COUNTS, _WHOLE_COMPUTER):
        with contextlib.suppress(OSError, ValueError):
            for line in file.read_text(encoding="ascii").splitlines():
                name, _, number = line.partition(" ")
                if name == "oom_kill":
                    return int(number)
    return 0


def _own_counts() -> Iterator[Path]:
    """The count of our own group of processes (cgroup v2), in which the worker is, too."""
    with contextlib.suppress(OSError, ValueError):
        for line in _OWN_CGROUP.read_text(encoding="utf-8").splitlines():
            if line.startswith("0::/"):
                yield _CGROUPS / line.removeprefix("0::/") / _COUNTS
