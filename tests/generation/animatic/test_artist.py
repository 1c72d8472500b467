from dataclasses import replace

import numpy as np
import pytest

from generation.animatic.artist import draw_shot, draw_story
from generation.animatic.camera import SPEEDS, view_of
from generation.animatic.canvas import Canvas, Inks
from generation.animatic.cast import PETS, ROLES
from generation.animatic.places import KINDS
from generation.animatic.sets import draw_place
from generation.animatic.shots import ACTIONS, MOVES, SIZES, Part, Shot
from generation.animatic.story import sample_story
from tests.generation.animatic.builders import everybody, shot

SMALL = (64, 32)


def test_the_same_seed_is_the_same_pictures() -> None:
    for one, other in zip(draw_story(sample_story(11)), draw_story(sample_story(11)), strict=True):
        assert np.array_equal(one, other)


@pytest.mark.parametrize("size", [(128, 64), (448, 256), (224, 128)])
def test_a_shot_has_the_size_that_was_asked_for(size: tuple[int, int]) -> None:
    story = sample_story(2)
    pictures = draw_shot(story, 1, size=size)
    assert pictures.dtype == np.uint8
    assert pictures.shape == (story.shots[1].pictures, size[1], size[0], 3)


def test_the_layout_is_the_same_at_every_size() -> None:
    story = sample_story(4)
    small = draw_shot(story, 0, size=(128, 64)).astype(float)
    large = draw_shot(story, 0, size=(512, 256))
    shrunk = large.reshape(len(large), 64, 4, 128, 4, 3).mean((2, 4))
    assert np.abs(small - shrunk).mean() < 4


@pytest.mark.parametrize(
    "place", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, len(KINDS)))]
)
def test_everybody_does_everything_everywhere(place: int) -> None:
    for role in ROLES:
        other = next(r for r in ROLES if r != role)
        for index, action in enumerate(ACTIONS):
            partner = {"pet": PETS[index % 2], "talk": other}.get(action, "")
            thing = "ball" if action == "pick up" else ""
            parts = [Part(role, action, 0.0, 1, thing, partner)]
            if partner:
                parts.append(Part(partner, "sit" if action == "pet" else "listen", 0.2, -1))
            still = shot(*parts, place=place, size=SIZES[index % 3])
            pictures = draw_shot(everybody((still,)), 0, size=SMALL)
            assert pictures.std() > 5


@pytest.mark.parametrize("action", [a for a in ACTIONS if a not in ("pet", "talk")])
def test_actions_move(action: str) -> None:
    part = Part("woman", action, 0.0, 1, "ball" if action == "pick up" else "")
    pictures = draw_shot(everybody((shot(part),)), 0).astype(int)
    assert np.abs(pictures - pictures[0]).max() > 30


@pytest.mark.parametrize("move", MOVES)
def test_camera_moves_move_the_background(move: str) -> None:
    still = Shot(0, 17, 0, "day", "wide", move, ())
    pictures = draw_shot(everybody((still,)), 0).astype(int)
    changed = float(np.abs(pictures[-1] - pictures[0]).mean())
    assert changed == 0 if move == "static" else changed > 2


def test_a_walk_crosses_the_picture_towards_its_side() -> None:
    for facing in (1, -1):
        parts = (Part("man", "walk", 0.0, facing),)
        pictures = draw_shot(everybody((shot(*parts, place=8),)), 0).astype(int)
        empty = draw_shot(everybody((shot(place=8),)), 0).astype(int)
        there = np.abs(pictures - empty).sum(-1) > 60
        columns = [float(np.nonzero(picture)[1].mean()) for picture in there]
        assert facing * (columns[-1] - columns[0]) > 20


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("action", ["sit down", "walk", "run", "turn away", "pick up"])
def test_a_longer_shot_begins_with_the_same_pictures(action: str, size: str, move: str) -> None:
    part = Part("man", action, 0.0, 1, "ball")
    brief = Shot(0, 17, 0, "day", size, move, (part,))
    longer = replace(brief, pictures=49)
    first, all_of_them = (draw_shot(everybody((one,)), 0) for one in (brief, longer))
    assert np.array_equal(all_of_them[:17], first)


def test_the_camera_follows_who_walks_closer_up() -> None:
    walking = shot(Part("man", "walk", 0.0, 1), size="medium")
    views = [view_of(walking, seconds) for seconds in (0.0, 2.0)]
    assert views[1].x - views[0].x == pytest.approx(2 * SPEEDS["walk"])
    assert view_of(replace(walking, size="wide"), 2.0).x == 0


@pytest.mark.parametrize(
    ("size", "least", "most"), [("wide", 0.5, 0.75), ("medium", 0.85, 1.0), ("close-up", 0.7, 1.0)]
)
def test_figures_fill_the_picture_as_the_size_says(size: str, least: float, most: float) -> None:
    still = shot(Part("woman", "stand", 0.0, 1), place=8, size=size)
    story = everybody((still,))
    canvas = Canvas((128, 64), view_of(still, 0.0))
    inks = Inks("day")
    draw_place(canvas, story.places[8], inks)
    empty = canvas.paint(inks.table()).astype(int)
    rows = (np.abs(draw_shot(story, 0)[0] - empty).sum(-1) > 60).any(1)
    assert least <= rows.mean() <= most


def test_a_pet_is_big_enough_to_see() -> None:
    for role in PETS:
        with_pet = draw_shot(everybody((shot(Part(role, "sit", 0.0, 1), place=8),)), 0)
        empty = draw_shot(everybody((shot(place=8),)), 0)
        rows = (np.abs(with_pet.astype(int) - empty).sum(-1)[0] > 60).any(1)
        assert 0.3 <= rows.mean() <= 0.5
