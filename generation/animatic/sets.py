"""Draws the places: a fixed composition each, of a few big things."""

from __future__ import annotations

from collections.abc import Callable

from generation.animatic.canvas import Canvas, Inks, Point
from generation.animatic.palette import Rgb, shade
from generation.animatic.places import Place
from generation.animatic.poses import SEAT_HEIGHT

GROUND = 0.92
FAR = 1.6  # half width of what is painted, beyond any pan
_SKY = {"day": (150, 208, 246), "sunset": (250, 164, 96), "night": (26, 34, 84)}
_WOOD = (150, 98, 54)
_DARK_WOOD = (92, 58, 36)
_METAL = (196, 202, 208)
_WHITE = (244, 244, 240)
_LEAF = (58, 140, 66)
_BOOKS: tuple[Rgb, ...] = ((190, 60, 54), (60, 100, 170), (226, 184, 66), (80, 140, 90))


class Set:
    """A place on a canvas: mirrored x, inks by name."""

    def __init__(self, canvas: Canvas, place: Place, inks: Inks) -> None:
        self.canvas, self.place, self.inks = canvas, place, inks
        self.sign = -1.0 if place.mirrored else 1.0
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
        self.canvas.rect(self.sign * left, top, self.sign * right, bottom, ink)

    def fill(self, points: list[Point], ink: int) -> None:
        """Fill a polygon."""
        self.canvas.fill([(self.sign * x, y) for x, y in points], ink)

    def disc(self, x: float, y: float, radius: float, ink: int) -> None:
        """Fill a circle."""
        self.canvas.disc((self.sign * x, y), radius, ink)

    def oval(self, x: float, y: float, radii: Point, ink: int) -> None:
        """Fill an ellipse."""
        self.canvas.oval((self.sign * x, y), radii, ink)

    def stroke(self, points: list[Point], width: float, ink: int) -> None:
        """Draw a thick line."""
        self.canvas.stroke([(self.sign * x, y) for x, y in points], width, ink)

    def room(self, horizon: float = 0.7) -> None:
        """Paint wall, floor and skirting board."""
        self.rect(-FAR, -1, FAR, horizon, self.accent)
        self.rect(-FAR, horizon, FAR, 2, self.floor)
        self.rect(-FAR, horizon - 0.015, FAR, horizon + 0.015, self.ink("board", _WHITE))

    def land(self, ground: Rgb, horizon: float) -> None:
        """Paint sky and ground."""
        self.rect(-FAR, -1, FAR, horizon, self.ink("sky", _SKY[self.light], glow=True))
        self.rect(-FAR, horizon, FAR, 2, self.ink("ground", ground))
        if self.light == "night":
            self.disc(-0.02, 0.13, 0.07, self.ink("moon", (240, 238, 210), glow=True))
        else:
            sun = (255, 236, 120) if self.light == "day" else (255, 228, 150)
            self.disc(-0.02, 0.15 if self.light == "day" else 0.4, 0.09,
                      self.ink("sun", sun, glow=True))  # fmt: skip

    def window(self, left: float, top: float, right: float, bottom: float) -> None:
        """Paint a window with the sky of the hour."""
        frame = self.ink("board", _WHITE)
        self.rect(left - 0.025, top - 0.025, right + 0.025, bottom + 0.025, frame)
        self.rect(left, top, right, bottom, self.ink("sky", _SKY[self.light], glow=True))
        middle = (left + right) / 2
        self.rect(middle - 0.012, top, middle + 0.012, bottom, frame)

    def shelf(self, left: float, top: float, right: float, bottom: float) -> None:
        """Paint a shelf with rows of big books or jars."""
        self.rect(left, top, right, bottom, self.ink("wood", _WOOD))
        rows = max(2, round((bottom - top) / 0.2))
        tall = (bottom - top) / rows
        inside = self.ink("dark wood", _DARK_WOOD)
        for row in range(rows):
            y = top + row * tall
            self.rect(left + 0.02, y + 0.02, right - 0.02, y + tall - 0.01, inside)
            x, index = left + 0.03, row
            while x + 0.07 < right - 0.01:
                book = _BOOKS[index % 4]
                self.rect(x, y + 0.05, x + 0.07, y + tall - 0.01, self.ink(f"book {index % 4}", book))
                x, index = x + (0.08 if index % 3 else 0.13), index + 1

    def seat(self, x: float, width: float, ink: int, *, back: float = 0.14) -> None:
        """Paint a bench or chair whose seat is at the height of sitting figures."""
        top = GROUND - SEAT_HEIGHT - 0.02
        legs = self.ink("dark wood", _DARK_WOOD)
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
        self.fill([(x - 0.2, ground - 0.17), (x - 0.12, ground - 0.29), (x + 0.1, ground - 0.29),
                   (x + 0.2, ground - 0.17)], self.main)  # fmt: skip
        self.fill([(x - 0.14, ground - 0.18), (x - 0.09, ground - 0.26), (x + 0.07, ground - 0.26),
                   (x + 0.13, ground - 0.18)], self.ink("glass", (206, 228, 240)))  # fmt: skip
        self.rect(x - 0.32, ground - 0.18, x + 0.32, ground - 0.06, self.main)
        for side in (-1, 1):
            self.disc(x + side * 0.19, ground - 0.05, 0.062, dark)

    def tree(self, x: float, ground: float, size: float) -> None:
        """Paint a round tree."""
        self.rect(x - 0.06 * size, ground - 0.5 * size, x + 0.06 * size, ground,
                  self.ink("trunk", (104, 66, 40)))  # fmt: skip
        leaf = self.ink("leaf", _LEAF)
        for dx, dy, radius in ((-0.16, 0.58, 0.2), (0.16, 0.58, 0.2), (0.0, 0.76, 0.23)):
            self.disc(x + dx * size, ground - dy * size, radius * size, leaf)

    def table(self, left: float, right: float, top: float) -> None:
        """Paint a table."""
        wood = self.ink("wood", _WOOD)
        self.rect(left, top, right, top + 0.05, wood)
        for x in (left + 0.04, right - 0.07):
            self.rect(x, top, x + 0.03, GROUND - 0.03, wood)


