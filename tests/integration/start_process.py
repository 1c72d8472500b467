"""The editor in a process of its own, as the tests of its start see it."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from tests.architecture.source import ROOT

_LONGEST_S = 120.0


class Start:
    """One start of the program."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self._rest = b""

    def next(self, kind: str) -> dict[str, Any]:
        """The next thing of this kind that a user would see."""
        while line := self._line():
            seen: dict[str, Any] = json.loads(line)
            if seen["saw"] == kind:
                return seen
        raise AssertionError(f"no {kind}: {self.end()}")

    def _line(self) -> bytes:
        """The next line; nothing at the end, or where none comes for long."""
        out = self.process.stdout
        assert out is not None
        while b"\n" not in self._rest:
            block = os.read(out.fileno(), 65_536) if _has_words(out, _LONGEST_S) else b""
            if not block:
                return b""
            self._rest += block
        line, _, self._rest = self._rest.partition(b"\n")
        return line

    def end(self) -> tuple[int, str]:
        """Close the window; the exit code, and what was said on the terminal."""
        told = self.process.stderr
        assert self.process.stdin is not None
        assert told is not None
        self.process.stdin.close()
        code = self.process.wait(timeout=60)
        words = os.read(told.fileno(), 1_000_000) if _has_words(told) else b""
        return code, words.decode()


@contextmanager
def started(*words: str | Path, home: Path, **variables: str) -> Iterator[Start]:
    """Start the program; `words` are the options of `starting`, then "--", then the program's."""
    command = [sys.executable, "-m", "tests.integration.starting", *map(str, words)]
    environment = {
        **os.environ, "THROUGHLINE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **variables,
    }
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdin=pipe, stdout=pipe, stderr=pipe
    ) as process:
        try:
            yield Start(process)
        finally:
            process.kill()


def _has_words(told: IO[str], wait_s: float = 0.0) -> bool:
    """Its end may never come, as a process that was started again has this pipe, too."""
    return bool(select.select([told], [], [], wait_s)[0])
