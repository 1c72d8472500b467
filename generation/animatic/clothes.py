"""Draws clothes over a body: shirt, coat or dress, plain, striped or dotted."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from generation.animatic.poses import trunk_of

if TYPE_CHECKING:
    from generation.animatic.canvas import Point
    from generation.animatic.figures import Figure
    from generation.animatic.poses import Pose


class Torso(NamedTuple):
    """Middle of the shoulders and hips with half widths, and the knees; figure coordinates."""

    shoulder: Point
    hip: Point
    half_shoulder: float
    half_hip: float
    knees: tuple[Point, ...]


def draw_clothes(figure: Figure, torso: Torso, pose: Pose) -> None:
    """Draw the upper garment; trousers are the colour of the legs."""
    person = figure.person
    _bodice(figure, torso)
    if person.garment != "shirt":
        _skirt(figure, torso, wide=person.garment == "dress")
    if person.pattern == "striped":
        _stripes(figure, torso, torso.hip if person.garment == "shirt" else torso.knees[0])
    elif person.pattern == "dotted":
        _dots(figure, torso)
    if person.garment == "coat" and pose.yaw < math.pi / 2:
        front = torso.half_shoulder * 0.8 * math.sin(pose.yaw)
        seam = [
            figure.at(torso.shoulder[0] + front, torso.shoulder[1] - 0.03),
            figure.at(torso.hip[0] + front, torso.hip[1] - 0.12),
        ]
        figure.canvas.stroke(seam, 0.022 * figure.unit, figure.inks.trim)


def _bodice(figure: Figure, torso: Torso) -> None:
    (x, y), half = torso.shoulder, torso.half_shoulder
    hip_x, hip_y = torso.hip
    corners = [
        (x - half + 0.03, y + 0.01),
        (x + half - 0.03, y + 0.01),
        (x + half + 0.02, y - 0.06),
        (hip_x + torso.half_hip + 0.01, hip_y - 0.03),
        (hip_x - torso.half_hip - 0.01, hip_y - 0.03),
        (x - half - 0.02, y - 0.06),
    ]
    figure.canvas.hull([figure.at(*corner) for corner in corners], figure.inks.top)


def _skirt(figure: Figure, torso: Torso, *, wide: bool) -> None:
    flare, drop = (0.1, 0.06) if wide else (0.065, 0.05)
    x, y = torso.hip
    corners = [(x - torso.half_hip, y + 0.04), (x + torso.half_hip, y + 0.04)]
    for knee_x, knee_y in torso.knees:
        corners += [(knee_x - flare, knee_y - drop), (knee_x + flare, knee_y - drop)]
    figure.canvas.hull([figure.at(*corner) for corner in corners], figure.inks.top)


def _stripes(figure: Figure, torso: Torso, end: Point) -> None:
    rows = []
    y = torso.shoulder[1] - 0.07
    while y > end[1]:
        rows.append((figure.at(0, y)[1], figure.at(0, y - 0.05)[1]))
        y -= 0.12
    figure.canvas.bands(rows, figure.inks.top, figure.inks.trim)


def _dots(figure: Figure, torso: Torso) -> None:
    radius = 0.1 * trunk_of(figure.body) * figure.unit
    shoulder, hip = torso.shoulder, torso.hip
    for row, columns in ((0.25, (-0.5, 0.5)), (0.52, (0.0,)), (0.8, (-0.5, 0.5))):
        x = shoulder[0] + (hip[0] - shoulder[0]) * row
        y = shoulder[1] + (hip[1] - shoulder[1]) * row
        for column in columns:
            centre = figure.at(x + column * torso.half_shoulder, y)
            figure.canvas.disc(centre, radius, figure.inks.trim)
