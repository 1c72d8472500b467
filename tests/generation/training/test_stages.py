"""Every stage runs on small numbers, and what is published is what the worker loads."""

import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.devices import Device
from generation.memory.encoder import MemoryEncoder
from generation.model import load_model
from generation.training.__main__ import main
from generation.training.animatic_draft import load_published, new_draft
from generation.training.artist_stories import prepare_stories
from generation.training.autoencoder import CLIP_PICTURES, ShotPool, picture_loss, shrink
from generation.training.batches import _windows, packed_loss
from generation.training.draft import Draft
from generation.training.generator import GeneratorBatches, Mix
from generation.training.publish import CardFacts, publish
from generation.training.retrieval import RetrievalBatches, _hidden
from generation.training.stories import (
    ShotEncoder,
    ShotLatents,
    load_stories,
    shard_path,
    write_shard,
)
from generation.training.targets import ALONE, Batch, Remembered, Share, StoryBatches, Target

CPU = Device(torch.device("cpu"), torch.float32)


@pytest.fixture(scope="module")
def codec() -> AnimaticAutoencoder:
    torch.manual_seed(0)
    module: AnimaticAutoencoder = AnimaticAutoencoder(width=8, features=8, latent_width=16)
    return module


@pytest.fixture(scope="module")
def draft() -> Draft:
    torch.manual_seed(0)
    return new_draft(width=64, layers=1)


