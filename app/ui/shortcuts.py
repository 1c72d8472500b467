"""Keys of the commands: our own, those of other editors, and what the user changed.

A preset names what differs from our own; a command that has no counterpart there keeps its keys,
or gets others where those are taken. From the makers' published lists of default keys.
"""

from collections.abc import Mapping
from itertools import chain

from PySide6.QtGui import QKeySequence

from app.ui.actions import SPECS

Keys = tuple[str, ...]

PRESETS: Mapping[str, tuple[str, Mapping[str, Keys]]] = {
    "throughline": ("Throughline", {}),
    "premiere": (
        "Adobe Premiere Pro",
        {
            "delete_shot": ("Shift+Delete", "'", "Delete"),
            "delete_take": ("Ctrl+Delete",),
            "export": ("Ctrl+M",),
            "merge": ("Ctrl+J",),
            "snapping": ("S",),
            "star_take": ("Shift+S",),
            "duplicate": ("Ctrl+Shift+/",),
            "zoom_in": ("=",),
            "zoom_out": ("-",),
            "zoom_fit": ("\\",),
        },
    ),
    "resolve": (
        "DaVinci Resolve",
        {
            "split": ("Ctrl+B", "Ctrl+\\"),
            "delete_shot": ("Delete", "Shift+Backspace"),
            "lift": ("Backspace",),
            "trim_head": ("Shift+[",),
            "trim_tail": ("Shift+]",),
            "toggle_enabled": ("D",),
            "snapping": ("N",),
            "name_frame": ("Ctrl+Alt+N",),
            "next_marker": ("Shift+Down",),
            "previous_marker": ("Shift+Up",),
            "next_drift": ("Shift+D",),
            "loop": ("Ctrl+/",),
            "zoom_in": ("Ctrl+=",),
            "zoom_out": ("Ctrl+-",),
            "zoom_fit": ("Shift+Z",),
        },
    ),
    "avid": (
        "Avid Media Composer",
        {
            "lift": ("Z",),
            "delete_shot": ("X", "Delete"),
            "previous_cut": ("A", "Up"),
            "next_cut": ("S", "Down"),
            "step_back": ("3", "Left"),
            "step_forward": ("4", "Right"),
            "add_shot": ("Ctrl+Shift+A",),
            "star_take": ("Alt+S",),
            "add_marker": ("F3", "M"),
            "swap_takes": ("Alt+W",),
            "compare_side": ("Alt+1",),
            "compare_wipe": ("Alt+2",),
            "compare_difference": ("Alt+3",),
            "zoom_in": ("Ctrl+]",),
            "zoom_out": ("Ctrl+[",),
            "zoom_fit": ("Ctrl+/",),
        },
    ),
    "finalcut": (
        "Final Cut Pro",
        {
            "split": ("Ctrl+B",),
            "lift": ("Shift+Delete",),
            "delete_shot": ("Delete", "Backspace"),
            "delete_take": ("Ctrl+Delete",),
            "trim_head": ("Alt+[",),
            "trim_tail": ("Alt+]",),
            "toggle_enabled": ("V",),
            "snapping": ("N",),
            "name_frame": ("Ctrl+Alt+N",),
            "next_marker": ("Ctrl+'",),
            "previous_marker": ("Ctrl+;",),
            "previous_cut": ("Up", ";"),
            "next_cut": ("Down", "'"),
            "zoom_in": ("Ctrl+=",),
            "zoom_out": ("Ctrl+-",),
            "zoom_fit": ("Shift+Z",),
        },
    ),
}


def preset_keys(preset: str) -> dict[str, Keys]:
    """The keys of every command in a preset; of an unknown one, our own."""
    _, different = PRESETS.get(preset, PRESETS["throughline"])
    return {spec.id: different.get(spec.id, spec.shortcuts) for spec in SPECS}


def keys_now(preset: str, changed: Mapping[str, Keys]) -> dict[str, Keys]:
    """The keys of every command with the user's changes; what no command is called is left out."""
    own = preset_keys(preset)
    return own | {action: keys for action, keys in changed.items() if action in own}


def changes(preset: str, keys: Mapping[str, Keys]) -> dict[str, Keys]:
    """What differs from a preset."""
    own = preset_keys(preset)
    return {action: now for action, now in keys.items() if now != own[action]}


def holder(keys: Mapping[str, Keys], sequence: str, beside: str) -> str | None:
    """The other command that has this key sequence, or None."""
    for action, now in keys.items():
        if action != beside and same(sequence) in map(same, now):
            return action
    return None


def same(sequence: str) -> str:
    """A key sequence as it is compared: written in one way."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.PortableText)


def conflicts(keys: Mapping[str, Keys]) -> set[str]:
    """Key sequences that two commands have."""
    every = list(map(same, chain.from_iterable(keys.values())))
    return {sequence for sequence in every if every.count(sequence) > 1}
