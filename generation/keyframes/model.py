"""A folder of Qwen-Image-Edit-2509 in memory: a transformer of pictures, and what reads for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from diffusers import (
    AutoencoderKLQwenImage,
    FlowMatchEulerDiscreteScheduler,
    QwenImageEditPlusPipeline,
    QwenImageTransformer2DModel,
)
from torch import nn

from generation.errors import WeightsError
from generation.keyframes.reader import EditReader
from generation.model_files import read_json
from generation.model_parts import TRANSFORMER, UNREADABLE, load_part
from generation.pipelines.base import scheduler_of
from generation.rungs import Rung
from generation.thrift import device_for_weights, place_of_text, place_transformers
from generation.weights import stored_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from pathlib import Path

    from generation.devices import Device
    from generation.protocol import ModelCard

PIPELINE = "QwenImageEditPlusPipeline"
PARTS: dict[str, dict[str, Any]] = {
    "transformer": {"QwenImageTransformer2DModel": QwenImageTransformer2DModel},
    "vae": {"AutoencoderKLQwenImage": AutoencoderKLQwenImage},
}
"""The classes that the parts of such a folder may name."""


@dataclass(frozen=True)
class KeyframeModel:
    """What paints keyframes: diffusers' own pipeline, and the reader of its prompts."""

    card: ModelCard
    device: Device
    reader: EditReader
    pipeline: QwenImageEditPlusPipeline


def load_keyframes(
    folder: Path,
    card: ModelCard,
    device: Device,
    progress: Callable[[str, float], None],
    given_up: Container[Rung],
) -> KeyframeModel:
    """Load every part of a model for keyframes, with what is `given_up`.

    Raises:
        WeightsError: a part is missing, of an unknown class, or its weights do not fit.
    """
    named = read_json(folder / "model_index.json").get("_class_name")
    if named != PIPELINE:
        raise WeightsError(f"{folder} is for a {named}, not for a {PIPELINE}")
    progress("Loading the transformer", 0.0)
    begins = device_for_weights(device, given_up)
    transformer = load_part(folder / TRANSFORMER, PARTS["transformer"], begins)
    place_transformers(nn.ModuleList([transformer]), device, given_up)
    progress("Loading the autoencoder", 0.6)
    vae = load_part(folder / "vae", PARTS["vae"], device)
    if Rung.TILED in given_up:
        vae.enable_tiling()
    progress("Loading the text encoder", 0.65)
    needed = text_numbers(folder) * device.dtype.itemsize
    rests = Rung.OFFLOAD in given_up
    place = place_of_text(needed, transformer, device, given_up) if rests else None
    try:
        reader = EditReader(folder, device, place)
        pipeline = QwenImageEditPlusPipeline(
            scheduler=scheduler_of(folder, FlowMatchEulerDiscreteScheduler), vae=vae,
            text_encoder=None, tokenizer=None, processor=None, transformer=transformer,
        )
    except UNREADABLE as error:
        raise WeightsError(f"The settings in {folder} do not fit its weights") from error
    _check_fit(folder, transformer, vae)
    pipeline.set_progress_bar_config(disable=True)
    progress("Ready", 1.0)
    return KeyframeModel(card, device, reader, pipeline)


def text_numbers(folder: Path) -> int:
    """How many numbers the weights of the text encoder have."""
    return stored_numbers(folder / "text_encoder")


def text_width(folder: Path) -> int:
    """The width of what the text encoder says; newer settings have it one level below."""
    config = read_json(folder / "text_encoder" / "config.json")
    return int(config.get("text_config", config)["hidden_size"])


def _check_fit(folder: Path, transformer: Any, vae: Any) -> None:  # noqa: ANN401
    for what, one, other in (
        ("the latents", transformer.config["in_channels"], 4 * vae.config["z_dim"]),
        ("the text", transformer.config["joint_attention_dim"], text_width(folder)),
    ):
        if one != other:
            raise WeightsError(f"The parts of {folder} do not fit: {what} has {other}, not {one}")
