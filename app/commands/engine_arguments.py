"""The arguments of `throughline engine`."""

from typing import TYPE_CHECKING

from app.commands.parser import Parser

if TYPE_CHECKING:
    import argparse

KINDS = ("auto", "cuda", "rocm", "mps", "cpu")


def add_engine(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command and its actions."""
    parser = commands.add_parser(
        "engine",
        help="the engine of Throughline Slim: show, install, check, repair and remove it",
        description="The engine is Python with the build of PyTorch that fits this computer's "
        "card. Without an action: what is there, and which build fits and why.",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", parser_class=Parser)
    _add_install(actions)
    actions.add_parser(
        "check", help="hold every file against its hash, and let the engine compute"
    )
    repairing = actions.add_parser("repair", help="put back what is broken, and only that")
    _add_mirror(repairing)
    removing = actions.add_parser("remove", help="delete the engine and free its space")
    removing.add_argument("--yes", action="store_true", help="do not ask")


def _add_install(actions: "argparse._SubParsersAction[Parser]") -> None:
    installing = actions.add_parser(
        "install",
        help="install the engine, or go on with it",
        description="Size, time and place are shown first. It can be interrupted at any time; the "
        "same command goes on. A file is used only when its hash holds.",
    )
    installing.add_argument(
        "--kind", choices=KINDS, default="auto", help="of PyTorch (default: what fits the card)"
    )
    installing.add_argument(
        "--to", metavar="FOLDER", help="on any drive; the engine gets a folder of its own there"
    )
    _add_mirror(installing)
    installing.add_argument("--yes", action="store_true", help="do not ask")
    installing.add_argument("--json", action="store_true", help="one JSON event a line on stdout")


def _add_mirror(parser: Parser) -> None:
    parser.add_argument(
        "--mirror", metavar="URL", action="append", default=[],
        help="of https://files.pythonhosted.org: ask there first; repeatable",
    )
