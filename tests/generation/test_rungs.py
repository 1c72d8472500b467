"""Memory that runs out in the real engine: the next rung, and the pictures on it."""

from pathlib import Path

import numpy as np
import pytest
import torch

from generation import thrift
from generation.chunk_files import load_pictures
from generation.devices import Device
from generation.engine import JobWatch
from generation.errors import CancelToken
from generation.model import load_model
from generation.planning.needs import Machine
from generation.protocol import GenerateShot
from generation.resting import Place, RestingText
from generation.rungs import Rung, below, rungs_of
from generation.text.loading import load_text, text_bytes
from generation.torch_engine import TorchEngine
from tests.generation.builders import command, recipe
from tests.generation.hunyuan_models import write_hunyuan
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
    on_gpu = (Rung.WHOLE, Rung.OFFLOAD, Rung.FP8, Rung.GROUP, Rung.TILED)
    assert rungs_of("cpu") == (Rung.WHOLE, Rung.OFFLOAD, Rung.TILED, Rung.HALF, Rung.FP8)
    assert rungs_of("cuda") == on_gpu
    assert rungs_of("mps") == (Rung.WHOLE, Rung.OFFLOAD, Rung.TILED)
    assert below(Rung.WHOLE, on_gpu) is Rung.OFFLOAD
    assert below(Rung.TILED, on_gpu) is None
    assert [rung for rung in Rung if rung.is_exact] == [Rung.WHOLE, Rung.OFFLOAD]


@pytest.mark.slow
def test_each_rung_gives_the_same_pictures_or_nearly_the_same(
    engine: TorchEngine, folder: Path, tmp_path: Path
) -> None:
    asked = command(tmp_path, recipe("a woman stands", frames=17))
    whole = make(engine, folder, asked).astype(int)
    for rung in (Rung.OFFLOAD, Rung.TILED, Rung.HALF, Rung.FP8):
        assert engine.step_down() is rung
        assert engine.rung is rung
        again = make(engine, folder, command(tmp_path / rung.value, asked.recipe)).astype(int)
        off = np.abs(whole - again).mean()
        assert off == 0 if rung.is_exact else 0 < off < 12
    assert engine.step_down() is None


def test_a_resting_text_encoder_gives_the_same_embeddings(folder: Path) -> None:
    cpu = Device(torch.device("cpu"), torch.float32)
    ways = ((), (Rung.OFFLOAD,), (Rung.OFFLOAD,))
    models = [load_model(folder, cpu, lambda *_: None, given_up=way) for way in ways]
    first, second, third = (model.text.encode(["a woman stands", ""]) for model in models)
    assert torch.equal(first, second)
    assert torch.equal(first, third)
    resting = [model.text for model in models[1:]]
    loads = [text.loads for text in resting if isinstance(text, RestingText)]
    assert loads == [1, 0]  # what was read once is on the disk
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
    assert engine.step_down() is Rung.FP8
    stored = make(engine, folder, command(tmp_path / "stored", asked.recipe))
    assert engine.step_down() is Rung.GROUP
    grouped = make(engine, folder, command(tmp_path / "grouped", asked.recipe))
    assert np.array_equal(stored, grouped)
    assert engine.step_down() is Rung.TILED
    in_tiles = make(engine, folder, command(tmp_path / "tiles", asked.recipe)).astype(int)
    assert np.abs(whole.astype(int) - in_tiles).mean() < 12
    assert engine.step_down() is None


@pytest.mark.parametrize(("dtype", "place"), [(torch.bfloat16, "cuda"), (torch.float32, "cpu")])
def test_a_text_encoder_is_counted_with_the_bits_that_it_is_loaded_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dtype: torch.dtype, place: str
) -> None:
    folder = write_hunyuan(tmp_path / "hunyuan", memory=False)
    total = round(text_bytes(folder, torch.bfloat16) / thrift.ROOM) + 1
    there = Machine("cuda", total, total, total, total)
    monkeypatch.setattr(thrift, "probe", lambda _device: there)
    outline = load_text(folder, outline=True)
    gpu = Device(torch.device("cuda"), dtype)
    text = thrift.resting_text(folder, "w", outline, torch.nn.ModuleList(), gpu, ())
    assert isinstance(text, RestingText)
    assert text._place.name == place


def test_where_others_have_the_gpus_memory_a_prompt_is_read_beside_it(
    monkeypatch: pytest.MonkeyPatch
) -> None:
    gpu = Device(torch.device("cuda"), torch.bfloat16)
    for free, where in ((13, "cuda"), (11, "cpu")):
        there = Machine("cuda", free * 10**9, 24 * 10**9, 64 * 10**9, 64 * 10**9)
        monkeypatch.setattr(thrift, "probe", lambda _device, there=there: there)
        monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)
        place = thrift.place_of_text(11 * 10**9, torch.nn.ModuleList(), gpu, (Rung.GROUP,))
        with place.cleared() as given:
            assert (place.name, given.type) == ("cuda", where)


def test_what_apples_gpu_has_let_go_is_given_back(
    engine: TorchEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_back: list[str] = []
    monkeypatch.setattr(torch.mps, "empty_cache", lambda: given_back.append("mps"))
    mps = torch.device("mps")
    with Place(mps, mps, None, lambda: True).cleared():
        assert given_back == ["mps"]
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    engine.recover()
    assert given_back == ["mps"] * 3
