"""The commands that are about the program, not the film: its panels, settings and help."""

from typing import Final

from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec(
        "settings", "Settings…", ("Ctrl+Alt+,",),
        tip="What new projects begin with, notices, caches, where things are kept",
    ),
    ActionSpec("inspector", "Inspector", ("F7",), tip="Show the inspector", checkable=True),
    ActionSpec("timeline", "Timeline", ("F8",), tip="Show the timeline", checkable=True),
    ActionSpec("reset_layout", "Reset layout", tip="Put all panels where they were at first"),
    ActionSpec("shortcuts", "Keyboard shortcuts…", ("Ctrl+Alt+K",)),
    ActionSpec("tour", "Show tour", tip="Three steps: write, generate, change one shot"),
    ActionSpec("about", "About Throughline", tip="Version, licences, paper and model"),
)
VIEW: Final = ("inspector", "timeline", "queue", "reset_layout")
HELP: Final = ("shortcuts", "", "tour", "about")
