"""The arguments of `throughline pack` and `throughline unpack`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_packing(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add both commands."""
    packing = commands.add_parser("pack", help="write a project into one file, to pass it on")
    packing.add_argument("project", metavar="PROJECT")
    packing.add_argument("out", metavar="OUT", help="NAME.throughline.zip")
    packing.add_argument(
        "--all-takes", action="store_true", help="not only those that the film needs"
    )
    unpacking = commands.add_parser("unpack", help="make a project folder of a packed project")
    unpacking.add_argument("file", metavar="FILE", help="NAME.throughline.zip")
    unpacking.add_argument(
        "project", metavar="PROJECT", nargs="?", help="the folder to make (default: beside it)"
    )
