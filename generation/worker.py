"""The worker process: reads commands, runs one job at a time, reports events, survives errors."""

import argparse
import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn, TypeVar

import msgspec

from generation.beats import Beats
from generation.chunk_files import SavedChunk
from generation.clips.chunks import Clip
from generation.engine import Engine, JobWatch
from generation.errors import GenerationCancelled, GenerationError, ModelNotLoaded
from generation.failures import as_failure, memory_error
from generation.job_desk import JobDesk
from generation.orphans import die_with_parent
from generation.planning.refusal import refuse_if_hopeless
from generation.previews import PreviewFiles
from generation.protocol import (
    PROTOCOL_VERSION,
    CancelJob,
    ChunkReady,
    ClipImported,
    GenerateShot,
    Heartbeat,
    ImportClip,
    JobCancelled,
    JobCommand,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    KeyframeReady,
    LoadModel,
    LoadProgress,
    MakeKeyframe,
    ModelCard,
    ModelLoaded,
    PauseJob,
    ProtocolError,
    ResumeJob,
    RetrieveFrames,
    Shutdown,
    SteppedDown,
    StepProgress,
    WorkerReady,
    decode_command,
)
from generation.queries import plan_queries
from generation.retrieved_files import save_retrieved
from generation.rungs import Rung
from generation.version import version
from generation.video import Pictures
from generation.wire import EventWriter, claim_stdout, read_lines

