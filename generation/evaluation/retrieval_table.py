"""What memories give back, as lines to read and as figures to write."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from generation.evaluation.retrieval import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generation.evaluation.retrieval import Retrieved


def retrieval_figures(results: Sequence[Retrieved]) -> dict[str, object]:
    """Mean of each measure by kind of memory, and PSNR story by story: two models can be paired."""
    means = {kind: _means(results, kind) for kind in KINDS}
    each = [round(found.psnr["real"], 3) for found in results]
    return {"stories": len(results), **means, "psnr of each": each}


def retrieval_lines(results: Sequence[Retrieved]) -> list[str]:
    """A table with one line for each kind of memory."""
    has_lpips = any(found.lpips for found in results)
    head = f"{'memory':10} {'PSNR dB':>8} {'SSIM':>7}" + (f" {'LPIPS':>7}" if has_lpips else "")
    table = [f"{head}   ({len(results)} stories)"]
    for kind in KINDS:
        means = _means(results, kind)
        line = f"{kind:10} {means['psnr']:8.2f} {means['ssim']:7.3f}"
        table.append(line + (f" {means['lpips']:7.3f}" if has_lpips else ""))
    return table


def _means(results: Sequence[Retrieved], kind: str) -> dict[str, float]:
    means = {
        "psnr": round(statistics.mean(found.psnr[kind] for found in results), 3),
        "ssim": round(statistics.mean(found.ssim[kind] for found in results), 4),
    }
    if any(found.lpips for found in results):
        means["lpips"] = round(statistics.mean(found.lpips[kind] for found in results), 4)
    return means
