"""How long a filmmaker waits: from the command to the first chunk, and to 20 s of story.

Run: make bench   (or python -m tests.benchmarks)
It makes the sample board with the shipped model through the real command line and prints seconds.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BOARD = ROOT / "resources" / "samples" / "old_woman_and_cat.txt"


def main() -> int:
    """Time one run on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        project = str(Path(folder) / "bench.throughline")
        started = time.perf_counter()
        run = [sys.executable, "-m", "app.cli"]
        subprocess.run([*run, "new", project, "--from", str(BOARD)], check=True, cwd=ROOT)
        command = [*run, "generate", project, "--json"]
        first, chunks = None, 0
        with subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if json.loads(line)["event"] == "chunk":
                    chunks += 1
                    first = first or time.perf_counter() - started
        whole = time.perf_counter() - started
    cores = os.cpu_count()
    sys.stdout.write(
        f"cores {cores}, chunks {chunks}, first chunk {first:.1f} s, whole story {whole:.1f} s\n"
    )
    return process.returncode


if __name__ == "__main__":
    raise SystemExit(main())
