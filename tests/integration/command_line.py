"""The command line in a process of its own, with its own home and models."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def throughline(folder: Path, *words: str, fails: bool = False) -> str:
    """What a command says on stdout, or on stderr where it `fails`; models are in `models/`."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "THROUGHLINE_HOME": str(folder / "home"),
        "THROUGHLINE_MODELS": str(folder / "models"),
        "THROUGHLINE_DEVICE": "cpu",
    }
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", *words],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )
    assert (done.returncode != 0) is fails, done.stderr
    return done.stderr if fails else done.stdout
