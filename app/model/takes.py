"""Takes: what was generated or imported, append-only and outside undo."""

import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from app.model.project import Reference
from generation.protocol import DigestOrNone, Recipe

MOST_CHUNKS = 1_000_000


class TakeState(StrEnum):
    """How far a take has come."""

    RUNNING = "running"
    COMPLETE = "complete"
    PARTIAL = "partial"


@dataclass(frozen=True)
class Chunk:
    """A piece of a take; files are named relative to the take's own folder."""

    index: int
    frames: int  # the model's pictures in this chunk
    video: str
    latents: str
    digest: str = ""  # sha256 of the latents; none: it was made before there were any
    video_digest: str = ""  # likewise
    missing: bool = False  # a file of it was not found when the project was loaded

    def __post_init__(self) -> None:
        if not 0 <= self.index < MOST_CHUNKS or not 0 <= self.frames <= MOST_CHUNKS:
            raise ValueError("a chunk cannot have these numbers")


@dataclass(frozen=True)
class Take:
    """One attempt at a shot, with the recipe that made it."""

    id: str
    shot: str
    number: int
    recipe: Recipe
    chunks: tuple[Chunk, ...] = ()
    state: TakeState = TakeState.RUNNING
    created: str = ""  # ISO 8601, UTC
    note: str = ""
    cast: tuple[Reference, ...] = ()  # whom its prompt cited, as they were then
    picture: DigestOrNone = ""  # sha256 of a keyframe's picture; it has no chunks

    @property
    def is_imported(self) -> bool:
        """Whether it is of a video file instead of generated; `note` is then the file's name."""
        return bool(self.recipe.source)

    @property
    def is_keyframe(self) -> bool:
        """Whether it is of one picture, from which its shot can begin."""
        return self.recipe.still

    @property
    def pictures(self) -> int:
        """How many of the model's pictures can be shown, counted from the first."""
        total = 0
        for chunk in self.chunks:
            if chunk.missing:
                break
            total += chunk.frames
        return total

    def chunk_at(self, picture: int) -> tuple[Chunk, int] | None:
        """The chunk that holds a picture, and the picture's place in it."""
        first = 0
        for chunk in self.chunks:
            if 0 <= picture - first < chunk.frames:
                return None if chunk.missing else (chunk, picture - first)
            first += chunk.frames
        return None

    def with_chunk(self, chunk: Chunk) -> "Take":
        """The take with one more chunk, or with that chunk made again."""
        kept = [old for old in self.chunks if old.index != chunk.index]
        return replace(self, chunks=tuple(sorted([*kept, chunk], key=lambda c: c.index)))


@dataclass(frozen=True)
class TakeLibrary:
    """Every take of the project by id; adding gives a new library."""

    by_id: Mapping[str, Take] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Take]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def __contains__(self, take_id: object) -> bool:
        return take_id in self.by_id

    def get(self, take_id: str | None) -> Take | None:
        """The take, or None when there is none of this id."""
        return None if take_id is None else self.by_id.get(take_id)

    def of_shot(self, shot_id: str) -> tuple[Take, ...]:
        """The takes of a shot in the order of their numbers."""
        return self._by_shot.get((shot_id, False), ())

    def keyframes_of(self, shot_id: str) -> tuple[Take, ...]:
        """The keyframes of a shot in the order of their numbers."""
        return self._by_shot.get((shot_id, True), ())

    @cached_property
    def _by_shot(self) -> dict[tuple[str, bool], tuple[Take, ...]]:
        found: dict[tuple[str, bool], list[Take]] = defaultdict(list)
        for take in sorted(self, key=lambda take: take.number):
            found[take.shot, take.is_keyframe].append(take)
        return {key: tuple(takes) for key, takes in found.items()}

    def next_number(self, *shot_ids: str, keyframes: bool = False) -> int:
        """The number that the next take gets of a shot, and of those whose takes it may show."""
        of_shot = self.keyframes_of if keyframes else self.of_shot
        takes = (take for i in shot_ids for take in of_shot(i))
        return max((take.number for take in takes), default=0) + 1

    def add(self, take: Take) -> "TakeLibrary":
        """The library with a new take."""
        if take.id in self.by_id:
            raise ValueError(f"Take {take.id} is already in the library.")
        return TakeLibrary({**self.by_id, take.id: take})

    def replace(self, take: Take) -> "TakeLibrary":
        """The library with a take that has grown or changed its state."""
        if take.id not in self.by_id:
            raise KeyError(take.id)
        return TakeLibrary({**self.by_id, take.id: take})

    def add_chunk(self, take_id: str, chunk: Chunk) -> "TakeLibrary":
        """The library with one more chunk in a take."""
        return self.replace(self.by_id[take_id].with_chunk(chunk))

    def set_state(self, take_id: str, state: TakeState) -> "TakeLibrary":
        """The library with a take in another state."""
        return self.replace(replace(self.by_id[take_id], state=state))


def new_id() -> str:
    """A short id that no other shot or take has."""
    return uuid.uuid4().hex[:12]


def new_take(
    library: TakeLibrary,
    shot_id: str,
    recipe: Recipe,
    created: str,
    cast: tuple[Reference, ...] = (),
    origins: tuple[str, ...] = (),
) -> Take:
    """An empty running take with the shot's next number."""
    number = library.next_number(shot_id, *origins, keyframes=recipe.still)
    return Take(new_id(), shot_id, number, recipe, created=created, cast=cast)
