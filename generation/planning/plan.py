"""The plan of a loading: each rung's needs, the one that will be used, time and room of a shot."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import asdict
from typing import TYPE_CHECKING

import diffusers
import msgspec
import torch

from generation.attention_kernels import choose_kernel
from generation.devices import device_name
from generation.errors import GenerationError
from generation.model_files import check_folder
from generation.planning.dry_run import sizes_of
from generation.planning.machine import probe
from generation.planning.needs import Machine, Need, Sizes, choose, needs_of
from generation.planning.pace import SHOT_S, known_pace, pace_key
from generation.protocol import MemoryPlan, RungNeed
from generation.rungs import Rung, rungs_of
from generation.user_cache import keep, read_kept
from generation.weights import weight_files

if TYPE_CHECKING:
    from pathlib import Path

    from generation.devices import Device
    from generation.protocol import ModelCard

_PLENTY = 12
"""Memory free for each byte of files, from which on nothing has to be planned."""
_LEAST_BYTES = 2_000_000_000
_LAYOUT = 3
"""Rises when sizes are counted in another way, so that those that were kept are not read."""
_log = logging.getLogger(__name__)


def plan_for(
    folder: Path, card: ModelCard, device: Device, least: Rung, *, always: bool
) -> MemoryPlan | None:
    """How a model will be loaded, on `least` or a rung below it.

    None where there is so much room that nothing has to be planned, unless it shall be `always`,
    and for models whose shapes are not known.
    """
    machine = probe(device)
    try:
        files = [path for _, path in weight_files(folder) if path.is_file()]
        plenty = sum(path.stat().st_size for path in files) * _PLENTY + _LEAST_BYTES
        if not always and plenty < min(machine.free, machine.host_free):
            return None
        needs = _needs(folder, card, device, machine)
    except (GenerationError, OSError, ValueError, RuntimeError, TypeError, KeyError) as error:
        _log.warning("%s cannot be planned: %s", folder, error)  # loading says what is wrong
        return None
    rungs = rungs_of(device.name)
    chosen = choose(needs[rungs.index(least) :], machine)
    return _told(needs, chosen, machine, card, device)


def _needs(
    folder: Path, card: ModelCard, device: Device, machine: Machine
) -> tuple[Need, ...]:
    check_folder(folder)
    rungs = rungs_of(device.name)
    half = rungs.index(Rung.HALF) if Rung.HALF in rungs else len(rungs)
    sizes = dict.fromkeys(rungs[:half], _sizes(folder, card, device.dtype, device.name))
    if rungs[half:]:
        narrow = _sizes(folder, card, torch.bfloat16, device.name)
        sizes |= dict.fromkeys(rungs[half:], narrow)
    return needs_of(rungs, sizes, machine)


def _sizes(folder: Path, card: ModelCard, dtype: torch.dtype, device: str) -> Sizes:
    """What was found before, for these weights and libraries, or is found now."""
    made_with = f"{torch.__version__}-{diffusers.__version__}"
    made_of = hashlib.sha256(msgspec.json.encode(card)).hexdigest()[:32]
    name = f"sizes/{_LAYOUT}-{made_of}-{str(dtype)[6:]}-{device}-{made_with}.json"
    known = read_kept(name, Sizes) if card.weights else None
    if known is None:
        known = sizes_of(folder, card, dtype, device)
        if card.weights:
            keep(name, asdict(known))
    return known


def _told(
    needs: tuple[Need, ...], chosen: Need, machine: Machine, card: ModelCard, device: Device
) -> MemoryPlan:
    grid = card.grid
    kernel = choose_kernel(device, has_own_pipeline=card.has_own_pipeline)
    key = pace_key(card.weights, device_name(device), grid.size, chosen.rung.value)
    frames = grid.legal_frames(-(-SHOT_S * grid.rate[0] // grid.rate[1]))
    step_s = known_pace(key)
    shot_s = None if step_s is None else step_s * card.steps * grid.chunks_for(frames)
    width, height = grid.size
    return MemoryPlan(
        device=machine.device,
        name=device_name(device),
        free_bytes=machine.free,
        total_bytes=machine.total,
        host_free_bytes=machine.host_free,
        host_total_bytes=machine.host_total,
        needs=tuple(
            RungNeed(n.rung.value, n.device, n.host, n.fits(machine), n.rung.is_exact)
            for n in needs
        ),
        chosen=chosen.rung.value,
        fits=chosen.fits(machine),
        size=grid.size,
        step_s=step_s,
        shot_s=shot_s,
        shot_bytes=frames * width * height * 3,
        attention=f"{kernel.name} ({kernel.why})",
    )
