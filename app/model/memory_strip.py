"""All that a shot remembers as one strip of latent frames, oldest first, and ranges of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.model.memory_plan import Remembered
from app.model.project import Project, Shot
from app.model.takes import Take, TakeLibrary
from generation.protocol import FrameGrid, LatentSpan


@dataclass(frozen=True)
class StripShot:
    """A remembered shot: its latent frames are `first` .. `end - 1` of the strip."""

    shot: Shot
    number: int
    take: Take
    rate: int
    first: int
    latents: int

    @property
    def end(self) -> int:
        """The first latent frame of the strip that is no more of this shot."""
        return self.first + self.latents


@dataclass(frozen=True)
class StripPicture:
    """Picture `number` of a remembered shot's take."""

    shot: StripShot
    number: int


@dataclass(frozen=True)
class MemoryStrip:
    """What a shot remembers; the strip's unit is a latent frame of the model."""

    shots: tuple[StripShot, ...]
    left_out: tuple[Shot, ...]
    grid: FrameGrid

    @property
    def latents(self) -> int:
        """How long the strip is."""
        return self.shots[-1].end if self.shots else 0

    def at(self, latent: int) -> StripShot:
        """The shot at a place of the strip."""
        return next(shot for shot in self.shots if latent < shot.end)

    def pictures(self, first: int, last: int) -> tuple[StripPicture, ...]:
        """The pictures of latent frames `first` .. `last` of the strip, both included."""
        return tuple(
            StripPicture(shot, number)
            for shot, start, stop in self._parts(first, last)
            for latent in range(start, stop)
            for number in self.grid.frames_of_latent(latent)
        )

    def spans(self, pictures: Sequence[StripPicture]) -> tuple[LatentSpan, ...]:
        """The latent frames that these pictures are of, neighbours together."""
        spans: list[LatentSpan] = []
        for picture in pictures:
            take = picture.shot.take.id
            latent = self.grid.latent_of_frame(picture.number)
            if spans and spans[-1].take == take and latent <= spans[-1].first + spans[-1].frames:
                first = spans.pop().first
                spans.append(LatentSpan(take, first, latent - first + 1))
            else:
                spans.append(LatentSpan(take, latent, 1))
        return tuple(spans)

    def _parts(self, first: int, last: int) -> Iterator[tuple[StripShot, int, int]]:
        for shot in self.shots:
            start, stop = max(first, shot.first), min(last + 1, shot.end)
            if start < stop:
                yield shot, start - shot.first, stop - shot.first


def strip_of(
    project: Project, library: TakeLibrary, plan: Sequence[Remembered], grid: FrameGrid
) -> MemoryStrip:
    """The strip of a shot's planned memory; what is left out is named apart."""
    shots: list[StripShot] = []
    for remembered in plan:
        if remembered.rate:
            first = shots[-1].end if shots else 0
            latents = sum(grid.latents_in_chunk(index) for index in range(remembered.chunks))
            shot, take = project.shot(remembered.shot), library.by_id[remembered.take]
            number = project.number(shot.id)
            shots.append(StripShot(shot, number, take, remembered.rate, first, latents))
    left_out = tuple(project.shot(r.shot) for r in plan if not r.rate)
    return MemoryStrip(tuple(shots), left_out, grid)
