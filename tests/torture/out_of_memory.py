"""Memory runs out while a model is loaded, while a chunk is drawn, and while it is decoded."""

import os
import random
from pathlib import Path

from app.model.jobs import Done, Failed
from generation.fake import OOM_VARIABLE
from tests.torture.outcome import Outcome
from tests.torture.workshop import Workshop, apart, hashes

BAR = "editor alive, job ends on a rung or with advice"
PLACES = ("load", "denoise", "decode")


def run(amount: int, seed: int = 0) -> Outcome:
    """Let memory run out in `amount` generations, once or for good."""
    dice = random.Random(seed)
    wrong: list[str] = []
    rungs = advised = 0
    with apart() as folder:
        before = os.environ.pop(OOM_VARIABLE, None)
        wanted = _plain(folder / "asked.throughline")
        for number in range(amount):
            place, times = PLACES[number % len(PLACES)], dice.choice((1, 1, 2))
            os.environ[OOM_VARIABLE] = f"{place}={times}"
            ended, problem = _one(folder / f"film-{number}.throughline", wanted)
            rungs += ended == "rung"
            advised += ended == "advice"
            expected = "rung" if times == 1 else "advice"
            if problem or ended != expected:
                wrong.append(f"{number} ({place}, {times}): {ended} {problem}")
        os.environ.pop(OOM_VARIABLE, None)
        if before is not None:
            os.environ[OOM_VARIABLE] = before
    measured = f"{rungs} ended on a rung, {advised} with advice; {len(wrong)} wrong"
    measured += f" ({wrong[0]})" if wrong else ""
    return Outcome("injected out-of-memory", amount, BAR, measured, not wrong)


def _plain(folder: Path) -> dict[str, str]:
    desk = Workshop(folder, delay_ms=0)
    desk.controller.generate(["s1"])
    desk.finish()
    desk.close()
    return hashes(desk.takes())


def _one(folder: Path, wanted: dict[str, str]) -> tuple[str, str]:
    """How a generation ended in which memory ran out, and what was wrong with it."""
    desk = Workshop(folder, delay_ms=0)
    desk.controller.generate(["s1"])
    first = desk.finish()
    told = any(note.startswith("Memory ran out") for note in desk.notes)
    if isinstance(first.state, Done):
        ended, good = "rung", told
    elif isinstance(first.state, Failed) and first.state.kind == "out_of_memory":
        ended, good = "advice", "choose a smaller" in first.state.message
        desk.controller.generate_missing()  # the same worker, which has freed what it held
        good = good and isinstance(desk.finish().state, Done)
    else:
        ended, good = type(first.state).__name__, False
    same = hashes(desk.takes()) == wanted
    desk.close()
    return ended, "" if good and same else f"told: {told}, same pictures: {same}"
