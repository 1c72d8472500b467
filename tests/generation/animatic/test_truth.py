import numpy as np
from numpy.typing import NDArray

from generation.animatic.artist import draw_shot, draw_shot_with_truth
from generation.animatic.palette import Rgb, lab
from generation.animatic.shots import Part
from generation.animatic.story import sample_story
from tests.generation.animatic.builders import everybody, shot

SIZE = (256, 128)


def _share(pictures: NDArray[np.uint8], rgb: Rgb, distance: float = 12.0) -> float:
    """Share of the pixels within a Lab distance of a colour."""
    return float((np.linalg.norm(lab(pictures) - lab(rgb), axis=-1) < distance).mean())


def test_truth_does_not_change_the_pictures() -> None:
    story = sample_story(8)
    pictures, _ = draw_shot_with_truth(story, 2)
    assert np.array_equal(pictures, draw_shot(story, 2))


def test_areas_match_the_pixels_of_their_colour() -> None:
    checked = 0
    for seed in range(6):
        story = sample_story(seed)
        for index in range(len(story.shots)):
            pictures, truth = draw_shot_with_truth(story, index, size=SIZE)
            for colour in (*truth.characters, *truth.place):
                area = float(colour.area.mean())
                if area < 0.01:
                    continue
                share = _share(pictures[::8], colour.rgb)
                there = float(colour.area[::8].mean())
                assert share > 0.75 * there - 0.002, (seed, index, colour.owner, colour.part)
                if colour.apart > 30:
                    assert share < 1.25 * there + 0.01, (seed, index, colour.owner, colour.part)
                checked += 1
    assert checked > 100


def test_only_what_earlier_shots_showed_is_known_from_memory() -> None:
    for seed in range(8):
        story = sample_story(seed)
        _, first = draw_shot_with_truth(story, 0)
        assert first.known_from_memory() == ()
        assert not first.roles_seen_before
        assert not first.place_seen_before
        for index in range(1, len(story.shots)):
            _, truth = draw_shot_with_truth(story, index)
            roles = {part.role for s in story.shots[:index] for part in s.parts}
            for colour in truth.characters:
                assert not colour.seen_before or colour.owner in roles
            for colour in truth.known_from_memory():
                assert colour.seen_before
                assert colour.seen()


def test_trousers_hidden_by_a_close_up_are_not_known_later() -> None:
    close = shot(Part("man", "stand", 0.0, 1), size="close-up")
    wide = shot(Part("man", "stand", 0.0, 1))
    _, truth = draw_shot_with_truth(everybody((close, wide)), 1)
    trousers, hair = truth.of("man", "bottom"), truth.of("man", "hair")
    assert trousers is not None
    assert hair is not None
    assert trousers.area.min() > 0
    assert not trousers.seen_before
    assert hair.seen_before


def test_truth_is_given_under_the_light_of_the_shot() -> None:
    part = Part("woman", "stand", 0.0, 1)
    story = everybody((shot(part), shot(part, light="night")))
    tops = [draw_shot_with_truth(story, index)[1].of("woman", "top") for index in (0, 1)]
    assert tops[0] is not None
    assert tops[1] is not None
    assert sum(tops[1].rgb) < sum(tops[0].rgb)
