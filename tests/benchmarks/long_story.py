"""A story of 300 s in 40 shots within the memory's budget: does the worker stay the same size?

Run: python -m tests.benchmarks.long_story [SHOTS]

It goes through the real command line with the shipped model and prints, as each shot is finished,
how many tokens the shot remembers and how large the worker is.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
SHOT_SECONDS = 7.5
SCENES = (
    "An old woman with white hair in a red dress stands in a yellow kitchen. Wide shot.",
    "A boy with black hair in a blue shirt waves in the kitchen. Medium shot.",
    "The old woman talks to the boy in the kitchen. Medium shot.",
    "The boy walks to the right in a park with a green bush. Wide shot.",
    "A brown dog sits in the park. Wide shot.",
    "The boy pets the dog in the park. Medium shot.",
    "The old woman sits on the bench in the park. Wide shot.",
    "The old woman waves. Close-up.",
)


def main() -> int:
    """Make the story on this machine."""
    shots = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    board = "\n".join(f"{SHOT_SECONDS * i}s: {SCENES[i % len(SCENES)]}" for i in range(shots))
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "long.throughline"
        run = [sys.executable, "-m", "app.cli"]
        new = [*run, "new", str(project), "--from", "-"]
        board += f"\n{SHOT_SECONDS * shots}s: end"
        subprocess.run(new, input=board, text=True, check=True, cwd=ROOT)
        generate = [*run, "generate", str(project), "--json"]
        with subprocess.Popen(
            generate, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stdout is not None
            peak = 0.0
            for line in process.stdout:
                event = json.loads(line)
                peak = max(peak, _worker_mb(process.pid))
                if event["event"] == "finished":
                    _say(event["shot"], _plan(run, project)[event["shot"]], peak)
                    peak = 0.0
    return process.returncode


def _plan(run: list[str], project: Path) -> dict[int, list[dict[str, int]]]:
    told = subprocess.run(
        [*run, "info", str(project), "--json"], stdout=subprocess.PIPE, check=True, cwd=ROOT
    ).stdout
    return {shot["number"]: shot["memory"] for shot in json.loads(told)["shots"]}


def _worker_mb(pid: int) -> float:
    """Resident size of the worker at the end of a step; 0 when it has ended."""
    try:
        return sum(child.memory_info().rss for child in psutil.Process(pid).children()) / 1e6
    except psutil.NoSuchProcess:
        return 0.0


def _say(number: int, plan: list[dict[str, int]], peak_mb: float) -> None:
    coarse = sum(remembered["rate"] > 1 for remembered in plan)
    out = sum(remembered["rate"] == 0 for remembered in plan)
    tokens = sum(remembered["tokens"] for remembered in plan)
    sys.stdout.write(
        f"shot {number:2d}: {tokens:5d} tokens of {len(plan):2d} shots "
        f"({coarse} coarse, {out} left out), worker {peak_mb:.0f} MB\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
