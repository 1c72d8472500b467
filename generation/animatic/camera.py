"""The camera: what it sees of a shot at each moment, and where who walks is.

Everything is a function of the seconds since the shot began, never of the shot's length: a model
that makes a shot chunk by chunk does not know how long it will be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generation.animatic.canvas import View
from generation.animatic.cast import BODIES
from generation.animatic.pets import HEIGHTS
from generation.animatic.poses import SEAT_HEIGHT
from generation.animatic.scenery import GROUND

if TYPE_CHECKING:
    from generation.animatic.shots import Part, Shot

_MEDIUM, _CLOSE, _PETTING, _PET_MEDIUM, _PET_CLOSE = 0.5, 0.27, 0.45, 0.5, 0.36
SPEEDS = {"walk": 0.16, "run": 0.3}  # world units a second
_ENTERS = {"walk": -0.5, "run": -0.68}


def where(part: Part, seconds: float) -> float:
    """Return the x of a character: those who walk cross the place, the others stay."""
    if part.action not in SPEEDS:
        return part.x
    return part.facing * (_ENTERS[part.action] + SPEEDS[part.action] * seconds)


def view_of(shot: Shot, seconds: float) -> View:
    """Return the view at a time of the shot; all but wide shots follow who walks."""
    return _moved(_framing(shot, seconds), shot.move, seconds)


def _framing(shot: Shot, seconds: float) -> View:
    if shot.size == "wide":
        return View(0.0, 0.575, 0.8)
    lead = shot.parts[0]
    lead_x = where(lead, seconds)
    if lead.role in HEIGHTS:
        height = _PET_MEDIUM if shot.size == "medium" else _PET_CLOSE
        return View(lead_x, GROUND - 0.55 * HEIGHTS[lead.role], height)
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
            return View(lead_x, GROUND - rise * body.height, 0.72)
        walks = lead.action in SPEEDS
        x = lead_x if walks else sum(p.x for p in shot.parts) / len(shot.parts)
        return View(x, top + 0.42 * _MEDIUM, _MEDIUM)
    return View(lead_x, top + body.height * body.head * 1.25 + 0.01, _CLOSE)


def _moved(view: View, move: str, seconds: float) -> View:
    slide = (0.07 * seconds - 0.14) * view.height
    if move == "pan left":
        return View(view.x - slide, view.y, view.height)
    if move == "pan right":
        return View(view.x + slide, view.y, view.height)
    if move == "tilt up":
        return View(view.x, view.y - 0.6 * slide, view.height)
    if move == "zoom in":
        return View(view.x, view.y, view.height * (1.0 - 0.05 * seconds))
    if move == "zoom out":
        return View(view.x, view.y, view.height * (0.72 + 0.05 * seconds))
    return view
