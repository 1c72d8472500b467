"""The worker is killed in every phase of its work: what it finished stays, and the rest is made."""

import random
from collections import Counter
from pathlib import Path

from app.model.jobs import Done
from app.model.takes import TakeState
from app.storage.verification import verify
from generation.protocol import Recipe
from tests.torture.outcome import Outcome
from tests.torture.worker_life import Life, Phase, Shot, moment_of
from tests.torture.workshop import Workshop, apart, hashes, spin, whole_chunks

BAR = "0 finished chunks lost, 0 broken files, resume identical"
_COLD = {Phase.START, Phase.LOAD}  # of a worker that does not run yet


def run(amount: int, seed: int = 0) -> Outcome:
    """Kill `amount` workers, aimed at each phase in turn; the phase that was met is counted."""
    met: Counter[Phase] = Counter()
    with apart() as folder:
        kills = _Kills(folder, random.Random(seed))
        for number in range(amount):
            met[kills.kill(number, list(Phase)[number % len(Phase)])] += 1
        kills.desk.close()
    wrong, places = kills.wrong, ", ".join(f"{met[phase]} {phase.value}" for phase in Phase)
    measured = f"{met.total()} workers died: {places}; {kills.kept} chunks were finished then; "
    measured += f"{len(wrong)} wrong" + (f" ({wrong[0]})" if wrong else "")
    return Outcome("SIGKILL of the worker", amount, BAR, measured, not wrong)


class _Kills:
    """One desk that makes film after film, and what was wrong with them."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self._folder, self._dice = folder, dice
        self.wrong: list[str] = []
        self.kept = 0
        self.desk = Workshop(folder / "asked.throughline", delay_ms=15)
        self._begin()
        self.desk.finish()
        self.desk.begin(folder / "again.throughline")
        self.desk.client.stop()  # the first start of all is slower
        self._whole = self._begin()
        self.desk.finish()
        self._whole.end()
        self._wanted, self._made_of = hashes(self.desk.takes()), self._recipe()

    def kill(self, number: int, aim: Phase) -> Phase:
        """Make a film whose worker is killed once; in which phase it really was."""
        desk = self.desk
        desk.begin(self._folder / f"film-{number}.throughline")
        if aim in _COLD:
            desk.client.stop()
        life = self._begin()
        pid = desk.client.pid
        assert pid is not None
        shot = Shot(pid, desk.takes(), moment_of(self._whole, life, aim, self._dice))
        spin(lambda: life.is_over)
        shot.join()
        met = life.phase(shot.traces)
        wrong = [f"{file.name} was made again" for file in self._lost(shot.whole)] + self._wrong()
        self.wrong += [f"{number}, {met.value}: {words}" for words in wrong]
        self.kept += len(shot.whole)
        return met

    def _begin(self) -> Life:
        life = Life(self.desk.client)
        self.desk.controller.generate(["s1"])
        return life

    def _lost(self, whole: dict[Path, int]) -> list[Path]:
        self.desk.finish()
        now = whole_chunks(self.desk.takes())
        return [file for file, at in whole.items() if now.get(file) != at]

    def _wrong(self) -> list[str]:
        """What is wrong with a film that was gone on with."""
        desk, job = self.desk, self.desk.finish()
        takes = desk.document.library.of_shot("s1")
        if not isinstance(job.state, Done) or len(takes) != 1:
            return [f"{job.state}, {len(takes)} takes"]
        wrong = [part.name for part in desk.takes().rglob("*.part")]
        if takes[0].state is not TakeState.COMPLETE or self._recipe() != self._made_of:
            wrong.append("another take")
        if hashes(desk.takes()) != self._wanted:
            wrong.append("other pictures")
        for one in verify(desk.document.require_folder(), takes):
            wrong += [f"chunk {index + 1} is broken" for index in one.broken]
            wrong += [f"chunk {index + 1} has no hash" for index in one.unknown]
        return wrong

    def _recipe(self) -> Recipe:
        return self.desk.document.library.of_shot("s1")[0].recipe
