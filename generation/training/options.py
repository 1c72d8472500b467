"""What can be said about a training, on the command line or in a file."""

from __future__ import annotations

import argparse
import json
import math
import tomllib
from pathlib import Path
from typing import Any

from generation.arguments import positive
from generation.memory.variants import SPELLINGS
from generation.shipped import MODELS
from generation.training.animatic_draft import HEAD_WIDTH, MEMORY
from generation.training.experts import HIGH, PARTS, check_expert
from generation.training.targets import RETRIEVAL_SHARE
from generation.training.videos.stage import add_video_options

SHIPPED = MODELS / "animatic"
TRAINED = ("autoencoder", "memory", "stills", "generator", "distil", "decoder")
DRAWN = ("autoencoder", "decoder")
STAGES = (TRAINED[0], "stories", "videos", *TRAINED[1:], "publish")


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """Options of one stage: what the command line says, else what the file of `--config` says.

    Raises:
        ValueError: the file cannot be read, or says something that no stage knows.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.config is not None:
        parser.set_defaults(**_read_config(parser, options.config, options.stage))
        options = parser.parse_args(arguments)
    return options


def check(options: argparse.Namespace) -> None:
    """Raise ValueError in a sentence where options contradict each other or name nothing."""
    start = options.start_from
    if start is not None and not (start / "transformer" / "config.json").exists():
        raise ValueError(f"{start} of --start-from is not a model folder: it has no transformer")
    if start is not None and options.stage in DRAWN:
        _check_autoencoder(start, options.stage)
    if options.lora and start is None:
        raise ValueError("--lora adapts a model folder: name it with --start-from")
    if options.lora and options.stage == "publish" and options.model == SHIPPED:
        raise ValueError("name the folder of the adapted model with --model")
    if options.expert != HIGH and not options.lora:
        raise ValueError("--expert says which transformer gets a LoRA: use it with --lora")
    check_expert(start, options.expert, options.stage)
    _check_machine(options)
    if options.stage == "distil":
        _check_distil(options)
    if options.freeze_memory and options.stage == "memory":
        raise ValueError("--freeze-memory leaves nothing to the stage memory; it is for the others")


def _check_machine(options: argparse.Namespace) -> None:
    if options.accelerate and not options.accelerate.is_file():
        raise ValueError(f"{options.accelerate} of --accelerate is not a file")
    if options.shard and not options.lora:
        raise ValueError("--shard is for --lora: a model that is trained whole is a small one")
    if options.shard and options.sheets:
        raise ValueError("--sheets are drawn by one process, which has no whole weights: not both")


def _check_autoencoder(start: Path, stage: str) -> None:
    try:
        named = json.loads((start / "vae" / "config.json").read_text()).get("_class_name")
    except (OSError, ValueError, AttributeError) as error:
        raise ValueError(f"the autoencoder in {start} cannot be read: {error}") from error
    if named != "AnimaticAutoencoder":
        raise ValueError(
            f"the stage {stage} trains Animatic's autoencoder; that of {start} stays as it is"
        )


def _check_distil(options: argparse.Namespace) -> None:
    if options.start_from is None:
        raise ValueError("distil shortens the sampler of a model folder: name it with --start-from")
    if options.shard:
        raise ValueError("distil keeps the weights that it learns from beside it, so not --shard")
    if options.new_memory:
        raise ValueError("distil needs a memory that was trained: leave out --new-memory")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="throughline train",
        description="The stages of training, in the order to run them; each goes on where it was "
        "stopped. Stories are drawn, or cut from your own videos. With --lora any model folder "
        "learns to remember; without it Animatic is made.",
    )
    parser.add_argument("stage", choices=STAGES, help="stages, in the order to run them")
    parser.add_argument("--config", type=Path, help="options in a TOML file")
    parser.add_argument(
        "--out", type=Path, default=Path("out/training"), help="checkpoints and data"
    )
    _add_model(parser)
    _add_learning(parser)
    _add_machine(parser)
    add_video_options(parser)
    return parser


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--size", type=_size,
        help="pictures, such as 448x256; by default as --start-from's, or as the stories'",
    )
    parser.add_argument(
        "--width", type=_width, default=256, help="transformer width, a multiple of 64"
    )
    parser.add_argument("--layers", type=positive, default=8)
    parser.add_argument(
        "--memory", default=MEMORY, help=f"what the transformer remembers by: {SPELLINGS}"
    )
    parser.add_argument(
        "--window", type=int, default=2, help="latent frames before a chunk kept uncompressed"
    )
    parser.add_argument(
        "--start-from", type=Path, help="go on from this model folder instead of from nothing"
    )
    parser.add_argument(
        "--new-memory", action="store_true", help="with --start-from: the memory from nothing"
    )
    parser.add_argument(
        "--lora", type=int, default=0, metavar="RANK",
        help="leave the transformer of --start-from as it is and train a LoRA beside it",
    )
    parser.add_argument(
        "--expert", choices=tuple(PARTS), default=HIGH,
        help="of two transformers (Wan 2.2 A14B), the one that learns: that of high noise levels, "
        "with the memory; then, from the folder published of it, that of low ones",
    )
    parser.add_argument(
        "--model", type=Path, default=SHIPPED, help="model folder that publish writes"
    )


def _add_learning(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--stories", type=positive, default=4000, help="stories to draw")
    parser.add_argument("--steps", type=positive, default=3000, help="optimiser steps at most")
    parser.add_argument("--minutes", type=_positive_number, default=math.inf, help="time at most")
    parser.add_argument("--rate", type=_finite, default=1e-3, help="highest learning rate")
    parser.add_argument("--batch", type=positive, default=8, help="stories in a step")
    parser.add_argument(
        "--seed", type=int, default=0, help="of a training; the artist's stories are always alike"
    )
    parser.add_argument(
        "--freeze-memory", action="store_true", help="the memory encoders do not learn"
    )
    parser.add_argument(
        "--retrieval", type=_share, default=RETRIEVAL_SHARE, metavar="SHARE",
        help="how many of the targets of stills and generator retrieve, 0 to 1",
    )
    parser.add_argument(
        "--sampling-steps", type=positive, default=4, help="of the sampler after distil"
    )
    parser.add_argument("--save-every", type=positive, default=100, help="steps a checkpoint")
    parser.add_argument(
        "--sheets", action="store_true", help="a contact sheet at each checkpoint; not with --shard"
    )


def _add_machine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=int, default=None)
    parser.add_argument(
        "--processes", type=positive, help="that share every batch, or draw stories (one a core)"
    )
    parser.add_argument(
        "--shard", action="store_true", help="share the weights among the processes (FSDP)"
    )
    parser.add_argument("--accelerate", type=Path, help="file of `accelerate config`: machines")
    parser.add_argument(
        "--compile", action="store_true", help="compile what is trained (needs a C++ compiler)"
    )
    parser.add_argument(
        "--checkpointing", action="store_true", help="compute twice what would not fit"
    )
    parser.add_argument(
        "--full-precision", action="store_true", help="32-bit products instead of bfloat16"
    )


def _width(text: str) -> int:
    if (width := positive(text)) % HEAD_WIDTH:
        raise argparse.ArgumentTypeError(f"{text} is not a multiple of {HEAD_WIDTH}")
    return width


def _finite(text: str) -> float:
    if math.isinf(number := _positive_number(text)):
        raise argparse.ArgumentTypeError(f"{text} is not a finite number")
    return number


def _positive_number(text: str) -> float:
    if not (number := float(text)) > 0:
        raise argparse.ArgumentTypeError(f"{text} is not more than 0")
    return number


def _share(text: str) -> float:
    if not 0 <= (number := float(text)) <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return number


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.split("x"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 448x256") from error
    if width % 16 or height % 16 or min(width, height) < 32:
        raise argparse.ArgumentTypeError("width and height are multiples of 16, at least 32")
    return width, height


def _read_config(parser: argparse.ArgumentParser, path: Path, stage: str) -> dict[str, Any]:
    """Defaults from a file: what stands first is for all stages, `[stages.NAME]` for one."""
    try:
        said = tomllib.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise ValueError(f"{path} cannot be read: {error}") from error
    tables = said.pop("stages", {})
    if not isinstance(tables, dict) or not all(isinstance(t, dict) for t in tables.values()):
        raise ValueError(f"{path}: options of one stage stand below [stages.NAME], as steps = 9")
    if unknown := set(tables) - set(STAGES):
        raise ValueError(f"{path}: {min(unknown)} is no stage; stages are {', '.join(STAGES)}")
    read = {name: _checked(parser, path, table) for name, table in tables.items()}
    return _checked(parser, path, said) | read.get(stage, {})


def _checked(parser: argparse.ArgumentParser, path: Path, said: dict[str, Any]) -> dict[str, Any]:
    known = {
        action.option_strings[0].removeprefix("--"): action
        for action in parser._actions
        if action.option_strings and action.dest not in ("help", "config")
    }
    values = {}
    for key, value in said.items():
        action = known.get(key)
        if action is None:
            raise ValueError(f"{path}: there is no option {key}; options are {', '.join(known)}")
        values[action.dest] = _converted(action, path, key, value)
    return values


def _converted(action: argparse.Action, path: Path, key: str, value: object) -> object:
    if action.nargs == 0:
        if not isinstance(value, bool):
            raise ValueError(f"{path}: {key} is true or false, not {value!r}")
        return value
    convert = action.type if callable(action.type) else str
    try:
        converted = convert(str(value))
    except (ValueError, argparse.ArgumentTypeError) as error:
        raise ValueError(f"{path}: {key} cannot be {value!r}") from error
    if action.choices is not None and converted not in action.choices:
        raise ValueError(f"{path}: {key} is one of {', '.join(action.choices)}, not {value!r}")
    return converted
