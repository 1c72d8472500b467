"""Stories as latents on disk, in shards: encoded once, read by the later stages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import torch
from torch import Tensor

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.memory.low import low_pictures, rate_name
from generation.tensor_files import open_tensors, write_tensors

if TYPE_CHECKING:
    from pathlib import Path

    from torch import nn

    from generation.autoencoder.base import VideoCodec
    from generation.video import Pictures

PATCH = 2  # of the transformers that we adapt

Rates = Sequence[tuple[int, int]]
"""Memory rates (space, time) of the low branches that the stories are prepared for."""


@dataclass(frozen=True)
class ShotLatents:
    """One shot: `latents` `[c t h w]`, those of low branches `[c t' h' w']` by rate, captions.

    `embedded` is the caption's text embedding `[m e]`, for a text encoder that is not trained.
    """

    latents: Tensor
    lows: dict[str, Tensor]
    caption: str
    described: str  # tells all looks, for who has no memory of them
    embedded: Tensor | None = None


StoryLatents = tuple[ShotLatents, ...]


class ShotEncoder:
    """Encodes one shot piece by piece, for the low branches at these rates, too."""

    def __init__(self, codec: VideoCodec, rates: Rates) -> None:
        self._codec, self._rates = codec, rates
        self._device = next(cast("nn.Module", codec).parameters()).device
        self._stream = codec.encoder_stream()
        self._low_streams = [codec.encoder_stream() for _ in rates]
        self._latents: list[Tensor] = []
        self._lows: list[list[Tensor]] = [[] for _ in rates]
        self.pictures = 0

    @torch.no_grad()
    def push(self, pictures: Pictures) -> None:
        """Take the next pictures `[t h w 3]` of the shot."""
        video = torch.from_numpy(pictures).permute(3, 0, 1, 2)[None]
        video = (video.float() / 127.5 - 1).to(self._device)
        # the large autoencoders are published for 32 bits, or lose what they draw with fewer
        fast = isinstance(self._codec, AnimaticAutoencoder)
        with torch.autocast(self._device.type, torch.bfloat16, enabled=fast):
            self._latents.append(self._stream.push(video)[0].half().cpu())
            for (space, time), stream, low in zip(
                self._rates, self._low_streams, self._lows, strict=True
            ):
                cell_px = space * PATCH * self._codec.spatial_stride
                small = low_pictures(video, time, space, cell_px, first=self.pictures)
                low.append(stream.push(small)[0].half().cpu())
        self.pictures += len(pictures)

    def shot(self, caption: str, described: str, embedded: Tensor | None = None) -> ShotLatents:
        """The shot so far; pictures that do not fill a latent frame are left out."""
        lows = {
            rate_name(*rate): torch.cat(low, dim=1)
            for rate, low in zip(self._rates, self._lows, strict=True)
        }
        return ShotLatents(torch.cat(self._latents, dim=1), lows, caption, described, embedded)


def shard_path(folder: Path, number: int) -> Path:
    """The file of a shard."""
    return folder / f"stories_{number:05d}.safetensors"


def write_shard(
    path: Path, stories: Sequence[StoryLatents], rates: Rates, notes: Iterable[object] = ()
) -> None:
    """Write stories, which may be none, in one step; `notes` (JSON) lie beside them.

    Raises:
        RuntimeError: the disk did not take them.
    """
    tensors = {}
    for i, story in enumerate(stories):
        for j, shot in enumerate(story):
            tensors[f"{i}/{j}/latents"] = shot.latents.contiguous()
            tensors |= {f"{i}/{j}/{k}": low.contiguous() for k, low in shot.lows.items()}
            if shot.embedded is not None:
                tensors[f"{i}/{j}/embedded"] = shot.embedded.half().contiguous()
    about = {
        "texts": [[(shot.caption, shot.described) for shot in story] for story in stories],
        "rates": [rate_name(*rate) for rate in rates],
        "notes": list(notes),
    }
    part = path.with_suffix(".part")
    try:
        write_tensors(part, tensors, {k: json.dumps(v) for k, v in about.items()})
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise RuntimeError(
            f"{path} cannot be written ({error}); finished shards are kept, so make room and run "
            "the same command again"
        ) from error


def load_stories(folder: Path) -> list[StoryLatents]:
    """Every story that was prepared in `folder` so far.

    Files are mapped: of a folder larger than memory only what batches ask for is read.

    Raises:
        ValueError: the stories are of an older version, or for different memory rates.
    """
    stories: list[StoryLatents] = []
    for path in sorted(folder.glob("stories_*.safetensors")):
        with open_tensors(path) as file:
            about = {k: json.loads(v) for k, v in (file.metadata() or {}).items()}
            if not {"texts", "rates"} <= set(about):
                raise ValueError(
                    f"{path} is of an older version; remove {folder} and run the stage stories"
                )
            rates = about["rates"]
            if stories and set(rates) != set(stories[0][0].lows):
                raise ValueError(f"{path} is for other memory rates than those before it")
            for i, shots in enumerate(about["texts"]):
                named = ((f"{i}/{j}", texts) for j, texts in enumerate(shots))
                stories.append(tuple(_read_shot(file, n, rates, texts) for n, texts in named))
    return stories


def are_embedded(folder: Path) -> bool:
    """Whether the captions of the stories in `folder` were read already."""
    for path in sorted(folder.glob("stories_*.safetensors"))[:1]:
        with open_tensors(path) as file:
            return any(name.endswith("/embedded") for name in file.keys())  # noqa: SIM118
    return False


def read_notes(path: Path) -> list[Any]:
    """What was noted when a shard was written."""
    with open_tensors(path) as file:
        notes: list[Any] = json.loads((file.metadata() or {}).get("notes", "[]"))
    return notes


def _read_shot(
    file: Any,  # noqa: ANN401
    name: str,
    rates: list[str],
    texts: list[str],
) -> ShotLatents:
    lows = {rate: file.get_tensor(f"{name}/{rate}") for rate in rates}
    latents, extra = file.get_tensor(f"{name}/latents"), f"{name}/embedded"
    embedded = file.get_tensor(extra) if extra in file.keys() else None  # noqa: SIM118
    return ShotLatents(latents, lows, texts[0], texts[1], embedded)
