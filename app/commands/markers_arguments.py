"""The arguments of `throughline markers`, and of labels."""

from typing import TYPE_CHECKING

from app.model.labels import NO_LABEL
from app.model.project import Label

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser

LABELS = (NO_LABEL, *(label.value for label in Label if label.value))


def add_markers(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "markers",
        help="notes at frames of the film",
        description="Without options: the markers in the order of the film. N is a number of "
        "that list. TIMECODE is one of the film (01:00:02:12); +2:12 counts from its beginning.",
    )
    parser.add_argument("project", metavar="PROJECT")
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--add", metavar="TIMECODE", help="put a marker at this frame")
    one.add_argument("--edit", metavar="N", type=int, help="with --note, --label: change it")
    one.add_argument("--move", metavar=("N", "TIMECODE"), nargs=2, help="to another frame")
    one.add_argument("--remove", metavar="N", type=int, nargs="+", help="take markers away")
    parser.add_argument("--note", metavar="TEXT", help="with --add or --edit")
    parser.add_argument(
        "--label", metavar="LABEL", choices=LABELS,
        help=f"with --add or --edit; in the list, only those: {', '.join(LABELS)}",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def add_label(parser: "Parser") -> None:
    """The label of a shot, for `throughline edit`."""
    parser.add_argument(
        "--label", metavar="LABEL", choices=LABELS, help=f"a colour: {', '.join(LABELS)}"
    )
