"""Two rows that answered the same questions: which of them answers more, and is that chance?"""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tests.benchmarks.table2.rows import MEMORY_DECIDES

Figures = Mapping[str, Any]
PRETRAINING = tuple(
    (rate, f"{rate} without pretraining{more}")
    for rate in ("2x2x2", "4x4x2")
    for more in ("", " as long")
)
"""Rows that differ by it: the better one by the paper, and the other."""


class Paired(NamedTuple):
    """How many questions only one row, and only the other, answered rightly; and the chance.

    `p` is McNemar's exact two-sided test: how often rows that are equally good would differ so.
    """

    one: int
    other: int
    p: float


def answers(figures: Figures, aspects: Sequence[str]) -> str:
    """What a row answered with memory, of aspects one after another; 1 is found again."""
    given = figures.get("answers", {})
    return "".join(given[aspect]["memory"] for aspect in aspects if aspect in given)


def paired(one: str, other: str) -> Paired:
    """Compare answers to the same questions.

    Raises:
        ValueError: they are not as many.
    """
    pairs = list(zip(one, other, strict=True))
    only_one, only_other = pairs.count(("1", "0")), pairs.count(("0", "1"))
    differ = only_one + only_other
    tail = sum(math.comb(differ, k) for k in range(min(only_one, only_other) + 1))
    return Paired(only_one, only_other, min(1.0, 2 * tail / 2**differ))


def pretraining(results: Mapping[str, Figures]) -> dict[str, dict[str, object]]:
    """What pretraining changes of all that only memory can tell, of the rows that are there."""
    found: dict[str, dict[str, object]] = {}
    for row, without in PRETRAINING:
        if row in results and without in results:
            said = [answers(results[name], MEMORY_DECIDES) for name in (row, without)]
            compared = paired(*said)
            found[f"{row} > {without}"] = {
                "asked": len(said[0]),
                "kept": said[0].count("1"),
                "without": said[1].count("1"),
                "only with": compared.one,
                "only without": compared.other,
                "p": compared.p,
            }
    return found
