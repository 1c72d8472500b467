"""The arguments of `throughline media`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_media(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "media",
        help="where the takes lie, and another folder for them",
        description="Without options: where the takes of a project are, and whether that is there.",
    )
    parser.add_argument("project", metavar="PROJECT")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--move", metavar="FOLDER", help="copy the takes there, check them, then delete the old"
    )
    what.add_argument("--inside", action="store_true", help="move the takes back into the project")
    what.add_argument(
        "--relink", metavar="FOLDER", help="the takes lie there now, on this computer"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
