"""Other names for shots: many of them anew by a rule, and names that are locked against it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from itertools import count

from app.language import tr
from app.model.naming import Naming, name_key
from app.model.project import EditError, Project, Shot

MOST_START = 99_999_999


@dataclass(frozen=True)
class Renaming:
    """Which shots get which numbers; `shots` are ids, None is all of them."""

    rule: Naming = field(default_factory=Naming)
    start: int = 10
    shots: tuple[str, ...] | None = None
    keep_locked: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.start <= MOST_START:
            raise EditError(
                tr(
                    "Numbers begin between 0 and {limit}, not at {start}.",
                    limit=MOST_START,
                    start=self.start,
                )
            )


@dataclass(frozen=True)
class NewName:
    """What a shot is called before and after."""

    number: int
    before: str
    after: str
    locked: bool = False


def rename_shots(project: Project, asked: Renaming) -> Project:
    """Name shots by a rule, in their order; the rule is the project's from then on.

    A number whose name a shot keeps that is not renamed is passed over, so no two are the same.
    """
    renamed = [shot for shot in project.shots if _takes_part(shot, asked)]
    chosen = {shot.id for shot in renamed}
    kept = {name_key(shot.name) for shot in project.shots if shot.id not in chosen}
    names = dict(zip((shot.id for shot in renamed), _free_names(asked, kept), strict=False))
    shots = tuple(replace(shot, name=names.get(shot.id, shot.name)) for shot in project.shots)
    return replace(project.with_shots(shots), naming=asked.rule)


def new_names(before: Project, after: Project) -> tuple[NewName, ...]:
    """Every shot with its names in two states of a project that have the same shots."""
    pairs = zip(before.shots, after.shots, strict=True)
    return tuple(
        NewName(number, old.name, new.name, old.name_locked)
        for number, (old, new) in enumerate(pairs, start=1)
    )


def lock_names(project: Project, shot_ids: Collection[str], *, locked: bool) -> Project:
    """Keep the names of shots when many are renamed, or no more."""
    return project.with_shots(
        tuple(
            replace(shot, name_locked=locked) if shot.id in shot_ids else shot
            for shot in project.shots
        )
    )


def _takes_part(shot: Shot, asked: Renaming) -> bool:
    is_asked = asked.shots is None or shot.id in asked.shots
    return is_asked and not (asked.keep_locked and shot.name_locked)


def _free_names(asked: Renaming, kept: Collection[str]) -> Iterator[str]:
    for number in count(asked.start, asked.rule.step):
        name = asked.rule.name(number)
        if name_key(name) not in kept:
            yield name
