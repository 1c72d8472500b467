"""`throughline train STAGE`: the stages of Animatic's training, each resumable."""

from __future__ import annotations

import argparse
import logging
import math
import os
from pathlib import Path

import torch
from safetensors.torch import load_file

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.memory.low import rate_name
from generation.memory.variants import SPELLINGS, Sizes, build_encoders
from generation.training.artist_stories import prepare_stories
from generation.training.autoencoder import measure_latents, train_autoencoder
from generation.training.decoder import train_decoder
from generation.training.draft import MEMORY, Draft, load_published
from generation.training.generator import GeneratorBatches
from generation.training.loop import (
    Schedule,
    Trainer,
    check_about,
    load_modules,
    use_threads,
)
from generation.training.publish import CardFacts, publish
from generation.training.retrieval import RetrievalBatches
from generation.training.stories import load_stories
from generation.training.videos.stage import add_video_options, prepare_from_options

log = logging.getLogger("throughline.train")

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "models" / "animatic"
STAGES = ("autoencoder", "stories", "videos", "memory", "stills", "generator", "decoder", "publish")


def main(arguments: list[str] | None = None) -> int:
    """Run one stage; every stage goes on where it was stopped."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    use_threads(options.threads)
    try:
        {
            "autoencoder": _autoencoder,
            "stories": _stories,
            "videos": _videos,
            "memory": _memory,
            "stills": _generator,
            "generator": _generator,
            "decoder": _decoder,
            "publish": _publish,
        }[options.stage](options)
    except FileNotFoundError as error:
        log.error("%s is not there; run the stage before this one first.", error.filename or error)
        return 1
    except (OSError, ValueError, RuntimeError) as error:
        log.error("The stage cannot run with what is there: %s", str(error).splitlines()[0])
        return 1
    except KeyboardInterrupt:
        log.warning("Stopped. The last checkpoint is in %s; the same command goes on.", options.out)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="throughline train", description=__doc__)
    parser.add_argument("stage", choices=STAGES, help="stages, in the order to run them")
    parser.add_argument(
        "--out", type=Path, default=Path("out/training"), help="checkpoints and data"
    )
    parser.add_argument("--size", type=_size, default=(128, 64), help="pictures, such as 448x256")
    parser.add_argument("--steps", type=int, default=3000, help="optimiser steps at most")
    parser.add_argument("--minutes", type=float, default=math.inf, help="time at most")
    parser.add_argument("--rate", type=float, default=1e-3, help="highest learning rate")
    parser.add_argument("--batch", type=int, default=8, help="stories in a step")
    parser.add_argument("--width", type=int, default=256, help="transformer width")
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument(
        "--memory", default=MEMORY, help=f"what the transformer remembers by: {SPELLINGS}"
    )
    parser.add_argument(
        "--window", type=int, default=2, help="latent frames before a chunk kept uncompressed"
    )
    parser.add_argument("--stories", type=int, default=4000, help="stories to draw and encode")
    parser.add_argument("--processes", type=int, help="that draw stories; by default one a core")
    add_video_options(parser)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=None)
    parser.add_argument(
        "--compile", action="store_true", help="compile what is trained (needs a C++ compiler)"
    )
    parser.add_argument(
        "--start-from", type=Path, help="go on from this model folder instead of from nothing"
    )
    parser.add_argument("--model", type=Path, default=SHIPPED, help="model folder")
    return parser


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.split("x"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 448x256") from error
    if width % 16 or height % 16 or min(width, height) < 32:
        raise argparse.ArgumentTypeError("width and height are multiples of 16, at least 32")
    return width, height


def _schedule(options: argparse.Namespace) -> Schedule:
    return Schedule(options.steps, options.minutes, options.rate)


def _autoencoder(options: argparse.Namespace) -> None:
    folder = options.out / "autoencoder"
    torch.manual_seed(options.seed)
    codec: AnimaticAutoencoder = AnimaticAutoencoder()
    if options.start_from is not None:
        codec = AnimaticAutoencoder.from_pretrained(options.start_from / "vae")
    codec.to(_device())
    if options.compile:
        codec.compile_halves()
    train_autoencoder(folder, codec, options.size, _schedule(options), options.seed)
    measure_latents(codec, options.size).save_pretrained(folder / "vae")


def _stories(options: argparse.Namespace) -> None:
    codec = _codec(options, "autoencoder").to(_device())
    folder = options.out / "stories"
    processes = options.processes or os.cpu_count() or 1
    prepare_stories(codec, folder, options.size, _rates(options), options.stories, processes)


def _videos(options: argparse.Namespace) -> None:
    prepare_from_options(options, _rates(options), _device())


def _rates(options: argparse.Namespace) -> list[tuple[int, int]]:
    """Rates of the memory's low branches."""
    sizes = Sizes(channels=16, inner_dim=options.width)
    return [
        (encoder.spatial_rate, encoder.time_rate)
        for encoder in build_encoders(options.memory, sizes)
        if encoder.embeds == "small pictures"
    ]


