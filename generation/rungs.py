"""What is given up, one thing at a time, where memory runs out; the first rung gives up nothing."""

from enum import Enum


class Rung(Enum):
    """A way of working that needs less memory than the ones above it."""

    WHOLE = "whole"  # the whole model is where it works
    OFFLOAD = "offload"  # parts that rest lie in the computer's memory; the same pictures
    TILED = "tiled"  # latents are decoded tile by tile; pictures can differ a little
    HALF = "half"  # numbers of 16 bits instead of 32; pictures can differ a little

    @property
    def is_exact(self) -> bool:
        """Whether the pictures are those of the first rung."""
        return self in (Rung.WHOLE, Rung.OFFLOAD)


def rungs_of(device: str) -> tuple[Rung, ...]:
    """The rungs of a kind of device, from the top; a GPU works with 16 bits from the start.

    What a rung gives up stays given up on those below it.
    """
    if device == "cpu":
        return (Rung.WHOLE, Rung.TILED, Rung.HALF)
    return (Rung.WHOLE, Rung.OFFLOAD, Rung.TILED)


def below(rung: Rung, rungs: tuple[Rung, ...]) -> Rung | None:
    """The next rung down, or None at the bottom."""
    place = rungs.index(rung) + 1
    return rungs[place] if place < len(rungs) else None
