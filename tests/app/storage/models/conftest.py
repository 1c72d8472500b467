"""A hub on this machine with one small model, and a catalogue entry for it."""

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app import paths
from app.storage.models.catalogue import Catalogue, Entry, Source, catalogue
from app.storage.models.fetching import Plan, Ways, plan_fetch
from app.storage.models.hub import Hub
from app.storage.models.transfer import Patience
from tests.app.storage.models.hub_server import FakeHub, serve

REPO, OTHER = "studio/small-video", "studio/small-eyes"
FILES = {
    "README.md": b"not wanted",
    "model_index.json": b'{"_class_name": "WanPipeline"}',
    "transformer/config.json": b'{"layers": 2}',
    "transformer/model-00001-of-00002.safetensors": random.Random(1).randbytes(700_000),
    "transformer/model-00002-of-00002.safetensors": random.Random(2).randbytes(300_001),
    "transformer/old.bin": b"a pickle, not wanted",
    "vae/config.json": b"{}",
    "vae/model.safetensors": random.Random(3).randbytes(90_000),
}
EYES = {"config.json": b'{"eyes": 2}', "model.safetensors": random.Random(4).randbytes(50_000)}
WANTED = sum(
    len(data) for name, data in FILES.items() if name not in {"README.md", "transformer/old.bin"}
) + sum(map(len, EYES.values()))
QUICK = Patience(tries=3, wait_s=0.0)


@pytest.fixture
def entry() -> Entry:
    sources = (
        Source(REPO, ("transformer", "vae"), index=True),
        Source(OTHER, (".",), into="image_encoder"),
    )
    base = catalogue().models["wan-2.1-1.3b"]
    sampler = msgspec.structs.replace(base.sampler, guidance_2=3.0)  # a card has it, too
    return msgspec.structs.replace(
        base, name="small", title="Small", sources=sources, sampler=sampler
    )


@pytest.fixture
def known(entry: Entry, monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    """The catalogue with the small model in it, in all that asks for it."""
    real = catalogue()
    mine = msgspec.structs.replace(real, models={**real.models, "small": entry})
    for module in ("places", "catalogue"):
        monkeypatch.setattr(f"app.storage.models.{module}.catalogue", lambda: mine)
    return mine


@pytest.fixture
def online(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The network may be asked, and no cache is there; the folder where one would be."""
    monkeypatch.delenv("HF_HUB_OFFLINE")
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "no-cache"))
    monkeypatch.setattr(paths, "fetched_dir", lambda: tmp_path / "fetched")
    return tmp_path / "no-cache" / "huggingface" / "hub"


@pytest.fixture
def fake_hub(online: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    del online
    with serve({REPO: dict(FILES), OTHER: dict(EYES)}) as served:
        monkeypatch.setenv("HF_ENDPOINT", served.url)
        yield served


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as opened:
        yield opened


@pytest.fixture
def plan(fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path) -> Plan:
    return plan_fetch(entry, tmp_path / "models" / "small", (fake_hub.url,), hub)


@pytest.fixture
def ways(fake_hub: FakeHub, hub: Hub) -> Ways:
    return Ways((fake_hub.url,), hub, QUICK)


def assert_whole(folder: Path) -> None:
    """Every file is there as the hub has it, and nothing else that is seen."""
    expected = {
        **{n: d for n, d in FILES.items() if n not in {"README.md", "transformer/old.bin"}},
        **{f"image_encoder/{name}": data for name, data in EYES.items()},
    }
    there = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith((".", "throughline."))
    }
    assert there == expected
