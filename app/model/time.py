"""Time on the timeline: whole frames, rational rates, SMPTE timecode."""

import re
from dataclasses import dataclass
from fractions import Fraction

from app.language import tr

_RATE_TEXT = re.compile(
    r"([0-9]{1,6}(?:\.[0-9]{1,6})?)(?:/([1-9][0-9]{0,5}))?\s*(?:fps)?\s*(df|ndf)?", re.ASCII
)
_TIMECODE_TEXT = re.compile(r"[0-9]+(?:[:;][0-9]+){0,3}", re.ASCII)
_NTSC_DENOMINATOR = 1001
_MAX_DIGITS = 9


class TimeError(ValueError):
    """A rate or a timecode that does not exist, said in one sentence."""


@dataclass(frozen=True)
class FrameRate:
    """Frames a second as a fraction, and whether timecode drops numbers."""

    num: int
    den: int = 1
    drop_frame: bool = False

    def __post_init__(self) -> None:
        if self.num < 1 or self.den < 1:
            raise TimeError(
                tr("A frame rate must be above zero, not {num}/{den}.", num=self.num, den=self.den)
            )
        if self.drop_frame and (self.den != _NTSC_DENOMINATOR or self.nominal % 30):
            raise TimeError(tr("Drop-frame timecode exists only at 29.97 and 59.94."))

    @classmethod
    def parse(cls, text: str) -> "FrameRate":
        """Read "24", "23.976", "24000/1001", "29.97 DF"; only rates in RATES exist."""
        match = _RATE_TEXT.fullmatch(text.strip().lower())
        if match is not None:
            number, den, suffix = match.groups()
            wanted = Fraction(number) / int(den or 1)
            for rate in RATES:
                if rate._is_called(wanted) and rate.drop_frame == (suffix == "df"):
                    return rate
        raise TimeError(
            tr(
                "{text} is not a frame rate; choose one of {rates}.",
                text=repr(text.strip()),
                rates=", ".join(rate.label for rate in RATES),
            )
        )

    @property
    def fraction(self) -> Fraction:
        """Frames a second, exactly."""
        return Fraction(self.num, self.den)

    @property
    def nominal(self) -> int:
        """The frames that timecode counts in a second: 24 for 23.976."""
        return round(self.fraction)

    @property
    def label(self) -> str:
        """The name a filmmaker knows: "23.976", "29.97 DF"."""
        if self.den == 1:
            return str(self.num)
        thousandths = round(self.fraction * 1000)
        digits = f"{thousandths // 1000}.{thousandths % 1000:03d}".rstrip("0")
        if self.nominal % 30:
            return digits
        return f"{digits} DF" if self.drop_frame else f"{digits} NDF"

    def seconds(self, frames: int) -> Fraction:
        """How long these frames last, exactly."""
        return frames / self.fraction

    def frames_from_seconds(self, seconds: Fraction) -> int:
        """The frame nearest to this time; halves go up."""
        return int((seconds * self.fraction + Fraction(1, 2)) // 1)

    def _is_called(self, wanted: Fraction) -> bool:
        names = {self.fraction}
        if self.den != 1:
            names |= {Fraction(round(self.fraction * scale), scale) for scale in (100, 1000)}
        return wanted in names


RATES: tuple[FrameRate, ...] = (
    FrameRate(24000, 1001),
    FrameRate(24),
    FrameRate(25),
    FrameRate(30000, 1001),
    FrameRate(30000, 1001, drop_frame=True),
    FrameRate(30),
    FrameRate(48),
    FrameRate(50),
    FrameRate(60000, 1001),
    FrameRate(60000, 1001, drop_frame=True),
    FrameRate(60),
)


@dataclass(frozen=True)
class FrameRange:
    """Frames from start up to, but not including, end."""

    start: int
    frames: int

    @property
    def end(self) -> int:
        """The first frame after the range."""
        return self.start + self.frames

    def __contains__(self, frame: int) -> bool:
        return self.start <= frame < self.end

    def overlaps(self, other: "FrameRange") -> bool:
        """Whether the two share a frame."""
        return max(self.start, other.start) < min(self.end, other.end)


def format_timecode(frame: int, rate: FrameRate) -> str:
    """HH:MM:SS:FF, with a semicolon before FF in drop-frame; hours may pass 24."""
    number = _skip_dropped_numbers(abs(frame), rate)
    seconds, frames = divmod(number, rate.nominal)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    sign = "-" if frame < 0 else ""
    mark = ";" if rate.drop_frame else ":"
    return f"{sign}{hours:02d}:{minutes:02d}:{seconds:02d}{mark}{frames:02d}"


def parse_timecode(text: str, rate: FrameRate) -> int:
    """The frame that a timecode names; parts left out on the left are zero."""
    cleaned = text.strip()
    shown = repr(cleaned[:40])
    if not _TIMECODE_TEXT.fullmatch(cleaned) or len(cleaned) > 4 * _MAX_DIGITS:
        like = format_timecode(0, rate)
        raise TimeError(tr("{text} is not a timecode like {like}.", text=shown, like=like))
    if ";" in cleaned and not rate.drop_frame:
        raise TimeError(
            tr(
                "{text} is drop-frame timecode, and {rate} does not drop frames.",
                text=shown,
                rate=rate.label,
            )
        )
    parts = [int(part) for part in re.split("[:;]", cleaned)]
    hours, minutes, seconds, frames = [0] * (4 - len(parts)) + parts
    if len(parts) > 1 and (frames >= rate.nominal or seconds > 59 or minutes > 59):
        raise TimeError(tr("{text} does not exist at {rate}.", text=shown, rate=rate.label))
    if len(parts) == 1:
        return frames
    dropped = _dropped_a_minute(rate)
    if dropped > frames and seconds == 0 and minutes % 10:
        raise TimeError(
            tr("{text} is one of the numbers that {rate} leaves out.", text=shown, rate=rate.label)
        )
    all_minutes = hours * 60 + minutes
    number = (all_minutes * 60 + seconds) * rate.nominal + frames
    return number - dropped * (all_minutes - all_minutes // 10)


def parse_entry(text: str, rate: FrameRate, current: int) -> int:
    """A typed time: "+12" and "-1:00" move from the current frame, others are absolute."""
    cleaned = text.strip()
    if cleaned[:1] not in {"+", "-"}:
        return parse_timecode(cleaned, rate)
    amount = parse_timecode(cleaned[1:], rate)
    return current + amount if cleaned[0] == "+" else current - amount


def format_length(frames: int, rate: FrameRate) -> str:
    """A length as seconds and frames, "1:12"."""
    seconds, rest = divmod(abs(frames), rate.nominal)
    return f"{'-' if frames < 0 else ''}{seconds}:{rest:02d}"


def format_change(frames: int, rate: FrameRate) -> str:
    """A change of a length or a place with its sign, "+1:12"."""
    return f"{'+' if frames >= 0 else ''}{format_length(frames, rate)}"


def one_hour(rate: FrameRate) -> int:
    """The frame named 01:00:00:00, where a programme usually starts."""
    return parse_timecode("01:00:00:00", rate)


def _dropped_a_minute(rate: FrameRate) -> int:
    return rate.nominal // 15 if rate.drop_frame else 0


def _skip_dropped_numbers(frame: int, rate: FrameRate) -> int:
    dropped = _dropped_a_minute(rate)
    if not dropped:
        return frame
    a_minute = rate.nominal * 60 - dropped
    tens, rest = divmod(frame, a_minute * 10 + dropped)
    minutes = max(rest - dropped, 0) // a_minute
    return frame + dropped * (9 * tens + minutes)
