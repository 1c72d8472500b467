"""The worker as the editor meets it: a process, its pipes, its files, its deaths."""

import hashlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from generation.chunk_files import chunk_count
from generation.protocol import (
    PROTOCOL_VERSION,
    CancelJob,
    ChunkReady,
    FramesRetrieved,
    HistoryTake,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    LatentSpan,
    LoadModel,
    ModelLoaded,
    RetrieveFrames,
    Shutdown,
    StepProgress,
    WorkerReady,
)
from tests.generation.builders import GRID, command, recipe, write_card
from tests.integration.worker_process import WorkerProcess

pytestmark = pytest.mark.integration
HEAVY = {b"torch", b"diffusers", b"transformers", b"PySide6", b"generation.rollout"}


@pytest.fixture
def card(tmp_path: Path) -> LoadModel:
    return LoadModel(str(write_card(tmp_path / "model")))


def imported_modules(worker: WorkerProcess) -> set[bytes]:
    """What the log of a worker under `-X importtime` names."""
    return {line.rsplit(b"|", 1)[-1].strip() for line in worker.log.splitlines()}


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    with WorkerProcess("--fake") as process:
        yield process


def test_the_worker_says_who_it_is_and_loads_a_model(
    worker: WorkerProcess, card: LoadModel
) -> None:
    worker.send(card)
    hello = worker.next()
    assert isinstance(hello, WorkerReady)
    assert hello.protocol == PROTOCOL_VERSION
    assert (hello.pid, hello.device) == (worker.process.pid, "fake")
    loaded = worker.until(ModelLoaded, JobFailed)
    assert loaded == ModelLoaded(card.folder, "tiny", "", GRID)
    worker.send(Shutdown())
    assert worker.rest() == []
    assert worker.process.returncode == 0


def test_the_events_and_files_of_a_take(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path
) -> None:
    worker.send(card, command(tmp_path, recipe("a red boat [note]", frames=49)))
    assert worker.until(JobStarted) == JobStarted("job-1", 3)
    for index, frames in enumerate((17, 16, 16)):
        steps = [worker.until(StepProgress) for _ in range(2)]
        assert [(step.chunk, step.step, step.steps) for step in steps] == [
            (index, 1, 2),
            (index, 2, 2),
        ]
        ready = worker.until(ChunkReady)
        assert (ready.chunk, ready.frames) == (index, frames)
        content = Path(ready.latents).read_bytes()
        assert ready.digest == hashlib.sha256(content).hexdigest()
        assert Path(ready.video).is_file()
    assert worker.until(JobFinished) == JobFinished("job-1")
    assert list((tmp_path / "cache" / "previews").iterdir()) == []


