"""The camera: what it sees of a shot at each moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generation.animatic.canvas import View
from generation.animatic.cast import BODIES
from generation.animatic.pets import HEIGHTS
from generation.animatic.poses import SEAT_HEIGHT
from generation.animatic.scenery import GROUND

if TYPE_CHECKING:
    from generation.animatic.shots import Shot

_MEDIUM, _CLOSE, _PETTING, _PET_MEDIUM, _PET_CLOSE = 0.5, 0.27, 0.45, 0.5, 0.3


def view_of(shot: Shot, part: float) -> View:
    """Return the view when a part (0 to 1) of the shot has passed."""
    return _moved(_framing(shot), shot.move, part)


def _framing(shot: Shot) -> View:
    if shot.size == "wide":
        return View(0.0, 0.535, 0.88)
    lead = shot.parts[0]
    if lead.role in HEIGHTS:
        height = _PET_MEDIUM if shot.size == "medium" else _PET_CLOSE
        return View(lead.x, GROUND - 0.55 * HEIGHTS[lead.role], height)
    body = BODIES[lead.role]
    if lead.action == "pet":
        middle = (shot.parts[0].x + shot.parts[1].x) / 2
        height = (0.64 if shot.size == "medium" else _PETTING) * body.height / 0.56
        return View(
            middle, GROUND - 0.5 * height + (0.03 if shot.size == "medium" else 0.0), height
        )
    top = GROUND - body.height
    if lead.action == "sit":
        top += body.height * (body.leg - 0.06) - SEAT_HEIGHT
    if shot.size == "medium":
        if lead.action in ("sit down", "pick up", "jump"):
            rise = 0.72 if lead.action == "jump" else 0.6
            return View(lead.x, GROUND - rise * body.height, 0.72)
        x = sum(p.x for p in shot.parts) / len(shot.parts)
        return View(x, top + 0.42 * _MEDIUM, _MEDIUM)
    return View(lead.x, top + body.height * body.head * 1.25 + 0.01, _CLOSE)


def _moved(view: View, move: str, part: float) -> View:
    slide = (part - 0.5) * 0.34 * view.height
    if move == "pan left":
        return View(view.x - slide, view.y, view.height)
    if move == "pan right":
        return View(view.x + slide, view.y, view.height)
    if move == "tilt up":
        return View(view.x, view.y - 0.5 * slide, view.height)
    zoom = 0.24 * part
    if move == "zoom in":
        return View(view.x, view.y, view.height * (1.0 - zoom))
    if move == "zoom out":
        return View(view.x, view.y, view.height * (0.76 + zoom))
    return view
