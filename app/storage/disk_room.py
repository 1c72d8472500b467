"""Room on the disk: what the files of a job need, before it is begun."""

import shutil
from pathlib import Path

from app.language import tr
from app.storage.errors import ProjectError
from generation.protocol import FrameGrid

_SPARE_BYTES = 50_000_000  # project.json, its versions, logs
_MEGABYTE = 1_000_000
_VIDEO_BYTES_A_PIXEL = 0.4  # twice what chunks of Animatic have, and noise is not drawn
_LATENT_BYTES_A_PIXEL = 1.0  # 16 channels of 4 bytes at 1/8 of both sides
_TOKENS_TO_LATENTS = 2.0  # fine ones of a wide backbone


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
