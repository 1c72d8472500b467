"""Two editors and a command at the same time on one project: who is told, and what is lost."""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.storage.journal import find_edits
from app.storage.project_folder import backups, create_project, load_project, read_project
from app.storage.versions import read_version, versions
from tests.app.model.builders import project, shot
from tests.torture.editor_process import Editor, environment, start_editor
from tests.torture.fingerprint import fingerprint
from tests.torture.outcome import Outcome

_CHOICES = ("read", "copy", "over")
_SECONDS = 2.0
_MOST_SAVES = 20  # more than are kept as versions
_SAVES_EACH = ("--most-saves", "8")  # and one when it closes


def run(amount: int, seed: int = 0) -> Outcome:
    """Each time the second one is told of the first, and chooses; a command writes between."""
    chance = random.Random(seed)
    warned = lost = saves = 0
    for number in range(amount):
        choice = chance.choice(_CHOICES)
        told, written, gone = _round(seed + 2 * number, choice, chance.uniform(0.2, _SECONDS))
        warned, saves, lost = warned + told, saves + written, lost + gone
    return Outcome(
        "two editors on one project", amount, "one warned, no lost write",
        f"the second one warned {warned} of {amount} times, {lost} of {saves} saves lost",
        warned == amount and lost == 0 and saves > 0,
    )


def _round(seed: int, choice: str, pause_s: float) -> tuple[bool, int, int]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        home, folder = Path(place), Path(place) / "film.throughline"
        create_project(folder, project(shot(1), shot(2), shot(3)))
        first = start_editor(home, folder, seed, *_SAVES_EACH)
        first.wait_for("ready")
        second = start_editor(home, folder, seed + 1, "--choice", choice, *_SAVES_EACH)
        second.wait_for("ready")
        time.sleep(pause_s)
        title = _write_title(home, folder, seed)
        time.sleep(_SECONDS / 2)
        for editor in (first, second):
            editor.close()
        for editor in (first, second):
            editor.wait_for("closed")
            editor.end()
        told = second.of("warned") == [str(first.process.pid)] and not first.of("warned")
        saved = _saves_of(first, second)
        kept = _everything(home)
        titles = {read_version(version).title for version in versions(folder)}
        titles.add(read_project(folder).title)
        gone = len(saved - kept) + (title is not None and title not in titles)
        return told, len(saved) + (title is not None), gone


def _write_title(home: Path, folder: Path, seed: int) -> str | None:
    """What a command wrote; None when it was refused, with a reason."""
    title = f"Named by a command {seed}"
    command = [sys.executable, "-m", "app.cli", "project", str(folder), "--title", title]
    done = subprocess.run(
        command, env=environment(home), capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return title
    if "Nothing was" not in done.stderr:
        raise RuntimeError(done.stderr)
    return None


def _saves_of(*editors: Editor) -> set[str]:
    saved = {mark for editor in editors for mark in editor.of("saved")}
    if len(saved) >= _MOST_SAVES:
        raise RuntimeError("more was saved than is kept; make the round shorter")
    return saved


def _everything(home: Path) -> set[str]:
    """Every state that a user can come back to."""
    states = set()
    for folder in home.glob("*.throughline"):
        states.add(fingerprint(load_project(folder).project))
        states |= {fingerprint(edits.project) for edits in find_edits(folder).edits}
        states |= {fingerprint(read_version(version)) for version in versions(folder)}
        assert len(backups(folder)) <= _MOST_SAVES
    return states
