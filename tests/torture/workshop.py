"""A film, a fake worker in a real process, and the session that drives it, in its own folder."""

import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.model.jobs import Job
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.worker_client import WorkerClient
from tests.app.model.builders import project, shot
from tests.app.session.fakes import install_model

PATIENCE_S = 120
CHUNKS = 5
_FRAMES = 16 * 3 * CHUNKS  # at 24 a second, of a model that makes 8 a second, 16 in a chunk


@dataclass
class Workshop:
    """One project, opened; `delay_ms` is the time of a step of the fake worker."""

    folder: Path
    delay_ms: int = 6
    shots: int = 1
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.document = Document()
        if self.folder.exists():
            self.document.load(self.folder)
        else:
            self.begin(self.folder)
        delay = ("--fake-delay", str(self.delay_ms))
        program = (sys.executable, "-P", "-m", "generation.worker", "--fake", *delay)
        self.client = WorkerClient(program=program)
        self.controller = GenerationController(self.document, self.client)
        self.controller.note.connect(self.notes.append)

    def begin(self, folder: Path) -> None:
        """Go on with a new film; a worker that runs stays."""
        made = tuple(shot(number + 1, frames=_FRAMES) for number in range(self.shots))
        self.document.create(folder, project(*made))

    def close(self) -> None:
        """End the worker and write the queue."""
        self.client.stop()
        self.controller.close()

    def finish(self) -> Job:
        """Wait until nothing is made any more; the newest job of the first shot."""
        spin(lambda: self.controller.is_idle)
        job = self.controller.job_of("s1")
        assert job is not None
        return job

    def takes(self) -> Path:
        """Where the takes lie."""
        return self.document.require_folder() / "takes"


def spin(is_over: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Let the session work until something holds; False when that took too long."""
    until_s = time.monotonic() + patience_s
    while not is_over():
        if time.monotonic() > until_s:
            return False
        flags = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        QCoreApplication.processEvents(flags, 20)
    return True


@contextmanager
def apart() -> Iterator[Path]:
    """A temporary folder with a model, that the program takes for the user's own."""
    _application()
    with tempfile.TemporaryDirectory(prefix="throughline-torture-") as name:
        folder = Path(name)
        install_model(folder / "models")
        set_ = {"THROUGHLINE_HOME": str(folder / "home"), "THROUGHLINE_THREADS": "1"}
        set_["THROUGHLINE_MODELS"] = str(folder / "models")
        before = {key: os.environ.get(key) for key in set_}
        os.environ.update(set_)
        try:
            yield folder
        finally:
            for key, value in before.items():
                os.environ.pop(key) if value is None else os.environ.update({key: value})


def hashes(takes: Path) -> dict[str, str]:
    """Sha256 of every chunk file below a folder of takes, by name; whole takes have them all."""
    files = sorted(takes.glob("*/chunk_*"))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def whole_chunks(takes: Path) -> dict[Path, int]:
    """The chunks that lie finished on disk, by their videos, and when those were written."""
    videos = takes.glob("*/chunk_*.mp4")
    whole = (video for video in videos if video.with_suffix(".safetensors").exists())
    return {video: video.stat().st_mtime_ns for video in whole}


def is_alive(pid: int, *, but: str = "Z") -> bool:
    """Whether a process runs; a zombie does not, nor does one in another state of proc(5)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in {"Z", but}


_KEPT: list[QCoreApplication] = []


def _application() -> None:
    if QCoreApplication.instance() is None:
        _KEPT.append(QCoreApplication(["torture"]))
