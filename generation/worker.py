"""The worker process: reads commands, runs one job at a time, reports events, survives errors."""

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from types import FrameType
from typing import Final

from generation.chunk_files import SavedChunk
from generation.clips.chunks import Clip
from generation.engine import Engine, JobWatch
from generation.errors import GenerationCancelled, GenerationError, ModelNotLoaded
from generation.failures import as_failure
from generation.job_desk import JobDesk
from generation.previews import PreviewFiles
from generation.protocol import (
    PROTOCOL_VERSION,
    CancelJob,
    ChunkReady,
    ClipImported,
    GenerateShot,
    ImportClip,
    JobCancelled,
    JobCommand,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    LoadModel,
    LoadProgress,
    ModelCard,
    ModelLoaded,
    PauseJob,
    ProtocolError,
    ResumeJob,
    RetrieveFrames,
    Shutdown,
    StepProgress,
    WorkerReady,
    decode_command,
)
from generation.queries import plan_queries
from generation.retrieved_files import save_retrieved
from generation.video import Pictures
from generation.wire import EventWriter, claim_stdout, read_lines

_GRACE_S: Final = 1.0
_logger = logging.getLogger(__name__)


class Worker:
    """The job loop; the main thread works while a second thread reads commands."""

    def __init__(
        self, make_engine: Callable[[], Engine], device: str, commands: int, events: int
    ) -> None:
        self._make_engine = make_engine
        self._device = device
        self._commands = commands
        self._out = EventWriter(events)
        self._desk = JobDesk()
        self._over = threading.Event()
        self._engine: Engine | None = None
        self._card: ModelCard | None = None
        self._folder: str | None = None

    def run(self) -> None:
        """Work until Shutdown or the end of the commands."""
        hello = WorkerReady(PROTOCOL_VERSION, _version(), os.getpid(), self._device)
        self._out.send(hello)
        threading.Thread(target=self._read, name="commands", daemon=True).start()
        try:
            while (command := self._desk.next()) is not None:
                match command:
                    case LoadModel():
                        self._load(command)
                    case GenerateShot() | RetrieveFrames() | ImportClip():
                        self._run_job(command)
        finally:
            self._over.set()

    def _read(self) -> None:
        """Hand commands to the desk; at their end the app is gone, so the process must go."""
        try:
            for line in read_lines(self._commands):
                self._take_in(line)
        finally:
            self._desk.stop()
            if not self._over.wait(_GRACE_S):
                os._exit(0)

    def _take_in(self, line: bytes) -> None:
        try:
            command = decode_command(line)
        except ProtocolError as error:
            _logger.warning("%s", error)
            self._out.send(JobFailed(None, "protocol", str(error)))
            return
        match command:
            case CancelJob(job):
                if self._desk.cancel(job):
                    self._out.send(JobCancelled(job))
            case PauseJob(job) | ResumeJob(job):
                self._desk.pause(job, paused=isinstance(command, PauseJob))
            case Shutdown():
                self._desk.stop()
            case LoadModel() | GenerateShot() | RetrieveFrames() | ImportClip():
                if isinstance(command, RetrieveFrames):
                    for job in self._desk.drop_retrievals():
                        self._out.send(JobCancelled(job))
                if not self._desk.submit(command):
                    message = "A job of the same name is queued or running."
                    self._out.send(JobFailed(None, "protocol", message))

    def _load(self, command: LoadModel) -> None:
        try:
            if self._card is None or self._folder != command.folder:
                self._card = None
                self._engine = self._engine or self._make_engine()
                self._card = self._engine.load(Path(command.folder), self._on_load)
                self._folder = command.folder
            card = self._card
            self._out.send(ModelLoaded(command.folder, card.name, card.weights, card.grid))
        except GenerationError as error:
            self._out.send(as_failure(error))
        except Exception as error:
            _logger.exception("The model in %s was not loaded.", command.folder)
            self._out.send(as_failure(error))

    def _run_job(self, command: JobCommand) -> None:
        token = self._desk.begin(command.job)
        if token is None:
            return
        previews = PreviewFiles(Path(command.cache_folder), command.job)
        watch = JobWatch(
            cancel=token,
            on_step=lambda chunk, step, steps, picture: self._on_step(
                StepProgress(command.job, chunk, step, steps), previews, picture
            ),
            on_note=lambda text: self._out.send(JobNote(command.job, text)),
        )
        outcome = self._outcome(command, watch)
        if isinstance(outcome, JobFailed) and self._engine is not None:
            self._engine.recover()
        previews.remove()
        self._desk.end(command.job)  # before the event: the app may use the name again
        self._out.send(outcome)

    def _outcome(
        self, command: JobCommand, watch: JobWatch
    ) -> JobFinished | JobCancelled | JobFailed:
        """Do the job, and say how it ended: the error boundary of a job."""
        try:
            match command:
                case GenerateShot():
                    self._generate(command, watch)
                case RetrieveFrames():
                    self._retrieve(command, watch)
                case ImportClip():
                    self._import(command, watch)
        except GenerationCancelled:
            return JobCancelled(command.job)
        except GenerationError as error:
            return as_failure(error, command)
        except Exception as error:
            _logger.exception("Job %s failed.", command.job)
            return as_failure(error, command)
        return JobFinished(command.job)

    def _generate(self, command: GenerateShot, watch: JobWatch) -> None:
        engine, card = self._loaded()
        self._out.send(JobStarted(command.job, card.grid.chunks_for(command.recipe.frames)))
        for chunk in engine.generate(command, card, watch):
            self._out.send(_ready(command.job, chunk))

    def _retrieve(self, command: RetrieveFrames, watch: JobWatch) -> None:
        engine, card = self._loaded()
        self._out.send(JobStarted(command.job, len(plan_queries(command, card.grid))))
        for found in engine.retrieve(command, card, watch):
            self._out.send(save_retrieved(command, found))

    def _import(self, command: ImportClip, watch: JobWatch) -> None:
        engine, card = self._loaded()
        with Clip(Path(command.file), card.grid, watch.cancel) as clip:
            self._out.send(JobStarted(command.job, clip.chunks_promised))
            chunks = clip.chunks(lambda chunk, n, of: watch.on_step(chunk, n, of, None))
            for chunk in engine.encode(command, card, chunks, watch):
                self._out.send(_ready(command.job, chunk))
            for note in clip.notes():
                watch.on_note(note)
            length = clip.seconds.as_integer_ratio()
            self._out.send(ClipImported(command.job, clip.digest, length))

    def _loaded(self) -> tuple[Engine, ModelCard]:
        if self._engine is None or self._card is None:
            raise ModelNotLoaded("No model is loaded")
        return self._engine, self._card

    def _on_load(self, text: str, fraction: float) -> None:
        self._out.send(LoadProgress(text, fraction))

    def _on_step(
        self, done: StepProgress, previews: PreviewFiles, picture: Pictures | None
    ) -> None:
        preview = None if picture is None else previews.write(picture)
        self._out.send(StepProgress(done.job, done.chunk, done.step, done.steps, preview))


