"""Memory that runs out in the real engine: the next rung, and the pictures on it."""

from pathlib import Path

import numpy as np
import pytest
import torch

from generation.chunk_files import load_pictures
from generation.devices import Device
from generation.engine import JobWatch
from generation.errors import CancelToken
from generation.model import load_model
from generation.protocol import GenerateShot
from generation.resting import RestingText
from generation.rungs import Rung, below, rungs_of
from generation.torch_engine import TorchEngine
from tests.generation.builders import command, recipe
from tests.integration.tiny_model import write_tiny_model

WATCH = JobWatch(CancelToken(), lambda *_: None, lambda _: None)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def engine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> TorchEngine:
    monkeypatch.setenv("THROUGHLINE_DEVICE", "cpu")
    return TorchEngine()


def make(engine: TorchEngine, folder: Path, asked: GenerateShot) -> np.ndarray:
    card = engine.load(folder, lambda text, done: None)
    for _ in engine.generate(asked, card, WATCH):
        pass
    return load_pictures(Path(asked.take_folder), 0)


def test_each_device_has_its_rungs() -> None:
    assert rungs_of("cpu") == (Rung.WHOLE, Rung.TILED, Rung.HALF)
    assert rungs_of("cuda") == rungs_of("mps") == (Rung.WHOLE, Rung.OFFLOAD, Rung.TILED)
    assert below(Rung.WHOLE, rungs_of("cuda")) is Rung.OFFLOAD
    assert below(Rung.TILED, rungs_of("cuda")) is None
    assert [rung for rung in Rung if not rung.is_exact] == [Rung.TILED, Rung.HALF]


def test_tiles_and_then_half_the_bits_give_nearly_the_same_pictures(
    engine: TorchEngine, folder: Path, tmp_path: Path
) -> None:
    asked = command(tmp_path, recipe("a woman stands", frames=17))
    whole = make(engine, folder, asked).astype(int)
    assert engine.step_down() is Rung.TILED
    in_tiles = make(engine, folder, command(tmp_path / "tiles", asked.recipe)).astype(int)
    assert 0 < np.abs(whole - in_tiles).mean() < 12
    assert engine.step_down() is Rung.HALF
    half = make(engine, folder, command(tmp_path / "half", asked.recipe)).astype(int)
    assert 0 < np.abs(whole - half).mean() < 12
    assert engine.step_down() is None


def test_a_resting_text_encoder_gives_the_same_embeddings(folder: Path) -> None:
    cpu = Device(torch.device("cpu"), torch.float32)
    models = [load_model(folder, cpu, lambda *_: None, rests=rests) for rests in (False, True)]
    assert isinstance(models[1].text, RestingText)
    first, second = (model.text.encode(["a woman stands", ""]) for model in models)
    assert torch.equal(first, second)
    assert models[1].text.dims == models[0].text.dims
    assert models[1].text.notes("a zzzz") == models[0].text.notes("a zzzz")


@pytest.mark.gpu
def test_on_a_gpu_the_text_encoder_rests_and_the_pictures_stay(
    folder: Path, tmp_path: Path
) -> None:
    engine = TorchEngine()
    asked = command(tmp_path, recipe("a woman stands", frames=17))
    whole = make(engine, folder, asked)
    assert engine.step_down() is Rung.OFFLOAD
    rested = make(engine, folder, command(tmp_path / "rested", asked.recipe))
    assert np.array_equal(whole, rested)
    assert engine.step_down() is Rung.TILED
    in_tiles = make(engine, folder, command(tmp_path / "tiles", asked.recipe)).astype(int)
    assert np.abs(whole.astype(int) - in_tiles).mean() < 12
    assert engine.step_down() is None
