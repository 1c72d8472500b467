"""What `throughline models check` says before it loads a model: each rung, and which is used."""

from generation.protocol import MemoryPlan, RungNeed

_WORDS = {
    "whole": "the whole model at once",
    "offload": "text encoder only for new prompts",
    "fp8": "weights kept in 8 bits",
    "group": "blocks in the computer's memory",
    "tiled": "pictures decoded in tiles",
    "half": "numbers of 16 bits",
}


def plan_lines(plan: MemoryPlan) -> list[str]:
    """The plan as lines of text."""
    width, height = plan.size
    free = f"{_gb(plan.free_bytes)} of {_gb(plan.total_bytes)} free"
    if plan.device != "cpu":
        free += f"; the computer: {_gb(plan.host_free_bytes)} of {_gb(plan.host_total_bytes)} free"
    return [
        f"Plan for {plan.name} at {width}x{height} ({free}):",
        *(_rung_line(need, plan) for need in plan.needs),
        _reason(plan),
        _shot_line(plan),
        f"Attention is computed by {plan.attention}.",
    ]


def _rung_line(need: RungNeed, plan: MemoryPlan) -> str:
    mark = "->" if need.rung == plan.chosen else "  "
    host = f" and {_gb(need.host_bytes)} beside it" if need.host_bytes else ""
    fits = "fits" if need.fits else "does not fit"
    same = "the same pictures" if need.exact else "pictures can differ a little"
    words = _WORDS.get(need.rung, need.rung)
    return f"{mark} {need.rung:8s} {_gb(need.device_bytes)}{host}, {fits}: {words}; {same}"


def _reason(plan: MemoryPlan) -> str:
    if plan.fits:
        return f"It will be loaded on the rung {plan.chosen!r}, the first with room to spare."
    return (
        f"There is no room to spare on any rung; {plan.chosen!r} is tried, as it needs the least. "
        "Close other programs first."
    )


def _shot_line(plan: MemoryPlan) -> str:
    disk = f"at most {_gb(plan.shot_bytes)} on the disk"
    if plan.step_s is None or plan.shot_s is None:
        return f"A shot of 5 s takes {disk}; its time is known after the first one."
    return f"A shot of 5 s takes about {plan.shot_s:.0f} s ({plan.step_s:.2g} s a step), {disk}."


def _gb(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
