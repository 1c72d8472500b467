"""The commands of the Take menu."""

from typing import Final

from app.language import mark
from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec(
        "use_take", mark("Use take"), ("U",),
        tip=mark("Put the take that is looked at into the cut"),
    ),
    ActionSpec(
        "star_take", mark("Star take"), ("S",), "star",
        mark("Mark the take as a good one, or no more"),
    ),
    ActionSpec(
        "rename_take", mark("Rename take"), ("Shift+F2",),
        tip=mark("Give it a name beside its number"),
    ),
    ActionSpec(
        "note_take", mark("Note on take"), ("Shift+N",), tip=mark("Write a note about the take")
    ),
    ActionSpec(
        "delete_take", mark("Delete take"), ("Shift+Delete",), "delete",
        mark("Hide the take; undo brings it back, and its files stay"),
    ),
    ActionSpec(
        "collect_takes", mark("Collect unused takes…"),
        tip=mark("Move deleted takes that nothing needs to the system's trash"),
    ),
    ActionSpec(
        "compare_takes", mark("Compare takes"), ("C",),
        tip=mark("Two takes at the same frame: the one in the cut and the one that is looked at"),
        checkable=True,
    ),
    ActionSpec("compare_side", mark("Side by side"), ("1",), checkable=True),
    ActionSpec(
        "compare_wipe", mark("Wipe"), ("2",), tip=mark("One over the other; drag the line"),
        checkable=True,
    ),
    ActionSpec(
        "compare_difference", mark("Difference"), ("3",), tip=mark("Black is the same"),
        checkable=True,
    ),
    ActionSpec("wipe_left", mark("Move wipe left"), ("[",)),
    ActionSpec("wipe_right", mark("Move wipe right"), ("]",)),
    ActionSpec("swap_takes", mark("Swap compared takes"), ("X",), "swap"),
)
MENU: Final = (
    *("use_take", "star_take", "rename_take", "note_take", "delete_take", ""),
    *("compare_takes", "compare_side", "compare_wipe", "compare_difference"),
    *("wipe_left", "wipe_right", "swap_takes", "", "collect_takes"),
)
