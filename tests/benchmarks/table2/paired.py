"""Two rows that answered the same questions: which of them answers more, and is that chance?"""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tests.benchmarks.table2.rows import MEMORY_DECIDES

Figures = Mapping[str, Any]
PRETRAINING = (
    ("2x2x2", "2x2x2 without pretraining"),
    ("2x2x2", "2x2x2 without pretraining as long"),
    ("2x2x2 of the folder", "2x2x2 without pretraining"),
    ("4x4x2", "4x4x2 without pretraining"),
    ("4x4x2 high", "4x4x2 high without pretraining"),
)
"""Rows that differ by it: the better one by the paper, and the other."""


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


def pretraining(results: Mapping[str, Figures]) -> dict[str, dict[str, object]]:
    """What pretraining changes of all that only memory can tell, of the rows that are there."""
    found: dict[str, dict[str, object]] = {}
    for row, without in PRETRAINING:
        if row in results and without in results:
            said = [answers(results[name], MEMORY_DECIDES) for name in (row, without)]
            kept, other = ("".join(shots) for shots in said)
            compared = paired(*said)
            found[f"{row} > {without}"] = {
                "asked": len(kept), "kept": kept.count("1"), "without": other.count("1"),
                "better shots": compared.one, "worse shots": compared.other, "p": compared.p,
            }
    return found
