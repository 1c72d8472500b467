"""How a model counts frames and memory: a part of the contract, whole numbers only."""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

Count: TypeAlias = Annotated[int, Meta(ge=0)]
Positive: TypeAlias = Annotated[int, Meta(ge=1)]


class FrameGrid(Struct, frozen=True, forbid_unknown_fields=True):
    """How a model counts: pictures to a latent frame, latent frames to a chunk, rate and size.

    A shot has `1 + stride * k` pictures for `1 + k` latent frames; the first chunk holds
    `first_latents` of them and each later chunk `chunk_latents`. Where chunks are `apart`, each is
    a clip of its own that counts like a shot, and the first pictures of a later one that `repeats`
    the chunk before are left out.
    """

    stride: Positive = 4
    first_latents: Positive = 5
    chunk_latents: Positive = 4
    rate: tuple[Positive, Positive] = (8, 1)
    size: tuple[Positive, Positive] = (128, 64)
    apart: bool = False
    repeats: Count = 0

    def frames_in_chunk(self, index: int) -> int:
        """Pictures in the chunk with this index, counted from 0."""
        if index < 0:
            raise ValueError("A chunk index cannot be negative.")
        if index == 0:
            return 1 + self.stride * (self.first_latents - 1)
        if self.apart:
            return 1 + self.stride * (self.chunk_latents - 1) - self.repeats
        return self.stride * self.chunk_latents

    def latents_in_chunk(self, index: int) -> int:
        """Latent frames in the chunk with this index, counted from 0."""
        return self.first_latents if index == 0 else self.chunk_latents

    def first_frame(self, index: int) -> int:
        """Number, within the shot, of the first picture of this chunk."""
        if index == 0:
            return 0
        return self.frames_in_chunk(0) + (index - 1) * self.frames_in_chunk(1)

    def frames_of_latent(self, index: int) -> range:
        """Numbers, within the shot, of the pictures of this latent frame; none if all repeat."""
        chunk = self._clip_of_latent(index)
        first = self._clip_start(chunk)
        last = first + self.stride * (index - self._latents_before(chunk))
        return range(max(first, self.first_frame(chunk), last - self.stride + 1), last + 1)

    def latent_of_frame(self, frame: int) -> int:
        """The latent frame that this picture of the shot is of."""
        chunk = self._clip_of_frame(frame)
        return self._latents_before(chunk) - (self._clip_start(chunk) - frame) // self.stride

    def chunks_for(self, frames: int) -> int:
        """How many chunks a shot of at least this many pictures needs."""
        if frames < 1:
            raise ValueError("A shot has at least one picture.")
        beyond_first = max(0, frames - self.frames_in_chunk(0))
        return 1 + -(-beyond_first // self.frames_in_chunk(1))

    def legal_frames(self, at_least: int) -> int:
        """The smallest length the model can make that is not shorter than this."""
        return self.first_frame(self.chunks_for(at_least))

    def latents_for(self, frames: int) -> int:
        """Latent frames of a shot of this many pictures, rounded up to whole chunks."""
        return self.first_latents + (self.chunks_for(frames) - 1) * self.chunk_latents

    def _clip_of_latent(self, index: int) -> int:
        """The chunk that counts this latent frame from its own beginning; 0 where none does."""
        beyond = index - self.first_latents
        return 1 + beyond // self.chunk_latents if self.apart and beyond >= 0 else 0

    def _clip_of_frame(self, frame: int) -> int:
        beyond = frame - self.frames_in_chunk(0)
        return 1 + beyond // self.frames_in_chunk(1) if self.apart and beyond >= 0 else 0

    def _clip_start(self, chunk: int) -> int:
        """Number of the picture that this clip begins with, which may be one that it repeats."""
        return self.first_frame(chunk) - (self.repeats if chunk else 0)

    def _latents_before(self, chunk: int) -> int:
        return self.first_latents + (chunk - 1) * self.chunk_latents if chunk else 0


class OwnPast(Struct, frozen=True, forbid_unknown_fields=True):
    """What a model reads of what came before, that goes on in its own way instead of by a memory.

    Just before a chunk: so many `latents` and `pictures`, of the shot and of those before it; and
    so many pictures of the cast are `cited` at most. One that `starts` needs a picture to begin;
    one that begins `anew` from a cited picture reads nothing that came before the shot then.
    """

    latents: Count = 0
    pictures: Count = 0
    cited: Count = 0
    starts: bool = False
    anew: bool = False


class MemoryGrid(Struct, frozen=True, forbid_unknown_fields=True):
    """How a model counts what it remembers, and how many context tokens it was trained for.

    Each encoder makes `cells` tokens of a memory frame, which stands for `time_rate` latent frames.
    It remembers no more than the last `reach` latent frames, where that is given.
    """

    encoders: tuple[tuple[Positive, Positive], ...]  # cells, time_rate
    budget: Positive
    reach: Positive | None = None

    def tokens(self, latents: int, rate: int = 1) -> int:
        """Context tokens of a shot of so many latent frames, at one memory frame out of `rate`."""
        return sum(
            cells * -(-((latents - 1) // time_rate + 1) // rate)
            for cells, time_rate in self.encoders
        )
