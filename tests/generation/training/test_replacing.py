"""A model folder is replaced when the new one is whole, and not before."""

import shutil
from pathlib import Path

import pytest
import torch

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.training import publish as publishing
from generation.training.animatic_draft import new_draft
from generation.training.publish import CardFacts, publish
from generation.training.replacing import replaced, take_along
from generation.weights import check_model_folder


def _files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def test_a_disk_that_fills_up_leaves_the_model_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "model"
    codec: AnimaticAutoencoder = AnimaticAutoencoder(width=8, features=8, latent_width=8)
    torch.manual_seed(0)
    publish(folder, codec, new_draft(width=64, layers=1), CardFacts())
    (folder / "README.md").write_text("what it knows")
    shutil.copytree(folder / "vae", folder / "vae_before")
    before = _files(folder)
    save = publishing.save_half

    def full(module: torch.nn.Module, part: Path) -> None:
        if part.name == "memory_encoder":
            raise OSError(28, "No space left on device")
        save(module, part)

    other = new_draft("2x2x2", width=128, layers=1)
    with monkeypatch.context() as patched:
        patched.setattr(publishing, "save_half", full)
        with pytest.raises(OSError, match="No space"):
            publish(folder, codec, other, CardFacts())
    assert _files(folder) == before
    assert [path.name for path in tmp_path.iterdir()] == ["model"]
    publish(folder, codec, other, CardFacts())
    after = _files(folder)
    assert after["README.md"] == b"what it knows"
    assert check_model_folder(folder).name == "animatic"  # with the weights that went along
    assert after["transformer/config.json"] != before["transformer/config.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_weights_may_be_read_by_those_who_may_read_the_rest(tmp_path: Path) -> None:
    codec: AnimaticAutoencoder = AnimaticAutoencoder(width=8, features=8, latent_width=8)
    publish(tmp_path / "model", codec, new_draft(width=64, layers=1), CardFacts())
    modes = {path.stat().st_mode for path in (tmp_path / "model").rglob("*") if path.is_file()}
    assert len(modes) == 1


def test_what_was_killed_between_the_two_names_is_put_back(tmp_path: Path) -> None:
    (tmp_path / ".model.old").mkdir()
    (tmp_path / ".model.old" / "card").write_text("old")
    with pytest.raises(ValueError, match="no"), replaced(tmp_path / "model"):
        raise ValueError("no")
    assert (tmp_path / "model" / "card").read_text() == "old"
    with replaced(tmp_path / "model") as (old, new):
        (new / "weights").touch()
        take_along(old, new, {"card"})
        with pytest.raises(ValueError, match="another run writes"), replaced(tmp_path / "model"):
            pass
    assert _files(tmp_path) == {"model/weights": b""}
