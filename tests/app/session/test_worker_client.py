"""The client and the real worker process with its fake engine."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import paths
from app.model.edits import set_prompt
from app.model.jobs import Cancelled, Done, Failed
from app.model.lineage import Ready
from app.model.takes import TakeState
from app.session import watchdog, worker_client
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.worker_client import WorkerClient, worker_program
from generation.fake import HOLD_VARIABLE
from generation.programs import module_command
from generation.protocol import Event, LoadModel, ModelLoaded, StepProgress, WorkerReady

pytestmark = pytest.mark.integration
FAKE = (sys.executable, "-P", "-m", "generation.worker", "--fake")
WAIT_MS = 60_000


@pytest.fixture
def client(qtbot: QtBot) -> Iterator[WorkerClient]:
    made = WorkerClient(program=FAKE)
    yield made
    made.stop()


def collect(client: WorkerClient) -> list[Event]:
    events: list[Event] = []
    client.received.connect(events.append)
    return events


def script(text: str) -> tuple[str, ...]:
    return (sys.executable, "-c", text)


def test_the_worker_says_hello_and_loads(
    client: WorkerClient, models_dir: Path, qtbot: QtBot
) -> None:
    events = collect(client)
    with qtbot.waitSignal(client.ready, timeout=WAIT_MS):
        client.send(LoadModel(folder=str(models_dir / "animatic")))
    qtbot.waitUntil(lambda: any(isinstance(e, ModelLoaded) for e in events), timeout=WAIT_MS)
    assert isinstance(events[0], WorkerReady)
    assert client.pid == events[0].pid
    client.stop()
    assert not client.is_running


def test_lines_that_come_in_pieces_are_put_together(qtbot: QtBot) -> None:
    client = WorkerClient(
        program=script(
            "import sys,time\n"
            'line = b\'{"type":"JobFinished","job":"j1"}\\n\'\n'
            "for part in (line[:9], line[9:] + line + line[:5], line[5:]):\n"
            "    sys.stdout.buffer.write(part); sys.stdout.flush(); time.sleep(0.05)\n"
            "sys.stdin.read()"
        )
    )
    events = collect(client)
    client.start()
    qtbot.waitUntil(lambda: len(events) == 3, timeout=WAIT_MS)
    client.stop()


def test_nonsense_on_stdout_ends_the_worker(qtbot: QtBot) -> None:
    client = WorkerClient(program=script("print('hello'); import sys; sys.stdin.read()"))
    with qtbot.waitSignal(client.died, timeout=WAIT_MS) as told:
        client.start()
    assert "not an event" in told.args[0]
    assert not client.is_running


def test_a_program_that_does_not_exist(qtbot: QtBot) -> None:
    client = WorkerClient(program=("/nowhere/python",))
    with qtbot.waitSignal(client.died, timeout=WAIT_MS) as told:
        client.start()
    assert "could not be started" in told.args[0]


def test_stderr_goes_to_the_log(qtbot: QtBot, data_dir: Path) -> None:
    client = WorkerClient(program=script("import sys; sys.stderr.write('a stray line')"))
    with qtbot.waitSignal(client.died, timeout=WAIT_MS):
        client.start()
    assert "a stray line" in (paths.log_dir() / "worker.log").read_text()


def test_a_long_log_is_put_aside(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_client, "_LONGEST_LOG_BYTES", 5)
    worker_client.log_file().parent.mkdir(parents=True, exist_ok=True)
    worker_client.log_file().write_text("old lines")
    client = WorkerClient(program=script("pass"))
    with qtbot.waitSignal(client.died, timeout=WAIT_MS):
        client.start()
    assert (paths.log_dir() / "worker.old.log").read_text() == "old lines"


def test_a_worker_without_a_log_is_better_than_none(
    client: WorkerClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("no folder can be made below a file")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "file"))
    with qtbot.waitSignal(client.ready, timeout=WAIT_MS):
        client.start()


def test_a_killed_worker_is_told_and_started_again(
    client: WorkerClient, models_dir: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(client.ready, timeout=WAIT_MS):
        client.start()
    first = client.pid
    assert first is not None
    with qtbot.waitSignal(client.died, timeout=WAIT_MS) as told:
        os.kill(first, signal.SIGKILL)
    assert "signal 9" in told.args[0]
    with qtbot.waitSignal(client.ready, timeout=WAIT_MS):
        client.start()
    assert client.pid != first


def test_the_environment_asks_for_the_fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("THROUGHLINE_FAKE_WORKER", raising=False)
    assert worker_program() == module_command("generation.worker")
    monkeypatch.setenv("THROUGHLINE_FAKE_WORKER", "1")
    assert "--fake" in worker_program()


def test_three_shots_end_to_end(document: Document, client: WorkerClient, qtbot: QtBot) -> None:
    controller = GenerationController(document, client)
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.generate_missing()
    assert [type(job.state) for job in controller.queue.jobs] == [Done, Done, Done]
    assert all(state == Ready() for state in document.states().values())
    again = Document()
    assert again.load(document.require_folder()) == ()
    assert again.states() == document.states()


def test_the_same_recipe_gives_the_same_files_whole_or_continued(
    document: Document, client: WorkerClient, qtbot: QtBot
) -> None:
    controller = GenerationController(document, client)
    controller.chunk_ready.connect(controller.cancel)
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.generate(["s1"])
    controller.chunk_ready.disconnect(controller.cancel)
    take = document.library.of_shot("s1")[0]
    first = (document.take_folder(take.id) / take.chunks[0].latents).read_bytes()
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.generate_missing()
    whole = document.library.by_id[take.id]
    assert len(whole.chunks) == 2
    assert (document.take_folder(take.id) / take.chunks[0].latents).read_bytes() == first


def test_a_worker_that_stands_still_is_found_out_and_replaced(
    document: Document, client: WorkerClient, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "SILENT_TICKS", 4)
    document.edit("Prompt", set_prompt(document.project, "s1", "a cat [freeze]"))
    controller = GenerationController(document, client)
    notes: list[str] = []
    controller.note.connect(notes.append)
    with qtbot.waitSignals([controller.failed, controller.idle], timeout=3 * WAIT_MS):
        controller.generate(["s1"])
    job = controller.job_of("s1")
    assert job is not None
    assert isinstance(job.state, Failed)
    assert (job.state.kind, job.retries) == ("worker_hung", 1)
    assert "no sign of life" in job.state.message
    assert "restart the computer" in job.state.message
    assert any("It goes on by itself now" in note for note in notes)


def test_the_worker_is_let_go_in_mid_step_and_the_take_goes_on(
    document: Document, client: WorkerClient, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    hold = tmp_path / "hold"
    hold.touch()
    monkeypatch.setenv(HOLD_VARIABLE, str(hold))
    controller = GenerationController(document, client)
    with qtbot.waitSignal(controller.chunk_ready, timeout=WAIT_MS):
        controller.generate(["s1"])
    pid = client.pid
    assert pid is not None
    with qtbot.waitSignal(client.released):
        controller.pause_and_free()
    assert not client.is_running
    assert controller.pausing.is_reached
    assert document.library.of_shot("s1")[0].state is TakeState.PARTIAL
    hold.unlink()
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.resume()
    assert client.pid not in {None, pid}
    assert document.state("s1") == Ready()


@pytest.mark.parametrize("word", ["crash", "fail", "oom", "bug"])
def test_trouble_in_mid_shot_keeps_the_chunk_and_the_next_generate_works(
    document: Document, client: WorkerClient, qtbot: QtBot, word: str
) -> None:
    document.edit("Prompt", set_prompt(document.project, "s1", f"a cat [{word}]"))
    controller = GenerationController(document, client)
    with qtbot.waitSignals([controller.failed, controller.idle], timeout=WAIT_MS):
        controller.generate(["s1"])
    job = controller.job_of("s1")
    assert job is not None
    assert isinstance(job.state, Failed)
    assert "1 finished chunk" in job.state.message
    assert document.library.of_shot("s1")[0].pictures == 17
    document.edit("Prompt", set_prompt(document.project, "s1", "a cat"))
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.generate(["s1"])
    assert document.state("s1") == Ready()


def test_a_worker_that_ignores_a_cancel_is_closed_and_the_chunk_is_kept(
    document: Document, client: WorkerClient, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_client, "CLOSE_AFTER_MS", 50)
    document.edit("Prompt", set_prompt(document.project, "s1", "a cat [hang]"))
    controller = GenerationController(document, client)

    def cancel(event: object) -> None:
        """Not before the second chunk, after whose last step it hangs."""
        if isinstance(event, StepProgress) and (event.chunk, event.step) == (1, event.steps):
            controller.cancel()

    client.received.connect(cancel)
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.generate(["s1"])
    job = controller.job_of("s1")
    assert job is not None
    assert job.state == Cancelled()
    assert document.library.of_shot("s1")[0].pictures == 17
    assert not client.is_running


def test_a_worker_that_ignores_the_end_of_its_input_is_killed(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_client, "CLOSE_AFTER_MS", 20)
    monkeypatch.setattr(worker_client, "KILL_AFTER_MS", 20)
    client = WorkerClient(program=script("import time; time.sleep(600)"))
    client.start()
    with qtbot.waitSignal(client.died, timeout=WAIT_MS) as told:
        client.cancel("j1")
    assert "signal 9" in told.args[0]
