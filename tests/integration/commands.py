"""The command line as a user has it, with models and settings of a test's own folder."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def throughline(folder: Path, *words: str, fails: bool = False) -> str:
    """What a command prints in a folder, or says on stderr where it `fails`."""
    done = run_throughline(folder, *words)
    assert (done.returncode != 0) is fails, done.stderr
    return done.stderr if fails else done.stdout


def run_throughline(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """A command in a folder, however it ends."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "THROUGHLINE_HOME": str(folder / "home"),
        "THROUGHLINE_MODELS": str(folder / "models"),
        "THROUGHLINE_DEVICE": "cpu",
    }
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *words],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )
