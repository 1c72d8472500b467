"""Takes by number; by id where a shot that was merged of others has two of one number."""

from collections.abc import Sequence

from app.commands.console import CommandError
from app.model.project import Shot
from app.model.takes import Take


def find_take(found: Sequence[Take], word: str, shot: Shot, kind: str = "take") -> Take:
    """The take with this number or id; CommandError where there is none, or more than one."""
    named = [take for take in found if word in (str(take.number), take.id)]
    if len(named) == 1:
        return named[0]
    if named:
        ids = ", ".join(take.id for take in named)
        raise CommandError(
            f"{shot.name} has more than one {kind} {word}, as it was merged; "
            f"name the one by its id: {ids}. Nothing was changed."
        )
    numbers = ", ".join(str(take.number) for take in found) or "none"
    raise CommandError(
        f"{shot.name} has no {kind} {word}; its {kind}s: {numbers}. Nothing was changed."
    )


def id_words(found: Sequence[Take], take: Take) -> str:
    """The id of a take that shares its number with another; nothing otherwise."""
    return f"id {take.id}" if sum(other.number == take.number for other in found) > 1 else ""
