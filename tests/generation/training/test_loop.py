"""A stage that is stopped and resumed ends where an uninterrupted one ends."""

import csv
import itertools
import math
import resource
import shutil
import signal
from pathlib import Path
from unittest.mock import Mock

import pytest
import torch
from torch import Tensor, nn
from tqdm import tqdm
from typing_extensions import override

from generation.training.checkpoint import Checkpoint
from generation.training.loop import Keeping, Schedule, Trainer
from generation.training.seeds import seeded


class StoppedError(Exception):
    """What a kill looks like from inside a step."""


HIDDEN = ("net.0.weight", "net.2.weight")


class Sum(nn.Module):
    """Learns to add four numbers."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(3)
        self.net = nn.Sequential(
            nn.Linear(4, 32), nn.SiLU(), nn.Linear(32, 32), nn.Linear(32, 1)
        )

    @override
    def forward(self, x: Tensor) -> tuple[Tensor, dict[str, float]]:
        return (self.net(x) - x.sum(1, keepdim=True)).square().mean(), {}


def _train(
    folder: Path,
    module: nn.Module,
    stop_at: int | None = None,
    about: dict[str, object] | None = None,
) -> None:
    keeping = Keeping(folder, every=4, about=about)
    trainer = Trainer(module, Schedule(steps=12, warmup=2), keeping)

    def batch(step: int) -> Tensor:
        if step == stop_at:
            raise StoppedError
        generator = torch.Generator().manual_seed(seeded(7, step))
        return torch.randn(16, 4, generator=generator)

    trainer.run(batch)


def test_resumed_equals_uninterrupted(tmp_path: Path) -> None:
    whole, parts = Sum(), Sum()
    _train(tmp_path / "whole", whole)
    with pytest.raises(StoppedError):
        _train(tmp_path / "parts", parts, stop_at=9)
    resumed = Sum()
    _train(tmp_path / "parts", resumed)
    for a, b in itertools.zip_longest(whole.parameters(), resumed.parameters()):
        assert torch.equal(a, b)
    logs = [_losses(tmp_path / name) for name in ("whole", "parts")]
    assert logs[0] == logs[1]


def _losses(folder: Path) -> list[str]:
    rows = csv.DictReader((folder / "log.csv").read_text().splitlines())
    return [f"{row['step']} {row['loss']}" for row in rows]


def test_a_signal_ends_the_training_after_its_step(tmp_path: Path) -> None:
    trainer = Trainer(Sum(), Schedule(steps=12), Keeping(tmp_path, every=100))

    def batch(step: int) -> Tensor:
        if step == 2:
            signal.raise_signal(signal.SIGINT)
        return torch.ones(2, 4)

    with pytest.raises(KeyboardInterrupt):
        trainer.run(batch)
    assert Checkpoint.read(tmp_path / "checkpoint.safetensors", {}).step == 3


@pytest.mark.parametrize("damage", ["cut", "other"])
def test_a_checkpoint_that_is_not_of_this_training_is_refused(tmp_path: Path, damage: str) -> None:
    _train(tmp_path, Sum(), about={"memory": "2x2x2"})
    path = tmp_path / "checkpoint.safetensors"
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:500])
    kept = path.read_bytes()
    with pytest.raises(ValueError, match="damaged" if damage == "cut" else "memory '2x2x2'"):
        _train(tmp_path, Sum(), about={"memory": "4x4x2"})
    assert path.read_bytes() == kept


def test_a_disk_that_does_not_take_a_checkpoint_is_said_and_the_one_before_kept(
    tmp_path: Path,
) -> None:
    with pytest.raises(StoppedError):
        _train(tmp_path, Sum(), stop_at=5)
    path = tmp_path / "checkpoint.safetensors"
    kept = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(kept) // 2, limits[1]))  # as a full disk
    try:
        with pytest.raises(RuntimeError, match=r"of step 8 cannot be .* the one before it is kept"):
            _train(tmp_path, Sum())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == kept
    assert not list(tmp_path.glob("*.part"))


def test_a_disk_without_room_for_a_checkpoint_is_told_before_the_first_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, out = Sum(), tmp_path / "out"
    by_adamw = sum(p.numel() for name, p in module.named_parameters() if name not in HIDDEN)
    by_muon = sum(module.get_parameter(name).numel() for name in HIDDEN)
    room = 4 * (by_adamw * (1 + 2) + by_muon * (1 + 1))  # of each its moments beside it
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Mock(free=room - 1))
    with pytest.raises(ValueError, match=r"room for 0\.00 GB; make room"):
        _train(out, module)
    assert not (out / "log.csv").exists()
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Mock(free=room))
    _train(out, module)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Mock(free=0))
    _train(out, Sum())  # all is done and kept


@pytest.mark.parametrize("left", ["", "step,minutes,loss\n1,0,0.5\n2,0,0.5\n"])
def test_what_was_logged_before_the_first_checkpoint_is_not_logged_twice(
    left: str, tmp_path: Path
) -> None:
    (tmp_path / "log.csv").write_text(left)
    _train(tmp_path, Sum())
    steps = [line.split()[0] for line in _losses(tmp_path)]
    assert steps == [str(number) for number in range(1, 13)]


def test_a_log_that_a_power_cut_left_unreadable_does_not_stop_a_training(tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_bytes(b"step,loss\n" + b"\0" * 40 + b"\n1,0.5\n")
    _train(tmp_path, Sum())
    assert [line.split()[0] for line in _losses(tmp_path)] == [str(n) for n in range(1, 13)]


def test_a_log_that_was_emptied_does_not_stop_a_training(tmp_path: Path) -> None:
    with pytest.raises(StoppedError):
        _train(tmp_path, Sum(), stop_at=9)
    (tmp_path / "log.csv").write_text("")
    _train(tmp_path, Sum())
    assert [line.split()[0] for line in _losses(tmp_path)] == ["9", "10", "11", "12"]


def test_a_log_that_cannot_be_written_says_what_is_kept(tmp_path: Path) -> None:
    with pytest.raises(StoppedError):
        _train(tmp_path, Sum(), stop_at=6)
    (tmp_path / "log.csv").unlink()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, limits[1]))  # as a full disk
    try:
        with pytest.raises(RuntimeError, match=r"log cannot be .* of step 4 is kept, so make room"):
            _train(tmp_path, Sum())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


class Spoiled(Sum):
    """Its loss, or only its gradient, is not a number when a batch is of ones."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what

    @override
    def forward(self, x: Tensor) -> tuple[Tensor, dict[str, float]]:
        loss, figures = super().forward(x)
        if not x.eq(1).all():
            return loss, figures
        if self._what == "loss":
            return loss * math.nan, figures
        return loss + self.net[0].weight.sub(self.net[0].weight.detach()).sum().abs().sqrt(), {}


