"""The stage `videos`: check all, then encode story by story, one shard at a time."""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, cast

from diffusers.utils.logging import tqdm

from generation.training.made_of import MadeOf, check_made_of, made_of, weights_digest
from generation.training.room import check_free, latents_bytes, text_bytes
from generation.training.stories import PATCH, Rates, read_notes, shard_path, write_shard
from generation.training.videos.captions import read_captions
from generation.training.videos.check import CheckedVideo, check_videos
from generation.training.videos.encode import Found, StoryEncoder, Task, embed_captions
from generation.training.videos.plan import Lengths
from generation.training.videos.report import (
    log_checked,
    words_not_known,
    words_not_read,
    write_report,
)

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path

    from torch import nn
    from transformers import PreTrainedTokenizerBase

    from generation.autoencoder.base import VideoCodec
    from generation.prompt_tokens import PromptCounter
    from generation.text.codec import TextCodec
    from generation.training.stories import StoryLatents

log = logging.getLogger(__name__)

SHARD_STORIES = 10  # minutes of work


@dataclass(frozen=True)
class Videos:
    """A folder of videos, and how a model takes them.

    Attributes:
        folder: where the videos are.
        captions: their captions, JSON lines.
        size: width and height of the model's pictures.
        rate: the model's pictures a second.
        first_latents: latent frames of the model's first chunk.
        rates: memory rates of the low branches.
        tokenizer: of the model's text encoder; with one, words that it does not know are told.
        counter: of what the text encoder reads; with one, captions that are too long are told.
    """

    folder: Path
    captions: Path
    size: tuple[int, int]
    rate: Fraction
    first_latents: int
    rates: Rates
    tokenizer: PreTrainedTokenizerBase | None = None
    counter: PromptCounter | None = None


def prepare_videos(
    folder: Path, videos: Videos, codec: VideoCodec, text: TextCodec | None = None
) -> None:
    """Write the stories of the videos in shards to `folder`; shards that exist are kept.

    With `text`, each caption's embedding lies beside it.

    Raises:
        ValueError: no video can be used, the folder holds stories of something else, or the disk
            has no room for them.
        RuntimeError: a video is gone, or a shard cannot be written; finished shards are kept.
    """
    _check_size(videos.size, codec)
    if not videos.folder.is_dir():
        raise ValueError(f"{videos.folder} is not a folder of videos; name another with --videos")
    lengths = Lengths(videos.rate, codec.stride, 1 + codec.stride * (videos.first_latents - 1))
    captioned, problems = read_captions(videos.captions)
    checked = check_videos(videos.folder, captioned, lengths)
    problems += words_not_known(videos.tokenizer, captioned)
    problems += words_not_read(videos.counter, captioned)
    log_checked(checked, problems, lengths)
    tasks = [(video.video, story) for video in checked for story in video.stories]
    if not tasks:
        raise ValueError(f"none of the videos in {videos.folder} can be used; see the lines above")
    check_made_of(folder, _made_of(videos, codec, text, checked))
    shards = [tasks[n : n + SHARD_STORIES] for n in range(0, len(tasks), SHARD_STORIES)]
    write_report(folder, checked, problems, _found(folder, len(shards)))
    missing = {n: s for n, s in enumerate(shards) if not shard_path(folder, n).exists()}
    _check_room(folder, missing, videos, codec, text)
    encoder = StoryEncoder(videos.folder, videos.size, lengths, codec, videos.rates)
    with encoder:
        _write_shards(folder, missing, encoder, videos.rates, text)
    write_report(folder, checked, problems, _found(folder, len(shards)))


def _check_size(size: tuple[int, int], codec: VideoCodec) -> None:
    multiple = codec.spatial_stride * PATCH
    if any(side % multiple for side in size):
        raise ValueError(
            f"pictures of {size[0]}x{size[1]} do not fit this autoencoder; give a --size in "
            f"multiples of {multiple}"
        )


def _check_room(
    folder: Path, missing: dict[int, list[Task]], videos: Videos, codec: VideoCodec,
    text: TextCodec | None,
) -> None:
    stories = [story for shard in missing.values() for _, story in shard]
    pictures = sum(shot.count for story in stories for shot in story)
    needed = latents_bytes(codec, videos.size, videos.rates, pictures)
    if text is not None and stories:
        needed += text_bytes(text) * sum(map(len, stories))
    check_free(folder, needed, "the latents of these videos take")


def _made_of(
    videos: Videos, codec: VideoCodec, text: TextCodec | None, checked: list[CheckedVideo]
) -> MadeOf:
    used = [(v.video, v.size_bytes, [list(map(asdict, s)) for s in v.stories])
            for v in checked if v.stories]
    return made_of(
        "a folder of videos", cast("nn.Module", codec), videos.size, videos.rates,
        rate=str(videos.rate),
        first_latents=videos.first_latents,
        captions=hashlib.sha256(videos.captions.read_bytes()).hexdigest(),
        videos=hashlib.sha256(json.dumps(used).encode()).hexdigest(),
        text_encoder=None if text is None else weights_digest(text.encoder),
    )


def _write_shards(
    folder: Path,
    missing: dict[int, list[Task]],
    encoder: StoryEncoder,
    rates: Rates,
    text: TextCodec | None,
) -> None:
    if not missing:
        log.info("All stories are there already.")
    stories = sum(map(len, missing.values()))
    with tqdm(total=stories, desc="Encode", unit=" stories", disable=None) as bar:
        for number, shard in missing.items():
            encoded: list[StoryLatents] = []
            found: list[Found] = []
            for task in shard:
                story, notes = encoder.encode(task)
                encoded += [story] if story else []
                found += notes
                bar.update()
            if text is not None:
                encoded = embed_captions(text, encoded)
            path = shard_path(folder, number)
            write_shard(path, encoded, rates, [(f.video, f.note) for f in found])
            bar.clear()
            for note in found:
                log.warning("%s: %s", note.video, note.note)
            log.info("Wrote %s.", path.name)


def _found(folder: Path, shards: int) -> list[Found]:
    """What was found in the shards that are there."""
    paths = [path for n in range(shards) if (path := shard_path(folder, n)).exists()]
    return [Found(*note) for path in paths for note in read_notes(path)]
