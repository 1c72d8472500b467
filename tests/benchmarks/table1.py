"""Table 1 of the paper on the artist's stories: which memory gives frames back best?

Run: python -m tests.benchmarks.table1 --out FOLDER   (hours on two cores; the same command goes on)

Every memory is trained from nothing to retrieve frames, in front of Animatic's transformer with a
LoRA (as the paper begins with a trained video model), for equally many steps on the same stories in
the same order, and evaluated on held-out ones. `--lora 0` trains a copy of the whole transformer,
`--name table1_whole` keeps that beside the other. It goes through the commands that users have, and
writes tests/benchmarks/results/table1.json and table1.png after each row. Rows that table1.json has
of the same setting are taken from there without `--anew`; a table of another setting is never
written over: give another `--name`, or delete it first. `--lpips FILE` adds LPIPS, also to rows
that were evaluated without it.
"""

import argparse
import json
import math
import shlex
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from generation.model_card import CARD_FILE
from generation.weights import fingerprint
from tests.benchmarks.commands import (
    RESULTS,
    SHIPPED,
    is_of,
    known_rows,
    machine,
    share,
    throughline,
)

PAPER_DB = {
    "4x4x2 patches random": 12.93,
    "4x4x2 patches": 12.93,
    "4x4x2 low": 15.21,
    "4x4x2 high": 15.73,
    "4x4x2": 17.41,
    "2x2x2": 19.12,
    "2x2x1": 20.19,
}
"""arXiv 2512.23851v1, table 1: PSNR of frames retrieved by a 12.8 B transformer.

The paper has one row of patches, and does not say whether they began as the transformer's own.
"""
PAPER_LPIPS = {
    "4x4x2 patches random": 0.365,
    "4x4x2 patches": 0.365,
    "4x4x2 low": 0.212,
    "4x4x2 high": 0.198,
    "4x4x2": 0.171,
    "2x2x2": 0.152,
    "2x2x1": 0.121,
}
"""The same table's LPIPS; 0 is the same picture."""
RANK = 11
"""Of the LoRA: to Animatic's width of 256 what the paper's 128 is to HunyuanVideo's 3072, a 24th.

A LoRA of 128 beside a width of 256 can learn nearly what the whole transformer can.
"""
PREPARED = "4x4x2 + 2x2x2 + 2x2x1"


def main() -> int:
    """Train and evaluate what is not there yet, then write the table."""
    options = _options()
    _check_table(options)
    if not options.anew:
        _take_known(options)
    if not all(_is_evaluated(memory, options) for memory in options.rows):
        _prepare(options)
    for memory in options.rows:
        if not _is_evaluated(memory, options):
            _make(memory, options)
            _write(options)
        _say(memory, json.loads(_result(memory, options).read_text()))
    _write(options)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="checkpoints and data")
    parser.add_argument("--steps", type=int, default=450)
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--stories", type=int, default=100)
    parser.add_argument("--held-out", type=int, default=32)
    parser.add_argument("--size", default="256x128", help="pictures of the stories")
    parser.add_argument("--lora", type=int, default=RANK, help="its rank; 0: all weights learn")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--name", default="table1", help="of the files with the results")
    parser.add_argument("--lpips", type=Path, help="safetensors file: measure LPIPS, too")
    parser.add_argument("--rows", nargs="+", choices=PAPER_DB, default=list(PAPER_DB))
    parser.add_argument("--anew", action="store_true", help="train also what table1.json has")
    options = parser.parse_args()
    options.start = fingerprint(SHIPPED)
    return options


def _check_table(options: argparse.Namespace) -> None:
    """Refuse before hours of training what would drop the rows of another setting."""
    table = RESULTS / f"{options.name}.json"
    if table.exists() and not is_of(json.loads(table.read_text()), _equal(options)):
        raise SystemExit(f"{table} is of another setting: give --name, or delete it first")


def _take_known(options: argparse.Namespace) -> None:
    """Put the rows that the table has of this setting to those that were made here."""
    for memory, figures in known_rows(RESULTS / f"{options.name}.json", _equal(options)).items():
        result = _result(memory, options)
        if not result.exists():
            result.parent.mkdir(parents=True, exist_ok=True)
            result.write_text(json.dumps(figures))


def _equal(options: argparse.Namespace) -> dict[str, object]:
    """What all rows of a table have in common."""
    return {
        "start": options.start, "steps": options.steps, "batch": options.batch,
        "stories": options.stories, "held_out": options.held_out, "size": options.size,
        "lora": options.lora, "rate": options.rate, "seed": 0,
    }


def _prepare(options: argparse.Namespace) -> None:
    """Draw and encode the stories, once for the rates of all rows."""
    throughline(
        "train", "stories", "--out", _setting(options), "--start-from", SHIPPED,
        "--size", options.size, "--memory", PREPARED, "--stories", options.stories,
    )


