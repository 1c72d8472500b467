"""Former versions of a project in backups/: as it was saved, and edits that were set aside."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.language import tr
from app.model.project import Project
from app.storage.errors import ProjectError, reason_of
from app.storage.json_files import decode_file

BACKUPS = "backups"
JOURNAL = "journal"
BACKUPS_KEPT = 20
SAVED, UNSAVED = "project-", "unsaved-"
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True)
class Version:
    """A file that holds the project as it was at a time."""

    file: Path
    when: datetime
    was_saved: bool


def stamp() -> str:
    """Now, as files are named by it."""
    return datetime.now(UTC).strftime(_STAMP)


def sorted_files(folder: Path, prefix: str) -> tuple[Path, ...]:
    """The kept files of a kind, oldest first."""
    return tuple(sorted((folder / BACKUPS).glob(f"{prefix}*.json")))


def versions(folder: Path) -> tuple[Version, ...]:
    """All of them, the newest first; a saved one by the time at which it was replaced."""
    found = []
    for prefix in (SAVED, UNSAVED):
        for file in sorted_files(folder, prefix):
            try:
                when = datetime.strptime(file.stem.removeprefix(prefix), _STAMP)
            except ValueError:
                continue  # not ours
            found.append(Version(file, when.replace(tzinfo=UTC), prefix == SAVED))
    return tuple(sorted(found, key=lambda version: version.when, reverse=True))


def read_version(version: Version) -> Project:
    """The project as it was; ProjectError when it cannot be read."""
    try:
        return decode_file(version.file.read_bytes(), Project)
    except OSError as error:
        why = reason_of(error)
    except ValueError as error:
        why = str(error)
    raise ProjectError(
        tr(
            "{file} cannot be read ({error}). The project is as it was; choose another version.",
            file=version.file.name,
            error=why,
        )
    )
