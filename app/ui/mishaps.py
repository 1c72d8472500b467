"""The last boundary: an error nobody expected is logged and told, and the window stays."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from types import TracebackType

from app import paths
from app.ui.main_window import MainWindow
from app.ui.message_strip import Message

_LOG_BYTES = 1_000_000
_logger = logging.getLogger("throughline")


def report_mishaps(window: MainWindow) -> None:
    """Send every unexpected error of this process to the log and to the window."""
    _log_to_file()

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        _logger.error("Something unexpected happened.", exc_info=(kind, error, trace))
        window.strip.show_message(Message(_sentence(error)))

    sys.excepthook = report


def _sentence(error: BaseException) -> str:
    return (
        f"Something unexpected happened ({type(error).__name__}: {error}). Your project and its "
        f"takes are as they were; save, and please report it with {paths.log_dir()}/editor.log."
    )


def _log_to_file() -> None:
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        file = paths.log_dir() / "editor.log"
        handler = RotatingFileHandler(file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return  # no log can be written here; the window still tells
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
