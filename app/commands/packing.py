"""`throughline pack` and `throughline unpack`: a project as one file, and back."""

import argparse
from pathlib import Path

from app.commands.console import CommandError, Console, Exit
from app.commands.opening import named_path, open_project
from app.storage.errors import ProjectError
from app.storage.packing import pack_project, packed_path
from app.storage.project_folder import project_path
from app.storage.unpacking import unpack_project, unpacked_path
from app.storage.work_hooks import WorkHooks


def pack(options: argparse.Namespace, console: Console) -> Exit:
    """Write one file."""
    loaded = open_project(options.project, console)
    out = packed_path(named_path(options.out))
    hooks = WorkHooks(lambda done, total: console.progress(f"Packing: file {done} of {total}"))
    count = pack_project(loaded, out, all_takes=options.all_takes, hooks=hooks)
    console.end_progress()
    takes = f"{count} take{'s' if count != 1 else ''}"
    console.result(f"{out}: {takes}, {out.stat().st_size / 1e6:.1f} MB.")
    return Exit.DONE


def unpack(options: argparse.Namespace, console: Console) -> Exit:
    """Make a project folder."""
    file = Path(options.file)
    beside = unpacked_path(file)
    folder = beside if options.project is None else project_path(named_path(options.project))
    try:
        unpack_project(file, folder)
    except ProjectError as error:
        raise CommandError(str(error)) from error
    console.result(f"{folder} was unpacked.")
    return Exit.DONE
