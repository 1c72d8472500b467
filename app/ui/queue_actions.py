"""The commands of the queue, for the table of actions."""

from app.language import mark
from app.ui.action_spec import ActionSpec

SPECS = (
    ActionSpec(
        "queue", mark("Queue"), ("Shift+Q",), tip=mark("Show what is made and waits"),
        checkable=True,
    ),
    ActionSpec("pause_step", mark("Pause after this step"), tip=mark("The worker keeps its place")),
    ActionSpec("pause_chunk", mark("Pause after this chunk"), tip=mark("The take is kept so far")),
    ActionSpec("pause_shot", mark("Pause after this shot"), tip=mark("No other shot is begun")),
    ActionSpec(
        "pause_free", mark("Pause and free the GPU now"),
        tip=mark("Finished chunks are kept; the model is loaded again when you resume"),
    ),
    ActionSpec("resume", mark("Resume"), tip=mark("Go on after a pause")),
    ActionSpec(
        "draft", mark("Draft quality"), ("Ctrl+Shift+D",),
        tip=mark("Make takes in few steps; final ones keep their seed and memory"), checkable=True,
    ),
)
MENU = ("draft", "pause_step", "pause_chunk", "pause_shot", "pause_free", "resume")
