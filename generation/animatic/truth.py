"""Ground truth of a shot: which colours are drawn, where they come from, how much is seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.animatic.canvas import Inks
from generation.animatic.palette import Rgb
from generation.animatic.story import Story


@dataclass(frozen=True)
class ColourTruth:
    """One colour as drawn: its owner, part, sRGB under the light, and share of each picture."""

    owner: str  # a role, or the name of the place
    part: str  # top, bottom, hair, fur; accent, floor, furniture
    rgb: Rgb
    area: NDArray[np.float64]  # [t], 0 to 1

    def seen(self, least: float = 0.004) -> bool:
        """Say whether the colour fills at least a share of the pictures on average."""
        return float(self.area.mean()) >= least


@dataclass(frozen=True)
class ShotTruth:
    """What is seen in a shot, and what an earlier shot of the story has shown before."""

    characters: tuple[ColourTruth, ...]
    place: tuple[ColourTruth, ...]
    roles_seen_before: frozenset[str]
    place_seen_before: bool

    def of(self, owner: str, part: str) -> ColourTruth | None:
        """Return one colour, if it is drawn in this shot."""
        both = (*self.characters, *self.place)
        return next((c for c in both if (c.owner, c.part) == (owner, part)), None)

    def known_from_memory(self) -> tuple[ColourTruth, ...]:
        """Return the visible colours of characters and place that earlier shots have shown."""
        people = [c for c in self.characters if c.owner in self.roles_seen_before]
        place = self.place if self.place_seen_before else ()
        return tuple(c for c in (*people, *place) if c.seen())


def measure(
    story: Story, shot_index: int, inks: Inks, counts: NDArray[np.int64]
) -> ShotTruth:
    """Build the truth from the pixel counts of every ink, [t 256]."""
    shot = story.shots[shot_index]
    earlier = story.shots[:shot_index]
    areas = counts / counts[0].sum()

    def colours(owner: str, parts: tuple[str, ...]) -> list[ColourTruth]:
        keys = [(part, f"{owner}/{part}") for part in parts]
        return [ColourTruth(owner, part, inks.colour(key), areas[:, inks.index(key)])
                for part, key in keys if key in inks]  # fmt: skip

    roles = [part.role for part in shot.parts]
    name = story.places[shot.place].name
    return ShotTruth(
        characters=tuple(c for r in roles for c in colours(r, ("top", "bottom", "hair", "fur"))),
        place=tuple(colours(name, ("accent", "floor", "furniture"))),
        roles_seen_before=frozenset(
            r for r in roles if any(r == p.role for s in earlier for p in s.parts)
        ),
        place_seen_before=any(s.place == shot.place for s in earlier),
    )
