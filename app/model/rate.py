"""How fast bytes come: over the last seconds, as a mean since the beginning says little."""

from collections import deque

_SECONDS = 5.0


class Rate:
    """Bytes a second; nothing is guessed from the first moment."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def after(self, time_s: float, total_bytes: int) -> float:
        """Take in how much came until now, and say how fast it came lately."""
        self._seen.append((time_s, total_bytes))
        while len(self._seen) > 2 and time_s - self._seen[1][0] >= _SECONDS:
            self._seen.popleft()
        first_s, first_bytes = self._seen[0]
        return (total_bytes - first_bytes) / (time_s - first_s) if time_s > first_s else 0.0
