"""The states of a shot's selected take."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Empty:
    """The shot has no selected take."""


@dataclass(frozen=True)
class Ready:
    """The selected take is what would be made today."""


@dataclass(frozen=True)
class Stale:
    """The selected take differs from what would be made today; each reason is a clause."""

    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Partial:
    """The selected take was not finished or lost files: it shows `pictures` of `needed`."""

    pictures: int
    needed: int


ShotState: TypeAlias = Empty | Ready | Stale | Partial
