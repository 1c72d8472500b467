"""What a folder of ComfyUI holds is used where it lies, from `models get` to the film."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from app.storage.models.catalogue import catalogue
from tests.app.storage.models.hub_server import FakeHub, serve
from tests.integration.comfy_folders import Comfy, write_comfy
from tests.integration.commands import run_throughline

NAME = "wan-2.1-1.3b"
BOARD = "0s: A red boat in the park.\n1.4s: An old woman waves.\n2.8s: end\n"
pytestmark = pytest.mark.integration


@pytest.fixture
def comfy(tmp_path: Path) -> Comfy:
    return write_comfy(tmp_path)


@pytest.fixture
def hub(comfy: Comfy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    source = catalogue().models[NAME].sources[0]
    with serve({source.repo: comfy.hub_files()}) as served:
        served.commit = source.revision
        monkeypatch.setenv("HF_ENDPOINT", served.url)
        monkeypatch.setenv("HF_HUB_OFFLINE", "0")
        monkeypatch.setenv("HF_HOME", str(tmp_path / "no-cache"))
        yield served


def throughline(folder: Path, *words: str, code: int = 0) -> str:
    """What a command says, on both channels."""
    done = run_throughline(folder, *words)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout + done.stderr


def make_small(model: Path, published: Path) -> None:
    """Have a model draw pictures of 32x16, as the published folder's card says."""
    card = json.loads((model / "throughline.json").read_text())
    small = json.loads((published / "throughline.json").read_text())
    card |= {key: small[key] for key in ("grid", "sampler")}
    (model / "throughline.json").write_text(json.dumps(card))


def film(folder: Path, model: str) -> list[dict[str, torch.Tensor]]:
    """The chunks of a film that a model makes, of both shots."""
    name = f"{model}.throughline"
    (folder / "board.txt").write_text(BOARD)
    throughline(folder, "new", name, "--from", "board.txt", "--fps", "24", "--model", model)
    for shot in ("1", "2"):
        throughline(folder, "edit", name, shot, "--seed", "7")
    throughline(folder, "generate", name)
    takes = sorted((folder / name / "takes").glob("*/take.json"), key=lambda p: p.stat().st_mtime)
    return [load_file(path) for take in takes
            for path in sorted(take.parent.glob("chunk_*.safetensors"))]  # fmt: skip


def digests(comfy: Comfy) -> dict[Path, bytes]:
    return {
        path: hashlib.sha256(path.read_bytes()).digest()
        for path in comfy.home.rglob("*") if path.is_file()
    }  # fmt: skip


@pytest.mark.slow
def test_a_film_is_bit_by_bit_that_of_the_published_folder(
    comfy: Comfy, hub: FakeHub, tmp_path: Path
) -> None:
    before, model = digests(comfy), tmp_path / "models" / NAME
    told = throughline(tmp_path, "models", "get", NAME, "--yes", "--reuse", str(comfy.home))
    assert f"{comfy.transformer} (" in told
    assert "read where it lies" in told
    assert not [path for path in hub.asked if ".safetensors" in path]
    assert not list(model.rglob("*.safetensors*"))
    shown = throughline(tmp_path, "models", "show", NAME)
    assert all(str(path) in shown for path in (comfy.transformer, comfy.vae, comfy.text_encoder))
    assert "installed already" in throughline(tmp_path, "models", "get", NAME)
    make_small(model, comfy.published)
    (comfy.published).rename(tmp_path / "models" / "published")
    one, other = film(tmp_path, NAME), film(tmp_path, "published")
    assert len(one) == len(other) > 2
    for mine, theirs in zip(one, other, strict=True):
        assert mine.keys() == theirs.keys()
        assert all(torch.equal(mine[key], theirs[key]) for key in mine)
    told = throughline(tmp_path, "models", "check", NAME)
    assert "Plan for cpu" in told
    assert "loads on cpu and can be used" in told
    assert "was deleted" in throughline(tmp_path, "models", "delete", NAME, "--yes")
    assert not model.exists()
    assert digests(comfy) == before


@pytest.mark.slow
def test_a_file_that_moved_is_said_and_found_again(
    comfy: Comfy, hub: FakeHub, tmp_path: Path
) -> None:
    comfy.text_encoder.unlink()  # so it is fetched
    get = ("models", "get", NAME, "--yes")
    throughline(tmp_path, *get, "--reuse", str(comfy.home))
    model = tmp_path / "models" / NAME
    assert list((model / "text_encoder").glob("*.safetensors"))
    assert not list((model / "transformer").glob("*.safetensors"))
    away = tmp_path / "elsewhere"
    comfy.home.rename(away)
    told = throughline(tmp_path, "models", "check", NAME, code=1)
    assert "which is not there any more; put it back, or get the model again" in told
    assert "not there any more" in throughline(tmp_path, "models", "show", NAME)
    hub.asked.clear()
    told = throughline(tmp_path, *get, "--reuse", str(away))
    assert "Gone, or another file now" in told
    assert str(away / "models" / "diffusion_models") in throughline(
        tmp_path, "models", "show", NAME
    )
    assert not [path for path in hub.asked if ".safetensors " in path]
    make_small(model, comfy.published)
    assert "loads on" in throughline(tmp_path, "models", "check", NAME)