@pytest.mark.parametrize("what", ["loss", "gradient"])
def test_what_is_not_a_number_ends_a_training_before_it_is_kept(tmp_path: Path, what: str) -> None:
    with pytest.raises(StoppedError):
        _train(tmp_path, Sum(), stop_at=6)
    kept = (tmp_path / "checkpoint.safetensors").read_bytes()
    trainer = Trainer(Spoiled(what), Schedule(steps=12, warmup=2), Keeping(tmp_path, every=4))
    with pytest.raises(RuntimeError, match=r"at step 8 .* checkpoint of step 4 is kept.* --rate"):
        trainer.run(lambda step: torch.ones(16, 4) if step == 7 else torch.randn(16, 4))
    assert (tmp_path / "checkpoint.safetensors").read_bytes() == kept


def test_checkpoint_tells_its_step(tmp_path: Path) -> None:
    _train(tmp_path, Sum())
    assert Checkpoint.read(tmp_path / "checkpoint.safetensors", {}).step == 12
    assert len((tmp_path / "log.csv").read_text().splitlines()) == 13


def test_steps_are_logged_whole_however_many_there_were(tmp_path: Path) -> None:
    trainer = Trainer(Sum(), Schedule(steps=1), Keeping(tmp_path, every=4))
    for trainer.step in (100_002, 100_003):
        trainer._report({"loss": 0.1234567}, tqdm(disable=True))
    assert _losses(tmp_path) == ["100002 0.12346", "100003 0.12346"]


def test_schedule_warms_up_and_falls_to_zero() -> None:
    schedule = Schedule(steps=100, rate=1.0, warmup=10)
    assert schedule.rate_at(0, 0) == pytest.approx(0.1)
    assert schedule.rate_at(100, 0) == pytest.approx(0, abs=1e-12)
    rates = [schedule.rate_at(step, 0) for step in range(10, 101)]
    assert rates == sorted(rates, reverse=True)


def test_time_ends_a_stage_as_steps_do() -> None:
    schedule = Schedule(steps=1000, minutes=2)
    assert schedule.progress(10, 60) == pytest.approx(0.5)
    assert schedule.progress(10, 121) == 1.0
