"""The arguments of `throughline rename`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_rename(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "rename",
        help="name shots by a rule, one by hand, or lock names",
        description="Names all shots anew, or those of --shots, by the rule of the project; "
        "--prefix, --step and --digits change the rule, which holds for new shots, too. Locked "
        "names stay. A name that another shot keeps is passed over.",
    )
    parser.add_argument("project", metavar="PROJECT")
    rule = parser.add_argument_group("the rule")
    rule.add_argument("--prefix", metavar="TEXT", help="what names begin with: SH")
    rule.add_argument("--step", metavar="N", type=int, help="from one number to the next: 10")
    rule.add_argument("--digits", metavar="N", type=int, help="with zeros in front: 4")
    rule.add_argument("--start", metavar="N", type=int, help="the first number (default: the step)")
    parser.add_argument(
        "--shots", metavar="SHOT", nargs="+", action="extend", help="names, numbers, or 3-8"
    )
    parser.add_argument("--locked-too", action="store_true", help="rename locked ones, too")
    parser.add_argument("--preview", action="store_true", help="say what would be, change nothing")
    lock = parser.add_mutually_exclusive_group()
    lock.add_argument(
        "--lock", dest="locked", action="store_true", default=None,
        help="keep the names of --shots (or all) when many are renamed",
    )
    lock.add_argument("--unlock", dest="locked", action="store_false", default=None)
    parser.add_argument("--shot", metavar="SHOT", help="the one that gets --name")
    parser.add_argument("--name", metavar="NEW", help="the name of --shot")
