"""One command of the window in words, keys and an icon."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ActionSpec:
    """One command; the first shortcut is the one that is shown, text and tip are marked."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False
