"""Which file of ComfyUI a part is read from, and what is said of those that are not."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import torch

from app import paths
from app.storage.errors import FetchError
from app.storage.models import single_files
from app.storage.models.catalogue import Entry, Source, catalogue
from app.storage.models.fetching import Plan, Ways, fetch, plan_fetch, recheck
from app.storage.models.hub import Hub
from app.storage.models.lock import read_lock
from app.storage.models.places import have_bytes
from app.storage.models.reuse import Found
from app.storage.models.single_files import with_single_files
from app.storage.models.transfer import Gauge
from generation import recognise
from generation.weights import check_model_folder
from tests.app.storage.models.conftest import QUICK
from tests.app.storage.models.hub_server import HONEST, FakeHub, Mood, serve
from tests.generation.single_files.originals import scaled
from tests.generation.tiny_models import write_experts
from tests.integration.comfy_folders import (
    Comfy,
    original_transformer,
    write,
    write_comfy,
)

REPO = "studio/small-wan"
FOLDERS = ("scheduler", "text_encoder", "tokenizer", "transformer", "vae")


@pytest.fixture
def comfy(tmp_path: Path) -> Comfy:
    return write_comfy(tmp_path)


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are looked at here; the program is started in the tests of the command."""
    monkeypatch.setattr(single_files, "_ask", lambda search: [*recognise.fits(search)])


