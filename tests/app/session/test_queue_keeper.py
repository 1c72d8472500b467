"""A queue that outlives the program: what waited is shown, and begins only when it is told to."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from safetensors.numpy import save

from app.model.jobs import Done, Failed, Hold, Queued, Running
from app.model.lineage import Ready
from app.model.takes import TakeState
from app.session.document import Document
from app.session.generation import GenerationController
from app.storage.queue_journal import queue_file, read_history, read_jobs
from generation.protocol import (
    GenerateShot,
    JobFailed,
    LoadModel,
    MemoryPlan,
    RungNeed,
    SteppedDown,
)
from tests.app.session.fakes import FakeClient


class Run:
    """One run of the program over the project; `kill` leaves all as a SIGKILL would."""

    def __init__(self, folder: Path) -> None:
        self.document = Document()
        self.document.load(folder)
        self.worker = FakeClient()
        self.notes: list[str] = []
        self.controller = GenerationController(self.document, self.worker)
        self.controller.note.connect(self.notes.append)

    def kill(self) -> None:
        self.controller.settle()
        keeper = self.controller._keeper
        keeper.record = lambda queue: None  # type: ignore[method-assign]
        keeper.close()


@pytest.fixture
def folder(document: Document) -> Path:
    return document.require_folder()


def test_nothing_is_written_before_anything_was_asked_for(folder: Path) -> None:
    Run(folder).kill()
    assert not queue_file(folder).exists()
    assert not (folder / "queue.lock").exists()


def test_what_waited_is_shown_and_the_worker_is_not_started(folder: Path) -> None:
    first = Run(folder)
    first.controller.generate(["s1", "s2", "s3"])
    jobs = first.controller.queue.jobs
    first.controller.move(jobs[2].id, jobs[1].id)
    first.worker.load()
    command = first.worker.begin()
    first.worker.make_chunk(0)
    first.kill()
    second = Run(folder)
    queue = second.controller.queue
    assert [job.shot for job in queue.jobs] == ["s1", "s3", "s2"]
    assert all(job.state == Queued(Hold.ENDED) for job in queue.jobs)
    assert second.controller.is_idle
    assert second.worker.sent == []
    second.controller.resume()
    second.worker.load()
    again = second.worker.newest(GenerateShot)
    assert (again.take, again.first_chunk) == (command.take, 1)
    for _ in range(3):
        second.worker.finish()
    assert second.controller.missing_shots() == ()
    second.kill()
    assert read_jobs(queue_file(folder)) == ()
    past = [(one.job.shot, type(one.job.state)) for one in read_history(queue_file(folder))]
    assert past == [("s1", Done), ("s3", Done), ("s2", Done)]
    assert len(second.document.library.of_shot("s1")) == 1


def test_asking_anew_lets_a_held_job_go_on_instead_of_making_two(folder: Path) -> None:
    first = Run(folder)
    first.controller.generate(["s1", "s2"])
    first.kill()
    second = Run(folder)
    (job,) = second.controller.generate(["s2"])
    assert job.id == second.controller.queue.jobs[1].id
    assert len(second.controller.queue.jobs) == 2
    second.worker.load()
    assert second.worker.newest(GenerateShot).job == job.id
    assert second.controller.queue.held[0].shot == "s1"
    second.kill()


def test_clearing_forgets_what_waited(folder: Path) -> None:
    first = Run(folder)
    first.controller.generate(["s1"])
    first.kill()
    second = Run(folder)
    second.controller.cancel()
    second.kill()
    assert Run(folder).controller.queue.jobs == ()


def test_a_take_that_was_made_to_its_end_is_not_made_again(folder: Path) -> None:
    """The program was killed between the whole take and the word that its job is done."""
    first = Run(folder)
    first.controller.generate(["s1"])
    first.worker.load()
    first.controller.settle()
    keeper = first.controller._keeper
    keeper.record = lambda queue: None  # type: ignore[method-assign]
    first.worker.finish()
    keeper.close()
    second = Run(folder)
    assert isinstance(second.controller.queue.jobs[0].state, Done)
    second.controller.resume()
    assert second.worker.sent == []
    second.kill()
    assert read_jobs(queue_file(folder)) == ()


def test_a_whole_take_that_was_not_shown_yet_is_shown_without_a_worker(folder: Path) -> None:
    first = Run(folder)
    first.controller.generate(["s1"])
    first.worker.load()
    command = first.worker.begin()
    first.worker.make_chunk(0)
    first.worker.make_chunk(1)
    first.kill()
    second = Run(folder)
    assert second.document.project.shot("s1").selected_take is None
    second.controller.resume()
    second.worker.load()
    assert second.worker.count(GenerateShot) == 0
    assert second.document.project.shot("s1").selected_take == command.take
    assert second.document.state("s1") == Ready()
    second.kill()


@pytest.mark.parametrize("made", [0, 1])
def test_chunks_that_nobody_heard_of_are_adopted(folder: Path, made: int) -> None:
    first = Run(folder)
    first.controller.generate(["s1"])
    first.worker.load()
    command = first.worker.begin()
    for index in range(made):
        first.worker.make_chunk(index)
    first.kill()
    home = Path(command.take_folder)
    home.mkdir(parents=True, exist_ok=True)
    (home / f"chunk_{made:03d}.mp4").write_bytes(b"video")
    latents = save({"latents": np.zeros(3, np.float32)})
    (home / f"chunk_{made:03d}.safetensors").write_bytes(latents)
    (home / f"chunk_{made + 1:03d}.safetensors.part").write_bytes(b"half")
    second = Run(folder)
    second.controller.resume()
    second.worker.load()
    if made == 0:
        again = second.worker.newest(GenerateShot)
        assert (again.take, again.first_chunk) == (command.take, 1)
    take = second.document.library.by_id[command.take]
    assert len(take.chunks) == made + 1
    assert (take.state is TakeState.COMPLETE) == (made == 1)
    assert not list(home.glob("*.part"))
    second.kill()


def test_a_job_that_went_on_once_does_not_do_so_after_a_restart_of_the_worker(
    folder: Path,
) -> None:
    first = Run(folder)
    first.controller.generate(["s1"])
    first.worker.load()
    first.worker.die()
    first.kill()
    (kept,) = read_jobs(queue_file(folder))
    assert kept.retries == 1


def test_a_failure_holds_the_ones_behind_it_over_the_end_of_the_program(folder: Path) -> None:
    first = Run(folder)
    first.controller.generate(["s1", "s2"])
    first.worker.load()
    command = first.worker.begin()
    first.worker.say(JobFailed(command.job, "fake", "It went wrong."))
    first.kill()
    second = Run(folder)
    assert [job.shot for job in second.controller.queue.held] == ["s2"]
    (past,) = read_history(queue_file(folder))
    assert isinstance(past.job.state, Failed)
    assert past.job.recipe == command.recipe
    second.kill()


def test_another_project_leaves_the_queue_of_the_first_as_it_is(
    folder: Path, tmp_path: Path
) -> None:
    run = Run(folder)
    run.controller.generate(["s1", "s2"])
    run.worker.load()
    run.worker.begin()
    other = Document()
    other.create(tmp_path / "other.throughline", run.document.project)
    run.document.load(tmp_path / "other.throughline")
    assert run.controller.queue.jobs == ()
    run.document.load(folder)
    assert [job.shot for job in run.controller.queue.held] == ["s1", "s2"]
    run.kill()


def test_a_damaged_queue_is_moved_aside_and_work_goes_on(folder: Path, qtbot: QtBot) -> None:
    queue_file(folder).write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    document, worker = Document(), FakeClient()
    document.load(folder)
    controller = GenerationController(document, worker)
    assert [path.name[:13] for path in folder.glob("queue-damaged*")] == ["queue-damaged"]
    controller.generate(["s1"])
    controller.settle()
    assert len(read_jobs(queue_file(folder))) == 1
    controller.close()


def test_a_second_window_is_told_that_it_keeps_no_queue(folder: Path) -> None:
    first = Run(folder)
    first.controller.generate(["s1"])
    first.controller.settle()
    second = Run(folder)
    second.controller.generate(["s2"])
    assert second.controller.waiting()[0].shot == "s2"
    second.kill()
    assert [job.shot for job in read_jobs(queue_file(folder))] == ["s1"]
    first.kill()


def test_a_disk_that_cannot_be_written_is_told_once_and_then_caught_up(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    run = Run(folder)
    monkeypatch.setattr("app.session.queue_keeper.write_queue", full)
    run.controller.generate(["s1"])
    run.controller.generate(["s2"])
    run.controller.settle()
    qtbot.waitUntil(lambda: bool(run.notes))
    assert len(run.notes) == 1
    assert "No space left on device" in run.notes[0]
    monkeypatch.undo()
    monkeypatch.setenv("THROUGHLINE_MODELS", str(folder.parent / "models"))
    run.controller.generate(["s3"])
    run.kill()
    assert len(read_jobs(queue_file(folder))) == 3


def test_what_was_given_up_for_memory_is_in_queue_and_recipe(folder: Path) -> None:
    run = Run(folder)
    run.controller.generate(["s1"])
    need = RungNeed("fp8", 9_000_000_000, 0, fits=False, exact=False)
    run.worker.say(MemoryPlan(
        "cuda", "a card", 8_000_000_000, 12_000_000_000, 1, 1, (need,), "fp8", False, (64, 32),
        None, None, 1, "sdpa",
    ))
    assert "the model needs about 9.0 GB, and 8.0 GB are free" in run.notes[-1]
    run.worker.say(SteppedDown(None, "offload", exact=True))
    assert run.notes[-1].endswith("The pictures stay the same.")
    run.worker.load()
    command = run.worker.begin()
    run.worker.make_chunk(0)
    run.worker.say(SteppedDown(command.job, "half", exact=False))
    run.worker.make_chunk(1)
    take = run.document.library.by_id[command.take]
    assert take.recipe.rung == "half"
    assert run.controller.queue.jobs[0].rung == "half"
    assert "can differ" in run.notes[-1]
    assert isinstance(run.controller.queue.jobs[0].state, Running)
    run.kill()


def test_a_gpu_that_breaks_down_gets_a_new_worker(folder: Path) -> None:
    run = Run(folder)
    run.controller.generate(["s1"])
    run.worker.load()
    command = run.worker.begin()
    run.worker.make_chunk(0)
    run.worker.say(JobFailed(command.job, "driver", "The GPU failed."))
    assert run.worker.released_count == 1
    assert run.worker.count(LoadModel) == 2
    run.worker.load()
    assert run.worker.newest(GenerateShot).first_chunk == 1
    run.worker.say(JobFailed(run.worker.newest(GenerateShot).job, "driver", "The GPU failed."))
    assert isinstance(run.controller.queue.jobs[0].state, Failed)
    run.kill()


def test_saving_elsewhere_takes_the_queue_along(folder: Path, tmp_path: Path) -> None:
    first = Run(folder)
    first.controller.generate(["s1", "s2"])
    first.kill()
    second = Run(folder)
    second.document.save_as(tmp_path / "copy.throughline")
    second.kill()
    for place in (folder, tmp_path / "copy.throughline"):
        assert [job.shot for job in read_jobs(queue_file(place))] == ["s1", "s2"]
