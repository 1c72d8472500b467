"""The arguments of `throughline import`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.commands.parser import Parser


def add_import(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "import",
        help="make a shot of a video file, which later shots remember",
        description="The video becomes a shot with a take: turned upright, taken at the model's "
        "rate, scaled to fill the model's pictures and cut to them, without its sound. Its prompt "
        "says who and what it shows; later shots find it by these words.",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("video", metavar="VIDEO", help="MP4, MOV, MKV, WebM and other videos")
    parser.add_argument("--at", metavar="SHOT", help="before this shot (default: at the end)")
    parser.add_argument("--name", metavar="NAME", default="", help="of the shot (default: SH0010)")
    parser.add_argument("--prompt", metavar="TEXT", default="", help="what it shows")
    parser.add_argument("--json", action="store_true", help="one JSON event a line on stdout")
