"""What the rollout asks of a model that goes on in its own way: a chunk from what is before it.

Such models (Helios, FramePack, SkyReels-V2, Wan's image to video) were trained to read latents or
pictures of what came before. Diffusers' own pipeline of each makes a chunk in one call, so that its
pictures are those that it was published with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

import torch
from diffusers import FlowMatchEulerDiscreteScheduler, UniPCMultistepScheduler
from diffusers.image_processor import VaeImageProcessor
from torch import Tensor
from torch.nn import functional

from generation.errors import WeightsError
from generation.model_files import read_json
from generation.pixels import to_pictures
from generation.protocol import read_model_card

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.grids import OwnPast

OnStep = Callable[[int, Tensor], None]
"""Called after each step with its number from 1 and the latents as it has them, clean if known."""


@dataclass(frozen=True)
class Past:
    """What lies before a chunk, the oldest first.

    Attributes:
        latents: those just before it `[1 c t h w]`, also of shots before; t may be 0.
        pictures: those just before it `[1 3 n H W]` in -1..1, also of shots before; n may be 0.
        cited: pictures of the cast `[1 3 m H W]`; m may be 0.
        start: the first latent frame of the shot `[1 c 1 h w]`; None for its first chunk.
        opening: the picture before the shot `[1 3 n H W]`, n is 0 or 1; None for its first chunk.
        own: how many latent frames of the shot itself there are.
    """

    latents: Tensor
    pictures: Tensor
    cited: Tensor
    start: Tensor | None = None
    opening: Tensor | None = None
    own: int = 0

    def first_picture(self) -> Tensor:
        """The picture `[1 3 1 H W]` that the shot starts from: a cited one, else the one before."""
        if self.cited.shape[2]:
            return self.cited[:, :, :1]
        return (self.pictures if self.opening is None else self.opening)[:, :, -1:]

    def chain_start(self) -> Tensor:
        """What a chunk of a chain starts from `[1 3 n H W]`; n is 0 where there is no picture.

        A cited picture begins the shot; else, and from then on, it is the last picture before.
        """
        begins = self.start is None and self.cited.shape[2] > 0
        return self.cited[:, :, :1] if begins else self.pictures[:, :, -1:]

    def then(self, latents: Tensor, pictures: Tensor, reach: OwnPast) -> Past:
        """What lies before the next chunk, behind one of `[1 c t h w]` and `[1 3 n H W]`."""
        return replace(
            self,
            latents=_last(self.latents, latents, reach.latents),
            pictures=_last(self.pictures, pictures, reach.pictures),
            start=latents[:, :, :1] if self.start is None else self.start,
            opening=self.pictures[:, :, -1:] if self.opening is None else self.opening,
            own=self.own + latents.shape[2],
        )

    def before(self, latents: Tensor, pictures: Tensor, reach: OwnPast) -> Past:
        """With an older piece in front, of any picture size, as far as the reach goes."""
        old, seen = resized(latents, self.latents), resized(pictures, self.pictures)
        return replace(
            self,
            latents=_last(old, self.latents, reach.latents),
            pictures=_last(seen, self.pictures, reach.pictures),
        )


@dataclass(frozen=True)
class ChunkWanted:
    """A chunk to be made.

    Attributes:
        text: the prompt, then the negative prompt, as the text codec has them `[2 m e]`.
        latents: how many latent frames it has.
        size: width and height of its pictures.
        steps, guidance, shift: of the sampler.
        dice: where all of its random numbers come from; on the CPU.
        guidance_2: that of a second transformer, where it has its own.
    """

    text: Tensor
    latents: int
    size: tuple[int, int]
    steps: int
    guidance: float
    shift: float
    dice: torch.Generator
    guidance_2: float | None = None


class ChunkPipeline(Protocol):
    """A published pipeline, asked for a chunk at a time.

    One that `joins` makes the first latents of a shot as those of one clip with the shot before,
    and so they are decoded. `pipeline` is that of diffusers. So many `clips` of a chunk's length
    are there while what lies before is encoded as one; 0 where single pictures are, or none.
    """

    pipeline: Any
    reach: OwnPast
    channels: int
    text_dims: tuple[int, ...]
    joins: bool
    clips: int

    def make(self, wanted: ChunkWanted, past: Past, on_step: OnStep) -> Tensor:
        """Clean latents `[1 c t h w]` of a chunk, normalised as the codec's.

        Where it `starts` from a picture, there is one.
        """
        ...

    @staticmethod
    def inputs(
        config: Mapping[str, Any], latents: Tensor, text: Tensor, seen: int, /
    ) -> dict[str, Any]:
        """What a transformer of this `config` is told in a step of `make`, filled with zeros.

        For a chunk `[1 c t h w]` and a prompt `[1 m e]`, with the most that is read of the past; of
        a picture, an image encoder makes so many tokens as are `seen`.
        """
        ...


class Parts(NamedTuple):
    """What a pipeline is put together from: the rest is in the folder's small settings files.

    `second` is the transformer of the steps with little noise, where a model has two.
    """

    folder: Path
    transformer: Any  # diffusers' classes have no types
    codec: VideoCodec
    device: torch.device
    second: Any = None


class WithoutPictures(torch.nn.Module):
    """In place of an autoencoder, where a pipeline would decode what the rollout decodes anyway."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        vae = cast("Any", parts.codec).vae
        self.config, self.dtype, self.device = vae.config, vae.dtype, parts.device

    def decode(self, latents: Tensor, *, return_dict: bool = False) -> tuple[Tensor]:
        """A picture of nothing `[b 3 1 1 1]`."""
        assert not return_dict
        return (latents.new_zeros(len(latents), 3, 1, 1, 1),)


