import pytest
import torch
from torch import Tensor, nn

from generation.training.optimizers import Optimizers


def learner() -> nn.Linear:
    torch.manual_seed(0)
    return nn.Linear(20, 20)


def moved(boost: float) -> tuple[Tensor, Tensor]:
    """How far a step moves the matrix and the vector of a layer."""
    layer = learner()
    before = [p.detach().clone() for p in layer.parameters()]
    layer(torch.ones(1, 20)).square().sum().backward()
    Optimizers(layer, boost).step(1e-3)
    weight, bias = (p.detach() - b for p, b in zip(layer.parameters(), before, strict=True))
    return weight, bias


def test_a_boost_is_for_what_learns_with_muon() -> None:
    (weight, bias), (boosted, same) = moved(1.0), moved(10.0)
    torch.testing.assert_close(boosted, 10 * weight, rtol=1e-3, atol=1e-6)
    assert torch.equal(same, bias)


def test_what_another_optimiser_kept_is_refused() -> None:
    kept = {"weight:exp_avg": torch.zeros(20, 20), "weight:exp_avg_sq": torch.zeros(20, 20)}
    with pytest.raises(ValueError, match=r"changed weight, or in another way.*another --out"):
        Optimizers(learner()).load(kept)


def test_what_was_kept_is_gone_on_with() -> None:
    layer = learner()
    first, again = Optimizers(layer), Optimizers(layer)
    layer(torch.ones(1, 20)).sum().backward()
    first.step(1e-3)
    again.load(first.state())
    assert {k: v.tolist() for k, v in again.state().items()} == {
        k: v.tolist() for k, v in first.state().items()
    }
