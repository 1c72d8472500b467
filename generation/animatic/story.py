"""Samples stories: a fixed cast and fixed places, and shots that use them.

`sample_story(seed)` is all that training needs; the same seed is always the same story.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from generation.animatic.captions import write_captions
from generation.animatic.cast import PETS, ROLES, Person, Pet, sample_person, sample_pet
from generation.animatic.places import KINDS, Place, sample_place
from generation.animatic.shots import ACTIONS, MOVES, OBJECTS, SIZES, Part, Shot, Story

if TYPE_CHECKING:
    from generation.animatic.palette import Rgb

__all__ = ["HELD_OUT", "Part", "Shot", "Story", "sample_story"]

HELD_OUT = 1_000_000_000
"""Seeds from here on are for evaluation; training draws only from below."""

_CLOSE = ("stand", "wave", "turn away", "talk", "pet")
_RUN_PICTURES = 33  # a longer run would leave the picture
_WEIGHTS = {
    "stand": 3,
    "walk": 3,
    "run": 1.5,
    "sit": 1.5,
    "sit down": 2,
    "wave": 2,
    "jump": 1.2,
    "dance": 1.2,
    "turn away": 1.5,
    "pick up": 1.8,
    "pet": 3,
    "talk": 4,
}


def sample_story(seed: int, *, rate: int = 8) -> Story:
    """Draw a story of 3 to 8 shots and 20 to 60 seconds."""
    rng = np.random.default_rng([seed, 0x5706])
    people, pets = _sample_cast(rng)
    tops = tuple(p.top.rgb for p in people)
    names = rng.choice(list(KINDS), int(rng.choice([1, 2, 3], p=[0.3, 0.45, 0.25])), replace=False)
    places = tuple(sample_place(str(name), rng, tops) for name in names)
    story = Story(seed, rate, people, pets, places, ())
    lengths = _sample_lengths(rng, rate)
    shots = _sample_shots(story, lengths, rng)
    return write_captions(replace(story, shots=shots), rng)


def _sample_cast(rng: np.random.Generator) -> tuple[tuple[Person, ...], tuple[Pet, ...]]:
    count = int(rng.choice([1, 2, 3], p=[0.4, 0.42, 0.18]))
    people: list[Person] = []
    taken: tuple[Rgb, ...] = ()
    for role in rng.choice(ROLES, count, replace=False):
        person = sample_person(str(role), rng, taken)
        people.append(person)
        taken += (person.top.rgb,)
    pets = [sample_pet(role, rng) for role in PETS if rng.random() < 0.36]
    return tuple(people), tuple(pets)


def _sample_lengths(rng: np.random.Generator, rate: int) -> list[int]:
    choices, weights = np.array([17, 33, 49, 65]), [0.22, 0.48, 0.2, 0.1]
    count = int(rng.choice([3, 4, 5, 6, 7, 8], p=[0.06, 0.16, 0.28, 0.24, 0.16, 0.1]))
    while True:
        lengths = [int(n) for n in rng.choice(choices, count, p=weights)]
        if 20 * rate <= sum(lengths) <= 60 * rate:
            return lengths


def _sample_shots(story: Story, lengths: list[int], rng: np.random.Generator) -> tuple[Shot, ...]:
    light = str(rng.choice(["day", "sunset", "night"], p=[0.66, 0.17, 0.17]))
    shots: list[Shot] = []
    start, place = 0, 0
    for index, pictures in enumerate(lengths):
        if index and rng.random() < 0.45:
            place = int(rng.integers(len(story.places)))
        if index and rng.random() < 0.08:
            light = str(rng.choice(["day", "sunset", "night"]))
        now = "night" if story.places[place].name == "city" else light
        size = _sample_size(index, rng)
        parts = _sample_parts(story, story.places[place], size, rng)
        while parts[0].action == "run" and pictures > _RUN_PICTURES:
            parts = _sample_parts(story, story.places[place], size, rng)
        move = str(rng.choice(MOVES, p=[0.6, 0.09, 0.09, 0.05, 0.1, 0.07]))
        if any(p.action in ("walk", "run") for p in parts):
            move = "static"
        shots.append(Shot(start, pictures, place, now, size, move, parts))
        start += pictures
    return tuple(shots)


def _sample_size(index: int, rng: np.random.Generator) -> str:
    weights = [0.6, 0.35, 0.05] if index == 0 else [0.3, 0.45, 0.25]
    return str(rng.choice(SIZES, p=weights))


def _sample_parts(
    story: Story, place: Place, size: str, rng: np.random.Generator
) -> tuple[Part, ...]:
    if story.pets and rng.random() < 0.1:
        return (_pet_part(story.pets[int(rng.integers(len(story.pets)))].role, rng),)
    lead = story.people[int(rng.integers(len(story.people)))]
    others = [p.role for p in story.people if p is not lead]
    allowed = [a for a in (_CLOSE if size == "close-up" else ACTIONS) if _possible(a, story)]
    weights = np.array([_WEIGHTS[a] for a in allowed], float)
    action = str(rng.choice(allowed, p=weights / weights.sum()))
    if action == "talk":
        return _talk(lead.role, str(rng.choice(others)))
    if action == "pet":
        pet = story.pets[int(rng.integers(len(story.pets)))].role
        return _petting(lead.role, pet)
    parts = [_person_part(lead.role, action, place, rng)]
    extra = rng.random()
    if size == "wide" and action not in ("walk", "run"):
        if others and extra < 0.3:
            parts.append(_beside(parts[0], str(rng.choice(others)), rng))
        elif story.pets and extra < 0.65:
            pet = story.pets[int(rng.integers(len(story.pets)))].role
            parts.append(_pet_beside(parts[0], pet))
    return tuple(parts)


def _possible(action: str, story: Story) -> bool:
    return not (
        (action == "talk" and len(story.people) < 2) or (action == "pet" and not story.pets)
    )


def _person_part(role: str, action: str, place: Place, rng: np.random.Generator) -> Part:
    """Stage a person: all that the caption does not say follows from what it says."""
    if action in ("walk", "run"):
        return Part(role, action, 0.0, 1 if rng.random() < 0.5 else -1)
    if action in ("sit", "sit down"):
        thing, x = place.kind.seat
        return Part(role, action, x, -1 if x > 0 else 1, thing)
    if action == "pick up":
        return Part(role, action, -0.1, 1, str(rng.choice(OBJECTS)))
    if rng.random() < 0.6:
        things = place.kind.things
        thing, x = things[int(rng.integers(len(things)))]
        side = 1 if x < -0.1 else -1
        return Part(role, action, x + 0.3 * side, -side, thing)
    return Part(role, action, 0.0, 1)


def _talk(lead: str, other: str) -> tuple[Part, ...]:
    return (
        Part(lead, "talk", -0.22, 1, partner=other),
        Part(other, "listen", 0.22, -1, partner=lead),
    )


def _petting(lead: str, pet: str) -> tuple[Part, ...]:
    return Part(lead, "pet", -0.16, 1, partner=pet), Part(pet, "sit", 0.12, 1)


def _beside(first: Part, role: str, rng: np.random.Generator) -> Part:
    side = -1 if first.x > 0 else 1
    return Part(role, str(rng.choice(["stand", "wave"], p=[0.7, 0.3])), first.x + 0.5 * side, -side)


def _pet_beside(first: Part, pet: str) -> Part:
    side = -1 if first.x > 0 else 1
    return Part(pet, "sit", first.x + 0.42 * side, -side)


def _pet_part(role: str, rng: np.random.Generator) -> Part:
    if rng.random() < 0.5:
        return Part(role, "walk", 0.0, 1 if rng.random() < 0.5 else -1)
    return Part(role, "sit", 0.0, 1)
