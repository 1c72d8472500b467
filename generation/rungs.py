"""What is given up, one thing at a time, where memory runs out; the first rung gives up nothing."""

from enum import Enum


class Rung(Enum):
    """A way of working that needs less memory than the ones above it."""

    WHOLE = "whole"  # the whole model is where it works
    OFFLOAD = "offload"  # the text encoder is there only for a prompt; the same pictures
    FP8 = "fp8"  # weights are kept in 8 bits, and widened when they are used; can differ
    GROUP = "group"  # blocks lie in the computer's memory and come by turns; as they were above
    TILED = "tiled"  # latents are decoded tile by tile; pictures can differ a little
    HALF = "half"  # numbers of 16 bits instead of 32; pictures can differ a little

    @property
    def is_exact(self) -> bool:
        """Whether the pictures are those of the first rung, with all that is given up above it."""
        return self in (Rung.WHOLE, Rung.OFFLOAD)


def rungs_of(device: str) -> tuple[Rung, ...]:
    """The rungs of a kind of device, from the top; a GPU works with 16 bits from the start.

    What a rung gives up stays given up on those below it. Apple's GPU has no numbers of 8 bits, and
    shares the computer's memory.
    """
    match device:
        case "cpu":
            return (Rung.WHOLE, Rung.OFFLOAD, Rung.TILED, Rung.HALF, Rung.FP8)
        case "cuda":
            return (Rung.WHOLE, Rung.OFFLOAD, Rung.FP8, Rung.GROUP, Rung.TILED)
        case _:
            return (Rung.WHOLE, Rung.OFFLOAD, Rung.TILED)


def below(rung: Rung, rungs: tuple[Rung, ...]) -> Rung | None:
    """The next rung down, or None at the bottom."""
    place = rungs.index(rung) + 1
    return rungs[place] if place < len(rungs) else None
