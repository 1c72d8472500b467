"""What the stage `videos` is asked on the command line."""

from __future__ import annotations

import argparse
import logging
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from generation.prompt_tokens import PromptCounter
from generation.protocol import FrameGrid
from generation.training.parts import codec_to_learn, frozen_text, stage_tokenizer
from generation.training.published import grid_of
from generation.training.videos.prepare import Videos, prepare_videos

if TYPE_CHECKING:
    import torch

    from generation.training.stories import Rates

log = logging.getLogger(__name__)

CAPTIONS_FILE = "captions.jsonl"
HIGHEST_RATE = 120


def add_video_options(parser: argparse.ArgumentParser) -> None:
    """The options of the stage `videos`."""
    parser.add_argument("--videos", type=Path, help="folder of your own videos")
    parser.add_argument(
        "--captions", type=Path, help=f"their captions; by default {CAPTIONS_FILE} in that folder"
    )
    parser.add_argument(
        "--rate-fps", type=_rate, help="the model's pictures a second; by default as --start-from"
    )
    parser.add_argument(
        "--embed", action="store_true",
        help="keep the captions as --start-from's text encoder reads them, for one that is frozen",
    )


def prepare_from_options(options: argparse.Namespace, rates: Rates, device: torch.device) -> None:
    """Run the stage; see `prepare_videos`.

    Raises:
        ValueError, RuntimeError, FileNotFoundError: what is missing or does not fit, in a sentence.
    """
    if options.videos is None:
        raise ValueError("no videos are named; give their folder with --videos")
    grid = FrameGrid() if options.start_from is None else grid_of(options.start_from)
    if options.embed and not options.lora:
        log.warning(
            "With --embed captions are kept for a text encoder that is frozen: what is written "
            "here can be trained on with --lora alone."
        )
    codec = codec_to_learn(options, device)
    text = frozen_text(options.start_from, device) if options.embed else None
    videos = Videos(
        folder=options.videos,
        captions=options.captions or options.videos / CAPTIONS_FILE,
        size=options.size,
        rate=options.rate_fps or Fraction(*grid.rate),
        first_latents=grid.first_latents,
        rates=rates,
        tokenizer=stage_tokenizer(options.start_from),
        counter=_counter(options.start_from),
    )
    prepare_videos(options.out / "stories", videos, codec, text)


def _counter(start_from: Path | None) -> PromptCounter | None:
    """None where the model's tokenizer cannot be counted with."""
    try:
        return None if start_from is None else PromptCounter(start_from)
    except (OSError, ValueError):
        return None


def _rate(text: str) -> Fraction:
    try:
        rate = Fraction(text)
    except (ValueError, ZeroDivisionError) as error:
        raise argparse.ArgumentTypeError(f"{text} is not a rate such as 16") from error
    if not 1 <= rate <= HIGHEST_RATE:
        raise argparse.ArgumentTypeError(f"a rate is from 1 to {HIGHEST_RATE} a second")
    return rate
