"""A checkpoint in the layout that Wan-AI publishes, against diffusers' own pipeline."""

from pathlib import Path

import pytest
import torch
from diffusers import WanPipeline
from torch import Tensor

from generation.autoencoder.wan import WanAutoencoder
from generation.model import VideoModel, seeded_noise
from generation.sampling import Sampler, denoise, schedule
from tests.generation.rollouts import Project, assert_same, tiny_recipe
from tests.generation.tiny_models import CPU, SIZE, load_tiny, write_wan
from tests.generation.wan_pipelines import EvenSteps, latents_of, published_pipeline

SHIFT = 3.0
STEPS = 4
SHAPE = (1, 16, 3, SIZE[1] // 8, SIZE[0] // 8)  # latents of 9 pictures


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wan(tmp_path_factory.mktemp("models") / "wan", memory=False)


@pytest.fixture(scope="module")
def model(published: Path) -> VideoModel:
    return load_tiny(published)


@pytest.fixture(scope="module")
def pipeline(published: Path) -> WanPipeline:
    """What diffusers itself makes of the folder."""
    return published_pipeline(published)


def test_the_folder_has_the_published_parts(published: Path) -> None:
    assert {path.name for path in published.iterdir()} == {
        "model_index.json",
        "scheduler",
        "text_encoder",
        "throughline.json",
        "tokenizer",
        "transformer",
        "vae",
    }


@pytest.mark.usefixtures("no_network")
def test_it_is_loaded_without_a_memory(published: Path) -> None:
    model = load_tiny(published)
    assert isinstance(model.codec, WanAutoencoder)
    assert (model.codec.channels, model.codec.stride, model.codec.spatial_stride) == (16, 4, 8)
    assert model.encoders == ()


@torch.no_grad()
def test_prompts_are_embedded_as_the_pipeline_embeds_them(
    model: VideoModel, pipeline: WanPipeline
) -> None:
    prompts = ["a red  boat", "an old woman waves &amp; sits"]
    expected, _ = pipeline.encode_prompt(
        prompts, do_classifier_free_guidance=False, max_sequence_length=model.text.length
    )
    assert torch.equal(model.text.encode(prompts), expected)


def test_the_noise_levels_are_those_of_the_scheduler() -> None:
    scheduler = EvenSteps(shift=SHIFT)
    scheduler.set_timesteps(STEPS)
    torch.testing.assert_close(scheduler.sigmas, torch.tensor(schedule(STEPS, SHIFT)))


@torch.no_grad()
@pytest.mark.parametrize("guidance", [1.0, 5.0])
def test_a_chunk_is_denoised_as_the_pipeline_denoises_it(
    model: VideoModel, pipeline: WanPipeline, guidance: float
) -> None:
    """To 1e-5: we ask for both prompts in one batch and keep the noise levels as Python floats."""
    noise, text = seeded_noise(SHAPE, 7, 0, CPU), model.text.encode(["a red boat", ""])
    expected = latents_of(pipeline, noise, text, Sampler(STEPS, SHIFT, guidance))
    sampler = Sampler(STEPS, SHIFT, guidance)
    made = denoise(model.backbone, noise, text, None, sampler, lambda step, clean: None)
    assert not torch.allclose(made, noise, atol=0.1)
    torch.testing.assert_close(made, expected, rtol=1e-5, atol=1e-5)


@torch.no_grad()
def test_a_chunk_is_decoded_as_the_pipeline_decodes_it(
    model: VideoModel, pipeline: WanPipeline
) -> None:
    latents = seeded_noise(SHAPE, 8, 0, CPU)
    text = model.text.encode(["a red boat"])
    clean: list[Tensor] = []

    def keep_latents(
        pipe: WanPipeline, step: int, time: Tensor, made: dict[str, Tensor]
    ) -> dict[str, Tensor]:
        clean.append(made["latents"])
        return {}

    frames = pipeline(
        prompt_embeds=text,
        guidance_scale=1.0,
        num_frames=9,
        width=SIZE[0],
        height=SIZE[1],
        num_inference_steps=1,
        latents=latents,
        output_type="pt",
        callback_on_step_end=keep_latents,
    ).frames
    pictures = (model.codec.decode(clean[-1]) / 2 + 0.5).clamp(0, 1).transpose(1, 2)
    assert pictures.shape == (1, 9, 3, SIZE[1], SIZE[0])
    torch.testing.assert_close(pictures, frames, rtol=0, atol=1e-6)


def test_without_a_memory_encoder_a_shot_is_made_and_left_and_goes_on(
    model: VideoModel, tmp_path: Path
) -> None:
    project = Project(model, tmp_path)
    whole = project.generate(project.request("whole", tiny_recipe()))
    begun = project.generate(project.request("left", tiny_recipe()), stop_after=1)
    rest = project.generate(project.request("left", tiny_recipe(), first_chunk=1))
    assert_same(begun + rest, whole)


def test_with_a_memory_encoder_a_story_is_made(tmp_path: Path) -> None:
    """Two shots through Wan's own parts; only the memory encoder is ours."""
    model = load_tiny(write_wan(tmp_path / "model", memory=True))
    project = Project(model, tmp_path)
    first = project.generate(project.request("shot1", tiny_recipe(seed=1)))
    second = project.generate(project.request("shot2", tiny_recipe(), ("shot1",)))
    assert [c.pictures.shape for c in first + second] == [
        (n, SIZE[1], SIZE[0], 3) for n in (9, 8, 9, 8)
    ]
    alone = project.generate(project.request("alone", tiny_recipe()), stop_after=1)
    assert not torch.equal(alone[0].latents, second[0].latents)
    begun = project.generate(project.request("left", tiny_recipe(), ("shot1",)), stop_after=1)
    rest = project.generate(project.request("left", tiny_recipe(), ("shot1",), first_chunk=1))
    assert_same(begun + rest, second)
