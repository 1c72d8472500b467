"""The Qt application: made in one place, before anything that takes long to load."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.ui.app_icon import app_icon

DESKTOP_NAME = "throughline"  # of the desktop file and, on Windows, of the group in the task bar


def make_application(on_fatal: Callable[[str], None]) -> QApplication:
    """The application of this process; where Qt would abort, `on_fatal` is told why, and it ends.

    Qt ends the process by itself when no plugin of it can show a window.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    _name_the_process()
    with _last_words_of_qt(on_fatal):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Throughline")
    application.setDesktopFileName(DESKTOP_NAME)
    application.setWindowIcon(app_icon())
    return application


@contextmanager
def _last_words_of_qt(on_fatal: Callable[[str], None]) -> Iterator[None]:
    heard: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, message: str | None) -> None:
        heard.append(message or "")
        if kind is QtMsgType.QtFatalMsg:
            _end(on_fatal, "\n".join(heard))

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for message in heard if sys.stderr is not None else ():  # it was no failure after all
        with suppress(OSError, ValueError):  # nobody reads it
            sys.stderr.write(f"{message}\n")


def _end(on_fatal: Callable[[str], None], why: str) -> NoReturn:
    """Before Qt aborts: that would leave a core file, and nothing in words."""
    try:
        on_fatal(why)
    finally:
        os._exit(1)


def _name_the_process() -> None:
    """So that Windows groups the windows below our icon, not Python's."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(DESKTOP_NAME)
