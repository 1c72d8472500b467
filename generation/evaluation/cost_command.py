"""The table of `throughline evaluate cost`: Wan's sizes counted, then a model measured."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from generation.evaluation.cost import (
    LENGTHS_S,
    cost_lines,
    cost_of,
    count_operations,
    measure_seconds,
    model_setting,
    shapes_setting,
    wan_setting,
)
from generation.planning.machine import probe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from generation.evaluation.cost import Cost
    from generation.model import VideoModel

LONGEST_STEP_S = 600.0
"""A step with the whole history that would take longer is left out; our choice."""

NOT_DONE = (
    "-: a step with the whole history uncompressed does not fit into the memory that is free here, "
    f"or would take more than {LONGEST_STEP_S / 60:.0f} minutes."
)


def measure_costs(
    folder: Path, model: VideoModel, say: Callable[[Sequence[str]], None],
    figures: dict[str, object],
) -> None:
    """Say the tables, and put what they show into `figures`, also where it ends with an error."""
    counted = [cost_of(wan_setting(), seconds, count_operations) for seconds in LENGTHS_S]
    figures["counted"] = [asdict(c) for c in counted]
    say(["Wan 2.1 1.3B, 832x480, memory 4x4x2: counted, in 10^12 operations", *cost_lines(counted)])
    say([f"{model.card.name} on {model.device.name}: measured, in seconds"])
    measured: list[Cost] = []
    for cost in _measured(folder, model):
        measured.append(cost)
        figures["measured"] = [asdict(c) for c in measured]
        say(cost_lines(measured)[-1 if measured[1:] else 0 :])
    if any(cost.full_step is None for cost in measured):
        say([NOT_DONE])


def _measured(folder: Path, model: VideoModel) -> Iterator[Cost]:
    setting, shapes = model_setting(model), shapes_setting(folder, model)
    cost_of(setting, LENGTHS_S[0], measure_seconds, lambda _step: False)  # to warm up
    for seconds in LENGTHS_S:
        planned = cost_of(shapes, seconds, count_operations)
        yield cost_of(setting, seconds, measure_seconds, _fits(planned, probe(model.device).free))


def _fits(planned: Cost, free_bytes: int) -> Callable[[float], bool]:
    """Whether a step with the whole history can be done, by the counts and what a step takes."""
    assert planned.full_step is not None
    assert planned.full_peak_mb is not None
    slower, fits = planned.full_step / planned.step, planned.full_peak_mb * 1e6 <= free_bytes
    return lambda step_s: fits and step_s * slower <= LONGEST_STEP_S
