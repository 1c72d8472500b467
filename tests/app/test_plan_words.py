"""The plan of a loading in words: on the command line, and in the window where it may not fit."""

import msgspec

from app.commands.plan_words import plan_lines
from app.session.recovery import plan_note, rung_note
from generation.protocol import MemoryPlan, RungNeed

GB = 1_000_000_000
NEEDS = (
    RungNeed("whole", 30 * GB, 0, fits=False, exact=True),
    RungNeed("offload", 8 * GB, 22 * GB, fits=True, exact=True),
    RungNeed("fp8", 6 * GB, 22 * GB, fits=True, exact=False),
)


def plan(chosen: str = "offload", *, fits: bool = True, step_s: float | None = None) -> MemoryPlan:
    return MemoryPlan(
        "cuda", "a card", 11 * GB, 12 * GB, 40 * GB, 64 * GB, NEEDS, chosen, fits, (832, 480),
        step_s, None if step_s is None else step_s * 150, 95_000_000, "sdpa (why)",
    )


def test_each_rung_is_told_and_which_one_is_used() -> None:
    lines = plan_lines(plan())
    assert lines[0] == (
        "Plan for a card at 832x480 (11.0 GB of 12.0 GB free; the computer: 40.0 GB of 64.0 GB "
        "free):"
    )
    assert lines[1].startswith("   whole    30.0 GB, does not fit: the whole model")
    assert lines[2].startswith("-> offload  8.0 GB and 22.0 GB beside it, fits: ")
    assert lines[2].endswith("the same pictures")
    assert lines[3].endswith("pictures can differ a little")
    assert "on the rung 'offload'" in lines[4]
    assert lines[5] == (
        "A shot of 5 s takes at most 95.0 MB on the disk; its time is known after the first one."
    )
    assert "about 300 s (2 s a step)" in plan_lines(plan(step_s=2.0))[5]
    assert lines[6] == "Attention is computed by sdpa (why)."


def test_what_does_not_fit_is_said_before_it_is_loaded() -> None:
    tight = plan("fp8", fits=False)
    assert "'fp8' is tried, as it needs the least" in plan_lines(tight)[4]
    assert plan_note(plan()) == ""
    assert plan_note(tight) == (
        "Memory may run out: the model needs about 6.0 GB, and 11.0 GB are free. Close other "
        "programs."
    )
    little = msgspec.structs.replace(tight, host_free_bytes=20 * GB)
    assert "about 22.0 GB, and 20.0 GB are free" in plan_note(little)


def test_what_was_planned_is_told_only_where_it_shows() -> None:
    assert rung_note("offload", exact=True, planned=True) == ""
    said = rung_note("fp8", exact=False, planned=True)
    assert said.startswith("There is too little memory for the whole model at once.")
    assert "can differ" in said
