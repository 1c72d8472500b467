"""What continued shots keep, as lines to read and as figures to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generation.evaluation.aspects import ASPECTS, PARTS
from generation.evaluation.continuity import (
    CONTROLS,
    KINDS,
    answers_of,
    kept_of,
    movement_ratio,
    recall,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generation.evaluation.continuity import Continued

COLUMNS = ("ceiling", *KINDS)
ASPECT_COLUMNS = (CONTROLS[0], *KINDS, CONTROLS[1])


def colour_figures(results: Sequence[Continued]) -> dict[str, object]:
    """Share of colours found again, by part and kind; parts that nobody asked for are left out."""
    figures: dict[str, object] = {}
    columns = _made(results, COLUMNS)
    for part in (*PARTS, None):
        counts = {kind: recall(results, kind, part) for kind in columns}
        if counts["ceiling"][1]:
            figures[part or "all"] = {k: round(f / n, 4) for k, (f, n) in counts.items()}
    return figures


def aspect_figures(results: Sequence[Continued]) -> dict[str, object]:
    """Share kept of every aspect, with what it counts, and the ratio of movement."""
    columns = _made(results, ASPECT_COLUMNS)
    figures: dict[str, object] = {
        aspect: {kind: _share(*kept_of(results, kind, aspect)) for kind in columns}
        for aspect in ASPECTS
    }
    ratios = {kind: movement_ratio(results, kind) for kind in columns}
    rounded = {kind: r if r is None else round(r, 4) for kind, r in ratios.items()}
    return {**figures, "movement ratio": rounded}


def answers(results: Sequence[Continued]) -> dict[str, dict[str, str]]:
    """Every answer by aspect and kind; see `answers_of`."""
    kinds = _made(results, KINDS)
    return {
        aspect: {kind: answers_of(results, kind, aspect) for kind in kinds} for aspect in ASPECTS
    }


def lines(results: Sequence[Continued]) -> list[str]:
    """Two tables: colours by part, then all aspects."""
    columns, of_aspects = _made(results, COLUMNS), _made(results, ASPECT_COLUMNS)
    return [
        f"{'recall of':14}" + "".join(f"{kind:>16}" for kind in columns),
        *_rows([(part or "all", [recall(results, kind, part) for kind in columns])
                for part in (*PARTS, None)]),
        "",
        f"{'aspect':14}" + "".join(f"{kind:>16}" for kind in of_aspects),
        *_rows([(aspect, [kept_of(results, kind, aspect) for kind in of_aspects])
                for aspect in ASPECTS]),
        f"{'movement ratio':14}" + "".join(_number(movement_ratio(results, kind))
                                           for kind in of_aspects),
    ]


def _made(results: Sequence[Continued], kinds: Sequence[str]) -> list[str]:
    """Those of the kinds that were made and judged, for one shot at least."""
    return [kind for kind in kinds if any(kind in result.judged for result in results)]


def _rows(counted: list[tuple[str, list[tuple[int, int]]]]) -> list[str]:
    """Rows of which something was asked."""
    return [
        f"{name:14}" + "".join(f"{_cell(f, n):>16}" for f, n in counts)
        for name, counts in counted
        if counts[0][1]
    ]


def _cell(found: int, asked: int) -> str:
    return f"{found}/{asked} {found / asked:5.2f}" if asked else "-"


def _number(ratio: float | None) -> str:
    return f"{'-':>16}" if ratio is None else f"{ratio:16.2f}"


def _share(found: int, asked: int) -> dict[str, float | int | None]:
    return {
        "found": found, "asked": asked, "share": round(found / asked, 4) if asked else None
    }
