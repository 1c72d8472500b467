"""What the welcome page says of a recent project, read from its folder without opening it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.language import mark, tr, tr_count
from app.model.time import format_timecode
from app.storage.errors import ProjectError
from app.storage.project_folder import cache_folder, read_project


@dataclass(frozen=True)
class RecentFilm:
    """A recent project in words; one that is gone has no length and no poster."""

    folder: Path
    title: str
    facts: str
    is_missing: bool = False
    poster: Path | None = None


def recent_film(folder: Path, opened: str = "") -> RecentFilm:
    """Read one; whatever is wrong with it is said in words."""
    if not folder.is_dir():
        return RecentFilm(folder, folder.stem, tr("It is not there any more"), is_missing=True)
    try:
        project = read_project(folder)
    except ProjectError:
        return RecentFilm(folder, folder.stem, tr("It cannot be read"))
    length = format_timecode(project.frames, project.rate)
    words = (mark("{n} shot, {length}"), mark("{n} shots, {length}"))
    facts = tr_count(len(project.shots), *words, length=length)
    when = when_in_words(opened, datetime.now(UTC))
    poster = poster_file(folder)
    return RecentFilm(
        folder, project.title, f"{facts}\n{when}" if when else facts,
        poster=poster if poster.is_file() else None,
    )


def poster_file(folder: Path) -> Path:
    """Where a small picture of the film is kept; it can be made again."""
    return cache_folder(folder) / "poster.png"


def when_in_words(opened: str, now: datetime) -> str:
    """When it was opened: today, yesterday, or the day; nothing where nobody knows."""
    try:
        then = datetime.fromisoformat(opened)
    except ValueError:
        return ""
    if then.tzinfo is None:
        return ""
    here, today = then.astimezone().date(), now.astimezone().date()
    days = (today - here).days
    if days in (0, 1):
        return tr("Opened yesterday") if days else tr("Opened today")
    return tr("Opened {date}", date=here.isoformat())
