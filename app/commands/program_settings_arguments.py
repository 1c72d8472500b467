"""The arguments of `throughline settings`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_program_settings(commands: "argparse._SubParsersAction[Parser]") -> None:
    """What the program keeps between two runs."""
    parser = commands.add_parser(
        "settings",
        help="what belongs to the program: language, theme, new projects",
        description="Without options: every setting, its value and the one that it has at first.",
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="only this setting")
    parser.add_argument("value", metavar="VALUE", nargs="?", help="change it to this")
    parser.add_argument("--reset", metavar="NAME", help="give it the value that it has at first")
    parser.add_argument("--json", action="store_true", help="the list as JSON on stdout")
