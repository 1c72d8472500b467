"""Helios by its own pipeline, a chunk a call, against one call of diffusers for all chunks."""

from pathlib import Path

import pytest
import torch
from diffusers import HeliosPyramidPipeline
from torch import Tensor

from generation.errors import CancelToken, WeightsError
from generation.model import PipelineModel, dice, load_folder
from generation.pipeline_rollout import recall_past
from generation.pipelines.base import ChunkWanted, Past
from generation.rungs import Rung
from tests.generation.pipelines.models import (
    HELIOS_GRID,
    HELIOS_SIZE,
    load_pipeline_model,
    write_helios,
)
from tests.generation.pipelines.stories import pipeline_recipe
from tests.generation.rollouts import Project
from tests.generation.tiny_decoders import give_tiny_decoder
from tests.generation.tiny_models import CPU

WIDTH, HEIGHT = HELIOS_SIZE


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_helios(tmp_path_factory.mktemp("models") / "helios")


@pytest.fixture(scope="module")
def model(folder: Path) -> PipelineModel:
    return load_pipeline_model(folder)


@pytest.fixture(scope="module")
def published(folder: Path) -> HeliosPyramidPipeline:
    pipeline = HeliosPyramidPipeline.from_pretrained(folder, local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def nothing(model: PipelineModel) -> Past:
    return recall_past(model, (), (), HELIOS_SIZE, CancelToken())


def wanted(text: Tensor, numbers: torch.Generator, guidance: float = 1.0) -> ChunkWanted:
    return ChunkWanted(text, 9, HELIOS_SIZE, 6, guidance, 3.0, numbers)


def chunks_of(model: PipelineModel, text: Tensor, count: int, guidance: float = 1.0) -> Tensor:
    """So many chunks, a call each, with the dice of a single call."""
    numbers, past, made = dice(3, 0), nothing(model), []
    for _ in range(count):
        steps: list[int] = []
        latents = model.pipeline.make(
            wanted(text, numbers, guidance), past, lambda n, _x, steps=steps: steps.append(n)
        )
        assert steps == sorted(steps)
        assert steps[-1] == 6
        past = past.then(latents, past.pictures, model.pipeline.reach)
        made.append(latents)
    return torch.cat(made, dim=2)


@torch.no_grad()
def test_chunks_are_those_of_one_call_of_the_pipeline_bit_for_bit(
    model: PipelineModel, published: HeliosPyramidPipeline
) -> None:
    text = model.text.encode(["a red boat", ""])
    expected = published(
        prompt_embeds=text[:1], height=HEIGHT, width=WIDTH, num_frames=66, guidance_scale=1.0,
        generator=dice(3, 0), output_type="latent", pyramid_num_inference_steps_list=[2, 2, 2],
        is_amplify_first_chunk=True,
    ).frames
    assert torch.equal(chunks_of(model, text, 2), expected)


@torch.no_grad()
def test_guidance_is_that_of_the_pipeline(tmp_path: Path) -> None:
    folder = write_helios(tmp_path / "base", distilled=False)
    published = HeliosPyramidPipeline.from_pretrained(folder, local_files_only=True)
    model = load_pipeline_model(folder)
    text = model.text.encode(["a red boat", "cat"])
    expected = published(
        prompt_embeds=text[:1], negative_prompt_embeds=text[1:], height=HEIGHT, width=WIDTH,
        num_frames=66, guidance_scale=5.0, generator=dice(3, 0), output_type="latent",
        pyramid_num_inference_steps_list=[2, 2, 2],
    ).frames
    assert torch.equal(chunks_of(model, text, 2, guidance=5.0), expected)


def test_the_published_noise_is_drawn_where_it_has_no_cholesky_factor(tmp_path: Path) -> None:
    pipeline = load_pipeline_model(write_helios(tmp_path / "third", gamma=1 / 3)).pipeline
    draw = pipeline.pipeline._zero_mean_noise  # type: ignore[attr-defined]
    noise = draw([1, 16, 9, 32, 32], (2, 2), dice(1, 0))
    blocks = noise.reshape(-1, 16, 2, 16, 2).permute(0, 1, 3, 2, 4).reshape(-1, 4)
    expected = torch.eye(4) * (4 / 3) - 1 / 3
    torch.testing.assert_close(torch.cov(blocks.T), expected, atol=0.03, rtol=0)
    assert blocks.sum(dim=1).abs().max() < 1e-5


def test_a_story_goes_on_from_the_shots_before(model: PipelineModel, tmp_path: Path) -> None:
    film = Project(model, tmp_path)
    recipe = pipeline_recipe(HELIOS_GRID, frames=33, steps=3)
    one = film.generate(film.request("one", recipe))
    assert [len(chunk.pictures) for chunk in one] == [33]
    two = film.generate(film.request("two", recipe, ("one",)))
    assert not torch.equal(two[0].latents, one[0].latents)
    three = film.generate(film.request("three", recipe, ("one", "two")))
    again = film.generate(film.request("again", recipe, ("two",)))
    assert not torch.equal(three[0].latents, again[0].latents)  # the first shot is within reach


@pytest.mark.parametrize("rung", [Rung.OFFLOAD, Rung.GROUP])
@torch.no_grad()
def test_what_needs_less_memory_makes_the_same_chunk(
    model: PipelineModel, folder: Path, rung: Rung
) -> None:
    given_up = {Rung.OFFLOAD, rung}
    thrifty = load_folder(folder, CPU, lambda _text, _done: None, given_up=given_up)
    assert isinstance(thrifty, PipelineModel)
    text = model.text.encode(["a red boat", ""])
    assert torch.equal(thrifty.text.encode(["a red boat", ""]), text)
    assert torch.equal(chunks_of(thrifty, text, 1), chunks_of(model, text, 1))


def test_a_card_that_says_another_past_is_refused(tmp_path: Path) -> None:
    folder = write_helios(tmp_path / "helios")
    card = folder / "throughline.json"
    card.write_text(card.read_text().replace('"latents": 19', '"latents": 3'))
    with pytest.raises(WeightsError, match="what came before"):
        load_pipeline_model(folder)


def test_a_tiny_decoder_of_other_latents_is_refused(tmp_path: Path) -> None:
    folder = write_helios(tmp_path / "helios")
    give_tiny_decoder(folder, 48, patch=2)
    with pytest.raises(WeightsError, match="the tiny decoder has 48, not 16"):
        load_pipeline_model(folder)
