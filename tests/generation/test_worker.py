"""The job loop, with an engine that does what a test says."""

import os
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest

from generation.chunk_files import SavedChunk, latents_path
from generation.engine import JobWatch, LoadReport
from generation.errors import WeightsError
from generation.protocol import (
    CancelJob,
    ChunkReady,
    Command,
    Event,
    FramesRetrieved,
    GenerateShot,
    Heartbeat,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    LatentSpan,
    LoadModel,
    LoadProgress,
    MemoryPlan,
    ModelCard,
    ModelLoaded,
    PauseJob,
    ResumeJob,
    RetrieveFrames,
    RungNeed,
    Shutdown,
    SteppedDown,
    StepProgress,
    WorkerReady,
    decode_event,
    encode_line,
)
from generation.queries import Retrieved
from generation.rungs import Rung
from generation.wire import read_lines
from generation.worker import Worker
from tests.generation.builders import CARD, command, recipe

Script = Callable[[GenerateShot, JobWatch], None]


class ScriptedEngine:
    """Runs a function of the test in the place of every chunk."""

    def __init__(self) -> None:
        self.loaded: list[Path] = []
        self.jobs: list[str] = []
        self.recovered = 0
        self.rungs: list[Rung] = []
        self.held: list[weakref.ref[np.ndarray]] = []
        self.seen_at_step: list[object] = []
        self.script: Script = lambda command, watch: None

    rung = Rung.WHOLE
    planned: MemoryPlan | None = None

    def plan(self, folder: Path, *, always: bool) -> MemoryPlan | None:
        return self.planned

    def load(self, folder: Path, report: LoadReport) -> ModelCard:
        report("Loading", 0.5)
        self.loaded.append(folder)
        if folder.name == "bad":
            raise WeightsError("The weights are bad")
        if folder.name == "bug":
            raise KeyError("shape")
        return CARD

    def generate(
        self, command: GenerateShot, card: ModelCard, watch: JobWatch
    ) -> Iterator[SavedChunk]:
        self.jobs.append(command.job)
        for index in range(card.grid.chunks_for(command.recipe.frames)):
            self.script(command, watch)
            yield SavedChunk(index, Path("a"), Path("b"), 17, "d")

    def retrieve(
        self, command: RetrieveFrames, card: ModelCard, watch: JobWatch
    ) -> Iterator[Retrieved]:
        pictures = np.zeros((1, 2, 2, 3), np.uint8)
        yield Retrieved("take", 0, pictures, pictures)

    def recover(self) -> None:
        self.recovered += 1

    def step_down(self) -> Rung | None:
        self.seen_at_step = [ref() for ref in self.held]
        return self.rungs.pop(0) if self.rungs else None


class InProcess:
    """A worker on a thread of this process."""

    def __init__(self) -> None:
        self.engine = ScriptedEngine()
        commands, self._to_worker = os.pipe()
        self._from_worker, events = os.pipe()
        worker = Worker(lambda: self.engine, "test", commands, events)
        self._thread = threading.Thread(target=worker.run)
        self._ends = [commands, events, self._from_worker]
        self._lines = read_lines(self._from_worker)
        self._thread.start()

    def send(self, *commands: Command) -> None:
        self.send_bytes(b"".join(encode_line(command) for command in commands))

    def send_bytes(self, content: bytes) -> None:
        os.write(self._to_worker, content)

    def next(self) -> Event:
        """The next event that is no sign of life, of which one comes every two seconds."""
        return next(e for e in map(decode_event, self._lines) if not isinstance(e, Heartbeat))

    def take(self, count: int) -> list[Event]:
        return [self.next() for _ in range(count)]

    def close(self) -> None:
        self.send(Shutdown())
        self._thread.join(30)
        assert not self._thread.is_alive()
        os.close(self._to_worker)
        for thread in threading.enumerate():
            if thread.name == "commands":
                thread.join(30)
        for end in self._ends:
            os.close(end)


@pytest.fixture
def worker() -> Iterator[InProcess]:
    running = InProcess()
    assert isinstance(running.next(), WorkerReady)
    yield running
    running.close()


@pytest.fixture
def loaded(worker: InProcess) -> InProcess:
    worker.send(LoadModel("/model"))
    assert worker.take(2) == [
        LoadProgress("Loading", 0.5),
        ModelLoaded("/model", "tiny", "", CARD.grid),
    ]
    return worker


