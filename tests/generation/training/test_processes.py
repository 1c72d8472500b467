"""Real processes: two equal one, and a killed training that goes on equals one that was not."""

import csv
import random
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from generation.training import processes
from generation.training.animatic_draft import new_draft
from generation.training.checkpoint import Checkpoint
from generation.training.stories import ShotLatents, write_shard
from tests.generation.hunyuan_models import TEXT_DIM as HUNYUAN_TEXT_DIM
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import TEXT_DIM, write_wan

ROOT = Path(__file__).resolve().parents[3]


STEPS = 4


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six small stories of random latents, as the stage `stories` leaves them."""
    generator = torch.Generator().manual_seed(0)

    def shot(frames: int) -> ShotLatents:
        latents = torch.randn(16, frames, 8, 16, generator=generator).half()
        low = torch.randn(16, (frames - 1) // 2 + 1, 4, 8, generator=generator).half()
        return ShotLatents(latents, {"2x2x2": low}, "the woman walks", "a woman in red walks")

    folder = tmp_path_factory.mktemp("stories")
    drawn = [(shot(5), shot(9)) for _ in range(6)]
    write_shard(folder / "stories_00000.safetensors", drawn, [(2, 2)])
    return folder


@pytest.fixture(scope="module")
def whole(stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one process learns that nobody disturbs."""
    out = tmp_path_factory.mktemp("whole")
    _run(_words(out, stories), "--steps", str(STEPS))
    return out


def _words(out: Path, stories: Path, stage: str = "memory") -> list[str]:
    out.mkdir(exist_ok=True)
    if not (out / "stories").exists():
        (out / "stories").symlink_to(stories)
    small = "--width 64 --layers 1 --batch 2 --full-precision --threads 1 --save-every 1"
    return [sys.executable, "-m", "generation.training", stage, "--out", str(out), *small.split()]


def _run(words: list[str], *more: str) -> None:
    done = subprocess.run([*words, *more], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


def _weights(out: Path) -> dict[str, torch.Tensor]:
    return load_file(out / "memory" / "checkpoint.safetensors")


def _distance(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> float:
    """Between the weights that both have, all together."""
    names = (name for name in one if name.startswith("module/") and name in other)
    return sum(float((one[name] - other[name]).square().sum()) for name in names) ** 0.5


def _losses(out: Path) -> list[float]:
    rows = csv.DictReader((out / "memory" / "log.csv").read_text().splitlines())
    return [float(row["loss"]) for row in rows]


def test_two_processes_learn_what_one_learns(stories: Path, whole: Path, tmp_path: Path) -> None:
    two = tmp_path / "two"
    _run(_words(two, stories), "--steps", str(STEPS), "--processes", "2")
    assert _losses(two) == pytest.approx(_losses(whole), rel=1e-4)
    ours, theirs = _weights(whole), _weights(two)
    assert ours.keys() == theirs.keys()
    torch.manual_seed(0)
    begun = new_draft(width=64, layers=1).state_dict()
    before = {f"module/{name}": tensor for name, tensor in begun.items()}
    assert _distance(ours, theirs) < _distance(ours, before) / 10  # sums in another order


def test_a_killed_training_goes_on_as_if_nothing_had_happened(
    stories: Path, whole: Path, tmp_path: Path
) -> None:
    killed = tmp_path / "killed"
    words = [*_words(killed, stories), "--steps", str(STEPS)]
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL)
    log = killed / "memory" / "log.csv"
    while process.poll() is None and not (log.exists() and log.read_text().count("\n") > 2):
        time.sleep(0.01)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    _run(words)
    assert _losses(killed) == _losses(whole)
    ours, theirs = _weights(whole), _weights(killed)
    assert all(torch.equal(tensor, theirs[name]) for name, tensor in ours.items())


def test_they_meet_where_nobody_is_and_nobody_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    assert max(processes._PORTS) < 32_768  # from there on systems give ports away
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        taken = other.getsockname()[1]
        monkeypatch.setattr(random, "sample", lambda ports, _count: [taken, ports[0], ports[1]])
        assert processes._meeting_point()["MASTER_PORT"] in {
            str(processes._PORTS[0]), str(processes._PORTS[1])
        }


@pytest.mark.slow
def test_a_training_that_is_told_to_stop_stops_and_goes_on(stories: Path, tmp_path: Path) -> None:
    words = [*_words(tmp_path / "out", stories), "--steps", "400", "--processes", "2"]
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL)
    log = tmp_path / "out" / "memory" / "log.csv"
    while process.poll() is None and not (log.exists() and log.read_text().count("\n") > 2):
        time.sleep(0.05)
    process.terminate()
    assert process.wait(60) == 130
    done = Checkpoint.read(log.parent / "checkpoint.safetensors", {}).step
    assert done == len(_losses(tmp_path / "out")) < 400


