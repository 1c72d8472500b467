"""The commands of the board, of what is written on cards, and of names."""

from typing import Final

from app.language import mark
from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec(
        "board", mark("Board"), ("B",), "board",
        mark("Shots as cards with all that is written of them; again: the timeline"),
        checkable=True,
    ),
    ActionSpec(
        "find_shots", mark("Find shots…"), ("Ctrl+F",), "find", mark("Show only some cards")
    ),
    ActionSpec(
        "edit_dialogue", mark("Edit dialogue"), ("Shift+P",), tip=mark("What is said in the shot")
    ),
    ActionSpec(
        "edit_note", mark("Edit note"), ("Alt+N",), tip=mark("A note on the shot, for people")
    ),
    ActionSpec("rename_shot", mark("Rename shot"), ("F2",), tip=mark("Where it stands")),
    ActionSpec(
        "rename_shots", mark("Rename shots…"), ("Ctrl+Shift+R",),
        tip=mark("Name many by a rule, which new shots follow, too"),
    ),
    ActionSpec(
        "make_keyframe", mark("Make keyframe from cast"),
        tip=mark("Make the picture that the shot begins from, of those that its prompt cites"),
    ),
    ActionSpec(
        "lock_names", mark("Lock name"), tip=mark("Renaming many shots leaves it as it is"),
        checkable=True,
    ),
)
VIEW: Final = ("board", "find_shots")
SHOT: Final = (
    *("edit_dialogue", "edit_note", "", "rename_shot", "rename_shots", "lock_names", ""),
    "make_keyframe",
)
