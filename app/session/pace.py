"""How long the rest will take: known only after a chunk was seen being made."""

from collections.abc import Callable

_SMOOTHING = 0.5  # weight of the newest chunk


class Pace:
    """Seconds a step, learned from the steps of chunks that were watched from their beginning."""

    def __init__(self, clock_s: Callable[[], float]) -> None:
        self._clock_s = clock_s
        self._started_s: float | None = None
        self._chunk_s: float | None = None
        self._fraction = 0.0

    def chunk_started(self) -> None:
        """A chunk is begun now."""
        self._started_s = self._clock_s()
        self._fraction = 0.0

    def stepped(self, fraction: float) -> None:
        """This part (0 to 1) of the chunk is done."""
        self._fraction = fraction

    def chunk_done(self) -> None:
        """The chunk is done, and the next one may begin at once."""
        now_s = self._clock_s()
        if self._started_s is not None:
            took_s = now_s - self._started_s
            old_s = took_s if self._chunk_s is None else self._chunk_s
            self._chunk_s = _SMOOTHING * took_s + (1 - _SMOOTHING) * old_s
        self.chunk_started()

    def stopped(self) -> None:
        """Nothing is being made now."""
        self._started_s = None

    def seconds_left(self, chunks: int) -> float | None:
        """The time for this many chunks, the running one among them; None while unknown."""
        if self._chunk_s is None or chunks < 1:
            return None
        elapsed_s = 0.0 if self._started_s is None else self._clock_s() - self._started_s
        running_s = max(self._chunk_s - elapsed_s, self._chunk_s * (1 - self._fraction) * 0.5)
        return running_s + self._chunk_s * (chunks - 1)
