"""The arguments of `throughline takes`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_takes(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "takes",
        help="star, note, name, delete, use and compare takes",
        description="Without options: the takes of a shot. N and M are numbers of its takes, "
        "or ids where two have one number.",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("shot", metavar="SHOT", nargs="?", help="(only --collect needs none)")
    marks = parser.add_argument_group("marks")
    _add_numbers(marks, "--star", "mark as good")
    _add_numbers(marks, "--unstar", "no more")
    _add_words(marks, "--note", "TEXT", 'write a note; "" takes it back')
    _add_words(marks, "--rename", "NAME", 'a name beside the number; "" takes it back')
    _add_numbers(marks, "--delete", "hide; the files stay until --collect")
    _add_numbers(marks, "--restore", "show again what was deleted")
    marks.add_argument("--use", metavar="N", help="put into the cut")
    parser.add_argument(
        "--compare", metavar=("N", "M"), nargs=2,
        help="what is different, in words and as PSNR",
    )
    parser.add_argument(
        "--sheet", metavar="OUT.png", help="with --compare: both takes and their difference"
    )
    parser.add_argument(
        "--collect", action="store_true",
        help="move the deleted takes that nothing needs to the system's trash",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _add_numbers(group: "argparse._ArgumentGroup", name: str, words: str) -> None:
    group.add_argument(
        name, metavar="N", nargs="+", action="extend", default=[], help=words
    )


def _add_words(group: "argparse._ArgumentGroup", name: str, what: str, words: str) -> None:
    group.add_argument(
        name, metavar=("N", what), nargs=2, action="append", default=[], help=words
    )