def test_the_same_recipe_gives_the_same_files_resumed_or_not(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        worker.send(card, command(tmp_path / name, recipe()))
        worker.until(JobFinished)
    folders = [tmp_path / name / "take-1" for name in ("first", "second")]
    for path in folders[1].glob("chunk_001.*"):
        path.unlink()
    worker.send(command(tmp_path / "second", recipe(), first_chunk=1))
    assert worker.until(ChunkReady).chunk == 1
    worker.until(JobFinished)
    for path in folders[0].iterdir():
        assert path.read_bytes() == (folders[1] / path.name).read_bytes()


def test_a_running_job_stops_within_a_step_and_the_next_one_works(
    card: LoadModel, tmp_path: Path
) -> None:
    with WorkerProcess("--fake", "--fake-delay", "50") as worker:
        worker.send(card, command(tmp_path, recipe(frames=1601, steps=50)))
        worker.until(StepProgress)
        worker.send(CancelJob("job-1"))
        assert worker.until(JobCancelled, JobFinished) == JobCancelled("job-1")
        worker.send(command(tmp_path / "next", recipe(frames=17), job="job-2"))
        assert worker.until(JobFinished) == JobFinished("job-2")


def test_a_queued_job_is_cancelled_at_once(card: LoadModel, tmp_path: Path) -> None:
    with WorkerProcess("--fake", "--fake-delay", "50") as worker:
        waiting = command(tmp_path / "b", recipe(), job="waiting")
        worker.send(card, command(tmp_path, recipe(frames=1601, steps=50)), waiting)
        worker.until(StepProgress)
        worker.send(CancelJob("waiting"))
        assert worker.until(JobCancelled).job == "waiting"
        worker.send(CancelJob("job-1"))
        assert worker.until(JobCancelled).job == "job-1"
        worker.send(Shutdown())
        assert worker.rest() == []
        assert not Path(waiting.take_folder).exists()


@pytest.mark.parametrize(
    ("word", "kind"),
    [("[fail]", "fake"), ("[bug]", "internal"), ("[oom]", "out_of_memory")],
)
def test_a_failed_job_says_what_was_kept_and_the_loop_goes_on(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path, word: str, kind: str
) -> None:
    worker.send(card, command(tmp_path, recipe(word)))
    failed = worker.until(JobFailed)
    assert (failed.job, failed.kind) == ("job-1", kind)
    assert "1 finished chunk is kept" in failed.message
    assert "Traceback" in failed.details
    worker.send(command(tmp_path / "next", recipe(), job="job-2"))
    assert worker.until(JobFinished).job == "job-2"


def test_a_crash_keeps_the_finished_chunk(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path
) -> None:
    asked = command(tmp_path, recipe("[crash]", frames=49))
    worker.send(card, asked)
    assert [e.chunk for e in worker.rest() if isinstance(e, ChunkReady)] == [0]
    assert worker.process.returncode == 9
    assert chunk_count(Path(asked.take_folder)) == 1


def test_a_kill_leaves_only_whole_chunks(card: LoadModel, tmp_path: Path) -> None:
    asked = command(tmp_path, recipe(frames=1601))
    with WorkerProcess("--fake") as worker:
        worker.send(card, asked)
        for _ in range(3):
            worker.until(ChunkReady)
        worker.process.kill()
        ready = 3 + sum(isinstance(event, ChunkReady) for event in worker.rest())
    assert chunk_count(Path(asked.take_folder)) >= ready
    with WorkerProcess("--fake") as worker:
        worker.send(card, command(tmp_path, recipe(frames=1601), first_chunk=ready))
        assert worker.until(ChunkReady).chunk == ready


def test_the_end_of_the_commands_ends_a_worker_that_hangs(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path
) -> None:
    worker.send(card, command(tmp_path, recipe("[hang]", frames=17)))
    for _ in range(2):
        worker.until(StepProgress)
    worker.send(CancelJob("job-1"))
    worker.close_commands()
    assert not [event for event in worker.rest() if isinstance(event, JobCancelled)]
    assert worker.process.returncode == 0


def test_the_end_of_the_commands_ends_an_idle_worker(worker: WorkerProcess) -> None:
    worker.until(WorkerReady)
    worker.close_commands()
    assert worker.rest() == []
    assert worker.process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to handle")
def test_sigterm_ends_a_running_job_cleanly(card: LoadModel, tmp_path: Path) -> None:
    with WorkerProcess("--fake", "--fake-delay", "50") as worker:
        worker.send(card, command(tmp_path, recipe(frames=1601, steps=50)))
        worker.until(StepProgress)
        worker.process.send_signal(signal.SIGINT)  # Ctrl-C in the app's terminal is not for us
        worker.until(StepProgress)
        worker.process.terminate()
        worker.rest()
        assert worker.process.returncode == 0
        assert b"Fatal" not in worker.log
    assert list(tmp_path.rglob("*.part")) == []


def test_lines_that_are_no_commands_do_no_harm(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path
) -> None:
    worker.send_bytes(b'\n \nnonsense\n{"type":"Explode"}\n\xff\xfe\n')
    kinds = [worker.until(JobFailed) for _ in range(3)]
    assert {(failed.job, failed.kind) for failed in kinds} == {(None, "protocol")}
    worker.send(card, command(tmp_path, recipe()))
    worker.until(JobFinished)


def test_the_history_must_be_on_disk(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path
) -> None:
    remembering = msgspec.structs.replace(recipe(), history=("gone",))
    history = (HistoryTake("gone", str(tmp_path / "gone")),)
    worker.send(card, command(tmp_path, remembering, history=history))
    failed = worker.until(JobFailed)
    assert failed.kind == "history_missing"
    assert "no chunk was finished" in failed.message


def test_torch_and_qt_are_never_imported_by_the_fake(card: LoadModel, tmp_path: Path) -> None:
    with WorkerProcess("--fake", python=("-X", "importtime")) as worker:
        worker.send(card, command(tmp_path, recipe("[note]", frames=17)))
        worker.until(JobNote)
        worker.until(JobFinished)
        worker.close_commands()
        worker.rest()
    imported = imported_modules(worker)
    assert b"generation.fake" in imported
    assert not imported & HEAVY


def test_the_real_worker_says_hello_without_torch() -> None:
    with WorkerProcess(python=("-X", "importtime")) as worker:
        worker.until(WorkerReady)
        worker.close_commands()
        worker.rest()
    assert not imported_modules(worker) & HEAVY


def test_a_stray_module_in_the_current_folder_is_not_imported(tmp_path: Path) -> None:
    (tmp_path / "generation.py").write_text("raise SystemExit('the wrong module')")
    with WorkerProcess("--fake", cwd=tmp_path) as worker:
        worker.until(WorkerReady)


def test_stray_prints_become_log_lines() -> None:
    script = (
        "import os; from generation.wire import EventWriter, claim_stdout\n"
        "from generation.protocol import JobFinished\n"
        "out = EventWriter(claim_stdout())\n"
        "print('from python', flush=True); os.system('echo from a child')\n"
        "out.send(JobFinished('a'))\n"
    )
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, check=True)
    assert done.stdout == b'{"type":"JobFinished","job":"a"}\n'
    assert done.stderr.split() == b"from python from a child".split()


def test_frames_are_retrieved_between_takes(
    worker: WorkerProcess, card: LoadModel, tmp_path: Path
) -> None:
    worker.send(card, command(tmp_path, recipe()))
    worker.until(JobFinished)
    history = (HistoryTake("take-1", str(tmp_path / "take-1"), rate=2),)
    spans = (LatentSpan("take-1", 4, 2),)
    folders = str(tmp_path / "retrieved"), str(tmp_path / "cache")
    worker.send(RetrieveFrames("ask", history, spans, *folders))
    assert worker.until(JobStarted) == JobStarted("ask", 2)
    found = [worker.until(FramesRetrieved) for _ in range(2)]
    assert [p.number for f in found for p in f.pictures] == list(range(13, 21))
    assert all(Path(p.memory).is_file() for f in found for p in f.pictures)
    assert worker.until(JobFinished) == JobFinished("ask")
