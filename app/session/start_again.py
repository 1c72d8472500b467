"""Starting the program anew, in a process that does not end with this one."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QProcess

from generation.programs import is_bundled


def start_again(arguments: Sequence[str]) -> bool:
    """Start the program with these arguments; whether that was possible."""
    program = () if is_bundled() else ("-P", "-m", "app.cli")
    started: tuple[bool, int] = QProcess.startDetached(sys.executable, [*program, *arguments])
    return started[0]
