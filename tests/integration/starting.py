"""Starts the editor as the command does, in a process of its own, and tells what a user would see.

Run: python -m tests.integration.starting [--break CAUSE] [--press BUTTON] [--edit] -- ARGUMENTS

A JSON object a line on stdout; the window is closed when stdin ends.
"""

import argparse
import json
import resource
import sys
import threading
from importlib.abc import MetaPathFinder
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QMessageBox

    from app.ui.main_window import MainWindow
    from app.ui.start_failure import StartFailure

_TICK_MS = 20


class _Broken(MetaPathFinder):
    """A module that cannot be loaded."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find_spec(self, name: str, *_: object) -> None:
        if name == self._name:
            raise ImportError(f"No module named {name!r}")


def _break(cause: str) -> None:
    kind, _, what = cause.partition(":")
    if kind == "import":
        sys.meta_path.insert(0, _Broken(what))
    elif kind == "disk":  # nothing can be written, as when it is full
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    elif kind == "window":
        from app.ui import main_window

        def refuse(*_: object) -> None:
            raise RuntimeError("the panels fell off")

        main_window.MainWindow.__init__ = refuse  # type: ignore[method-assign, assignment]


def _tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class Watcher:
    """Looks at the windows of this process, again and again."""

    def __init__(self, press: str, edit: bool) -> None:
        from PySide6.QtCore import QTimer

        self._press, self._edit = press, edit
        self._told: set[str] = set()
        self._ended = threading.Event()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(_TICK_MS)
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        sys.stdin.read()
        self._ended.set()

    def _look(self) -> None:
        from PySide6.QtWidgets import QApplication

        for widget in QApplication.topLevelWidgets():
            if not widget.isVisible():
                continue
            kind = type(widget).__name__
            if kind == "QSplashScreen":
                self._once("splash")
            elif kind == "StartFailure":
                self._failure(cast("StartFailure", widget))
            elif kind == "MainWindow":
                self._window(cast("MainWindow", widget))
            elif kind == "QMessageBox":
                self._question(cast("QMessageBox", widget))

    def _once(self, kind: str, **facts: object) -> bool:
        key = json.dumps([kind, facts])
        if key in self._told:
            return False
        self._told.add(key)
        _tell(saw=kind, **facts)
        return True

    def _failure(self, dialog: "StartFailure") -> None:
        names = ("retry_button", "defaults_button", "quit_button")
        buttons = [name for name in names if getattr(dialog, name).isVisible()]
        facts = {"cause": dialog.cause.text(), "log": dialog.log.toPlainText(), "buttons": buttons}
        if self._once("failure", place=dialog.place.text(), **facts):
            getattr(dialog, f"{self._press or 'quit'}_button").click()

    def _window(self, window: "MainWindow") -> None:
        folder = window.document.folder
        is_new = self._once("window", folder=str(folder or ""), strip=window.strip.text.text())
        if is_new and self._edit and folder is not None:
            window.actions_table["add_shot"].trigger()
            self._edit = False
        if self._ended.is_set():
            window.flows.ask_to_save = lambda *_: _discard()
            self._ended.clear()
            window.close()

    def _question(self, box: "QMessageBox") -> None:
        if self._once("question", text=box.text()):
            box.reject()


def _discard() -> object:
    from app.ui.dialogs.questions import SaveChoice

    return SaveChoice.DISCARD


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--break", dest="cause", default="")
    parser.add_argument("--press", default="")
    parser.add_argument("--edit", action="store_true")
    parser.add_argument("words", nargs="*")
    options = parser.parse_args()
    _break(options.cause)
    if not options.cause.startswith("import:PySide6"):
        _watch(options.press, options.edit)
    sys.argv = ["throughline", *options.words]
    from app.cli import main as throughline

    return throughline()


def _watch(press: str, edit: bool) -> None:
    """As soon as there is an application."""
    from app.ui import application

    watchers, make = [], application.make_application

    def watched(on_fatal: "Callable[[str], None]") -> "QApplication":
        made = make(on_fatal)
        watchers.append(Watcher(press, edit))
        return made

    application.make_application = watched


if __name__ == "__main__":
    sys.exit(main())
