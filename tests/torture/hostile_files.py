"""Files of the kinds in hostile_corpus.py that mean harm, in projects, from others, or on disk.

All of it runs in one process of its own, which the audit hooks of Python watch for writes outside.
"""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisWarning

from tests.torture.hostile_corpus import Victim, victims
from tests.torture.mutations import damaged
from tests.torture.outcome import Outcome

BAR = "0 tracebacks, 0 hangs > 2 s, 0 writes outside the folder, memory < 500 MB"
_LONGEST_S, _MOST_MB = 2.0, 500
_WRITING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink",
    "os.truncate", "shutil.rmtree", "os.chmod"}  # fmt: skip


@dataclass
class Found:
    """What went wrong, at most a few of each."""

    count: int = 0
    slowest_s: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def note(self, text: str) -> None:
        if len(self.wrong) < 20:
            self.wrong.append(text)


class Guard:
    """Sees every file that this process makes, moves or removes."""

    def __init__(self, allowed: Path, found: Found) -> None:
        self._allowed, self._found = os.path.realpath(allowed), found
        self.is_on = False
        sys.addaudithook(self._see)

    def _see(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.is_on:
            return
        if event == "open":
            path, mode, flags = arguments
            writes = bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) if flags else False
            self._check(event, path) if writes or set("wax+") & set(mode or "") else None
        elif event in _WRITING:
            last = arguments[-1]
            below = last if event != "os.truncate" and isinstance(last, int) and last >= 0 else None
            self._check(event, arguments[0], below)
        elif event in {"socket.connect", "subprocess.Popen", "os.system", "os.exec"}:
            self._found.note(f"{event} {arguments}")

    def _check(self, event: str, path: object, below: int | None = None) -> None:
        if isinstance(path, int):
            return
        self.is_on = False
        start = "" if below is None else Path(f"/proc/self/fd/{below}").readlink()
        full = os.path.realpath(Path(start, os.fsdecode(path)))  # type: ignore[arg-type]
        self.is_on = True
        if not full.startswith(self._allowed + os.sep) and full != os.devnull:
            self._found.note(f"{event} outside: {full}")


class Attacker:
    """Uses one damaged file after the other, each in a project as it was; notes what is wrong."""

    def __init__(self, work: Path, found: Found) -> None:
        self._work, self._found = work, found
        self.victims = tuple(victims(work))
        self._guard = Guard(work, found)

    def use(self, victim: Victim, content: bytes) -> None:
        """Whatever comes out of it is noted, and nothing raised."""
        work, found = self._work, self._found
        shutil.rmtree(work / "film.throughline", ignore_errors=True)
        shutil.copytree(work / "good.throughline", work / "film.throughline")
        began, self._guard.is_on = time.process_time(), True
        try:
            victim.use(work, content)
        except BaseException:  # noqa: BLE001 - nothing may come through
            found.note(f"{victim.name}: {traceback.format_exc()[-900:]} for {content[:200]!r}")
        self._guard.is_on = False
        found.count += 1
        took_s = time.process_time() - began
        found.slowest_s = max(found.slowest_s, took_s)
        if took_s > _LONGEST_S:
            found.note(f"{victim.name} took {took_s:.1f} s for {content[:200]!r}")


def attack(work: Path, amount: int, start: int) -> Found:
    """Use `amount` damaged files; everything unexpected is noted."""
    found = Found()
    attacker = Attacker(work, found)

    @seed(start)
    @settings(max_examples=amount, database=None, deadline=None, derandomize=False,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.data())
    def use(data: st.DataObject) -> None:
        victim = data.draw(st.sampled_from(attacker.victims), label="victim")
        attacker.use(victim, data.draw(damaged(victim.good)))

    with contextlib.suppress(HypothesisWarning):
        use()
    return found


def run(amount: int, seed: int = 0) -> Outcome:
    """Attack in a process of its own, so that its memory can be told."""
    with tempfile.TemporaryDirectory() as work:
        home = {"THROUGHLINE_HOME": f"{work}/home", "THROUGHLINE_MODELS": f"{work}/models"}
        command = [
            sys.executable,
            "-m",
            "tests.torture.hostile_files",
            work,
            str(amount),
            str(seed),
        ]
        done = subprocess.run(
            command, env={**os.environ, **home}, capture_output=True, text=True, check=False
        )
    if done.returncode:
        return Outcome(
            "hostile project, recipe, board, packed files", amount, BAR, done.stderr[-900:], False
        )
    told = json.loads(done.stdout)
    measured = (
        f"{len(told['wrong'])} wrong of {told['count']}, slowest {told['slowest_s']:.2f} s, "
        f"memory {told['memory_mb']:.0f} MB"
    )
    holds = not told["wrong"] and told["memory_mb"] < _MOST_MB and told["count"] >= amount
    name = "hostile project, recipe, board, packed files"
    return Outcome(name, told["count"], BAR, "\n".join([measured, *told["wrong"][:3]]), holds)


def _peak_mb() -> float:
    """Of this process alone: `ru_maxrss` also has what the one was that started it."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return 0.0 if found is None else int(found[1]) / 1024


if __name__ == "__main__":
    result = attack(Path(sys.argv[1]).resolve(), int(sys.argv[2]), int(sys.argv[3]))
    memory_mb = _peak_mb()
    sys.stdout.write(json.dumps({**vars(result), "memory_mb": memory_mb}))
