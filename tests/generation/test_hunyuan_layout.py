"""A checkpoint in the layout of hunyuanvideo-community, against diffusers' own pipeline."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from diffusers import FlowMatchEulerDiscreteScheduler, HunyuanVideoPipeline
from diffusers.pipelines.hunyuan_video.pipeline_hunyuan_video import DEFAULT_PROMPT_TEMPLATE
from torch import Tensor

from generation.autoencoder.hunyuan import HunyuanAutoencoder
from generation.backbones.hunyuan import HunyuanBackbone
from generation.backbones.hunyuan.text import unpacked
from generation.errors import WeightsError
from generation.model import VideoModel, seeded_noise
from generation.sampling import Sampler, denoise, schedule
from generation.text.hunyuan import TEMPLATE, TEMPLATE_TOKENS
from tests.generation.hunyuan_models import POOLED_DIM, SIZE, write_hunyuan
from tests.generation.rollouts import Project, assert_same, tiny_recipe
from tests.generation.tiny_models import CPU, load_tiny

SHIFT = 7.0
STEPS = 4
SHAPE = (1, 16, 3, SIZE[1] // 8, SIZE[0] // 8)  # latents of 9 pictures
PROMPTS = ["a red  boat", "an old woman waves &amp; sits", ""]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hunyuan(tmp_path_factory.mktemp("models") / "hunyuan", memory=False)


@pytest.fixture(scope="module")
def model(published: Path) -> VideoModel:
    return load_tiny(published)


@pytest.fixture(scope="module")
def pipeline(published: Path) -> HunyuanVideoPipeline:
    """What diffusers itself makes of the folder."""
    pipeline = HunyuanVideoPipeline.from_pretrained(published, local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


@pytest.mark.usefixtures("no_network")
def test_it_is_loaded_by_the_classes_that_its_configs_name(published: Path) -> None:
    model = load_tiny(published)
    assert isinstance(model.backbone, HunyuanBackbone)
    assert isinstance(model.codec, HunyuanAutoencoder)
    assert (model.codec.channels, model.codec.stride, model.codec.spatial_stride) == (16, 4, 8)
    assert model.encoders == ()


@torch.no_grad()
def test_prompts_are_embedded_as_the_pipeline_embeds_them(
    model: VideoModel, pipeline: HunyuanVideoPipeline
) -> None:
    tokens, pooled, mask = pipeline.encode_prompt(PROMPTS)
    words = unpacked(model.text.encode(PROMPTS), POOLED_DIM)
    assert words.tokens.shape == (3, 256, 16)
    assert torch.equal(words.mask.bool(), mask.bool())
    assert torch.equal(words.tokens, tokens * mask.unsqueeze(-1))
    assert torch.equal(words.pooled, pooled)
    assert mask.sum(dim=1).tolist() == [4, 9, 1]  # words, and the end of the prompt


def test_the_template_is_that_of_the_pipeline() -> None:
    expected = {"template": TEMPLATE, "crop_start": TEMPLATE_TOKENS}
    assert expected == DEFAULT_PROMPT_TEMPLATE


@torch.no_grad()
def test_a_prompt_that_is_too_long_is_cut_and_said_so(model: VideoModel) -> None:
    assert model.text.encode(["cat " * 300]).shape == (1, 257, 16)
    assert model.text.notes("cat " * 300) == [
        "The prompt is long: the model reads its first 256 words."
    ]
    assert model.text.notes("a red boat") == []


def test_the_noise_levels_are_those_of_the_pipeline() -> None:
    scheduler = FlowMatchEulerDiscreteScheduler(shift=SHIFT)
    scheduler.set_timesteps(sigmas=[1 - i / STEPS for i in range(STEPS)])
    torch.testing.assert_close(scheduler.sigmas, torch.tensor(schedule(STEPS, SHIFT)))


@torch.no_grad()
@pytest.mark.parametrize("guidance", [1.0, 3.0])
def test_a_chunk_is_denoised_as_the_pipeline_denoises_it(
    model: VideoModel, pipeline: HunyuanVideoPipeline, guidance: float
) -> None:
    """Told its guidance alone, as published, and with `true_cfg_scale` besides."""
    noise, text = seeded_noise(SHAPE, 7, 0, CPU), model.text.encode(["a red boat", "a cat"])
    expected = pipeline_latents(pipeline, noise, guidance)
    made = denoise(
        model.backbone, noise, text, None, Sampler(STEPS, SHIFT, guidance), lambda *_: None
    )
    assert not torch.allclose(made, noise, atol=0.1)
    torch.testing.assert_close(made, expected, rtol=1e-5, atol=1e-5)
    pictures = (model.codec.decode(expected) / 2 + 0.5).transpose(1, 2)
    frames = pipeline.vae.decode(expected / pipeline.vae.config.scaling_factor).sample
    shown = pipeline.video_processor.postprocess_video(frames, output_type="pt")
    assert torch.equal(pictures, shown)


def pipeline_latents(pipeline: HunyuanVideoPipeline, noise: Tensor, guidance: float) -> Tensor:
    """The clean latents of diffusers' pipeline from the same noise."""
    made: Tensor = pipeline(
        prompt="a red boat",
        negative_prompt="a cat",
        true_cfg_scale=guidance,
        num_frames=9,
        width=SIZE[0],
        height=SIZE[1],
        num_inference_steps=STEPS,
        latents=noise,
        output_type="latent",
    ).frames
    return made


def test_with_a_memory_encoder_a_story_is_made_and_left_and_goes_on(tmp_path: Path) -> None:
    model = load_tiny(write_hunyuan(tmp_path / "model", memory=True))
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


def test_the_model_that_continues_a_picture_is_refused(published: Path, tmp_path: Path) -> None:
    other = shutil.copytree(published, tmp_path / "other")
    config = other / "transformer" / "config.json"
    told = json.loads(config.read_text()) | {"image_condition_type": "latent_concat"}
    config.write_text(json.dumps(told))
    with pytest.raises(WeightsError, match="from text to video"):
        load_tiny(other)


def test_a_missing_second_text_encoder_is_named_in_a_sentence(
    published: Path, tmp_path: Path
) -> None:
    other = shutil.copytree(published, tmp_path / "other")
    shutil.rmtree(other / "text_encoder_2")
    with pytest.raises(WeightsError, match=r"The text encoder in .* cannot be loaded"):
        load_tiny(other)