@pytest.fixture
def served(
    comfy: Comfy, online: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FakeHub]:
    del online
    with serve({REPO: comfy.hub_files()}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


@pytest.fixture
def wan() -> Entry:
    source = Source(REPO, FOLDERS, index=True)
    return msgspec.structs.replace(
        catalogue().models["wan-2.1-1.3b"], name="small", sources=(source,)
    )


def planned(
    entry: Entry, served: FakeHub, hub: Hub, *places: Path, folder: str = "small"
) -> tuple[Plan, Ways]:
    found, ways = Found(places), Ways((served.url,), hub, QUICK)
    plan = plan_fetch(entry, paths.fetched_dir() / folder, (served.url,), hub, found)
    return with_single_files(plan, ways, Gauge()), ways


@pytest.mark.slow
def test_the_finest_numbers_are_read_and_two_alike_are_asked_about(
    comfy: Comfy, served: FakeHub, hub: Hub, wan: Entry
) -> None:
    tensors = original_transformer(comfy.published)
    beside = comfy.transformer.parent
    coarse = write(beside / "wan2.1_t2v_1.3B_fp8_scaled.safetensors", scaled(tensors))
    plan, _ = planned(wan, served, hub, comfy.home)
    assert plan.lock.parts["transformer"].path == str(comfy.transformer)
    assert plan.notes == ()
    assert plan.found_bytes == sum(file.size for file in plan.lock.parts.values())
    plan, _ = planned(wan, served, hub, coarse, comfy.vae.parent)
    assert plan.lock.parts["transformer"].path == str(coarse)
    assert "text_encoder" not in plan.lock.parts
    twin = write(beside / "Wan2_1-T2V-1_3B_fp32.safetensors", tensors)
    with pytest.raises(FetchError, match=r"both hold the transformer.*name the one"):
        planned(wan, served, hub, comfy.home)
    assert not (paths.fetched_dir() / "small").exists()
    plan, _ = planned(wan, served, hub, twin)
    assert plan.lock.parts["transformer"].path == str(twin)


def test_a_name_that_says_another_model_is_not_taken_for_this_one(
    comfy: Comfy, served: FakeHub, hub: Hub, wan: Entry
) -> None:
    other = comfy.transformer.rename(comfy.transformer.with_name("anime-mix.safetensors"))
    plan, _ = planned(wan, served, hub, comfy.home)
    assert "transformer" not in plan.lock.parts
    assert any(str(other) in note and "does not say so" in note for note in plan.notes)
    plan, _ = planned(wan, served, hub, other)
    assert plan.lock.parts["transformer"].path == str(other)


def test_a_packing_that_is_not_read_is_refused_with_the_file_that_is(
    comfy: Comfy, served: FakeHub, hub: Hub, wan: Entry
) -> None:
    tensors = original_transformer(comfy.published)
    tensors["blocks.0.ffn.0.weight"] = torch.zeros(32, 12, dtype=torch.int8)
    write(comfy.transformer, tensors)
    plan, ways = planned(wan, served, hub, comfy.home)
    assert "transformer" not in plan.lock.parts
    assert "packed in a way that is not read (int8)" in plan.notes[0]
    assert "wan2.1_t2v_1.3B_fp16.safetensors" in plan.notes[0]
    fetch(plan, ways, Gauge())
    assert check_model_folder(plan.folder)  # its transformer was fetched, the rest is ComfyUI's
    assert list((plan.folder / "transformer").glob("*.safetensors"))


def test_experts_are_told_apart_by_their_names_alone(
    comfy: Comfy, online: Path, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del online
    made = write_experts(tmp_path / "experts", memory=False)
    source = Source(REPO, (*FOLDERS, "transformer_2"), index=True)
    entry = msgspec.structs.replace(catalogue().models["wan-2.2-a14b"], sources=(source,))
    beside, tensors = comfy.transformer.parent, original_transformer(comfy.published)
    low, high = (
        write(beside / f"wan2.2_t2v_{kind}_noise_14B_fp16.safetensors", tensors)
        for kind in ("low", "high")
    )
    with serve({REPO: Comfy(comfy.home, made).hub_files()}) as served:
        monkeypatch.setenv("HF_ENDPOINT", served.url)
        plan, _ = planned(entry, served, hub, low, high)
        assert plan.lock.parts["transformer"].path == str(high)
        assert plan.lock.parts["transformer_2"].path == str(low)


def test_what_was_begun_is_given_up_for_the_file_and_nothing_of_it_stays(
    comfy: Comfy, served: FakeHub, hub: Hub, wan: Entry
) -> None:
    plan, ways = planned(wan, served, hub)
    served.mood = lambda path, _: (
        Mood(status=404) if re.match(r"transformer/.*-00002-of-", path) else HONEST
    )
    with pytest.raises(FetchError, match="What was fetched is kept"):
        fetch(plan, ways, Gauge())
    assert list((plan.folder / "transformer").glob("*.safetensors"))
    plan, ways = planned(wan, served, hub, comfy.home)
    assert plan.lock.parts.keys() == {"transformer", "vae"}  # the text encoder is whole
    fetch(plan, ways, Gauge())
    assert list((plan.folder / "text_encoder").glob("*.safetensors"))
    assert not list((plan.folder / "transformer").glob("*.safetensors*"))
    assert check_model_folder(plan.folder).files.keys() == plan.lock.parts.keys()


def test_what_was_found_is_held_against_its_hash(
    comfy: Comfy, served: FakeHub, hub: Hub, wan: Entry
) -> None:
    plan, ways = planned(wan, served, hub, comfy.home)
    gauge = Gauge()
    fetch(plan, ways, gauge)
    assert gauge.have_bytes == plan.lock.total_bytes
    assert recheck(plan.folder, Gauge()) == ()
    os.utime(comfy.vae, (1, 1))
    assert recheck(plan.folder, Gauge()) == ()
    data = comfy.vae.read_bytes()
    comfy.vae.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert recheck(plan.folder, Gauge()) == (str(comfy.vae),)
    lock = read_lock(plan.folder)
    assert lock is not None
    assert lock.parts.keys() == {"text_encoder", "transformer"}
    comfy.vae.unlink()
    plan, ways = planned(wan, served, hub)
    fetch(plan, ways, Gauge())
    assert list((plan.folder / "vae").glob("*.safetensors"))
    assert have_bytes(plan.folder, plan.lock) > 0
    assert check_model_folder(plan.folder).files.keys() == {"text_encoder", "transformer"}


def test_a_file_that_goes_between_the_plan_and_the_fetch_is_said(
    comfy: Comfy, served: FakeHub, hub: Hub, wan: Entry
) -> None:
    plan, ways = planned(wan, served, hub, comfy.home)
    comfy.vae.unlink()
    with pytest.raises(FetchError, match="gone now, or is another file"):
        fetch(plan, ways, Gauge())
    assert not (plan.folder / "throughline.json").exists()
