"""What is said when no window can be: on the terminal, or in a box of Windows; and the log of it.

Only Python's own modules are imported here, as any other may be what is broken.
"""

import contextlib
import os
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

LOG_NAME = "throughline.log"
FAILED = 1
_LARGEST_BYTES = 1_000_000
_ICON_ERROR = 0x10  # winuser.h: MB_ICONERROR
_DAMAGED = (
    "A part of Throughline cannot be loaded ({error}). Your projects are as they were. "
    "Install Throughline again, or run `make setup` in a checkout."
)


def tell_of_damage(error: Exception) -> int:
    """Say that this installation is broken, and return the exit code."""
    name = f"{type(error).__name__}: {error}"
    say(_DAMAGED.format(error=name), log_failure(error))
    return FAILED


def say(sentence: str, log: Path | None = None) -> None:
    """Tell it on the terminal; without one in a box, where the system has such."""
    text = f"throughline: {sentence}" + (f"\nThe log is {log}" if log is not None else "")
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):  # nobody reads it
            sys.stderr.write(f"{text}\n")
            sys.stderr.flush()
    elif sys.platform == "win32":  # where a log or a script reads it, a box would wait for ever
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Throughline", _ICON_ERROR)


def log_failure(error: BaseException | str) -> Path | None:
    """Write what happened to the log; None where nothing can be written."""
    details = error if isinstance(error, str) else "".join(traceback.format_exception(error))
    file = log_folder() / LOG_NAME
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            if file.stat().st_size > _LARGEST_BYTES:
                file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{now}\n{details.rstrip()}\n\n")
    except OSError:
        return None
    return file


def log_folder() -> Path:
    """Where the logs lie, also where `app.paths` cannot be loaded."""
    try:
        from app import paths
    except Exception:  # noqa: BLE001 - whatever is broken, this has to work
        named = os.environ.get("THROUGHLINE_HOME")
        return Path(named or Path.home() / ".throughline") / "logs"
    return paths.log_dir()
