"""Files that fall on the window, told apart by what they are for; none is read in full unasked."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.language import tr
from app.storage.clip_files import looks_like_video
from app.storage.errors import BoardFileError, reason_of
from app.storage.lora_files import SUFFIX as LORA_SUFFIX
from app.storage.packing import is_packed
from app.storage.project_folder import SUFFIX

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
BOARDS = (".txt", ".md")
_KINDS = ("projects", "videos", "pictures", "boards", "loras")
LARGEST_BOARD_BYTES = 16_000_000  # ten thousand shots of long prompts


@dataclass(frozen=True)
class Dropped:
    """What can be used, by kind, and one sentence for each thing that cannot."""

    projects: tuple[Path, ...] = ()
    videos: tuple[Path, ...] = ()
    pictures: tuple[Path, ...] = ()
    boards: tuple[Path, ...] = ()
    loras: tuple[Path, ...] = ()
    refused: tuple[str, ...] = ()


def sort_dropped(files: Iterable[Path]) -> Dropped:
    """Tell files apart by name; a folder that is no project is refused."""
    kinds: dict[str, list[Path]] = {kind: [] for kind in _KINDS}
    refused = []
    for file in files:
        kind = _kind(file)
        if kind:
            kinds[kind].append(file)
        elif file.is_dir():
            refused.append(tr("{file} is a folder; drop the files that are in it.", file=file.name))
        else:
            refused.append(
                tr(
                    "{file} is no project, video, picture or board ({boards}).",
                    file=file.name,
                    boards=", ".join(BOARDS),
                )
            )
    found = {kind: tuple(paths) for kind, paths in kinds.items()}
    return Dropped(**found, refused=tuple(refused))


def _kind(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix == SUFFIX or is_packed(file):
        return "projects"
    if looks_like_video(file):
        return "videos"
    if file.is_dir():
        return ""
    if suffix == LORA_SUFFIX:
        return "loras"
    return "pictures" if suffix in PICTURES else "boards" if suffix in BOARDS else ""


def read_board(file: Path) -> str:
    """The text of a board; BoardFileError says in one sentence why it cannot be read."""
    try:
        problem = _problem(file)
        text = "" if problem else file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        problem = tr("{path} is not text in UTF-8.", path=file.name)
    except OSError as error:
        problem = tr("{path} cannot be read: {error}.", path=file.name, error=reason_of(error))
    if problem:
        raise BoardFileError(
            tr("{problem} Nothing was changed; choose a text file with a board.", problem=problem)
        )
    return text


def _problem(file: Path) -> str:
    path = file.name
    if not file.exists():
        return tr("{path} was not found.", path=path)
    if not file.is_file():
        return tr("{path} is not a file.", path=path)
    size = file.stat().st_size
    if size > LARGEST_BOARD_BYTES:
        return tr(
            "{path} has {size_mb:.0f} MB, a board at most {limit_mb:.0f} MB.",
            path=path,
            size_mb=size / 1e6,
            limit_mb=LARGEST_BOARD_BYTES / 1e6,
        )
    return "" if size else tr("{path} is empty.", path=path)
