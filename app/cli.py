"""The command line: finds the command, and is the one boundary that no traceback passes."""

import importlib
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from importlib import metadata
from logging.handlers import RotatingFileHandler

from app import paths
from app.commands.arguments import COMMANDS, editor_arguments, make_parser
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import find_project
from app.storage.errors import ProjectError

_LOG_BYTES = 1_000_000
_logger = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # odd file names are no reason to fail
    console = Console()
    try:
        return _run(arguments, console)
    except CommandError as error:
        console.tell(f"throughline: {error}")
        return error.code
    except ProjectError as error:
        console.tell(f"throughline: {error}")
        return Exit.FAILED
    except KeyboardInterrupt:
        console.tell("Interrupted. What was finished is kept.")
        return Exit.INTERRUPTED
    except BrokenPipeError:  # whoever read our output has gone, `info | head` for one
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FAILED
    except Exception as error:  # noqa: BLE001 - the boundary
        console.tell(f"throughline: {_report(error)}")
        return Exit.FAILED


def _run(arguments: list[str], console: Console) -> int:
    command = arguments[0] if arguments else ""
    names_looks = command.partition("=")[0] in {"--theme", "--language"}
    if names_looks or (not command.startswith("-") and command not in COMMANDS):
        return _open_editor(arguments)
    if command in {"train", "evaluate"}:
        from app.commands.handover import hand_over

        return hand_over(command, arguments[1:], console)
    options = make_parser().parse_args(arguments)
    if options.version:
        console.result(f"throughline {metadata.version('throughline')}")
        return Exit.DONE
    return _find(options.command, getattr(options, "action", ""))(options, console)


def _find(command: str, action: str) -> Callable[..., int]:
    """The function of a command; a module is only imported when it is needed."""
    places = {
        "new": "boards:new",
        "edit": "boards:edit",
        "project": "settings:project",
        "replace": "settings:replace",
        "rename": "names:rename",
        "cast": "cast:cast",
        "keyframe": "keyframe:keyframe",
        "loras": "loras:loras",
        "info": "info:info",
        "generate": "generate:generate",
        "queue": "queue:queue",
        "recall": "recall:recall",
        "export": "export:export",
        "import": "clips:import_clip",
        "takes": "takes:takes",
        "versions": "versions:versions",
        "markers": "markers:markers",
        "report": "report:report",
        "settings": "program_settings:settings",
        "media": "media:media",
        "pack": "packing:pack",
        "unpack": "packing:unpack",
        "models": {
            "list": "models:list_models", "get": "model_get:get", "delete": "model_get:delete"
        }.get(action, f"models:{action}"),
    }
    module, name = places[command].split(":")
    found: Callable[..., int] = getattr(importlib.import_module(f"app.commands.{module}"), name)
    return found


def _open_editor(arguments: list[str]) -> int:
    words, theme, language = editor_arguments(arguments)
    folder = find_project(words[0]) if words else None
    if folder is not None and (len(words) > 1 or not folder.exists()):
        raise CommandError(
            f"{words[0]!r} is neither a command nor a project; the commands are "
            f"{', '.join(COMMANDS)}. See `throughline --help`."
        )
    if not _has_display():
        raise CommandError(
            "There is no display to open the editor on; the commands work without one. "
            "See `throughline --help`.",
            Exit.FAILED,
        )
    from app.main import run_editor

    return run_editor(folder, theme, language)


def _has_display() -> bool:
    """Whether a window can be shown; only X11 and Wayland may be missing."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _report(error: Exception) -> str:
    """Write the traceback to the log, and one sentence for the user."""
    what = f"Something unexpected happened ({type(error).__name__}: {error})."
    kept = "What was saved before is unchanged."
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        file = paths.log_dir() / "throughline.log"
        handler = RotatingFileHandler(file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return f"{what} {kept} Please report it."
    _logger.addHandler(handler)
    _logger.propagate = False
    _logger.error("A command failed.", exc_info=error)
    _logger.removeHandler(handler)
    handler.close()
    return f"{what} {kept} Please report it with {file}."


if __name__ == "__main__":
    sys.exit(main())