@pytest.mark.slow
def test_sharded_weights_learn_what_whole_ones_learn(tmp_path: Path) -> None:
    """A LoRA for a Wan folder, its weights shared by two processes, and resumed."""
    base = write_wan(tmp_path / "wan", memory=False)
    generator = torch.Generator().manual_seed(1)

    def shot() -> ShotLatents:
        latents = torch.randn(16, 9, 2, 4, generator=generator).half()
        low = torch.randn(16, 5, 2, 2, generator=generator).half()
        embedded = torch.randn(12, TEXT_DIM, generator=generator).half()
        return ShotLatents(latents, {"2x2x2": low}, "a red boat", "", embedded)

    (tmp_path / "stories").mkdir()
    drawn = [(shot(),) for _ in range(4)]
    write_shard(tmp_path / "stories" / "stories_00000.safetensors", drawn, [(2, 2)])
    adapts = ("--start-from", str(base), "--lora", "2", "--checkpointing")
    one, two, still = tmp_path / "one", tmp_path / "two", tmp_path / "still"
    _run(_words(one, tmp_path / "stories"), *adapts, "--steps", "4")
    sharded = (*_words(two, tmp_path / "stories"), *adapts, "--processes", "2", "--shard")
    _run([*sharded], "--steps", "4", "--minutes", "1e9")
    assert _losses(two) == pytest.approx(_losses(one), rel=1e-4)
    ours, theirs = _weights(one), _weights(two)
    assert ours.keys() == theirs.keys()
    _run(_words(still, tmp_path / "stories"), *adapts, "--steps", "1", "--rate", "1e-9")
    assert _distance(ours, theirs) < _distance(ours, _weights(still)) / 10
    _run([*sharded], "--steps", "5")
    assert len(_losses(two)) == 5


@pytest.mark.slow
def test_a_sharded_hunyuan_learns_a_lora_as_a_whole_one_does(tmp_path: Path) -> None:
    """Both kinds of its blocks are gathered when their parts are used."""
    base = write_hunyuan(tmp_path / "base", memory=False)
    text = torch.zeros(1 + 256, HUNYUAN_TEXT_DIM)
    text[:10] = torch.randn(10, HUNYUAN_TEXT_DIM)

    def shot(frames: int) -> ShotLatents:
        low = torch.randn(16, (frames - 1) // 2 + 1, 2, 2).half()
        return ShotLatents(
            torch.randn(16, frames, 2, 4).half(), {"2x2x2": low}, "a boat", "", text.half()
        )

    (tmp_path / "stories").mkdir()
    path = tmp_path / "stories" / "stories_00000.safetensors"
    drawn = [(shot(5), shot(9)) for _ in range(4)]
    write_shard(path, drawn, [(2, 2)])
    one, two = tmp_path / "one", tmp_path / "two"
    lora = ["--lora", "2", "--start-from", str(base), "--steps", "2"]
    _run(_words(one, tmp_path / "stories"), *lora)
    _run(_words(two, tmp_path / "stories"), *lora, "--processes", "2", "--shard")
    assert _losses(two) == pytest.approx(_losses(one), rel=1e-3)
