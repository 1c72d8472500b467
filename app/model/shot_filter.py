"""Which shots are looked for, by words, state, cast and label; and where they go among others."""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.model.cast import citations
from app.model.cast_edits import bare_name
from app.model.project import Label, Project, Shot, cast_key
from app.model.prompts import full_prompt

DISABLED = "disabled"


@dataclass(frozen=True)
class ShotFilter:
    """What a shot must have; nothing is asked for by what is empty."""

    text: str = ""  # every word of it, in name, prompt, dialogue or note
    state: str = ""  # "stale", as in the window; "disabled" beside all others
    cites: str = ""  # a name of the cast, with or without its @
    label: Label | None = None  # Label.NONE: shots without one

    @property
    def is_on(self) -> bool:
        """Whether anything is asked for."""
        return self != ShotFilter()


def found_shots(
    project: Project, states: Mapping[str, str], wanted: ShotFilter
) -> tuple[str, ...]:
    """The ids of the shots that have it all, in order; `states` says the state of each by id."""
    return tuple(
        shot.id
        for shot in project.shots
        if _has_words(shot, wanted.text)
        and _has_state(shot, states.get(shot.id, ""), wanted.state)
        and _cites(project, shot, wanted.cites)
        and (wanted.label is None or shot.label == wanted.label)
    )


def drop_place(
    project: Project, shown: Sequence[str], moving: Collection[str], row: int
) -> int:
    """Where shots that fall before the row-th shown one go, counted from 0 without them.

    Shots that are not shown keep their neighbours: what is dropped goes right before the next
    shown shot, or right behind the last one.
    """
    others = [shot.id for shot in project.shots if shot.id not in moving]
    later = next((other for other in shown[row:] if other not in moving), None)
    if later is not None:
        return others.index(later)
    earlier = next((other for other in reversed(shown[:row]) if other not in moving), None)
    if earlier is not None:
        return others.index(earlier) + 1
    # Nothing else is shown: they stay where the first of them is.
    return next((place for place, one in enumerate(project.shots) if one.id in moving), 0)


def folded(text: str) -> str:
    """Text as it is compared: without case and without different spellings of one letter."""
    return unicodedata.normalize("NFKC", text).casefold()


def _has_words(shot: Shot, text: str) -> bool:
    words = folded(text).split()
    if not words:
        return True
    said = folded("\n".join((shot.name, shot.prompt, shot.dialogue, shot.note)))
    return all(word in said for word in words)


def _has_state(shot: Shot, state: str, wanted: str) -> bool:
    if wanted == DISABLED:
        return not shot.enabled
    return wanted in ("", state)


def _cites(project: Project, shot: Shot, name: str) -> bool:
    wanted = cast_key(bare_name(name))
    if not wanted:
        return True
    prompt = full_prompt(project, shot)
    return any(cast_key(one.name) == wanted for one in citations(project.cast, prompt))
