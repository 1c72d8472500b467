"""Names of shots and takes: SH0010, SH0020, SH0020_T03."""

import re
from collections.abc import Collection
from string import ascii_uppercase

STEP = 10
_LETTERS = "".join(letter for letter in ascii_uppercase if letter not in "IO")
_SHOT_NAME = re.compile(r"SH([0-9]{4,})([A-Z]*)", re.ASCII)


def shot_name(number: int) -> str:
    """The name of the n-th shot of a new board."""
    return f"SH{number * STEP:04d}"


def take_name(shot: str, number: int) -> str:
    """A take's name below its shot's."""
    return f"{shot}_T{number:02d}"


def name_after(names: Collection[str], before: str | None) -> str:
    """A free name for a shot inserted after `before`: the next step, or a letter suffix."""
    match = _SHOT_NAME.fullmatch(before or "")
    if match is None:
        return _first_free(names)
    step = f"SH{(int(match[1]) // STEP + 1) * STEP:04d}"
    if before == max(names, default=before) and step not in names:
        return step
    lettered = (f"SH{match[1]}{letter}" for letter in _LETTERS)
    return next((name for name in lettered if name not in names), None) or _first_free(names)


def _first_free(names: Collection[str]) -> str:
    number = 1
    while shot_name(number) in names:
        number += 1
    return shot_name(number)
