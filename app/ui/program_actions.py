"""The commands that are about the program, not the film: its panels, settings and help."""

from typing import Final

from app.language import mark
from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec(
        "settings", mark("Settings…"), ("Ctrl+Alt+,",),
        tip=mark("What new projects begin with, notices, caches, where things are kept"),
    ),
    ActionSpec(
        "models", mark("Models…"),
        tip=mark("Those on this computer, and larger ones that can be got"),
    ),
    ActionSpec(
        "engine", mark("Engine…"),
        tip=mark("Install, check, repair or remove what generates the pictures"),
    ),
    ActionSpec(
        "inspector", mark("Inspector"), ("F7",), tip=mark("Show the inspector"), checkable=True
    ),
    ActionSpec(
        "timeline", mark("Timeline"), ("F8",), tip=mark("Show the timeline"), checkable=True
    ),
    ActionSpec(
        "reset_layout", mark("Reset layout"), tip=mark("Put all panels where they were at first")
    ),
    ActionSpec("shortcuts", mark("Keyboard shortcuts…"), ("Ctrl+Alt+K",)),
    ActionSpec(
        "tour", mark("Show tour"), tip=mark("Three steps: write, generate, change one shot")
    ),
    ActionSpec(
        "check_update", mark("Check for updates"),
        tip=mark("Ask whether there is a newer version; nothing is fetched"),
    ),
    ActionSpec("about", mark("About Throughline"), tip=mark("Version, licences, paper and model")),
)
VIEW: Final = ("inspector", "timeline", "queue", "reset_layout")
HELP: Final = ("shortcuts", "", "tour", "check_update", "about")
