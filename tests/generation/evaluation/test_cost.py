"""The promises about cost hold at the sizes of Wan 2.1 1.3B; and a small model can be measured."""

import pytest
import torch

from generation.backbones.wan import WanBackbone
from generation.evaluation.cost import (
    Cost,
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


@pytest.fixture(scope="module")
def wan() -> Setting:
    return wan_setting()


@pytest.fixture(scope="module")
def twenty(wan: Setting) -> Cost:
    return cost_of(wan, 20, count_operations)


def test_twenty_seconds_of_wan_cost_what_was_promised(twenty: Cost) -> None:
    cost = twenty
    assert cost.full_tokens == 4 * 21 * 30 * 52
    assert cost.context_tokens <= 5000
    assert cost.encode_chunk <= cost.encode_all / 15
    assert cost.step <= cost.full_step / 20


def test_a_chunk_costs_the_same_whatever_is_remembered(wan: Setting, twenty: Cost) -> None:
    long = cost_of(wan, 60, count_operations)
    assert twenty.encode_chunk == long.encode_chunk
    assert long.encode_all == pytest.approx(3 * twenty.encode_all)
    assert long.context_tokens == 3 * twenty.context_tokens


def test_a_loaded_model_is_measured(small: Setting) -> None:
    costs = [cost_of(small, seconds, measure_seconds) for seconds in (5, 10)]
    assert [cost.context_tokens for cost in costs] == [6 * 2 * 1, 2 * 6 * 2 * 1]
    for cost in costs:
        assert min(cost.encode_chunk, cost.encode_all, cost.read, cost.step, cost.full_step) > 0
    assert len(cost_lines(costs)) == 3
