"""Chunks that lie whole in a take's folder though its take.json does not know them yet.

The worker puts a chunk on disk before anybody hears of it; who was killed in between finds it here.
"""

import contextlib
import hashlib
from pathlib import Path

import msgspec

from app.model.takes import Chunk
from generation.protocol import FrameGrid

_HEADER_BYTES = 8  # of a safetensors file: the length of its header
_LONGEST_HEADER = 1_000_000


def found_chunks(home: Path, first: int, grid: FrameGrid) -> tuple[Chunk, ...]:
    """The whole chunks from this index on, without a gap."""
    found: list[Chunk] = []
    while (chunk := _chunk(home, first + len(found), grid)) is not None:
        found.append(chunk)
    return tuple(found)


def sweep_parts(home: Path) -> None:
    """Delete halves of chunks that a killed worker was writing."""
    for part in home.glob("chunk_*.part"):
        with contextlib.suppress(OSError):  # it does no harm
            part.unlink()


def _chunk(home: Path, index: int, grid: FrameGrid) -> Chunk | None:
    video, latents = home / f"chunk_{index:03d}.mp4", home / f"chunk_{index:03d}.safetensors"
    try:
        if video.is_symlink() or latents.is_symlink() or not video.stat().st_size:
            return None
        content, pictures = latents.read_bytes(), video.read_bytes()
    except OSError:
        return None
    if not _is_whole(content):
        return None
    digest, video_digest = (hashlib.sha256(data).hexdigest() for data in (content, pictures))
    frames = grid.frames_in_chunk(index)
    return Chunk(index, frames, video.name, latents.name, digest, video_digest)


def _is_whole(content: bytes) -> bool:
    """Whether a safetensors file ends where its header says."""
    length = int.from_bytes(content[:_HEADER_BYTES], "little")
    if len(content) < _HEADER_BYTES or length > _LONGEST_HEADER:
        return False
    start = _HEADER_BYTES + length
    try:
        header = msgspec.json.decode(content[_HEADER_BYTES:start], type=dict[str, _Tensor])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    ends = [tensor.data_offsets[1] for tensor in header.values()]
    return bool(ends) and start + max(ends) == len(content)


class _Tensor(msgspec.Struct):
    data_offsets: tuple[int, int] = (0, 0)
