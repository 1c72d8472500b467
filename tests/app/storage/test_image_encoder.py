"""What folders are taken for an image encoder, before anything of their weights is read."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.model.likeness import MeasureError
from app.storage.image_encoder import MAY_HOLD_CODE, encoder_of, find_encoder
from generation import model_files
from tests.app.session.fakes import install_model
from tests.generation.encoders import write_encoder


@pytest.fixture
def eye(tmp_path: Path) -> Path:
    return write_encoder(tmp_path / "dinov2-small")


def test_a_folder_is_known_by_its_name_and_its_content(eye: Path) -> None:
    place = find_encoder(eye)
    assert (place.title, place.kind) == ("dinov2-small", "Dinov2Model")
    before = place.name
    assert find_encoder(eye).name == before
    os.utime(eye / "model.safetensors", (1, 1))
    assert find_encoder(eye).name != before
    now = find_encoder(eye).name
    settings = eye / "preprocessor_config.json"
    settings.write_text(json.dumps(json.loads(settings.read_text()) | {"image_mean": [0, 0, 0]}))
    assert find_encoder(eye).name != now


def _linked(folder: Path) -> None:
    """As the cache of downloads has it."""
    file = folder / "model.safetensors"
    blob = file.rename(folder.parent / "blob")
    file.symlink_to(blob)


def test_it_knows_the_files_that_the_program_refuses() -> None:
    assert MAY_HOLD_CODE == model_files._CODE


def _unlink(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).unlink()


def _write(name: str, text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_text(text)


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        (_unlink("config.json"), "it has no config.json"),
        (_unlink("preprocessor_config.json"), "it has no preprocessor_config.json"),
        (_unlink("model.safetensors"), "it has no model.safetensors"),
        (_write("config.json", "{"), "its config.json names another class"),
        (_write("config.json", '{"architectures": ["LlamaModel"]}'), "names another class"),
        (_write("pytorch_model.bin", ""), "pytorch_model.bin may hold code, so take it away"),
        (_linked, "it is a link, and these are not followed"),
        (lambda folder: folder.rename(folder.with_name("elsewhere")), "it was not found"),
    ],
)
def test_what_is_none_is_told(eye: Path, damage: Callable[[Path], object], why: str) -> None:
    damage(eye)
    with pytest.raises(MeasureError) as told:
        find_encoder(eye)
    begin = f"{eye.name} is no image encoder of DINOv2, CLIP or SigLIP: "
    assert str(told.value).startswith(begin)
    assert str(told.value).endswith(f"{why}.")


@pytest.mark.parametrize("beside", ["image_processor", "feature_extractor", "image_encoder"])
def test_a_models_own_is_found(models: Path, beside: str) -> None:
    home = models / "start"
    folder = write_encoder(home / "image_encoder", "CLIPVisionModelWithProjection")
    (home / beside).mkdir(exist_ok=True)
    (folder / "preprocessor_config.json").rename(home / beside / "preprocessor_config.json")
    place = encoder_of("start")
    assert place is not None
    assert (place.title, place.processor) == ("start/image_encoder", home / beside)
    (folder / "model.safetensors").unlink()
    assert encoder_of("start") is None


def test_one_that_lies_with_another_program_is_found(models: Path, tmp_path: Path) -> None:
    home = models / "start"
    folder = write_encoder(home / "image_encoder", "SiglipVisionModel")
    file = (folder / "model.safetensors").rename(tmp_path / "clip_vision.safetensors")
    card = json.loads((models / "animatic" / "throughline.json").read_text())
    part = {"path": str(file), "size": file.stat().st_size, "header": "0" * 64}
    (home / "throughline.json").write_text(json.dumps(card | {"files": {"image_encoder": part}}))
    place = encoder_of("start")
    assert place is not None
    assert place.weights == (file,)


def test_a_model_without_one_has_none(models: Path) -> None:
    assert encoder_of("animatic") is None


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "models"
    install_model(folder)
    monkeypatch.setenv("THROUGHLINE_MODELS", str(folder))
    return folder
