"""Wan 2.2's A14B in the layout that Wan-AI publishes, against diffusers' own pipeline."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from diffusers import WanPipeline
from peft import LoraConfig
from torch import Tensor

from generation.backbones.base import Backbone, Context, Reading
from generation.backbones.experts import Experts
from generation.errors import WeightsError
from generation.model import VideoModel, load_model, seeded_noise
from generation.model_parts import load_transformer
from generation.protocol import read_model_card
from generation.rungs import Rung
from generation.sampling import Sampler, denoise, schedule
from generation.torch_engine import TorchEngine
from tests.generation.rollouts import Project, assert_same, tiny_recipe
from tests.generation.tiny_models import CPU, SIZE, load_tiny, write_experts
from tests.generation.wan_pipelines import EvenSteps, latents_of, published_pipeline

BOUNDARY = 0.875
SHAPE = (1, 16, 3, SIZE[1] // 8, SIZE[0] // 8)  # latents of 9 pictures


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_experts(tmp_path_factory.mktemp("models") / "a14b", memory=False)


@pytest.fixture(scope="module")
def model(published: Path) -> VideoModel:
    return load_tiny(published)


@pytest.fixture(scope="module")
def pipeline(published: Path) -> WanPipeline:
    pipeline = published_pipeline(published)
    assert pipeline.config.boundary_ratio == BOUNDARY
    return pipeline


def experts_of(model: VideoModel) -> Experts:
    assert model.backbone.experts is not None
    return model.backbone.experts


def noise_and_text(model: VideoModel) -> tuple[Tensor, Tensor]:
    return seeded_noise(SHAPE, 7, 0, CPU), model.text.encode(["a red boat", ""])


@torch.no_grad()
@pytest.mark.parametrize(
    ("steps", "guidance", "guidance_2"), [(4, 1.0, None), (4, 4.0, None), (5, 4.0, 3.0)]
)
def test_a_chunk_is_denoised_as_the_pipeline_denoises_it(
    model: VideoModel, pipeline: WanPipeline, steps: int, guidance: float, guidance_2: float | None
) -> None:
    """To 1e-5; see the test of Wan 2.1. One expert alone makes something else."""
    noise, text = noise_and_text(model)
    sampler = Sampler(steps, 3.0, guidance, guidance_2)
    levels = schedule(steps, 3.0)[:-1]
    assert {level >= BOUNDARY for level in levels} == {True, False}
    expected = latents_of(pipeline, noise, text, sampler)
    made = denoise(model.backbone, noise, text, None, sampler, lambda *_: None)
    torch.testing.assert_close(made, expected, rtol=1e-5, atol=1e-5)
    alone = denoise(experts_of(model).low, noise, text, None, sampler, lambda *_: None)
    assert not torch.allclose(alone, made, atol=1e-3)


def test_the_experts_change_where_those_of_the_pipeline_change(model: VideoModel) -> None:
    """At a level that is the boundary but for rounding, the pipeline rounds either way."""
    experts, changed = experts_of(model), 0
    for shift in (1.0, 3.0, 5.0, 12.0):
        for steps in range(1, 51):
            scheduler = EvenSteps(shift=shift)
            scheduler.set_timesteps(steps)
            pairs = zip(schedule(steps, shift), scheduler.timesteps.tolist(), strict=False)
            for level, time in pairs:
                if abs(level - BOUNDARY) > 1e-6:
                    expected = experts.high if time >= BOUNDARY * 1000 else experts.low
                    assert experts.at(level) is expected
                    changed += expected is experts.low
    assert changed > 1000
    assert experts.at(BOUNDARY) is experts.at(BOUNDARY - 1e-9) is experts.high


class Reads:
    """Counts what is read of contexts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, model: VideoModel) -> None:
        self.tokens: list[tuple[str, int]] = []
        experts = experts_of(model)
        for name, expert in (("high", experts.high), ("low", experts.low)):
            self._watch(monkeypatch, name, expert)

    def _watch(self, monkeypatch: pytest.MonkeyPatch, name: str, expert: Backbone) -> None:
        read = expert.read

        def watched(context: Context, dtype: torch.dtype) -> Reading:
            self.tokens.append((name, context.tokens.shape[1]))
            return read(context, dtype)

        monkeypatch.setattr(expert, "read", watched)


def context_of(model: VideoModel) -> Context:
    tokens = torch.randn(1, 3, model.backbone.inner_dim, generator=torch.manual_seed(2))
    return Context(tokens, torch.zeros(3, 3, dtype=torch.float64), torch.zeros(1, 16, 0, 2, 4))


