"""How long a step took on this machine: measured while shots are made, kept for later plans."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING, Final

from generation.user_cache import keep, read_kept

if TYPE_CHECKING:
    from collections.abc import Callable

_FILE: Final = "pace.json"
_MOST: Final = 200  # models, devices and sizes that are remembered
SHOT_S: Final = 5
"""Seconds of the shot that a plan tells the time for."""


def pace_key(weights: str, device: str, size: tuple[int, int], rung: str) -> str:
    """Under what a pace is kept: it is another one for each of these."""
    return f"{weights[:16]} {device} {size[0]}x{size[1]} {rung}"


def known_pace(key: str) -> float | None:
    """Seconds a step, where it was measured."""
    return (read_kept(_FILE, dict[str, float]) or {}).get(key)


class PaceWatch:
    """Times the steps of a job. The first of a chunk is not counted: it waits for the history."""

    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._clock_s = clock_s
        self._last: tuple[int, float] | None = None
        self._steps_s: list[float] = []
        self._steps = 0

    def stepped(self, chunk: int) -> None:
        """A step of this chunk is done."""
        now_s, self._steps = self._clock_s(), self._steps + 1
        if self._last is not None and self._last[0] == chunk:
            self._steps_s.append(now_s - self._last[1])
        self._last = chunk, now_s

    def keep(self, key: str, beside_s: float = 0.0) -> None:
        """Remember the median, where there is one, and each step's share of what was `beside` it.

        That two experts change places is in so few steps that no median shows it.
        """
        if not self._steps_s:
            return
        pace_s = statistics.median(self._steps_s) + beside_s / self._steps
        known = read_kept(_FILE, dict[str, float]) or {}
        known.pop(key, None)
        latest = dict([*known.items(), (key, pace_s)][-_MOST:])
        keep(_FILE, latest)
