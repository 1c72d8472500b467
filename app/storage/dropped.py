"""Files that fall on the window, told apart by what they are for; none is read in full unasked."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.language import mark, tr
from app.storage.clip_files import looks_like_video
from app.storage.errors import BoardFileError, reason_of
from app.storage.project_folder import SUFFIX

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
BOARDS = (".txt", ".md")
LARGEST_BOARD_BYTES = 16_000_000  # ten thousand shots of long prompts
_KEPT = mark("Nothing was changed")


@dataclass(frozen=True)
class Dropped:
    """What can be used, by kind, and one sentence for each thing that cannot."""

    projects: tuple[Path, ...] = ()
    videos: tuple[Path, ...] = ()
    pictures: tuple[Path, ...] = ()
    boards: tuple[Path, ...] = ()
    refused: tuple[str, ...] = ()


def sort_dropped(files: Iterable[Path]) -> Dropped:
    """Tell files apart by name; a folder that is no project is refused."""
    kinds: dict[str, list[Path]] = {"projects": [], "videos": [], "pictures": [], "boards": []}
    refused = []
    for file in files:
        kind = _kind(file)
        if kind:
            kinds[kind].append(file)
        elif file.is_dir():
            refused.append(tr("{file} is a folder; drop the files that are in it.", file=file.name))
        else:
            refused.append(
                f"{file.name} is no project, video, picture or board ({', '.join(BOARDS)})."
            )
    found = {kind: tuple(paths) for kind, paths in kinds.items()}
    return Dropped(**found, refused=tuple(refused))


def _kind(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix == SUFFIX:
        return "projects"
    if looks_like_video(file):
        return "videos"
    if file.is_dir():
        return ""
    return "pictures" if suffix in PICTURES else "boards" if suffix in BOARDS else ""


def read_board(file: Path) -> str:
    """The text of a board; BoardFileError says in one sentence why it cannot be read."""
    try:
        problem = _problem(file)
        text = "" if problem else file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        problem = tr("is not text in UTF-8")
    except OSError as error:
        problem = tr("cannot be read: {error}", error=reason_of(error))
    if problem:
        raise BoardFileError(
            tr(
                "{file} {problem}. {kept}; choose a text file with a board.",
                file=file.name,
                problem=problem,
                kept=_KEPT,
            )
        )
    return text


def _problem(file: Path) -> str:
    if not file.is_file():
        return tr("is not a file") if file.exists() else tr("was not found")
    size = file.stat().st_size
    if size > LARGEST_BOARD_BYTES:
        return tr(
            "has {e6:.0f} MB, a board at most {e62:.0f} MB",
            e6=size / 1e6,
            e62=LARGEST_BOARD_BYTES / 1e6,
        )
    return "" if size else tr("is empty")
