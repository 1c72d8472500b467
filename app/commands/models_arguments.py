"""The arguments of `throughline models`."""

from typing import TYPE_CHECKING

from app.commands.parser import Parser

if TYPE_CHECKING:
    import argparse


def add_models(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command and its actions."""
    parser = commands.add_parser("models", help="list, show, check, get and delete models")
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=Parser
    )
    listing = actions.add_parser("list", help="what is installed, and what can be got")
    listing.add_argument("--json", action="store_true")
    showing = actions.add_parser("show", help="what a model makes, needs and may be used for")
    showing.add_argument("name", metavar="NAME")
    showing.add_argument("--json", action="store_true")
    checking = actions.add_parser("check", help="load a model and see whether it works")
    checking.add_argument("name", metavar="NAME")
    _add_get(actions)
    deleting = actions.add_parser("delete", help="delete a model that was fetched")
    deleting.add_argument("name", metavar="NAME")
    deleting.add_argument("--yes", action="store_true", help="do not ask")


def _add_get(actions: "argparse._SubParsersAction[Parser]") -> None:
    getting = actions.add_parser(
        "get",
        help="fetch a model, or go on with it",
        description="Licence and free space are shown first. It can be interrupted at any time; "
        "the same command goes on. A file is used only when its hash holds.",
    )
    getting.add_argument("name", metavar="NAME")
    getting.add_argument(
        "--to", metavar="FOLDER", help="on any drive; the model gets a folder of its own there"
    )
    getting.add_argument(
        "--mirror", metavar="URL", action="append", default=[], help="ask there first; repeatable"
    )
    getting.add_argument(
        "--reuse", metavar="FOLDER", action="append", default=[],
        help="use what lies there, as ComfyUI's single files, or this one file; repeatable",
    )  # fmt: skip
    getting.add_argument("--yes", action="store_true", help="do not ask; you accept the licence")
    getting.add_argument("--offline", action="store_true", help="use what is on this computer only")
    getting.add_argument("--json", action="store_true", help="one JSON event a line on stdout")
