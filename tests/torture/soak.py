"""A long day: hundreds of chunks are made while the film is edited, and nothing grows.

Run: python -m tests.torture --only soak
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.torture.outcome import Outcome

BAR = "memory floor flat within 2 %, disk back to baseline"
_MOST_GROWTH = 0.02
_LIMIT_S = 3 * 3600


def run(amount: int, seed: int = 0) -> Outcome:
    """Make `amount` chunks with a window and a worker of their own."""
    with tempfile.TemporaryDirectory() as work:
        scratch = Path(work) / "scratch"
        scratch.mkdir()
        made = subprocess.run(
            [sys.executable, "-m", "tests.torture.soak_process", work, str(amount), str(seed)],
            env=os.environ | {
                "TMPDIR": str(scratch), "QT_QPA_PLATFORM": "offscreen",
                "THROUGHLINE_HOME": str(Path(work) / "home"),
                "THROUGHLINE_MODELS": str(Path(work) / "models"),
                "THROUGHLINE_FAKE_WORKER": "1", "THROUGHLINE_FAKE_DELAY_MS": "0",
            },
            capture_output=True, text=True, check=False, timeout=_LIMIT_S,
        )  # fmt: skip
        if made.returncode:
            said = f"it ended with {made.stderr[-300:]!r}"
            return Outcome("soak", amount, BAR, said, holds=False)
        found = json.loads(made.stdout)
        left = sorted(file.name for file in scratch.iterdir())
    grown = {name: floors[-1] / floors[0] - 1 for name, floors in found["floors"].items()}
    flat = all(growth <= _MOST_GROWTH for growth in grown.values())
    words = ", ".join(f"{name} {growth:+.1%}" for name, growth in grown.items())
    rest = f"{len(left)} temporary files and {found['strays']} strays left"
    holds = flat and not left and not found["strays"]
    return Outcome("soak", found["chunks"], BAR, f"{words}; {rest}", holds)
