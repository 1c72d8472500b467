"""`throughline report`: what a developer needs to know, as text that stays here."""

from argparse import Namespace
from pathlib import Path

from app.commands.console import CommandError, Console, Exit
from app.session.report import recent_report
from app.storage.atomic import write_atomic
from app.storage.errors import reason_of


def report(options: Namespace, console: Console) -> int:
    """Print the report, or write it to a file."""
    text = recent_report()
    if not options.out:
        console.result(text.rstrip())
        return Exit.DONE
    try:
        write_atomic(Path(options.out), text.encode())
    except OSError as error:
        raise CommandError(
            f"{options.out} could not be written: {reason_of(error)}. Choose another place."
        ) from error
    console.tell(f"The report is in {options.out}. Nothing was sent.")
    return Exit.DONE
