"""Contact sheets: pictures in rows with a word beside them, as a PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generation.evaluation.measures import Pictures

LABEL_PX, ENLARGE, COLUMNS = 90, 1.5, 6


def write_sheet(path: Path, rows: Sequence[tuple[str, Pictures]]) -> None:
    """One row a label: up to six pictures evenly chosen from `[t h w 3]`, enlarged."""
    drawn = [_row(label, pictures) for label, pictures in rows]
    sheet = np.concatenate(drawn)
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), sheet[..., ::-1])


def _row(label: str, pictures: Pictures) -> Pictures:
    chosen = pictures[np.linspace(0, len(pictures) - 1, COLUMNS).round().astype(int)]
    strip = np.concatenate(list(chosen), axis=1)
    strip = cv2.resize(strip, None, fx=ENLARGE, fy=ENLARGE, interpolation=cv2.INTER_CUBIC)
    margin = np.full((strip.shape[0], LABEL_PX, 3), 24, dtype=np.uint8)
    for i, line in enumerate(label.split("\n")):
        where = (4, 16 + 14 * i)
        cv2.putText(
            margin, line, where, cv2.FONT_HERSHEY_SIMPLEX, 0.36, (230, 230, 230), 1, cv2.LINE_AA
        )
    row: Pictures = np.concatenate([margin, strip], axis=1).astype(np.uint8)
    return row
