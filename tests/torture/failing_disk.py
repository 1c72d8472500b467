"""A process whose disk fails at the call that is asked for, in Python and in FFmpeg alike."""

import ctypes
import errno
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LIBRARY_VARIABLE = "THROUGHLINE_FAILING_DISK"
_SOURCE = Path(__file__).with_suffix(".c")
_WRITE, _SYNC, _RENAME, _CREATE = 1, 2, 4, 8


@dataclass(frozen=True)
class Fault:
    """A way in which a disk fails: which calls, and with what."""

    name: str
    calls: int
    error: int = 0
    is_short: bool = False
    stays: bool = False


FAULTS = (
    Fault("ENOSPC", _WRITE | _SYNC | _CREATE, errno.ENOSPC, stays=True),
    Fault("EIO", _WRITE | _SYNC, errno.EIO),
    Fault("EACCES", _CREATE | _RENAME, errno.EACCES),
    Fault("short write", _WRITE, is_short=True),
    Fault("rename fails", _RENAME, errno.EIO),
)


class FailingDisk:
    """The calls of this process below one folder; it was started by `run_with_it`."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[LIBRARY_VARIABLE])
        self._library.torture_disarm.restype = ctypes.c_long

    def arm(self, folder: Path, fault: Fault, at: int = 0) -> None:
        """Let the call number `at`, counted from 1, fail; 0 only counts."""
        self._library.torture_arm(
            str(folder).encode(), fault.calls, ctypes.c_long(at), fault.error,
            int(fault.is_short), int(fault.stays),
        )  # fmt: skip

    def disarm(self) -> int:
        """Be a good disk again; how many calls there were."""
        return int(self._library.torture_disarm())


def can_be_built() -> bool:
    """Whether there is a compiler, and a system on which this works."""
    return sys.platform.startswith("linux") and shutil.which("cc") is not None


def run_with_it(module: str, work: Path, *words: str) -> str:
    """Run a module in a process with such a disk, and return what it prints."""
    library = work / "failing_disk.so"
    build = ["cc", "-shared", "-fPIC", "-O1", "-w", "-o", str(library), str(_SOURCE), "-ldl"]
    subprocess.run(build, check=True)
    environment = {**os.environ, "LD_PRELOAD": str(library), LIBRARY_VARIABLE: str(library)}
    command = [sys.executable, "-m", module, str(work), *words]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return done.stdout
