"""A story of 300 s in 40 shots within the memory's budget: does the worker stay the same size?

Run: python -m tests.benchmarks.long_story [SHOTS]

It goes through the real command line with the shipped model and prints, as each shot is finished,
how many tokens the shot remembers, and how large the worker was at most: at the ends of its steps,
and, where Linux tells, at any time so far; tests/benchmarks/results/long_story.json has it, too.
"""

import contextlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil

from tests.benchmarks.commands import RESULTS, machine

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
            peak, highest, made = 0.0, 0.0, []
            for line in process.stdout:
                event = json.loads(line)
                peak = max(peak, _worker_mb(process.pid))
                highest = max(highest, _highest_mb(process.pid))
                if event["event"] == "finished":
                    plan = _plan(run, project)[event["shot"]]
                    made.append(_line(plan, peak, highest))
                    _say(event["shot"], made[-1])
                    peak = 0.0
    setting = {"command": "python -m tests.benchmarks.long_story", "machine": machine()}
    table = {"setting": setting, "seconds a shot": SHOT_SECONDS, "shots": made}
    (RESULTS / "long_story.json").write_text(json.dumps(table, indent=1) + "\n")
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


def _highest_mb(pid: int) -> float:
    """The largest resident size of the worker so far, as Linux counts it; 0 elsewhere."""
    sizes = [0]
    with contextlib.suppress(psutil.NoSuchProcess, OSError):  # it has ended
        for child in psutil.Process(pid).children():
            lines = Path(f"/proc/{child.pid}/status").read_text().splitlines()
            sizes += [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
    return max(sizes) * 1024 / 1e6


def _line(plan: list[dict[str, int]], peak_mb: float, highest_mb: float) -> dict[str, int]:
    return {
        "tokens": sum(remembered["tokens"] for remembered in plan),
        "earlier shots": len(plan),
        "coarse": sum(remembered["rate"] > 1 for remembered in plan),
        "left out": sum(remembered["rate"] == 0 for remembered in plan),
        "worker MB": round(peak_mb),
        "worker MB at most": round(highest_mb),
    }


def _say(number: int, line: dict[str, int]) -> None:
    told = ", ".join(f"{name} {value}" for name, value in line.items())
    sys.stdout.write(f"shot {number}: {told}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
