"""`throughline train` and `throughline evaluate`: handed over to programs of their own."""

import subprocess
from collections.abc import Iterator, Sequence

from app import paths
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
    if arguments[:1] == ["hardware"]:
        arguments = list(_with_folders(arguments))
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


def _with_folders(arguments: Sequence[str]) -> Iterator[str]:
    """The arguments with the folders of installed models for their names, wherever they lie.

    Only after --model, as a shape may have the name of a model.
    """
    installed, option = set(paths.model_names()), ""
    for word in arguments:
        option = word if word.startswith("-") else option
        is_named = option == "--model" and word in installed
        yield str(paths.model_folder(word)) if is_named else word
