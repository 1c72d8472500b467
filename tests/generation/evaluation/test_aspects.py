"""The controls: what is there is found, what is not is missed, one change costs one aspect."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from generation.animatic.artist import draw_shot, draw_shot_with_truth
from generation.animatic.palette import CLOTHES, Colour
from generation.animatic.shots import Story
from generation.animatic.story import HELD_OUT, sample_story
from generation.animatic.truth import ShotTruth
from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.devices import Device
from generation.evaluation.aspects import ASPECTS, Asked, Judged, asked_of, judge
from generation.evaluation.measures import Pictures
from generation.pixels import as_tensor, to_pictures

CPU = Device(torch.device("cpu"), torch.float32)
VAE = Path(__file__).resolve().parents[3] / "resources" / "models" / "animatic" / "vae"
STORIES = 12


@dataclass(frozen=True)
class Drawn:
    story: Story
    index: int
    pictures: Pictures
    truth: ShotTruth
    asked: Asked


def _last_known(number: int) -> Drawn:
    """The shot that the evaluation asks for: the last one that shows something again."""
    story = sample_story(HELD_OUT + number)
    for index in range(len(story.shots) - 1, 0, -1):
        pictures, truth = draw_shot_with_truth(story, index)
        if truth.known_from_memory():
            return Drawn(story, index, pictures, truth, asked_of(truth, pictures))
    raise AssertionError(number)


@pytest.fixture(scope="module")
def shots() -> list[Drawn]:
    return [_last_known(number) for number in range(STORIES)]


def _share(judged: list[Judged], aspect: str) -> tuple[float, int]:
    found = [item.found for j in judged for item in j.items if item.aspect == aspect]
    return sum(found) / len(found), len(found)


def test_the_drawn_shot_itself_keeps_everything_and_all_aspects_are_asked(
    shots: list[Drawn],
) -> None:
    judged = [judge(shot.asked, shot.pictures) for shot in shots]
    for aspect in ASPECTS:
        share, asked = _share(judged, aspect)
        assert share == 1, aspect
        assert asked >= 3, aspect


def test_through_the_autoencoder_nearly_everything_is_kept(shots: list[Drawn]) -> None:
    codec: AnimaticAutoencoder = AnimaticAutoencoder.from_pretrained(VAE)
    codec.eval()
    judged = []
    with torch.no_grad():
        for shot in shots[:4]:
            video = as_tensor(np.ascontiguousarray(shot.pictures), CPU)
            judged.append(judge(shot.asked, to_pictures(codec.decode(codec.encode(video)))))
    items = [item for j in judged for item in j.items]
    assert sum(item.found for item in items) >= 0.9 * len(items)


def test_another_story_keeps_little(shots: list[Drawn]) -> None:
    judged = [
        judge(shot.asked, other.pictures)
        for shot, other in zip(shots, shots[1:] + shots[:1], strict=True)
    ]
    for aspect in set(ASPECTS) - {"dynamics"}:
        assert _share(judged, aspect)[0] <= 0.35, aspect


def test_a_frozen_picture_has_no_dynamics_but_all_colours(shots: list[Drawn]) -> None:
    frozen = [np.repeat(shot.pictures[:1], len(shot.pictures), axis=0) for shot in shots]
    judged = [judge(shot.asked, still) for shot, still in zip(shots, frozen, strict=True)]
    assert _share(judged, "dynamics")[0] == 0
    assert all(j.movement == 0 for j in judged)
    assert _share(judged, "place")[0] == 1


def test_a_recoloured_dress_loses_clothes_only(shots: list[Drawn]) -> None:
    changed = 0
    for shot in shots:
        pictures = _with_other_tops(shot)
        lost = {item.aspect for item in judge(shot.asked, pictures).items if not item.found}
        assert lost <= {"clothes"}, shot.story.seed
        changed += bool(lost)
    assert changed >= STORIES // 2


def _with_other_tops(shot: Drawn) -> Pictures:
    """The shot with every top in the colour that is farthest from all that is seen."""
    taken = np.array([c.rgb for c in (*shot.truth.characters, *shot.truth.place) if c.seen()])

    def room(colour: Colour) -> float:
        return float(np.abs(taken - np.array(colour.rgb)).sum(-1).min())

    top = max((Colour(name, rgb) for name, rgb in CLOTHES.items()), key=room)
    people = tuple(replace(person, top=top) for person in shot.story.people)
    return draw_shot(replace(shot.story, people=people), shot.index)


def test_a_character_that_is_not_there_is_missed(shots: list[Drawn]) -> None:
    missed = 0
    for shot in shots:
        empty = replace(shot.story.shots[shot.index], parts=shot.story.shots[shot.index].parts[:0])
        if shot.story.shots[shot.index].size != "wide":
            continue  # other views need somebody to look at
        others = (*shot.story.shots[: shot.index], empty)
        judged = judge(shot.asked, draw_shot(replace(shot.story, shots=others), shot.index))
        figures = [item.found for item in judged.items if item.aspect == "figure"]
        assert not any(figures)
        assert all(item.found for item in judged.items if item.aspect == "place")
        missed += len(figures)
    assert missed >= 2
