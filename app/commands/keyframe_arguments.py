"""The arguments of `throughline keyframe`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_keyframe(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "keyframe",
        help="the picture that a shot begins from",
        description="Without options: the keyframes of a shot, and the one that it begins from.",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("shot", metavar="SHOT")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--make", action="store_true", help="make one from the cast that the prompt cites"
    )
    what.add_argument("--from", dest="file", metavar="FILE", help="use a picture of your own")
    what.add_argument("--choose", metavar="N", help="begin from this one")
    what.add_argument(
        "--remove", metavar="N", nargs="?", const="",
        help="hide this one; without N: begin from none, and keep all",
    )
    parser.add_argument(
        "--goes-on", action="store_true",
        help="with --make: also of the last picture of the shot before",
    )
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
