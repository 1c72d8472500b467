"""A sample board in the words that Animatic knows: one old woman, one cat, two places, 20 s."""

from __future__ import annotations

_BOARD = (
    "An old woman with white hair in a red coat stands by the shelf in a blue kitchen. Wide shot.",
    "The old woman pets a grey cat in the kitchen. Close-up.",
    "The old woman sits down on the sofa in a yellow living room and the cat sits. Wide shot.",
    "The old woman waves in the living room. Medium shot, zoom in.",
    "The old woman stands by the window in the kitchen. Wide shot, pan right.",
)
SHOT_SECONDS = 4


def sample_board() -> str:
    """Return the sample storyboard, one line "0s: ..." for each shot of 4 s."""
    return "\n".join(f"{i * SHOT_SECONDS}s: {line}" for i, line in enumerate(_BOARD)) + "\n"
