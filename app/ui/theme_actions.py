"""The commands of View > Theme."""

from typing import Final

from app.language import mark
from app.settings import THEMES
from app.ui.action_spec import ActionSpec

_WORDS: Final = {
    "system": (mark("System"), mark("Light, dark or high contrast, as the system is now")),
    "dark": (mark("Dark"), mark("For work in a dim room")),
    "light": (mark("Light"), mark("For work in a bright room")),
    "contrast": (mark("High contrast"), mark("Black and white, with bright colours")),
}
CHOICES: Final = {f"theme_{name}": name for name in THEMES}
SPECS: Final = tuple(
    ActionSpec(action_id, _WORDS[name][0], tip=_WORDS[name][1], checkable=True)
    for action_id, name in CHOICES.items()
)
