"""The painter of places: inks by name, and the things that places share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generation.animatic.palette import Rgb, shade
from generation.animatic.poses import SEAT_HEIGHT

if TYPE_CHECKING:
    from generation.animatic.canvas import Canvas, Inks, Point
    from generation.animatic.places import Place

GROUND = 0.92
FAR = 1.6  # half width of what is painted, beyond any pan
_SKY = {"day": (150, 208, 246), "sunset": (250, 164, 96), "night": (26, 34, 84)}
WOOD = (150, 98, 54)
DARK_WOOD = (92, 58, 36)
METAL = (196, 202, 208)
WHITE = (244, 244, 240)
LEAF = (58, 140, 66)
_BOOKS: tuple[Rgb, ...] = ((190, 60, 54), (60, 100, 170), (226, 184, 66), (80, 140, 90))


class Scenery:
    """A place on a canvas: inks by name."""

    def __init__(self, canvas: Canvas, place: Place, inks: Inks) -> None:
        self.canvas, self.place, self.inks = canvas, place, inks
        self.light = inks.light
        self.accent = self.ink("accent", place.accent.rgb)
        self.floor = self.ink("floor", place.floor.rgb)
        self.main = self.ink("furniture", place.furniture.rgb)
        self.main_dark = self.ink("furniture dark", shade(place.furniture.rgb, 0.75))

    def ink(self, part: str, rgb: Rgb, *, glow: bool = False) -> int:
        """Return an ink of this place."""
        return self.inks.number(f"{self.place.name}/{part}", rgb, glow=glow)

    def rect(self, left: float, top: float, right: float, bottom: float, ink: int) -> None:
        """Fill a rectangle."""
        self.canvas.rect(left, top, right, bottom, ink)

    def fill(self, points: list[Point], ink: int) -> None:
        """Fill a polygon."""
        self.canvas.fill(points, ink)

    def disc(self, x: float, y: float, radius: float, ink: int) -> None:
        """Fill a circle."""
        self.canvas.disc((x, y), radius, ink)

    def oval(self, x: float, y: float, radii: Point, ink: int) -> None:
        """Fill an ellipse."""
        self.canvas.oval((x, y), radii, ink)

    def stroke(self, points: list[Point], width: float, ink: int) -> None:
        """Draw a thick line."""
        self.canvas.stroke(points, width, ink)

    def room(self, horizon: float = 0.7) -> None:
        """Paint wall, floor and skirting board."""
        self.rect(-FAR, -1, FAR, horizon, self.accent)
        self.rect(-FAR, horizon, FAR, 2, self.floor)
        self.rect(-FAR, horizon - 0.015, FAR, horizon + 0.015, self.ink("board", WHITE))

    def land(self, ground: Rgb, horizon: float) -> None:
        """Paint sky and ground."""
        self.rect(-FAR, -1, FAR, horizon, self.ink("sky", _SKY[self.light], glow=True))
        self.rect(-FAR, horizon, FAR, 2, self.ink("ground", ground))
        if self.light == "night":
            self.disc(-0.02, 0.13, 0.07, self.ink("moon", (240, 238, 210), glow=True))
        else:
            sun = (255, 236, 120) if self.light == "day" else (255, 228, 150)
            self.disc(
                -0.02, 0.15 if self.light == "day" else 0.4, 0.09, self.ink("sun", sun, glow=True)
            )

    def window(self, left: float, top: float, right: float, bottom: float) -> None:
        """Paint a window with the sky of the hour."""
        frame = self.ink("board", WHITE)
        self.rect(left - 0.025, top - 0.025, right + 0.025, bottom + 0.025, frame)
        self.rect(left, top, right, bottom, self.ink("sky", _SKY[self.light], glow=True))
        middle = (left + right) / 2
        self.rect(middle - 0.012, top, middle + 0.012, bottom, frame)

    def shelf(self, left: float, top: float, right: float, bottom: float) -> None:
        """Paint a shelf with rows of big books or jars."""
        self.rect(left, top, right, bottom, self.ink("wood", WOOD))
        rows = max(2, round((bottom - top) / 0.2))
        tall = (bottom - top) / rows
        inside = self.ink("dark wood", DARK_WOOD)
        for row in range(rows):
            y = top + row * tall
            self.rect(left + 0.02, y + 0.02, right - 0.02, y + tall - 0.01, inside)
            x, index = left + 0.03, row
            while x + 0.1 < right - 0.01:
                book = _BOOKS[index % 4]
                self.rect(
                    x, y + 0.05, x + 0.1, y + tall - 0.01, self.ink(f"book {index % 4}", book)
                )
                x, index = x + (0.11 if index % 3 else 0.16), index + 1

    def seat(self, x: float, width: float, ink: int, *, back: float = 0.14) -> None:
        """Paint a bench or chair whose seat is at the height of sitting figures."""
        top = GROUND - SEAT_HEIGHT - 0.02
        legs = self.ink("dark wood", DARK_WOOD)
        half = width / 2
        for side in (-1, 1):
            end = x + side * (half - 0.03)
            self.rect(end - 0.015, top, end + 0.015, GROUND - 0.01, legs)
        if back:
            self.rect(x - half, top - back, x + half, top - 0.03, ink)
        self.rect(x - half, top, x + half, top + 0.045, ink)

    def lamp(self, x: float, top: float) -> None:
        """Paint a street lamp."""
        self.rect(x - 0.014, top, x + 0.014, GROUND - 0.08, self.ink("post", (60, 62, 72)))
        bulb = (255, 226, 130) if self.light == "night" else (236, 232, 210)
        self.disc(x, top, 0.05, self.ink("bulb", bulb, glow=True))

    def car(self, x: float, ground: float) -> None:
        """Paint a car."""
        dark = self.ink("tyre", (40, 40, 46))
        self.fill(
            [
                (x - 0.2, ground - 0.17),
                (x - 0.12, ground - 0.29),
                (x + 0.1, ground - 0.29),
                (x + 0.2, ground - 0.17),
            ],
            self.main,
        )
        self.fill(
            [
                (x - 0.14, ground - 0.18),
                (x - 0.09, ground - 0.26),
                (x + 0.07, ground - 0.26),
                (x + 0.13, ground - 0.18),
            ],
            self.ink("glass", (206, 228, 240)),
        )
        self.rect(x - 0.32, ground - 0.18, x + 0.32, ground - 0.06, self.main)
        for side in (-1, 1):
            self.disc(x + side * 0.19, ground - 0.05, 0.062, dark)

    def tree(self, x: float, ground: float, size: float) -> None:
        """Paint a round tree."""
        self.rect(
            x - 0.06 * size,
            ground - 0.5 * size,
            x + 0.06 * size,
            ground,
            self.ink("trunk", (104, 66, 40)),
        )
        leaf = self.ink("leaf", LEAF)
        for dx, dy, radius in ((-0.16, 0.58, 0.2), (0.16, 0.58, 0.2), (0.0, 0.76, 0.23)):
            self.disc(x + dx * size, ground - dy * size, radius * size, leaf)

    def table(self, left: float, right: float, top: float) -> None:
        """Paint a table."""
        wood = self.ink("wood", WOOD)
        self.rect(left, top, right, top + 0.05, wood)
        for x in (left + 0.04, right - 0.07):
            self.rect(x, top, x + 0.03, GROUND - 0.03, wood)
