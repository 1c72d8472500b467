"""A keyframe on disk: one PNG, written whole or not at all."""

import hashlib
from pathlib import Path

import cv2

from generation.chunk_files import write_whole
from generation.errors import DiskError
from generation.video import Pictures


def save_keyframe(file: Path, picture: Pictures) -> str:
    """Write a picture `[h w 3]` and return the sha256 of its file; DiskError when that fails."""
    _, encoded = cv2.imencode(".png", picture[..., ::-1])
    content = encoded.tobytes()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, lambda part: _write(part, content))
    except OSError as error:
        what = f"The keyframe could not be written to {file.parent}: {error.strerror}"
        raise DiskError(what) from error
    return hashlib.sha256(content).hexdigest()


def _write(part: Path, content: bytes) -> None:
    part.write_bytes(content)
