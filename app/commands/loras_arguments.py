"""The arguments of `throughline loras`."""

from typing import TYPE_CHECKING

from app.commands.parser import Parser

if TYPE_CHECKING:
    import argparse


def add_loras(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command with its actions."""
    parser = commands.add_parser(
        "loras",
        help="LoRAs of a project and of its shots",
        description="LoRAs change how the model draws; their files are copied into the project.",
    )
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=Parser
    )
    listing = actions.add_parser("list", help="what the project has, and which shots use it")
    listing.add_argument("project", metavar="PROJECT")
    listing.add_argument("--json", action="store_true", help="one JSON object on stdout")
    adding = actions.add_parser("add", help="copy a file into the project and use it in all shots")
    adding.add_argument("project", metavar="PROJECT")
    adding.add_argument("file", metavar="FILE", help="a .safetensors file")
    adding.add_argument("--name", help="what it is called (default: as it says itself)")
    adding.add_argument("--off", action="store_true", help="use it only in shots that say so")
    _add_words(adding)
    setting = _named(actions, "set", "change how it is used, in all shots or in one")
    setting.add_argument("--shot", metavar="SHOT", help="in this shot alone")
    use = setting.add_mutually_exclusive_group()
    use.add_argument("--on", action="store_true", help="use it")
    use.add_argument("--off", action="store_true", help="do not use it")
    use.add_argument("--as-project", action="store_true", help="with --shot: as the project says")
    use.add_argument("--final", action="store_true", help="no longer for drafts alone")
    setting.add_argument("--rename", metavar="NEW", help="call it otherwise")
    _add_words(setting)
    _named(actions, "remove", "take it out of the project and of its shots")


def _named(actions: "argparse._SubParsersAction[Parser]", name: str, words: str) -> Parser:
    parser = actions.add_parser(name, help=words)
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("name", metavar="NAME")
    return parser


def _add_words(parser: Parser) -> None:
    parser.add_argument("--weight", type=float, metavar="W", help="how much it counts, 1 as made")
    parser.add_argument(
        "--trigger", metavar="WORDS", nargs="*", help="words that it was trained with"
    )
    parser.add_argument(
        "--draft-steps", type=int, metavar="N", help="keep it for drafts, which have N steps then"
    )
    parser.add_argument(
        "--draft-guidance", type=float, metavar="G", help="guidance of these drafts (default: 1)"
    )