def _kitchen(s: Set) -> None:
    s.room()
    s.window(-0.36, 0.14, 0.06, 0.46)
    s.shelf(-1.0, 0.16, -0.58, 0.8)
    s.rect(0.42, 0.08, 1.5, 0.28, s.main)
    s.rect(0.42, 0.5, 1.5, 0.82, s.main)
    s.rect(0.4, 0.47, 1.5, 0.52, s.ink("board", _WHITE))
    s.rect(0.5, 0.56, 0.78, 0.8, s.ink("metal", _METAL))
    s.rect(0.54, 0.6, 0.74, 0.7, s.ink("tyre", (50, 50, 58)))
    s.seat(0.2, 0.22, s.ink("wood", _WOOD), back=0.16)


def _living_room(s: Set) -> None:
    s.room()
    s.shelf(-0.98, 0.12, -0.5, 0.8)
    s.window(-0.32, 0.14, -0.06, 0.44)
    s.oval(0.3, 0.9, (0.6, 0.07), s.ink("rug", shade(s.place.furniture.rgb, 1.4)))
    s.rect(-0.012, 0.4, 0.012, 0.82, s.ink("dark wood", _DARK_WOOD))
    s.fill([(-0.1, 0.42), (-0.06, 0.28), (0.06, 0.28), (0.1, 0.42)],
           s.ink("bulb", (255, 232, 150), glow=True))  # fmt: skip
    s.rect(0.16, 0.54, 0.94, 0.84, s.main_dark)
    s.rect(0.1, 0.64, 0.24, 0.86, s.main)
    s.rect(0.86, 0.64, 1.0, 0.86, s.main)
    s.rect(0.24, 0.72, 0.86, 0.86, s.main)
    s.rect(0.4, 0.14, 0.78, 0.4, s.ink("dark wood", _DARK_WOOD))
    s.rect(0.43, 0.17, 0.75, 0.37, s.ink("canvas", (226, 208, 160)))


def _bedroom(s: Set) -> None:
    s.room()
    s.rect(-1.0, 0.14, -0.54, 0.82, s.ink("wood", _WOOD))
    s.rect(-0.78, 0.16, -0.76, 0.8, s.ink("dark wood", _DARK_WOOD))
    s.window(-0.34, 0.14, 0.04, 0.46)
    wood = s.ink("dark wood", _DARK_WOOD)
    s.rect(0.98, 0.44, 1.05, 0.9, wood)
    s.rect(0.1, 0.68, 0.16, 0.9, wood)
    s.rect(0.12, 0.72, 1.0, 0.86, s.main)
    s.oval(0.82, 0.7, (0.14, 0.06), s.ink("board", _WHITE))
    s.rect(0.4, 0.16, 0.7, 0.36, wood)
    s.rect(0.43, 0.19, 0.67, 0.33, s.ink("canvas", (120, 170, 190)))


