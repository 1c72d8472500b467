"""The worker never outlives the editor, not even one that was killed in the midst of a step.

Everywhere the end of the commands ends the process (`generation.worker`). On Linux the kernel
does, too, for a process that does not get to see that end.
"""

import ctypes
import os
import signal
import sys
from typing import Final

_PR_SET_PDEATHSIG: Final = 1  # linux/prctl.h


def die_with_parent() -> None:
    """Ask the kernel for SIGKILL when the parent dies; elsewhere than on Linux nothing happens."""
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    except (OSError, AttributeError):  # a C library without it: the end of the commands remains
        return
    if os.getppid() != parent:  # it died before it was asked for
        os._exit(0)
