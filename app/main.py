"""The composition root of the editor: settings, session objects, window; nothing else."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.session.garbage import QuietGarbage
from app.session.run_mark import RunMark, take_bad_ends
from app.session.spare_memory import SpareMemory
from app.settings import load_settings
from app.storage.project_folder import project_path
from app.ui.key_guard import KeyGuard
from app.ui.main_window import MainWindow
from app.ui.mishaps import Mishaps
from app.ui.motion import keep_still
from app.ui.services import Services, make_services
from app.ui.theme_commands import use_theme
from app.ui.translation import use_language


def run_editor(
    folder: Path | None = None, theme: str = "", language: str = "",
    on_shown: Callable[[MainWindow], None] | None = None,
) -> int:
    """Open the window and return the exit code; a named theme or language is not kept.

    `on_shown` is called once, when the window stands.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    settings = load_settings()
    use_language(application, language or settings.language)
    use_theme(application, theme or settings.theme)
    keep_still(application)
    KeyGuard(application)
    ended, mark = take_bad_ends(), RunMark()
    mark.begin()
    window = open_window()
    if theme:
        window.themes.use(theme)
    mishaps = Mishaps(window)
    mishaps.catch()
    window.document.replaced.connect(lambda: mark.opened(window.document.folder))
    window.document.replaced.connect(window.tour.begin_when_new)
    if folder is not None:
        window.flows.open_folder(folder)
    window.show()
    if on_shown is not None:
        on_shown(window)
    mishaps.tell_of_last_run(ended)
    code = int(application.exec())
    mark.end()
    return code


def open_window(folder: Path | None = None, program: tuple[str, ...] = ()) -> MainWindow:
    """Make the window and open a project in it, if one is named."""
    window = window_over(make_services(program=program))
    if folder is not None:
        window.flows.open_folder(folder)
    return window


def window_over(services: Services) -> MainWindow:
    """Make the window of these session objects, with what keeps the process small."""
    window = MainWindow(services, load_settings())
    QuietGarbage(services.document, window)
    SpareMemory(services.document, window)
    return window


def main() -> int:
    """`python -m app.main [PROJECT]`."""
    if len(sys.argv) < 2:
        return run_editor()
    named = Path(sys.argv[1])
    with_suffix = project_path(named)
    return run_editor(with_suffix if not named.exists() and with_suffix.exists() else named)


if __name__ == "__main__":
    sys.exit(main())
