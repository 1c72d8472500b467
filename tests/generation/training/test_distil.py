"""A model learns to do in few steps, unguided, what it does in many guided ones."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING

import pytest
import torch
from torch import Tensor

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.rollout import context_of
from generation.sampling import Sampler, denoise, euler_step, schedule
from generation.training.__main__ import main
from generation.training.animatic_draft import new_draft
from generation.training.distil import DistilBatches, Distillation, ShortSchedule
from generation.training.publish import CardFacts, publish
from generation.training.stories import ShotLatents, write_shard
from generation.training.story_memory import _encode_by_length
from generation.training.targets import ALONE, Batch, Target, clean
from tests.generation.tiny_models import load_tiny

if TYPE_CHECKING:
    from pathlib import Path

    from generation.training.draft import Draft

SAMPLER = Sampler(steps=8, shift=3.0, guidance=2.5)
SHORT = ShortSchedule(SAMPLER, steps=4)
ALL_KINDS = 40  # steps


def _story() -> tuple[ShotLatents, ...]:
    def shot(frames: int) -> ShotLatents:
        low = torch.randn(16, (frames - 1) // 2 + 1, 2, 4).half()
        latents = torch.randn(16, frames, 4, 8).half()
        return ShotLatents(latents, {"2x2x2": low}, "the woman walks", "a woman in red walks")

    return (shot(5), shot(9))


@pytest.fixture
def draft() -> Draft:
    torch.manual_seed(0)
    made = new_draft(width=64, layers=1)
    made.mixed = False
    return made


def test_the_memory_does_not_learn_also_where_it_is_crossed_with_the_blocks() -> None:
    crossed = new_draft("2x2x2 cross", width=64, layers=1)
    Distillation(crossed, SHORT)
    learning = [name for name, p in crossed.named_parameters() if p.requires_grad]
    assert learning
    assert all(".transformer." in f".{name}" for name in learning)
    assert not any("crossing" in name for name in learning)


def _batch(story: tuple[ShotLatents, ...], target: Target, sigma: float) -> Batch:
    shots = [clean(shot) for shot in story]
    noise = torch.randn(1, 16, target.frames, 4, 8)
    return Batch([story], [shots], [target], torch.tensor([sigma]), noise)


@pytest.mark.parametrize(
    ("teacher", "steps", "parts"), [(8, 4, 2), (30, 4, 8), (4, 4, 2), (8, 1, 8)]
)
def test_every_short_step_stands_for_as_many_long_ones(
    teacher: int, steps: int, parts: int
) -> None:
    short = ShortSchedule(Sampler(teacher, 3.0, 2.5), steps)
    assert short.parts == parts
    assert torch.allclose(short.levels[::parts], torch.tensor(schedule(steps, 3.0)))


def test_batches_are_at_the_levels_that_the_short_schedule_steps_from(draft: Draft) -> None:
    batches = DistilBatches([_story()], draft, 1, 0, ALONE, SHORT)
    seen = {float(sigma) for step in range(ALL_KINDS) for sigma in batches.batch(step).sigma}
    assert seen == {float(torch.tensor(level)) for level in schedule(4, 3.0)[:-1]}


def test_what_is_learned_is_where_the_worker_would_get_to(draft: Draft) -> None:
    story = _story()
    batch = _batch(story, Target(0, shot=1, first=0, frames=5, sees=0), sigma=1.0)
    with torch.no_grad():
        goal = _after_two_steps(draft, story, batch.noise)
        expected = (goal - batch.noise) / (schedule(4, 3.0)[1] - 1.0)
        distillation = Distillation(draft, SHORT)
        loss = distillation(draft, batch)
        velocity = _velocity(draft, story, batch.noise)
    assert torch.allclose(loss, (velocity - expected).square().mean(), rtol=1e-3)


def _after_two_steps(draft: Draft, story: tuple[ShotLatents, ...], noise: Tensor) -> Tensor:
    """As a shot is made: the latents after two of its eight steps."""
    seen: list[Tensor] = []
    text = draft.encode_text(["the woman walks", ""])
    remembered = _encode_by_length(draft, [clean(story[0])])
    context = context_of(draft.encoders, remembered, None, 0, torch.zeros(1, 16, 0, 4, 8))
    denoise(draft.backbone, noise, text, context, SAMPLER, lambda _number, ends: seen.append(ends))
    levels = schedule(8, 3.0)
    latents = noise
    for i in range(2):
        velocity = (latents - seen[i]) / levels[i]
        latents = euler_step(latents, velocity, levels[i], levels[i + 1])
    return latents


def _velocity(draft: Draft, story: tuple[ShotLatents, ...], noise: Tensor) -> Tensor:
    """As a shot is made in one unguided step."""
    ends: list[Tensor] = []
    text = draft.encode_text(["the woman walks", ""])
    remembered = _encode_by_length(draft, [clean(story[0])])
    context = context_of(draft.encoders, remembered, None, 0, torch.zeros(1, 16, 0, 4, 8))
    sampler = Sampler(1, 3.0, 1.0)
    denoise(draft.backbone, noise, text, context, sampler, lambda _number, end: ends.append(end))
    return noise - ends[0]


def test_the_teacher_stays_and_the_pupil_gets_closer(draft: Draft) -> None:
    batch = _batch(_story(), Target(0, shot=1, first=5, frames=4, sees=5, window=2), sigma=0.9)
    distillation = Distillation(draft, SHORT)
    before = [p.detach().clone() for p in draft.parameters() if not p.requires_grad]
    learning = [p for p in draft.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learning, 1e-3)
    losses = []
    for _ in range(30):
        loss = distillation(draft, batch)
        losses.append(float(loss.detach()))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert losses[-1] < losses[0] / 2
    kept = [p for p in draft.parameters() if not p.requires_grad]
    assert all(torch.equal(a, b) for a, b in zip(before, kept, strict=True))
    fresh = new_draft(width=64, layers=1)
    fresh.mixed = False
    fresh.load_state_dict(draft.state_dict())
    of_the_pupil = Distillation(fresh, SHORT)(fresh, batch)
    assert losses[-1] != pytest.approx(float(of_the_pupil.detach()), rel=1e-3)


def test_in_bfloat16_the_pupil_reads_its_own_weights_not_those_of_its_teacher(
    draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft.mixed = True
    learns = Distillation(draft, SHORT)
    batch = DistilBatches([_story()], draft, 1, 0, ALONE, SHORT).batch(1)
    with torch.no_grad():
        for parameter in draft.backbone.transformer.parameters():
            parameter.mul_(1.5)
    loss = float(learns(draft, batch).detach())
    autocast = functools.partial(torch.autocast, cache_enabled=False)
    monkeypatch.setattr(torch, "autocast", autocast)
    assert loss == pytest.approx(float(learns(draft, batch).detach()), rel=1e-5)


def test_from_a_model_folder_to_one_that_needs_four_steps(
    tmp_path: Path, draft: Draft, caplog: pytest.LogCaptureFixture
) -> None:
    base, out, model = tmp_path / "base", tmp_path / "out", tmp_path / "model"
    publish(base, AnimaticAutoencoder(width=8, features=8, latent_width=8), draft, CardFacts())
    (out / "stories").mkdir(parents=True)
    write_shard(out / "stories" / "stories_00000.safetensors", [_story()], [(2, 2)])
    sizes = "--width 64 --layers 1 --threads 1".split()  # noqa: SIM905
    common = ["--out", str(out), "--start-from", str(base), *sizes]
    steps = ["--steps", "3", "--batch", "2", "--save-every", "2"]
    assert main(["distil", *common, *steps]) == 0
    assert main(["distil", *common, "--steps", "4", "--batch", "2"]) == 0  # it goes on
    assert main(["distil", *common, "--batch", "2", "--sampling-steps", "2"]) == 1
    assert "trained with sampling_steps 4, not 2" in caplog.text
    (out / "stories" / "made_of.json").write_text('{"size": [448, 256], "rate": "12"}')
    assert main(["publish", *common, "--model", str(model)]) == 0
    card = json.loads((model / "throughline.json").read_text())
    assert card["grid"]["size"] == [448, 256]  # of the stories, as nobody said --size
    assert card["grid"]["rate"] == [12, 1]
    assert card["sampler"] == {"steps": 4, "guidance": 1.0, "shift": 3.0, "window": 2}
    memory = "memory_encoder/diffusion_pytorch_model.safetensors"
    assert (model / memory).read_bytes() == (base / memory).read_bytes()


def test_another_memory_than_that_of_the_folder_is_trained_and_published(
    tmp_path: Path, draft: Draft
) -> None:
    base, out, model = tmp_path / "base", tmp_path / "out", tmp_path / "model"
    publish(base, AnimaticAutoencoder(width=8, features=8, latent_width=8), draft, CardFacts())
    (out / "stories").mkdir(parents=True)
    write_shard(out / "stories" / "stories_00000.safetensors", [_story()], [(2, 2)])
    common = ["--out", str(out), "--start-from", str(base), "--memory", "2x2x2 patches"]
    sizes = "--width 64 --layers 1 --threads 1".split()  # noqa: SIM905
    assert main(["memory", *common, *sizes, "--steps", "1", "--batch", "1", "--new-memory"]) == 0
    assert main(["publish", *common, *sizes, "--model", str(model)]) == 0
    assert load_tiny(model).encoders[0].embeds == "nothing"  # patches
