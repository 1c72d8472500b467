"""The worker's two ends of the pipe: commands come in as lines, events go out as lines."""

import os
import threading
from collections.abc import Iterator
from typing import Final

from generation.protocol import Event, encode_line

_READ_BYTES: Final = 1 << 16


def claim_stdout() -> int:
    """Keep the real standard output for events and point file descriptor 1 at stderr.

    A stray print or a progress bar of a library becomes a log line, not a broken message.
    """
    events = os.dup(1)
    os.dup2(2, 1)
    return events


class EventWriter:
    """Writes whole lines, from any thread."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def send(self, event: Event) -> None:
        """Write one event; leave the process when nobody reads any more."""
        line = memoryview(encode_line(event))
        try:
            with self._lock:
                while line:
                    line = line[os.write(self._descriptor, line) :]
        except BrokenPipeError:
            raise SystemExit(0) from None


def read_lines(descriptor: int) -> Iterator[bytes]:
    """Lines of a pipe until its end; an unfinished last line is dropped.

    It reads the descriptor itself: a thread inside `sys.stdin` makes the interpreter abort at exit.
    """
    rest = b""
    while block := os.read(descriptor, _READ_BYTES):
        *lines, rest = (rest + block).split(b"\n")
        yield from (line for line in lines if line.strip())
