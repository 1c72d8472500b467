"""The start of the editor: one window a user, a splash while it is loaded, and words for failures.

Little is imported here, so that the splash is seen before the rest is loaded.
"""

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app import paths
from app.language import tr
from app.last_words import FAILED, log_failure, say
from app.settings import damage_of_settings, set_settings_aside, why_nothing_is_kept

if TYPE_CHECKING:
    from app.ui.handed_over import HandedOver
    from app.ui.main_window import MainWindow

DONE = 0
_NO_QT = (
    "The window cannot be shown, as Qt cannot be loaded ({error}). Your projects are as they were. "
    "Install the library that is named, with `make setup` in a checkout; the commands work "
    "without it: see `throughline --help`."
)
_NO_PLATFORM = (
    "No window can be shown here: {why} Your projects are as they were. Look at DISPLAY, "
    "WAYLAND_DISPLAY and QT_QPA_PLATFORM; the commands work without a display: see "
    "`throughline --help`."
)


class Wanted(NamedTuple):
    """What is to be opened, and how it looks this time; nothing is as it is kept."""

    folder: Path | None = None
    theme: str = ""
    language: str = ""
    new_window: bool = False


class DamagedSettingsError(Exception):
    """The settings cannot be read; the file is as it was."""


def start_editor(wanted: Wanted) -> int:
    """Open the editor, or hand the project to the window that is open; the exit code."""
    try:
        from app.session.instance import Claim, Instance
        from app.ui.application import make_application
        from app.ui.handed_over import HandedOver
    except ImportError as error:
        say(_NO_QT.format(error=error), log_failure(error))
        return FAILED
    application = make_application(_tell_of_platform)
    handed_over, instance = HandedOver(application), Instance(application)
    instance.wished.connect(handed_over.add)
    try:
        if not wanted.new_window and instance.claim(wanted.folder) is Claim.HANDED_OVER:
            return DONE
        return _open(wanted, handed_over)
    finally:
        handed_over.leave()
        instance.close()


def _open(wanted: Wanted, handed_over: "HandedOver") -> int:
    from app.ui.splash import show_splash

    splash, shown = show_splash(), list["MainWindow"]()

    def on_shown(window: "MainWindow") -> None:
        splash.finish(window)
        shown.append(window)
        handed_over.serve(window)
        _tell_what_is_not_kept(window)

    try:
        if damage := damage_of_settings():
            raise DamagedSettingsError(_words_of_settings(damage))
        from app.main import run_editor

        splash.repaint()
        return run_editor(wanted.folder, wanted.theme, wanted.language, on_shown)
    except Exception as error:
        splash.close()
        if shown:
            raise
        return _tell(error)


def _tell(error: Exception) -> int:
    """Show the failure, and do what the user chooses."""
    from app.session.start_again import start_again
    from app.ui.start_failure import Next, StartFailure

    log = log_failure(error)
    details = "".join(traceback.format_exception(error))
    has_settings = paths.settings_file().exists()
    say(str(_words(error)), log)
    dialog = StartFailure(_words(error), details, log, offers_defaults=has_settings)
    dialog.exec()
    if dialog.next is Next.QUIT:
        return FAILED
    if dialog.next is Next.DEFAULTS:
        set_settings_aside()
    return DONE if start_again(sys.argv[1:]) else FAILED


def _words(error: Exception) -> str:
    if isinstance(error, DamagedSettingsError):
        return str(error)
    return tr(
        "Throughline cannot start ({error}). Your projects are as they were. Try again; if it "
        "stays so, start with default settings, or install Throughline again.",
        error=f"{type(error).__name__}: {error}",
    )


def _words_of_settings(damage: str) -> str:
    return tr(
        "The settings in {file} cannot be read: {error}. Mend the file and try again, or start "
        "with default settings: the old file is kept beside it.",
        file=paths.settings_file(),
        error=damage.rstrip("."),
    )


def _tell_what_is_not_kept(window: "MainWindow") -> None:
    if why := why_nothing_is_kept():
        window.flows.failed.emit(
            tr(
                "{folder} cannot be written: {error}. You can work, but settings and logs are not "
                "kept; free space there, or make the folder writable.",
                folder=paths.data_dir(),
                error=why,
            )
        )


def _tell_of_platform(why: str) -> None:
    """Qt is about to end this process; its own last line says only that it does."""
    lines = [line.strip() for line in why.splitlines() if line.strip()]
    known = [line for line in lines if "platform plugin could be initialized" not in line]
    say(_NO_PLATFORM.format(why=" ".join(known or lines)), log_failure(why))
