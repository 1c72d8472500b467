"""What the stories of a folder are made of, so that one folder never holds two kinds."""

from __future__ import annotations

import hashlib
import json
from fractions import Fraction
from typing import TYPE_CHECKING

import msgspec
import torch

from generation.memory.low import rate_name
from generation.weights import weight_files

if TYPE_CHECKING:
    from pathlib import Path

    from torch import nn

    from generation.protocol import FrameGrid
    from generation.training.stories import Rates

FILE = "made_of.json"
ARTIST, ARTIST_RATE = "the artist's stories", "8"
"""A source, and its pictures a second, which its folders do not say."""
SHOWN = {"source", "size", "rate", "memory rates"}
"""Of these a reader is told the value, too; the others are digests."""

_PIECES, _PIECE_BYTES = 65, 4096

MadeOf = dict[str, object]


def made_of(
    source: str, codec: nn.Module, size: tuple[int, int], rates: Rates, **more: object
) -> MadeOf:
    """All that decides what the latents of a folder of stories are; JSON."""
    memory = sorted(rate_name(*rate) for rate in rates)
    return {"source": source, "size": list(size), "memory rates": memory, **more,
            "autoencoder": weights_digest(codec)}


def check_made_of(folder: Path, now: MadeOf, *, adopt: bool = False) -> None:
    """Make the folder, and keep `now` in it; it may hold no shards of anything else.

    `adopt` takes over shards that an older version wrote without saying what they are made of.

    Raises:
        ValueError: the folder's stories are made of something else; the message says what differs.
    """
    path = folder / FILE
    advice = "take another --out, or remove it to begin anew"
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.glob("stories_*.safetensors")) and (path.exists() or not adopt):
        kept = _read(path)
        different = [k for k in now | kept if kept.get(k) != now.get(k)]
        if different:
            name = different[0]
            what = f"{name} ({kept[name]})" if name in SHOWN & set(kept) else name
            raise ValueError(f"{folder} holds stories that differ in {what}; {advice}")
    part = path.with_suffix(".part")
    part.write_text(json.dumps(now, indent=1))
    part.replace(path)


def recorded_autoencoder(folder: Path) -> object:
    """The digest of the autoencoder that a folder's stories are latents of; None: not known."""
    return _read(folder / FILE).get("autoencoder")


def digest_of_stories(folder: Path) -> MadeOf:
    """What tells a checkpoint's stories from others; empty where it is not known."""
    kept = json.dumps(_read(folder / FILE), sort_keys=True)
    digest = hashlib.sha256(kept.encode()).hexdigest()[:16]
    return {} if kept == "{}" else {"stories made of": digest}


def digest_of_weights(part: Path) -> str:
    """What tells the weights of a model's part from others of the same sizes.

    They may be huge, so pieces of each file are read, spread over all of it.

    Raises:
        WeightsError: its card names files that cannot be.
        OSError: a file cannot be read.
    """
    summary = hashlib.sha256((part / "config.json").read_bytes())
    for name, path in weight_files(part):
        size = path.stat().st_size
        summary.update(f"{name} {size}".encode())
        with path.open("rb") as file:
            for place in range(_PIECES):
                file.seek(max(0, size - _PIECE_BYTES) * place // (_PIECES - 1))
                summary.update(file.read(_PIECE_BYTES))
    return summary.hexdigest()[:16]


def grid_of_stories(folder: Path, grid: FrameGrid) -> FrameGrid:
    """The grid of a model with the size and the rate of the stories that it learned from."""
    kept = _read(folder / FILE)
    rate = kept.get("rate", ARTIST_RATE if kept.get("source") == ARTIST else None)
    size = kept.get("size")
    if isinstance(size, list):
        grid = msgspec.structs.replace(grid, size=tuple(size))
    if isinstance(rate, str):
        grid = msgspec.structs.replace(grid, rate=Fraction(rate).as_integer_ratio())
    return grid


def weights_digest(module: nn.Module, without: tuple[str, ...] = ()) -> str:
    """Sha256 over the numbers of a module, buffers too, but for names that begin in such a way."""
    summary = hashlib.sha256()
    for name, tensor in (*module.named_parameters(), *module.named_buffers()):
        if name.startswith(without):
            continue
        summary.update(tensor.detach().to("cpu", torch.float32).contiguous().numpy().tobytes())
    return summary.hexdigest()


def _read(path: Path) -> MadeOf:
    try:
        kept = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}
