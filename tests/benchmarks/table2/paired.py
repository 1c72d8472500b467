"""Two rows that answered the same questions: which of them answers more, and is that chance?"""

import math
from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, NamedTuple

from tests.benchmarks.table2.rows import MEMORY_DECIDES

Figures = Mapping[str, Any]
PAIRS = (
    ("2x2x2", "2x2x2 without pretraining"),
    ("2x2x2", "2x2x2 without pretraining as long"),
    ("2x2x2 of the folder", "2x2x2 without pretraining"),
    ("2x2x2 of the folder", "all"),
    ("4x4x2", "4x4x2 without pretraining"),
    ("4x4x2 high", "4x4x2 high without pretraining"),
    ("2x2x2", "4x4x2"),
    ("2x2x2", "merged 4"),
    ("4x4x2", "merged 4"),
    ("4x4x2", "4x4x2 frozen encoder"),
    ("4x4x2", "4x4x2 low"),
    ("4x4x2", "4x4x2 high"),
    ("4x4x2 window 3", "4x4x2"),
    ("4x4x2 cross", "4x4x2"),
    ("4x4x2 + 2x2x8", "4x4x2"),
)
"""Rows that differ in one thing: the better one by the paper or by its size, and the other."""
WHAT = {"": MEMORY_DECIDES, " in places": ("place",)}


class Paired(NamedTuple):
    """Shots in which one row kept more than the other, and the other way; and the chance.

    `p` is the exact two-sided sign test over shots, whose questions hang together: how often rows
    that are equally good would differ so.
    """

    one: int
    other: int
    p: float


def answers(figures: Figures, aspects: Sequence[str]) -> list[str]:
    """What a row answered with memory, shot by shot; 1 is found again. Empty where none is kept."""
    given = [figures["answers"][aspect]["memory"] for aspect in aspects if "answers" in figures]
    return ["".join(shot) for shot in zip(*(text.split(" ") for text in given), strict=True)]


def paired(one: Sequence[str], other: Sequence[str]) -> Paired:
    """Compare answers to the same questions, shot by shot.

    Raises:
        ValueError: they are not as many.
    """
    differences = [a.count("1") - b.count("1") for a, b in zip(one, other, strict=True)]
    better, worse = sum(d > 0 for d in differences), sum(d < 0 for d in differences)
    tail = sum(math.comb(better + worse, k) for k in range(min(better, worse) + 1))
    return Paired(better, worse, min(1.0, 2 * tail / 2 ** (better + worse)))


def compared(results: Mapping[str, Figures]) -> dict[str, dict[str, object]]:
    """What one thing changes of all that only memory can tell, of the rows that are there."""
    found: dict[str, dict[str, object]] = {}
    for (row, other), (where, aspects) in product(PAIRS, WHAT.items()):
        if row in results and other in results:
            said = [answers(results[name], aspects) for name in (row, other)]
            kept, by_other = ("".join(shots) for shots in said)
            pair = paired(*said)
            found[f"{row} > {other}{where}"] = {
                "asked": len(kept), "kept": kept.count("1"), "other": by_other.count("1"),
                "better shots": pair.one, "worse shots": pair.other, "p": pair.p,
            }
    return found
