"""Draws the shots of a story, and says what colours are where (the ground truth)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from generation.animatic.camera import SPEEDS, view_of, where
from generation.animatic.canvas import Canvas, Inks, Pictures, View
from generation.animatic.cast import BODIES, Person, Pet
from generation.animatic.figures import Figure, PersonInks, Stage, person_inks
from generation.animatic.pets import PetFigure, PetInks, head_of, pet_inks
from generation.animatic.poses import (
    Moment,
    Pose,
    dance,
    gait,
    jump,
    listen,
    pet,
    pick_up,
    seated,
    sit_down,
    stand,
    talk,
    turn_away,
    wave,
)
from generation.animatic.scenery import GROUND
from generation.animatic.sets import draw_place
from generation.animatic.truth import Drawn, ShotTruth, count_inks, measure, visible_inks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from generation.animatic.shots import Part, Story

_SIMPLE = {
    "stand": stand,
    "sit": seated,
    "sit down": sit_down,
    "wave": wave,
    "jump": jump,
    "dance": dance,
    "turn away": turn_away,
    "talk": talk,
    "listen": listen,
}
_OBJECTS = {"ball": (240, 70, 60), "box": (206, 156, 92), "book": (60, 110, 190)}
_OBJECT_X = 0.17
_GLANCE_SIZE = (96, 48)


def draw_story(story: Story, size: tuple[int, int] = (128, 64)) -> list[Pictures]:
    """Draw every shot of a story."""
    return [draw_shot(story, index, size=size) for index in range(len(story.shots))]


def draw_shot(story: Story, shot_index: int, *, size: tuple[int, int] = (128, 64)) -> Pictures:
    """Draw a shot, uint8 [t h w 3]."""
    return _Drawing(story, shot_index, size).pictures()


def draw_shot_with_truth(
    story: Story, shot_index: int, *, size: tuple[int, int] = (128, 64)
) -> tuple[Pictures, ShotTruth]:
    """Draw a shot and measure what is seen in it."""
    drawing = _Drawing(story, shot_index, size)
    painted: list[NDArray[np.uint8]] = []
    pictures = drawing.pictures(painted)
    shown = frozenset[str]().union(*(_shown(story, i) for i in range(shot_index)))
    return pictures, measure(story, shot_index, Drawn(drawing.inks, np.stack(painted), shown))


def _shown(story: Story, shot_index: int) -> frozenset[str]:
    """Return the inks that a shot shows well in one of three of its pictures."""
    drawing = _Drawing(story, shot_index, _GLANCE_SIZE)
    painted: list[NDArray[np.uint8]] = []
    last = story.shots[shot_index].pictures - 1
    drawing.pictures(painted, (0, last // 2, last))
    return visible_inks(drawing.inks, count_inks(np.stack(painted)))


class _Drawing:
    """One shot being drawn."""

    def __init__(self, story: Story, index: int, size: tuple[int, int]) -> None:
        self.story, self.shot, self.size = story, story.shots[index], size
        self.place = story.places[self.shot.place]
        self.inks = Inks(self.shot.light)
        self.person_inks: dict[str, PersonInks] = {}
        self.pet_inks: dict[str, PetInks] = {}
        for part in self.shot.parts:
            if person := story.person(part.role):
                self.person_inks[part.role] = person_inks(person, self.inks)
            elif animal := story.pet(part.role):
                self.pet_inks[part.role] = pet_inks(animal, self.inks)

    def pictures(
        self, painted: list[NDArray[np.uint8]] | None = None, which: Sequence[int] | None = None
    ) -> Pictures:
        """Draw all pictures, or which are asked for; also keep their inks, `[H W]` each."""
        which = range(self.shot.pictures) if which is None else which
        frames = np.empty((len(which), self.size[1], self.size[0], 3), np.uint8)
        first = view_of(self.shot, 0.0)
        still = self._background(first)
        for row, index in enumerate(which):
            moment = Moment(index / self.story.rate)
            view = view_of(self.shot, moment.seconds)
            ink = still.copy() if view == first else self._background(view)
            canvas = Canvas(self.size, view, ink)
            self._figures(canvas, moment)
            frames[row] = canvas.paint(self.inks.table())
            if painted is not None:
                painted.append(ink)
        return frames

    def _background(self, view: View) -> NDArray[np.uint8]:
        canvas = Canvas(self.size, view)
        draw_place(canvas, self.place, self.inks)
        return canvas.ink

    def _figures(self, canvas: Canvas, moment: Moment) -> None:
        for part in sorted(self.shot.parts, key=lambda p: p.action == "pet"):
            if person := self.story.person(part.role):
                self._person(canvas, person, part, moment)
            elif animal := self.story.pet(part.role):
                self._pet(canvas, animal, part, moment)

    def _person(self, canvas: Canvas, person: Person, part: Part, moment: Moment) -> None:
        stage = Stage(where(part, moment.seconds), GROUND, part.facing)
        figure = Figure(canvas, person, self.person_inks[person.role], stage)
        pose = self._pose(part, moment, stage)
        held = part.action == "pick up" and moment.part >= 0.42
        if part.action == "pick up" and not held:
            self._object(canvas, part.by, part.x + part.facing * _OBJECT_X, GROUND)
        upright = part.action in ("stand", "listen", "talk", "walk", "turn away")
        cane = person.role == "old man" and upright
        if cane:
            pose = pose._replace(hand_x=0.14, hand_y=-0.27)
        hand = figure.draw(pose, cane=cane)
        if held:
            self._object(canvas, part.by, hand[0], hand[1] + 0.03)

    def _pose(self, part: Part, moment: Moment, stage: Stage) -> Pose:
        body = BODIES[part.role]
        if part.action in SPEEDS:
            return gait(body, moment, SPEEDS[part.action], running=part.action == "run")
        if part.action == "pet":
            partner = next(p for p in self.shot.parts if p.role == part.partner)
            x, y = head_of(partner.role, Stage(partner.x, GROUND, partner.facing))
            target = ((x - stage.x) * stage.facing / body.height, (GROUND - y) / body.height)
            return pet(body, moment, target)
        if part.action == "pick up":
            return pick_up(body, moment, (_OBJECT_X / body.height, 0.06 / body.height))
        return _SIMPLE[part.action](body, moment)

    def _object(self, canvas: Canvas, name: str, x: float, bottom: float) -> None:
        ink = self.inks.number(name, _OBJECTS[name])
        if name == "ball":
            canvas.disc((x, bottom - 0.055), 0.055, ink)
        elif name == "box":
            canvas.rect(x - 0.065, bottom - 0.1, x + 0.065, bottom, ink)
        else:
            canvas.rect(x - 0.06, bottom - 0.075, x + 0.06, bottom, ink)

    def _pet(self, canvas: Canvas, animal: Pet, part: Part, moment: Moment) -> None:
        stage = Stage(where(part, moment.seconds), GROUND, part.facing)
        figure = PetFigure(canvas, animal, self.pet_inks[animal.role], stage)
        if part.action == "walk":
            figure.walk(moment.seconds, SPEEDS["walk"])
        else:
            figure.sit(moment.seconds)
