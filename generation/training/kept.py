"""Where a stage keeps what it learns, and what its checkpoints say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.model_parts import encoder_folders
from generation.training.checkpoint import CHECKPOINT
from generation.training.decoder import encoder_digest
from generation.training.experts import HIGH, LOW, PARTS
from generation.training.loop import Keeping, Schedule
from generation.training.made_of import digest_of_stories, digest_of_weights
from generation.training.parts import stage_codec

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.training.draft import Draft


def last_checkpoint(options: argparse.Namespace, stages: Sequence[str]) -> Path:
    """Of the last of the stages that was run, or where that of the first would be."""
    paths = [folder_of(options, stage) / CHECKPOINT for stage in stages]
    return next((path for path in reversed(paths) if path.exists()), paths[0])


def folder_of(options: argparse.Namespace, stage: str) -> Path:
    """Where a stage leaves what it learns: a second expert beside the first one."""
    out: Path = options.out
    return out / (stage if options.expert == HIGH else f"{stage}_{options.expert}")


def schedule_of(options: argparse.Namespace, boost: float = 1.0) -> Schedule:
    """How long the stage trains; a new memory learns `boost` times as fast."""
    return Schedule(options.steps, options.minutes, options.rate, boost=boost)


def keeping_of_codec(options: argparse.Namespace, **more: object) -> Keeping:
    """Of a stage that trains the autoencoder."""
    about = {"seed": options.seed, "rate": options.rate, "size": list(options.size)}
    about["batch"] = options.batch
    return Keeping(folder_of(options, options.stage), options.save_every, about | more)


def keeping_of(
    options: argparse.Namespace, draft: Draft, stories: int, began: str | None
) -> Keeping:
    """Of a stage that trains a draft on so many stories, from where another stage ended."""
    about: dict[str, object] = {"batch": options.batch, "seed": options.seed}
    about["frozen"] = options.freeze_memory
    if options.stage in ("stills", "generator"):
        about["retrieval"] = options.retrieval
    if options.stage == "distil":
        about["sampling_steps"] = options.sampling_steps
    if options.stage != "memory":
        about["the stage before"] = began
    about |= {"rate": options.rate, "stories": stories, "new_memory": options.new_memory}
    about |= digest_of_stories(options.out / "stories") | known_latents(options)
    about |= of_model(options, windowed=options.stage != "memory")
    folder = folder_of(options, options.stage)
    return Keeping(folder, options.save_every, about, draft.is_learned)


def of_model(options: argparse.Namespace, *, windowed: bool = True) -> dict[str, object]:
    """What tells apart models whose weights may have the same names and sizes.

    What is retrieved has no window: its stage is the same for any.
    """
    about = {"memory": options.memory, "lora": options.lora}
    if windowed:
        about["window"] = options.window
    if options.expert == LOW:
        memories = encoder_folders(options.start_from)
        about["memory of --start-from"] = [digest_of_weights(part) for part in memories]
    if options.lora:  # a whole model's checkpoint has all of it, and may be published over it
        part = options.start_from / PARTS[options.expert]
        about["weights of --start-from"] = digest_of_weights(part)
    return about


def known_latents(options: argparse.Namespace) -> dict[str, object]:
    """Of the latents that a model of our own learns; nothing where they came from elsewhere."""
    if options.lora:
        return {}
    try:
        return of_latents(stage_codec(options.out, options.start_from, torch.device("cpu")))
    except FileNotFoundError:
        return {}


def of_latents(codec: VideoCodec) -> dict[str, object]:
    """What latents are of: those of another encoder are noise to a decoder or a transformer.

    Larger autoencoders are not trained here.
    """
    return {"encoder": encoder_digest(codec)} if isinstance(codec, AnimaticAutoencoder) else {}
