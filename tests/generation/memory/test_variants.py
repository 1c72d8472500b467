from pathlib import Path

import pytest
import torch

from generation.memory.encoder import MemoryEncoder
from generation.memory.variants import Sizes, build_encoders
from generation.model import load_model
from tests.generation.rollouts import Project, tiny_recipe
from tests.generation.tiny_models import CPU, WIDTH, write_animatic

SIZES = Sizes(channels=16, inner_dim=WIDTH, history_frames=44)
SPELLED = [
    "2x2x2", "4x4x2 causal", "2x2x1 full", "4x4x2 low", "2x2x8 high", "4x4x2 patches",
    "4x4x2 patches random", "all", "last 3", "key frames 2", "merged 1", "4x4x2 + 2x2x8",
    "2x2x2 + key frames 4", "2x2x2 cross",
]


@pytest.mark.parametrize("spelled", SPELLED)
def test_every_memory_makes_a_story_from_a_model_folder(spelled: str, tmp_path: Path) -> None:
    folder = write_animatic(tmp_path / "model", memory=spelled)
    model = load_model(folder, CPU, lambda _text, _done: None)
    assert len(model.encoders) == spelled.count("+") + 1
    project = Project(model, tmp_path / "project")
    first = project.generate(project.request("one", tiny_recipe()))
    second = project.generate(project.request("two", tiny_recipe(), ("one",)))
    assert [len(chunk.pictures) for chunk in second] == [9, 8]
    assert not torch.equal(second[0].latents, first[0].latents)


def test_rates_are_height_width_and_time() -> None:
    (encoder,) = build_encoders("4x4x2", SIZES)
    assert isinstance(encoder, MemoryEncoder)
    assert (encoder.spatial_rate, encoder.time_rate) == (4, 2)
    assert encoder.history_frames == 44


@pytest.mark.parametrize(
    "wrong", ["", "2x4x2", "2x2", "2x2x2 wide", "last", "all 3", "merged", "2x2x2 +", "3x3x2",
     "0x0x1", "2x2x2 low high", "2x2x2 low cross", "2x2x2 patches full", "2x2x2 causal full",
     "2x2x2 random"]
)
def test_a_memory_that_does_not_exist_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"is spelled|powers of two|attends to|only patches"):
        build_encoders(wrong, SIZES)


@pytest.mark.parametrize("spelled", ["4x4x2 patches + 2x2x8", "2x2x2 cross + 2x2x8"])
def test_some_memories_stand_alone(spelled: str) -> None:
    with pytest.raises(ValueError, match="cannot stand beside"):
        build_encoders(spelled, SIZES)


def test_a_large_patchifier_begins_as_the_mean_of_the_transformers_own() -> None:
    torch.manual_seed(0)
    own = torch.nn.Conv3d(16, WIDTH, (1, 2, 2), stride=(1, 2, 2))
    (encoder,) = build_encoders("2x2x2 patches", SIZES)
    encoder.start_from(own)
    flat = torch.randn(1, 16, 1, 1, 1).expand(-1, -1, 3, 4, 4)  # alike everywhere
    tokens = encoder(flat, flat)
    torch.testing.assert_close(tokens, own(flat)[:, :, :2, 0, 0].transpose(1, 2))
    (other,) = build_encoders("2x2x2 patches random", SIZES)
    before = [parameter.clone() for parameter in other.parameters()]
    other.start_from(own)
    assert all(torch.equal(a, b) for a, b in zip(before, other.parameters(), strict=True))
