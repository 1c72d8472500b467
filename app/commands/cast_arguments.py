"""The arguments of `throughline cast`."""

from typing import TYPE_CHECKING

from app.commands.parser import Parser

if TYPE_CHECKING:
    import argparse

_KINDS = ("character", "place", "thing")  # as app.model.project.ReferenceKind


def add_cast(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command with its actions."""
    parser = commands.add_parser(
        "cast",
        help="pictures with a name, which prompts cite as @name",
        description="Without an action: who is in the cast, and which shots cite it.",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", parser_class=Parser)
    adding = _action(actions, "add", "name a picture")
    _add_picture(adding)
    _add_words(adding)
    _add_picture(_action(actions, "replace", "show another picture for a name"))
    renaming = _action(actions, "rename", "another name, in the prompts, too")
    renaming.add_argument("new_name", metavar="NEW")
    _add_words(_action(actions, "describe", "what the model reads for a name, and its kind"))
    _action(actions, "remove", "take it out of the cast")


def _action(actions: "argparse._SubParsersAction[Parser]", name: str, words: str) -> Parser:
    parser = actions.add_parser(name, help=words)
    parser.add_argument("name", metavar="@NAME")
    return parser


def _add_picture(parser: Parser) -> None:
    parser.add_argument("--image", metavar="FILE", help="PNG, JPEG, WebP and other pictures")
    parser.add_argument("--shot", metavar="SHOT", help="instead: a frame of its selected take")
    parser.add_argument("--take", metavar="N", help="of the shot: another one than the selected")
    parser.add_argument("--at", metavar="TIME", help="of the shot: 1.5s or 36f (default: 0s)")


def _add_words(parser: Parser) -> None:
    parser.add_argument(
        "--description", metavar="TEXT", help="what the model reads instead of the name"
    )
    parser.add_argument("--kind", choices=_KINDS, help="(a new one is a character)")
