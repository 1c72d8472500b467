"""Finds the command of a command line, and is the boundary that no traceback passes."""

import importlib
import io
import os
import sys
from collections.abc import Callable, Sequence

from app.commands.arguments import COMMANDS, editor_arguments, make_parser
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import find_project
from app.last_words import log_failure, say
from app.storage.errors import ProjectError
from generation.version import version


def run(argv: Sequence[str]) -> int:
    """Run a command and return its exit code."""
    arguments = list(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # odd file names are no reason to fail
    console = Console()
    try:
        return _run(arguments, console)
    except CommandError as error:
        _tell(str(error), console)
        return error.code
    except ProjectError as error:
        _tell(str(error), console)
        return Exit.FAILED
    except KeyboardInterrupt:
        console.tell("Interrupted. What was finished is kept.")
        return Exit.INTERRUPTED
    except BrokenPipeError:  # whoever read our output has gone, `info | head` for one
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FAILED
    except Exception as error:  # noqa: BLE001 - the boundary
        _tell(_report(error), console)
        return Exit.FAILED


def _run(arguments: list[str], console: Console) -> int:
    command = arguments[0] if arguments else ""
    is_of_editor = command.partition("=")[0] in {"--theme", "--language", "--new-window"}
    if is_of_editor or (not command.startswith("-") and command not in COMMANDS):
        return _open_editor(arguments)
    if command in {"train", "evaluate"}:
        from app.commands.handover import hand_over

        return hand_over(command, arguments[1:], console)
    options = make_parser().parse_args(arguments)
    if options.version:
        console.result(f"throughline {version()}")
        return Exit.DONE
    if options.check_update:
        from app.commands.update import check

        return check(console)
    return _find(options.command, getattr(options, "action", "") or "")(options, console)


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
        "engine": f"engine:{action or 'show'}",
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
    words, theme, language, new_window = editor_arguments(arguments)
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
    from app.start import Wanted, start_editor

    return start_editor(Wanted(folder, theme, language, new_window))


def _has_display() -> bool:
    """Whether a window can be shown; only X11 and Wayland may be missing."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _tell(sentence: str, console: Console) -> None:
    if sys.stderr is None:
        say(sentence)  # in a box, where the system has such
    else:
        console.tell(f"throughline: {sentence}")


def _report(error: Exception) -> str:
    """Write the traceback to the log, and one sentence for the user."""
    what = f"Something unexpected happened ({type(error).__name__}: {error})."
    kept = "What was saved before is unchanged."
    file = log_failure(error)
    return f"{what} {kept} Please report it" + (f" with {file}." if file else ".")
