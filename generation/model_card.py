"""What `throughline.json` says of a model folder; read without torch."""

from pathlib import Path
from typing import Annotated, Final, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct

from generation.grids import Count, FrameGrid, MemoryGrid, OwnPast, Positive

CARD_FILE: Final = "throughline.json"
_LARGEST_CARD_BYTES: Final = 1_000_000
_Sha256: TypeAlias = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Makes: TypeAlias = Literal["shots", "keyframes"]


class ProtocolError(Exception):
    """A line that is not a message of this protocol, or a model card that cannot be read."""


class PartFile(Struct, frozen=True, kw_only=True):
    """A file of another program that a part of a model is read from, and how it is known again.

    `header` is the SHA-256 of its header, which names every tensor; `sha256` that of all of it. A
    time would say nothing: who copies a file back changes it.
    """

    path: str
    size: Count
    header: _Sha256
    sha256: _Sha256 | None = None


class ModelCard(Struct, frozen=True):
    """What the editor and the rollout need to know of a model folder; read without torch.

    `window` is how many latent frames before a chunk stay uncompressed beside the memory; `memory`
    how what it remembers is counted, None where a model does not say. `sizes` are smaller ones than
    the grid's that it can draw, for want of memory. One that goes on in its own way has a `past`
    and no memory. `guidance_2` is that of its second expert, where that has its own. One that
    `remembers` no other shot has no memory encoder and no way of its own. `files` are those
    that its parts are read from where they lie; all others are in the folder. One that `makes`
    keyframes paints single pictures, of as many others as `past.cited` says, and no shots.
    """

    name: str
    weights: str
    grid: FrameGrid
    steps: int
    guidance: float
    shift: float
    window: Count = 2
    memory: MemoryGrid | None = None
    sizes: tuple[tuple[Positive, Positive], ...] = ()
    past: OwnPast | None = None
    guidance_2: float | None = None
    remembers: bool = True
    files: dict[str, PartFile] = {}
    makes: Makes = "shots"

    @property
    def has_own_pipeline(self) -> bool:
        """Whether diffusers' pipeline calls its transformer, and not the rollout."""
        return self.past is not None or self.makes == "keyframes"

    @property
    def forgets(self) -> bool:
        """Whether nothing of other shots and of the cast reaches it, whatever a recipe names."""
        return self.past is None and not self.remembers


def read_model_card(folder: Path) -> ModelCard:
    """Read `throughline.json` of a model folder; raise ProtocolError in one sentence."""
    path = folder / CARD_FILE
    try:
        if path.stat().st_size > _LARGEST_CARD_BYTES:
            raise ProtocolError(f"{path} is far too large to be a model card.")
        card = _CARDS.decode(path.read_bytes())
    except FileNotFoundError as error:
        message = f"{folder} is not a model folder: it has no {CARD_FILE}."
        raise ProtocolError(message) from error
    except OSError as error:
        raise ProtocolError(f"{path} cannot be read: {error.strerror}.") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ProtocolError(f"{path} is not a model card: {error}.") from error
    sampler = card.sampler
    return ModelCard(
        card.name, card.weights, card.grid, sampler.steps, sampler.guidance, sampler.shift,
        sampler.window, card.memory, card.sizes, card.past, sampler.guidance_2,
        remembers=card.past is not None or _remembers(folder), files=card.files,
        makes=card.makes,
    )


def _remembers(folder: Path) -> bool:
    """Whether there is a memory encoder; a card without any parts does not say."""
    return (folder / "memory_encoder").is_dir() or not (folder / "transformer").is_dir()


class _SamplerDefaults(Struct, frozen=True):
    steps: Positive = 8
    guidance: float = 3.0
    shift: float = 3.0
    window: Count = 2
    guidance_2: float | None = None


class _CardFile(Struct, frozen=True):
    """The fields of throughline.json that matter here; others are for other readers."""

    name: str
    grid: FrameGrid
    weights: str = ""
    sampler: _SamplerDefaults = _SamplerDefaults()
    memory: MemoryGrid | None = None
    sizes: tuple[tuple[Positive, Positive], ...] = ()
    past: OwnPast | None = None
    files: dict[str, PartFile] = {}
    makes: Makes = "shots"


_CARDS: Final["msgspec.json.Decoder[_CardFile]"] = msgspec.json.Decoder(_CardFile)
