"""Qwen2.5-VL, which reads a prompt together with the pictures that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from diffusers import QwenImageEditPlusPipeline
from diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_plus import (
    CONDITION_IMAGE_SIZE,
    calculate_dimensions,
)
from transformers import BatchFeature, Qwen2_5_VLForConditionalGeneration
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from generation.errors import WeightsError
from generation.local_parts import load_local, load_tokenizer
from generation.model_files import read_json
from generation.model_parts import UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor

    from generation.devices import Device
    from generation.resting import Place

PICTURE_MARK = "<|image_pad|>"


class Read(NamedTuple):
    """What was read: embeddings `[1 m e]` of the prompt and of the negative prompt."""

    prompt: Tensor
    negative: Tensor


class EditReader:
    """Reads prompts with pictures. Where there is a `place` it is loaded for a prompt alone."""

    def __init__(self, folder: Path, device: Device, place: Place | None) -> None:
        self._folder, self._device, self._place = folder, device, place
        self._processor = PromptProcessor(folder)
        self._encoder = None if place else load_encoder(folder, device.dtype)
        if self._encoder is not None:
            self._encoder.to(device.torch_device)

    def read(self, prompt: str, negative: str, images: Sequence[Any]) -> Read:
        """Embeddings on the device, of both prompts with these pictures of PIL."""
        asked = (prompt, negative)
        if self._place is None:
            return self._read(self._encoder, asked, images)
        with self._place.cleared() as where:  # what is loaded is let go before this ends
            dtype = self._device.dtype
            return self._read(load_encoder(self._folder, dtype).to(where), asked, images)

    @torch.no_grad()
    def _read(self, encoder: Any, asked: tuple[str, str], images: Sequence[Any]) -> Read:  # noqa: ANN401
        pipeline = QwenImageEditPlusPipeline(
            scheduler=None, vae=None, text_encoder=encoder, tokenizer=None, transformer=None,
            processor=self._processor,
        )
        seen = [_smaller(pipeline, image) for image in images]
        both = [
            pipeline.encode_prompt(image=seen, prompt=text, device=encoder.device)[0]
            for text in asked
        ]
        device = self._device
        return Read(*(one.to(device.torch_device, device.dtype) for one in both))


class PromptProcessor:
    """Texts and pictures as numbers, as Qwen2VLProcessor, which needs torchvision for videos."""

    def __init__(self, folder: Path) -> None:
        settings = read_json(folder / "processor" / "preprocessor_config.json")
        self._pictures = Qwen2VLImageProcessorPil.from_dict(settings)
        self._tokenizer = load_tokenizer(folder / "tokenizer")

    def __call__(
        self, text: list[str], images: list[Any], *, padding: bool, return_tensors: str
    ) -> BatchFeature:
        """The features of one text that has a mark for each picture."""
        seen = self._pictures(images=images, return_tensors=return_tensors)
        each = seen["image_grid_thw"].prod(dim=1) // self._pictures.merge_size**2
        written = [_widened(one, each.tolist()) for one in text]
        said = self._tokenizer(written, padding=padding, return_tensors=return_tensors)
        return BatchFeature({**said, **seen})


def load_encoder(folder: Path, dtype: torch.dtype) -> Any:  # noqa: ANN401
    """The text encoder of a folder, strictly; WeightsError where it does not fit."""
    part = folder / "text_encoder"
    try:
        encoder, report = load_local(
            Qwen2_5_VLForConditionalGeneration, part, dtype=dtype, output_loading_info=True
        )
    except UNREADABLE as error:
        raise WeightsError(f"The text encoder in {folder} cannot be loaded") from error
    if report["missing_keys"] or report["unexpected_keys"] or report["mismatched_keys"]:
        raise WeightsError(f"The weights in {part} do not fit their config.json")
    encoder.register_forward_pre_hook(tell_where, with_kwargs=True)
    return encoder.eval().requires_grad_(requires_grad=False)


def tell_where(encoder: Any, given: Any, named: dict[str, Any]) -> Any:  # noqa: ANN401
    """Tell the encoder where pictures stand in the text, before it reads.

    Transformers 5 wants to be told, and diffusers 0.42 does not: without it all tokens of a picture
    have places in a row. It can go with https://github.com/huggingface/diffusers/pull/14189.
    """
    where = (named["input_ids"] == encoder.config.image_token_id).int()
    return given, {**named, "mm_token_type_ids": where}


def _smaller(pipeline: Any, image: Any) -> Any:  # noqa: ANN401
    """A picture as the encoder sees it, as the pipeline makes it smaller."""
    width, height = calculate_dimensions(CONDITION_IMAGE_SIZE, image.width / image.height)
    return pipeline.image_processor.resize(image, height, width)


def _widened(text: str, counts: list[int]) -> str:
    """A text in which the mark of each picture stands as often as it has tokens."""
    first, *rest = text.split(PICTURE_MARK)
    return first + "".join(
        PICTURE_MARK * count + words for count, words in zip(counts, rest, strict=True)
    )
