"""A canvas of ink numbers: shapes are drawn once, and give both the picture and its masks.

World units: a wide shot is 1 high, x is 0 in the middle, y grows downwards, the ground is near 0.9.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from generation.animatic.palette import Rgb, lit

if TYPE_CHECKING:
    from collections.abc import Sequence

Point: TypeAlias = tuple[float, float]
Pictures: TypeAlias = NDArray[np.uint8]

SUPERSAMPLE = 2
_SHIFT = 4  # cv2 takes coordinates in 1/16 pixel
_FINE = 1 << _SHIFT


class Inks:
    """Numbers for colours; a key such as "old woman/top" always has the same number."""

    def __init__(self, light: str) -> None:
        self.light = light
        self._numbers: dict[str, int] = {}
        self._colours: list[Rgb] = []

    def number(self, key: str, rgb: Rgb, *, glow: bool = False) -> int:
        """Return the ink number of a key; a glowing ink is not changed by the light."""
        if key not in self._numbers:
            self._numbers[key] = len(self._colours)
            self._colours.append(rgb if glow else lit(rgb, self.light))
        return self._numbers[key]

    def colour(self, key: str) -> Rgb:
        """Return the colour of a key as drawn under the light."""
        return self._colours[self._numbers[key]]

    def numbers(self) -> dict[str, int]:
        """Return the keys that were used, with their numbers."""
        return dict(self._numbers)

    def table(self) -> NDArray[np.uint8]:
        """Return the colour of every number, [256 3]."""
        table = np.zeros((256, 3), np.uint8)
        table[: len(self._colours)] = self._colours
        return table


@dataclass(frozen=True)
class View:
    """What the camera sees: middle of the picture and height of the picture, in world units."""

    x: float
    y: float
    height: float


class Canvas:
    """Draws shapes of world units as ink numbers, seen by a view."""

    def __init__(
        self, size: tuple[int, int], view: View, ink: NDArray[np.uint8] | None = None
    ) -> None:
        width, height = size[0] * SUPERSAMPLE, size[1] * SUPERSAMPLE
        self.size = size
        self.ink = np.zeros((height, width), np.uint8) if ink is None else ink
        self._scale = height / view.height
        self._left = width / 2 - view.x * self._scale
        self._top = height / 2 - view.y * self._scale

    def fill(self, points: Sequence[Point], ink: int) -> None:
        """Fill a polygon."""
        cv2.fillPoly(self.ink, [self._fine(points)], ink, cv2.LINE_8, _SHIFT)

    def hull(self, points: Sequence[Point], ink: int) -> None:
        """Fill the convex hull of points."""
        cv2.fillConvexPoly(self.ink, cv2.convexHull(self._fine(points)), ink, cv2.LINE_8, _SHIFT)

    def rect(self, left: float, top: float, right: float, bottom: float, ink: int) -> None:
        """Fill an upright rectangle."""
        corners = self._fine([(left, top), (right, bottom)])
        (x0, y0), (x1, y1) = (corners + _FINE // 2) >> _SHIFT
        x0, x1 = max(min(x0, x1), 0), max(x0, x1, 0)
        self.ink[max(y0, 0) : max(y1, 0), x0:x1] = ink

    def disc(self, centre: Point, radius: float, ink: int) -> None:
        """Fill a circle."""
        x, y = self._fine([centre])[0].tolist()
        cv2.circle(self.ink, (x, y), self._length(radius), ink, -1, cv2.LINE_8, _SHIFT)

    def oval(self, centre: Point, radii: Point, ink: int, turn: float = 0.0) -> None:
        """Fill an ellipse; `turn` in radians, clockwise on the screen."""
        cos, sin = math.cos(turn), math.sin(turn)
        (cx, cy), (rx, ry) = centre, radii
        points = [
            (cx + rx * c * cos - ry * s * sin, cy + rx * c * sin + ry * s * cos) for c, s in _CIRCLE
        ]
        cv2.fillConvexPoly(self.ink, self._fine(points), ink, cv2.LINE_8, _SHIFT)

    def stroke(self, points: Sequence[Point], width: float, ink: int) -> None:
        """Draw a thick line with round ends."""
        thick = max(1, round(width * self._scale))
        cv2.polylines(self.ink, [self._fine(points)], False, ink, thick, cv2.LINE_8, _SHIFT)

    def bands(self, rows: Sequence[tuple[float, float]], on: int, ink: int) -> None:
        """Repaint rows (top, bottom) with `ink`, only where `on` lies."""
        for top, bottom in rows:
            y0, y1 = (max(0, round(y * self._scale + self._top)) for y in (top, bottom))
            band = self.ink[y0:y1]
            band[band == on] = ink

    def paint(self, table: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the picture [h w 3] in the colours of a table."""
        return np.asarray(cv2.resize(table[self.ink], self.size, interpolation=cv2.INTER_AREA))

    def _length(self, value: float) -> int:
        return max(1, round(value * self._scale * _FINE))

    def _fine(self, points: Sequence[Point]) -> NDArray[np.int32]:
        """World points to 1/16 pixels, [n 2]."""
        k, dx, dy = self._scale, self._left, self._top
        flat = [(round((x * k + dx) * _FINE), round((y * k + dy) * _FINE)) for x, y in points]
        return np.array(flat, np.int32)


_CIRCLE = tuple((math.cos(i * math.tau / 24), math.sin(i * math.tau / 24)) for i in range(24))
