"""All that a shot remembers as one strip of latent frames: cited pictures, then earlier shots."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from app.model.cast_plan import RememberedReference
from app.model.chunk_grid import is_counted_alike, latents_shown
from app.model.memory_plan import Remembered
from app.model.project import Project, Reference, Shot
from app.model.takes import Take, TakeLibrary
from generation.protocol import FrameGrid, LatentSpan


@dataclass(frozen=True)
class StripReference:
    """A remembered picture of the cast: latent frame `first` of the strip, always fine."""

    reference: Reference
    first: int
    size: tuple[int, int]  # as the model sees it
    latents = rate = 1
    is_comparable = True

    @property
    def id(self) -> str:
        """What the worker calls it: the sha256 of its picture."""
        return self.reference.picture

    @property
    def label(self) -> str:
        """How the window names it."""
        return f"@{self.reference.name}"

    @property
    def end(self) -> int:
        """The latent frame behind it."""
        return self.first + 1


@dataclass(frozen=True)
class StripShot:
    """A remembered shot: its latent frames are `first` .. `end - 1` of the strip.

    It is comparable where its pictures are counted as the model counts.
    """

    shot: Shot
    number: int
    take: Take
    rate: int
    first: int
    latents: int
    is_comparable: bool = True

    @property
    def id(self) -> str:
        """What the worker calls it: its take."""
        return self.take.id

    @property
    def label(self) -> str:
        """How the window names it."""
        return f"{self.number}  {self.shot.name}"

    @property
    def size(self) -> tuple[int, int]:
        """Of its pictures."""
        return self.take.recipe.size

    @property
    def end(self) -> int:
        """The first latent frame of the strip that is no more of this shot."""
        return self.first + self.latents


StripPart: TypeAlias = StripReference | StripShot


@dataclass(frozen=True)
class StripPicture:
    """Picture `number` of a remembered shot's take, or the only one of a reference."""

    part: StripPart
    number: int


@dataclass(frozen=True)
class MemoryStrip:
    """What a shot remembers; the strip's unit is a latent frame of the model."""

    references: tuple[StripReference, ...]
    shots: tuple[StripShot, ...]
    left_out: tuple[Shot, ...]
    left_out_cast: tuple[Reference, ...]
    grid: FrameGrid

    @property
    def parts(self) -> tuple[StripPart, ...]:
        """All of it, as the model sees it."""
        return (*self.references, *self.shots)

    @property
    def latents(self) -> int:
        """How long the strip is."""
        return self.parts[-1].end if self.parts else 0

    def at(self, latent: int) -> StripPart:
        """What lies at a place of the strip."""
        return next(part for part in self.parts if latent < part.end)

    def pictures(self, first: int, last: int) -> tuple[StripPicture, ...]:
        """The pictures of latent frames `first` .. `last` of the strip, both included."""
        return tuple(
            StripPicture(part, number)
            for part, start, stop in self._parts(first, last)
            for latent in range(start, stop)
            for number in self.grid.frames_of_latent(latent)
        )

    def spans(self, pictures: Sequence[StripPicture]) -> tuple[LatentSpan, ...]:
        """The latent frames that these pictures are of, neighbours together."""
        spans: list[LatentSpan] = []
        for picture in pictures:
            name = picture.part.id
            latent = self.grid.latent_of_frame(picture.number)
            if spans and spans[-1].take == name and latent <= spans[-1].first + spans[-1].frames:
                first = spans.pop().first
                spans.append(LatentSpan(name, first, latent - first + 1))
            else:
                spans.append(LatentSpan(name, latent, 1))
        return tuple(spans)

    def _parts(self, first: int, last: int) -> Iterator[tuple[StripPart, int, int]]:
        for part in self.parts:
            start, stop = max(first, part.first), min(last + 1, part.end)
            if start < stop:
                yield part, start - part.first, stop - part.first


def strip_of(
    project: Project,
    library: TakeLibrary,
    plan: Sequence[Remembered],
    grid: FrameGrid,
    cast: Sequence[RememberedReference] = (),
) -> MemoryStrip:
    """The strip of a shot's planned memory; what is left out is named apart."""
    kept = [remembered.reference for remembered in cast if remembered.is_kept]
    references = tuple(StripReference(r, place, grid.size) for place, r in enumerate(kept))
    shots: list[StripShot] = []
    for remembered in plan:
        if remembered.rate:
            first = shots[-1].end if shots else len(references)
            shot, take = project.shot(remembered.shot), library.by_id[remembered.take]
            latents = latents_shown(take, grid, remembered.chunks)
            number = project.number(shot.id)
            alike = is_counted_alike(take, grid, remembered.chunks)
            shots.append(StripShot(shot, number, take, remembered.rate, first, latents, alike))
    left_out = tuple(project.shot(r.shot) for r in plan if not r.rate)
    left_out_cast = tuple(r.reference for r in cast if not r.is_kept)
    return MemoryStrip(references, tuple(shots), left_out, left_out_cast, grid)
