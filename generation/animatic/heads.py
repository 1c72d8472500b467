"""Draws heads: face, hair of the role, glasses and hat."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generation.animatic.canvas import Canvas, Point
    from generation.animatic.cast import Person
    from generation.animatic.figures import PersonInks
    from generation.animatic.poses import Pose


class _Head:
    """A head's own coordinates: radius 1, x forwards, y up."""

    def __init__(self, canvas: Canvas, frame: tuple[Point, float, int]) -> None:
        self.canvas = canvas
        (self.x, self.y), self.radius, self.facing = frame

    def at(self, x: float, y: float) -> Point:
        return self.x + self.facing * x * self.radius, self.y - y * self.radius

    def disc(self, x: float, y: float, radius: float, ink: int) -> None:
        self.canvas.disc(self.at(x, y), radius * self.radius, ink)

    def oval(self, x: float, y: float, radii: Point, ink: int) -> None:
        self.canvas.oval(self.at(x, y), (radii[0] * self.radius, radii[1] * self.radius), ink)

    def fill(self, points: list[Point], ink: int) -> None:
        self.canvas.fill([self.at(*p) for p in points], ink)


def draw_head(
    canvas: Canvas,
    person: Person,
    inks: PersonInks,
    frame: tuple[Point, float, int],
    pose: Pose,
) -> None:
    """Draw a head; `frame` is its middle, radius (world units) and the way it faces."""
    head = _Head(canvas, frame)
    turn = math.sin(pose.yaw)
    _hair_behind(head, person.role, inks.hair, turn)
    head.disc(-0.12 * turn, 0.12, 1.08, inks.hair)
    visible = 0.5 + 0.5 * math.cos(pose.yaw)
    if visible > 0.25:
        _face(head, person, inks, pose)
    _hair_before(head, person.role, inks, pose)
    if person.hat:
        _hat(head, inks.hat, turn)


def _face(head: _Head, person: Person, inks: PersonInks, pose: Pose) -> None:
    turn, cos = math.sin(pose.yaw), math.cos(pose.yaw)
    middle = 0.34 * turn + 0.5 * max(0.0, -cos)
    bald = person.role == "old man"
    width = 0.84 * (0.62 + 0.38 * max(0.0, cos)) if cos > 0 else 0.5 * (1 + cos)
    head.oval(middle, 0.08 if bald else -0.16, (width, 1.02 if bald else 0.84), inks.skin)
    if cos < -0.2:
        return
    gap = 0.36 * max(0.35, cos)
    for side in (-1, 1):
        x = middle + 0.28 * turn + side * gap
        if person.glasses:
            head.disc(x, -0.02, 0.3, inks.dark)
            head.disc(x, -0.02, 0.2, inks.lens)
        head.disc(x, -0.02, 0.13, inks.dark)
    head.oval(middle + 0.2 * turn, -0.52, (0.22, 0.06 + 0.16 * pose.mouth), inks.mouth)


def _hair_behind(head: _Head, role: str, ink: int, turn: float) -> None:
    if role == "woman":
        back = -0.3 * turn
        head.fill(
            [(-1.08 + back, 0.2), (1.08 + back, 0.2), (1.15 + back, -1.35), (-1.15 + back, -1.35)],
            ink,
        )
    elif role == "girl":
        for side in (-1, 1):
            head.oval(side * 1.18 - 0.35 * turn, -0.25, (0.36, 0.62), ink)
    elif role == "old woman":
        head.disc(-0.45 * turn, 1.25, 0.52, ink)


def _hair_before(head: _Head, role: str, inks: PersonInks, pose: Pose) -> None:
    turn = math.sin(pose.yaw)
    away = math.cos(pose.yaw) < -0.2
    if role == "old man" and not away:
        head.oval(0.4 * turn, -0.82, (0.62, 0.46), inks.hair)
        head.oval(0.52 * turn, -0.55, (0.2, 0.07 + 0.12 * pose.mouth), inks.mouth)
        head.oval(-0.15 * turn, 0.95, (0.55, 0.3), inks.skin)
    if role == "boy":
        head.fill(
            [
                (-0.7, 0.8),
                (-0.75, 1.45),
                (-0.2, 1.15),
                (0.1, 1.6),
                (0.45, 1.1),
                (0.95, 1.3),
                (0.85, 0.6),
            ],
            inks.hair,
        )


def _hat(head: _Head, ink: int, turn: float) -> None:
    lean = -0.08 * turn
    head.fill(
        [(-0.85 + lean, 0.62), (-0.7 + lean, 1.55), (0.7 + lean, 1.55), (0.85 + lean, 0.62)], ink
    )
    head.canvas.stroke(
        [head.at(-1.3 + lean, 0.62), head.at(1.3 + lean, 0.62)], 0.26 * head.radius, ink
    )
