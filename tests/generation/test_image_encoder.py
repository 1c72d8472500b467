"""Features are those of transformers' own call, and what is no encoder is told in a sentence."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import CLIPImageProcessor

from generation.encoder_messages import IMAGE_ENCODERS
from generation.errors import WeightsError
from generation.image_encoder import CLASSES, ImageEncoder
from tests.generation.encoders import MODELS, PATCHES, PREPARED, SIDE_PX, write_encoder


def pictures(count: int = 2, height: int = 30, width: int = 52) -> torch.Tensor:
    dice = torch.Generator().manual_seed(3)
    return torch.randint(0, 256, (count, height, width, 3), generator=dice, dtype=torch.uint8)


def test_the_editor_knows_the_same_classes() -> None:
    assert set(CLASSES) == set(IMAGE_ENCODERS) == set(MODELS)


@pytest.mark.parametrize("kind", MODELS)
def test_features_are_those_of_its_own_call(tmp_path: Path, kind: str) -> None:
    folder = write_encoder(tmp_path / "eye", kind)
    encoder, given = ImageEncoder(folder, folder), pictures()
    found = encoder.features(given)
    own = MODELS[kind]().from_pretrained(folder).eval()
    seeing = getattr(own, "vision_model", own)
    prepared = torch.stack([encoder.prepared(picture) for picture in given])
    with torch.inference_mode():
        tokens = seeing(pixel_values=prepared).last_hidden_state
    before = 0 if kind.startswith("Siglip") else 1
    assert tokens.shape[1] == before + PATCHES**2
    grid = tokens[:, before:].unflatten(1, (PATCHES, PATCHES))
    torch.testing.assert_close(found, torch.nn.functional.normalize(grid, dim=-1))
    torch.testing.assert_close(found.norm(dim=-1), torch.ones(2, PATCHES, PATCHES))


def test_pictures_are_prepared_as_its_processor_does(tmp_path: Path) -> None:
    """A square is not cropped by it, so there all but the resizing is the same."""
    encoder = ImageEncoder(folder := write_encoder(tmp_path / "eye"), folder)
    square = pictures(1, SIDE_PX, SIDE_PX)[0]
    side = {"height": SIDE_PX, "width": SIDE_PX}
    own = CLIPImageProcessor(**PREPARED, size=side, do_center_crop=False, crop_size=side)
    wanted = own(square.numpy(), return_tensors="pt")["pixel_values"][0]
    torch.testing.assert_close(encoder.prepared(square), wanted, atol=1e-5, rtol=1e-4)
    wide = np.zeros((SIDE_PX, 4 * SIDE_PX, 3), np.uint8)
    wide[:, : SIDE_PX // 2] = 255  # beyond the crop
    assert encoder.prepared(torch.from_numpy(wide))[:, :, 0].min() > 1


def _no_class(folder: Path) -> None:
    _change(folder / "config.json", architectures=["LlamaModel"])


def _cut_short(folder: Path) -> None:
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-8])


def _deeper(folder: Path) -> None:
    _change(folder / "config.json", num_hidden_layers=3)


def _tiny_square(folder: Path) -> None:
    _change(folder / "preprocessor_config.json", crop_size=6)


def _no_mean(folder: Path) -> None:
    _change(folder / "preprocessor_config.json", image_mean="grey")


def _huge(folder: Path) -> None:
    _change(folder / "preprocessor_config.json", crop_size=1e400)


def _no_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def _other_weights(folder: Path) -> None:
    _change(folder / "config.json", hidden_size=32)


def _change(file: Path, **values: object) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (_no_class, "is no image encoder of DINOv2, CLIP or SigLIP"),
        (_cut_short, "is cut short"),
        (_deeper, "do not fit their config.json"),
        (_tiny_square, "do not fit the model in"),
        (_no_mean, "does not say how pictures are prepared"),
        (_huge, "does not say how pictures are prepared"),
        (_no_weights, "cannot be read"),
        (_other_weights, "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, damage: object, said: str) -> None:
    folder = write_encoder(tmp_path / "eye")
    damage(folder)  # type: ignore[operator]
    with pytest.raises(WeightsError, match=re.escape(said)) as told:
        ImageEncoder(folder, folder)
    assert "\n" not in told.value.what.strip()
