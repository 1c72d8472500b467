"""Does our order of the rows agree with the paper's? Spearman's rank correlation, and pairs."""

import math
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from tests.benchmarks.table2.paired import Figures, answers, paired
from tests.benchmarks.table2.rows import OURS, ROWS, Row

FEWEST = 3  # rows of which an order says anything
CHANCE = 0.05  # p above which two rows cannot be told apart
APART = 2.0  # standard errors of a difference below which they cannot, without answers


class Measured(NamedTuple):
    """A share with its standard error, None where it has none, and the answers that it counts."""

    value: float
    error: float | None
    answers: Sequence[str] = ()


def agreement(results: Mapping[str, Figures]) -> dict[str, dict[str, object]]:
    """By version and column of the paper: Spearman's coefficient, and what pairs of rows say.

    Args:
        results: what `throughline evaluate continuity --json` wrote, by name of the row.
    """
    table = {}
    for version in ("v1", "v6"):
        for column, aspects in OURS.items():
            both = _both(results, version, column, aspects)
            if len(both) >= FEWEST:
                table[f"{version} {column}"] = _compared(both, aspects)
    return table


def ours(figures: Figures, aspects: Sequence[str]) -> Measured | None:
    """What a row has with memory, of aspects counted together; None where nothing was asked."""
    measured = figures["aspects"]
    if aspects == ("movement ratio",):
        ratio = measured["movement ratio"]["memory"]
        return None if ratio is None else Measured(ratio, None)
    found, asked = (sum(measured[a]["memory"][k] for a in aspects) for k in ("found", "asked"))
    if not asked:
        return None
    near = (found + 1) / (asked + 2)  # Laplace: no share of a few is certain
    return Measured(
        found / asked, math.sqrt(near * (1 - near) / asked), answers(figures, aspects)
    )


def spearman(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Correlation of ranks, equal values sharing theirs; None where one side does not vary."""
    first, second = _ranks(one), _ranks(other)
    if np.ptp(first) == 0 or np.ptp(second) == 0:
        return None
    return float(np.corrcoef(first, second)[0, 1])


def _both(
    results: Mapping[str, Figures], version: str, column: str, aspects: Sequence[str]
) -> list[tuple[Row, Measured, float]]:
    rows = []
    for row in ROWS:
        paper: dict[str, float] = getattr(row, version)
        measured = ours(results[row.name], aspects) if row.name in results else None
        if column in paper and measured is not None:
            rows.append((row, measured, paper[column]))
    return rows


def _compared(
    both: list[tuple[Row, Measured, float]], aspects: Sequence[str]
) -> dict[str, object]:
    coefficient = spearman([m.value for _, m, _ in both], [paper for _, _, paper in both])
    pairs: dict[str, list[str]] = {"same": [], "other way": [], "too near": []}
    for (row, mine, paper), (row2, mine2, paper2) in combinations(both, 2):
        better, worse = (row, row2) if paper > paper2 else (row2, row)
        pairs[_kind(mine, mine2, paper - paper2)].append(f"{better.name} > {worse.name}")
    return {
        "aspects": list(aspects),
        "rows": [row.name for row, _, _ in both],
        "spearman": None if coefficient is None else round(coefficient, 3),
        "pairs": pairs,
    }


def _kind(one: Measured, other: Measured, paper: float) -> str:
    """Pairs that the paper puts in this order: do ours stand the same way, and clearly?"""
    difference = one.value - other.value
    if difference == 0 or paper == 0 or not _are_apart(one, other):
        return "too near"
    return "same" if (difference > 0) == (paper > 0) else "other way"


def _are_apart(one: Measured, other: Measured) -> bool:
    if one.answers and other.answers:
        return paired(one.answers, other.answers).p <= CHANCE
    if one.error is None or other.error is None:
        return True
    return abs(one.value - other.value) >= APART * math.hypot(one.error, other.error)


def _ranks(values: Sequence[float]) -> np.ndarray:
    array = np.asarray(values, float)
    below = (array[:, None] > array[None]).sum(1)
    equal = (array[:, None] == array[None]).sum(1)
    return below + (equal - 1) / 2
