"""Room on the disk: what the files of a job need, and how much a cache may keep."""

import contextlib
import os
import shutil
from pathlib import Path
from typing import NamedTuple

from app.language import tr
from app.storage.errors import ProjectError
from generation.protocol import FrameGrid

CACHE_BYTES = 4_000_000_000
_SPARE_BYTES = 50_000_000  # project.json, its versions, logs
_MEGABYTE = 1_000_000
_VIDEO_BYTES_A_PIXEL = 0.4  # twice what chunks of Animatic have, and noise is not drawn
_LATENT_BYTES_A_PIXEL = 1.0  # 16 channels of 4 bytes at 1/8 of both sides
_TOKENS_TO_LATENTS = 2.0  # fine ones of a wide backbone


class _Kept(NamedTuple):
    used_s: float
    size: int
    file: Path


def bytes_needed(frames: int, grid: FrameGrid) -> int:
    """The most that a take of so many pictures takes: video, latents, tokens in the cache."""
    width, height = grid.size
    latents = grid.latents_for(frames) * _LATENT_BYTES_A_PIXEL * (1 + _TOKENS_TO_LATENTS)
    return round(width * height * (frames * _VIDEO_BYTES_A_PIXEL + latents))


def check_room(folder: Path, needed: int) -> None:
    """Refuse what would not fit, before it is begun.

    Raises:
        ProjectError: the disk has too little room; it says how much is needed.
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return  # it cannot be known; a chunk that cannot be written says so
    if free < needed + _SPARE_BYTES:
        raise ProjectError(
            tr(
                "The disk of {folder} has {free_mb} MB left, and this needs about {needed_mb} MB. "
                "Nothing was begun; free space, or clear the cache in the settings.",
                folder=folder.name,
                free_mb=free // _MEGABYTE,
                needed_mb=(needed + _SPARE_BYTES) // _MEGABYTE,
            )
        )


def trim_cache(cache: Path, limit: int = CACHE_BYTES) -> int:
    """Delete what was used longest ago until the rest is small enough; the bytes that were freed.

    Everything in a cache can be made again, and no file in it is needed while it is deleted.
    """
    kept = sorted(_files(cache))
    excess, freed = sum(one.size for one in kept) - limit, 0
    for one in kept:
        if freed >= excess:
            break
        with contextlib.suppress(OSError):  # in use on Windows: the next time
            one.file.unlink()
            freed += one.size
    return freed


def _files(cache: Path) -> list[_Kept]:
    found = []
    for root, _, names in os.walk(cache):
        for name in names:
            with contextlib.suppress(OSError):  # just deleted by its owner
                file = Path(root) / name
                facts = file.lstat()
                used_s = max(facts.st_atime, facts.st_mtime)
                found.append(_Kept(used_s, facts.st_size, file))
    return found
