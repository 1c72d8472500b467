"""Poses of people as smooth functions of time.

A pose is in parts of the figure's height; x is forwards, y is upwards, the ground is 0.
Hands are relative to their shoulder, feet to the spot where the figure stands.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generation.animatic.cast import Body

SEAT_HEIGHT = 0.15  # world units
ARM = 0.36
ACTION_SECONDS = 2.0  # within the shortest shot


class Pose(NamedTuple):
    """One moment of a figure. Yaw: 0 to the camera, pi/2 profile, pi turned away."""

    lift: float
    hip: float
    lean: float
    yaw: float
    far_hand_x: float
    far_hand_y: float
    hand_x: float
    hand_y: float
    far_foot_x: float
    far_foot_y: float
    foot_x: float
    foot_y: float
    mouth: float = 0.0


class Moment(NamedTuple):
    """When a pose is asked for: seconds since the shot began."""

    seconds: float

    @property
    def part(self) -> float:
        """How much of an action that has an end is done, 0 to 1."""
        return min(1.0, self.seconds / ACTION_SECONDS)


def smooth(value: float) -> float:
    """Ease from 0 to 1."""
    value = min(1.0, max(0.0, value))
    return value * value * (3.0 - 2.0 * value)


def blend(one: Pose, other: Pose, weight: float) -> Pose:
    """Mix two poses."""
    return Pose(*(a + (b - a) * weight for a, b in zip(one, other, strict=True)))


def stand(body: Body, moment: Moment) -> Pose:
    """Stand and breathe."""
    sway = 0.012 * math.sin(moment.seconds * math.tau / 3.0)
    return Pose(
        0,
        body.leg + 0.4 * sway,
        body.stoop + sway,
        0.25 if body.stoop else 0.0,
        -0.05,
        -0.35,
        0.05,
        -0.35 + sway,
        -0.08,
        0,
        0.08,
        0,
    )


def gait(body: Body, moment: Moment, speed: float, *, running: bool) -> Pose:
    """Walk or run at a speed in world units a second."""
    reach = 0.24 if running else 0.15
    phase = math.tau * min(1.9, speed / (4 * reach * body.height)) * moment.seconds
    cos, sin = math.cos(phase), math.sin(phase)
    rise = 0.16 if running else 0.06
    swing = 0.2 if running else 0.15
    hand_y = -0.16 if running else -0.29
    bob = 0.03 * abs(sin) if running else 0.01 * abs(sin)
    lean = body.stoop + (0.22 if running else 0.05)
    return Pose(
        bob,
        body.leg - (0.03 if running else 0.01),
        lean,
        1.15,
        -swing * cos,
        hand_y,
        swing * cos,
        hand_y,
        reach * cos,
        rise * max(0.0, -sin),
        -reach * cos,
        rise * max(0.0, sin),
    )


def seated(body: Body, moment: Moment) -> Pose:
    """Sit on a seat."""
    sway = 0.012 * math.sin(moment.seconds * math.tau / 3.0)
    hip = SEAT_HEIGHT / body.height + 0.06
    foot = max(0.0, hip - 0.26)
    return Pose(
        0,
        hip,
        0.6 * body.stoop + sway - 0.05,
        0.65,
        0.12,
        -0.24,
        0.17,
        -0.25 + sway,
        0.24,
        foot,
        0.27,
        foot,
    )


def sit_down(body: Body, moment: Moment) -> Pose:
    """Stand before the seat, then sit down."""
    part = smooth((moment.part - 0.2) / 0.4)
    pose = blend(stand(body, moment), seated(body, moment), part)
    return pose._replace(lean=pose.lean + 0.3 * math.sin(math.pi * part))


def wave(body: Body, moment: Moment) -> Pose:
    """Wave a raised hand."""
    swing = math.sin(moment.seconds * math.tau * 0.75)
    return stand(body, moment)._replace(hand_x=0.17 + 0.09 * swing, hand_y=0.28, mouth=0.5)


def jump(body: Body, moment: Moment) -> Pose:
    """Jump up and down with both arms raised."""
    beat = (moment.seconds / 2.0) % 1.0
    up = max(0.0, math.sin(math.pi * (beat - 0.3) / 0.7)) if beat > 0.3 else 0.0
    squat = math.sin(math.pi * beat / 0.3) if beat < 0.3 else 0.0
    arms = -0.3 + 0.55 * up
    tuck = 0.08 * up
    return stand(body, moment)._replace(
        lift=0.24 * up,
        hip=body.leg - 0.12 * squat,
        far_hand_x=-0.2,
        far_hand_y=arms,
        hand_x=0.2,
        hand_y=arms,
        far_foot_y=tuck,
        foot_y=tuck,
        mouth=up,
    )


def turn_away(body: Body, moment: Moment) -> Pose:
    """Face the camera, then turn the back to it."""
    return stand(body, moment)._replace(yaw=math.pi * smooth((moment.part - 0.25) / 0.45))


def talk(body: Body, moment: Moment) -> Pose:
    """Talk to someone in front, with one hand."""
    beat = math.sin(moment.seconds * math.tau * 0.55)
    mouth = max(0.0, math.sin(moment.seconds * math.tau * 1.6))
    return stand(body, moment)._replace(
        yaw=0.95, hand_x=0.2, hand_y=-0.1 + 0.09 * beat, mouth=mouth
    )


def listen(body: Body, moment: Moment) -> Pose:
    """Listen to someone in front."""
    nod = 0.04 * math.sin(moment.seconds * math.tau * 0.5)
    pose = stand(body, moment)
    return pose._replace(yaw=0.95, lean=pose.lean + nod)


def dance(body: Body, moment: Moment) -> Pose:
    """Dance from side to side with arms that go up in turns."""
    beat = math.sin(moment.seconds * math.tau * 0.5)
    return stand(body, moment)._replace(
        lean=0.16 * beat,
        hip=body.leg - 0.05 * abs(beat),
        yaw=0.0,
        far_hand_x=-0.2,
        far_hand_y=-0.02 - 0.24 * beat,
        hand_x=0.2,
        hand_y=-0.02 + 0.24 * beat,
        far_foot_x=-0.13,
        foot_x=0.13,
        mouth=0.6,
    )


def crouch(body: Body, moment: Moment) -> Pose:
    """Crouch with a hand held out in front; the hand is aimed by `reach_for`."""
    sway = 0.01 * math.sin(moment.seconds * math.tau / 3.0)
    return Pose(0, 0.22, 0.45 + sway, 1.0, 0.1, -0.2, 0.3, -0.15, -0.12, 0, 0.06, 0)


def pet(body: Body, moment: Moment, target: tuple[float, float]) -> Pose:
    """Stroke a pet whose head is at `target`."""
    x, y = target
    glide = 0.045 * math.sin(moment.seconds * math.tau * 0.7)
    return reach_for(crouch(body, moment), body, (x + glide, y + 0.5 * abs(glide)))


def pick_up(body: Body, moment: Moment, target: tuple[float, float]) -> Pose:
    """Bend down to `target`, then stand up with the hand in front."""
    low = reach_for(crouch(body, moment), body, target)
    high = stand(body, moment)._replace(yaw=0.8, hand_x=0.2, hand_y=-0.08)
    start = stand(body, moment)._replace(yaw=0.8)
    if moment.part < 0.45:
        return blend(start, low, smooth(moment.part / 0.4))
    return blend(low, high, smooth((moment.part - 0.45) / 0.35))


def shoulder_of(pose: Pose, body: Body) -> tuple[float, float]:
    """Return the middle of the shoulders."""
    torso = trunk_of(body)
    return torso * math.sin(pose.lean), pose.lift + pose.hip + torso * math.cos(pose.lean)


def trunk_of(body: Body) -> float:
    """Return the length from hip to shoulder."""
    return 0.95 - 2 * body.head - body.leg


def reach_for(pose: Pose, body: Body, target: tuple[float, float]) -> Pose:
    """Put the near hand on a point."""
    x, y = shoulder_of(pose, body)
    return pose._replace(hand_x=target[0] - x, hand_y=target[1] - y)
