"""Signs of life, memory that runs out, and no worker without its editor."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generation.fake import OOM_VARIABLE
from generation.protocol import (
    ChunkReady,
    JobFailed,
    JobFinished,
    LoadModel,
    ModelLoaded,
    SteppedDown,
    StepProgress,
    WorkerReady,
)
from generation.rungs import Rung
from tests.generation.builders import command, recipe, write_card
from tests.integration.worker_process import PATIENCE_S, WorkerProcess

pytestmark = pytest.mark.integration
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux's kernel")
EDITOR = """
import subprocess, sys, time
worker = subprocess.Popen(
    [sys.executable, "-P", "-m", "generation.worker", "--fake", "--fake-delay", "1000"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE,
)
print(worker.pid, flush=True)
worker.stdout.readline()
for line in sys.argv[1:]:
    worker.stdin.write(line.encode() + b"\\n")
worker.stdin.flush()
worker.stdout.readline()
print("begun", flush=True)
time.sleep(600)
"""


@pytest.fixture
def card(tmp_path: Path) -> LoadModel:
    return LoadModel(str(write_card(tmp_path / "model")))


def test_it_beats_in_the_midst_of_a_job(card: LoadModel, tmp_path: Path) -> None:
    with WorkerProcess("--fake", "--fake-delay", "100") as worker:
        worker.send(card, command(tmp_path, recipe(steps=100)))
        worker.until(StepProgress)
        deadline = time.monotonic() + PATIENCE_S
        while worker.beats < 2 and time.monotonic() < deadline:
            worker.until(StepProgress)
        assert worker.beats >= 2


@pytest.mark.parametrize("place", ["load", "denoise", "decode"])
def test_a_first_shortage_ends_on_a_rung(
    place: str, card: LoadModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OOM_VARIABLE, f"{place}=1")
    with WorkerProcess("--fake") as worker:
        worker.send(card, command(tmp_path, recipe()))
        stepped = worker.until(SteppedDown)
        assert (stepped.rung, stepped.job) == ("offload", None if place == "load" else "job-1")
        assert [worker.until(ChunkReady).chunk for _ in range(2)] == [0, 1]
        worker.until(JobFinished)


@pytest.mark.parametrize("place", ["load", "denoise", "decode"])
def test_a_lasting_shortage_ends_with_advice_and_the_worker_lives(
    place: str, card: LoadModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OOM_VARIABLE, f"{place}={len(Rung)}")  # on each of them
    with WorkerProcess("--fake") as worker:
        worker.send(card, command(tmp_path, recipe()))
        failed = worker.until(JobFailed)
        assert failed.kind == "out_of_memory"
        assert "choose a smaller model" in failed.message
        worker.send(card, command(tmp_path, recipe(), job="job-2"))
        worker.until(ModelLoaded)
        worker.until(JobFinished)


@LINUX
@pytest.mark.parametrize("is_stopped", [False, True])
def test_the_worker_dies_with_an_editor_that_is_killed(
    is_stopped: bool, card: LoadModel, tmp_path: Path
) -> None:
    """Also one that cannot see the end of its commands, as a step holds it up."""
    from generation.protocol import encode_line

    lines = [encode_line(c).decode().strip() for c in (card, command(tmp_path, recipe(steps=99)))]
    editor = subprocess.Popen(
        [sys.executable, "-c", EDITOR, *lines], stdout=subprocess.PIPE, text=True
    )
    assert editor.stdout is not None
    with editor.stdout:
        pid = int(editor.stdout.readline())
        assert editor.stdout.readline() == "begun\n"
        if is_stopped:
            os.kill(pid, signal.SIGSTOP)
        editor.kill()
        editor.wait()
    deadline = time.monotonic() + PATIENCE_S
    while _lives(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _lives(pid)


def test_it_says_who_it_is_before_it_beats(card: LoadModel) -> None:
    with WorkerProcess("--fake") as worker:
        assert isinstance(worker.next(), WorkerReady)


def _lives(pid: int) -> bool:
    """A zombie that nobody waits for holds nothing any more."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
