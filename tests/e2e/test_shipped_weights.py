"""What the model card promises, seen again with the weights that are shipped. Takes minutes."""

import hashlib
import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from generation.devices import Device
from generation.evaluation.continuity import evaluate_continuity, recall
from generation.evaluation.retrieval import evaluate_retrieval
from generation.model import VideoModel, load_model

pytestmark = [pytest.mark.slow, pytest.mark.integration]
ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 300
BOARD = """\
0s: A woman in a green coat stands in the park. Wide shot.
4s: The woman waves. Close-up.
8s: end
"""


@pytest.fixture(scope="module")
def shipped() -> VideoModel:
    cpu = Device(torch.device("cpu"), torch.float32)
    return load_model(ROOT / "resources/models/animatic", cpu, lambda _text, _done: None)


def test_memory_gives_back_what_it_saw(shipped: VideoModel) -> None:
    results = evaluate_retrieval(shipped, 12, shipped.card.steps)
    real, other = (sum(r.psnr[kind] for r in results) / len(results) for kind in ("real", "other"))
    assert real - other >= 8


def test_shots_with_memory_keep_twice_as_much(shipped: VideoModel) -> None:
    results = evaluate_continuity(shipped, 16)
    (kept, asked), (without, _) = (recall(results, kind, None) for kind in ("memory", "without"))
    assert kept >= 2 * without
    assert kept >= asked / 3


def command_of(folder: Path, command: str) -> dict[str, object]:
    """What `subprocess` is to run, and how."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "THROUGHLINE_HOME": str(folder / "home")}
    return {
        "args": [sys.executable, "-m", "app.cli", *shlex.split(command)],
        "cwd": folder,
        "env": environment,
        "text": True,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
    }


def throughline(folder: Path, command: str) -> None:
    done = subprocess.run(**command_of(folder, command), timeout=LIMIT_S, check=False)
    assert done.returncode == 0, done.stderr


def chunks(folder: Path, name: str) -> list[str]:
    """Digests of the latents of every chunk, shot by shot."""
    takes = sorted(
        (folder / f"{name}.throughline/takes").iterdir(),
        key=lambda take: json.loads((take / "take.json").read_bytes())["recipe"]["prompt"],
    )
    files = [file for take in takes for file in sorted(take.glob("*.safetensors"))]
    return [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]


def kill_worker_at_first_chunk(running: "subprocess.Popen[str]") -> None:
    assert running.stdout is not None
    for line in running.stdout:
        if json.loads(line)["event"] == "chunk":
            break
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
    assert children
    for child in children:
        os.kill(int(child), signal.SIGKILL)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the worker in /proc")
def test_a_killed_worker_goes_on_to_the_same_pictures(tmp_path: Path) -> None:
    (tmp_path / "board.txt").write_text(BOARD)
    for name in ("whole", "killed"):
        throughline(tmp_path, f"new {name} --from board.txt")
    throughline(tmp_path, "generate whole")
    with subprocess.Popen(**command_of(tmp_path, "generate killed --json")) as running:
        kill_worker_at_first_chunk(running)
        _, error = running.communicate(timeout=LIMIT_S)
    assert running.returncode == 0
    assert "kept" in error
    assert "It goes on by itself now" in error
    assert "Traceback" not in error
    assert chunks(tmp_path, "killed") == chunks(tmp_path, "whole")
    assert len(chunks(tmp_path, "whole")) == 4
