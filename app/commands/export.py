"""`throughline export`: the film as one MP4."""

import argparse
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from app.commands.console import CommandError, Console, Exit
from app.commands.fonts import start_fonts
from app.commands.opening import open_project
from app.model.export_plan import ExportPlan, plan_export
from app.model.project import Project
from app.model.time import format_timecode
from app.session.installed import installed_card
from app.storage.errors import ExportCancelled, ExportError
from app.storage.media import LibraryReader
from app.storage.movie import SlatePainter, write_movie
from app.storage.work_hooks import WorkHooks

_SUFFIX = ".mp4"
_STEPS_TOLD = 100


def export(options: argparse.Namespace, console: Console) -> Exit:
    """Write the film."""
    loaded = open_project(options.project, console)
    out = Path(options.out)
    if out.suffix.lower() != _SUFFIX:
        raise CommandError(f"{out} must end in {_SUFFIX}. Nothing was written.")
    plan = plan_export(loaded.project, loaded.library, installed_card(loaded.project.model))
    _name_problems(plan, options, console)
    slate = _slate_painter(loaded.project) if options.slates else None
    try:
        with LibraryReader(loaded.folder, loaded.library) as reader, interruption() as stop:
            hooks = _hooks(console, stop, as_json=options.json)
            write_movie(plan, out, reader.picture, slate, hooks)
    except ExportCancelled:
        console.tell(f"Interrupted. {out} is as it was before; the takes are untouched.")
        return Exit.INTERRUPTED
    except ExportError as error:
        raise CommandError(str(error), Exit.FAILED) from error
    console.end_progress()
    _tell_result(plan, out, options, console)
    return Exit.DONE


def _name_problems(plan: ExportPlan, options: argparse.Namespace, console: Console) -> None:
    """Say what is missing, stale or smaller before a file is written; missing pictures stop it."""
    for problem in (*plan.missing, *plan.smaller):
        console.tell(problem.sentence)
    if not options.allow_stale:
        for problem in plan.stale:
            console.tell(problem.sentence)
    if plan.missing and not options.slates:
        count = len(plan.missing)
        raise CommandError(
            f"{options.out} was not written: {count} shot{'s have' if count > 1 else ' has'} "
            "missing pictures. Generate them, or use --slates to show their prompts instead.",
            Exit.FAILED,
        )


def _tell_result(
    plan: ExportPlan, out: Path, options: argparse.Namespace, console: Console
) -> None:
    if options.json:
        facts = {"frames": plan.frames, "problems": list(plan.problems)}
        console.result_json({"event": "exported", "file": str(out), **facts})
        return
    width, height = plan.size
    length = format_timecode(plan.frames, plan.rate)
    console.result(f"{out}: {plan.frames} frames, {length} at {plan.rate.label}, {width}x{height}.")


def _hooks(console: Console, stop: list[int], *, as_json: bool) -> WorkHooks:
    def on_progress(done: int, total: int) -> None:
        if done != total and done % max(1, total // _STEPS_TOLD):
            return
        if as_json:
            console.result_json({"event": "progress", "frames": done, "total": total})
        console.progress(f"Exporting: frame {done} of {total}")

    return WorkHooks(on_progress, lambda: bool(stop))


@contextmanager
def interruption() -> Iterator[list[int]]:
    """Ctrl-C and SIGTERM only raise a flag, so that what is unfinished is taken away."""
    stop: list[int] = []

    def on_signal(number: int, frame: FrameType | None) -> None:
        stop.append(number)

    old = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


def _slate_painter(project: Project) -> SlatePainter:
    from app.session.slate import slate_painter

    start_fonts()
    return slate_painter(project)
