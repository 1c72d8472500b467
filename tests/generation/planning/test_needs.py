"""The arithmetic of the rungs, on a machine and a model that are easy to reckon with."""

from dataclasses import replace

import pytest

from generation.errors import DoesNotFit
from generation.planning.needs import GPU_BYTES, Machine, Sizes, choose, needs_of
from generation.planning.refusal import refuse_if_hopeless
from generation.protocol import MemoryPlan, RungNeed
from generation.rungs import Rung, rungs_of

GB = 1_000_000_000
LARGE = Sizes(
    text=11 * GB, transformers=1, transformer=28 * GB, blocks=27 * GB, block=GB * 27 // 40,
    stored=15 * GB, stored_blocks=14 * GB, stored_block=GB * 14 // 40, layer=GB // 7,
    others=GB // 4, step=2 * GB, kept=2 * GB, decode=5 * GB, decode_tiled=3 * GB, remember=GB,
)
CARD_12 = Machine("cuda", 12 * GB, 12 * GB, 50 * GB, 64 * GB)


def on(machine: Machine, sizes: Sizes = LARGE) -> dict[Rung, tuple[int, int]]:
    rungs = rungs_of(machine.device)
    needs = needs_of(rungs, dict.fromkeys(rungs, sizes), machine)
    return {need.rung: (need.device, need.host) for need in needs}


def test_each_rung_of_a_gpu_gives_up_one_thing_more() -> None:
    needs = on(CARD_12)
    rest = GB // 4
    assert needs[Rung.WHOLE] == (28 * GB + rest + 11 * GB + 5 * GB, 0)
    assert needs[Rung.OFFLOAD] == (28 * GB + rest + 5 * GB, 11 * GB)
    assert needs[Rung.FP8] == (15 * GB + rest + 5 * GB, 28 * GB)
    assert needs[Rung.GROUP] == (GB + 2 * (GB * 14 // 40) + rest + 5 * GB, 28 * GB)
    work = 2 * GB + GB // 7 + 2 * GB
    assert needs[Rung.TILED] == (GB + 2 * (GB * 14 // 40) + rest + work, 28 * GB)


def test_of_two_transformers_one_is_on_the_card_and_both_are_counted_beside_it() -> None:
    both = replace(LARGE, transformers=2)
    needs, rest = on(CARD_12, both), GB // 4 + 5 * GB
    assert needs[Rung.WHOLE] == (2 * 28 * GB + rest + 11 * GB, 0)
    assert needs[Rung.OFFLOAD] == (2 * GB + 27 * GB + rest, 2 * 27 * GB + 11 * GB)
    assert needs[Rung.FP8] == (2 * GB + 14 * GB + rest, 2 * 28 * GB)  # which are read whole
    assert needs[Rung.GROUP] == (2 * GB + 3 * (GB * 14 // 40) + rest, 2 * 28 * GB)
    machine = Machine("cpu", 50 * GB, 64 * GB, 50 * GB, 64 * GB)
    one, two = on(machine)[Rung.OFFLOAD], on(machine, both)[Rung.OFFLOAD]
    assert (two[0] - one[0], two[1]) == (28 * GB, 0)


@pytest.mark.parametrize("device", ["cpu", "mps"])
def test_in_the_computers_own_memory_a_prompt_is_read_beside_the_rest(device: str) -> None:
    machine = Machine(device, 50 * GB, 64 * GB, 50 * GB, 64 * GB)
    needs, both = on(machine), on(machine, replace(LARGE, transformers=2))
    assert both[Rung.OFFLOAD] == (2 * 28 * GB + GB // 4 + 11 * GB, 0)
    assert needs[Rung.OFFLOAD] == (28 * GB + GB // 4 + 11 * GB, 0)
    assert needs[Rung.WHOLE][0] - needs[Rung.OFFLOAD][0] == 5 * GB


def test_an_eye_in_the_computers_memory_is_counted_there() -> None:
    seeing, gpu, cpu = replace(LARGE, beside=GB), CARD_12, replace(CARD_12, device="cpu")
    for rung, (device, host) in on(gpu, seeing).items():
        assert (device, host - GB) == on(gpu)[rung]
    for rung, (device, host) in on(cpu, seeing).items():
        assert (device - GB, host) == on(cpu)[rung]


def test_the_first_rung_with_room_and_a_margin_is_chosen() -> None:
    rungs = rungs_of("cuda")
    needs = needs_of(rungs, dict.fromkeys(rungs, LARGE), CARD_12)
    assert choose(needs, CARD_12).rung is Rung.GROUP
    just = replace(CARD_12, free=round(needs[1].device * 1.1) + GPU_BYTES)
    assert choose(needs, just).rung is Rung.OFFLOAD
    assert choose(needs, replace(just, free=just.free - 2)).rung is Rung.FP8
    small = replace(CARD_12, free=3 * GB)
    assert choose(needs, small).rung is Rung.TILED
    assert not choose(needs, small).fits(small)


def plan(device_bytes: int, host_bytes: int = 0) -> MemoryPlan:
    return MemoryPlan(
        "cuda", "a card", 11 * GB, 12 * GB, 50 * GB, 64 * GB,
        (RungNeed("tiled", device_bytes, host_bytes, fits=False, exact=False),),
        "tiled", False, (832, 480), None, None, GB, "sdpa",
    )


def test_only_what_can_never_fit_is_refused() -> None:
    refuse_if_hopeless(plan(12 * GB), "wan")
    with pytest.raises(DoesNotFit, match=r"wan needs about 13\.0 GB of the GPU.s memory at 832"):
        refuse_if_hopeless(plan(13 * GB), "wan")
    with pytest.raises(DoesNotFit, match=r"65\.0 GB of the computer's memory"):
        refuse_if_hopeless(plan(GB, 65 * GB), "wan")
