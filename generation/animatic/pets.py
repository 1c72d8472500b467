"""Draws cats and dogs, sitting or walking."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from generation.animatic.palette import shade

if TYPE_CHECKING:
    from generation.animatic.canvas import Canvas, Inks, Point
    from generation.animatic.cast import Pet
    from generation.animatic.figures import Stage

HEIGHTS = {"cat": 0.29, "dog": 0.34}


class PetInks(NamedTuple):
    """Ink numbers of a pet."""

    fur: int
    far: int
    dark: int
    inner: int


def pet_inks(pet: Pet, inks: Inks) -> PetInks:
    """Register a pet's colours; keys are "role/part"."""
    rgb = pet.fur.rgb
    far = shade(rgb, 0.78) if sum(rgb) > 200 else shade(rgb, 1.2)
    inner = (250, 170, 160) if pet.role == "cat" else shade(rgb, 0.6)
    black = sum(rgb) < 200
    return PetInks(
        fur=inks.number(f"{pet.role}/fur", rgb),
        far=inks.number(f"{pet.role}/far", far),
        dark=inks.number(f"{pet.role}/eye", (240, 220, 90) if black else (30, 26, 34)),
        inner=inks.number(f"{pet.role}/inner", inner if not black else shade(rgb, 1.3)),
    )


def head_of(role: str, stage: Stage) -> Point:
    """Return the top of the head of a sitting pet, in world units."""
    height = HEIGHTS[role]
    return stage.x + stage.facing * 0.16 * height, stage.ground - 0.92 * height


class PetFigure:
    """One pet on a canvas; coordinates in parts of its height."""

    def __init__(self, canvas: Canvas, pet: Pet, inks: PetInks, stage: Stage) -> None:
        self.canvas, self.pet, self.inks, self.stage = canvas, pet, inks, stage
        self.unit = HEIGHTS[pet.role]

    def at(self, x: float, y: float) -> Point:
        """Pet coordinates to world coordinates."""
        return (
            self.stage.x + self.stage.facing * x * self.unit,
            self.stage.ground - y * self.unit,
        )

    def sit(self, seconds: float) -> None:
        """Draw the pet sitting; the tail wags."""
        wag = math.sin(seconds * math.tau * (1.2 if self.pet.role == "dog" else 0.5))
        tail = [(-0.3, 0.1), (-0.62, 0.16 + 0.06 * wag), (-0.72, 0.5 + 0.12 * wag)]
        self._stroke(tail, 0.13, self.inks.far)
        trunk = ((-0.44, 0.0), (0.36, 0.0), (0.34, 0.6), (-0.06, 0.66), (-0.46, 0.22))
        self.canvas.hull([self.at(x, y) for x, y in trunk], self.inks.fur)
        self._stroke([(0.25, 0.45), (0.27, 0.05)], 0.15, self.inks.far)
        self._head(0.16, 0.72)

    def walk(self, seconds: float, speed: float) -> None:
        """Draw the pet walking at a speed in world units a second."""
        phase = math.tau * min(1.9, max(0.9, speed / (0.9 * self.unit))) * seconds
        near, far = self.inks.fur, self.inks.far
        for index, (x, ink) in enumerate(((-0.5, far), (0.3, far), (-0.4, near), (0.4, near))):
            swing = 0.17 * math.sin(phase + math.pi * (index % 2) + math.pi * (index // 2))
            self._stroke([(x, 0.42), (x + swing, 0.05)], 0.15, ink)
        tail = 0.1 * math.sin(phase)
        self._stroke([(-0.5, 0.5), (-0.78, 0.72), (-0.8 + tail, 1.0)], 0.13, self.inks.fur)
        self._oval(0.0, 0.46, (0.62, 0.24), self.inks.fur)
        self._head(0.62, 0.72)

    def _stroke(self, points: list[Point], width: float, ink: int) -> None:
        self.canvas.stroke([self.at(*p) for p in points], width * self.unit, ink)

    def _head(self, x: float, y: float) -> None:
        draw = self._cat_head if self.pet.role == "cat" else self._dog_head
        for eye in draw(x, y):
            self._disc(x + eye, y + 0.05, 0.055, self.inks.dark)

    def _cat_head(self, x: float, y: float) -> tuple[float, ...]:
        for side in (-1, 1):
            ear = [(side * 0.27, 0.05), (side * 0.26, 0.42), (side * 0.02, 0.2)]
            self.canvas.fill([self.at(x + dx, y + dy) for dx, dy in ear], self.inks.fur)
        self._disc(x, y, 0.28, self.inks.fur)
        self._disc(x + 0.05, y - 0.09, 0.05, self.inks.inner)
        return -0.1, 0.16

    def _dog_head(self, x: float, y: float) -> tuple[float, ...]:
        self._disc(x, y, 0.26, self.inks.fur)
        self._oval(x + 0.26, y - 0.08, (0.2, 0.13), self.inks.fur)
        self._disc(x + 0.43, y - 0.04, 0.06, self.inks.dark)
        self._oval(x - 0.17, y - 0.02, (0.1, 0.25), self.inks.inner)
        return (0.08,)

    def _disc(self, x: float, y: float, radius: float, ink: int) -> None:
        self.canvas.disc(self.at(x, y), radius * self.unit, ink)

    def _oval(self, x: float, y: float, radii: Point, ink: int) -> None:
        self.canvas.oval(self.at(x, y), (radii[0] * self.unit, radii[1] * self.unit), ink)