def _memory(options: argparse.Namespace) -> None:
    draft = _new_draft(options)
    trainer = Trainer(
        options.out / "memory", {"draft": draft}, _schedule(options), save_every=100,
        about=_about(options),
    )
    batches = RetrievalBatches(_loaded(options), draft, options.batch, options.seed)
    trainer.run(lambda step: (batches.loss(step), {}))


def _generator(options: argparse.Namespace) -> None:
    draft = _new_draft(options)
    stills = options.stage == "stills"
    earlier = [options.out / s / "checkpoint.safetensors" for s in ("stills", "memory")]
    learned = next((path for path in earlier[stills:] if path.exists()), earlier[-1])
    if learned.exists() or options.start_from is None:
        check_about(learned, _about(options))
        load_modules({"draft": draft}, load_file(learned))
        log.info("Starting from the %s stage.", learned.parent.name)
    trainer = Trainer(
        options.out / options.stage, {"draft": draft}, _schedule(options), save_every=100,
        about=_about(options),
    )
    batches = GeneratorBatches(
        _loaded(options), draft, options.batch, options.seed, stills=stills
    )
    trainer.run(lambda step: (batches.loss(step), {}))


def _decoder(options: argparse.Namespace) -> None:
    codec = _codec(options, "autoencoder").to(_device())
    folder = options.out / "decoder"
    train_decoder(folder, codec, options.size, _schedule(options))
    codec.save_pretrained(folder / "vae")


def _publish(options: argparse.Namespace) -> None:
    draft = Draft(options.memory, options.width, options.layers, options.window)
    paths = [options.out / s / "checkpoint.safetensors" for s in ("generator", "stills", "memory")]
    path = next((p for p in paths if p.exists()), paths[-1])
    check_about(path, _about(options))
    load_modules({"draft": draft}, load_file(path))
    codec = _codec(options, "decoder" if (options.out / "decoder/vae").exists() else "autoencoder")
    publish(options.model, codec, draft, CardFacts(size=options.size))
    log.info("Wrote %s from the %s stage.", options.model, path.parent.name)


def _about(options: argparse.Namespace) -> dict[str, object]:
    """What a checkpoint's weights do not always show."""
    return {"memory": options.memory, "window": options.window}


def _new_draft(options: argparse.Namespace) -> Draft:
    torch.manual_seed(options.seed)
    draft = Draft(options.memory, options.width, options.layers, options.window)
    if options.start_from is not None:
        load_published(draft, options.start_from)
    if options.compile:
        draft.backbone.compile_blocks()
    return draft.to(_device())


def _device() -> torch.device:
    """A GPU where PyTorch finds one that can train; `THROUGHLINE_DEVICE` says otherwise."""
    named = os.environ.get("THROUGHLINE_DEVICE")
    return torch.device(named or ("cuda" if torch.cuda.is_available() else "cpu"))


def _codec(options: argparse.Namespace, stage: str) -> AnimaticAutoencoder:
    path = options.out / stage / "vae"
    if not path.exists() and options.start_from is not None:
        path = options.start_from / "vae"
    if not path.exists():
        raise FileNotFoundError(2, "missing", str(path))
    codec: AnimaticAutoencoder = AnimaticAutoencoder.from_pretrained(path)
    codec.eval().requires_grad_(requires_grad=False)
    return codec


def _loaded(options: argparse.Namespace) -> list[tuple]:  # type: ignore[type-arg]
    stories = load_stories(options.out / "stories")
    if not stories:
        raise FileNotFoundError(2, "missing", str(options.out / "stories"))
    lacking = {rate_name(*rate) for rate in _rates(options)} - set(stories[0][0].lows)
    if lacking:
        raise ValueError(f"the stories are not drawn for {min(lacking)}; take another --out")
    log.info("Training on %d stories.", len(stories))
    return stories


if __name__ == "__main__":
    raise SystemExit(main())
