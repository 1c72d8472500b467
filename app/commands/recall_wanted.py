"""Which of the pictures that a shot remembers `throughline recall` is asked for."""

import argparse
from dataclasses import replace

from app.commands.console import CommandError, Exit
from app.commands.opening import find_shot, parse_length
from app.model.cast_edits import bare_name
from app.model.cast_plan import plan_references
from app.model.memory_plan import plan_memory
from app.model.memory_strip import MemoryStrip, StripPart, StripPicture, StripShot, strip_of
from app.model.own_past import past_words
from app.model.project import Project, Shot, cast_key
from app.model.timeline import picture_at
from app.session.document import Document


def strip_for(document: Document, shot: Shot) -> MemoryStrip:
    """All that a shot remembers; CommandError says why when it is nothing."""
    project, card = document.project, document.card
    if card is None:
        raise CommandError(
            f"The model {project.model!r} is not installed, so nothing can be remembered. "
            "`throughline models list` shows what is installed.",
            Exit.FAILED,
        )
    if reads := past_words(card):
        raise CommandError(f"{reads} So there is nothing to recall; nothing was changed.")
    plan = plan_memory(project, document.library, card, shot.id)
    cast = plan_references(project, card, shot.id)
    strip = strip_of(project, document.library, plan, card.grid, cast)
    if not strip.parts:
        raise CommandError(f"{shot.name} remembers nothing: {_why(strip)}. Nothing was changed.")
    return strip


def wanted_pictures(
    strip: MemoryStrip, options: argparse.Namespace, project: Project, shot: Shot
) -> tuple[StripPicture, ...]:
    """The pictures that are asked for; a picture of the cast has no time, so times leave it out."""
    if options.of is not None:
        parts: tuple[StripPart, ...] = (_of(strip, options.of, project, shot),)
    else:
        parts = strip.shots if _has_times(options) else strip.parts
    found = tuple(p for part in parts for p in _within(strip, part, options, project))
    if not found:
        raise CommandError("No remembered picture lies between those times. Nothing was changed.")
    return found


def _why(strip: MemoryStrip) -> str:
    if strip.left_out:
        return "every earlier shot is left out"
    if strip.left_out_cast:
        return "what it cites does not fit into the memory's budget"
    return "no enabled shot before it has a take"


def _has_times(options: argparse.Namespace) -> bool:
    return options.start is not None or options.end is not None


def _of(strip: MemoryStrip, key: str, project: Project, shot: Shot) -> StripPart:
    if key.startswith(("@", "＠")):
        return _reference(strip, key, shot)
    asked = find_shot(project, key)
    for remembered in strip.shots:
        if remembered.take.id == asked.selected_take:  # its times are those of the asked shot
            return replace(remembered, shot=asked)
    if asked.selected_take in (other.selected_take for other in strip.left_out):
        raise _left_out(asked.name, shot)
    raise CommandError(f"{shot.name} does not remember {asked.name}. Nothing was changed.")


def _reference(strip: MemoryStrip, key: str, shot: Shot) -> StripPart:
    name = cast_key(bare_name(key))
    for reference in strip.references:
        if reference.reference.key == name:
            return reference
    if name in (reference.key for reference in strip.left_out_cast):
        raise _left_out(key, shot)
    raise CommandError(f"The prompt of {shot.name} does not cite {key}. Nothing was changed.")


def _left_out(name: str, shot: Shot) -> CommandError:
    return CommandError(
        f"{name} is left out of the memory of {shot.name}; "
        "`throughline info --memory` says why. Nothing was changed."
    )


def _within(
    strip: MemoryStrip, part: StripPart, options: argparse.Namespace, project: Project
) -> list[StripPicture]:
    pictures = list(strip.pictures(part.first, part.end - 1))
    if not _has_times(options):
        return pictures
    if not isinstance(part, StripShot):
        raise CommandError(
            f"{part.label} is one picture without times; leave --from and --to out. "
            "Nothing was changed."
        )
    shot, taken, rate = part.shot, part.take.recipe.rate, project.rate

    def picture(text: str, extra: int) -> int:
        return picture_at(shot, parse_length(text, rate) + extra, rate, taken)

    first = 0 if options.start is None else picture(options.start, 0)
    last = len(pictures) if options.end is None else picture(options.end, -1)
    return [picture for picture in pictures if first <= picture.number <= last]
