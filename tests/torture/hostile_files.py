"""Projects, takes, boards, captions, cards, settings and packed projects that mean harm.

All of it runs in one process of its own, which the audit hooks of Python watch for writes outside.
"""

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisWarning

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


@dataclass(frozen=True)
class Victim:
    """A good file, and what a user does with it."""

    name: str
    good: bytes
    use: Callable[[Path, bytes], None]


def _command(*words: str) -> None:
    """A command in this process: it must end in words."""
    from app import cli

    told = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(told):
        cli.main(list(words))
    if "Something unexpected" in told.getvalue() or "Traceback" in told.getvalue():
        raise AssertionError(told.getvalue())


def victims(work: Path) -> Iterator[Victim]:
    """The corpus; each is used as the window or a command would."""
    from tests.app.storage.builders import film_with_takes

    folder = work / "good.throughline"
    film_with_takes(folder)
    yield Victim("project", _rich(folder), lambda w, d: _project(w, "project.json", d))
    take = (folder / "takes/s1t1/take.json").read_bytes()
    yield Victim("take and recipe", take, lambda w, d: _project(w, "takes/s1t1/take.json", d))
    board = b"0s: a man enters\n2.5s: he sits [4s-6s: b] | c\n0:08: end\n"
    yield Victim("board", board, _board)
    yield Victim("packed", _packed(folder, work), _unpack)
    card = {"name": "m", "grid": {"stride": 4}, "sampler": {"steps": 2}, "memory": None}
    yield Victim("model card", json.dumps(card).encode(), _card)
    line = b'{"video": "a.mp4", "captions": [{"time": "0:12", "text": "A man."}]}\n'
    yield Victim("captions", line, _captions)
    yield Victim("settings", b'{"schema_version": 1, "theme": "dark", "opened": {}}', _settings)
    yield Victim("clipboard", _clipping(folder), _clipboard)


def _rich(folder: Path) -> bytes:
    """The project with something in each of its fields."""
    content = json.loads((folder / "project.json").read_bytes())
    shot = content["shots"][0]
    content["cast"] = [{"name": "ada", "kind": "character", "picture": "0" * 64, "description": ""}]
    content["marks"] = [
        {"take": "s1t1", "starred": True, "name": "n", "note": "", "deleted": False}
    ]
    marker = {"id": "m1", "shot": shot["id"], "frame": 3, "note": "look", "label": "red"}
    content["markers"], content["variables"] = [marker], [{"name": "hero", "text": "a man"}]
    return json.dumps(content).encode()


def _project(work: Path, name: str, data: bytes) -> None:
    (work / "film.throughline" / name).write_bytes(data)
    _command("info", str(work / "film.throughline"), "--json")
    _command("info", str(work / "film.throughline"), "--memory")
    _command("markers", str(work / "film.throughline"))
    _command("takes", str(work / "film.throughline"), "1")


def _board(work: Path, data: bytes) -> None:
    from app.storage.dropped import read_board
    from app.storage.errors import BoardFileError

    (work / "board.txt").write_bytes(data)
    shutil.rmtree(work / "new.throughline", ignore_errors=True)
    _command("new", str(work / "new"), "--from", str(work / "board.txt"))
    with contextlib.suppress(BoardFileError):
        read_board(work / "board.txt")


def _packed(folder: Path, work: Path) -> bytes:
    from app.storage.packing import pack_project
    from app.storage.project_folder import load_project

    pack_project(load_project(folder), work / "p.throughline.zip")
    return (work / "p.throughline.zip").read_bytes()


def _unpack(work: Path, data: bytes) -> None:
    file = work / "sent.throughline.zip"
    file.write_bytes(data)
    shutil.rmtree(work / "there.throughline", ignore_errors=True)
    _command("unpack", str(file), str(work / "there"))


def _card(work: Path, data: bytes) -> None:
    from generation.protocol import ProtocolError, read_model_card

    (work / "throughline.json").write_bytes(data)
    with contextlib.suppress(ProtocolError):
        read_model_card(work)


def _captions(work: Path, data: bytes) -> None:
    from generation.training.videos.captions import read_captions

    (work / "captions.jsonl").write_bytes(data)
    with contextlib.suppress(ValueError):
        read_captions(work / "captions.jsonl")


def _settings(work: Path, data: bytes) -> None:
    from app import paths
    from app.settings import load_settings

    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_bytes(data)
    load_settings()


def _clipping(folder: Path) -> bytes:
    from app.model.clipping import packed
    from app.storage.project_folder import load_project

    film = load_project(folder).project
    return packed(film, film.shots)


def _clipboard(work: Path, data: bytes) -> None:
    from app.model.clipping import unpacked
    from app.storage.project_folder import load_project

    loaded = load_project(work / "good.throughline")
    with contextlib.suppress(ValueError):
        unpacked(data, loaded.project, loaded.library)


def attack(work: Path, amount: int, start: int) -> Found:
    """Use `amount` damaged files; everything unexpected is noted."""
    found = Found()
    known = list(victims(work))
    guard = Guard(work, found)

    @seed(start)
    @settings(max_examples=amount, database=None, deadline=None, derandomize=False,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.data())
    def use(data: st.DataObject) -> None:
        victim = data.draw(st.sampled_from(known), label="victim")
        content = data.draw(damaged(victim.good))
        shutil.rmtree(work / "film.throughline", ignore_errors=True)
        shutil.copytree(work / "good.throughline", work / "film.throughline")
        began, guard.is_on = time.process_time(), True
        try:
            victim.use(work, content)
        except BaseException:  # noqa: BLE001 - nothing may come through
            found.note(f"{victim.name}: {traceback.format_exc()[-900:]} for {content[:200]!r}")
        guard.is_on = False
        found.count += 1
        took_s = time.process_time() - began
        found.slowest_s = max(found.slowest_s, took_s)
        if took_s > _LONGEST_S:
            found.note(f"{victim.name} took {took_s:.1f} s for {content[:200]!r}")

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
