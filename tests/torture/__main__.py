"""What we promise about your work, put to the test: prints the table, and fails where it fails.

Run: python -m tests.torture [--short] [--only NAME ...] [--seed N]

Half an hour on two cores; `--short` is minutes. Each test is a module of this folder with a `run`.
"""

import argparse
import importlib
import os
import sys
import time

from PySide6.QtGui import QGuiApplication

from tests.torture.outcome import Outcome

_FULL_AND_SHORT = {
    "worker_kills": (200, 8),
    "command_kills": (50, 2),
    "editor_kills": (200, 4),
    "write_failures": (0, 40),  # 0 is all points
    "hostile_files": (20_000, 400),
    "hostile_weights": (2_000, 200),
    "two_editors": (50, 2),
    "out_of_memory": (100, 6),
    "model_cuts": (200, 20),
    "soak": (500, 300),
    "big_project": (5_000, 1_000),
}


def main() -> int:
    """Run the tests one after the other; 0 when all hold."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    outcomes = []
    for name in options.only or _FULL_AND_SHORT:
        amount = _FULL_AND_SHORT[name][options.short]
        begun_s = time.monotonic()
        outcome = importlib.import_module(f"tests.torture.{name}").run(amount, options.seed)
        outcomes.append(outcome)
        sys.stderr.write(f"{name}: {time.monotonic() - begun_s:.0f} s\n")
    sys.stdout.write(table(outcomes) + "\n")
    return 0 if all(outcome.holds for outcome in outcomes) else 1


def table(outcomes: list[Outcome]) -> str:
    """The rows as Markdown."""
    head = "| test | how much | bar | measured | holds |\n|---|---|---|---|---|"
    rows = (
        f"| {one.test} | {one.amount:,} | {one.bar} | {one.measured} | "
        f"{'yes' if one.holds else '**no**'} |"
        for one in outcomes
    )
    return "\n".join((head, *rows))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--short", action="store_true", help="minutes instead of hours")
    parser.add_argument("--only", nargs="+", choices=_FULL_AND_SHORT, help="some of the tests")
    parser.add_argument("--seed", type=int, default=0, help="of what is random")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
