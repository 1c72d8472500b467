"""A story as data: shots, and what the characters do in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generation.animatic.cast import Person, Pet
    from generation.animatic.places import Place

SIZES = ("wide", "medium", "close-up")
MOVES = ("static", "pan left", "pan right", "tilt up", "zoom in", "zoom out")
ACTIONS = (
    "stand",
    "walk",
    "run",
    "sit",
    "sit down",
    "wave",
    "jump",
    "dance",
    "turn away",
    "pick up",
    "pet",
    "talk",
)
OBJECTS = ("ball", "box", "book")


@dataclass(frozen=True)
class Part:
    """What one character does in a shot."""

    role: str
    action: str
    x: float  # world units
    facing: int
    by: str = ""  # thing stood by, seat sat on, object picked up
    partner: str = ""


@dataclass(frozen=True)
class Shot:
    """One shot: who does what, where, and how the camera sees it.

    The caption tells looks at first mention in the story only; `described` always tells them.
    """

    start: int
    pictures: int
    place: int
    light: str
    size: str
    move: str
    parts: tuple[Part, ...]
    caption: str = ""
    described: str = ""


@dataclass(frozen=True)
class Story:
    """Shots in order, with the cast and the places that they share."""

    seed: int
    rate: int
    people: tuple[Person, ...]
    pets: tuple[Pet, ...]
    places: tuple[Place, ...]
    shots: tuple[Shot, ...]

    @property
    def pictures(self) -> int:
        """Return the length of the story in pictures."""
        return sum(shot.pictures for shot in self.shots)

    def person(self, role: str) -> Person | None:
        """Return the person of a role, if the role is a person's."""
        return next((p for p in self.people if p.role == role), None)

    def pet(self, role: str) -> Pet | None:
        """Return the pet of a role, if the role is a pet's."""
        return next((p for p in self.pets if p.role == role), None)
