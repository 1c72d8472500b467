"""Pictures from memory as files beside each other: what the memory has, and how far it is off."""

from pathlib import Path

import cv2

from generation.errors import DiskError
from generation.likeness import DIFFERENCE_GAIN, difference, psnr
from generation.protocol import FramesRetrieved, RetrievedPicture, RetrieveFrames
from generation.queries import Retrieved
from generation.video import Pictures


def save_retrieved(command: RetrieveFrames, found: Retrieved) -> FramesRetrieved:
    """Write two PNGs for each picture and say where they lie; DiskError when that fails."""
    folder = Path(command.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        pictures = tuple(
            _save(folder, found, place) for place in range(len(found.memory))
        )
    except OSError as error:
        what = f"Pictures from memory could not be written to {folder}: {error.strerror}"
        raise DiskError(what) from error
    return FramesRetrieved(command.job, found.take, pictures, DIFFERENCE_GAIN)


def _save(folder: Path, found: Retrieved, place: int) -> RetrievedPicture:
    memory, own = found.memory[place], found.own[place]
    number = found.first + place
    files = [folder / f"{found.take}_{number:05d}_{name}.png" for name in ("memory", "difference")]
    _write(files[0], memory)
    _write(files[1], difference(memory, own))
    return RetrievedPicture(number, str(files[0]), str(files[1]), psnr(memory, own))


def _write(path: Path, picture: Pictures) -> None:
    """One picture `[h w 3]`."""
    _, content = cv2.imencode(".png", picture[..., ::-1])
    path.write_bytes(content.tobytes())
