from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.time import (
    RATES,
    FrameRange,
    FrameRate,
    TimeError,
    format_length,
    format_timecode,
    one_hour,
    parse_entry,
    parse_timecode,
)

DF = FrameRate(30000, 1001, drop_frame=True)
DF60 = FrameRate(60000, 1001, drop_frame=True)
rates = st.sampled_from(RATES)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("24", FrameRate(24)),
        ("24 fps", FrameRate(24)),
        ("23.976", FrameRate(24000, 1001)),
        ("23.98", FrameRate(24000, 1001)),
        ("24000/1001", FrameRate(24000, 1001)),
        ("29.97", FrameRate(30000, 1001)),
        ("29.97 NDF", FrameRate(30000, 1001)),
        ("29.97df", DF),
        ("29.97 DF", DF),
        ("59.94DF", DF60),
        ("60", FrameRate(60)),
    ],
)
def test_a_rate_is_read_by_its_names(text: str, rate: FrameRate) -> None:
    assert FrameRate.parse(text) == rate


@pytest.mark.parametrize("text", ["", "12", "24.5", "24df", "60df", "-24", "24/0", "9" * 50, "x"])
def test_a_rate_that_does_not_exist_gives_one_sentence(text: str) -> None:
    with pytest.raises(TimeError, match=r"is not a frame rate; choose one of 23\.976, 24,"):
        FrameRate.parse(text)


@given(rates)
def test_every_label_is_read_back(rate: FrameRate) -> None:
    assert FrameRate.parse(rate.label) == rate


def test_labels_are_those_a_filmmaker_knows() -> None:
    labels = [rate.label for rate in RATES]
    assert labels == [
        *("23.976", "24", "25", "29.97 NDF", "29.97 DF", "30"),
        *("48", "50", "59.94 NDF", "59.94 DF", "60"),
    ]


def test_drop_frame_exists_only_at_29_97_and_59_94() -> None:
    with pytest.raises(TimeError, match="only at"):
        FrameRate(24000, 1001, drop_frame=True)
    with pytest.raises(TimeError, match="only at"):
        FrameRate(30, drop_frame=True)


@given(rates, st.integers(0, 24 * 3600 * 60 - 1))
def test_timecode_is_read_back_to_the_same_frame(rate: FrameRate, frame: int) -> None:
    assert parse_timecode(format_timecode(frame, rate), rate) == frame


@given(rates, st.integers(0, 3 * 3600 * 60))
def test_the_next_frame_has_the_next_timecode(rate: FrameRate, frame: int) -> None:
    assert format_timecode(frame, rate) < format_timecode(frame + 1, rate)


@given(rates, st.integers(0, 10**7))
def test_seconds_lead_back_to_the_frame(rate: FrameRate, frame: int) -> None:
    assert rate.frames_from_seconds(rate.seconds(frame)) == frame


@pytest.mark.parametrize(
    ("rate", "before", "after"),
    [
        (DF, "00:00:59;29", "00:01:00;02"),
        (DF, "00:09:59;29", "00:10:00;00"),
        (DF60, "00:00:59;59", "00:01:00;04"),
        (DF60, "00:09:59;59", "00:10:00;00"),
    ],
)
def test_drop_frame_skips_numbers_except_each_tenth_minute(
    rate: FrameRate, before: str, after: str
) -> None:
    frame = parse_timecode(before, rate)
    assert format_timecode(frame + 1, rate) == after


@pytest.mark.parametrize("rate", RATES, ids=lambda rate: rate.label)
def test_every_minute_of_a_day_begins_and_ends_where_smpte_says(rate: FrameRate) -> None:
    """Counted on, not computed: each minute has all numbers, but for the dropped ones."""
    dropped = rate.nominal // 15 if rate.drop_frame else 0
    mark = ";" if rate.drop_frame else ":"
    frame = 0
    for minute in range(24 * 60):
        clock = f"{minute // 60:02d}:{minute % 60:02d}"
        first = dropped if minute % 10 else 0
        last = frame + 60 * rate.nominal - first - 1
        begin, end = f"{clock}:00{mark}{first:02d}", f"{clock}:59{mark}{rate.nominal - 1:02d}"
        assert (format_timecode(frame, rate), format_timecode(last, rate)) == (begin, end)
        assert (parse_timecode(begin, rate), parse_timecode(end, rate)) == (frame, last)
        if first:
            with pytest.raises(TimeError, match="leaves out"):
                parse_timecode(f"{clock}:00{mark}00", rate)
        if rate.drop_frame:  # the label stays within a tenth of a second of the clock, all day
            assert abs(rate.seconds(frame) - 60 * minute) < Fraction(1, 10)
        frame = last + 1


@given(rates, st.integers(0, 24 * 3600 * 60), st.integers(0, 24 * 3600 * 60))
def test_lengths_and_times_of_a_day_are_exact(rate: FrameRate, one: int, other: int) -> None:
    assert rate.seconds(one) + rate.seconds(other) == rate.seconds(one + other)
    assert rate.frames_from_seconds(rate.seconds(one)) == one
    relative = f"+{format_timecode(one, rate)}" if not rate.drop_frame else f"+{one}"
    assert parse_entry(relative, rate, other) == other + one


def test_one_hour_of_drop_frame_is_107892_frames() -> None:
    assert parse_timecode("01:00:00;00", DF) == 107_892 == one_hour(DF)
    assert one_hour(DF60) == 2 * 107_892
    assert one_hour(FrameRate(24)) == 86_400


@pytest.mark.parametrize(
    ("text", "rate", "words"),
    [
        ("00:01:00;00", DF, "leaves out"),
        ("00:01:00;03", DF60, "leaves out"),
        ("00:00:00:24", FrameRate(24), "does not exist"),
        ("00:61:00:00", FrameRate(24), "does not exist"),
        ("00:00:01;00", FrameRate(25), "does not drop"),
        ("one", FrameRate(24), "not a timecode"),
        ("1:2:3:4:5", FrameRate(24), "not a timecode"),
        ("٣", FrameRate(24), "not a timecode"),
    ],
)
def test_a_timecode_that_does_not_exist_is_refused(text: str, rate: FrameRate, words: str) -> None:
    with pytest.raises(TimeError, match=words):
        parse_timecode(text, rate)


def test_short_and_relative_entries() -> None:
    rate = FrameRate(24)
    assert parse_timecode("1:12", rate) == 36
    assert parse_entry("+12", rate, 100) == 112
    assert parse_entry("-1:00", rate, 100) == 76
    assert parse_entry("00:00:02:00", rate, 100) == 48
    assert format_length(36, rate) == "1:12"
    assert format_length(-5, rate) == "-0:05"
    assert format_timecode(-24, rate) == "-00:00:01:00"


def test_ranges_are_half_open() -> None:
    span = FrameRange(10, 5)
    assert (9 in span, 10 in span, 14 in span, 15 in span) == (False, True, True, False)
    assert span.overlaps(FrameRange(14, 1))
    assert not span.overlaps(FrameRange(15, 1))
    assert FrameRate(24000, 1001).seconds(24) == Fraction(1001, 1000)
