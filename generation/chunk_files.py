"""The files of a take: latents and pictures of each chunk, written whole or not at all."""

import contextlib
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generation.errors import DiskError, HistoryMissing, WeightsError
from generation.video import Pictures, VideoError, read_video, write_video

if TYPE_CHECKING:
    from torch import Tensor

LATENTS_NAME: Final = "latents"
LATENT_AXES: Final = 4
LATENT_SPACE: Final = "latent_space"
"""In a chunk's file: the fingerprint of the autoencoder that its latents are of."""


@dataclass(frozen=True)
class SavedChunk:
    """Where a chunk lies, how many pictures it has, and the sha256 of its files."""

    index: int
    latents: Path
    video: Path
    frames: int
    digest: str  # of the latents
    video_digest: str = ""


def latents_path(folder: Path, index: int) -> Path:
    """The latents file of a chunk in a take's folder."""
    return folder / f"chunk_{index:03d}.safetensors"


def video_path(folder: Path, index: int) -> Path:
    """The video file of a chunk in a take's folder."""
    return folder / f"chunk_{index:03d}.mp4"


def chunk_count(folder: Path) -> int:
    """How many chunks of a take are complete, counted from the first without a gap."""
    index = 0
    while latents_path(folder, index).is_file() and video_path(folder, index).is_file():
        index += 1
    return index


def save_chunk(
    folder: Path, index: int, latents: bytes, pictures: Pictures, rate: tuple[int, int]
) -> SavedChunk:
    """Write a chunk: first its latents (a safetensors file as bytes), then its video."""
    saved = SavedChunk(
        index=index,
        latents=latents_path(folder, index),
        video=video_path(folder, index),
        frames=len(pictures),
        digest=hashlib.sha256(latents).hexdigest(),
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        saved.video.unlink(missing_ok=True)  # a video never stands beside newer latents
        write_whole(saved.latents, lambda part: _write_bytes(part, latents))
        write_whole(saved.video, lambda part: write_video(part, pictures, rate))
        with saved.video.open("rb") as file:
            saved = replace(saved, video_digest=hashlib.file_digest(file, "sha256").hexdigest())
    except OSError as error:
        _remove_unfinished(saved)
        what = f"Chunk {index + 1} could not be written to {folder}: {error.strerror}"
        raise DiskError(what) from error
    return saved


def load_latents(folder: Path, index: int) -> "Tensor":
    """Read the latents `[c t h w]` of a chunk; raise HistoryMissing when that fails."""
    from generation.tensor_files import read_tensors  # torch is loaded only on the real path

    path = latents_path(folder, index)
    try:
        tensors = read_tensors(path)
    except (WeightsError, OSError) as error:
        raise _no_latents(folder, index) from error
    if LATENTS_NAME not in tensors or tensors[LATENTS_NAME].ndim != LATENT_AXES:
        raise HistoryMissing(f"{path} does not hold the latents of a chunk")
    latents: Tensor = tensors[LATENTS_NAME]
    return latents


def latents_origin(folder: Path, index: int) -> tuple[list[int], str]:
    """A chunk's latents: their shape `[c t h w]`, and their autoencoder, "" where it is not told.

    Raises:
        HistoryMissing: they cannot be read.
    """
    from generation.tensor_files import shape_and_notes

    try:
        shape, notes = shape_and_notes(latents_path(folder, index), LATENTS_NAME)
    except (WeightsError, OSError) as error:
        raise _no_latents(folder, index) from error
    if len(shape) != LATENT_AXES:
        raise _no_latents(folder, index)
    return shape, notes.get(LATENT_SPACE, "")


def latents_digest(folder: Path, index: int) -> str:
    """The sha256 of the latents file of a chunk; raise HistoryMissing when it cannot be read."""
    try:
        return hashlib.sha256(latents_path(folder, index).read_bytes()).hexdigest()
    except OSError as error:
        raise _no_latents(folder, index) from error


def _no_latents(folder: Path, index: int) -> HistoryMissing:
    return HistoryMissing(f"The latents of chunk {index + 1} in {folder} cannot be read")


def load_pictures(folder: Path, index: int) -> Pictures:
    """Read the pictures `[t h w 3]` of a chunk; raise HistoryMissing when that fails."""
    try:
        return read_video(video_path(folder, index))
    except VideoError as error:
        what = f"The pictures of chunk {index + 1} in {folder} cannot be read"
        raise HistoryMissing(what) from error


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a part file beside `path`, then put it in place in one step."""
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)  # a link there would lead what is written elsewhere
        write(part)
        _sync(part)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _remove_unfinished(chunk: SavedChunk) -> None:
    """Latents without their video are of no use, and they fill a disk that is full already."""
    if not chunk.video.exists():
        with contextlib.suppress(OSError):
            chunk.latents.unlink(missing_ok=True)


def _write_bytes(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder to sync it
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
