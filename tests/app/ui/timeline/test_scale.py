import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.timeline.scale import Scale, ruler_ticks

zooms = st.floats(0.05, 40)


@given(zooms, st.integers(0, 100_000), st.integers(0, 5000))
def test_a_frame_is_found_where_it_is_drawn(zoom: float, frame: int, scroll: int) -> None:
    scale = Scale(zoom, float(scroll))
    assert scale.frame_at(scale.x_of(frame) + zoom / 2) == frame
    assert scale.boundary_at(scale.x_of(frame)) == frame


@given(zooms, st.integers(100, 1200), st.floats(1.01, 4))
def test_zooming_in_keeps_what_is_under_the_pointer(zoom: float, x: int, factor: float) -> None:
    before = Scale(zoom, 3000.0)
    after = before.zoomed(factor, x)
    if after.scroll_px > 0 and after.px_per_frame < 48:
        frame = (x + before.scroll_px - before.margin_px) / before.px_per_frame
        assert after.x_of(frame) == pytest.approx(x, abs=0.01)


@given(st.integers(1, 200_000), st.integers(200, 4000))
def test_fit_shows_the_whole_film(frames: int, width: int) -> None:
    scale = Scale(1.0, 500.0).fitted(frames, width)
    assert scale.x_of(0) == scale.margin_px
    if scale.px_per_frame > 0.02:
        assert scale.x_of(frames) <= width


@pytest.mark.parametrize("nominal", [24, 25, 30, 60])
@given(zoom=zooms)
def test_labels_never_touch_and_minor_ticks_divide_the_majors(nominal: int, zoom: float) -> None:
    ticks = ruler_ticks(Scale(zoom), nominal, 1200, 100)
    majors = [tick.frame for tick in ticks if tick.major]
    gaps = {later - earlier for earlier, later in itertools.pairwise(majors)}
    assert len(gaps) <= 1
    assert all(gap * zoom >= 100 for gap in gaps)
    frames = [tick.frame for tick in ticks]
    assert len({b - a for a, b in itertools.pairwise(frames)}) <= 1
