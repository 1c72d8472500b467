"""Starting editors for torture, and reading what they say."""

import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.app.session.fakes import install_model

PATIENCE_S = 90.0


@dataclass(frozen=True)
class Said:
    """Something that an editor did."""

    time_s: float
    what: str
    mark: str


@dataclass
class Editor:
    """An editor in a process of its own."""

    process: subprocess.Popen[bytes]
    said: list[Said] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def wait_for(self, what: str) -> Said:
        """What it said of this kind; RuntimeError when it never does."""
        until_s = time.monotonic() + PATIENCE_S
        while time.monotonic() < until_s:
            found = [said for said in self.said if said.what == what]
            if found:
                return found[0]
            if self.process.poll() is not None:
                break
            time.sleep(0.001)
        raise RuntimeError(f"An editor never said {what!r}:\n{''.join(self.errors[-40:])}")

    def of(self, what: str) -> list[str]:
        """The marks of everything of this kind."""
        return [said.mark for said in list(self.said) if said.what == what]

    def close(self) -> None:
        """Let it save and close."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def end(self) -> None:
        """Wait for its end and for all that it said."""
        self.process.wait(PATIENCE_S)
        for reader in self.readers:
            reader.join(PATIENCE_S)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()

    def listen(self) -> None:
        """Begin to read."""
        self.readers = [threading.Thread(target=f, daemon=True) for f in (self._out, self._err)]
        for reader in self.readers:
            reader.start()

    def _out(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            words = line.decode().split()
            if len(words) == 3:
                self.said.append(Said(float(words[0]), words[1], words[2]))

    def _err(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.errors.append(line.decode(errors="replace"))


def start_editor(home: Path, folder: Path, seed: int, *arguments: str) -> Editor:
    """Start one; it works on the project at once, with a worker that paints."""
    pipe = subprocess.PIPE
    module = "tests.torture.editor_driver"
    command = [sys.executable, "-m", module, str(folder), str(seed), *arguments]
    process = subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment(home)
    )
    editor = Editor(process)
    editor.listen()
    return editor


def environment(home: Path) -> dict[str, str]:
    """A fresh user with a small model."""
    models = home / "models"
    if not models.is_dir():
        install_model(models)
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen", "THROUGHLINE_HOME": str(home / "user"),
        "THROUGHLINE_MODELS": str(models), "THROUGHLINE_FAKE_WORKER": "1",
        "THROUGHLINE_FAKE_DELAY_MS": "20", "THROUGHLINE_THREADS": "1",
    }
