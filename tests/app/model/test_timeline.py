from hypothesis import given
from hypothesis import strategies as st

from app.model import edits
from app.model.time import RATES, FrameRange, FrameRate
from app.model.timeline import (
    cuts,
    frames_covered,
    picture_at,
    pictures_needed,
    shot_at,
    span_of,
    spans,
)
from tests.app.model.builders import project, shot

FILM = project(shot(1, frames=10), shot(2, frames=5), shot(3, frames=20))


def test_spans_follow_each_other_and_a_disabled_shot_fills_nothing() -> None:
    film = edits.set_enabled(FILM, "s2", enabled=False)
    assert [span.range for span in spans(film)] == [
        FrameRange(0, 10),
        FrameRange(10, 0),
        FrameRange(10, 20),
    ]
    assert film.frames == 30
    assert cuts(film) == (0, 10, 30)
    assert cuts(project()) == (0,)


def test_the_shot_at_a_frame() -> None:
    found = [shot_at(FILM, frame) for frame in (0, 9, 10, 34)]
    assert [span.shot.id for span in found if span] == ["s1", "s1", "s2", "s3"]
    assert shot_at(FILM, 35) is None
    assert shot_at(FILM, -1) is None
    assert span_of(FILM, "s3").range == FrameRange(15, 20)


def test_eight_pictures_a_second_are_held_on_threes() -> None:
    held = [picture_at(shot(1), frame, FrameRate(24), (8, 1)) for frame in range(9)]
    assert held == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    slipped = shot(1, in_frame=4)
    assert [picture_at(slipped, frame, FrameRate(24), (8, 1)) for frame in range(3)] == [1, 1, 2]


@given(st.sampled_from(RATES), st.integers(1, 5000), st.integers(0, 500), st.integers(1, 30))
def test_what_is_needed_is_covered(rate: FrameRate, frames: int, head: int, model: int) -> None:
    planned = shot(1, frames=frames, in_frame=head)
    needed = pictures_needed(planned, rate, (model, 1))
    assert frames_covered(needed, rate, (model, 1)) >= head + frames
    assert frames_covered(needed - 1, rate, (model, 1)) < head + frames
