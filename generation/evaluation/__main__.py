"""`throughline evaluate retrieval|continuity|cost|hardware`: tables, sheets of a model folder."""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from generation.arguments import positive
from generation.devices import choose_device
from generation.errors import GenerationError
from generation.evaluation.continuity import KINDS as CONTINUITY_KINDS
from generation.evaluation.continuity import Continued, evaluate_continuity
from generation.evaluation.continuity_table import answers, aspect_figures, colour_figures, lines
from generation.evaluation.cost_command import measure_costs
from generation.evaluation.lpips import HOW_TO_MAKE, Lpips, check_size, load_lpips
from generation.evaluation.question_cache import QuestionCache
from generation.evaluation.retrieval import KINDS, Retrieved, evaluate_retrieval
from generation.evaluation.retrieval_table import retrieval_figures, retrieval_lines
from generation.evaluation.sheets import SHEET_STORIES, check_targets, write_sheet
from generation.failures import as_failure
from generation.model import VideoModel, load_model
from generation.shipped import MODELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generation.evaluation.measures import Pictures

SHIPPED = MODELS / "animatic"
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Evaluate, print a table, write the figures and a sheet where asked."""
    try:
        return _evaluate(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        _fail("Stopped. What is printed above is whole, and nothing else was kept.")
        return INTERRUPTED


def _evaluate(given: list[str]) -> int:
    warnings.filterwarnings("ignore", category=FutureWarning)
    if given[:1] == ["hardware"]:
        from generation.evaluation.hardware.command import main as hardware  # arguments of its own

        return hardware(given[1:])
    parser = _parser()
    options = parser.parse_args(given)
    if options.lpips and options.measure != "retrieval":
        parser.error("--lpips goes with the measure retrieval only")
    if options.measure == "retrieval" and options.stories < 2:
        parser.error("retrieval compares the memories of at least 2 stories")
    check_targets(parser, options.json, options.sheet)
    try:
        lpips, model = _loaded(options)
    except GenerationError as error:
        return _fail(error.sentence())
    if not model.encoders:
        return _fail(f"{options.model} has no memory encoder to evaluate.")
    figures: dict[str, object] = {}
    rows: list[tuple[str, Pictures]] = []
    try:
        if options.measure == "cost":
            measure_costs(options.model, model, _say, figures)
        elif options.measure == "retrieval":
            figures, rows = _retrieval(model, options, lpips)
        else:
            figures, rows = _continuity(model, options)
    except (GenerationError, RuntimeError, MemoryError) as error:
        return _write(options, figures, []) or _fail(as_failure(error).message)
    return _write(options, figures, rows)


def _write(
    options: argparse.Namespace, figures: dict[str, object], rows: list[tuple[str, Pictures]]
) -> int:
    """The figures first; what is printed already is not lost where they cannot be kept."""
    try:
        if options.json and figures:
            options.json.write_text(json.dumps(figures, indent=2) + "\n")
        if options.sheet and rows:
            write_sheet(options.sheet, rows)
    except (OSError, cv2.error) as error:
        return _fail(f"What is printed above could not be written: {error}")
    return 0


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201
    return 1


def _loaded(options: argparse.Namespace) -> tuple[Lpips | None, VideoModel]:
    """What is small first, so that a wrong file is told at once."""
    device = choose_device()
    lpips = load_lpips(options.lpips, device.torch_device) if options.lpips else None
    model = load_model(options.model, device, lambda _text, _done: None)
    if lpips is not None:
        check_size(model.card.grid.size)
    return lpips, model


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="throughline evaluate", description=__doc__)
    parser.add_argument("measure", choices=("retrieval", "continuity", "cost", "hardware"))
    parser.add_argument("--model", type=Path, default=SHIPPED, help="model folder")
    parser.add_argument("--stories", type=positive, default=64, help="held-out stories")
    parser.add_argument("--steps", type=positive, default=8, help="denoising steps of a retrieval")
    parser.add_argument(
        "--lpips", type=Path, metavar="FILE", help=f"measure LPIPS, too (retrieval); {HOW_TO_MAKE}"
    )
    parser.add_argument(
        "--memory-only", action="store_true",
        help="not what it makes without its memory, in half the time (continuity)",
    )
    parser.add_argument(
        "--cache", type=Path, help="folder for what is the same for every model (continuity)"
    )
    parser.add_argument("--sheet", type=Path, help="write a contact sheet (PNG)")
    parser.add_argument("--json", type=Path, help="write the figures")
    return parser


def _retrieval(
    model: VideoModel, options: argparse.Namespace, lpips: Lpips | None
) -> tuple[dict[str, object], list[tuple[str, Pictures]]]:
    results = evaluate_retrieval(model, options.stories, options.steps, lpips)
    figures = retrieval_figures(results)
    _say(retrieval_lines(results))
    return figures, _retrieval_rows(results)


def _retrieval_rows(results: Sequence[Retrieved]) -> list[tuple[str, Pictures]]:
    return [
        (f"{i + 1} {kind}", r.pictures[kind])
        for i, r in enumerate(results[:SHEET_STORIES])
        for kind in ("truth", *KINDS)
    ]


def _continuity(
    model: VideoModel, options: argparse.Namespace
) -> tuple[dict[str, object], list[tuple[str, Pictures]]]:
    cache = QuestionCache(options.cache, options.model, model) if options.cache else None
    kinds = CONTINUITY_KINDS[:1] if options.memory_only else CONTINUITY_KINDS
    results = evaluate_continuity(model, options.stories, cache, kinds)
    if not results:
        print("No story was asked about; evaluate more than 0.", file=sys.stderr)  # noqa: T201
        return {"stories": options.stories, "shots": 0}, []
    _say(lines(results))
    figures = {"stories": options.stories, "shots": len(results), **colour_figures(results)}
    figures |= {"aspects": aspect_figures(results), "answers": answers(results)}
    return figures, _continuity_rows(results)


def _continuity_rows(results: Sequence[Continued]) -> list[tuple[str, Pictures]]:
    return [
        (f"{i + 1} {kind}", r.pictures[kind])
        for i, r in enumerate(results[:SHEET_STORIES])
        for kind in ("history", "truth", *CONTINUITY_KINDS)
        if kind in r.pictures
    ]


def _say(lines: Sequence[str]) -> None:
    print("\n".join(lines), flush=True)  # noqa: T201  the table is the output


if __name__ == "__main__":
    raise SystemExit(main())
