"""Fonts for the commands that paint: they need a QGuiApplication, and no display."""

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@lru_cache(maxsize=1)
def start_fonts() -> "QCoreApplication":
    """Make the application that fonts need; it must stay alive, so it is kept here."""
    from PySide6.QtGui import QGuiApplication

    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication.instance() or QGuiApplication(["throughline"])
