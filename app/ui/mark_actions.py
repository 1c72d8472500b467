"""The commands of the Marker menu, and the labels of shots."""

from typing import Final

from app.language import mark
from app.model.labels import LABEL_WORDS
from app.model.project import Label
from app.ui.action_spec import ActionSpec

LABELS: Final = {f"label_{label.value or 'none'}": label for label in Label}
_MARKERS: Final = (
    ActionSpec(
        "add_marker", mark("Add or edit marker"), ("M",),
        tip=mark("Put a marker at the playhead; where there is one, write its note and label"),
    ),
    ActionSpec("next_marker", mark("Next marker"), ("Shift+M",)),
    ActionSpec("previous_marker", mark("Previous marker"), ("Ctrl+Shift+M",)),
    ActionSpec(
        "delete_marker", mark("Remove marker"), ("Ctrl+Alt+M",),
        tip=mark("The selected one, or the one at the playhead"),
    ),
    ActionSpec(
        "list_markers", mark("List of markers…"), tip=mark("Find one by what it says, and go to it")
    ),
    ActionSpec(
        "snapping", mark("Snapping"), ("Shift+S",),
        tip=mark(
            "Drags snap to cuts, playhead, markers, in, out and the model's grid; Alt frees them"
        ),
        checkable=True,
    ),
    ActionSpec(
        "follow_playhead", mark("Selection follows the playhead"), ("Shift+F",),
        tip=mark("The shot that is seen is selected: the inspector shows what it remembers"),
        checkable=True,
    ),
)
SPECS: Final = (
    *_MARKERS,
    *(
        ActionSpec(
            action_id, LABEL_WORDS[label], tip=mark("Label the selected shots"), checkable=True
        )
        for action_id, label in LABELS.items()
    ),
)
MENU: Final = (
    *("add_marker", "delete_marker", "", "previous_marker", "next_marker", "list_markers"),
)
