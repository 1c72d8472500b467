"""`throughline train` and `throughline evaluate`: handed over to programs of their own."""

import subprocess

from app.commands.console import CommandError, Console, Exit
from app.storage.engine.starting import (
    is_missing,
    missing_words,
    program_environment,
    program_of,
)

MODULES = {"train": "generation.training", "evaluate": "generation.evaluation"}


def hand_over(command: str, arguments: list[str], console: Console) -> int:
    """Run the module with the remaining arguments and pass its exit code on."""
    if is_missing():
        raise CommandError(missing_words(), Exit.FAILED)
    process = subprocess.Popen(
        [*program_of(MODULES[command]), *arguments], env=program_environment()
    )
    while True:
        try:
            code = process.wait()
            break
        except KeyboardInterrupt:
            continue  # it got Ctrl-C, too, and stops by itself
    if code < 0:
        raise CommandError(
            f"`throughline {command}` was ended by signal {-code}; what it saved is kept.",
            Exit.INTERRUPTED if code == -2 else Exit.FAILED,
        )
    return code
