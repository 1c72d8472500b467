"""A stage that is stopped and resumed ends where an uninterrupted one ends."""

import itertools
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from generation.training.loop import Schedule, Trainer, read_progress, seeded


class StoppedError(Exception):
    """What a kill looks like from inside a step."""


def _module() -> nn.Module:
    torch.manual_seed(3)
    return nn.Sequential(nn.Linear(4, 32), nn.SiLU(), nn.Linear(32, 32), nn.Linear(32, 1))


def _train(folder: Path, module: nn.Module, stop_at: int | None = None) -> None:
    trainer = Trainer(folder, {"net": module}, Schedule(steps=12, warmup=2), save_every=4)

    def loss(step: int) -> tuple[Tensor, dict[str, float]]:
        if step == stop_at:
            raise StoppedError
        generator = torch.Generator().manual_seed(seeded(7, step))
        x = torch.randn(16, 4, generator=generator)
        return (module(x) - x.sum(1, keepdim=True)).square().mean(), {}

    trainer.run(loss)


def test_resumed_equals_uninterrupted(tmp_path: Path) -> None:
    whole, parts = _module(), _module()
    _train(tmp_path / "whole", whole)
    with pytest.raises(StoppedError):
        _train(tmp_path / "parts", parts, stop_at=9)
    resumed = _module()
    _train(tmp_path / "parts", resumed)
    for a, b in itertools.zip_longest(whole.parameters(), resumed.parameters()):
        assert torch.allclose(a, b, atol=1e-6)


def test_checkpoint_tells_its_step(tmp_path: Path) -> None:
    _train(tmp_path, _module())
    assert read_progress(tmp_path / "checkpoint.safetensors")["step"] == 12
    assert len((tmp_path / "log.csv").read_text().splitlines()) == 13


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
