"""How long work on files is followed and stopped: moving, packing, exporting."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class WorkHooks:
    """What the work tells and asks while it runs; called from the thread that does it.

    What is counted, bytes, files or frames, is the work's own.
    """

    on_progress: Callable[[int, int], None] = lambda done, total: None
    is_cancelled: Callable[[], bool] = lambda: False
