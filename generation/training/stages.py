"""What each stage does: which modules it trains, from which checkpoint, on which data."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import torch

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.devices import Device
from generation.local_parts import load_local
from generation.memory.low import rate_name
from generation.memory.variants import Sizes, build_encoders
from generation.model_parts import encoder_folders
from generation.training.animatic_draft import GRID, load_published, new_draft
from generation.training.artist_stories import prepare_stories
from generation.training.autoencoder import ClipTask, measure_latents, train_autoencoder
from generation.training.checkpoint import Checkpoint, load_module
from generation.training.decoder import train_decoder
from generation.training.distil import DistilBatches, Distillation, ShortSchedule
from generation.training.experts import LOW, levels_of
from generation.training.generator import GeneratorBatches, Mix
from generation.training.kept import (
    folder_of,
    keeping_of,
    keeping_of_codec,
    known_latents,
    last_checkpoint,
    of_latents,
    of_model,
    schedule_of,
)
from generation.training.loop import Keeping, Trainer
from generation.training.lora import Adaptation, adapted_draft
from generation.training.made_of import (
    digest_of_stories,
    grid_of_stories,
    recorded_autoencoder,
    weights_digest,
)
from generation.training.parts import codec_to_learn, stage_codec
from generation.training.processes import new_accelerator, shard, share_of
from generation.training.publish import CardFacts, publish, publish_adapted
from generation.training.published import grid_of, sampler_of
from generation.training.retrieval import RetrievalBatches
from generation.training.sheets import ClipSheetWriter, SheetWriter
from generation.training.stories import are_embedded, load_stories
from generation.training.videos.stage import prepare_from_options

if TYPE_CHECKING:
    import argparse

    from accelerate import Accelerator

    from generation.memory.variants import Encoder
    from generation.training.draft import Draft
    from generation.training.stories import StoryLatents
    from generation.training.targets import StoryBatches

log = logging.getLogger("throughline.train")
LEARNING = ("memory", "stills", "generator", "distil")
"""Stages that train a draft, each from the last one before it that was run."""
SHEET_STEPS = 8


def run_stage(options: argparse.Namespace) -> None:
    """Run the stage that the options name.

    Raises:
        FileNotFoundError: what an earlier stage leaves is not there.
        ValueError: what is there was made with other options.
    """
    options.size = options.size or _size(options)
    {
        "autoencoder": _autoencoder,
        "stories": _stories,
        "videos": _videos,
        "memory": _memory,
        "stills": _generator,
        "generator": _generator,
        "distil": _distil,
        "decoder": _decoder,
        "publish": _publish,
    }[options.stage](options)


def _size(options: argparse.Namespace) -> tuple[int, int]:
    """That of the model that is gone on with; what has learned from stories is of their size."""
    grid = GRID if options.start_from is None else grid_of(options.start_from)
    learned = options.start_from is None or options.stage in ("decoder", "publish")
    return (grid_of_stories(options.out / "stories", grid) if learned else grid).size


def _autoencoder(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    codec: AnimaticAutoencoder = AnimaticAutoencoder()
    if options.start_from is not None:
        codec = load_local(AnimaticAutoencoder, options.start_from / "vae")
    if options.compile:
        codec.compile_halves()
    schedule, keeping = schedule_of(options), _with_clips(options, codec)
    if train_autoencoder(codec, _clip_task(options), schedule, keeping):
        measured = measure_latents(codec, options.size)
        measured.save_pretrained(options.out / options.stage / "vae")


def _decoder(options: argparse.Namespace) -> None:
    codec = _codec(options, "autoencoder")
    keeping = _with_clips(options, codec, **of_latents(codec))
    _trained_decoder(options, codec)
    if options.compile:
        codec.compile_halves()
    if train_decoder(codec, _clip_task(options), schedule_of(options), keeping):
        codec.save_pretrained(options.out / options.stage / "vae")


def _clip_task(options: argparse.Namespace) -> ClipTask:
    return ClipTask(options.size, options.seed, options.batch, mixed=not options.full_precision)


def _with_clips(
    options: argparse.Namespace, codec: AnimaticAutoencoder, **about: object
) -> Keeping:
    keeping = keeping_of_codec(options, **about)
    if not options.sheets:
        return keeping
    return replace(keeping, on_save=ClipSheetWriter(keeping.folder, codec, options.size))


def _stories(options: argparse.Namespace) -> None:
    codec = codec_to_learn(options, new_accelerator().device)
    folder = options.out / "stories"
    processes = options.processes or os.cpu_count() or 1
    rates = _rates(_spelled(options))
    drawn_for = cast("AnimaticAutoencoder", codec)
    prepare_stories(drawn_for, folder, options.size, rates, options.stories, processes)


def _videos(options: argparse.Namespace) -> None:
    prepare_from_options(options, _rates(_spelled(options)), new_accelerator().device)


def _memory(options: argparse.Namespace) -> None:
    accelerator = new_accelerator()
    draft = _draft(options, accelerator.device)
    stories = _loaded(options, draft)
    batches = RetrievalBatches(stories, options.batch, options.seed, share_of(accelerator))
    _train(options, draft, batches, accelerator)


def _generator(options: argparse.Namespace) -> None:
    accelerator = new_accelerator()
    draft = _draft(options, accelerator.device)
    began = _load_earlier(options, draft)
    if options.freeze_memory or options.expert == LOW:
        for encoder in draft.encoders:
            encoder.requires_grad_(requires_grad=False)
        draft.backbone.embedding.requires_grad_(requires_grad=False)  # low branches look through it
    batches = GeneratorBatches(
        _loaded(options, draft), draft, options.batch, options.seed, share_of(accelerator),
        Mix(options.stage == "stills", options.retrieval),
    )
    _train(options, draft, batches, accelerator, began)


def _distil(options: argparse.Namespace) -> None:
    accelerator = new_accelerator()
    draft = _draft(options, accelerator.device)
    began = _load_earlier(options, draft)
    short = ShortSchedule(sampler_of(options.start_from), options.sampling_steps)
    batches = DistilBatches(
        _loaded(options, draft), draft, options.batch, options.seed, share_of(accelerator), short
    )
    draft.objective = Distillation(draft, short)
    _train(options, draft, batches, accelerator, began)


def _train(
    options: argparse.Namespace, draft: Draft, batches: StoryBatches[Any],
    accelerator: Accelerator, began: str | None = None,
) -> None:
    keeping = keeping_of(options, draft, len(batches.stories), began)
    batches.levels = levels_of(options.start_from if options.lora else None, options.expert)
    if draft.adapted:
        batches.shift = draft.shift
    if options.shard:
        shard(draft, accelerator.device)
    if options.sheets:
        codec = codec_to_learn(options, draft.device)
        steps = options.sampling_steps if options.stage == "distil" else SHEET_STEPS
        sheet = SheetWriter(keeping.folder, draft, codec, batches.batch(0), steps)
        keeping = replace(keeping, on_save=sheet)
    Trainer(draft, schedule_of(options, draft.boost), keeping, accelerator).run(batches.batch)


def _load_earlier(options: argparse.Namespace, draft: Draft) -> str | None:
    """Begin from the stage before; after the memory's, an adapted generator takes a new LoRA.

    Returns what tells that stage from the same one trained further; None where there is none.
    """
    path = last_checkpoint(options, LEARNING[: LEARNING.index(options.stage)])
    if not path.exists() and _has_memory(options):
        return None
    of_memory = path.parent == folder_of(options, "memory")
    found = Checkpoint.read(path, of_model(options, windowed=not of_memory))
    pretrained = draft.adapted and of_memory
    new_lora = pretrained and options.stage != "distil"

    def goes_on(name: str) -> bool:
        return draft.is_learned(name) and not (new_lora and "lora_" in name)

    load_module(draft, {n: t for n, t in found.module.items() if goes_on(n)}, goes_on)
    draft.boost = 1.0  # its memory is not new any more
    log.info("Starting from the %s stage.", path.parent.name)
    return f"{path.parent.name}, {found.told}"


def _has_memory(options: argparse.Namespace) -> bool:
    """Whether a stage may begin without the one before it: from a folder, or from nothing."""
    if options.start_from is None:
        return False
    return bool(options.new_memory or encoder_folders(options.start_from))


def _publish(options: argparse.Namespace) -> None:
    cpu = torch.device("cpu")
    draft = _adapted(options, cpu, outline=True) if options.lora else _draft(options, cpu)
    path = last_checkpoint(options, LEARNING)
    made_of = digest_of_stories(options.out / "stories") | known_latents(options)
    found = Checkpoint.read(path, of_model(options) | made_of)
    load_module(draft, found.module, draft.is_learned)
    steps = found.about.get("sampling_steps")
    sampler: dict[str, Any] = {} if steps is None else {"steps": steps, "guidance": 1.0}
    if draft.adapted:
        grid = grid_of_stories(options.out / "stories", draft.grid)
        publish_adapted(options.model, options.start_from, draft, grid, sampler)
    else:
        facts = CardFacts(size=options.size, rate=_rate(options), **sampler)
        publish(options.model, _codec_to_publish(options), draft, facts)
    log.info("Wrote %s from the %s stage.", options.model, path.parent.name)


def _rate(options: argparse.Namespace) -> tuple[int, int]:
    """Pictures a second of the stories; else of the model that was gone on with."""
    before = GRID if options.start_from is None else grid_of(options.start_from)
    return grid_of_stories(options.out / "stories", before).rate


def _codec_to_publish(options: argparse.Namespace) -> AnimaticAutoencoder:
    try:
        codec = _codec(options, "autoencoder")
    except FileNotFoundError:
        return _codec(options, "decoder")
    return _trained_decoder(options, codec) or codec


def _trained_decoder(
    options: argparse.Namespace, codec: AnimaticAutoencoder
) -> AnimaticAutoencoder | None:
    """The autoencoder with the decoder that was trained last; it has to have the same encoder."""
    folder = options.out / "decoder" / "vae"
    if not folder.exists():
        return None
    trained = _codec(options, "decoder")
    if of_latents(trained) != of_latents(codec):
        raise ValueError(
            f"{folder} was trained with another encoder; remove {folder.parent} to train the "
            "decoder anew"
        )
    return trained


def _draft(options: argparse.Namespace, device: torch.device) -> Draft:
    """The model to train, on its device, from the folder of `--start-from` if there is one."""
    torch.manual_seed(options.seed)
    if options.lora:
        draft = _adapted(options, device)
        if are_embedded(options.out / "stories"):
            draft.forget_text()  # before it is put onto a GPU
    else:
        draft = _new_draft(options)
        if options.start_from is not None:
            new_memory = options.new_memory or options.stage == "publish"  # its checkpoint has all
            load_published(draft, options.start_from, memory=not new_memory)
    draft.mixed = not options.full_precision
    if options.checkpointing:
        draft.backbone.transformer.enable_gradient_checkpointing()
    if options.compile:
        draft.backbone.compile_blocks()
    return draft if options.shard else draft.to(device)


def _adapted(
    options: argparse.Namespace, device: torch.device, *, outline: bool = False
) -> Draft:
    added = Adaptation(
        options.memory, options.window, options.lora, options.expert, options.new_memory
    )
    return adapted_draft(
        options.start_from, added, _precision(options, device), outline=outline
    )


def _precision(options: argparse.Namespace, device: torch.device) -> Device:
    """Where a frozen transformer is loaded; before it is sharded it stays in main memory."""
    whole = options.full_precision or device.type == "cpu"
    place = torch.device("cpu") if options.shard else device
    return Device(place, torch.float32 if whole else torch.bfloat16)


def _new_draft(options: argparse.Namespace) -> Draft:
    return new_draft(options.memory, options.width, options.layers, options.window)


def _codec(options: argparse.Namespace, stage: str) -> AnimaticAutoencoder:
    codec = stage_codec(options.out, options.start_from, torch.device("cpu"), stage)
    return cast("AnimaticAutoencoder", codec)


def _spelled(options: argparse.Namespace) -> list[Encoder]:
    """The memory encoders that the options spell, whatever their sizes."""
    return build_encoders(options.memory, Sizes(channels=16, inner_dim=64))


def _rates(encoders: list[Encoder]) -> list[tuple[int, int]]:
    """Rates of the memory's low branches."""
    return [
        (encoder.spatial_rate, encoder.time_rate)
        for encoder in encoders
        if encoder.embeds == "small pictures"
    ]


