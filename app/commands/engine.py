"""`throughline engine`: what there is, what fits, and installing, checking, repairing, removing."""

import argparse
import time
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from app.commands.console import CommandError, Console, Exit
from app.commands.engine_words import plan_rows, state_data, state_rows
from app.commands.following import agrees, follow
from app.commands.model_words import gigabytes
from app.model.rate import Rate
from app.storage.engine import checking, home, making
from app.storage.engine.asking import home_for, may_ask
from app.storage.engine.card import Kind, this_machine
from app.storage.engine.fitting import fitting
from app.storage.engine.making import FETCHING, Sources, Work
from app.storage.engine.online import open_sources
from app.storage.engine.planning import EnginePlan, no_room, plan_engine
from app.storage.engine.recipe import read_recipe
from app.storage.engine.starting import built_in_words, has_own_worker, uses_engine
from app.storage.errors import EngineError, ExportCancelled


@dataclass
class _Told:
    """What the progress line says."""

    work: Work
    total_bytes: int
    console: Console
    as_json: bool = False
    rate: Rate = field(default_factory=Rate)

    def tell(self) -> None:
        work, total = self.work, self.total_bytes
        rate = self.rate.after(time.monotonic(), work.fetched_bytes)
        if self.as_json:
            facts = {"have_bytes": work.have_bytes, "total_bytes": total}
            rest = {"step": work.step.lower(), "bytes_a_second": round(rate)}
            self.console.result_json({"event": "progress", **facts, **rest})
        share = f"{work.have_bytes / max(1, total):.0%}"
        left_s = (total - work.have_bytes) / rate if rate else 0
        left = f", {gigabytes(rate)} a second, {left_s / 60:.0f} min left" if left_s else ""
        amount = f" {gigabytes(work.have_bytes)} of {gigabytes(total)}, {share}{left}"
        self.console.progress(f"{work.step}{amount if work.step == FETCHING else ' ...'}")


def show(options: argparse.Namespace, console: Console) -> Exit:
    """Say what there is, and which build fits and why."""
    state, machine, recipe = home.engine_state(), this_machine(), read_recipe()
    try:
        fit, why = fitting(recipe, machine), ""
    except EngineError as error:
        fit, why = None, str(error)
    if options.json:
        console.result_json(state_data(state, machine, fit, why))
        return Exit.DONE
    for key, value in state_rows(state, machine, fit, why).items():
        console.result(f"{key:9s} {value}")
    return Exit.DONE


def install(options: argparse.Namespace, console: Console) -> Exit:
    """Install the engine, or go on with it."""
    if has_own_worker():
        raise CommandError(built_in_words(), Exit.FAILED)
    wanted = None if options.kind == "auto" else Kind(options.kind)
    place = home_for(Path(options.to) if options.to else None)
    work, machine = Work(), this_machine()
    with _sources(options) as sources:
        plan = plan_engine(machine, place, wanted, sources.pages, work.stop)
        if _is_there(plan, work):
            console.result("The engine is installed and whole; there is nothing to do.")
            return Exit.DONE
        for key, value in plan_rows(plan).items():
            console.tell(f"{key:9s} {value}")
        if not plan.fits:
            raise CommandError(no_room(plan), Exit.FAILED)
        if not options.yes and not agrees(console, "Install it?"):
            console.tell("Nothing was fetched.")
            return Exit.DONE
        told = _Told(work, plan.lock.total_bytes, console, options.json)
        future = follow(
            lambda: making.install(plan, sources, work), work.stop, told.tell, console
        )
        try:
            made = future.result()
        except ExportCancelled:
            return _interrupted(work, console)
    console.result(f"The engine is in {place}: PyTorch {made.torch} on {made.device}.")
    if not uses_engine():
        console.tell(f"From a checkout it is used with {home.ENGINE_VARIABLE}={place}.")
    return Exit.DONE


def check(options: argparse.Namespace, console: Console) -> Exit:
    """Say whether the engine is whole and the right one."""
    del options
    work, machine = Work(), this_machine()
    told = _Told(work, home.total_bytes(), console)
    future = follow(
        lambda: checking.check(machine, home.engine_home(), work), work.stop, told.tell, console
    )
    try:
        found = future.result()
    except ExportCancelled:
        return _interrupted(work, console)
    if found.is_whole:
        console.result("The engine is whole: every file has its hash, and it computes.")
        return Exit.DONE
    raise CommandError(f"{found.problem} `throughline engine repair` puts it right.", Exit.FAILED)


def repair(options: argparse.Namespace, console: Console) -> Exit:
    """Put back what is broken."""
    work, machine, place = Work(), this_machine(), home.engine_home()
    with _sources(options) as sources:
        future = follow(
            lambda: checking.repair(machine, place, sources, work), work.stop,
            _Told(work, home.total_bytes(), console).tell, console,
        )  # fmt: skip
        try:
            found = future.result()
        except ExportCancelled:
            return _interrupted(work, console)
    if found.is_whole:
        console.result("The engine is whole; there was nothing to repair.")
    else:
        console.tell(found.problem)
        console.result("The engine was repaired: every file has its hash, and it computes.")
    return Exit.DONE


def remove(options: argparse.Namespace, console: Console) -> Exit:
    """Delete the engine."""
    if not options.yes and not agrees(console, f"Remove the engine in {home.engine_home()}?"):
        console.tell("Nothing was removed.")
        return Exit.DONE
    freed = home.remove()
    console.result(f"The engine was removed; {gigabytes(freed)} are free again.")
    return Exit.DONE


def _is_there(plan: EnginePlan, work: Work) -> bool:
    """Whether this very engine is installed and whole; the user's choice of it is kept."""
    state = home.engine_state(plan.home)
    same = isinstance(state, home.Installed) and state.lock.files == plan.lock.files
    if same:
        making.tidy(plan.home, plan.lock)
    is_whole = same and checking.check(plan.machine, plan.home, work).is_whole
    work.have_bytes = 0
    return is_whole


def _sources(options: argparse.Namespace) -> AbstractContextManager[Sources]:
    return open_sources(options.mirror) if may_ask() else nullcontext(Sources(None))


def _interrupted(work: Work, console: Console) -> Exit:
    kept = f"{gigabytes(work.have_bytes)} are kept" if work.have_bytes else "Nothing was lost"
    console.tell(f"Interrupted. {kept}; the same command goes on.")
    return Exit.INTERRUPTED
