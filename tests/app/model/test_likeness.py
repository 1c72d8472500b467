import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.model.likeness import ColourMeasure, to_lab
from app.model.subjects import SubjectKind
from generation.animatic.artist import draw_shot
from generation.animatic.story import sample_story

MEASURE = ColourMeasure()


def test_lab_is_what_opencv_says() -> None:
    colours = np.random.default_rng(0).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    expected = cv2.cvtColor(colours.astype(np.float32) / 255, cv2.COLOR_RGB2Lab)
    np.testing.assert_allclose(to_lab(colours), expected, atol=0.6)


def test_a_place_is_nearer_to_itself_than_to_any_other() -> None:
    """Story 0: a park in shots 1 and 3, a street in shots 2 and 4."""
    story = sample_story(0)
    park, street, park_again, _ = (
        MEASURE.signature(draw_shot(story, index)[::8]) for index in range(4)
    )
    same = MEASURE.distance(SubjectKind.PLACE, park, park_again)
    assert same < MEASURE.drift_from(SubjectKind.PLACE)
    assert same < MEASURE.distance(SubjectKind.PLACE, park, street)


@pytest.mark.parametrize("kind", SubjectKind)
@given(
    st.lists(
        arrays.arrays(np.uint8, (6, 8, 3), elements=st.integers(0, 255)), min_size=1, max_size=3
    ),
    arrays.arrays(np.uint8, (6, 8, 3), elements=st.integers(0, 255)),
)
def test_distances_are_between_0_and_1_and_symmetric(
    kind: SubjectKind, pictures: list[np.ndarray], other: np.ndarray
) -> None:
    one, two = MEASURE.signature(pictures), MEASURE.signature([other])
    assert MEASURE.distance(kind, one, one) == pytest.approx(0.0, abs=1e-5)
    assert 0 <= MEASURE.distance(kind, one, two) <= 1
    assert MEASURE.distance(kind, one, two) == pytest.approx(MEASURE.distance(kind, two, one))


def test_large_pictures_are_made_small_first() -> None:
    small = np.random.default_rng(1).integers(0, 256, (32, 128, 3), dtype=np.uint8)
    large = small.repeat(4, axis=0).repeat(4, axis=1)
    np.testing.assert_allclose(MEASURE.signature([small]), MEASURE.signature([large]), atol=1e-6)