def _story() -> tuple[ShotLatents, ...]:
    def shot(frames: int) -> ShotLatents:
        low = torch.randn(16, (frames - 1) // 2 + 1, 4, 8).half()
        latents = torch.randn(16, frames, 8, 16).half()
        caption, described = "the woman walks . wide shot", "a woman in a red coat walks"
        return ShotLatents(latents, {"2x2x2": low}, caption, described)

    return (shot(5), shot(9), shot(13))


def _batches(stage: str, draft: Draft, batch: int, share: Share = ALONE) -> StoryBatches[Any]:
    stories = [_story(), _story()]
    if stage == "memory":
        return RetrievalBatches(stories, batch, 0, share)
    return GeneratorBatches(stories, draft, batch, 0, share, Mix(stage == "stills"))


def _batch(story: tuple[ShotLatents, ...], shots: list[Remembered], target: Target) -> Batch:
    noise = torch.randn(1, 16, target.frames, 8, 16)
    return Batch([story], [shots], [target], torch.tensor([0.5]), noise)


def test_clips_are_reproducible_and_in_range() -> None:
    first = ShotPool((64, 32), seed=4).clips(0, 2, CLIP_PICTURES).pictures
    again = ShotPool((64, 32), seed=4).clips(0, 2, CLIP_PICTURES).pictures
    assert torch.equal(first, again)
    assert first.shape == (2, 3, CLIP_PICTURES, 32, 64)
    assert -1 <= first.min() <= first.max() <= 1
    assert shrink(first, 4).shape == (2, 3, CLIP_PICTURES, 8, 16)


@pytest.mark.parametrize("stage", ["autoencoder", "decoder"])
def test_an_autoencoder_shows_what_it_gives_back(
    stage: str, animatic_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generation.training.stages.measure_latents", lambda codec, _size: codec)
    words = [stage, "--out", str(tmp_path), "--start-from", str(animatic_folder), "--threads", "1"]
    assert main([*words, "--size", "64x32", "--steps", "2", "--save-every", "1", "--sheets"]) == 0
    sheets = [cv2.imread(str(tmp_path / stage / f"sheet_00000{step}.png")) for step in (1, 2)]
    assert all(sheet.shape == (2 * 32, 8 * 64, 3) for sheet in sheets)
    asked, given_back = sheets[0][:32], sheets[0][32:]
    assert (asked == sheets[1][:32]).all()
    assert (asked != given_back).any()


def test_equal_pictures_lose_nothing() -> None:
    clips = torch.rand(1, 3, 5, 16, 16) * 2 - 1
    loss, figures = picture_loss(clips, clips)
    assert float(loss) == 0
    assert figures["psnr"] > 100


def test_stories_are_written_once_and_read_back(
    codec: AnimaticAutoencoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generation.training.artist_stories.SHARD_STORIES", 1)
    prepare_stories(codec, tmp_path, (64, 32), [(2, 2)], 1)
    before = (tmp_path / "stories_00000.safetensors").stat().st_mtime_ns
    prepare_stories(codec, tmp_path, (64, 32), [(2, 2)], 1)
    assert (tmp_path / "stories_00000.safetensors").stat().st_mtime_ns == before
    (story,) = load_stories(tmp_path)
    for shot in story:
        frames = shot.latents.shape[1]
        assert shot.latents.shape == (16, frames, 4, 8)
        assert shot.lows["2x2x2"].shape == (16, (frames - 1) // 2 + 1, 2, 4)
        assert shot.caption
        assert shot.described


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel what is mapped")
def test_stories_are_mapped_so_that_a_large_folder_takes_no_memory(tmp_path: Path) -> None:
    write_shard(shard_path(tmp_path, 0), [_story(), _story()], [(2, 2)])
    stories = load_stories(tmp_path)
    maps = [line.split() for line in Path("/proc/self/maps").read_text().splitlines()]
    (mapped,) = [line[0] for line in maps if line[-1] == str(shard_path(tmp_path, 0))]
    first, end = (int(address, 16) for address in mapped.split("-"))
    for shot in (shot for story in stories for shot in story):
        assert all(first <= t.data_ptr() < end for t in (shot.latents, *shot.lows.values()))


def test_stories_of_an_older_version_are_named(tmp_path: Path) -> None:
    save_file({"0/0/low": torch.zeros(1)}, tmp_path / "stories_00000.safetensors")
    with pytest.raises(ValueError, match="older version"):
        load_stories(tmp_path)


@pytest.mark.parametrize(
    "stage", ["memory", "stills", "generator"]
)
def test_every_step_has_a_loss_with_gradients(draft: Draft, stage: str) -> None:
    batches = _batches(stage, draft, 2)
    for step in range(3):
        draft.zero_grad()
        loss, _ = draft(batches.batch(step))
        assert torch.isfinite(loss)
        loss.backward()
    used = {name for name, p in draft.named_parameters() if p.grad is not None}
    assert any(name.startswith("_encoders.") for name in used)
    assert any(name.startswith("text.") for name in used)


@pytest.mark.parametrize(
    "memory", ["2x2x2 patches", "last 4", "2x2x2 + key frames 4", "2x2x2 cross", "2x2x2 full"]
)
def test_every_kind_of_memory_is_trained(memory: str) -> None:
    torch.manual_seed(0)
    draft = new_draft(memory, width=64, layers=2, window=3)
    for stage in ("memory", "generator"):
        loss, _ = draft(_batches(stage, draft, 1).batch(0))
        assert torch.isfinite(loss)
        loss.backward()
    assert all(p.grad is not None for encoder in draft.encoders for p in encoder.parameters())
    crossing = draft.backbone.crossing
    assert (crossing is not None) == memory.endswith("cross")
    assert crossing is None or crossing.to_out[0].weight.grad.abs().max() > 0


@pytest.mark.parametrize("stage", ["memory", "stills", "generator"])
def test_two_processes_see_together_what_one_sees(draft: Draft, stage: str) -> None:
    whole = _batches(stage, draft, 4).batch(3)
    halves = [_batches(stage, draft, 4, Share(rank, 2)).batch(3) for rank in (0, 1)]
    for rank, half in enumerate(halves):
        count = len(half.targets) // 2
        for number in range(2):
            mine = slice(count * number, count * (number + 1))
            theirs = slice(count * (2 * number + rank), count * (2 * number + rank + 1))
            assert torch.equal(half.noise[mine], whole.noise[theirs])
            assert torch.equal(half.sigma[mine], whole.sigma[theirs])
            assert [t.first for t in half.targets[mine]] == [
                t.first for t in whole.targets[theirs]
            ]


@pytest.mark.parametrize("falling", [False, True])
@pytest.mark.parametrize("frames", [9, 13, 15, 23, 24, 33])
def test_where_a_frame_is_hidden_no_low_frame_shows_it(
    frames: int, falling: bool, codec: AnimaticAutoencoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A low branch as it is encoded: each of its frames is noised as the most of those it shows."""
    encoder = ShotEncoder(codec, [(2, 8)])
    encoder.push(np.zeros((1 + codec.stride * (frames - 1), 32, 64, 3), dtype=np.uint8))
    shot = encoder.shot("", "")
    low = shot.lows["2x2x8"]
    levels = torch.linspace(0.3, 0.9, frames)
    if falling:
        levels = levels.flip(0)
    noises: list[torch.Tensor] = []

    def noted(_rng: object, latents: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
        noises.append(sigma.flatten())
        return latents

    monkeypatch.setattr("generation.training.retrieval.sample_sigmas", lambda *_: levels.clone())
    monkeypatch.setattr("generation.training.retrieval.noised", noted)
    _hidden(np.random.default_rng(0), shot, [Target(0, 0, 2, 1, sees=None)])
    shown = [(max(0, 8 * i - 7), 8 * i + 1) for i in range(low.shape[1])]
    levels[2] = 0
    assert noises[0].tolist() == [float(levels[first:end].max()) for first, end in shown]


def test_a_batch_that_cannot_be_shared_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be shared by 2"):
        RetrievalBatches([_story()], 3, 0, Share(0, 2))


def test_computing_twice_gives_the_same_gradients() -> None:
    torch.manual_seed(0)
    draft = new_draft(width=64, layers=2)
    batch = _batches("memory", draft, 1).batch(0)
    gradients = []
    for twice in (False, True):
        draft.zero_grad()
        draft.backbone.transformer.gradient_checkpointing = twice
        packed_loss(draft, batch).backward()
        gradients.append([p.grad.clone() for p in draft.parameters() if p.grad is not None])
    assert all(torch.allclose(a, b) for a, b in zip(*gradients, strict=True))


def test_a_window_of_the_film_shows_a_target_its_last_frames_alone() -> None:
    torch.manual_seed(0)
    draft = new_draft("last 7", width=64, layers=3)
    story = _story()
    shots = [Remembered(s.latents.float().requires_grad_(), {}) for s in story]
    packed_loss(draft, _batch(story, shots, Target(0, 1, 5, 4, sees=5))).backward()
    assert [_frames_with_gradient(shot.latents) for shot in shots] == [2, 5, 0]


def test_a_window_is_as_worn_as_the_memory_of_it() -> None:
    torch.manual_seed(0)
    draft, story = new_draft(width=64, layers=1), _story()
    batches = map(GeneratorBatches([story], draft, 8, seed=0).batch, range(20))
    batch = next(batch for batch in batches if batch.targets[0].window)
    window = batch.targets[0].window
    worn = [batch.remembered[t.story][t.shot].latents[:, : t.first] for t in batch.targets]
    seen = _windows(batch)
    assert torch.equal(seen, torch.stack([latents[:, -window:] for latents in worn]).float())
    exact = [story[t.shot].latents[:, t.first - window : t.first] for t in batch.targets]
    same = {torch.equal(one, other.float()) for one, other in zip(seen, exact, strict=True)}
    assert same == {True, False}  # half of them


def test_a_target_sees_what_comes_before_it_and_nothing_later() -> None:
    """Gradients of what the memory takes in show which latent frames a target read."""
    torch.manual_seed(0)
    draft = new_draft(width=64, layers=3)
    encoder = draft.encoders[0]
    assert isinstance(encoder, MemoryEncoder)
    torch.nn.init.normal_(encoder.to_tokens.weight)
    cases = ((5, [5, 5, 0]), (0, [5, 0, 0]), (-1, [0, 0, 0]), (None, [5, 9, 13]))
    for sees, expected in cases:
        story = _story()
        shots = [
            Remembered(
                s.latents.float().requires_grad_(),
                {rate: low.float().requires_grad_() for rate, low in s.lows.items()},
            )
            for s in story
        ]
        target = Target(0, 1, 5, 4, sees=sees)
        packed_loss(draft, _batch(story, shots, target)).backward()
        assert [_frames_with_gradient(shot.latents) for shot in shots] == expected
        assert [_frames_with_gradient(shot.lows["2x2x2"]) for shot in shots] == [
            (frames + 1) // 2 for frames in expected
        ]


def test_a_memory_of_whole_shots_shows_no_target_its_own_shot() -> None:
    draft = new_draft("2x2x2 full", width=64, layers=2, window=3)
    batches = GeneratorBatches([_story()], draft, 1, seed=0, mix=Mix(retrieval=0))
    targets = [target for step in range(8) for target in batches.batch(step).targets]
    assert any(target.window for target in targets)
    assert {target.sees for target in targets} == {-1, 0}


def _frames_with_gradient(latents: torch.Tensor) -> int:
    return 0 if latents.grad is None else int((latents.grad.abs().amax((0, 2, 3)) > 0).sum())


def test_stories_of_short_shots_alone_have_no_later_chunks(draft: Draft) -> None:
    short = _story()[:1]
    batches = GeneratorBatches([short], draft, 1, seed=0, mix=Mix(stills=True))
    assert all(torch.isfinite(draft(batches.batch(step))[0]) for step in range(3))


def test_published_folder_is_what_the_worker_loads(
    codec: AnimaticAutoencoder, draft: Draft, tmp_path: Path
) -> None:
    publish(tmp_path, codec, draft, CardFacts(size=(64, 32)))
    model = load_model(tmp_path, CPU, lambda _text, _done: None)
    assert len(model.encoders) == 1
    assert model.card.grid.size == (64, 32)
    assert "kitchen" in model.text.notes("a zebra")[0]
    torch.manual_seed(1)
    other = new_draft(width=64, layers=1)
    load_published(other, tmp_path)
    ours, theirs = draft.encoders[0].state_dict(), other.encoders[0].state_dict()
    assert all(torch.allclose(ours[k], theirs[k], atol=1e-3) for k in ours)


def test_weights_of_another_size_are_refused(
    codec: AnimaticAutoencoder, draft: Draft, tmp_path: Path
) -> None:
    publish(tmp_path, codec, draft, CardFacts())
    with pytest.raises((ValueError, RuntimeError)):
        load_published(new_draft(width=64, layers=2), tmp_path)


@pytest.mark.parametrize(("share", "retrieves"), [(0.0, set()), (1.0, {None})])
def test_as_many_targets_retrieve_as_are_asked_for(share: float, retrieves: set[None]) -> None:
    draft = new_draft(width=64, layers=1)
    for stills in (False, True):
        batches = GeneratorBatches([_story()], draft, 1, seed=0, mix=Mix(stills, share))
        sees = {t.sees for step in range(8) for t in batches.batch(step).targets}
        assert sees & {None} == retrieves
        assert share == 0 or sees == {None}
