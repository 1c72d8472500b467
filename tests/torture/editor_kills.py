"""SIGKILL of the editor in every phase of its life: starting, editing, saving, generating."""

import os
import random
import tempfile
import time
from collections import Counter
from enum import Enum
from pathlib import Path

import psutil

from app.storage.journal import find_edits
from app.storage.project_folder import create_project, file_digest, load_project
from app.storage.verification import verify
from tests.app.model.builders import project, shot
from tests.torture.editor_process import Editor, Said, start_editor
from tests.torture.fingerprint import fingerprint
from tests.torture.outcome import Outcome

BAR = "project opens, at most 1 s of edits lost, 0 orphan processes"
_MOST_LOST_S = 1.0
_ORPHANS_S = 10.0
_EDIT_S = 2.0  # the longest that is waited while it edits
_FIRST_START_S = 3.0
_LEAST_SAVE_S = 0.02
_MAKING_S = 3.0
_LONG_AGO = (1.0, 1.0)


class Phase(Enum):
    """What an editor does; the value is for the table."""

    START = "starting"
    EDIT = "editing"
    SAVE = "saving"
    GENERATE = "generating"


class _Kills:
    """One project that editor after editor works on."""

    def __init__(self, home: Path, seed: int) -> None:
        self._home, self._seed, self._chance = home, seed, random.Random(seed)
        self._folder = home / "film.throughline"
        self._start_s, self._save_s = _FIRST_START_S, _LEAST_SAVE_S
        self.met: Counter[Phase] = Counter()
        self.lost_s, self.orphans = [0.0], 0
        self.broken: list[str] = []
        create_project(self._folder, project(shot(1), shot(2), shot(3)))

    def kill(self, number: int, aim: Phase) -> None:
        """Start one, kill it in this phase, and look at what it leaves."""
        before, began_s = Said(time.time(), "before", self._kept()), time.time()
        soon = {Phase.SAVE: ("--soon", "save"), Phase.GENERATE: ("--soon", "generate")}
        arguments = ("--generate", *soon.get(aim, ()))
        editor = start_editor(self._home, self._folder, self._seed + number, *arguments)
        self._wait(editor, aim)
        killed_s, children = _kill(editor)
        self.met[_phase(editor)] += 1
        self.orphans += _left(children)
        self.broken += [f"{number}: {words}" for words in self._wrong()]
        states = [before, *(said for said in editor.said if said.what in {"ready", "edited"})]
        self.lost_s.append(_lost_s(states, self._kept(), killed_s))
        self._measure(editor, began_s)

    def left_behind(self) -> int:
        """Half files that are there for good: after a while, and another opening."""
        for part in self._folder.rglob("*.part"):
            os.utime(part, _LONG_AGO)
        editor = start_editor(self._home, self._folder, self._seed)
        editor.wait_for("ready")
        until_s = time.monotonic() + _ORPHANS_S
        while any(self._folder.rglob("*.part")) and time.monotonic() < until_s:
            time.sleep(0.05)
        editor.close()
        editor.end()
        return len([*self._folder.rglob("*.part")])

    def _wait(self, editor: Editor, aim: Phase) -> None:
        if aim is Phase.START:
            time.sleep(self._chance.uniform(0, self._start_s))
            return
        words = {Phase.EDIT: "ready", Phase.SAVE: "saves", Phase.GENERATE: "generates"}
        longest_s = {Phase.EDIT: _EDIT_S, Phase.SAVE: self._save_s, Phase.GENERATE: _MAKING_S}
        editor.wait_for(words[aim])
        time.sleep(self._chance.uniform(0, longest_s[aim]))

    def _measure(self, editor: Editor, began_s: float) -> None:
        """How long a start and a save take here and now, to aim the next at."""
        at = {said.what: said.time_s for said in reversed(editor.said)}  # the first of each
        if "ready" in at:
            self._start_s = at["ready"] - began_s
        if "saved" in at:
            self._save_s = max(_LEAST_SAVE_S, at["saved"] - at["saves"])

    def _kept(self) -> str:
        """What a user has who presses the wanted button of the recovery."""
        saved = load_project(self._folder).project
        found = [edits for edits in find_edits(self._folder).edits if edits.project != saved]
        if found and found[0].base == file_digest(self._folder):
            return fingerprint(found[0].project)
        return fingerprint(saved)

    def _wrong(self) -> list[str]:
        """What is broken in the project as it lies there."""
        loaded = load_project(self._folder)
        journals = [f"{file.name} is damaged" for file in find_edits(self._folder).broken]
        takes = [f"chunks of {v.take.id}" for v in verify(self._folder, loaded.library) if v.broken]
        return [*loaded.warnings, *journals, *takes]


def run(amount: int, seed: int = 0, most_lost_s: float = _MOST_LOST_S) -> Outcome:
    """Kill `amount` editors, one after another on the same project, aimed at each phase in turn."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        kills = _Kills(Path(home), seed)
        for number in range(amount):
            kills.kill(number, list(Phase)[number % len(Phase)])
        left = kills.left_behind()
    lost_s, broken = max(kills.lost_s), kills.broken
    measured = ", ".join(f"{kills.met[phase]} {phase.value}" for phase in Phase)
    measured += f"; {len(broken)} broken{f' ({broken[0]})' if broken else ''}, "
    measured += f"at most {lost_s:.2f} s of edits lost, {kills.orphans} orphan processes, "
    measured += f"{left} half files left"
    holds = not broken and not kills.orphans and not left and lost_s <= most_lost_s
    return Outcome("SIGKILL of the editor", amount, BAR, measured, holds)


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


def _phase(editor: Editor) -> Phase:
    """What it did when it was killed, from all that it said."""
    said = [one.what for one in editor.said]
    if "ready" not in said:
        return Phase.START
    if said.count("saves") > sum(said.count(end) for end in ("saved", "failed")):
        return Phase.SAVE
    works = [what for what in said if what in {"generates", "idle"}]
    return Phase.GENERATE if works and works[-1] == "generates" else Phase.EDIT


def _lost_s(states: list[Said], kept: str, killed_s: float) -> float:
    """How long before the end the first edit was made that is not on disk."""
    places = [place for place, said in enumerate(states) if said.mark == kept]
    if not places:
        raise RuntimeError("what was kept is nothing that was ever there")
    newer = states[places[-1] + 1 :]
    return killed_s - newer[0].time_s if newer else 0.0