def _loaded(options: argparse.Namespace, draft: Draft) -> list[StoryLatents]:
    """The stories, looked at before anything is trained on them."""
    stories = load_stories(options.out / "stories")
    if not stories:
        raise FileNotFoundError(2, "missing", str(options.out / "stories"))
    shot = stories[0][0]
    if lacking := {rate_name(*rate) for rate in _rates(draft.encoders)} - set(shot.lows):
        raise ValueError(f"the stories are not drawn for {min(lacking)}; take another --out")
    channels = draft.backbone.transformer.config["in_channels"]
    if shot.latents.shape[0] != channels:
        raise ValueError(
            f"the stories have {shot.latents.shape[0]} latent channels, the transformer "
            f"{channels}; take another --out"
        )
    _check_latents(options)
    if shot.embedded is not None and not draft.adapted:
        raise ValueError(
            "the captions of these stories were read by a frozen text encoder, and this one "
            "learns; prepare them without --embed"
        )
    log.info("Training on %d stories.", len(stories))
    return stories


def _check_latents(options: argparse.Namespace) -> None:
    """Refuse stories of another autoencoder, where both are known: channels alone do not tell."""
    folder = options.out / "stories"
    if (kept := recorded_autoencoder(folder)) is None:
        return
    try:
        codec = codec_to_learn(options, torch.device("cpu"))
    except FileNotFoundError:  # the stories were prepared elsewhere, from nothing
        return
    if kept != weights_digest(cast("torch.nn.Module", codec)):
        raise ValueError(
            f"{folder} holds latents of another autoencoder than that of the model to train; take "
            "another --out, or remove it, and prepare stories for this model"
        )
