"""Who plays: people and pets with their looks, and the bodies of the roles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generation.animatic.palette import CLOTHES, FURS, HAIR, SKIN, Colour, Rgb, pick

if TYPE_CHECKING:
    import numpy as np

ROLES = ("woman", "man", "girl", "boy", "old woman", "old man")
PETS = ("cat", "dog")


@dataclass(frozen=True)
class Body:
    """Proportions of a role; all but `height` (world units) in parts of the height."""

    height: float
    head: float  # radius
    leg: float
    shoulder: float
    hip: float
    stoop: float


BODIES = {
    "woman": Body(0.59, 0.115, 0.40, 0.115, 0.105, 0.0),
    "man": Body(0.66, 0.105, 0.42, 0.165, 0.11, 0.0),
    "girl": Body(0.48, 0.155, 0.34, 0.115, 0.105, 0.0),
    "boy": Body(0.48, 0.15, 0.35, 0.13, 0.11, 0.0),
    "old woman": Body(0.54, 0.12, 0.37, 0.125, 0.13, 0.22),
    "old man": Body(0.60, 0.11, 0.40, 0.145, 0.115, 0.20),
}


@dataclass(frozen=True)
class Person:
    """A person's look, fixed for a story."""

    role: str
    skin: Colour
    hair: Colour
    garment: str  # shirt, coat or dress
    top: Colour
    pattern: str  # plain, striped or dotted
    bottom: Colour
    hat: Colour | None
    glasses: bool


@dataclass(frozen=True)
class Pet:
    """A pet's look, fixed for a story."""

    role: str
    fur: Colour


def sample_person(role: str, rng: np.random.Generator, taken: tuple[Rgb, ...]) -> Person:
    """Draw a look for a role; its top is far from the colours that are taken."""
    old = role.startswith("old")
    hairs = {n: c for n, c in HAIR.items() if (n in ("grey", "white")) == old}
    skin = pick(SKIN, rng)
    top = pick(CLOTHES, rng, avoid=(*taken, skin.rgb))
    hat = pick(CLOTHES, rng, avoid=(top.rgb,)) if rng.random() < 0.22 else None
    return Person(
        role=role,
        skin=skin,
        hair=pick(hairs, rng, avoid=(top.rgb, skin.rgb), far=22.0),
        garment=_garment(role, rng),
        top=top,
        pattern=str(rng.choice(["plain", "striped", "dotted"], p=[0.7, 0.18, 0.12])),
        bottom=pick(CLOTHES, rng, avoid=(top.rgb,)),
        hat=hat,
        glasses=bool(rng.random() < (0.4 if old else 0.15)),
    )


def sample_pet(role: str, rng: np.random.Generator) -> Pet:
    """Draw a look for a pet."""
    return Pet(role, pick(FURS[role], rng))


def _garment(role: str, rng: np.random.Generator) -> str:
    if role in ("woman", "girl", "old woman"):
        return str(rng.choice(["dress", "coat", "shirt"], p=[0.45, 0.25, 0.3]))
    return str(rng.choice(["shirt", "coat"], p=[0.65, 0.35]))
