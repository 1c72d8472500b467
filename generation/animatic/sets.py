"""Draws the places: a fixed composition each, of a few big things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generation.animatic.palette import shade
from generation.animatic.scenery import DARK_WOOD, FAR, LEAF, METAL, WHITE, WOOD, Scenery

if TYPE_CHECKING:
    from collections.abc import Callable

    from generation.animatic.canvas import Canvas, Inks
    from generation.animatic.places import Place


def _kitchen(s: Scenery) -> None:
    s.room()
    s.window(-0.36, 0.14, 0.06, 0.46)
    s.shelf(-1.0, 0.16, -0.58, 0.8)
    s.rect(0.42, 0.08, 1.5, 0.28, s.main)
    s.rect(0.42, 0.5, 1.5, 0.82, s.main)
    s.rect(0.4, 0.47, 1.5, 0.52, s.ink("board", WHITE))
    s.rect(0.5, 0.56, 0.78, 0.8, s.ink("metal", METAL))
    s.rect(0.54, 0.6, 0.74, 0.7, s.ink("tyre", (50, 50, 58)))
    s.seat(0.2, 0.22, s.ink("wood", WOOD), back=0.16)


def _living_room(s: Scenery) -> None:
    s.room()
    s.shelf(-0.98, 0.12, -0.5, 0.8)
    s.window(-0.32, 0.14, -0.06, 0.44)
    s.oval(0.3, 0.9, (0.6, 0.07), s.ink("rug", shade(s.place.furniture.rgb, 1.4)))
    s.rect(-0.012, 0.4, 0.012, 0.82, s.ink("dark wood", DARK_WOOD))
    s.fill(
        [(-0.1, 0.42), (-0.06, 0.28), (0.06, 0.28), (0.1, 0.42)],
        s.ink("bulb", (255, 232, 150), glow=True),
    )
    s.rect(0.16, 0.54, 0.94, 0.84, s.main_dark)
    s.rect(0.1, 0.64, 0.24, 0.86, s.main)
    s.rect(0.86, 0.64, 1.0, 0.86, s.main)
    s.rect(0.24, 0.72, 0.86, 0.86, s.main)
    s.rect(0.4, 0.14, 0.78, 0.4, s.ink("dark wood", DARK_WOOD))
    s.rect(0.43, 0.17, 0.75, 0.37, s.ink("canvas", (226, 208, 160)))


def _bedroom(s: Scenery) -> None:
    s.room()
    s.rect(-1.0, 0.14, -0.54, 0.82, s.ink("wood", WOOD))
    s.rect(-0.78, 0.16, -0.76, 0.8, s.ink("dark wood", DARK_WOOD))
    s.window(-0.34, 0.14, 0.04, 0.46)
    wood = s.ink("dark wood", DARK_WOOD)
    s.rect(0.98, 0.44, 1.05, 0.9, wood)
    s.rect(0.1, 0.68, 0.16, 0.9, wood)
    s.rect(0.12, 0.72, 1.0, 0.86, s.main)
    s.oval(0.82, 0.7, (0.14, 0.06), s.ink("board", WHITE))
    s.rect(0.4, 0.16, 0.7, 0.36, wood)
    s.rect(0.43, 0.19, 0.67, 0.33, s.ink("canvas", (120, 170, 190)))


def _office(s: Scenery) -> None:
    s.room()
    for left in (-0.62, -0.2):
        s.window(left, 0.1, left + 0.34, 0.5)
    pot = s.ink("pot", (176, 92, 60))
    s.oval(-0.88, 0.52, (0.12, 0.2), s.ink("leaf", LEAF))
    s.rect(-0.95, 0.68, -0.81, 0.84, pot)
    dark = s.ink("tyre", (40, 42, 50))
    s.rect(0.5, 0.34, 0.82, 0.54, dark)
    s.rect(0.53, 0.37, 0.79, 0.51, s.ink("screen", (130, 210, 230), glow=True))
    s.rect(0.63, 0.54, 0.69, 0.6, dark)
    s.rect(0.4, 0.6, 1.1, 0.65, s.ink("wood", WOOD))
    s.rect(0.78, 0.65, 1.06, 0.86, s.ink("wood", WOOD))
    s.seat(0.25, 0.22, s.main, back=0.2)


def _library(s: Scenery) -> None:
    s.room()
    s.shelf(-1.2, 0.06, -0.66, 0.8)
    s.shelf(-0.62, 0.06, -0.08, 0.8)
    s.window(0.1, 0.12, 0.44, 0.48)
    s.rect(0.58, 0.52, 0.6, 0.62, s.ink("dark wood", DARK_WOOD))
    s.fill(
        [(0.5, 0.52), (0.54, 0.42), (0.68, 0.42), (0.72, 0.52)],
        s.ink("bulb", (150, 230, 150), glow=True),
    )
    s.table(0.44, 1.1, 0.62)
    s.seat(0.25, 0.22, s.main, back=0.2)


def _cafe(s: Scenery) -> None:
    s.room()
    board = s.ink("board", WHITE)
    for index in range(6):
        x = -1.3 + index * 0.2
        s.rect(x, 0.06, x + 0.2, 0.24, s.main if index % 2 else board)
    s.rect(-1.3, 0.52, -0.2, 0.84, s.ink("wood", WOOD))
    s.rect(-1.3, 0.48, -0.17, 0.54, board)
    s.rect(-0.52, 0.34, -0.3, 0.48, s.ink("metal", METAL))
    s.window(0.1, 0.12, 0.86, 0.46)
    s.oval(0.7, 0.64, (0.26, 0.035), board)
    s.rect(0.685, 0.64, 0.715, 0.88, s.ink("tyre", (60, 60, 66)))
    s.seat(0.3, 0.2, s.main, back=0.18)


def _park(s: Scenery) -> None:
    s.land((126, 188, 84), 0.58)
    s.oval(-0.2, 0.6, (0.5, 0.08), s.ink("hill", (88, 160, 80)))
    s.oval(0.8, 0.6, (0.7, 0.12), s.ink("hill", (88, 160, 80)))
    s.fill([(-FAR, 0.86), (FAR, 0.82), (FAR, 0.98), (-FAR, 1.0)], s.ink("path", (222, 200, 150)))
    s.tree(-0.72, 0.84, 0.86)
    s.seat(0.5, 0.56, s.accent, back=0.15)


def _street(s: Scenery) -> None:
    s.land((172, 172, 176), 0.74)
    s.rect(-1.02, 0.14, -0.12, 0.76, s.accent)
    s.fill([(-1.1, 0.16), (-0.95, 0.0), (-0.2, 0.0), (-0.04, 0.16)], s.ink("roof", (96, 58, 50)))
    s.rect(-0.66, 0.44, -0.46, 0.76, s.ink("dark wood", DARK_WOOD))
    glass = (255, 224, 130) if s.light == "night" else (196, 226, 244)
    for x in (-0.94, -0.36):
        s.rect(x, 0.26, x + 0.18, 0.46, s.ink("pane", glass, glow=s.light == "night"))
    s.rect(-0.02, 0.3, 1.5, 0.76, s.ink("far house", (186, 176, 160)))
    for x in (0.3, 0.62, 0.94):
        s.rect(x, 0.38, x + 0.16, 0.54, s.ink("pane", glass, glow=s.light == "night"))
    s.lamp(0.1, 0.2)
    s.car(0.62, 0.84)
    s.rect(-FAR, 0.955, FAR, 2, s.ink("road", (92, 94, 104)))
    s.seat(-0.1, 0.4, s.ink("wood", WOOD), back=0.13)


def _beach(s: Scenery) -> None:
    s.land((240, 218, 160), 0.66)
    s.rect(-FAR, 0.44, FAR, 0.68, s.ink("sea", (40, 130, 186)))
    s.stroke([(-0.75, 0.88), (-0.72, 0.5), (-0.62, 0.24)], 0.06, s.ink("trunk", (134, 92, 56)))
    leaf = s.ink("leaf", LEAF)
    for dx, dy in ((-0.34, 0.08), (-0.24, -0.12), (0.02, -0.2), (0.26, -0.1), (0.32, 0.1)):
        s.stroke([(-0.62, 0.22), (-0.62 + dx, 0.22 + dy)], 0.07, leaf)
    s.rect(0.61, 0.3, 0.63, 0.86, s.ink("board", WHITE))
    s.fill([(0.2, 0.36), (0.34, 0.2), (0.62, 0.12), (0.9, 0.2), (1.04, 0.36)], s.accent)
    s.fill(
        [(0.5, 0.36), (0.55, 0.16), (0.62, 0.12), (0.69, 0.16), (0.74, 0.36)], s.ink("board", WHITE)
    )
    s.seat(0.5, 0.3, s.ink("wood", WOOD), back=0.12)


def _forest(s: Scenery) -> None:
    s.land((86, 122, 62), 0.66)
    s.rect(-FAR, -1, FAR, 0.68, s.ink("deep", (46, 96, 72)))
    trunk = s.ink("trunk", (96, 64, 44))
    for x, width in ((-1.2, 0.12), (-0.62, 0.16), (-0.12, 0.09), (0.3, 0.11), (1.1, 0.16)):
        s.rect(x - width / 2, -1, x + width / 2, 0.78, trunk)
    for x in (-1.1, -0.6, -0.1, 0.4, 0.95):
        s.disc(x, 0.04, 0.27, s.ink("leaf", LEAF))
    s.fill([(0.3, 0.84), (0.66, 0.36), (1.02, 0.84)], s.accent)
    s.fill([(0.54, 0.84), (0.66, 0.52), (0.78, 0.84)], s.ink("tyre", (48, 44, 50)))
    s.rect(-0.24, 0.75, 0.24, 0.86, s.ink("wood", WOOD))
    s.disc(0.24, 0.805, 0.055, s.ink("cut", (222, 180, 120)))


def _city(s: Scenery) -> None:
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
    s.rect(-1.3, 0.24, -0.16, 0.33, s.ink("board", WHITE))
    s.lamp(0.1, 0.2)
    s.car(0.66, 0.84)
    s.rect(-FAR, 0.955, FAR, 2, s.ink("road", (44, 46, 66)))
    s.seat(-0.1, 0.4, s.ink("wood", WOOD), back=0.13)


_SETS: dict[str, Callable[[Scenery], None]] = {
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
    _SETS[place.name](Scenery(canvas, place, inks))
