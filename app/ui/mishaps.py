"""The last boundary: an error nobody expected is logged and told, and the window stays."""

import logging
import sys
import threading
import traceback
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from app import paths
from app.language import mark, tr
from app.session.report import report_text
from app.session.run_mark import BadEnd
from app.session.start_again import start_again
from app.ui.dialogs.crash_dialog import CrashDialog, Next
from app.ui.main_window import MainWindow
from app.ui.message_strip import Message

_LOG_BYTES = 1_000_000
_HAPPENED = mark("Something unexpected happened ({error}).")
_ENDED = mark("Throughline was ended before it could close the last time.")
_KEPT = mark(
    "Your project is open as it was: your edits are here and can be undone, and finished takes are "
    "on the disk. Save now; if the window misbehaves, restart."
)
_KEPT_LAST_RUN = mark(
    "Every finished chunk of your takes is on the disk, and so are your edits up to the last "
    "second. Open the project: it shows edits that were not saved, and you choose whether to take "
    "them. A shot that was being made goes on with Generate."
)
_logger = logging.getLogger("throughline")


class Mishap(NamedTuple):
    """An unexpected error in words."""

    name: str
    trace: str

    @property
    def sentence(self) -> str:
        """What happened, in one sentence."""
        return tr(_HAPPENED, error=self.name)

    def report(self, screen: str) -> str:
        """For those who write the program, so in English."""
        return report_text(_HAPPENED.format(error=self.name), self.trace, screen)


class Mishaps(QObject):
    """Logs every unexpected error of this process, and tells each kind once in a dialog."""

    _happened = Signal(object)  # Mishap; queued, as no dialog may open while a view is painted

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        self._project: Path | None = None
        self.dialog: CrashDialog | None = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def catch(self) -> None:
        """Take every error of this process that nobody else takes, in any thread."""
        _log_to_file()
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def tell_of_last_run(self, ends: Sequence[BadEnd]) -> None:
        """Say that the last run did not end by closing, and offer its project again."""
        if not ends:
            return
        end = ends[-1]
        where = end.trace or "No trace was left: it was killed, or the computer went off."
        again = end.project
        offered = again is not None and again.is_dir() and self._window.document.folder is None
        button = tr("Open {project}", project=again.stem) if again is not None and offered else ""
        report = report_text(_ENDED, where, self._screen())
        kept = tr(_KEPT_LAST_RUN)
        dialog = CrashDialog(tr(_ENDED), kept, report, self._window, restart=button)
        self._show(dialog, again)

    def _on_thread_error(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._on_error(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        _logger.error("Something unexpected happened.", exc_info=(kind, error, trace))
        lines = "".join(traceback.format_exception(kind, error, trace))
        name = f"{kind.__name__}: {error}" if str(error) else kind.__name__
        self._happened.emit(Mishap(name, lines))

    def _tell(self, mishap: Mishap) -> None:
        if mishap.trace in self._told or self.dialog is not None:
            self._window.strip.show_message(Message(f"{mishap.sentence} {tr(_KEPT)}"))
            return
        self._told.add(mishap.trace)
        report = mishap.report(self._screen())
        kept, again = tr(_KEPT), tr("Restart")
        dialog = CrashDialog(mishap.sentence, kept, report, self._window, restart=again)
        self._show(dialog, self._window.document.folder)

    def _show(self, dialog: CrashDialog, project: Path | None) -> None:
        self.dialog = dialog
        self._project = project
        dialog.finished.connect(self._on_answer)
        dialog.open()

    def _on_answer(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        if result != QDialog.DialogCode.Accepted or dialog.next is Next.GO_ON:
            return
        if dialog.next is Next.RESTART and self._opens_here():
            return
        if self._window.close() and dialog.next is Next.RESTART:
            start_again(() if self._project is None else (str(self._project),))

    def _opens_here(self) -> bool:
        """After a bad end the window is new already: the project opens in it."""
        if self._window.document.folder is not None or self._project is None:
            return False
        return self._window.flows.open_folder(self._project)

    def _screen(self) -> str:
        screen = self._window.screen()
        size = screen.size()
        scale = round(screen.devicePixelRatio() * 100)
        dpi = screen.logicalDotsPerInch()
        return f"{size.width()}×{size.height()} at {scale}%, {dpi:.0f} dpi"


def _log_to_file() -> None:
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        file = paths.log_dir() / "editor.log"
        handler = RotatingFileHandler(file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return  # no log can be written here; the window still tells
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