def _make(memory: str, options: argparse.Namespace) -> None:
    """Train a memory and evaluate it, what of it is not there yet."""
    folder = _result(memory, options).parent
    share(_setting(options) / "stories", folder)
    model = folder / "model"
    if not (model / CARD_FILE).exists():
        common = ("--out", folder, "--memory", memory, "--start-from", SHIPPED,
                  "--size", options.size, "--lora", options.lora, "--new-memory")
        steps = ("--steps", options.steps, "--batch", options.batch, "--rate", options.rate)
        throughline("train", "memory", *common, *steps, "--compile")
        throughline("train", "publish", *common, "--model", model)
    _evaluate(_result(memory, options), options)


def _setting(options: argparse.Namespace) -> Path:
    return Path(options.out / f"{options.start[:8]}_{options.size}_of_{options.stories}")


def _result(memory: str, options: argparse.Namespace) -> Path:
    folder = f"{memory.replace(' ', '_')}_{options.steps}x{options.batch}"
    if options.lora:
        folder += f"_lora_{options.lora}"
    return _setting(options) / f"{folder}_at_{options.rate}" / f"retrieval_{options.held_out}.json"


def _is_evaluated(memory: str, options: argparse.Namespace) -> bool:
    result = _result(memory, options)
    if not result.exists():
        return False
    return not options.lpips or "lpips" in json.loads(result.read_text())["real"]


def _evaluate(result: Path, options: argparse.Namespace) -> None:
    lpips = ("--lpips", options.lpips.resolve()) if options.lpips else ()
    part = result.with_suffix(".part")
    throughline("evaluate", "retrieval", "--model", result.parent / "model",
                 "--json", part, "--stories", options.held_out,
                 "--sheet", result.with_suffix(".png"), *lpips)
    part.replace(result)


def _write(options: argparse.Namespace) -> None:
    """Write the table of all rows that this setting has, also those of earlier commands."""
    made = [memory for memory in PAPER_DB if _result(memory, options).exists()]
    rows = {memory: json.loads(_result(memory, options).read_text()) for memory in made}
    said = shlex.join("FOLDER" if word == str(options.out) else word for word in sys.argv[1:])
    table = {
        "setting": {
            "command": "python -m tests.benchmarks.table1 " + said,
            "machine": machine(),
            **_equal(options),
        },
        "paper_psnr": PAPER_DB, "paper_lpips": PAPER_LPIPS, "rows": rows,
        "steps up": _steps_up(rows),
    }
    (RESULTS / f"{options.name}.json").write_text(json.dumps(table, indent=2) + "\n")
    _plot(rows, RESULTS / f"{options.name}.png")


def _steps_up(rows: dict[str, dict[str, Any]]) -> dict[str, dict[str, float]]:
    """From each row to the next one of the paper's order, and from patches to both branches.

    In dB, with the paired standard error.
    """
    each = {memory: np.array(row["psnr of each"]) for memory, row in rows.items()}
    pairs = [*pairwise(each), *((memory, "4x4x2") for memory in each if "patches" in memory)]
    steps = {}
    for memory, better in pairs:
        if better not in each:
            continue
        differences = each[better] - each[memory]
        error = differences.std(ddof=1) / math.sqrt(len(differences))
        steps[f"{memory} < {better}"] = {
            "dB": round(float(differences.mean()), 3), "error": round(float(error), 3)
        }
    return steps


def _say(memory: str, row: dict[str, Any]) -> None:
    real = row["real"]
    looks = ""
    if "lpips" in real:
        looks = f"  LPIPS {real['lpips']:.3f} (paper {PAPER_LPIPS[memory]:.3f})"
    sys.stdout.write(
        f"{memory:14} {real['psnr']:6.2f} dB (paper {PAPER_DB[memory]:.2f})  "
        f"SSIM {real['ssim']:.3f}{looks}\n"
    )


def _plot(rows: dict[str, dict[str, Any]], path: Path) -> None:
    figure = Figure(figsize=(7, 3), layout="constrained")
    axes = figure.subplots()
    places = range(len(rows))
    axes.bar([p - 0.2 for p in places], [r["real"]["psnr"] for r in rows.values()], 0.4,
             label="Animatic, our stories")
    axes.bar([p + 0.2 for p in places], [PAPER_DB[m] for m in rows], 0.4, label="the paper")
    axes.set_xticks(list(places), labels=[memory.replace(" ", "\n") for memory in rows])
    axes.set_ylabel("PSNR, dB")
    axes.legend()
    figure.savefig(path, dpi=120)


if __name__ == "__main__":
    raise SystemExit(main())
