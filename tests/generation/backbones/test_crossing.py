from dataclasses import replace

import pytest
import torch

from generation.backbones.base import Context
from generation.backbones.crossing import MemoryCrossing
from generation.backbones.wan import WanBackbone
from tests.generation.tiny_models import TEXT_DIM, WIDTH, tiny_crossing, tiny_transformer

HIDDEN = 8


def crossed(crossing: MemoryCrossing | None) -> WanBackbone:
    torch.manual_seed(0)
    return WanBackbone(tiny_transformer().eval(), crossing)


def asked(samples: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    torch.manual_seed(1)
    noisy = torch.randn(samples, 16, 2, 4, 6)
    return noisy, torch.rand(samples), torch.randn(samples, 7, TEXT_DIM)


def context(stories: int, count: int = 5) -> Context:
    torch.manual_seed(2)
    positions = torch.arange(3 * count, dtype=torch.float64).reshape(count, 3) - 40
    return Context(
        torch.randn(stories, count, WIDTH), positions, torch.zeros(stories, 16, 0, 4, 6),
        hidden=torch.randn(stories, count, HIDDEN),
    )


@torch.no_grad()
def test_a_new_one_changes_nothing_and_a_trained_one_does() -> None:
    plain, seen = crossed(None), context(2)
    new = crossed(MemoryCrossing(WIDTH, HIDDEN, heads=2, layers=2))
    trained = crossed(tiny_crossing(HIDDEN))
    without = plain.velocity(*asked(2), seen)
    assert torch.equal(new.velocity(*asked(2), seen), without)
    assert not torch.allclose(trained.velocity(*asked(2), seen), without, atol=1e-3)


@torch.no_grad()
def test_how_strong_a_hidden_state_is_says_nothing() -> None:
    """The first frames of a shot have weaker ones, as nothing lies before them."""
    trained, seen = crossed(tiny_crossing(HIDDEN)), context(2)
    assert seen.hidden is not None
    stronger = replace(seen, hidden=50 * seen.hidden)
    torch.testing.assert_close(
        trained.velocity(*asked(2), stronger), trained.velocity(*asked(2), seen),
        atol=1e-3, rtol=1e-3,
    )


@torch.no_grad()
def test_where_nothing_is_remembered_nothing_is_read() -> None:
    trained, seen = crossed(tiny_crossing(HIDDEN)), context(2)
    nothing = replace(
        seen, tokens=seen.tokens[:, :0], positions=seen.positions[:0], hidden=seen.hidden[:, :0]
    )
    plain = crossed(None).velocity(*asked(2), nothing)
    assert torch.equal(trained.velocity(*asked(2), nothing), plain)
    absent = replace(seen, present=torch.zeros(2, 5, dtype=torch.bool))
    read = trained.read_memory(absent, torch.float32)
    torch.testing.assert_close(
        trained.velocity(*asked(2), read), crossed(None).velocity(*asked(2), read)
    )


@torch.no_grad()
@pytest.mark.parametrize("visible", [5, 3, 0])
def test_samples_that_share_a_memory_read_it_as_if_each_had_its_own(visible: int) -> None:
    trained, seen = crossed(tiny_crossing(HIDDEN)), context(2)
    present = torch.ones(4, 5, dtype=torch.bool)
    present[1, visible:] = False
    memory = trained.read_memory(seen, torch.float32)
    together = trained.velocity(*asked(4), replace(memory, present=present))
    noisy, sigma, text = asked(4)
    alone = replace(
        seen, tokens=seen.tokens[:1], window=seen.window[:1], hidden=seen.hidden[:1],
        present=present[1:2],
    )
    own = trained.read_memory(replace(alone, present=None), torch.float32)
    one = trained.velocity(noisy[1:2], sigma[1:2], text[1:2], replace(own, present=present[1:2]))
    torch.testing.assert_close(together[1:2], one, rtol=1e-4, atol=1e-4)
