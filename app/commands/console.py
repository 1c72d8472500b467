"""What a command writes: results on stdout, talk on stderr, and how it ends."""

import json
import os
import sys
from enum import IntEnum
from pathlib import Path
from typing import TextIO

_CLEAR_LINE = "\r\x1b[K"


class Exit(IntEnum):
    """The exit codes."""

    DONE = 0
    FAILED = 1  # the work failed; the message says what was kept
    USAGE = 2  # wrong usage or unreadable input
    INTERRUPTED = 130


class CommandError(Exception):
    """A command that cannot go on: what happened, what was kept, what to do next."""

    def __init__(self, message: str, code: Exit = Exit.USAGE) -> None:
        super().__init__(message)
        self.code = code


class Console:
    """Two streams; a terminal gets one progress line that is written again and again."""

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._out = out or sys.stdout or _nowhere()
        self._err = err or sys.stderr or _nowhere()
        self._has_progress = False
        self._reader_gone = False

    @property
    def is_live(self) -> bool:
        """Whether somebody watches stderr on a terminal."""
        return self._err.isatty()

    def result(self, text: str) -> None:
        """Write what was asked for to stdout; nothing more once its reader has gone.

        Raises:
            BrokenPipeError: the reader has just gone, `generate --json | head` for one.
        """
        if self._reader_gone:
            return
        try:
            self._out.write(f"{text}\n")
            self._out.flush()
        except BrokenPipeError:
            self._reader_gone = True
            raise

    def result_json(self, value: object) -> None:
        """Write one value as one line of JSON to stdout."""
        self.result(json.dumps(value, ensure_ascii=False))

    def tell(self, text: str) -> None:
        """Write a line to stderr."""
        self.end_progress()
        self._err.write(f"{text}\n")
        self._err.flush()

    def progress(self, text: str) -> None:
        """Replace the progress line; nothing where nobody watches."""
        if self.is_live:
            self._err.write(f"{_CLEAR_LINE}{text}")
            self._err.flush()
            self._has_progress = True

    def end_progress(self) -> None:
        """Take the progress line away."""
        if self._has_progress:
            self._err.write(_CLEAR_LINE)
            self._err.flush()
            self._has_progress = False


def _nowhere() -> TextIO:
    """A program of Windows that has no console has no streams."""
    return Path(os.devnull).open("w", encoding="utf-8")