def test_a_shot_before_a_model_is_refused(worker: InProcess, tmp_path: Path) -> None:
    worker.send(command(tmp_path, recipe()))
    failed = worker.next()
    assert isinstance(failed, JobFailed)
    assert (failed.job, failed.kind) == ("job-1", "no_model")


def test_the_same_model_is_loaded_once(loaded: InProcess) -> None:
    loaded.send(LoadModel("/model"))
    assert isinstance(loaded.next(), ModelLoaded)
    loaded.send(LoadModel("/other"))
    loaded.take(2)
    assert loaded.engine.loaded == [Path("/model"), Path("/other")]


@pytest.mark.parametrize(("folder", "kind"), [("/bad", "weights"), ("/bug", "internal")])
def test_a_model_that_fails_to_load_is_not_used(
    loaded: InProcess, tmp_path: Path, folder: str, kind: str
) -> None:
    loaded.send(LoadModel(folder), command(tmp_path, recipe()), LoadModel("/model"))
    _, failed, refused, _, again = loaded.take(5)
    assert isinstance(failed, JobFailed)
    assert (failed.job, failed.kind) == (None, kind)
    assert isinstance(refused, JobFailed)
    assert refused.kind == "no_model"
    assert isinstance(again, ModelLoaded)


def test_a_job_reports_in_order(loaded: InProcess, tmp_path: Path) -> None:
    def script(asked: GenerateShot, watch: JobWatch) -> None:
        watch.on_note("a note")
        watch.on_step(0, 1, 2, None)

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe(frames=33)))
    kinds = [JobStarted, *[JobNote, StepProgress, ChunkReady] * 2, JobFinished]
    assert [type(event) for event in loaded.take(8)] == kinds


def test_a_preview_is_a_file_while_the_job_runs(loaded: InProcess, tmp_path: Path) -> None:
    seen = threading.Event()

    def script(asked: GenerateShot, watch: JobWatch) -> None:
        watch.on_step(0, 1, 2, np.zeros((4, 32, 64, 3), np.uint8))
        seen.wait(30)

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe(frames=17)))
    _, step = loaded.take(2)
    assert isinstance(step, StepProgress)
    assert step.preview is not None
    assert cv2.imread(step.preview).shape == (4 * 32, 64, 3)
    assert (step.preview_pictures, step.preview_ms) == (4, 531)  # 17 pictures, 8 a second
    seen.set()
    loaded.take(2)
    assert not Path(step.preview).exists()


def test_a_cancelled_job_ends_at_its_next_step(loaded: InProcess, tmp_path: Path) -> None:
    steps: list[int] = []

    def script(asked: GenerateShot, watch: JobWatch) -> None:
        watch.on_note("running")
        for step in range(1000):
            watch.cancel.wait(30)
            watch.cancel.raise_if_set()
            steps.append(step)

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe()))
    loaded.take(2)
    loaded.send(CancelJob("job-1"))
    assert loaded.next() == JobCancelled("job-1")
    assert steps == []


def test_a_paused_job_waits_at_its_next_step_and_goes_on(
    loaded: InProcess, tmp_path: Path
) -> None:
    asked, stepped = threading.Event(), threading.Event()

    def script(asked_for: GenerateShot, watch: JobWatch) -> None:
        watch.on_note("running")
        asked.wait(30)
        watch.cancel.raise_if_set()
        stepped.set()

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe(frames=17)))
    loaded.take(2)
    loaded.send(PauseJob("job-1"), PauseJob("nobody"))
    loaded.send(command(tmp_path, recipe(frames=17), job="b"), CancelJob("b"))
    assert loaded.next() == JobCancelled("b")  # the pause was read, too
    asked.set()
    assert not stepped.wait(0.2)
    loaded.send(ResumeJob("job-1"))
    assert stepped.wait(30)
    assert loaded.take(2)[1] == JobFinished("job-1")


def test_a_paused_job_can_be_cancelled(loaded: InProcess, tmp_path: Path) -> None:
    def script(asked: GenerateShot, watch: JobWatch) -> None:
        watch.cancel.pause()
        watch.on_note("running")
        watch.cancel.raise_if_set()

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe()))
    loaded.take(2)
    loaded.send(CancelJob("job-1"))
    assert loaded.next() == JobCancelled("job-1")


