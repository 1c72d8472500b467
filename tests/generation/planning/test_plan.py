"""The plan that the engine makes, and what it does with it."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from generation.chunk_files import load_latents, load_pictures
from generation.devices import choose_device
from generation.engine import JobWatch
from generation.errors import CancelToken
from generation.planning import machine, plan
from generation.planning.needs import Machine
from generation.planning.pace import PaceWatch, known_pace, pace_key
from generation.planning.plan import plan_for
from generation.protocol import read_model_card
from generation.rungs import Rung
from generation.torch_engine import TorchEngine
from generation.user_cache import keep, read_kept
from tests.generation.builders import command
from tests.generation.rollouts import tiny_recipe
from tests.generation.tiny_models import CPU, write_wan

WATCH = JobWatch(CancelToken(), lambda *_: None, lambda _: None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_wan(tmp_path / "tiny", memory=True)


def has(monkeypatch: pytest.MonkeyPatch, free: int, device: str = "cpu") -> None:
    there = Machine(device, free, 2 * free, free, 2 * free)
    monkeypatch.setattr(plan, "probe", lambda _device: there)


def test_where_there_is_plenty_nothing_is_planned_unless_asked(folder: Path) -> None:
    card = read_model_card(folder)
    assert plan_for(folder, card, CPU, Rung.WHOLE, always=False) is None
    asked = plan_for(folder, card, CPU, Rung.WHOLE, always=True)
    assert asked is not None
    assert (asked.chosen, asked.fits, asked.step_s) == ("whole", True, None)
    assert [need.rung for need in asked.needs] == ["whole", "offload", "tiled", "half", "fp8"]
    assert asked.shot_bytes == 41 * 32 * 16 * 3  # 5 s of 8 pictures, in whole chunks


def test_the_engine_loads_on_the_rung_of_the_plan_and_tells_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = read_model_card(folder)
    asked = plan_for(folder, card, CPU, Rung.WHOLE, always=True)
    assert asked is not None
    tiled, half = asked.needs[2], asked.needs[3]
    assert half.device_bytes < tiled.device_bytes
    has(monkeypatch, round(half.device_bytes * 1.1) + 10)
    engine = TorchEngine()
    planned = engine.plan(folder, always=False)
    assert planned is not None
    assert (planned.chosen, planned.fits) == ("half", True)
    engine.load(folder, lambda *_: None)
    assert engine.rung is Rung.HALF
    job = command(tmp_path, tiny_recipe(frames=9))
    chunks = list(engine.generate(job, card, WATCH))
    assert load_pictures(Path(job.take_folder), 0).shape[0] == chunks[0].frames
    has(monkeypatch, 10**12)
    engine.plan(folder, always=False)
    assert engine.rung is Rung.WHOLE  # for the next model there is room again
    engine.load(folder, lambda *_: None)
    again = command(tmp_path / "again", tiny_recipe(frames=9))
    list(engine.generate(again, card, WATCH))
    whole, narrow = (load_latents(Path(one.take_folder), 0) for one in (again, job))
    assert not torch.equal(whole, narrow)  # with 32 bits again


def test_what_fits_nowhere_is_tried_where_it_needs_least(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    has(monkeypatch, 1000)
    made = plan_for(folder, read_model_card(folder), CPU, Rung.WHOLE, always=False)
    assert made is not None
    assert (made.chosen, made.fits) == ("fp8", False)


def test_a_model_of_unknown_shapes_has_no_plan(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    config = folder / "transformer" / "config.json"
    config.write_text(config.read_text().replace("WanTransformer3DModel", "Another"))
    assert plan_for(folder, read_model_card(folder), CPU, Rung.WHOLE, always=True) is None
    assert "holds a Another, which is not known" in caplog.text


@pytest.mark.slow
def test_steps_are_timed_and_told_in_the_next_plan(folder: Path, tmp_path: Path) -> None:
    engine = TorchEngine()
    card = engine.load(folder, lambda *_: None)
    job = command(tmp_path, tiny_recipe())
    list(engine.generate(job, card, WATCH))
    told = plan_for(folder, card, choose_device(), Rung.WHOLE, always=True)
    assert told is not None
    assert told.step_s is not None
    assert told.shot_s == told.step_s * 2 * 5  # steps, chunks of 41 pictures


def test_the_median_step_is_kept_and_the_first_of_a_chunk_is_not_counted() -> None:
    times = iter([0.0, 1.0, 3.0, 100.0, 104.0])
    watch = PaceWatch(lambda: next(times))
    for chunk in (0, 0, 0, 1, 1):
        watch.stepped(chunk)
    key = pace_key("w" * 64, "a card", (832, 480), "whole")
    watch.keep(key)
    assert known_pace(key) == 2.0
    assert known_pace(pace_key("w" * 64, "a card", (640, 480), "whole")) is None
    watch.keep(key, beside_s=10.0)  # two experts changed places during these five steps
    assert known_pace(key) == 4.0


def test_a_damaged_cache_is_no_trouble(data_dir: Path) -> None:
    keep("pace.json", {"a": 1.0})
    assert read_kept("pace.json", dict[str, float]) == {"a": 1.0}
    (data_dir / "cache" / "pace.json").write_bytes(b"[" * 100_000)
    assert read_kept("pace.json", dict[str, float]) is None
    (data_dir / "cache" / "pace.json").write_bytes(b'{"a": "x"}')
    assert read_kept("pace.json", dict[str, float]) is None


def test_a_container_has_what_it_may_use(tmp_path: Path) -> None:
    free = machine.probe(CPU, tmp_path)
    assert 0 < free.free <= free.total
    (tmp_path / "memory.max").write_text("3000000\n")
    (tmp_path / "memory.current").write_text("1700000\n")
    (tmp_path / "memory.stat").write_text("anon 900000\ninactive_file 700000\n")  # weights, read
    assert machine.probe(CPU, tmp_path) == replace(
        free, free=2_000_000, total=3_000_000, host_free=2_000_000, host_total=3_000_000
    )
    (tmp_path / "memory.max").write_text("max\n")
    assert machine.probe(CPU, tmp_path).total == free.total
