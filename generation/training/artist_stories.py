"""The artist's stories: drawn and encoded, on all cores."""

from __future__ import annotations

import logging
import multiprocessing
import signal
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from generation.animatic.artist import draw_shot
from generation.animatic.story import HELD_OUT, sample_story
from generation.training.made_of import ARTIST, check_made_of, made_of
from generation.training.room import check_free, latents_bytes
from generation.training.seeds import seeded
from generation.training.stories import (
    Rates,
    ShotEncoder,
    ShotLatents,
    StoryLatents,
    shard_path,
    write_shard,
)

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.animatic import AnimaticAutoencoder

log = logging.getLogger(__name__)

SHARD_STORIES = 50
SHORTEST_PICTURES, LONGEST_PICTURES = 160, 300


@dataclass(frozen=True)
class _Drawing:
    """What all shards of a folder share; goes to the other processes once."""

    codec: AnimaticAutoencoder
    folder: Path
    size: tuple[int, int]
    rates: Rates
    shard_stories: int


def prepare_stories(
    codec: AnimaticAutoencoder,
    folder: Path,
    size: tuple[int, int],
    rates: Rates,
    count: int,
    processes: int = 1,
) -> None:
    """Write `count` stories in shards to `folder`; shards that exist are kept.

    Raises:
        ValueError: the folder holds stories of something else, or the disk has no room for them.
        RuntimeError: a process that drew was ended; finished shards are kept.
    """
    check_made_of(folder, made_of(ARTIST, codec, size, rates), adopt=True)
    shards = range((count + SHARD_STORIES - 1) // SHARD_STORIES)
    missing = [shard for shard in shards if not shard_path(folder, shard).exists()]
    least = len(missing) * SHARD_STORIES * SHORTEST_PICTURES
    check_free(folder, latents_bytes(codec, size, rates, least), "the stories take")
    drawing = _Drawing(codec, folder, size, rates, SHARD_STORIES)
    if min(processes, len(missing)) <= 1:
        for shard in missing:
            log.info("Wrote %s.", _draw_shard(drawing, shard))
        return
    try:
        _draw_together(drawing, missing, min(processes, len(missing)))
    except BrokenProcessPool as error:
        raise RuntimeError(
            "a process that drew was ended, perhaps for lack of memory; finished shards are kept, "
            "and the same command with fewer --processes goes on"
        ) from error


def encode_story(
    codec: AnimaticAutoencoder, seed: int, size: tuple[int, int], rates: Rates
) -> StoryLatents:
    """Draw a story and encode its shots, up to about 37 s; for low branches at these rates."""
    story = sample_story(seed)
    shots: list[ShotLatents] = []
    pictures = 0
    for index, shot in enumerate(story.shots):
        pictures += shot.pictures
        if pictures > LONGEST_PICTURES and shots:
            break
        encoder = ShotEncoder(codec, rates)
        encoder.push(np.ascontiguousarray(draw_shot(story, index, size=size)))
        shots.append(encoder.shot(shot.caption, shot.described))
    return tuple(shots)


def _draw_shard(drawing: _Drawing, shard: int) -> str:
    seeds = [seeded(shard, i) % HELD_OUT for i in range(drawing.shard_stories)]
    path = shard_path(drawing.folder, shard)
    stories = [encode_story(drawing.codec, s, drawing.size, drawing.rates) for s in seeds]
    write_shard(path, stories, drawing.rates)
    return path.name


def _draw_together(drawing: _Drawing, shards: list[int], processes: int) -> None:
    """Draw the shards in processes of their own: the artist uses one core."""
    device = drawing.codec.mean.device
    drawing.codec.cpu()  # weights on a GPU cannot go to another process
    try:
        with ProcessPoolExecutor(
            processes, multiprocessing.get_context("spawn"), _begin, (drawing, device.type)
        ) as pool:
            try:
                for done in as_completed([pool.submit(_draw_in_process, s) for s in shards]):
                    log.info("Wrote %s.", done.result())
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                for child in multiprocessing.active_children():
                    child.terminate()
                raise
    finally:
        drawing.codec.to(device)


_ours: list[_Drawing] = []
"""What this process draws for; one entry in a process of the pool."""


def _begin(drawing: _Drawing, device: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it without a traceback
    torch.set_num_threads(1)
    drawing.codec.to(device)
    _ours.append(drawing)


def _draw_in_process(shard: int) -> str:
    return _draw_shard(_ours[0], shard)