def test_a_queued_job_is_cancelled_while_another_runs(loaded: InProcess, tmp_path: Path) -> None:
    go_on = threading.Event()

    def script(asked: GenerateShot, watch: JobWatch) -> None:
        watch.on_note("running")
        go_on.wait(30)

    loaded.engine.script = script
    short = recipe(frames=17)
    jobs = [command(tmp_path, short, job=name) for name in ("a", "b", "c")]
    loaded.send(*jobs)
    loaded.take(2)
    loaded.send(CancelJob("b"))
    assert loaded.next() == JobCancelled("b")
    go_on.set()
    assert loaded.take(2)[1] == JobFinished("a")
    assert loaded.take(4)[3] == JobFinished("c")
    assert loaded.engine.jobs == ["a", "c"]


def test_a_cancelled_name_can_be_queued_again(loaded: InProcess, tmp_path: Path) -> None:
    go_on = threading.Event()
    loaded.engine.script = lambda asked, watch: (watch.on_note("on"), go_on.wait(30))[0]
    short = recipe(frames=17)
    loaded.send(command(tmp_path, short, job="a"), command(tmp_path, short, job="b"))
    loaded.take(2)
    loaded.send(CancelJob("b"))
    assert loaded.next() == JobCancelled("b")
    loaded.send(command(tmp_path, short, job="b"), CancelJob("nobody"))
    go_on.set()
    assert loaded.take(2)[1] == JobFinished("a")
    assert loaded.take(4)[3] == JobFinished("b")
    assert loaded.engine.jobs == ["a", "b"]


def test_two_jobs_of_one_name_are_refused(loaded: InProcess, tmp_path: Path) -> None:
    go_on = threading.Event()
    loaded.engine.script = lambda asked, watch: (watch.on_note("on"), go_on.wait(30))[0]
    loaded.send(command(tmp_path, recipe(frames=17)))
    loaded.take(2)
    loaded.send(command(tmp_path, recipe(frames=17)))
    refused = loaded.next()
    assert isinstance(refused, JobFailed)
    assert (refused.job, refused.kind) == (None, "protocol")
    go_on.set()
    assert loaded.take(2)[1] == JobFinished("job-1")


@pytest.mark.parametrize("error", [MemoryError(), ValueError("x\ny"), WeightsError("Bad")])
def test_after_any_error_the_loop_goes_on(
    loaded: InProcess, tmp_path: Path, error: Exception
) -> None:
    def script(asked: GenerateShot, watch: JobWatch) -> None:
        if asked.job == "job-1":
            raise error

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe()), command(tmp_path, recipe(), job="job-2"))
    _, failed = loaded.take(2)
    assert isinstance(failed, JobFailed)
    assert failed.job == "job-1"
    assert "\n" not in failed.message
    assert loaded.take(4)[-1] == JobFinished("job-2")
    assert loaded.engine.recovered == (2 if isinstance(error, MemoryError) else 1)


def test_where_memory_runs_out_the_rest_is_tried_once_on_the_next_rung(
    loaded: InProcess, tmp_path: Path
) -> None:
    loaded.engine.rungs = [Rung.HALF]

    def script(asked: GenerateShot, watch: JobWatch) -> None:
        large = np.zeros(1000)
        loaded.engine.held.append(weakref.ref(large))
        if len(loaded.engine.held) == 1:
            raise MemoryError(large.shape)

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe(frames=17)))
    events = loaded.take(5)
    assert [type(event) for event in events] == [
        JobStarted, SteppedDown, JobStarted, SteppedDown, ChunkReady,
    ]
    assert events[1] == SteppedDown("job-1", "half", exact=False)
    assert loaded.next() == JobFinished("job-1")
    assert loaded.engine.seen_at_step == [None]  # what filled the memory is gone by then
    loaded.send(command(tmp_path, recipe(frames=17), job="job-2"))
    assert loaded.take(2)[1] == SteppedDown("job-2", "half", exact=False)  # it is still so


def test_damaged_chunks_are_made_again_on_the_next_rung_though_they_lie_there(
    loaded: InProcess, tmp_path: Path
) -> None:
    asked_for: list[int] = []

    def script(asked: GenerateShot, watch: JobWatch) -> None:
        asked_for.append(asked.first_chunk)
        if len(asked_for) == 1:
            raise MemoryError

    loaded.engine.rungs, loaded.engine.script = [Rung.HALF], script
    asked = command(tmp_path, recipe(frames=17), first_chunk=1)
    for index in range(5):
        path = latents_path(Path(asked.take_folder), index)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"damaged")
    loaded.send(asked)
    while not isinstance(loaded.next(), JobFinished):
        pass
    assert asked_for == [1, 1]


