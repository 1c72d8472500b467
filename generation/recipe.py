"""What a take was made from."""

import hashlib
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta, Struct

from generation.grids import Positive

Digest: TypeAlias = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]  # it names a file
DigestOrNone: TypeAlias = Annotated[str, Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
Weight: TypeAlias = Annotated[float, Meta(ge=-4, le=4)]
Seed: TypeAlias = Annotated[int, Meta(ge=0, le=2**63 - 1)]


class Recipe(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that determines a take. The same recipe gives the same pictures.

    One with a `source` is of a video file, fitted and encoded: its prompt is empty, and of the
    model only what its pictures and latents look like counts. Of a `still` the `history` is the
    take before, if its last picture is among the references; `history_chunks` says which that was.
    """

    model: str
    prompt: str
    seed: Seed
    frames: Positive
    size: tuple[Positive, Positive]
    rate: tuple[Positive, Positive]
    weights: str = ""
    negative: str = ""
    steps: Positive = 8
    guidance: float = 3.0
    history: tuple[str, ...] = ()
    history_chunks: tuple[Positive, ...] = ()  # how much of each remembered take there was
    history_rates: tuple[Positive, ...] = ()  # how coarsely each is remembered; none: all finely
    references: tuple[Digest, ...] = ()  # pictures that are remembered before all takes
    source: str = ""  # sha256 of the video file of an imported take
    loras: tuple[tuple[Digest, Weight], ...] = ()  # sha256 of their files, how much each counts
    rung: str = ""  # what was given up for want of memory, where pictures can differ by that
    keyframe: DigestOrNone = ""  # sha256 of the picture that the shot begins from
    still: bool = False  # it is of a keyframe: one picture, by a model for keyframes

    def fingerprint(self) -> str:
        """Sha256 of the recipe in canonical JSON; what is empty is as before there was any."""
        same_numbers = msgspec.structs.replace(self, guidance=float(self.guidance))
        content = msgspec.to_builtins(same_numbers)
        for name in ("references", "source", "loras", "rung", "keyframe", "still"):
            if not content[name]:
                del content[name]
        return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()
