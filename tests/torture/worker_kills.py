"""The worker is killed at random moments: what it finished stays, and the rest is made."""

import os
import random
import signal
import time

from app.model.jobs import Done
from app.model.takes import TakeState
from tests.torture.outcome import Outcome
from tests.torture.workshop import Workshop, apart, hashes, is_alive, spin, whole_chunks

BAR = "0 finished chunks lost, 0 broken files, resume identical"


def run(amount: int, seed: int = 0) -> Outcome:
    """Kill `amount` workers, each once in the life of its take."""
    dice, started_s = random.Random(seed), time.monotonic()
    wrong: list[str] = []
    landed = kept = 0
    with apart() as folder:
        asked = Workshop(folder / "asked.throughline")
        asked.controller.generate(["s1"])
        asked.finish()
        wanted, took_s = hashes(asked.takes()), time.monotonic() - started_s
        made_of = asked.document.library.of_shot("s1")[0].recipe
        asked.close()
        for number in range(amount):
            desk = Workshop(folder / f"film-{number}.throughline")
            lost, whole = _kill_once(desk, dice.uniform(0, took_s))
            landed += whole is not None
            kept += whole or 0
            wrong += lost
            job = desk.finish()
            takes = desk.document.library.of_shot("s1")
            if not isinstance(job.state, Done) or len(takes) != 1:
                wrong.append(f"{number}: {job.state}, {len(takes)} takes")
            elif takes[0].state is not TakeState.COMPLETE or takes[0].recipe != made_of:
                wrong.append(f"{number}: another take")
            if hashes(desk.takes()) != wanted:
                wrong.append(f"{number}: other pictures")
            wrong += [f"{number}: {part.name}" for part in desk.takes().rglob("*.part")]
            desk.close()
    measured = f"{landed} kills met a worker, {kept} chunks finished then; {len(wrong)} wrong"
    measured += f" ({wrong[0]})" if wrong else ""
    return Outcome("SIGKILL of the worker", amount, BAR, measured, not wrong)


def _kill_once(desk: Workshop, after_s: float) -> tuple[list[str], int | None]:
    """Kill the worker after a while: chunks that were made again, and how many there were then.

    None where it did not run any more.
    """
    desk.controller.generate(["s1"])
    until_s = time.monotonic() + after_s
    spin(lambda: time.monotonic() > until_s or desk.controller.is_idle)
    pid = desk.client.pid
    if pid is None or desk.controller.is_idle:
        return [], None
    os.kill(pid, signal.SIGKILL)
    while is_alive(pid):
        time.sleep(0.001)
    whole = whole_chunks(desk.takes())
    desk.finish()
    now = whole_chunks(desk.takes())
    again = [f"{file.name} was made again" for file, at in whole.items() if now.get(file) != at]
    return again, len(whole)
