"""A report of what went wrong: plain text for people to read before they pass it on.

It stays on this computer. The user's folder, name and computer are taken out.
"""

import getpass
import platform
import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from app import paths
from app.session.worker_client import log_file
from generation.version import build, version

_TAIL_LINES = 60
_TAIL_BYTES = 64 * 1024
_SHORTEST_NAME = 3  # shorter ones are parts of other words
_PACKAGES = (("Qt", "PySide6-Essentials"), ("torch", "torch"), ("PyAV", "av"))


def report_text(happened: str, details: str = "", screen: str = "") -> str:
    """The whole report; `details` is a traceback, or what else is known."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    parts = [
        f"Throughline report, {now}\n{happened}",
        "\n".join((*versions(), *((f"Screen {screen}",) if screen else ()))),
        details.strip() and f"Where\n{details.strip()}",
        f"The last lines of the worker's log\n{log_tail(log_file()) or '(nothing)'}",
    ]
    return redacted("\n\n".join(part for part in parts if part) + "\n")


def versions() -> tuple[str, ...]:
    """The versions that matter, without loading what they are of."""
    system = f"{platform.platform()}, {platform.machine()}"
    packages = (f"{name} {version_of(package)}" for name, package in _PACKAGES)
    python = f"Python {platform.python_version()}"
    return (version_line(), build().words, python, *packages, f"System {system}")


def version_line() -> str:
    """What this program calls itself."""
    return f"Throughline {version()}"


def version_of(package: str) -> str:
    """The version of an installed package, in words where there is none."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "(not installed)"


def log_tail(file: Path) -> str:
    """The last lines of a log; nothing when there is none."""
    try:
        with file.open("rb") as log:
            log.seek(0, 2)
            log.seek(max(0, log.tell() - _TAIL_BYTES))
            lines = log.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-_TAIL_LINES:])


def recent_report() -> str:
    """A report without a mishap: versions and the ends of all logs."""
    names = ("editor.log", "throughline.log")
    tails = ((name, log_tail(paths.log_dir() / name)) for name in names)
    details = "\n\n".join(f"{name}\n{tail}" for name, tail in tails if tail)
    return report_text("Asked for by hand.", details)


def redacted(text: str) -> str:
    """The text without the user's folder, name and computer."""
    for secret, word in _secrets():
        text = re.sub(rf"(?<![^\W_]){re.escape(secret)}(?![^\W_])", word, text)
    return text


def _secrets() -> Iterator[tuple[str, str]]:
    home = str(Path.home())
    if len(home) >= _SHORTEST_NAME:
        yield home, "~"
    for find, word in ((getpass.getuser, "USER"), (socket.gethostname, "COMPUTER")):
        try:
            name = find()
        except (OSError, KeyError, ImportError):
            continue  # an account or a computer without a name gives nothing away
        if len(name) >= _SHORTEST_NAME and name != "root":
            yield name, word
