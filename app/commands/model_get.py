"""`throughline models get` and `models delete`: licence and room first, then every byte checked."""

import argparse
import time
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path

from app import paths
from app.commands.console import CommandError, Console, Exit
from app.commands.following import agrees, follow
from app.commands.model_words import gigabytes, offer_rows, part_rows
from app.model.rate import Rate
from app.storage.errors import ExportCancelled
from app.storage.models.asking import check_online, folder_for, mirrors_to_ask
from app.storage.models.catalogue import Entry, catalogue
from app.storage.models.fetching import Plan, Ways, fetch, no_room, plan_fetch, recheck
from app.storage.models.hub import Hub
from app.storage.models.places import Installed, delete_model, state_of
from app.storage.models.reuse import Found
from app.storage.models.single_files import with_single_files
from app.storage.models.transfer import Gauge

_NOTHING_REUSED = (
    "Nothing there is a file of this model, or holds a part of it, so nothing is reused from there."
)


def get(options: argparse.Namespace, console: Console) -> Exit:
    """Fetch a model, or go on with one that was begun."""
    name = options.name
    if isinstance(state_of(name), Installed) and _is_whole(name, console):
        console.result(f"{name} is installed already; there is nothing to download.")
        return Exit.DONE
    entry = _entry(name)
    if not options.offline:
        check_online()
    ask_lists, ask_files = mirrors_to_ask(options.mirror)
    folder = folder_for(name, Path(options.to) if options.to else None)
    found = Found([_reused(one) for one in options.reuse])
    with ExitStack() as ends:
        hub = None if options.offline else ends.enter_context(Hub())
        ways = Ways(ask_files, hub)
        plan = plan_fetch(entry, folder, ask_lists, hub or found, found)
        plan = with_single_files(plan, ways, Gauge())
        _show(plan, console)
        if options.reuse and not plan.found_bytes:
            console.tell(_NOTHING_REUSED)
        if not plan.fits:
            raise CommandError(no_room(plan), Exit.FAILED)
        if not options.yes and not agrees(console, "Get it and accept the licence?"):
            console.tell("Nothing was fetched.")
            return Exit.DONE
        return _follow(plan, ways, console, as_json=options.json)


def delete(options: argparse.Namespace, console: Console) -> Exit:
    """Delete a model that was fetched, or what there is of one."""
    if not options.yes and not agrees(console, f"Delete {options.name}?"):
        console.tell("Nothing was deleted.")
        return Exit.DONE
    freed = delete_model(options.name)
    console.result(f"{options.name} was deleted; {gigabytes(freed)} are free again.")
    return Exit.DONE


def _is_whole(name: str, console: Console) -> bool:
    """Hold an installed model against its hashes; what the user put there has none."""
    wrong = recheck(paths.model_folder(name), Gauge())
    elsewhere = [name for name in wrong if Path(name).is_absolute()]
    if damaged := [name for name in wrong if name not in elsewhere]:
        console.tell(f"Damaged, and fetched again: {', '.join(damaged)}.")
    if elsewhere:
        console.tell(f"Gone, or another file now: {', '.join(elsewhere)}.")
    return not wrong


def _entry(name: str) -> Entry:
    entry = catalogue().models.get(name)
    if entry is None or not entry.sources:
        names = ", ".join(one.name for one in catalogue().models.values() if one.sources)
        raise CommandError(
            f"{name!r} cannot be downloaded: animatic is included with the program, and there are "
            f"{names}. Nothing was changed.",
            Exit.FAILED,
        )
    return entry


def _reused(word: str) -> Path:
    place = Path(word).expanduser()
    if not place.is_dir() and (place.suffix != ".safetensors" or not place.is_file()):
        raise CommandError(
            f"{place} is no folder and no safetensors file, so nothing can be reused. Nothing was "
            "changed."
        )
    return place


def _show(plan: Plan, console: Console) -> None:
    rows = offer_rows(plan.entry) | {
        "folder": str(plan.folder),
        "size": f"{gigabytes(plan.lock.total_bytes)}, of which {gigabytes(plan.have_bytes)} are "
        f"there, {gigabytes(plan.found_bytes)} are on this computer already, and "
        f"{gigabytes(plan.missing_bytes)} are fetched",
        "free": gigabytes(plan.free_bytes),
    }
    for key, value in (rows | part_rows(plan.lock.parts)).items():
        console.tell(f"{key:9s} {value}")
    for note in plan.notes:
        console.tell(note)


def _follow(plan: Plan, ways: Ways, console: Console, *, as_json: bool) -> Exit:
    """Fetch, and say how far it is; Ctrl-C is heard while a mirror stalls."""
    gauge, rate = Gauge(), Rate()

    def tell() -> None:
        now = rate.after(time.monotonic(), gauge.fetched_bytes)
        _tell_progress(plan, gauge, now, console, as_json=as_json)

    future = follow(lambda: fetch(plan, ways, gauge), gauge.stop, tell, console)
    return _end(plan, future, gauge, console)


def _tell_progress(
    plan: Plan, gauge: Gauge, rate: float, console: Console, *, as_json: bool
) -> None:
    have, total = gauge.have_bytes, plan.lock.total_bytes
    if as_json:
        event = {"have_bytes": have, "total_bytes": total, "bytes_a_second": round(rate)}
        console.result_json({"event": "progress", **event})
    share = have / total if total else 1.0
    console.progress(
        f"{gigabytes(have)} of {gigabytes(total)}, {share:.0%}, {gigabytes(rate)} a second"
    )


def _end(plan: Plan, future: Future[None], gauge: Gauge, console: Console) -> Exit:
    try:
        future.result()
    except ExportCancelled:
        console.tell(
            f"Interrupted. {gigabytes(gauge.have_bytes)} of {gigabytes(plan.lock.total_bytes)} are "
            "kept; the same command goes on."
        )
        return Exit.INTERRUPTED
    console.result(f"{plan.entry.name} is in {plan.folder}; every file was held against its hash.")
    return Exit.DONE
