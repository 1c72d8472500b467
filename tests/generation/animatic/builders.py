"""Stories made by hand, for tests that need one exact thing."""

import numpy as np

from generation.animatic.cast import PETS, ROLES, sample_person, sample_pet
from generation.animatic.places import KINDS, sample_place
from generation.animatic.shots import Part, Shot, Story


def everybody(shots: tuple[Shot, ...] = ()) -> Story:
    """A story with every person, pet and place."""
    rng = np.random.default_rng(7)
    return Story(
        seed=7,
        rate=8,
        people=tuple(sample_person(role, rng, ()) for role in ROLES),
        pets=tuple(sample_pet(role, rng) for role in PETS),
        places=tuple(sample_place(name, rng, ()) for name in KINDS),
        shots=shots,
    )


def shot(*parts: Part, place: int = 0, size: str = "wide", light: str = "day") -> Shot:
    """A still shot of 17 pictures."""
    return Shot(0, 17, place, light, size, "static", parts)
