"""`throughline train` and `throughline evaluate`: handed over to programs of their own."""

import subprocess

from app.commands.console import CommandError, Console, Exit
from generation.programs import module_command

MODULES = {"train": "generation.training", "evaluate": "generation.evaluation"}


def hand_over(command: str, arguments: list[str], console: Console) -> int:
    """Run the module with the remaining arguments and pass its exit code on."""
    process = subprocess.Popen([*module_command(MODULES[command]), *arguments])
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
