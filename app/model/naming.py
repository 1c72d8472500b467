"""Names of shots and takes: SH0010, SH0020, SH0020_T03."""

import itertools
import re
from collections.abc import Collection
from dataclasses import dataclass
from string import ascii_uppercase

from app.model.errors import EditError

STEP = 10
MOST_DIGITS = 8
_LETTERS = "".join(letter for letter in ascii_uppercase if letter not in "IO")
_SHOT_NAME = re.compile(r"SH([0-9]{4,})([A-Z]*)", re.ASCII)


@dataclass(frozen=True)
class Naming:
    """How a project names its shots: SH0010, SH0020, and SH0010A between them."""

    prefix: str = "SH"
    step: int = STEP
    digits: int = 4

    def __post_init__(self) -> None:
        if not 1 <= self.digits <= MOST_DIGITS:
            raise EditError(f"Names have 1 to {MOST_DIGITS} digits, not {self.digits}.")
        if not 1 <= self.step <= 1000:
            raise EditError(f"Names go on by 1 to 1000, not by {self.step}.")


def shot_name(number: int) -> str:
    """The name of the n-th shot of a new board."""
    return f"SH{number * STEP:04d}"


def take_name(shot: str, number: int) -> str:
    """A take's name below its shot's."""
    return f"{shot}_T{number:02d}"


def name_after(names: Collection[str], before: str | None) -> str:
    """A free name for a shot inserted after `before`: the next step, or a letter suffix."""
    return names_after(names, before, 1)[0]


def names_after(names: Collection[str], before: str | None, count: int) -> list[str]:
    """Free names for so many shots inserted after `before`, each as after the one before it."""
    taken, last = set(names), max(names, default="")
    found: list[str] = []
    numbers = itertools.count(1)
    for _ in range(count):
        name = _next_step(taken, before, last) or _lettered(taken, before)
        if name is None:
            name = next(free for free in map(shot_name, numbers) if free not in taken)
        taken.add(name)
        found.append(name)
        before, last = name, max(last, name)
    return found


def _next_step(taken: set[str], before: str | None, last: str) -> str | None:
    """At the end of the film, the next whole step."""
    match = _SHOT_NAME.fullmatch(before or "")
    if match is None or before != last:
        return None
    step = f"SH{(int(match[1]) // STEP + 1) * STEP:04d}"
    return step if step not in taken else None


def _lettered(taken: set[str], before: str | None) -> str | None:
    match = _SHOT_NAME.fullmatch(before or "")
    if match is None:
        return None
    lettered = (f"SH{match[1]}{letter}" for letter in _LETTERS)
    return next((name for name in lettered if name not in taken), None)
