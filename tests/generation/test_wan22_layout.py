"""Wan 2.2's TI2V-5B in the layout that Wan-AI publishes, against diffusers' own pipeline."""

from pathlib import Path

import pytest
import torch
from diffusers import WanPipeline

from generation.model import VideoModel, seeded_noise
from generation.sampling import Sampler, denoise
from tests.generation.rollouts import Project, assert_same, tiny_recipe
from tests.generation.tiny_models import CPU, WIDE, load_tiny, write_wan
from tests.generation.wan_pipelines import latents_of, published_pipeline

SHAPE = (1, 48, 3, WIDE[1] // 16, WIDE[0] // 16)  # latents of 9 pictures


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "wan22"
    return write_wan(folder, memory=False, version="2.2")


@pytest.fixture(scope="module")
def model(published: Path) -> VideoModel:
    return load_tiny(published)


@pytest.fixture(scope="module")
def pipeline(published: Path) -> WanPipeline:
    pipeline = published_pipeline(published)
    assert pipeline.config.expand_timesteps
    return pipeline


def test_a_latent_stands_for_16x16_pixels(model: VideoModel) -> None:
    assert (model.codec.channels, model.codec.stride, model.codec.spatial_stride) == (48, 4, 16)


@torch.no_grad()
@pytest.mark.parametrize("guidance", [1.0, 5.0])
def test_a_chunk_is_denoised_as_the_pipeline_denoises_it(
    model: VideoModel, pipeline: WanPipeline, guidance: float
) -> None:
    """To 1e-5: the pipeline has a time for each token, which are all the same; we have one."""
    noise, text = seeded_noise(SHAPE, 7, 0, CPU), model.text.encode(["a red boat", ""])
    sampler = Sampler(4, 3.0, guidance)
    expected = latents_of(pipeline, noise, text, sampler)
    made = denoise(model.backbone, noise, text, None, sampler, lambda *_: None)
    assert not torch.allclose(made, noise, atol=0.1)
    torch.testing.assert_close(made, expected, rtol=1e-5, atol=1e-5)
    pictures = (model.codec.decode(expected) / 2 + 0.5).transpose(1, 2)
    config = pipeline.vae.config
    mean, std = (torch.tensor(config[f"latents_{n}"])[:, None, None, None] for n in ("mean", "std"))
    frames = pipeline.vae.decode(expected / (1.0 / std) + mean).sample
    shown = pipeline.video_processor.postprocess_video(frames, output_type="pt")
    torch.testing.assert_close(pictures, shown, rtol=0, atol=1e-6)


@pytest.mark.slow
def test_with_a_memory_encoder_a_story_is_made_and_left_and_goes_on(tmp_path: Path) -> None:
    model = load_tiny(write_wan(tmp_path / "model", memory=True, version="2.2"))
    project, recipe = Project(model, tmp_path), tiny_recipe(size=WIDE)
    first = project.generate(project.request("shot1", tiny_recipe(seed=1, size=WIDE)))
    second = project.generate(project.request("shot2", recipe, ("shot1",)))
    assert [c.pictures.shape for c in first + second] == [
        (n, WIDE[1], WIDE[0], 3) for n in (9, 8, 9, 8)
    ]
    alone = project.generate(project.request("alone", recipe), stop_after=1)
    assert not torch.equal(alone[0].latents, second[0].latents)
    begun = project.generate(project.request("left", recipe, ("shot1",)), stop_after=1)
    rest = project.generate(project.request("left", recipe, ("shot1",), first_chunk=1))
    assert_same(begun + rest, second)
