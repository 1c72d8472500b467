"""A keyframe by diffusers' own pipeline, from a prompt and the pictures that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from PIL import Image

from generation.model import dice
from generation.pixels import to_pictures
from generation.reference_pictures import read_reference

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from generation.errors import CancelToken
    from generation.keyframes.model import KeyframeModel
    from generation.protocol import MakeKeyframe
    from generation.video import Pictures

SILENCE = " "
"""The negative prompt where there is none: without one there would be no guidance."""


def paint_keyframe(
    model: KeyframeModel,
    command: MakeKeyframe,
    cancel: CancelToken,
    on_step: Callable[[int, int], None],
) -> Pictures:
    """The picture `[h w 3]` of a recipe.

    Raises:
        ReferenceMissing: a picture that it is made of cannot be read.
        GenerationCancelled: `cancel` was set; at most one step later.
    """
    recipe, pipeline = command.recipe, model.pipeline
    images = [Image.fromarray(read_reference(picture)) for picture in command.references]
    cancel.raise_if_set()
    text = model.reader.read(recipe.prompt, recipe.negative or SILENCE, images)
    cancel.raise_if_set()

    def at_step(_pipe: object, step: int, _time: object, _made: object) -> dict[str, Any]:
        cancel.raise_if_set()
        on_step(step + 1, recipe.steps)
        return {}

    width, height = recipe.size
    decoded: Tensor = pipeline(
        image=images, height=height, width=width, num_inference_steps=recipe.steps,
        true_cfg_scale=recipe.guidance, generator=dice(recipe.seed, 0), output_type="pt",
        prompt_embeds=text.prompt, prompt_embeds_mask=_whole(text.prompt),
        negative_prompt_embeds=text.negative, negative_prompt_embeds_mask=_whole(text.negative),
        callback_on_step_end=at_step,
    ).images
    cancel.raise_if_set()
    picture: Pictures = to_pictures(decoded[:, :, None] * 2 - 1)[0]
    return picture


def _whole(embeddings: Tensor) -> Tensor:
    """All tokens `[1 m]` count."""
    return torch.ones(embeddings.shape[:2], dtype=torch.long, device=embeddings.device)
