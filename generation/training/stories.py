"""The artist's stories as latents on disk: drawn once, encoded once, read by the later stages."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor

from generation.animatic.artist import draw_shot
from generation.animatic.story import HELD_OUT, sample_story
from generation.memory.low import low_pictures, rate_name
from generation.training.seeds import seeded

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.animatic import AnimaticAutoencoder

log = logging.getLogger(__name__)

SHARD_STORIES = 50
LONGEST_PICTURES = 300
PATCH = 2  # of Wan's transformers

Rates = Sequence[tuple[int, int]]
"""Memory rates (space, time) of the low branches that the stories are prepared for."""

@dataclass(frozen=True)
class ShotLatents:
    """One shot: `latents` `[c t h w]`, those of low branches `[c t' h' w']` by rate, captions."""

    latents: Tensor
    lows: dict[str, Tensor]
    caption: str
    described: str  # tells all looks, for who has no memory of them
    embedded: Tensor | None = None  # the caption by a frozen text encoder, `[m e]`


StoryLatents = tuple[ShotLatents, ...]


@torch.no_grad()
def encode_story(
    codec: AnimaticAutoencoder, seed: int, size: tuple[int, int], rates: Rates
) -> StoryLatents:
    """Draw a story and encode its shots, up to about 37 s; for low branches at these rates."""
    device = codec.mean.device
    story = sample_story(seed)
    shots: list[ShotLatents] = []
    pictures = 0
    for index, shot in enumerate(story.shots):
        pictures += shot.pictures
        if pictures > LONGEST_PICTURES and shots:
            break
        drawn = draw_shot(story, index, size=size)
        video = torch.from_numpy(np.ascontiguousarray(drawn)).permute(3, 0, 1, 2)[None]
        video = (video.float() / 127.5 - 1).to(device)
        with torch.autocast(device.type, torch.bfloat16):
            latents = codec.encode(video)[0].half().cpu()
            lows = {rate_name(*rate): _encode_low(codec, video, *rate) for rate in rates}
        shots.append(ShotLatents(latents, lows, shot.caption, shot.described))
    return tuple(shots)


def _encode_low(
    codec: AnimaticAutoencoder, video: Tensor, spatial_rate: int, time_rate: int
) -> Tensor:
    cell_px = spatial_rate * PATCH * codec.spatial_stride
    return codec.encode(low_pictures(video, time_rate, spatial_rate, cell_px))[0].half().cpu()


def prepare_stories(
    codec: AnimaticAutoencoder,
    folder: Path,
    size: tuple[int, int],
    rates: Rates,
    count: int,
) -> None:
    """Write `count` stories in shards to `folder`; shards that exist are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    for shard in range((count + SHARD_STORIES - 1) // SHARD_STORIES):
        path = folder / f"stories_{shard:05d}.safetensors"
        if path.exists():
            continue
        seeds = [seeded(shard, i) % HELD_OUT for i in range(SHARD_STORIES)]
        _write_shard(path, [encode_story(codec, s, size, rates) for s in seeds])
        log.info("Wrote %s.", path.name)


def _write_shard(path: Path, stories: list[StoryLatents]) -> None:
    tensors = {}
    texts: list[list[tuple[str, str]]] = []
    for i, story in enumerate(stories):
        texts.append([(shot.caption, shot.described) for shot in story])
        for j, shot in enumerate(story):
            tensors[f"{i}/{j}/latents"] = shot.latents.contiguous()
            tensors |= {f"{i}/{j}/{k}": low.contiguous() for k, low in shot.lows.items()}
    part = path.with_suffix(".part")
    rates = list(stories[0][0].lows)
    save_file(tensors, part, metadata={"texts": json.dumps(texts), "rates": json.dumps(rates)})
    part.replace(path)


def load_stories(folder: Path) -> list[StoryLatents]:
    """Every story that was prepared in `folder` so far.

    Raises:
        ValueError: the stories are of an older version, or for different memory rates.
    """
    stories: list[StoryLatents] = []
    for path in sorted(folder.glob("stories_*.safetensors")):
        with safe_open(path, framework="pt") as file:
            notes = {k: json.loads(v) for k, v in (file.metadata() or {}).items()}
            if not {"texts", "rates"} <= set(notes):
                raise ValueError(
                    f"{path} is of an older version; remove {folder} and run the stage stories"
                )
            rates = notes["rates"]
            if stories and set(rates) != set(stories[0][0].lows):
                raise ValueError(f"{path} is for other memory rates than those before it")
            for i, shots in enumerate(notes["texts"]):
                named = ((f"{i}/{j}", texts) for j, texts in enumerate(shots))
                stories.append(tuple(_read_shot(file, n, rates, texts) for n, texts in named))
    return stories


def _read_shot(
    file: Any,  # noqa: ANN401
    name: str,
    rates: list[str],
    texts: list[str],
) -> ShotLatents:
    lows = {rate: file.get_tensor(f"{name}/{rate}") for rate in rates}
    caption, described = texts
    return ShotLatents(file.get_tensor(f"{name}/latents"), lows, caption, described)