def _office(s: Set) -> None:
    s.room()
    for left in (-0.62, -0.2):
        s.window(left, 0.1, left + 0.34, 0.5)
    pot = s.ink("pot", (176, 92, 60))
    s.oval(-0.88, 0.52, (0.12, 0.2), s.ink("leaf", _LEAF))
    s.rect(-0.95, 0.68, -0.81, 0.84, pot)
    dark = s.ink("tyre", (40, 42, 50))
    s.rect(0.5, 0.34, 0.82, 0.54, dark)
    s.rect(0.53, 0.37, 0.79, 0.51, s.ink("screen", (130, 210, 230), glow=True))
    s.rect(0.63, 0.54, 0.69, 0.6, dark)
    s.rect(0.4, 0.6, 1.1, 0.65, s.ink("wood", _WOOD))
    s.rect(0.78, 0.65, 1.06, 0.86, s.ink("wood", _WOOD))
    s.seat(0.25, 0.22, s.main, back=0.2)


def _library(s: Set) -> None:
    s.room()
    s.shelf(-1.2, 0.06, -0.66, 0.8)
    s.shelf(-0.62, 0.06, -0.08, 0.8)
    s.window(0.1, 0.12, 0.44, 0.48)
    s.rect(0.58, 0.52, 0.6, 0.62, s.ink("dark wood", _DARK_WOOD))
    s.fill([(0.5, 0.52), (0.54, 0.42), (0.68, 0.42), (0.72, 0.52)],
           s.ink("bulb", (150, 230, 150), glow=True))  # fmt: skip
    s.table(0.44, 1.1, 0.62)
    s.seat(0.25, 0.22, s.main, back=0.2)


def _cafe(s: Set) -> None:
    s.room()
    board = s.ink("board", _WHITE)
    for index in range(6):
        x = -1.3 + index * 0.2
        s.rect(x, 0.06, x + 0.2, 0.24, s.main if index % 2 else board)
    s.rect(-1.3, 0.52, -0.2, 0.84, s.ink("wood", _WOOD))
    s.rect(-1.3, 0.48, -0.17, 0.54, board)
    s.rect(-0.52, 0.34, -0.3, 0.48, s.ink("metal", _METAL))
    s.window(0.1, 0.12, 0.86, 0.46)
    s.oval(0.7, 0.64, (0.26, 0.035), board)
    s.rect(0.685, 0.64, 0.715, 0.88, s.ink("tyre", (60, 60, 66)))
    s.seat(0.3, 0.2, s.main, back=0.18)


def _park(s: Set) -> None:
    s.land((126, 188, 84), 0.58)
    s.oval(-0.2, 0.6, (0.5, 0.08), s.ink("hill", (88, 160, 80)))
    s.oval(0.8, 0.6, (0.7, 0.12), s.ink("hill", (88, 160, 80)))
    s.fill([(-FAR, 0.86), (FAR, 0.82), (FAR, 0.98), (-FAR, 1.0)], s.ink("path", (222, 200, 150)))
    s.tree(-0.72, 0.84, 0.86)
    s.seat(0.5, 0.56, s.accent, back=0.15)


def _street(s: Set) -> None:
    s.land((172, 172, 176), 0.74)
    s.rect(-1.02, 0.14, -0.12, 0.76, s.accent)
    s.fill([(-1.1, 0.16), (-0.95, 0.0), (-0.2, 0.0), (-0.04, 0.16)], s.ink("roof", (96, 58, 50)))
    s.rect(-0.66, 0.44, -0.46, 0.76, s.ink("dark wood", _DARK_WOOD))
    glass = (255, 224, 130) if s.light == "night" else (196, 226, 244)
    for x in (-0.94, -0.36):
        s.rect(x, 0.26, x + 0.18, 0.46, s.ink("pane", glass, glow=s.light == "night"))
    s.rect(-0.02, 0.3, 1.5, 0.76, s.ink("far house", (186, 176, 160)))
    for x in (0.3, 0.62, 0.94):
        s.rect(x, 0.38, x + 0.16, 0.54, s.ink("pane", glass, glow=s.light == "night"))
    s.lamp(0.1, 0.2)
    s.car(0.62, 0.84)
    s.rect(-FAR, 0.955, FAR, 2, s.ink("road", (92, 94, 104)))
    s.seat(-0.1, 0.4, s.ink("wood", _WOOD), back=0.13)