_GRACE_S: Final = 1.0
_T = TypeVar("_T")
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
        self._rung: Rung | None = None  # below the first one
        self._is_planned = False  # or memory ran out
        self._made = 0  # the chunk of the job that comes next, once one was made

    def run(self) -> None:
        """Work until Shutdown or the end of the commands."""
        hello = WorkerReady(PROTOCOL_VERSION, version(), os.getpid(), self._device)
        self._out.send(hello)
        beats = Beats(lambda: self._out.send(Heartbeat()))
        beats.begin()
        threading.Thread(target=self._read, name="commands", daemon=True).start()
        try:
            while (command := self._desk.next()) is not None:
                match command:
                    case LoadModel():
                        self._load(command)
                    case _:
                        self._run_job(command)
        finally:
            beats.end()
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
            case _:  # every other command is work
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
                self._card = self._load_card(Path(command.folder), plan=command.plan)
                self._folder = command.folder
            card = self._card
            facts = card.name, card.weights, card.grid, card.makes
            self._out.send(ModelLoaded(command.folder, *facts))
        except GenerationError as error:
            self._out.send(as_failure(error))
        except Exception as error:
            _logger.exception("The model in %s was not loaded.", command.folder)
            self._out.send(as_failure(error))

    def _load_card(self, folder: Path, *, plan: bool) -> ModelCard:
        """Load the model as planned, and where memory runs out once more on the next rung."""
        engine = self._engine = self._engine or self._make_engine()
        planned = engine.plan(folder, always=plan)
        if planned is not None:
            self._out.send(planned)
            refuse_if_hopeless(planned, folder.name)
        self._rung = engine.rung if engine.rung is not Rung.WHOLE else None
        self._is_planned = True
        return self._in_memory(
            lambda: engine.load(folder, self._on_load),
            lambda: engine.load(folder, self._on_load),
            None,
        )

    def _in_memory(
        self, work: Callable[[], _T], again: Callable[[], _T], job: str | None
    ) -> _T:
        """What `work` returns; where memory runs out, what `again` does, once on each rung."""
        attempt = work
        while True:
            try:
                return attempt()
            except Exception as error:
                if (full := memory_error(error)) is None:
                    raise
                full = full.with_traceback(None)  # its frames would hold what is to be freed
                full.__context__ = None
            if not self._step_down(job):
                raise full
            attempt = again

    def _step_down(self, job: str | None) -> bool:
        """Free what can be freed and need less from now on; whether there is a rung for that."""
        if self._engine is None:
            return False
        self._engine.recover()
        card, self._card = self._card, None  # there is no model where even this goes wrong
        rung = self._engine.step_down()
        self._card = card
        if rung is None:
            return False
        _logger.warning("Memory ran out; the work goes on with %r.", rung.value)
        self._rung, self._is_planned = rung, False
        self._out.send(SteppedDown(job, rung.value, rung.is_exact))
        return True

    def _run_job(self, command: JobCommand) -> None:
        token = self._desk.begin(command.job)
        if token is None:
            return
        self._made = 0
        previews = PreviewFiles(Path(command.cache_folder), command.job)
        watch = JobWatch(
            cancel=token,
            on_step=lambda chunk, step, steps, pictures: self._on_step(
                StepProgress(command.job, chunk, step, steps), previews, pictures
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
            self._in_memory(
                lambda: self._do(command, watch),
                lambda: self._do(_rest_of(command, self._made), watch),
                command.job,
            )
        except GenerationCancelled:
            return JobCancelled(command.job)
        except GenerationError as error:
            return as_failure(error, command)
        except Exception as error:
            _logger.exception("Job %s failed.", command.job)
            return as_failure(error, command)
        return JobFinished(command.job)

    def _do(self, command: JobCommand, watch: JobWatch) -> None:
        match command:
            case GenerateShot():
                self._generate(command, watch)
            case RetrieveFrames():
                self._retrieve(command, watch)
            case ImportClip():
                self._import(command, watch)
            case MakeKeyframe():
                self._make_keyframe(command, watch)

    def _generate(self, command: GenerateShot, watch: JobWatch) -> None:
        engine, card = self._loaded()
        self._begin(command.job, card.grid.chunks_for(command.recipe.frames))
        for chunk in engine.generate(command, card, watch):
            self._out.send(_ready(command.job, chunk))
            self._made = chunk.index + 1

    def _make_keyframe(self, command: MakeKeyframe, watch: JobWatch) -> None:
        engine, card = self._loaded()
        self._begin(command.job, 1)
        digest = engine.make_keyframe(command, card, watch)
        self._out.send(KeyframeReady(command.job, command.file, digest))

    def _begin(self, job: str, chunks: int) -> None:
        self._out.send(JobStarted(job, chunks))
        if self._rung is not None:
            exact, planned = self._rung.is_exact, self._is_planned
            self._out.send(SteppedDown(job, self._rung.value, exact, planned=planned))

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
        self, done: StepProgress, previews: PreviewFiles, pictures: Pictures | None
    ) -> None:
        if pictures is not None:
            _, card = self._loaded()
            done = previews.shown(done, pictures, card.grid)
        self._out.send(done)


def _rest_of(command: JobCommand, made: int) -> JobCommand:
    """What a job still has to do; only chunks of a shot can be gone on with.

    Chunks that lie there count for nothing: a job may be there to make damaged ones again.
    """
    if not isinstance(command, GenerateShot):
        return command
    return msgspec.structs.replace(command, first_chunk=max(command.first_chunk, made))


def _ready(job: str, chunk: SavedChunk) -> ChunkReady:
    latents, video = str(chunk.latents), str(chunk.video)
    hashes = chunk.digest, chunk.video_digest
    return ChunkReady(job, chunk.index, latents, video, chunk.frames, *hashes)


def main() -> NoReturn:
    """Start the worker on this process's own pipes; the process ends with it.

    It ends without what the interpreter and C++ do at an exit: with torch 2.13 loaded, half of
    all exits were aborted there. This can go when the exits of test_real_worker hold without it.
    """
    parser = argparse.ArgumentParser(prog="throughline-worker", description=__doc__)
    parser.add_argument("--fake", action="store_true", help="paint instead of generating")
    parser.add_argument("--fake-delay", type=int, default=0, metavar="MS", help="time of a step")
    options = parser.parse_args()
    die_with_parent()
    events = claim_stdout()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO)
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the app's to answer
    with contextlib.suppress(SystemExit):  # SIGTERM, or nobody reads any more
        if options.fake:
            delay_ms = max(0, options.fake_delay)
            Worker(lambda: _fake_engine(delay_ms), "fake", 0, events).run()
        else:
            Worker(_torch_engine, _likely_device(), 0, events).run()
    sys.stderr.flush()
    os._exit(0)


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


def _leave(signal_number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    main()
