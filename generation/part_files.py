"""Parts of a model that are read from another program's files, where they lie; without torch.

`throughline.json` names them under `files`. Such a file is never written, moved or deleted.
"""

import hashlib
import stat
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from generation.errors import WeightsError
from generation.model_card import CARD_FILE, PartFile

LENGTH_BYTES: Final = 8
"""Of a safetensors file: the length of its header, which is a multiple of this."""
_LARGEST_HEADER_BYTES: Final = 32_000_000
_LARGEST_CARD_BYTES: Final = 1_000_000


class Search(Struct, frozen=True, kw_only=True):
    """Which files hold a part of a model: `folder` has the settings of its parts."""

    folder: str
    parts: tuple[str, ...]
    files: tuple[str, ...]


class Fit(Struct, frozen=True, kw_only=True):
    """A file that holds a part by its names and shapes; most of its numbers are of type `dtype`.

    `problem` is the packing that is not read, if it is packed so.
    """

    part: str
    file: PartFile
    dtype: str
    problem: str = ""


class _Card(Struct, frozen=True):
    files: dict[str, PartFile] = {}


def part_files(folder: Path) -> dict[str, PartFile]:
    """The files that a model folder's card names, by part; none where there is no card.

    Raises:
        WeightsError: what it says of them cannot be.
    """
    path = folder / CARD_FILE
    try:
        with path.open("rb") as card:
            found = msgspec.json.decode(card.read(_LARGEST_CARD_BYTES), type=_Card).files
    except OSError:
        return {}
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WeightsError(f"{path} is not a model card: {error}") from error
    if not all(Path(file.path).is_absolute() and name == Path(name).name for name, file in
               found.items()):
        raise WeightsError(f"{path} is not a model card: a file of a part has no whole path")
    return found


def part_file(part: Path) -> PartFile | None:
    """The file that a sub-folder of a model is read from; None where it holds its own."""
    return part_files(part.parent).get(part.name)


def look_at(path: Path) -> PartFile:
    """What a file is known by, all but the hash of all of it.

    Raises:
        OSError: it cannot be read.
        WeightsError: it is no safetensors file.
    """
    facts = path.stat()
    if not stat.S_ISREG(facts.st_mode):  # a pipe would never end
        raise WeightsError(f"The file {path} is not a safetensors file")
    with path.open("rb") as file:
        length = int.from_bytes(file.read(LENGTH_BYTES), "little")
        if not 2 <= length <= _LARGEST_HEADER_BYTES:
            raise WeightsError(f"The file {path} is not a safetensors file")
        header = hashlib.sha256(file.read(length)).hexdigest()
    return PartFile(path=str(path), size=facts.st_size, header=header)


def problem_of(file: PartFile) -> str:
    """That a file is not where it was, or is another one, in a sentence; nothing where it is."""
    path = Path(file.path)
    if not path.is_file():
        return (
            f"The model reads {path}, which is not there any more; put it back, or get the model "
            "again"
        )
    try:
        now = look_at(path)
    except OSError as error:
        return f"The file {path} cannot be read: {error.strerror}"
    except WeightsError as error:
        return str(error)
    if (now.size, now.header) != (file.size, file.header):
        return (
            f"The model reads {path}, which is another file now; put the old one back, or get the "
            "model again"
        )
    return ""


def check_part_file(file: PartFile) -> None:
    """Refuse a file that is not where it was, or is another one.

    Raises:
        WeightsError: in a sentence.
    """
    if problem := problem_of(file):
        raise WeightsError(problem)
