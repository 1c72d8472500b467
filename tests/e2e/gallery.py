"""Pictures of every panel and dialog, in a theme, at a scale and in a language.

`python -m tests.e2e.gallery PROJECT FOLDER [--theme=light] [--scale=2] [--language=de]` writes one
PNG a panel; `--only=states` those of what goes wrong, waits or is open elsewhere. The second and
the last shot of the project should have two takes. A copy of it is shown, so nothing of it is
changed. Where there is no display, run it under `xvfb-run -a -s "-screen 0 2880x1800x24"`.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.model.timeline import span_of
from app.session.clip_import import ClipImports
from app.session.document import Document
from app.session.engine_maker import EngineMaker
from app.session.exporter import Exporter
from app.session.generation import GenerationController
from app.session.playback import Player
from app.settings import load_settings
from app.ui.dialogs.crash_dialog import CrashDialog
from app.ui.dialogs.engine_dialog import EngineDialog
from app.ui.dialogs.questions import SaveChoice
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.theme_commands import use_theme
from app.ui.translation import use_language
from tests.app.session.fakes import FakeClient
from tests.e2e.gallery_states import Scene, states
from tests.e2e.screenshot import option, wait_for_pictures

SIZE_PX, LOW_PX = (1440, 900), (1000, 640)
_DIALOGS = (
    "settings", "project_settings", "new", "new_board", "export", "replace", "rename_shots",
    "shortcuts", "about", "list_markers", "models",
)
_SETTLE_MS = 250


def main(arguments: list[str]) -> int:
    """Show and grab one panel after the other."""
    project, folder = Path(arguments[0]), Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["QT_SCALE_FACTOR"] = option(arguments, "--scale", "1")
    home = Path(tempfile.mkdtemp())
    os.environ["THROUGHLINE_HOME"] = str(home)  # the user's settings stay
    film = home / project.name
    shutil.copytree(project, film, ignore=shutil.ignore_patterns("*.lock"))
    application = QApplication(sys.argv[:1])
    use_theme(application, option(arguments, "--theme", "dark"))
    use_language(application, option(arguments, "--language", "en"))
    scene = Scene(*_open_window(option(arguments, "--theme", "dark")), film)
    if option(arguments, "--only", "") != "states":
        _keep(scene.window, folder / "01_welcome.png")
    scene.open(film)
    if option(arguments, "--only", "") != "states":
        _keep_panels(scene.window, folder)
    for place, (name, shown) in enumerate(states(scene), start=70):
        file = folder / f"{place}_{name}.png"
        _keep(shown, file) if isinstance(shown, QWidget) else _keep_dialog(shown, file)
    scene.window.close()
    shutil.rmtree(home)
    return 0


def _open_window(theme: str) -> tuple[MainWindow, FakeClient]:
    """The window as a user has it, but with a worker that does as it is told here."""
    document, worker = Document(), FakeClient()
    generation, imports = GenerationController(document, worker), ClipImports(document, worker)
    services = Services(document, worker, generation, Player(document), Exporter(), imports)
    window = MainWindow(services, load_settings())
    window.flows.ask_to_save = lambda *_: SaveChoice.DISCARD
    window.themes.use(theme)
    window.resize(*SIZE_PX)
    window.move(0, 0)
    window.show()
    return window, worker


def _keep_panels(window: MainWindow, folder: Path) -> None:
    """Every panel and dialog of an ordinary day."""
    start = span_of(window.document.project, window.document.project.shots[1].id).range.start
    window.services.player.seek(start + 12)
    window.actions_table["zoom_fit"].trigger()
    for place, (name, widget) in enumerate(_panels(window), start=2):
        _keep(widget, folder / f"{place:02}_{name}.png")
    for place, action_id in enumerate(_DIALOGS, start=40):
        _keep_dialog(window.actions_table[action_id].trigger, folder / f"{place}_{action_id}.png")
    trace = "Traceback (most recent call last):\n  KeyError\n" * 9
    crash = CrashDialog("Something unexpected happened (KeyError).", "All is kept.", trace, window)
    _keep_dialog(crash.exec, folder / "60_crash.png")
    engine = EngineDialog(EngineMaker(window), window)
    _keep_dialog(engine.exec, folder / "61_engine.png")  # as Throughline Slim has it


def _panels(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Bring the window into one state after the other."""
    actions, tabs = window.actions_table, window.inspector.tabs
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        yield f"tab{place}", window
    tabs.setCurrentIndex(0)
    yield from _switched(window, "compare_takes", "queue", "continuity", "board")
    window.resize(*LOW_PX)
    yield "low", window
    window.resize(*SIZE_PX)
    window.tour.begin()
    yield "tour", window
    window.tour.end()
    actions["find_command"].trigger()
    yield "commands", window.search
    window.search.reject()
    for menu in window.menuBar().actions():
        shown = menu.menu()
        shown.popup(window.pos())
        yield f"menu_{menu.text().replace('&', '')[:3]}", shown
        shown.hide()
    window.memory.show_selected()
    yield "memory", window.memory
    window.memory.hide()


def _switched(window: MainWindow, *actions: str) -> Iterator[tuple[str, QWidget]]:
    """The window with one of these on at a time."""
    for action_id in actions:
        window.actions_table[action_id].trigger()
        yield action_id, window
        window.actions_table[action_id].trigger()


def _keep(widget: QWidget, file: Path) -> None:
    QTest.qWait(_SETTLE_MS)
    for one in QApplication.topLevelWidgets():
        if isinstance(one, MainWindow) and one.document.folder is not None:
            wait_for_pictures(one)
    widget.grab().save(str(file))


def _keep_dialog(run: Callable[[], object], file: Path) -> None:
    """Grab the dialog that a command opens, and reject it."""

    def grab() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.grab().save(str(file))
                dialog.reject()

    QTimer.singleShot(_SETTLE_MS, grab)
    run()
    QTest.qWait(2 * _SETTLE_MS)  # some do not wait for an answer


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