@torch.no_grad()
def test_each_expert_reads_the_memory_once(
    model: VideoModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise, text = noise_and_text(model)
    reads = Reads(monkeypatch, model)
    made = denoise(
        model.backbone, noise, text, context_of(model), Sampler(6, 3.0, 4.0), lambda *_: None
    )
    assert reads.tokens == [("high", 3), ("low", 3)]
    nothing = denoise(model.backbone, noise, text, None, Sampler(6, 3.0, 4.0), lambda *_: None)
    assert not torch.allclose(made, nothing, atol=1e-3)


@torch.no_grad()
def test_an_expert_that_has_not_learned_reads_no_memory(
    published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(published, tmp_path / "learned")
    learned = load_transformer(folder, CPU)
    write_lora(learned, folder / "transformer_lora")
    model = load_tiny(folder)
    noise, text = noise_and_text(model)
    reads = Reads(monkeypatch, model)
    denoise(model.backbone, noise, text, context_of(model), Sampler(6, 3.0, 4.0), lambda *_: None)
    assert reads.tokens == [("high", 3)]
    write_lora(load_transformer(folder, CPU, "transformer_2"), folder / "transformer_2_lora")
    both = experts_of(load_tiny(folder))
    assert both.high.remembers
    assert both.low.remembers
    low = load_transformer(published, CPU, "transformer_2").blocks[0].attn1.to_q.weight
    assert not torch.equal(both.low.transformer.blocks[0].attn1.to_q.weight, low)


def write_lora(transformer: torch.nn.Module, folder: Path) -> None:
    config = LoraConfig(r=2, target_modules=r"blocks\.0\.attn1\.to_q", init_lora_weights=False)
    transformer.add_adapter(config)  # type: ignore[operator]
    transformer.save_lora_adapter(folder)  # type: ignore[operator]


@torch.no_grad()
def test_where_memory_is_short_one_expert_rests_and_nothing_else_changes(
    model: VideoModel, published: Path
) -> None:
    resting = load_model(published, CPU, lambda text, done: None, given_up={Rung.OFFLOAD})
    assert experts_of(resting).place == CPU.torch_device
    noise, text = noise_and_text(resting)
    sampler = Sampler(4, 3.0, 4.0)
    made = denoise(resting.backbone, noise, text, None, sampler, lambda *_: None)
    assert torch.equal(
        made, denoise(model.backbone, noise, text, None, sampler, lambda *_: None)
    )


@torch.no_grad()
def test_blocks_of_both_experts_come_by_turns(model: VideoModel, published: Path) -> None:
    given_up = {Rung.OFFLOAD, Rung.GROUP}
    by_turns = load_model(published, CPU, lambda text, done: None, given_up=given_up)
    noise, text = noise_and_text(model)
    sampler = Sampler(4, 3.0, 4.0)
    made = denoise(by_turns.backbone, noise, text, None, sampler, lambda *_: None)
    assert torch.equal(
        made, denoise(model.backbone, noise, text, None, sampler, lambda *_: None)
    )


def test_only_the_expert_at_work_is_in_its_place(published: Path) -> None:
    """The meta device stands for a GPU: what is sent there is gone from this memory."""
    experts = experts_of(load_tiny(published))
    gpu = experts.place = torch.device("meta")

    def places(expert: Backbone) -> set[str]:
        return {p.device.type for block in expert.blocks for p in block.parameters()}

    experts.to(gpu)
    for expert in (experts.high, experts.low):
        small = expert.transformer.condition_embedder, expert.embedding
        assert {p.device.type for part in small for p in part.parameters()} == {"meta"}
        assert expert.transformer.scale_shift_table.is_meta
    assert (places(experts.high), places(experts.low)) == ({"cpu"}, {"cpu"})
    experts.at(0.5)
    assert (places(experts.high), places(experts.low)) == ({"cpu"}, {"meta"})


def test_a_story_is_made_and_left_and_goes_on(tmp_path: Path) -> None:
    model = load_tiny(write_experts(tmp_path / "model", memory=True))
    project = Project(model, tmp_path)
    project.generate(project.request("shot1", tiny_recipe(seed=1)))
    second = project.generate(project.request("shot2", tiny_recipe(), ("shot1",)))
    alone = project.generate(project.request("alone", tiny_recipe()), stop_after=1)
    assert not torch.equal(alone[0].latents, second[0].latents)
    begun = project.generate(project.request("left", tiny_recipe(), ("shot1",)), stop_after=1)
    rest = project.generate(project.request("left", tiny_recipe(), ("shot1",), first_chunk=1))
    assert_same(begun + rest, second)


def test_the_card_may_say_what_guides_the_second_expert(published: Path, tmp_path: Path) -> None:
    assert read_model_card(published).guidance_2 is None
    folder = shutil.copytree(published, tmp_path / "model")
    path = folder / "throughline.json"
    card = json.loads(path.read_text())
    path.write_text(json.dumps(card | {"sampler": card["sampler"] | {"guidance_2": 3.0}}))
    assert read_model_card(folder).guidance_2 == 3.0
    assert TorchEngine().load(folder, lambda text, done: None).guidance_2 == 3.0
    assert Sampler(4, 3.0, 1.0, 3.0).second == 1.0
    assert Sampler(4, 3.0, 4.0).second == 4.0


def test_half_a_model_is_refused_in_a_sentence(published: Path, tmp_path: Path) -> None:
    one = shutil.copytree(published, tmp_path / "one")
    shutil.rmtree(one / "transformer_2")
    other = shutil.copytree(published, tmp_path / "other")
    index = json.loads((other / "model_index.json").read_text())
    (other / "model_index.json").write_text(json.dumps(index | {"boundary_ratio": None}))
    for folder in (one, other):
        with pytest.raises(WeightsError, match="two experts, but transformer_2 or its boundary"):
            load_tiny(folder)
