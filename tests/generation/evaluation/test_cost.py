"""The promises about cost hold at the sizes of Wan 2.1 1.3B; and a small model can be measured."""

import pytest
import torch

from generation.backbones.wan import WanBackbone
from generation.evaluation.cost import (
    Setting,
    cost_lines,
    cost_of,
    count_operations,
    measure_seconds,
    wan_setting,
)
from tests.generation.tiny_models import TEXT_DIM, tiny_codec, tiny_memory, tiny_transformer


@pytest.fixture(scope="module")
def small() -> Setting:
    torch.manual_seed(0)
    return Setting(
        WanBackbone(tiny_transformer().eval()),
        (tiny_memory().eval(),),
        tiny_codec().eval(),
        (48, 32),
        8,
        torch.zeros(1, 7, TEXT_DIM),
        torch.device("cpu"),
    )


def test_twenty_seconds_of_wan_cost_what_was_promised() -> None:
    cost = cost_of(wan_setting(), 20, count_operations)
    assert cost.full_tokens == 4 * 21 * 30 * 52
    assert cost.context_tokens <= 5000
    assert cost.encode_chunk <= cost.encode_all / 15
    assert cost.step <= cost.full_step / 20
    kept_mb = 30 * 2 * 12 * 128 * 2 / 1e6 * cost.context_tokens  # keys and values, 16 bits
    assert kept_mb < cost.peak_mb < cost.full_peak_mb / 4


def test_a_chunk_costs_the_same_whatever_is_remembered(small: Setting) -> None:
    short, long = (cost_of(small, seconds, count_operations) for seconds in (5, 60))
    assert short.encode_chunk == long.encode_chunk
    assert long.encode_all == pytest.approx(12 * short.encode_all)
    assert long.context_tokens == 12 * short.context_tokens


def test_a_loaded_model_is_measured(small: Setting) -> None:
    costs = [cost_of(small, seconds, measure_seconds) for seconds in (5, 10)]
    assert [cost.context_tokens for cost in costs] == [6 * 2 * 1, 2 * 6 * 2 * 1]
    for cost in costs:
        assert min(cost.encode_chunk, cost.encode_all, cost.read, cost.step, cost.full_step) > 0
        assert 0 < cost.peak_mb < cost.full_peak_mb
    assert len(cost_lines(costs)) == 3
