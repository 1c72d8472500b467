"""Signs of life: a beat every few seconds from a thread of its own, also in the midst of a step."""

import threading
from collections.abc import Callable
from typing import Final

BEAT_S: Final = 2.0
_LONGEST_BEAT_S: Final = 5.0  # where nobody reads it


class Beats:
    """Calls `beat` until it is ended; a process that is stopped or stuck falls silent."""

    def __init__(self, beat: Callable[[], None], every_s: float = BEAT_S) -> None:
        self._beat = beat
        self._every_s = every_s
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="beats", daemon=True)

    def begin(self) -> None:
        """Beat from now on."""
        self._thread.start()

    def end(self) -> None:
        """No more beats, once this returns."""
        self._over.set()
        self._thread.join(_LONGEST_BEAT_S)

    def _run(self) -> None:
        while not self._over.wait(self._every_s):
            self._beat()
