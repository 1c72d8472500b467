"""SIGKILL of the editor at random moments of editing, saving and generating."""

import random
import tempfile
import time
from pathlib import Path

import psutil

from app.storage.journal import find_edits
from app.storage.project_folder import create_project, file_digest, load_project
from tests.app.model.builders import project, shot
from tests.torture.editor_process import Editor, start_editor
from tests.torture.fingerprint import fingerprint
from tests.torture.outcome import Outcome

_MOST_LOST_S = 1.0
_ORPHANS_S = 10.0
_LATEST_S = 4.0


def run(amount: int, seed: int = 0) -> Outcome:
    """Kill `amount` editors, one after another on the same project."""
    chance = random.Random(seed)
    broken, orphans, lost_s = 0, 0, [0.0]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        folder = Path(home) / "film.throughline"
        create_project(folder, project(shot(1), shot(2), shot(3)))
        for number in range(amount):
            editor = start_editor(Path(home), folder, seed + number, "--generate")
            editor.wait_for("ready")
            time.sleep(chance.uniform(0.0, _LATEST_S))
            killed_s, children = _kill(editor)
            orphans += _left(children)
            if load_project(folder).warnings:
                broken += 1
            lost_s.append(_lost_s(folder, editor, killed_s))
    measured = (
        f"{broken} broken, at most {max(lost_s):.2f} s of edits lost, {orphans} orphan processes"
    )
    return Outcome(
        "SIGKILL of the editor while editing, saving, generating", amount,
        "project opens, at most 1 s of edits lost, 0 orphan processes", measured,
        broken == 0 and orphans == 0 and max(lost_s) <= _MOST_LOST_S,
    )


def _kill(editor: Editor) -> tuple[float, list[psutil.Process]]:
    process = psutil.Process(editor.process.pid)
    children = process.children(recursive=True)
    killed_s = time.time()
    process.kill()
    editor.end()
    return killed_s, children


def _left(children: list[psutil.Process]) -> int:
    _, alive = psutil.wait_procs(children, timeout=_ORPHANS_S)
    for process in alive:
        process.kill()
    return len(alive)


def _lost_s(folder: Path, editor: Editor, killed_s: float) -> float:
    """How long before the end the first edit was made that is not on disk."""
    kept = _kept(folder)
    states = [said for said in editor.said if said.what in {"ready", "edited"}]
    places = [place for place, said in enumerate(states) if said.mark == kept]
    if not places:
        raise RuntimeError("what was kept is nothing that was ever there")
    newer = states[places[-1] + 1 :]
    return killed_s - newer[0].time_s if newer else 0.0


def _kept(folder: Path) -> str:
    """What a user has who presses the wanted button of the recovery."""
    saved = load_project(folder).project
    found = [edits for edits in find_edits(folder).edits if edits.project != saved]
    if found and found[0].base == file_digest(folder):
        return fingerprint(found[0].project)
    return fingerprint(saved)
