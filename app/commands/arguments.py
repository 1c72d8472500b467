"""The arguments of every command."""

import argparse
from typing import NamedTuple

from app.commands.cast_arguments import add_cast
from app.commands.clip_arguments import add_import
from app.commands.cuts import add_cut_options
from app.commands.engine_arguments import add_engine
from app.commands.finding import add_find_options
from app.commands.keyframe_arguments import add_keyframe
from app.commands.loras_arguments import add_loras
from app.commands.markers_arguments import add_label, add_markers
from app.commands.media_arguments import add_media
from app.commands.models_arguments import add_models
from app.commands.names_arguments import add_rename
from app.commands.packing_arguments import add_packing
from app.commands.parser import Parser
from app.commands.program_settings_arguments import add_program_settings
from app.commands.queue_arguments import add_queue
from app.commands.settings_arguments import add_settings
from app.commands.takes_arguments import add_takes
from app.commands.versions_arguments import add_versions
from app.commands.words import add_word_options
from app.settings import LANGUAGES, THEMES

DESCRIPTION = "The storyboard editor that remembers: shots in words, one film out."
EPILOG = """\
throughline [--theme NAME] [--language NAME] [--new-window] [PROJECT] opens the editor.
SHOT is a shot's name (SH0020) or its number, counted from 1.
train and evaluate take arguments of their own; try --help after them.
exit codes: 0 done, 1 the work failed (the message says what was kept),
            2 wrong usage or unreadable input, 130 interrupted."""
COMMANDS = (
    *("new", "info", "edit", "project", "replace", "rename", "cast", "loras", "import", "takes"),
    *("versions", "markers", "generate", "queue", "recall", "export", "models", "engine"),
    *("report", "media", "pack", "unpack", "settings", "keyframe"),
    *("train", "evaluate"),
)


