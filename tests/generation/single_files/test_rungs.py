"""A model of single files is, on each rung, bit by bit what its folder is."""

import shutil
from pathlib import Path

import pytest
import torch

from generation.model import load_model
from generation.rungs import Rung
from generation.weights import fingerprint
from tests.generation.single_files.test_loading import point_at
from tests.generation.tiny_models import CPU
from tests.integration.comfy_folders import SHARDS, Comfy, write_comfy


@pytest.fixture
def comfy(tmp_path: Path) -> Comfy:
    return write_comfy(tmp_path)


@pytest.fixture
def folder(comfy: Comfy, tmp_path: Path) -> Path:
    """The model of ComfyUI's files, beside the published folder."""
    made = tmp_path / "model"
    shutil.copytree(comfy.published, made)
    files = {"transformer": comfy.transformer, "vae": comfy.vae}
    for part, file in (files | {"text_encoder": comfy.text_encoder}).items():
        for path in (made / part).iterdir():
            if path.name.endswith(SHARDS):
                path.unlink()
        point_at(made, part, file)
    return made


@pytest.mark.parametrize(
    "given_up",
    [(), (Rung.OFFLOAD,), (Rung.OFFLOAD, Rung.FP8), (Rung.OFFLOAD, Rung.FP8, Rung.GROUP)],
)
def test_each_rung(
    comfy: Comfy, folder: Path, given_up: tuple[Rung, ...], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    made = []
    for number, place in enumerate((folder, comfy.published)):
        monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path / f"cache{number}"))
        model = load_model(place, CPU, lambda *_: None, given_up=given_up)
        weights = model.backbone.transformer.state_dict()
        text = model.text.encode(["a red boat", "a cat"])
        with torch.no_grad():
            picture = model.codec.decoder_stream().push(torch.ones(1, 16, 1, 4, 4))
        made.append(({k: w.view(torch.uint8) for k, w in weights.items()}, text, picture))
    (mine, said, seen), (theirs, meant, shown) = made
    assert mine.keys() == theirs.keys()
    assert all(torch.equal(mine[key], theirs[key]) for key in mine)
    assert torch.equal(said, meant)
    assert torch.equal(seen, shown)


def test_a_part_has_the_fingerprint_of_its_file(folder: Path, comfy: Comfy) -> None:
    before = fingerprint(folder / "vae")
    assert before != fingerprint(folder / "transformer")
    data = comfy.vae.read_bytes()
    comfy.vae.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert fingerprint(folder / "vae") != before
