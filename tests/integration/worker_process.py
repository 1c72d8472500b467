"""A real worker process under a test's control."""

import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from generation.protocol import Command, Event, Heartbeat, decode_event, encode_line

PATIENCE_S = 120
EventT = TypeVar("EventT")


class WorkerProcess:
    """Starts `python -P -m generation.worker` and collects what it says."""

    def __init__(
        self, *arguments: str, python: tuple[str, ...] = (), cwd: Path | None = None
    ) -> None:
        program = [sys.executable, "-P", *python, "-m", "generation.worker", *arguments]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            program,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            cwd=cwd,
            env={"THROUGHLINE_THREADS": "1", **os.environ},
        )
        self._events: queue.Queue[Event | None] = queue.Queue()
        self.log = b""
        self.beats = 0
        self._readers = [threading.Thread(target=f) for f in (self._read_events, self._read_log)]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE_S)
        for reader in self._readers:
            reader.join(PATIENCE_S)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()

    def send(self, *commands: Command) -> None:
        self.send_bytes(b"".join(encode_line(command) for command in commands))

    def send_bytes(self, content: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(content)
        self.process.stdin.flush()

    def close_commands(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()

    def next(self) -> Event | None:
        """The next event, or None after the last."""
        return self._events.get(timeout=PATIENCE_S)

    def until(self, *kinds: type[EventT]) -> EventT:
        """Skip events up to the first of one of these kinds."""
        while (event := self.next()) is not None:
            if isinstance(event, kinds):
                return event
        raise AssertionError(f"the worker ended before it said {kinds}")

    def rest(self) -> list[Event]:
        """Wait for the end of the process; all events that were not read yet."""
        events = []
        while (event := self.next()) is not None:
            events.append(event)
        self.process.wait(PATIENCE_S)
        return events

    def _read_events(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            event = decode_event(line)
            if isinstance(event, Heartbeat):
                self.beats += 1
            else:
                self._events.put(event)
        self._events.put(None)

    def _read_log(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.log += line