def make_parser() -> Parser:
    """The parser of all commands."""
    parser = Parser(
        prog="throughline",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    parser.add_argument(
        "--check-update", action="store_true",
        help="ask whether there is a newer version, and stop; nothing is fetched",
    )
    _add_looks(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for add in (
        _add_new, _add_info, _add_edit, add_settings, add_rename, add_cast,
        add_keyframe, add_loras, add_import, add_takes, add_versions, add_markers, _add_generate,
        add_queue, _add_recall, _add_export, add_models, add_engine,
        _add_report, add_media, add_packing, add_program_settings,
    ):  # fmt: skip
        add(commands)
    commands.add_parser("train", help="train a model", add_help=False)
    commands.add_parser("evaluate", help="measure a model", add_help=False)
    return parser


class EditorArguments(NamedTuple):
    """What is to be opened, and how the editor looks this time; nothing is as it is kept."""

    words: list[str]
    theme: str
    language: str
    new_window: bool


def editor_arguments(arguments: list[str]) -> EditorArguments:
    """Read the arguments of a start without a command."""
    parser = Parser(prog="throughline", add_help=False, allow_abbrev=False)
    parser.add_argument("words", nargs="*")
    _add_looks(parser)
    options, rest = parser.parse_known_args(arguments)
    return EditorArguments(
        [*options.words, *rest], options.theme, options.language, options.new_window
    )


def _add_looks(parser: Parser) -> None:
    parser.add_argument(
        "--new-window", action="store_true", help="open an editor beside the one that is open"
    )
    parser.add_argument(
        "--theme", choices=THEMES, default="", help="of the editor, this time; View > Theme keeps"
    )
    parser.add_argument(
        "--language", choices=(*LANGUAGES, "pseudo"), default="", metavar="NAME",
        help=f"of the editor, this time; Settings keeps: {', '.join(LANGUAGES)}",
    )


def _add_new(commands: "argparse._SubParsersAction[Parser]") -> None:
    parser = commands.add_parser(
        "new",
        help="make a project from a board",
        description="The sample comes as it is: --fps, --size and --model are those of a board.",
    )
    parser.add_argument("project", metavar="PROJECT", help="the folder NAME.throughline to make")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "--from", dest="board", metavar="BOARD", help='lines "0s: prompt"; - is stdin'
    )
    source.add_argument(
        "--sample", action="store_true", help="the film that comes along, already generated"
    )
    parser.add_argument("--fps", default="24", help="frames a second (default: %(default)s)")
    parser.add_argument("--size", default="448x256", help="of the film (default: %(default)s)")
    parser.add_argument("--model", default="animatic", help="by name (default: %(default)s)")


def _add_info(commands: "argparse._SubParsersAction[Parser]") -> None:
    parser = commands.add_parser("info", help="shots, takes, what is stale and why")
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("--memory", action="store_true", help="what each shot remembers, and why")
    parser.add_argument(
        "--verify", action="store_true", help="whether every chunk is on disk as it was made"
    )
    parser.add_argument(
        "--continuity", action="store_true", help="how far who and what is seen has drifted"
    )
    add_find_options(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _add_edit(commands: "argparse._SubParsersAction[Parser]") -> None:
    parser = commands.add_parser("edit", help="change a shot")
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("shot", metavar="SHOT")
    add_word_options(parser)
    parser.add_argument("--dialogue", metavar="TEXT", help='what is said; "" for nothing')
    parser.add_argument("--note", metavar="TEXT", help="for people: no model reads it; likewise")
    parser.add_argument("--duration", metavar="LENGTH", help="4s, 96f or 1:12 (seconds:frames)")
    parser.add_argument("--seed", type=int, metavar="N")
    add_label(parser)
    add_cut_options(parser)
    memory = parser.add_argument_group(
        "what the shot remembers",
        "`throughline info --memory` shows it; --pin or --ignore without a shot takes them back",
    )
    memory.add_argument("--pin", metavar="SHOT", nargs="*", help="finely, before all others")
    memory.add_argument("--ignore", metavar="SHOT", nargs="*", help="not at all")
    memory.add_argument(
        "--continue-from", metavar="SHOT", dest="continues",
        help='as if it came just after this shot, to return to a place; "" for as ever',
    )
    memory.add_argument(
        "--memory-budget", metavar="TOKENS", type=int, dest="memory_budget",
        help="of every shot of the project; 0 for the model's own",
    )
    switch = parser.add_mutually_exclusive_group()
    switch.add_argument("--enable", dest="enabled", action="store_true", default=None)
    switch.add_argument("--disable", dest="enabled", action="store_false", default=None)


def _add_generate(commands: "argparse._SubParsersAction[Parser]") -> None:
    parser = commands.add_parser(
        "generate",
        help="make takes",
        description="Without options: every shot that is empty or was not finished.",
    )
    parser.add_argument("project", metavar="PROJECT")
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--shot", metavar="SHOT", nargs="+", action="extend", help="another take of these shots"
    )
    which.add_argument("--stale", action="store_true", help="new takes of the stale shots")
    which.add_argument("--all", action="store_true", help="empty, unfinished and stale shots")
    which.add_argument(
        "--repair", action="store_true", help="chunks that are lost or damaged, and only these"
    )
    parser.add_argument(
        "--quality", choices=("draft", "final"), help="of these takes and of new ones from now on"
    )
    parser.add_argument(
        "--smaller-if-needed", action="store_true",
        help="where memory does not suffice, pictures of the next smaller size of the model",
    )
    parser.add_argument(
        "--preview", metavar="FILE",
        help="keep the newest preview here, as PNG: pictures of the chunk, one below the other",
    )
    parser.add_argument("--json", action="store_true", help="one JSON event a line on stdout")


def _add_recall(commands: "argparse._SubParsersAction[Parser]") -> None:
    parser = commands.add_parser(
        "recall",
        help="draw what a shot remembers from memory alone",
        description="How well a shot remembers: cited pictures and earlier shots, drawn from its "
        "memory alone, and how near that is to their own pictures (PSNR).",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("shot", metavar="SHOT", help="the shot that remembers")
    parser.add_argument("--of", metavar="SHOT", help="only of this earlier shot, or of @NAME")
    parser.add_argument("--from", dest="start", metavar="TIME", help="of each earlier shot: 1s")
    parser.add_argument("--to", dest="end", metavar="TIME", help="up to this time of it: 2s, 48f")
    parser.add_argument(
        "--sheet", metavar="OUT.png", help="original, from memory and difference as a picture"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _add_export(commands: "argparse._SubParsersAction[Parser]") -> None:
    parser = commands.add_parser("export", help="write the film as MP4")
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("out", metavar="OUT.mp4")
    parser.add_argument(
        "--slates", action="store_true", help="show the prompt where pictures are missing"
    )
    parser.add_argument(
        "--allow-stale", action="store_true", help="do not name the shots that are stale"
    )
    parser.add_argument("--json", action="store_true", help="one JSON event a line on stdout")


def _add_report(commands: "argparse._SubParsersAction[Parser]") -> None:
    parser = commands.add_parser(
        "report",
        help="versions and logs, to pass on when something went wrong",
        description="Nothing is sent. Your folder, name and computer are taken out; read it first.",
    )
    parser.add_argument("--out", metavar="FILE", help="write it there, not to stdout")
