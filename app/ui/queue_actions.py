"""The commands of the queue, for the table of actions."""

from app.ui.action_spec import ActionSpec

SPECS = (
    ActionSpec("queue", "Queue", ("Shift+Q",), tip="Show what is made and waits", checkable=True),
    ActionSpec("pause_step", "Pause after this step", tip="The worker keeps its place"),
    ActionSpec("pause_chunk", "Pause after this chunk", tip="The take is kept so far"),
    ActionSpec("pause_shot", "Pause after this shot", tip="No other shot is begun"),
    ActionSpec("resume", "Resume", tip="Go on after a pause"),
    ActionSpec(
        "draft", "Draft quality", ("Ctrl+Shift+D",),
        tip="Make takes in few steps; final ones keep their seed and memory", checkable=True,
    ),
)
MENU = ("draft", "pause_step", "pause_chunk", "pause_shot", "resume")
