"""Saying that a model cannot fit, before anything of it is loaded; without torch."""

from generation.errors import DoesNotFit
from generation.protocol import MemoryPlan


def refuse_if_hopeless(plan: MemoryPlan, model: str) -> None:
    """Let pass what would have room, were nothing else there, and no margin kept.

    Raises:
        DoesNotFit: there is less memory than the chosen rung needs.
    """
    chosen = next(need for need in plan.needs if need.rung == plan.chosen)
    whose = "computer" if plan.device == "cpu" else "GPU"
    for owner, needed, there in (
        (whose, chosen.device_bytes, plan.total_bytes),
        ("computer", chosen.host_bytes, plan.host_total_bytes),
    ):
        if needed > there:
            width, height = plan.size
            raise DoesNotFit(
                f"{model} needs about {needed / 1e9:.1f} GB of the {owner}'s memory at "
                f"{width}x{height}, and there are {there / 1e9:.1f} GB"
            )
