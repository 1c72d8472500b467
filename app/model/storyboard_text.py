"""Storyboard text: "0s: prompt" lines to shots and back."""

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from app.language import tr
from app.model.naming import Naming, shot_name
from app.model.project import Project, Shot
from app.model.takes import new_id
from app.model.time import FrameRate, TimeError, parse_timecode
from app.model.timeline import spans
from app.model.untimed_boards import unfolded, untimed_prompts

_TIME = r"[0-9]+(?::[0-9]+){1,3}(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?(?:\s*s(?:ec)?(?![a-z]))?"
_LINE = re.compile(
    rf"(?P<open>\[?)\s*(?P<start>{_TIME})(?:\s*[-–—]\s*(?P<end>{_TIME}))?"
    r"\s*(?P<close>\]?)\s*(?P<colon>:?)\s*(?P<prompt>.*)",
    re.ASCII | re.IGNORECASE,
)
_DEFAULT_SECONDS = 4
_LONGEST_SECONDS = 24 * 3600
_SHOWN_CHARACTERS = 40


class BoardError(ValueError):
    """A storyboard that cannot be read; line counts from 1, or is None for the whole text."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(
            message if line is None else tr("Line {line}: {message}", line=line, message=message)
        )
        self.line = line


@dataclass(frozen=True)
class BoardShot:
    """One planned shot of a board, in frames."""

    prompt: str
    start: int
    frames: int


@dataclass(frozen=True)
class BoardParse:
    """The shots of a board, without gaps, and what was assumed, in sentences."""

    shots: tuple[BoardShot, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Line:
    number: int
    start: int
    end: int | None
    prompt: str
    is_end: bool = False


def parse_board(text: str, rate: FrameRate) -> BoardParse:
    """Read a board; BoardError names the line that cannot be understood.

    Lines "0s: a man enters", FramePack's `[0s-2s: a man enters] [2s: he waves]`, or prompts
    without times between pipes or lines of dashes, which all get the same length.
    """
    rows = [
        (number, raw.strip())
        for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1)
        for raw in unfolded(line)
        if raw.strip() and not raw.lstrip().startswith("#")
    ]
    if not any(_is_timed(raw) for _, raw in rows):
        prompts = untimed_prompts("\n".join(raw for _, raw in rows))
        if prompts:
            return _evenly(prompts, rate)
    lines = [_parse_line(raw, number, rate) for number, raw in rows]
    film_end: int | None = None
    if lines and lines[-1].is_end:
        film_end = lines[-1].start
    shot_lines = lines if film_end is None else lines[:-1]
    if not shot_lines:
        raise BoardError(
            tr('The board is empty; write a line like "0s: a man enters the kitchen".')
        )
    _check_order(lines)
    return _shots_from(shot_lines, film_end, rate)


def shots_from_board(board: BoardParse, rule: Naming | None = None) -> tuple[Shot, ...]:
    """New shots for a project, named and seeded by their numbers."""
    return tuple(
        Shot(new_id(), shot_name(number, rule), planned.prompt, planned.frames, seed=number)
        for number, planned in enumerate(board.shots, start=1)
    )


def format_board(project: Project) -> str:
    """The enabled shots as text that parse_board reads back to the same frames."""
    rate = project.rate
    lines = [
        f"{_format_seconds(span.range.start, rate)}: {' '.join(span.shot.prompt.split())}".rstrip()
        for span in spans(project)
        if span.shot.enabled
    ]
    lines.append(f"{_format_seconds(project.frames, rate)}: end")
    return "\n".join(lines) + "\n"


def _evenly(prompts: tuple[str, ...], rate: FrameRate) -> BoardParse:
    frames = _DEFAULT_SECONDS * rate.nominal
    note = tr(
        "The board has no times: each of its {shots} shots gets {seconds}s.",
        shots=len(prompts),
        seconds=_DEFAULT_SECONDS,
    )
    planned = (BoardShot(text, place * frames, frames) for place, text in enumerate(prompts))
    return BoardParse(tuple(planned), (note,))


def _is_timed(line: str) -> bool:
    match = _LINE.fullmatch(line)
    return match is not None and _is_marked(match)


def _parse_line(line: str, number: int, rate: FrameRate) -> _Line:
    match = _LINE.fullmatch(line)
    if match is None or not _is_marked(match):
        raise _unreadable(line, number)
    prompt = match["prompt"]
    if match["open"] and not match["close"]:
        if not prompt.endswith("]"):
            raise _unreadable(line, number)
        prompt = prompt[:-1].rstrip()
    start = _frame(match["start"], number, rate)
    end = None if match["end"] is None else _frame(match["end"], number, rate)
    if end is not None and end <= start:
        raise BoardError(
            tr("{end} does not come after {start}.", end=match["end"], start=match["start"]), number
        )
    is_end = end is None and prompt.lower() == "end"
    return _Line(number, start, end, prompt, is_end)


def _is_marked(match: re.Match[str]) -> bool:
    """Whether the number is meant as a time: "12 men walk" is not, "12: men walk" is."""
    if bool(match["close"]) and not match["open"]:
        return False
    marks = (match["open"], match["colon"], match["end"])
    return any(marks) or not match["start"].isdigit()


def _frame(text: str, number: int, rate: FrameRate) -> int:
    if text.count(":") == 3:
        try:
            return parse_timecode(text, rate)
        except TimeError as error:
            raise BoardError(str(error), number) from error
    plain = text.lower().rstrip("sec ").replace(",", ".")
    parts = plain.split(":")
    if any(len(part) > 9 for part in parts[:-1]) or len(parts[-1]) > 18:
        raise BoardError(tr("a storyboard is at most 24 hours long."), number)
    seconds = Fraction(0)
    for place, part in enumerate(parts):
        value = Fraction(part)
        if place > 0 and value >= 60:
            raise BoardError(
                tr("{text} is not a time: minutes and seconds end at 59.", text=text), number
            )
        seconds = seconds * 60 + value
    if seconds > _LONGEST_SECONDS:
        raise BoardError(tr("a storyboard is at most 24 hours long."), number)
    return rate.frames_from_seconds(seconds)


def _check_order(lines: list[_Line]) -> None:
    for before, line in pairwise(lines):
        if line.start <= before.start:
            raise BoardError(
                tr("this time does not come after the one on line {number}.", number=before.number),
                line.number,
            )
        if before.end is not None and line.start < before.end:
            raise BoardError(
                tr("this time overlaps the shot on line {number}.", number=before.number),
                line.number,
            )


def _shots_from(lines: list[_Line], film_end: int | None, rate: FrameRate) -> BoardParse:
    notes: list[str] = []
    shift = lines[0].start
    if shift:
        start = _format_seconds(shift, rate)
        notes.append(tr("The board starts at {start}; it was moved to 0s.", start=start))
    shots: list[BoardShot] = []
    for place, line in enumerate(lines):
        following = lines[place + 1].start if place + 1 < len(lines) else film_end
        end = line.end if following is None else following
        if line.end is not None and end is not None and end > line.end:
            until = _format_seconds(end, rate)
            notes.append(
                tr(
                    "Line {number}: nothing follows at once; the shot lasts to {until}.",
                    number=line.number,
                    until=until,
                )
            )
        if end is None:
            end = line.start + _assumed_length(shots, rate)
            notes.append(
                tr(
                    "Line {number}: the last shot has no end; it gets {length}.",
                    number=line.number,
                    length=_format_seconds(end - line.start, rate),
                )
            )
        if not line.prompt:
            notes.append(tr("Line {number}: this shot has no prompt yet.", number=line.number))
        shots.append(BoardShot(line.prompt, line.start - shift, end - line.start))
    return BoardParse(tuple(shots), tuple(notes))


def _assumed_length(shots: list[BoardShot], rate: FrameRate) -> int:
    if not shots:
        return _DEFAULT_SECONDS * rate.nominal
    return max(sum(shot.frames for shot in shots) // len(shots), 1)


def _format_seconds(frames: int, rate: FrameRate) -> str:
    """Seconds to the thousandth, which is finer than any frame, so that it reads back."""
    thousandths = round(rate.seconds(frames) * 1000)
    whole, rest = divmod(thousandths, 1000)
    return f"{whole}.{rest:03d}".rstrip("0").rstrip(".") + "s"


def _unreadable(line: str, number: int) -> BoardError:
    shown = line if len(line) <= _SHOWN_CHARACTERS else f"{line[:_SHOWN_CHARACTERS]}..."
    return BoardError(
        tr('{text} cannot be read; write it like "12s: a man enters".', text=repr(shown)), number
    )
