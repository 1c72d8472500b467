"""Every stage runs on small numbers, and what is published is what the worker loads."""

from pathlib import Path

import pytest
import torch

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.devices import Device
from generation.model import load_model
from generation.training.autoencoder import CLIP_PICTURES, ShotPool, picture_loss, shrink
from generation.training.batches import Remembered, encode_batch
from generation.training.draft import Draft, Rate, load_published
from generation.training.generator import GeneratorBatches
from generation.training.publish import CardFacts, publish
from generation.training.retrieval import RetrievalBatches
from generation.training.stories import ShotLatents, load_stories, prepare_stories

CPU = Device(torch.device("cpu"), torch.float32)


@pytest.fixture(scope="module")
def codec() -> AnimaticAutoencoder:
    torch.manual_seed(0)
    module: AnimaticAutoencoder = AnimaticAutoencoder(width=8, features=8, latent_width=16)
    return module


@pytest.fixture(scope="module")
def draft() -> Draft:
    torch.manual_seed(0)
    return Draft(Rate(), width=64, layers=1)


def _story() -> tuple[ShotLatents, ...]:
    def shot(frames: int) -> ShotLatents:
        low = torch.randn(16, (frames - 1) // 2 + 1, 4, 8).half()
        latents = torch.randn(16, frames, 8, 16).half()
        return ShotLatents(latents, low, "the woman walks . wide shot")

    return (shot(5), shot(9), shot(13))


def test_clips_are_reproducible_and_in_range() -> None:
    first = ShotPool((64, 32), seed=4).clips(0, 2, CLIP_PICTURES)
    again = ShotPool((64, 32), seed=4).clips(0, 2, CLIP_PICTURES)
    assert torch.equal(first, again)
    assert first.shape == (2, 3, CLIP_PICTURES, 32, 64)
    assert -1 <= first.min() <= first.max() <= 1
    assert shrink(first, 4).shape == (2, 3, CLIP_PICTURES, 8, 16)


def test_equal_pictures_lose_nothing() -> None:
    clips = torch.rand(1, 3, 5, 16, 16) * 2 - 1
    loss, figures = picture_loss(clips, clips)
    assert float(loss) == 0
    assert figures["psnr"] > 100


def test_stories_are_written_once_and_read_back(
    codec: AnimaticAutoencoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generation.training.stories.SHARD_STORIES", 1)
    prepare_stories(codec, tmp_path, (64, 32), (2, 2), 1)
    before = (tmp_path / "stories_00000.safetensors").stat().st_mtime_ns
    prepare_stories(codec, tmp_path, (64, 32), (2, 2), 1)
    assert (tmp_path / "stories_00000.safetensors").stat().st_mtime_ns == before
    (story,) = load_stories(tmp_path)
    for shot in story:
        frames = shot.latents.shape[1]
        assert shot.latents.shape == (16, frames, 4, 8)
        assert shot.low.shape == (16, (frames - 1) // 2 + 1, 2, 4)
        assert shot.caption


# diffusers' norms keep 32-bit weights under autocast, and torch says that this is slower
@pytest.mark.filterwarnings("ignore:Mismatch dtype between input and weight")
@pytest.mark.parametrize("batches", [RetrievalBatches, GeneratorBatches])
def test_every_step_has_a_loss_with_gradients(draft: Draft, batches: type) -> None:
    losses = batches([_story()], draft, 2, seed=0)
    for step in range(3):
        draft.zero_grad()
        loss = losses.loss(step)
        assert torch.isfinite(loss)
        loss.backward()
    used = {name for name, p in draft.named_parameters() if p.grad is not None}
    assert any(name.startswith("memory.") for name in used)
    assert any(name.startswith("text.") for name in used)


def test_a_sample_without_history_has_no_tokens(draft: Draft) -> None:
    story = _story()
    shots = [Remembered(s.latents.float(), s.low.float()) for s in story]
    context = encode_batch(draft.memory, draft.backbone, [([], 0, False), (shots, 0, False)])
    assert context.present.sum(1).tolist() == [0, (3 + 5 + 7) * 8]
    assert context.positions[1, :, 0].max() < 0


def test_published_folder_is_what_the_worker_loads(
    codec: AnimaticAutoencoder, draft: Draft, tmp_path: Path
) -> None:
    publish(tmp_path, codec, draft, CardFacts(size=(64, 32)))
    model = load_model(tmp_path, CPU, lambda _text, _done: None)
    assert model.memory is not None
    assert model.card.grid.size == (64, 32)
    assert "kitchen" in model.text.notes("a zebra")[0]
    torch.manual_seed(1)
    other = Draft(Rate(), width=64, layers=1)
    load_published(other, tmp_path)
    ours, theirs = draft.memory.state_dict(), other.memory.state_dict()
    assert all(torch.allclose(ours[k], theirs[k], atol=1e-3) for k in ours)


def test_weights_of_another_size_are_refused(
    codec: AnimaticAutoencoder, draft: Draft, tmp_path: Path
) -> None:
    publish(tmp_path, codec, draft, CardFacts())
    with pytest.raises((ValueError, RuntimeError)):
        load_published(Draft(Rate(), width=64, layers=2), tmp_path)