def _ready(job: str, chunk: SavedChunk) -> ChunkReady:
    latents, video = str(chunk.latents), str(chunk.video)
    hashes = chunk.digest, chunk.video_digest
    return ChunkReady(job, chunk.index, latents, video, chunk.frames, *hashes)


def main() -> int:
    """Start the worker on this process's own pipes."""
    parser = argparse.ArgumentParser(prog="throughline-worker", description=__doc__)
    parser.add_argument("--fake", action="store_true", help="paint instead of generating")
    parser.add_argument("--fake-delay", type=int, default=0, metavar="MS", help="time of a step")
    options = parser.parse_args()
    events = claim_stdout()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO)
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the app's to answer
    if options.fake:
        delay_ms = max(0, options.fake_delay)
        Worker(lambda: _fake_engine(delay_ms), "fake", 0, events).run()
    else:
        Worker(_torch_engine, _likely_device(), 0, events).run()
    return 0


def _fake_engine(delay_ms: int) -> Engine:
    from generation.fake import FakeEngine  # each engine is loaded only when it is asked for

    return FakeEngine(delay_ms)


def _torch_engine() -> Engine:
    from generation.torch_engine import TorchEngine  # torch takes seconds to import

    return TorchEngine()


def _likely_device() -> str:
    """The device's name before torch, which knows better, is imported."""
    asked = os.environ.get("THROUGHLINE_DEVICE")
    if asked:
        return asked
    return "cuda" if Path("/proc/driver/nvidia/version").exists() else "cpu"


def _version() -> str:
    try:
        return metadata.version("throughline")
    except metadata.PackageNotFoundError:  # started from a source tree that is not installed
        return "0"


def _leave(signal_number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    sys.exit(main())
