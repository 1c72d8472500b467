"""SkyReels-V2 by its own pipeline, window by window, against one call of it for a long video."""

from pathlib import Path

import pytest
import torch
from diffusers import SkyReelsV2DiffusionForcingPipeline, UniPCMultistepScheduler
from torch import Tensor

from generation.errors import CancelToken, WeightsError
from generation.model import PipelineModel, dice
from generation.pipeline_rollout import recall_past
from generation.pipelines.base import ChunkWanted, Past
from generation.pixels import as_tensor
from tests.generation.pipelines.models import load_pipeline_model
from tests.generation.pipelines.skyreels_models import SKYREELS_GRID, write_skyreels
from tests.generation.pipelines.stories import pipeline_recipe
from tests.generation.rollouts import Project, assert_same

WIDTH, HEIGHT = SKYREELS_GRID.size
SHIFT = 5.0
RECIPE = pipeline_recipe(SKYREELS_GRID, frames=33, steps=2, guidance=6.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_skyreels(tmp_path_factory.mktemp("models") / "skyreels")


@pytest.fixture(scope="module")
def model(folder: Path) -> PipelineModel:
    return load_pipeline_model(folder)


def published(folder: Path, text: Tensor, frames: int, guidance: float) -> Tensor:
    """One call for a long video, in windows of 33 pictures behind 17."""
    pipeline = SkyReelsV2DiffusionForcingPipeline.from_pretrained(folder, local_files_only=True)
    pipeline.scheduler = UniPCMultistepScheduler.from_config(
        pipeline.scheduler.config, flow_shift=SHIFT
    )
    pipeline.set_progress_bar_config(disable=True)
    with torch.random.fork_rng():
        torch.manual_seed(dice(3, 0).initial_seed() ^ 1 << 31)
        made: Tensor = pipeline(
            prompt=None, prompt_embeds=text[:1], negative_prompt_embeds=text[1:], height=HEIGHT,
            width=WIDTH, num_frames=frames, base_num_frames=33, overlap_history=17,
            addnoise_condition=20, num_inference_steps=3, guidance_scale=guidance,
            generator=dice(3, 0), output_type="latent",
        ).frames
    return made


def wanted(
    text: Tensor, latents: int, numbers: torch.Generator, guidance: float = 1.0
) -> ChunkWanted:
    return ChunkWanted(text, latents, (WIDTH, HEIGHT), 3, guidance, SHIFT, numbers)


def made(model: PipelineModel, wanted: ChunkWanted, past: Past) -> Tensor:
    told: list[tuple[int, Tensor]] = []
    latents = model.pipeline.make(wanted, past, lambda *step: told.append(step))
    steps, shown = zip(*told, strict=True)
    assert list(steps) == sorted(steps)
    torch.testing.assert_close(shown[-1], latents)  # and nothing of what lies before
    assert (steps[0], steps[-1]) == (1, 3)
    return latents


@torch.no_grad()
@pytest.mark.parametrize(("guidance", "is_new_shot"), [(6.0, False), (1.0, True)])
def test_chunks_are_the_windows_of_one_call_of_the_pipeline_bit_for_bit(
    folder: Path, model: PipelineModel, guidance: float, is_new_shot: bool
) -> None:
    """A later shot's first chunk of 9 latent frames is made in windows that add 4, 4 and 1."""
    text = model.text.encode(["a red boat", "cat"])
    numbers, count = dice(3, 0), 9 if is_new_shot else 4
    past = recall_past(model, (), (), (WIDTH, HEIGHT), CancelToken())
    first = made(model, wanted(text, 9, numbers, guidance), past)
    past = past.then(first, past.pictures, model.pipeline.reach)
    if is_new_shot:
        past = Past(past.latents, past.pictures, past.cited)
    second = made(model, wanted(text, count, numbers, guidance), past)
    expected = published(folder, text, 1 + 4 * (8 + count), guidance)
    assert torch.equal(torch.cat([first, second], dim=2), expected)


def test_the_dice_of_others_are_as_they_were(model: PipelineModel) -> None:
    before = torch.random.get_rng_state()
    past = recall_past(model, (), (), (WIDTH, HEIGHT), CancelToken())
    behind = Past(torch.zeros(1, 16, 5, 2, 2), past.pictures, past.cited, past.latents)
    text = model.text.encode(["a red boat", ""])
    one, two = (made(model, wanted(text, 4, dice(3, 1)), behind) for _ in range(2))
    assert torch.equal(one, two)  # though noise is added to what they go on behind
    assert torch.equal(torch.random.get_rng_state(), before)


def test_a_story_is_drawn_and_decoded_as_one_film(model: PipelineModel, tmp_path: Path) -> None:
    film = Project(model, tmp_path)
    one = film.generate(film.request("one", RECIPE))
    assert [len(chunk.pictures) for chunk in one] == [33]
    two = film.generate(film.request("two", RECIPE, ("one",)))
    assert not torch.equal(two[0].latents, one[0].latents)
    joined = torch.cat([one[0].latents[:, -5:], two[0].latents], dim=1)[None]
    seen = as_tensor(two[0].pictures, model.device)
    with torch.no_grad():
        expected = model.codec.decode(joined)[:, :, 17 + 3 :].clamp(-1, 1)
    assert seen.shape[2] == 33
    torch.testing.assert_close(seen, expected, atol=1 / 127, rtol=0)  # rounded to 8 bits
    three = film.generate(film.request("three", RECIPE, ("one", "two")))
    assert_same(film.generate(film.request("again", RECIPE, ("two",))), three)  # out of reach: one


def test_what_does_not_go_on_from_latents_is_refused(tmp_path: Path) -> None:
    folder = write_skyreels(tmp_path / "plain", "SkyReelsV2Pipeline")
    with pytest.raises(WeightsError, match="SkyReelsV2Pipeline, not for diffusion forcing"):
        load_pipeline_model(folder)


def test_a_card_that_says_another_past_is_refused(tmp_path: Path) -> None:
    folder = write_skyreels(tmp_path / "skyreels")
    card = folder / "throughline.json"
    card.write_text(card.read_text().replace('"latents": 5', '"latents": 19'))
    with pytest.raises(WeightsError, match="what came before"):
        load_pipeline_model(folder)
