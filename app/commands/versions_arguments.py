"""The arguments of `throughline versions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_versions(commands: "argparse._SubParsersAction[Parser]") -> None:
    """What is kept, and how to go back to it."""
    parser = commands.add_parser(
        "versions",
        help="what was saved before, and edits that were not saved",
        description="Without options: the list, and what each has that the project has not now.",
    )
    parser.add_argument("project", metavar="PROJECT")
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--restore", type=int, metavar="N", help="save this one; the present one becomes a version"
    )
    action.add_argument(
        "--recover", action="store_true",
        help="save the edits that were not saved; the present project becomes a version",
    )
    action.add_argument(
        "--discard-unsaved", action="store_true", dest="discard",
        help="keep the project as it was saved; the edits become a version",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