def a_plan(device_bytes: int) -> MemoryPlan:
    need = RungNeed("fp8", device_bytes, 0, fits=True, exact=False)
    return MemoryPlan(
        "cuda", "a card", 9, 10, 9, 10, (need,), "fp8", True, (64, 32), None, None, 1, ""
    )


def test_a_model_is_loaded_as_planned_and_each_job_says_so(tmp_path: Path) -> None:
    worker = InProcess()
    try:
        worker.next()
        worker.engine.planned, worker.engine.rung = a_plan(9), Rung.FP8
        worker.send(LoadModel(str(tmp_path)), command(tmp_path, recipe(frames=17)))
        assert worker.next() == worker.engine.planned  # before anything is loaded
        told = worker.take(4)
        assert [type(event) for event in told] == [
            LoadProgress, ModelLoaded, JobStarted, SteppedDown,
        ]
        assert told[-1] == SteppedDown("job-1", "fp8", exact=False, planned=True)
    finally:
        worker.close()


def test_what_can_never_fit_is_refused_before_it_is_loaded(tmp_path: Path) -> None:
    worker = InProcess()
    try:
        worker.next()
        worker.engine.planned = a_plan(11)
        worker.send(LoadModel(str(tmp_path)))
        assert worker.next() == worker.engine.planned
        refused = worker.next()
        assert isinstance(refused, JobFailed)
        assert refused.kind == "does_not_fit"
        assert refused.message.endswith("choose a smaller model, or one with smaller pictures.")
        assert worker.engine.loaded == []
    finally:
        worker.close()


def test_every_rung_is_tried_before_a_job_fails_for_want_of_memory(
    loaded: InProcess, tmp_path: Path
) -> None:
    loaded.engine.rungs = [Rung.OFFLOAD, Rung.TILED, Rung.HALF]

    def script(asked: GenerateShot, watch: JobWatch) -> None:
        raise MemoryError

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe(frames=17)))
    told: list[Event] = []
    while not told or not isinstance(told[-1], JobFailed):
        told.append(loaded.next())
    rungs = [event.rung for event in told if isinstance(event, SteppedDown)]
    assert list(dict.fromkeys(rungs)) == ["offload", "tiled", "half"]
    assert told[-1].kind == "out_of_memory"


def test_lines_may_come_in_pieces(worker: InProcess) -> None:
    line = encode_line(LoadModel("/model"))
    worker.send_bytes(b"\n" + line[:9])
    worker.send_bytes(line[9:] + line)
    assert [type(event) for event in worker.take(3)] == [LoadProgress, ModelLoaded, ModelLoaded]


def test_shutdown_cancels_what_runs_and_drops_what_waits(loaded: InProcess, tmp_path: Path) -> None:
    def script(asked: GenerateShot, watch: JobWatch) -> None:
        watch.on_note("running")
        watch.cancel.wait(30)
        watch.cancel.raise_if_set()

    loaded.engine.script = script
    loaded.send(command(tmp_path, recipe()), command(tmp_path, recipe(), job="job-2"))
    loaded.take(2)
    loaded.send(Shutdown())
    assert loaded.next() == JobCancelled("job-1")
    assert loaded.engine.jobs == ["job-1"]


def test_a_newer_retrieval_takes_the_place_of_the_waiting_one(
    loaded: InProcess, tmp_path: Path
) -> None:
    go_on = threading.Event()
    loaded.engine.script = lambda asked, watch: (watch.on_note("on"), go_on.wait(30))[0]
    loaded.send(command(tmp_path, recipe(frames=17)))
    loaded.take(2)
    loaded.send(retrieval(tmp_path, "first"), retrieval(tmp_path, "second"))
    assert loaded.next() == JobCancelled("first")
    go_on.set()
    assert loaded.take(2)[1] == JobFinished("job-1")
    started, found, finished = loaded.take(3)
    assert started == JobStarted("second", 0)
    assert isinstance(found, FramesRetrieved)
    assert Path(found.pictures[0].memory).is_file()
    assert finished == JobFinished("second")


def test_a_failed_retrieval_says_that_nothing_was_changed(
    loaded: InProcess, tmp_path: Path
) -> None:
    asked = msgspec.structs.replace(
        retrieval(tmp_path, "job"), spans=(LatentSpan("nobody", 0, 1),)
    )
    loaded.send(asked)
    failed = loaded.next()
    assert isinstance(failed, JobFailed)
    assert failed.kind == "not_remembered"
    assert "nothing was changed" in failed.message


def retrieval(folder: Path, job: str) -> RetrieveFrames:
    return RetrieveFrames(job, (), (), str(folder / job), str(folder / "cache"))
