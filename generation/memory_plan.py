"""How a model is going to be loaded: a part of the contract."""

from msgspec import Struct

from generation.grids import Count, Positive


class RungNeed(Struct, frozen=True, forbid_unknown_fields=True):
    """What a rung needs on the device and in the computer's memory beside it, in bytes."""

    rung: str
    device_bytes: Count
    host_bytes: Count
    fits: bool
    exact: bool


class MemoryPlan(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """How a model is going to be loaded: before anything of it is read.

    `device` is its kind, `name` what it is called; memory is what is free and what there is.
    `chosen` is the rung that will be used, and `fits` whether there is room for it. Times are of a
    step and of a shot of five seconds, None where none was measured here; `shot_bytes` is what such
    a shot takes on the disk at most. `attention` is what computes it, and why.
    """

    device: str
    name: str
    free_bytes: Count
    total_bytes: Count
    host_free_bytes: Count
    host_total_bytes: Count
    needs: tuple[RungNeed, ...]
    chosen: str
    fits: bool
    size: tuple[Positive, Positive]
    step_s: float | None
    shot_s: float | None
    shot_bytes: Count
    attention: str
