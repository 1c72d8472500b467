"""The arguments of `throughline project` and `throughline replace`."""


from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_settings(commands: "argparse._SubParsersAction[Parser]") -> None:
    """The arguments of both commands."""
    parser = commands.add_parser("project", help="change what holds for all shots")
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("--title", metavar="TEXT")
    parser.add_argument("--style", metavar="TEXT", help="read after the prompt of every shot")
    parser.add_argument("--negative", metavar="TEXT", help="negative prompt of every shot")
    parser.add_argument(
        "--set", metavar="NAME=TEXT", nargs="+", action="extend",
        help="variables: prompts cite one as {NAME}",
    )
    parser.add_argument("--unset", metavar="NAME", nargs="+", action="extend")
    parser.add_argument("--fps", metavar="RATE", help="frames a second")
    parser.add_argument(
        "--keep", choices=("time", "frames"), default="time", help="with --fps (default: time)"
    )
    parser.add_argument(
        "--quality", choices=("draft", "final"), help="of new takes; drafts have few steps"
    )
    parser.add_argument("--size", metavar="WxH", help="of the film")
    parser.add_argument("--start", metavar="TIMECODE", help="of the first frame")
    parser = commands.add_parser("replace", help="find and replace in the prompts")
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("find", metavar="FIND")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("--case", action="store_true", help="match upper and lower case")
    parser.add_argument("--parts", action="store_true", help="also inside longer words")
