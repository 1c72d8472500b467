"""Table 2 of the paper on the artist's stories: which memory, trained how, keeps what?

Run: python -m tests.benchmarks.table2 --out FOLDER   (a day on two cores; the same command goes on)

As in the paper, every row adapts the same model folder with a LoRA and a new memory: the memory
learns to retrieve frames, unless the row says otherwise; then that LoRA is dropped, and a new one
learns for equally many steps to go on with stories, all rows in the same order, and to retrieve
nothing. A row "as long" gets the steps of the first stage in the second, and one "of the folder"
keeps the memory that the folder has, which was trained for longer. What has no weights to pretrain
is not pretrained, and rows of one memory share its first stage: two commands at a time must not
have rows of one memory. They continue the same held-out stories. It goes through the commands that
users have, and writes tests/benchmarks/results/table2.json after each row, and at the end
table2.png. Rows that table2.json has of the same setting are taken from there without `--anew`.

The folder has seen a memory of 2x2x2 before, and a new encoder begins as its low branch alone, with
the first projection of the folder: so a row without pretraining reads its low branch well at once.
What pretraining gives where nothing is read at once, the rows of the high branch alone say.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from generation.training.lora import NEW_MEMORY_BOOST
from generation.weights import fingerprint
from tests.benchmarks.commands import RESULTS, SHIPPED, known_rows, machine, share, throughline
from tests.benchmarks.table2.agreement import agreement
from tests.benchmarks.table2.paired import answers, compared
from tests.benchmarks.table2.plot import plot
from tests.benchmarks.table2.rows import MEMORY_DECIDES, OURS, PREPARED, ROWS, Row, chosen


def main(arguments: list[str] | None = None) -> int:
    """Train and evaluate what is not there yet, then write the table."""
    options = _options(arguments)
    try:
        if not options.anew:
            _take_known(options)
        if not all(_result(row, options).exists() for row in options.rows):
            _prepare(options)
        for row in options.rows:
            if not _result(row, options).exists():
                _make(row, options)
                _write(options)
            _say(row, json.loads(_result(row, options).read_text()))
    except subprocess.CalledProcessError as error:
        sys.stderr.write(
            f"This step failed: throughline {' '.join(error.cmd[3:])}\n"
            f"What was finished is kept in {options.out}; the same command goes on from there.\n"
        )
        return 1
    except KeyboardInterrupt:
        sys.stderr.write(f"Stopped. The same command goes on with what is in {options.out}.\n")
        return 130
    _show(_write(options))
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.table2", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, required=True, help="checkpoints and data")
    parser.add_argument("--steps-memory", type=int, default=600, help="steps to retrieve frames")
    parser.add_argument("--steps", type=int, default=600, help="steps to go on with stories")
    parser.add_argument("--batch", type=int, default=8, help="stories in a step")
    parser.add_argument("--stories", type=int, default=1000, help="stories to train on")
    parser.add_argument("--lora", type=int, default=128, help="rank; the paper's is 128")
    parser.add_argument("--rate", type=float, default=5e-4, help="highest learning rate")
    parser.add_argument("--held-out", type=int, default=128, help="stories to continue")
    parser.add_argument("--rows", help="some rows only, by name, with commas between them")
    parser.add_argument("--start-from", type=Path, default=SHIPPED, help="model folder")
    parser.add_argument("--anew", action="store_true", help="train also what table2.json has")
    parser.add_argument("--compile", action="store_true", help="needs a C++ compiler")
    options = parser.parse_args(arguments)
    options.out = options.out.resolve()
    options.start_from = options.start_from.resolve()
    if not (options.start_from / "vae").is_dir():
        parser.error(f"{options.start_from} is no model folder; give one as --start-from")
    options.start = fingerprint(options.start_from)
    try:
        options.rows = chosen(options.rows)
    except ValueError as error:
        parser.error(str(error))
    return options


def _take_known(options: argparse.Namespace) -> None:
    """Put the rows that the table has of this setting to those that were made here."""
    known = known_rows(RESULTS / "table2.json", _equal(options))
    for row in ROWS:
        made, file = known.get(row.name), _result(row, options)
        if made is not None and made["steps"] == _steps(row, options) and not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(made["ours"]))


def _equal(options: argparse.Namespace) -> dict[str, object]:
    """What all rows of a table have in common."""
    return {
        "start": options.start, "batch": options.batch, "lora": options.lora,
        "rate": options.rate, "boost": NEW_MEMORY_BOOST, "stories": options.stories,
        "held_out": options.held_out, "seed": 0,
    }


def _prepare(options: argparse.Namespace) -> None:
    """Draw and encode the stories, once for the rates of all rows."""
    throughline(
        "train", "stories", "--out", _setting(options), "--start-from", options.start_from,
        "--memory", PREPARED, "--stories", options.stories,
    )


def _make(row: Row, options: argparse.Namespace) -> None:
    """Train a row from the common start, publish and evaluate it; every part is resumable."""
    folder, model = _folder(row, options), _folder(row, options) / "model"
    share(_setting(options) / "stories", folder)
    common = (
        "--out", folder, "--memory", row.memory, "--window", row.window,
        "--start-from", options.start_from, "--lora", options.lora,
        *(() if row.kept else ("--new-memory",)),
    )
    compiled = ("--compile",) if options.compile else ()
    training = (*common, "--batch", options.batch, "--rate", options.rate, *compiled)
    steps = _steps(row, options)
    if row.pretrained:
        share(_steps_folder(options) / "pretrained" / _as_name(row.memory) / "memory", folder)
        throughline("train", "memory", *training, "--steps", steps["memory"])
    frozen = ("--freeze-memory",) if row.frozen else ()
    throughline(
        "train", "generator", *training, "--steps", steps["generator"], "--retrieval", 0, *frozen
    )
    throughline("train", "publish", *common, "--model", model)
    part = folder / "continuity.part"
    throughline(
        "evaluate", "continuity", "--model", model, "--stories", options.held_out,
        "--memory-only", "--cache", options.out / "held_out",
        "--sheet", folder / "continuity.png", "--json", part,
    )
    part.replace(_result(row, options))


def _setting(options: argparse.Namespace) -> Path:
    """A folder for each start and data: what was trained otherwise is never taken for a row."""
    return Path(options.out / f"{options.start[:8]}_of_{options.stories}")


def _steps_folder(options: argparse.Namespace) -> Path:
    steps = f"{options.steps_memory}+{options.steps}x{options.batch}"
    rates = f"lora_{options.lora}_at_{options.rate:g}_memory_x{NEW_MEMORY_BOOST:g}"
    return _setting(options) / f"{steps}_{rates}"


def _folder(row: Row, options: argparse.Namespace) -> Path:
    return _steps_folder(options) / _as_name(row.name)


def _as_name(name: str) -> str:
    return name.replace(" ", "_")


def _result(row: Row, options: argparse.Namespace) -> Path:
    return _folder(row, options) / f"continuity_{options.held_out}.json"


def _steps(row: Row, options: argparse.Namespace) -> dict[str, int]:
    more = options.steps_memory if row.as_long else 0
    memory = options.steps_memory if row.pretrained else 0
    return {"memory": memory, "generator": options.steps + more}


def _say(row: Row, figures: dict[str, Any]) -> None:
    kept = {aspect: kinds["memory"] for aspect, kinds in figures["aspects"].items()}
    ratio = kept.pop("movement ratio")
    cells = [f"{aspect} {count['found']}/{count['asked']}" for aspect, count in kept.items()]
    said = "".join(answers(figures, MEMORY_DECIDES))
    sys.stdout.write(
        f"{row.name:26} kept {said.count('1')} of {len(said)}: {', '.join(cells)}; "
        f"movement {ratio}\n"
    )


def _write(options: argparse.Namespace) -> dict[str, Any]:
    """Write the table of all rows that this setting has, also those of earlier commands."""
    made = [row for row in ROWS if _result(row, options).exists()]
    results = {row.name: json.loads(_result(row, options).read_text()) for row in made}
    said = " ".join(sys.argv[1:]).replace(str(options.out), "FOLDER")
    table = {
        "setting": {
            "command": "python -m tests.benchmarks.table2 " + said,
            "machine": machine(),
            **_equal(options),
        },
        "columns": {column: list(aspects) for column, aspects in OURS.items()},
        "rows": {
            row.name: {
                "memory": row.memory, "window": row.window, "frozen": row.frozen,
                "steps": _steps(row, options), "paper": {"v1": row.v1, "v6": row.v6},
                "ours": results[row.name],
            }
            for row in made
        },
        "agreement": agreement(results),
        "compared": compared(results),
    }
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "table2.json").write_text(json.dumps(table, indent=2) + "\n")
    return table


def _show(table: dict[str, Any]) -> None:
    """Draw the table, and say where its order is the paper's."""
    made = [row for row in ROWS if row.name in table["rows"]]
    results = {row.name: table["rows"][row.name]["ours"] for row in made}
    plot(made, results, RESULTS / "table2.png")
    for rows, found in table["compared"].items():
        sys.stdout.write(
            f"{rows}: {found['kept']} against {found['other']} of {found['asked']}, "
            f"p = {found['p']:.2g}\n"
        )
    for column, found in table["agreement"].items():
        pairs = ", ".join(f"{kind} {len(those)}" for kind, those in found["pairs"].items())
        sys.stdout.write(
            f"{column:14} Spearman {found['spearman']} over {len(found['rows'])} rows; "
            f"pairs: {pairs}\n"
        )


if __name__ == "__main__":
    raise SystemExit(main())
