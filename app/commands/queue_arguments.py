"""The arguments of `throughline queue`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_queue(commands: "argparse._SubParsersAction[Parser]") -> None:
    """What waits, and what to do with it."""
    parser = commands.add_parser("queue", help="what waits to be made, and what was made")
    parser.add_argument("project", metavar="PROJECT")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--resume", action="store_true", help="go on with what waits")
    what.add_argument("--clear", action="store_true", help="forget what waits; takes are kept")
    what.add_argument("--history", action="store_true", help="what is over, with its recipes")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
