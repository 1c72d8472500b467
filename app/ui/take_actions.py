"""The commands of the Take menu."""

from typing import Final

from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec("use_take", "Use take", ("U",), tip="Put the take that is looked at into the cut"),
    ActionSpec("star_take", "Star take", ("S",), "star", "Mark the take as a good one, or no more"),
    ActionSpec("rename_take", "Rename take", ("Shift+F2",), tip="Give it a name beside its number"),
    ActionSpec("note_take", "Note on take", ("Shift+N",), tip="Write a note about the take"),
    ActionSpec(
        "delete_take",
        "Delete take",
        ("Shift+Delete",),
        "delete",
        "Hide the take; undo brings it back, and its files stay",
    ),
    ActionSpec(
        "collect_takes",
        "Collect unused takes…",
        tip="Move deleted takes that nothing needs to the system's trash",
    ),
    ActionSpec(
        "compare_takes",
        "Compare takes",
        ("C",),
        tip="Two takes at the same frame: the one in the cut and the one that is looked at",
        checkable=True,
    ),
    ActionSpec("compare_side", "Side by side", ("1",), checkable=True),
    ActionSpec(
        "compare_wipe", "Wipe", ("2",), tip="One over the other; drag the line", checkable=True
    ),
    ActionSpec(
        "compare_difference", "Difference", ("3",), tip="Black is the same", checkable=True
    ),
    ActionSpec("wipe_left", "Move wipe left", ("[",)),
    ActionSpec("wipe_right", "Move wipe right", ("]",)),
    ActionSpec("swap_takes", "Swap compared takes", ("X",), "swap"),
)
MENU: Final = (
    *("use_take", "star_take", "rename_take", "note_take", "delete_take", ""),
    *("compare_takes", "compare_side", "compare_wipe", "compare_difference"),
    *("wipe_left", "wipe_right", "swap_takes", "", "collect_takes"),
)