def told(on_step: OnStep, steps: int, expected: int) -> Callable[..., dict[str, Tensor]]:
    """A callback for diffusers that counts its steps to `steps`, of which it makes `expected`.

    Where the scheduler keeps what it takes the clean latents to be, as UniPC does, it tells those.
    """
    done = 0

    def at_step(pipe: Any, _step: int, _time: object, made: dict[str, Tensor]) -> Any:  # noqa: ANN401
        nonlocal done
        done += 1
        clean = (getattr(pipe.scheduler, "model_outputs", None) or [None])[-1]
        reached = made["latents"] if clean is None else clean
        on_step(max(1, min(steps, done * steps // expected)), reached)
        return {}

    return at_step


def index_of(parts: Parts, kind: str) -> dict[str, Any]:
    """The `model_index.json` of a folder of Wan.

    Raises:
        WeightsError: it is for another pipeline, or for a second transformer that is not here.
    """
    folder = parts.folder
    index = read_json(folder / "model_index.json")
    if index.get("_class_name") != kind:
        raise WeightsError(f"{folder} is for a {index.get('_class_name')}, not for a {kind}")
    if (index.get("transformer_2") or [None])[0] and parts.second is None:
        raise WeightsError(f"{folder} has two transformers; this version can use one")
    return index


def check_repeats(folder: Path, pictures: int) -> None:
    """Refuse a card whose chunks do not begin with so many pictures of the chunk before."""
    grid = read_model_card(folder).grid
    long_enough = grid.frames_in_chunk(0) >= pictures and grid.frames_in_chunk(1) >= 1
    if not grid.apart or grid.repeats != pictures or not long_enough:
        raise WeightsError(
            f"The card of {folder} does not say that its chunks are clips which repeat the last "
            f"{pictures} pictures before them"
        )


def flow_scheduler(folder: Path) -> Any:  # noqa: ANN401
    """The scheduler that a folder of Wan names; WeightsError where it is none of theirs."""
    return scheduler_of(folder, UniPCMultistepScheduler, FlowMatchEulerDiscreteScheduler)


def scheduler_of(folder: Path, *kinds: Any) -> Any:  # noqa: ANN401
    """The scheduler that a folder names; WeightsError where it is none of these classes."""
    settings = read_json(folder / "scheduler" / "scheduler_config.json")
    named = {kind.__name__: kind for kind in kinds}
    kind = named.get(str(settings.get("_class_name")))
    if kind is None:
        wrong = "is none of" if len(kinds) > 1 else "is no"
        raise WeightsError(f"{folder / 'scheduler'} {wrong} {', '.join(named)}")
    return kind.from_config(settings)


def shifted(scheduler: Any, shift: float) -> Any:  # noqa: ANN401
    """A new flow scheduler with the same settings but this shift."""
    name = "flow_shift" if "flow_shift" in scheduler.config else "shift"
    return type(scheduler).from_config(scheduler.config, **{name: shift})


def as_images(pictures: Tensor) -> list[Any]:
    """Pictures `[1 3 n H W]` in -1..1 as pipelines of diffusers take them: those of PIL."""
    return cast("list[Any]", VaeImageProcessor.numpy_to_pil(to_pictures(pictures) / 255))


def resized(pieces: Tensor, like: Tensor) -> Tensor:
    """Latents or pictures `[1 c t h w]` in the height and width of others; our choice."""
    if pieces.shape[3:] == like.shape[3:]:
        return pieces
    shape = (pieces.shape[2], *like.shape[3:])
    return functional.interpolate(pieces.float(), shape, mode="trilinear").to(pieces.dtype)


def _last(older: Tensor, newer: Tensor, count: int) -> Tensor:
    both = torch.cat([older, newer.to(older)], dim=2)
    return both[:, :, max(0, both.shape[2] - count) :]
