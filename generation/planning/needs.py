"""What a model needs on each rung, and which one this machine has room for: arithmetic alone.

Without torch: the sizes come from `generation.planning.dry_run`, the machine from
`generation.planning.machine`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generation.rungs import Rung

if TYPE_CHECKING:
    from collections.abc import Mapping

SHARE = 0.1
"""Of what is needed, that is kept free beside it: allocators round up and leave gaps."""
SHARED = ("cpu", "mps")
"""Devices that work in the computer's own memory, so what rests is there, too."""
GPU_BYTES = 300_000_000
"""What libraries of a GPU take for themselves while they multiply and convolve."""


@dataclass(frozen=True)
class Sizes:
    """Bytes of a model's parts, and of what is alive while it works.

    Attributes:
        text: weights of its text encoders.
        transformers: how many there are, of which one works at a time.
        transformer, blocks, block: weights of one of them; of its blocks; of the largest.
        stored, stored_blocks, stored_block: the same where weights are kept in 8 bits.
        layer: the largest layer of those, widened.
        others: weights of the autoencoder and of the memory.
        step: what a denoising step takes, with what it reads of the memory.
        kept: what is carried from chunk to chunk.
        decode, decode_tiled: to decode a chunk, with what is carried.
        remember: to take a chunk into the memory, or to encode what lies before one.
        beside: weights that stay in the computer's memory, as those of CLIP.
    """

    text: int
    transformers: int
    transformer: int
    blocks: int
    block: int
    stored: int
    stored_blocks: int
    stored_block: int
    layer: int
    others: int
    step: int
    kept: int
    decode: int
    decode_tiled: int
    remember: int
    beside: int = 0


@dataclass(frozen=True)
class Machine:
    """Where a model would work: bytes that are free and that there are.

    `lent` is how many blocks are on the device at once where they lie in the computer's memory.
    """

    device: str
    free: int
    total: int
    host_free: int
    host_total: int
    lent: int = 2


@dataclass(frozen=True)
class Need:
    """What one rung needs: bytes on the device, and in the computer's memory beside it."""

    rung: Rung
    device: int
    host: int

    def fits(self, machine: Machine) -> bool:
        """Whether there is room for it, with a margin."""
        margin = 0 if machine.device == "cpu" else GPU_BYTES
        return (
            self.device * (1 + SHARE) + margin <= machine.free
            and self.host * (1 + SHARE) <= machine.host_free
        )

    def could_fit(self, machine: Machine) -> bool:
        """Whether there would be room without a margin, were nothing else there."""
        return self.device <= machine.total and self.host <= machine.host_total


def needs_of(
    rungs: tuple[Rung, ...], sizes: Mapping[Rung, Sizes], machine: Machine
) -> tuple[Need, ...]:
    """What each rung needs; `sizes` are those in the number type of the rung."""
    return tuple(
        need_of(frozenset(rungs[: number + 1]), rung, sizes[rung], machine)
        for number, rung in enumerate(rungs)
    )


def need_of(given_up: frozenset[Rung], rung: Rung, sizes: Sizes, machine: Machine) -> Need:
    """What a rung needs, where all of this is given up."""
    transformer, blocks, block, layer = sizes.transformer, sizes.blocks, sizes.block, 0
    if Rung.FP8 in given_up:
        transformer, layer = sizes.stored, sizes.layer
        blocks, block = sizes.stored_blocks, sizes.stored_block
    decode = sizes.decode_tiled if Rung.TILED in given_up else sizes.decode
    work = max(sizes.step + layer + sizes.kept, decode, sizes.remember + sizes.kept)
    host, count = 0, sizes.transformers
    beside, here = (0, sizes.beside) if machine.device in SHARED else (sizes.beside, 0)
    weights = count * transformer + sizes.others + here
    if Rung.GROUP in given_up:  # where one rests, the block that would come next is there
        host = count * blocks
        weights += (machine.lent + count - 1) * block - host
    elif Rung.OFFLOAD in given_up and count > 1 and machine.device not in SHARED:
        host = count * blocks  # all are at home for a moment, when they change places
        weights -= host - blocks
    if Rung.OFFLOAD not in given_up:
        return Need(rung, weights + sizes.text + work, host + beside)
    if machine.device in SHARED:  # the text encoder comes for a moment, beside all the rest
        return Need(rung, weights + max(work, sizes.text), host)
    on_host = given_up & {Rung.FP8, Rung.GROUP} or count > 1
    as_loaded = count * sizes.transformer if on_host else 0
    return Need(rung, weights + work, max(host + sizes.text, as_loaded) + beside)


def choose(needs: tuple[Need, ...], machine: Machine) -> Need:
    """The first rung that there is room for, otherwise the one that needs the least."""
    fitting = (need for need in needs if need.fits(machine))
    return next(fitting, None) or min(needs, key=lambda need: need.device)
