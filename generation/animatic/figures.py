"""Draws a person from a pose: thick limbs, big head, clear silhouette."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from generation.animatic.cast import BODIES, Body, Person
from generation.animatic.clothes import Torso, draw_clothes
from generation.animatic.heads import draw_head
from generation.animatic.palette import shade
from generation.animatic.poses import ARM, Pose, shoulder_of

if TYPE_CHECKING:
    from generation.animatic.canvas import Canvas, Inks, Point


class Stage(NamedTuple):
    """Where a figure stands: spot and ground in world units, and the way it faces (1 or -1)."""

    x: float
    ground: float
    facing: int


class PersonInks(NamedTuple):
    """Ink numbers of a person."""

    skin: int
    hair: int
    top: int
    trim: int
    sleeve: int
    bottom: int
    bottom_far: int
    shoe: int
    hat: int
    dark: int
    mouth: int
    lens: int
    cane: int


def person_inks(person: Person, inks: Inks) -> PersonInks:
    """Register a person's colours; keys are "role/part"."""
    role, top = person.role, person.top.rgb
    light_top = sum(top) > 380
    trim = shade(top, 0.45) if light_top else shade(top, 1.75)
    bare = person.garment == "dress"
    legs, leg_key = (person.skin.rgb, "leg") if bare else (person.bottom.rgb, "bottom")
    hat = person.hat.rgb if person.hat else (0, 0, 0)
    return PersonInks(
        skin=inks.number(f"{role}/skin", person.skin.rgb),
        hair=inks.number(f"{role}/hair", person.hair.rgb),
        top=inks.number(f"{role}/top", top),
        trim=inks.number(f"{role}/trim", trim),
        sleeve=inks.number(
            f"{role}/sleeve", shade(top, 0.8) if sum(top) > 150 else shade(top, 1.15)
        ),
        bottom=inks.number(f"{role}/{leg_key}", legs),
        bottom_far=inks.number(f"{role}/leg far", shade(legs, 0.8)),
        shoe=inks.number(f"{role}/shoe", (58, 44, 44)),
        hat=inks.number(f"{role}/hat", hat),
        dark=inks.number("dark", (30, 26, 34)),
        mouth=inks.number("mouth", (150, 40, 44)),
        lens=inks.number("lens", (225, 240, 250)),
        cane=inks.number("cane", (94, 58, 30)),
    )


class Figure:
    """One person on a canvas in one pose; turns figure parts into world points."""

    def __init__(self, canvas: Canvas, person: Person, inks: PersonInks, stage: Stage) -> None:
        self.canvas = canvas
        self.person = person
        self.inks = inks
        self.stage = stage
        self.body: Body = BODIES[person.role]
        self.unit = self.body.height

    def at(self, x: float, y: float) -> Point:
        """Figure coordinates to world coordinates."""
        return (
            self.stage.x + self.stage.facing * x * self.unit,
            self.stage.ground - y * self.unit,
        )

    def draw(self, pose: Pose, *, cane: bool = False) -> Point:
        """Draw the figure; return the near hand in world units."""
        narrow = 0.55 + 0.45 * abs(math.cos(pose.yaw))
        shoulder = shoulder_of(pose, self.body)
        hip = (0.0, pose.lift + pose.hip)
        half_shoulder, half_hip = self.body.shoulder * narrow, self.body.hip * narrow
        back = -1.0 if pose.yaw > math.pi / 2 else 1.0
        self._arm(shoulder, -half_shoulder * back, (pose.far_hand_x, pose.far_hand_y), pose.yaw)
        knees = [
            self._leg(hip, side * 0.55 * half_hip, foot, pose, far=side < 0)
            for side, foot in (
                (-1, (pose.far_foot_x, pose.far_foot_y)),
                (1, (pose.foot_x, pose.foot_y)),
            )
        ]
        draw_clothes(self, Torso(shoulder, hip, half_shoulder, half_hip, tuple(knees)), pose)
        neck = (shoulder[0] + 0.06 * math.sin(pose.lean), shoulder[1])
        if cane:
            hand_x = shoulder[0] + half_shoulder * back + pose.hand_x
            hand_y = shoulder[1] + pose.hand_y
            self.canvas.stroke(
                [self.at(hand_x, hand_y), self.at(hand_x + 0.03, pose.lift)],
                0.04 * self.unit,
                self.inks.cane,
            )
        draw_head(self.canvas, self.person, self.inks, self._head_frame(neck, pose), pose)
        return self._arm(shoulder, half_shoulder * back, (pose.hand_x, pose.hand_y), pose.yaw)

    def _head_frame(self, neck: Point, pose: Pose) -> tuple[Point, float, int]:
        radius = self.body.head
        middle = self.at(neck[0] + 0.5 * radius * math.sin(pose.lean), neck[1] + 0.92 * radius)
        return middle, radius * self.unit, self.stage.facing

    def _arm(self, shoulder: Point, offset: float, hand: Point, yaw: float) -> Point:
        start = (shoulder[0] + offset, shoulder[1] - 0.045)
        hand_x, hand_y = _limit(hand, ARM)
        end = (start[0] + hand_x, start[1] + hand_y)
        side = -1.0 if 0.5 < yaw < 2.6 or offset < 0 else 1.0
        elbow = _joint(start, end, ARM / 2, side)
        width = 0.085 * self.unit
        self.canvas.stroke(
            [self.at(*start), self.at(*elbow), self.at(*end)], width, self.inks.sleeve
        )
        tip = self.at(*end)
        self.canvas.disc(tip, 0.05 * self.unit, self.inks.skin)
        return tip

    def _leg(self, hip: Point, offset: float, foot: Point, pose: Pose, *, far: bool) -> Point:
        start = (hip[0] + offset, hip[1])
        end = (foot[0], foot[1] + pose.lift + 0.035)
        side = 1.0 if pose.yaw > 0.4 or offset > 0 else -1.0
        knee = _joint(start, end, (self.body.leg - 0.03) / 2, side)
        ink = self.inks.bottom_far if far else self.inks.bottom
        self.canvas.stroke([self.at(*start), self.at(*knee), self.at(*end)], 0.1 * self.unit, ink)
        toe = 0.07 * math.sin(pose.yaw) + (0.0 if pose.yaw > 0.4 else 0.03 * side)
        self.canvas.stroke(
            [self.at(*end), self.at(end[0] + toe, end[1])], 0.085 * self.unit, self.inks.shoe
        )
        return knee


def _limit(hand: Point, reach: float) -> Point:
    length = math.hypot(*hand)
    factor = min(1.0, reach / length) if length else 1.0
    return hand[0] * factor, hand[1] * factor


def _joint(start: Point, end: Point, bone: float, side: float) -> Point:
    """Return the elbow or knee between two points, bent to one side (1 is forwards)."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1e-6
    bend = math.sqrt(max(0.0, bone * bone - length * length / 4))
    one = (
        (start[0] + end[0]) / 2 - dy / length * bend,
        (start[1] + end[1]) / 2 + dx / length * bend,
    )
    other = (
        (start[0] + end[0]) / 2 + dy / length * bend,
        (start[1] + end[1]) / 2 - dx / length * bend,
    )
    forwards, backwards = (one, other) if one[0] >= other[0] else (other, one)
    return forwards if side > 0 else backwards
