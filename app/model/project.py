"""The project, its shots and its cast: everything that can be edited and undone."""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, pairwise

from app.language import tr
from app.model.errors import EditError as EditError
from app.model.loras import Lora, ShotLora, check_loras
from app.model.naming import Naming
from app.model.time import RATES, FrameRange, FrameRate, one_hour

MAX_SEED = 2**32 - 1
MAX_MEMORY_BUDGET = 1_000_000  # context tokens; of more no model of today makes a shot
MAX_FRAMES = 100_000_000  # weeks; beyond, a file of a project is no film
MIN_SIDE_PX = 16
MAX_SIDE_PX = 8192
_AT_ONE_HOUR = -1
MAX_DESCRIPTION_CHARACTERS = 200
MAX_VARIABLE_CHARACTERS = 500
_REFERENCE_NAME = re.compile(r"[^\W\d_][\w\u0300-\u036f]{0,39}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MODEL_NAME = re.compile(r"[^\W_][\w.+ -]{0,79}")  # the name of a folder, never a path


def cast_key(name: str) -> str:
    """A name as it is compared: without case, and with accents as one system or the other has them.
    """
    return unicodedata.normalize("NFC", name).casefold()


class Label(StrEnum):
    """A colour that a filmmaker gives to a shot or a marker, to mean what they like."""

    NONE = ""
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    CYAN = "cyan"
    BLUE = "blue"
    VIOLET = "violet"
    PINK = "pink"


@dataclass(frozen=True)
class Shot:
    """One planned unit on the timeline; lengths are frames at the project's rate."""

    id: str
    name: str
    prompt: str
    frames: int
    seed: int
    enabled: bool = True
    in_frame: int = 0
    selected_take: str | None = None
    pinned: tuple[str, ...] = ()  # ids of shots that it remembers finely in any case
    ignored: tuple[str, ...] = ()  # ids of shots that it does not remember
    continues: str | None = None  # id of the shot that it goes on from, instead of the one before
    style: str = ""  # read after its prompt; none: the project's, a dash: nothing
    negative: str = ""  # what guidance leads away from; likewise
    origins: tuple[str, ...] = ()  # ids of shots whose takes it may show, as it is a part or a copy
    label: Label = Label.NONE
    note: str = ""  # for people; the model never reads it
    dialogue: str = ""  # likewise
    camera: str = ""  # "low angle", "35 mm": written into the prompt, as size and move
    size: str = ""  # "close-up"
    move: str = ""  # "dolly in"
    name_locked: bool = False  # renaming many shots leaves it as it is
    loras: tuple[ShotLora, ...] = ()  # what it says of LoRAs in the place of the project
    keyframe: str | None = None  # id of the take of one picture that it begins from

    def __post_init__(self) -> None:
        if self.frames < 1:
            raise EditError(
                tr(
                    "{name} must last at least one frame, not {frames}.",
                    name=self.name,
                    frames=self.frames,
                )
            )
        if max(self.frames, self.in_frame) > MAX_FRAMES:
            raise EditError(
                tr("{name} is longer than {limit} frames.", name=self.name, limit=MAX_FRAMES)
            )
        if self.in_frame < 0:
            raise EditError(tr("{name} cannot begin before its take does.", name=self.name))
        if not 0 <= self.seed <= MAX_SEED:
            raise EditError(
                tr(
                    "The seed must lie between 0 and {limit}, not {seed}.",
                    limit=MAX_SEED,
                    seed=self.seed,
                )
            )


class ReferenceKind(StrEnum):
    """What a reference is of."""

    CHARACTER = "character"
    PLACE = "place"
    THING = "thing"


@dataclass(frozen=True)
class Reference:
    """A named picture that prompts cite as `@name`; `picture` is the sha256 of its file."""

    name: str
    kind: ReferenceKind
    picture: str
    description: str = ""  # what the model reads in the place of `@name`; none: the name

    def __post_init__(self) -> None:
        if not _REFERENCE_NAME.fullmatch(self.name):
            raise EditError(
                tr(
                    "{name} cannot be a name in the cast: begin with a letter, then use "
                    "letters, digits or _, at most 40.",
                    name=repr(self.name[:40]),
                )
            )
        if not _SHA256.fullmatch(self.picture):
            raise EditError(
                tr("The picture of @{name} is not named by its sha256.", name=self.name)
            )
        text = self.description
        if len(text) > MAX_DESCRIPTION_CHARACTERS or not text.isprintable() or "@" in text:
            raise EditError(
                tr(
                    "The description of @{name} must be one line without @, of at most "
                    "{limit} characters.",
                    name=self.name,
                    limit=MAX_DESCRIPTION_CHARACTERS,
                )
            )

    @property
    def key(self) -> str:
        """The name as it is compared."""
        return cast_key(self.name)


@dataclass(frozen=True)
class Span:
    """A shot and the frames it fills; a disabled shot fills none, at its cut."""

    shot: Shot
    range: FrameRange


@dataclass(frozen=True)
class TakeMark:
    """What a filmmaker says of a take; the take itself is never changed by it.

    A deleted take is hidden. Its files stay until unused takes are collected.
    """

    take: str
    starred: bool = False
    name: str = ""  # shown beside its number
    note: str = ""
    deleted: bool = False


@dataclass(frozen=True)
class Marker:
    """A note at a picture of a shot; it moves with the shot, and is out of sight where trimmed.

    `frame` counts from where the shot's take begins, as the shot's own `in_frame`.
    """

    id: str
    shot: str
    frame: int
    note: str = ""
    label: Label = Label.NONE

    def __post_init__(self) -> None:
        if not 0 <= self.frame <= MAX_FRAMES:
            raise EditError(tr("A marker cannot lie before the take of its shot."))


@dataclass(frozen=True)
class Variable:
    """Words that prompts cite as `{name}`, to be changed in one place."""

    name: str
    text: str

    def __post_init__(self) -> None:
        if not _REFERENCE_NAME.fullmatch(self.name):
            raise EditError(
                tr(
                    "{name} cannot be the name of a variable: begin with a letter, then "
                    "use letters, digits or _, at most 40.",
                    name=repr(self.name[:40]),
                )
            )
        if len(self.text) > MAX_VARIABLE_CHARACTERS or not self.text.isprintable():
            raise EditError(
                tr(
                    "A variable is one line of at most {limit} characters; "
                    "{{{name}}} has {length}.",
                    limit=MAX_VARIABLE_CHARACTERS,
                    name=self.name,
                    length=len(self.text),
                )
            )

    @property
    def key(self) -> str:
        """The name as it is compared: without case."""
        return self.name.casefold()


@dataclass(frozen=True)
class Project:
    """The document: shots in order, at one rate and size; start_timecode is a frame count."""

    title: str
    rate: FrameRate
    size: tuple[int, int]
    model: str
    shots: tuple[Shot, ...] = ()
    start_timecode: int = field(default=_AT_ONE_HOUR)
    memory_budget: int | None = None  # context tokens of a shot's memory; None: the model's own
    cast: tuple[Reference, ...] = ()
    style: str = ""  # read after the prompt of every shot
    negative: str = ""
    marks: tuple[TakeMark, ...] = ()  # of takes, so that undo covers them; sorted by the take's id
    markers: tuple[Marker, ...] = ()
    variables: tuple[Variable, ...] = ()
    naming: Naming = field(default_factory=Naming)
    draft: bool = False  # whether new takes are drafts
    loras: tuple[Lora, ...] = ()

    def __post_init__(self) -> None:
        if self.rate not in RATES:
            raise EditError(
                tr(
                    "{num}/{den} is not a frame rate of a project.",
                    num=self.rate.num,
                    den=self.rate.den,
                )
            )
        check_size(self.size)
        if self.memory_budget is not None and self.memory_budget < 1:
            raise EditError(tr("A memory's budget is at least one token."))
        if not _MODEL_NAME.fullmatch(self.model):
            raise EditError(tr("{name} is not the name of a model.", name=repr(self.model[:40])))
        if len({shot.id for shot in self.shots}) != len(self.shots):
            raise EditError(tr("Two shots of the project have the same id."))
        if len({reference.key for reference in self.cast}) != len(self.cast):
            raise EditError(tr("Two in the cast have the same name."))
        if len({mark.take for mark in self.marks}) != len(self.marks):
            raise EditError(tr("A take of the project is marked twice."))
        if len({variable.key for variable in self.variables}) != len(self.variables):
            raise EditError(tr("Two variables of the project have the same name."))
        if len({marker.id for marker in self.markers}) != len(self.markers):
            raise EditError(tr("Two markers of the project have the same id."))
        check_loras(self.loras)
        if self.start_timecode == _AT_ONE_HOUR:
            object.__setattr__(self, "start_timecode", one_hour(self.rate))

    @cached_property
    def frames(self) -> int:
        """The length of the film: its enabled shots."""
        return sum(shot.frames for shot in self.shots if shot.enabled)

    def shot(self, key: str | int) -> Shot:
        """The shot with this id, name or number (from 1); EditError when there is none."""
        if isinstance(key, str):
            if key in self._places:
                return self.shots[self._places[key]]
            for shot in self.shots:
                if key == shot.name:
                    return shot
            for shot in self.shots:
                if key.strip().lower() == shot.name.lower():
                    return shot
        number = _as_number(key)
        if number is None or not 1 <= number <= len(self.shots):
            raise EditError(self._no_shot(key))
        return self.shots[number - 1]

    def index(self, shot_id: str) -> int:
        """The place of a shot, from 0."""
        if shot_id not in self._places:
            raise EditError(self._no_shot(shot_id))
        return self._places[shot_id]

    @cached_property
    def showing(self) -> dict[str | None, str]:
        """The id of the first shot that shows each selected take, of enabled ones if any does."""
        enabled_first = sorted(self.shots, key=lambda shot: not shot.enabled)
        return {shot.selected_take: shot.id for shot in reversed(enabled_first)}

    def number(self, shot_id: str) -> int:
        """The place of a shot as people count, from 1."""
        return self.index(shot_id) + 1

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The places of all shots as people count, by id."""
        return {shot.id: number for number, shot in enumerate(self.shots, start=1)}

    def has_shot(self, shot_id: str) -> bool:
        """Whether a shot with this id is in the project."""
        return shot_id in self._places

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """One span a shot, in order, without gaps; frame 0 is the first of the film."""
        lengths = (shot.frames if shot.enabled else 0 for shot in self.shots)
        starts = accumulate(lengths, initial=0)
        ranges = (FrameRange(start, end - start) for start, end in pairwise(starts))
        return tuple(Span(shot, range_) for shot, range_ in zip(self.shots, ranges, strict=True))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {shot.id: place for place, shot in enumerate(self.shots)}

    def with_shots(self, shots: tuple[Shot, ...]) -> "Project":
        """The project with other shots; itself where they are the same.

        The markers of a shot that is gone go with it.
        """
        if shots == self.shots:
            return self
        there = {shot.id for shot in shots} if self.markers else set()
        markers = tuple(marker for marker in self.markers if marker.shot in there)
        return replace(self, shots=shots, markers=markers)

    def with_shot(self, shot: Shot) -> "Project":
        """The project with a shot that has changed."""
        return self.with_shots(tuple(shot if old.id == shot.id else old for old in self.shots))

    def _no_shot(self, key: str | int) -> str:
        count = len(self.shots)
        if count == 0:
            return tr("There is no shot {key}: the project has no shots yet.", key=key)
        return tr(
            "There is no shot {key}; the project has shots 1 to {number} ({first} to {last}).",
            key=key,
            number=count,
            first=self.shots[0].name,
            last=self.shots[-1].name,
        )


def check_size(size: tuple[int, int]) -> None:
    """Refuse a picture size that a movie cannot have."""
    width, height = size
    if width % 2 or height % 2 or min(size) < MIN_SIDE_PX or max(size) > MAX_SIDE_PX:
        raise EditError(
            tr(
                "A size of {width}x{height} is not possible: "
                "both sides must be even and between {least} and {most}.",
                width=width,
                height=height,
                least=MIN_SIDE_PX,
                most=MAX_SIDE_PX,
            )
        )


def _as_number(key: str | int) -> int | None:
    if isinstance(key, int):
        return key
    text = key.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None