def _beach(s: Set) -> None:
    s.land((240, 218, 160), 0.66)
    s.rect(-FAR, 0.44, FAR, 0.68, s.ink("sea", (40, 130, 186)))
    s.stroke([(-0.75, 0.88), (-0.72, 0.5), (-0.62, 0.24)], 0.06, s.ink("trunk", (134, 92, 56)))
    leaf = s.ink("leaf", _LEAF)
    for dx, dy in ((-0.34, 0.08), (-0.24, -0.12), (0.02, -0.2), (0.26, -0.1), (0.32, 0.1)):
        s.stroke([(-0.62, 0.22), (-0.62 + dx, 0.22 + dy)], 0.07, leaf)
    s.rect(0.61, 0.3, 0.63, 0.86, s.ink("board", _WHITE))
    s.fill([(0.2, 0.36), (0.34, 0.2), (0.62, 0.12), (0.9, 0.2), (1.04, 0.36)], s.accent)
    s.fill([(0.5, 0.36), (0.55, 0.16), (0.62, 0.12), (0.69, 0.16), (0.74, 0.36)],
           s.ink("board", _WHITE))  # fmt: skip
    s.seat(0.5, 0.3, s.ink("wood", _WOOD), back=0.12)


def _forest(s: Set) -> None:
    s.land((86, 122, 62), 0.66)
    s.rect(-FAR, -1, FAR, 0.68, s.ink("deep", (46, 96, 72)))
    trunk = s.ink("trunk", (96, 64, 44))
    for x, width in ((-1.2, 0.12), (-0.62, 0.16), (-0.12, 0.09), (0.3, 0.11), (1.1, 0.16)):
        s.rect(x - width / 2, -1, x + width / 2, 0.78, trunk)
    for x in (-1.1, -0.6, -0.1, 0.4, 0.95):
        s.disc(x, 0.04, 0.27, s.ink("leaf", _LEAF))
    s.fill([(0.3, 0.84), (0.66, 0.36), (1.02, 0.84)], s.accent)
    s.fill([(0.54, 0.84), (0.66, 0.52), (0.78, 0.84)], s.ink("tyre", (48, 44, 50)))
    s.rect(-0.24, 0.75, 0.24, 0.86, s.ink("wood", _WOOD))
    s.disc(0.24, 0.805, 0.055, s.ink("cut", (222, 180, 120)))


def _city(s: Set) -> None:
    s.land((70, 72, 96), 0.76)
    tower = s.ink("tower", (58, 60, 108))
    pane = s.ink("pane", (255, 216, 110), glow=True)
    for left, top, right in ((-0.1, 0.34, 0.2), (0.26, 0.1, 0.58), (0.64, 0.26, 1.5)):
        s.rect(left, top, right, 0.78, tower)
        for x in (left + 0.05, left + 0.18):
            for y in (top + 0.07, top + 0.23):
                s.rect(x, y, x + 0.08, y + 0.09, pane)
    s.rect(-1.3, 0.08, -0.16, 0.78, s.accent)
    s.rect(-1.22, 0.36, -0.72, 0.7, pane)
    s.rect(-0.6, 0.36, -0.34, 0.78, pane)
    s.rect(-1.3, 0.24, -0.16, 0.33, s.ink("board", _WHITE))
    s.lamp(0.1, 0.2)
    s.car(0.66, 0.84)
    s.rect(-FAR, 0.955, FAR, 2, s.ink("road", (44, 46, 66)))
    s.seat(-0.1, 0.4, s.ink("wood", _WOOD), back=0.13)


_SETS: dict[str, Callable[[Set], None]] = {
    "kitchen": _kitchen,
    "living room": _living_room,
    "bedroom": _bedroom,
    "office": _office,
    "library": _library,
    "cafe": _cafe,
    "park": _park,
    "street": _street,
    "beach": _beach,
    "forest": _forest,
    "city": _city,
}


def draw_place(canvas: Canvas, place: Place, inks: Inks) -> None:
    """Paint a place on a whole canvas."""
    _SETS[place.name](Set(canvas, place, inks))
