"""Reading what the arguments of a command name: projects, shots, lengths, sizes."""

import re
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.console import CommandError, Console
from app.commands.others import check_others, tell_unsaved
from app.model.edits import MAX_PROMPT_CHARACTERS
from app.model.project import EditError, Project, Shot, check_size
from app.model.time import FrameRate, TimeError, parse_timecode
from app.storage.errors import ProjectError, reason_of
from app.storage.leftovers import sweep_leftovers
from app.storage.project_folder import LoadedProject, load_project, project_path

if TYPE_CHECKING:
    from app.session.document import Document

FEWEST_FRAMES = 2
_SIZE = re.compile(r"([0-9]{1,5})\s*[xX×]\s*([0-9]{1,5})", re.ASCII)
_LENGTH = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)\s*(s|f)?", re.ASCII)


def find_project(name: str) -> Path:
    """The folder that is meant; the suffix may be left out."""
    path = named_path(name)
    with_suffix = project_path(path)
    try:
        return with_suffix if not path.exists() and with_suffix.exists() else path
    except OSError as error:
        raise CommandError(f"{name[:80]!r} cannot be opened: {reason_of(error)}.") from error


def named_path(name: str) -> Path:
    """The path that a name stands for; it always ends in the name of something."""
    path = Path(name)
    path = path if path.name not in {"", ".."} else path.resolve()
    if not name or not path.name:
        raise CommandError(f"{name!r} is not the name of a project.")
    return path


def open_project(name: str, console: Console, *, quiet: bool = False) -> LoadedProject:
    """Load a project and tell what is wrong with its takes, and that edits are not saved."""
    try:
        loaded = load_project(find_project(name))
    except ProjectError as error:
        raise CommandError(str(error)) from error
    for warning in loaded.warnings:
        console.tell(f"Warning: {warning}")
    if not quiet:
        tell_unsaved(loaded.folder, loaded.project, console)
    return loaded


def load_document(
    document: "Document", name: str, console: Console, *, writes: bool = False
) -> None:
    """Open a project in a session's document and tell what is wrong with its takes.

    A command that writes is refused while a window has unsaved edits of the same project.
    """
    try:
        warnings = document.load(find_project(name))
    except ProjectError as error:
        raise CommandError(str(error)) from error
    for warning in warnings:
        console.tell(f"Warning: {warning}")
    if writes:
        check_others(document.require_folder(), document.project)
        sweep_leftovers(document.require_folder())


def find_shot(project: Project, key: str) -> Shot:
    """The shot with this name or number."""
    try:
        return project.shot(key)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error


def parse_rate(text: str) -> FrameRate:
    """A frame rate, by the name a filmmaker uses."""
    try:
        return FrameRate.parse(text)
    except TimeError as error:
        raise CommandError(f"{error} Nothing was changed.") from error


def parse_size(text: str) -> tuple[int, int]:
    """A picture size like 448x256."""
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise CommandError(f"{text!r} is not a size like 448x256. Nothing was changed.")
    size = int(match[1]), int(match[2])
    try:
        check_size(size)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    return size


def parse_length(text: str, rate: FrameRate) -> int:
    """A length in frames from "4s", "4.5", "96f" or "1:12" (seconds and frames)."""
    cleaned = text.strip().lower()
    match = _LENGTH.fullmatch(cleaned)
    try:
        if match is None:
            return parse_timecode(cleaned, rate)
    except TimeError as error:
        raise CommandError(
            f"{text!r} is not a length like 4s, 96f or 1:12. Nothing was changed."
        ) from error
    if match[2] == "f":
        if "." in match[1]:
            raise CommandError(f"{text!r} is not a whole number of frames. Nothing was changed.")
        return int(match[1])
    return rate.frames_from_seconds(Fraction(match[1]))


def check_length(who: str, frames: int) -> None:
    """Refuse a shot that is too short to show anything."""
    if frames < FEWEST_FRAMES:
        count = "1 frame" if frames == 1 else f"{frames} frames"
        raise CommandError(
            f"{who} would last {count}; a shot lasts at least {FEWEST_FRAMES}. Nothing was changed."
        )


def check_prompt(who: str, prompt: str, what: str = "prompt") -> None:
    """Refuse a prompt that no model reads to its end, and bytes that are no text."""
    try:
        prompt.encode()
    except UnicodeEncodeError as error:
        raise CommandError(
            f"The {what} of {who} is not UTF-8 text. Nothing was changed."
        ) from error
    if len(prompt) > MAX_PROMPT_CHARACTERS:
        raise CommandError(
            f"The {what} of {who} has {len(prompt)} characters; {MAX_PROMPT_CHARACTERS} is the "
            "most. Nothing was changed; shorten it."
        )
