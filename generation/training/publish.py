"""Put trained modules into a model folder in the diffusers layout, with its card."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
import torch
from diffusers import FlowMatchEulerDiscreteScheduler
from torch import nn

from generation.animatic.cast import BODIES
from generation.animatic.places import KINDS
from generation.animatic.shots import ACTIONS
from generation.devices import Device
from generation.memory.base import shortest_reach
from generation.model_parts import (
    LORA,
    crossing_name,
    encoder_folders,
    encoder_name,
    load_codec,
    lora_name,
)
from generation.part_files import LENGTH_BYTES
from generation.protocol import CARD_FILE
from generation.training.draft import SHIFT, Draft
from generation.training.lora import copy_base
from generation.training.published import published_as
from generation.training.replacing import replaced, take_along
from generation.weights import fingerprint

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.animatic import AnimaticAutoencoder
    from generation.protocol import FrameGrid


@dataclass(frozen=True)
class CardFacts:
    """What the card says besides the weights: name, native size and rate, sampler defaults."""

    name: str = "animatic"
    size: tuple[int, int] = (128, 64)
    rate: tuple[int, int] = (8, 1)
    steps: int = 8
    guidance: float = 2.5


def publish(folder: Path, codec: AnimaticAutoencoder, draft: Draft, facts: CardFacts) -> None:
    """Write the folder; weights are stored as 16-bit floats and used as 32-bit ones on a CPU.

    What is there is replaced when all is written.
    """
    with replaced(folder) as (old, new):
        _write_parts(new, codec, draft)
        take_along(old, new, {LORA, *_memory_names(old, draft)})
        _write_card(new, codec, draft, facts)


def _write_parts(folder: Path, codec: AnimaticAutoencoder, draft: Draft) -> None:
    save_half(codec, folder / "vae")
    save_half(draft.backbone.transformer, folder / "transformer")
    _save_memory(folder, draft)
    save_half(draft.text.encoder, folder / "text_encoder")
    draft.text.tokenizer.save_pretrained(folder / "tokenizer")
    FlowMatchEulerDiscreteScheduler(shift=SHIFT).save_pretrained(folder / "scheduler")
    _write_json(folder / "model_index.json", PARTS | _memory_index(draft))


def _write_card(folder: Path, codec: AnimaticAutoencoder, draft: Draft, facts: CardFacts) -> None:
    grid = {
        "stride": codec.stride,
        "first_latents": draft.grid.first_latents,
        "chunk_latents": draft.grid.chunk_latents,
        "rate": list(facts.rate),
        "size": list(facts.size),
    }
    sampler = {
        "steps": facts.steps,
        "guidance": facts.guidance,
        "shift": SHIFT,
        "window": draft.window,
    }
    card = {
        "name": facts.name,
        "weights": fingerprint(folder),
        "grid": grid,
        "sampler": sampler,
        "memory": _memory_grid(draft, [side // codec.spatial_stride for side in facts.size]),
        "sizes": _smaller(facts.size, codec.spatial_stride * draft.backbone.patch),
        "knows": known_words(),
        "license": "CC0-1.0",
    }
    _write_json(folder / CARD_FILE, card)


def _smaller(size: tuple[int, int], step: int) -> list[list[int]]:
    """Three quarters of a size, where both sides are whole patches; half of it loses people."""
    smaller = [side * 3 // 4 for side in size]
    return [] if any(side % step for side in smaller) else [smaller]


def publish_adapted(
    folder: Path, base: Path, draft: Draft, grid: FrameGrid, sampler: dict[str, object]
) -> None:
    """Write the model in `base` with the memory and the LoRA that were trained for it.

    Its weights are linked where the disk allows, so that they are not there twice. `grid` is that
    of the stories that it was trained on; `sampler` what is sampled otherwise than in `base`.

    Raises:
        ValueError: `folder` is `base` itself.
    """
    if folder.resolve() == base.resolve():
        raise ValueError(f"{folder} is the model that was adapted; name another one with --model")
    with replaced(folder) as (old, new):
        _write_adapted_parts(new, base, draft)
        take_along(old, new, _memory_names(old, draft))
        _write_adapted_card(new, base, draft, grid, sampler)


def _write_adapted_parts(folder: Path, base: Path, draft: Draft) -> None:
    copy_base(base, folder, draft.part)
    _save_memory(folder, draft)
    draft.backbone.transformer.save_lora_adapter(folder / lora_name(draft.part))
    index = json.loads((base / "model_index.json").read_text())
    _write_json(folder / "model_index.json", index | _memory_index(draft))
    learned = next((folder / lora_name(draft.part)).glob("*.safetensors"))
    _in_order(learned)
    _share(learned, folder / "model_index.json")


def _write_adapted_card(
    folder: Path, base: Path, draft: Draft, grid: FrameGrid, sampler: dict[str, object]
) -> None:
    codec = load_codec(base / "vae", Device(torch.device("cpu"), torch.float32))
    latent_size = [side // codec.spatial_stride for side in grid.size]
    path = base / CARD_FILE
    card: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {"name": base.name}
    before = published_as(base).sampler | card.get("sampler", {})
    card |= {
        "grid": msgspec.to_builtins(grid),
        "sampler": before | sampler | {"window": draft.window},
        "memory": _memory_grid(draft, latent_size),
    }
    _write_json(folder / CARD_FILE, card)  # it may name files, which count for the fingerprint
    _write_json(folder / CARD_FILE, card | {"weights": fingerprint(folder)})


def _in_order(path: Path) -> None:
    """Put the header's notes in order: by chance they would make other weights of the same ones.

    safetensors writes them in the order of a hash map, and the fingerprint is of the whole file.
    """
    content = path.read_bytes()
    end = LENGTH_BYTES + int.from_bytes(content[:LENGTH_BYTES], "little")
    header: dict[str, Any] = json.loads(content[LENGTH_BYTES:end])
    header["__metadata__"] = dict(sorted(header["__metadata__"].items()))
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % LENGTH_BYTES)
    path.write_bytes(len(text).to_bytes(LENGTH_BYTES, "little") + text + content[end:])


def _memory_names(folder: Path, draft: Draft) -> set[str]:
    """Of a memory that may have been in the folder before."""
    return {crossing_name(draft.part), *(encoder.name for encoder in encoder_folders(folder))}


def _save_memory(folder: Path, draft: Draft) -> None:
    for i, encoder in enumerate(draft.encoders, start=1):
        save_half(encoder, folder / encoder_name(i))
    if draft.backbone.crossing is not None:
        save_half(draft.backbone.crossing, folder / crossing_name(draft.part))


def _memory_grid(draft: Draft, latent_size: list[int]) -> dict[str, object]:
    """How memory is counted: a budget of the history that the encoders were trained with.

    And an eighth more, as the first memory frame of each shot stands for one latent frame alone.
    """
    width, height = latent_size
    counted = [(encoder.tokens_a_frame(height, width), encoder) for encoder in draft.encoders]
    trained = sum(cells * -(-e.history_frames // e.time_rate) for cells, e in counted)
    grid: dict[str, object] = {
        "encoders": [[cells, encoder.time_rate] for cells, encoder in counted],
        "budget": trained * 9 // 8,
    }
    reach = shortest_reach(draft.encoders)
    return grid if reach is None else grid | {"reach": reach}


def known_words() -> str:
    """What prompts may speak of, as one line for the user."""
    roles = ", ".join(BODIES)
    places = ", ".join(KINDS)
    actions = ", ".join(ACTIONS)
    return (
        f"people ({roles}), a cat and a dog; places ({places}); actions ({actions}); colours of "
        "clothes and hair; wide, medium and close-up shots; pan, tilt and zoom; day, sunset, night"
    )


def save_half(module: nn.Module, folder: Path) -> None:
    """Write a module as 16-bit floats, leaving it as it is; not where it was loaded from."""
    module.half().save_pretrained(folder)  # type: ignore[operator]
    module.float()
    path = folder / "config.json"
    config = json.loads(path.read_text())
    config.pop("_name_or_path", None)
    _write_json(path, config)
    for weights in folder.glob("*.safetensors"):
        _share(weights, path)


def _share(path: Path, like: Path) -> None:
    """Let those read weights who may read other files; the library lets only their owner."""
    path.chmod(like.stat().st_mode)


PARTS: dict[str, object] = {
    "_class_name": "WanPipeline",
    "transformer": ["diffusers", "WanTransformer3DModel"],
    "vae": ["generation.autoencoder.animatic", "AnimaticAutoencoder"],
    "text_encoder": ["transformers", "UMT5EncoderModel"],
    "tokenizer": ["transformers", "PreTrainedTokenizerFast"],
    "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
}
"""Of `model_index.json`, as diffusers writes it for a pipeline."""


def _memory_index(draft: Draft) -> dict[str, object]:
    memory: dict[str, object] = {
        encoder_name(i): [type(encoder).__module__, type(encoder).__name__]
        for i, encoder in enumerate(draft.encoders, start=1)
    }
    if draft.backbone.crossing is not None:
        memory[crossing_name(draft.part)] = ["generation.backbones.crossing", "MemoryCrossing"]
    return memory


def _write_json(path: Path, content: object) -> None:
    part = path.with_suffix(".part")
    part.write_text(json.dumps(content, indent=2) + "\n")
    part.replace(path)
