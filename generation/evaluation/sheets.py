"""Contact sheets: pictures in rows with a word beside them, as a PNG."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from generation.evaluation.measures import Pictures

LABEL_PX, ENLARGE, COLUMNS = 90, 1.5, 6
SHEET_STORIES = 8


def check_targets(
    parser: argparse.ArgumentParser, figures: Path | None, sheet: Path | None = None
) -> None:
    """End with a sentence where what is measured could not be written, before it is measured."""
    for target in filter(None, (figures, sheet)):
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            parser.error(f"{target.parent} cannot be made: {error.strerror}")
        written = target if target.exists() else target.parent
        if target.is_dir() or not os.access(written, os.W_OK):
            parser.error(f"{target} cannot be written: it is a folder, or its folder is read-only")
    if sheet and not cv2.haveImageWriter(str(sheet)):
        parser.error(f"{sheet} of --sheet has to be a picture, such as sheet.png")


def write_sheet(path: Path, rows: Sequence[tuple[str, Pictures]]) -> None:
    """One row a label: up to six pictures evenly chosen from `[t h w 3]`, enlarged.

    Raises:
        OSError: it cannot be written.
    """
    drawn = [_row(label, pictures) for label, pictures in rows]
    sheet = np.concatenate(drawn)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not cv2.imwrite(str(path), sheet[..., ::-1]):
        raise OSError(f"the disk did not take {path}")


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
