"""The commands of the board, of what is written on cards, and of names."""

from typing import Final

from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec(
        "board",
        "Board",
        ("B",),
        "board",
        "Shots as cards with all that is written of them; again: the timeline",
        checkable=True,
    ),
    ActionSpec("find_shots", "Find shots…", ("Ctrl+F",), "find", "Show only some cards"),
    ActionSpec("edit_dialogue", "Edit dialogue", ("Shift+P",), tip="What is said in the shot"),
    ActionSpec("edit_note", "Edit note", ("Alt+N",), tip="A note on the shot, for people"),
    ActionSpec("rename_shot", "Rename shot", ("F2",), tip="Where it stands"),
    ActionSpec(
        "rename_shots",
        "Rename shots…",
        ("Ctrl+Shift+R",),
        tip="Name many by a rule, which new shots follow, too",
    ),
    ActionSpec(
        "lock_names", "Lock name", tip="Renaming many shots leaves it as it is", checkable=True
    ),
)
VIEW: Final = ("board", "find_shots")
SHOT: Final = ("edit_dialogue", "edit_note", "", "rename_shot", "rename_shots", "lock_names")
