"""Memory runs out while a model is loaded, while a chunk is drawn, and while it is decoded.

Once ends on the next rung, three times on the last one, four times with advice; where only small
pictures fit, with advice, or with a smaller take where that was agreed.
"""

import os
import random
from pathlib import Path

from app.model.jobs import Done, Failed
from app.model.takes import TakeState
from generation.fake import OOM_VARIABLE
from generation.rungs import Rung
from tests.torture.outcome import Outcome
from tests.torture.workshop import Workshop, apart, hashes

BAR = "editor alive, job ends on a rung, with advice, or smaller where agreed"
PLACES = ("load", "denoise", "decode")
BELOW = len(Rung) - 1
SMALLER = (24, 12)


def run(amount: int, seed: int = 0) -> Outcome:
    """Let memory run out in `amount` generations, once or for good."""
    dice = random.Random(seed)
    wrong: list[str] = []
    ends = dict.fromkeys(("rung", "advice", "smaller"), 0)
    with apart() as folder:
        before = os.environ.pop(OOM_VARIABLE, None)
        wanted = _plain(folder / "asked.throughline")
        for number in range(amount):
            place, times = PLACES[number % len(PLACES)], dice.choice((1, BELOW, BELOW + 1))
            film, is_agreed = folder / f"film-{number}.throughline", number % 3 == 0
            is_narrow = number % 2 == 1  # only what is small fits, on every rung
            os.environ[OOM_VARIABLE] = f"wider={SMALLER[0]}" if is_narrow else f"{place}={times}"
            if is_narrow:
                ended, problem = _narrow(film, is_agreed=is_agreed)
                expected = "smaller" if is_agreed else "advice"
            else:
                ended, problem = _one(film, wanted)
                expected = "rung" if times <= BELOW else "advice"
            ends[ended] = ends.get(ended, 0) + 1
            if problem or ended != expected:
                asked = os.environ[OOM_VARIABLE]
                wrong.append(f"{number} ({asked}): {ended}, not {expected}; {problem}")
        os.environ.pop(OOM_VARIABLE, None)
        if before is not None:
            os.environ[OOM_VARIABLE] = before
    measured = f"{ends['rung']} ended on a rung, {ends['advice']} with advice, "
    measured += f"{ends['smaller']} smaller; {len(wrong)} wrong"
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
    told = _told(desk)
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


def _narrow(folder: Path, *, is_agreed: bool) -> tuple[str, str]:
    """How a generation ended that only fits with smaller pictures."""
    desk = Workshop(folder, delay_ms=0)
    desk.controller.may_be_smaller = is_agreed
    desk.controller.generate(["s1"])
    job = desk.finish()
    steps = sum(note.startswith("Memory ran out:") for note in desk.notes)
    problem = "" if steps == BELOW else f"{steps} rungs were told, not {BELOW}"
    ended = "smaller"
    if isinstance(job.state, Failed):
        ended = "advice"
        if desk.controller.smaller_size(job) != SMALLER:
            problem += f" offered: {desk.controller.smaller_size(job)}"
        desk.controller.generate_smaller(job)
        job = desk.finish()
    elif not any("the take is made at 24×12" in note for note in desk.notes):
        problem += " the smaller size was not told"
    takes = [take for take in desk.document.library if take.state is TakeState.COMPLETE]
    if not isinstance(job.state, Done) or [take.recipe.size for take in takes] != [SMALLER]:
        problem += f" {job.state}"
    if desk.document.stale():
        problem += " a smaller take is stale"
    desk.close()
    return ended, problem


def _told(desk: Workshop) -> bool:
    return any(note.startswith("Memory ran out") for note in desk.notes)
