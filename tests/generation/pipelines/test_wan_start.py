"""Wan's image to video: each chunk is that of diffusers' pipeline from the picture before it."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import UniPCMultistepScheduler, WanImageToVideoPipeline
from PIL import Image
from torch import Tensor

from generation.errors import CancelToken, PictureNeeded, WeightsError
from generation.model import PipelineModel, dice
from generation.pipeline_rollout import recall_past
from generation.pipelines.base import ChunkWanted, Past
from generation.pixels import as_tensor
from generation.video import Pictures
from tests.generation.pipelines.models import (
    START_GRID,
    load_pipeline_model,
    write_wan_start,
    write_wan_start_of_two,
)
from tests.generation.pipelines.stories import cited_picture, pipeline_recipe
from tests.generation.rollouts import Project
from tests.generation.tiny_models import CPU

SIZE = START_GRID.size
RECIPE = pipeline_recipe(START_GRID, frames=9, steps=2, guidance=5.0)
SHORT = pipeline_recipe(START_GRID, frames=5, steps=2, guidance=5.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wan_start(tmp_path_factory.mktemp("models") / "start")


@pytest.fixture(scope="module")
def model(folder: Path) -> PipelineModel:
    return load_pipeline_model(folder)


def published(folder: Path, shift: float = 3.0) -> Any:  # noqa: ANN401
    pipeline = WanImageToVideoPipeline.from_pretrained(folder, local_files_only=True)
    pipeline.scheduler = UniPCMultistepScheduler.from_config(
        pipeline.scheduler.config, flow_shift=shift
    )
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def made_by(
    pipeline: Any,  # noqa: ANN401
    text: Tensor, picture: Pictures, chunk: int = 0, second: float | None = None,
) -> Tensor:
    """What diffusers makes from a picture `[h w 3]`, with a guidance of the second transformer."""
    latents: Tensor = pipeline(
        image=Image.fromarray(picture), prompt_embeds=text[:1], negative_prompt_embeds=text[1:],
        height=SIZE[1], width=SIZE[0], num_frames=5, num_inference_steps=RECIPE.steps,
        guidance_scale=5.0, guidance_scale_2=second, generator=dice(RECIPE.seed, chunk),
        output_type="latent",
    ).frames
    return latents


def past_of(picture: Pictures) -> Past:
    seen = as_tensor(picture[None], CPU)
    nothing = torch.zeros(1, 16, 0, SIZE[1] // 8, SIZE[0] // 8)
    return Past(nothing, seen, seen[:, :, :0])


@torch.no_grad()
def test_a_chain_is_that_of_the_pipeline_bit_for_bit(
    model: PipelineModel, folder: Path, tmp_path: Path
) -> None:
    film, diffusers = Project(model, tmp_path), published(folder)
    text = model.text.encode(["a red boat", ""])
    start, boat = cited_picture(tmp_path, SIZE)
    one = film.generate(film.request("one", RECIPE, cited=(boat,)))
    two = film.generate(film.request("two", SHORT, ("one",)))
    three = film.generate(film.request("three", SHORT, ("one", "two")))
    assert [len(chunk.pictures) for chunk in one] == [5, 4]
    for chunk, before in zip(
        [*one, *two, *three],
        [start, *(chunk.pictures[-1] for chunk in (*one, *two))],
        strict=True,
    ):
        expected = made_by(diffusers, text, before, chunk.index)
        assert torch.equal(chunk.latents, expected[0])
    assert not torch.equal(one[0].latents, two[0].latents)  # from other pictures


def test_a_step_is_shown_as_it_will_end(model: PipelineModel) -> None:
    shown: list[Tensor] = []
    wanted = ChunkWanted(model.text.encode(["a cat", ""]), 2, SIZE, 12, 1.0, 3.0, dice(1, 0))
    picture = np.full((*SIZE, 3), 90, np.uint8)
    made = model.pipeline.make(wanted, past_of(picture), lambda _step, seen: shown.append(seen))
    noise = torch.randn(made.shape, generator=dice(1, 0))
    assert (shown[0] - made).abs().mean() < 0.5 * (noise - made).abs().mean()
    torch.testing.assert_close(shown[-1], made)


def test_a_cited_picture_is_before_the_last_one(model: PipelineModel, tmp_path: Path) -> None:
    film, (_, boat) = Project(model, tmp_path), cited_picture(tmp_path, SIZE)
    one = film.generate(film.request("one", SHORT, cited=(boat,)))
    assert film.notes == []
    _, other = cited_picture(tmp_path, SIZE, seed=6)
    again = film.generate(film.request("again", SHORT, ("one",), cited=(boat, other)))
    assert torch.equal(one[0].latents, again[0].latents)
    assert film.notes == ["Of the 2 pictures that the prompt cites, the model sees 1."]


def test_without_a_picture_it_is_said_what_to_do(model: PipelineModel) -> None:
    with pytest.raises(PictureNeeded) as caught:
        recall_past(model, (), (), SIZE, CancelToken())
    assert caught.value.sentence() == (
        "The model starts a shot from a picture, and there is none; give the shot a keyframe (a "
        "picture of your own will do), cite a picture of the cast with @name in its prompt, or "
        "generate the shot before it first."
    )


@torch.no_grad()
def test_the_shift_is_that_of_the_card(model: PipelineModel, folder: Path) -> None:
    picture = np.full((*SIZE, 3), 90, np.uint8)
    text = model.text.encode(["a cat", "park"])
    wanted = ChunkWanted(text, 2, SIZE, RECIPE.steps, 5.0, 7.0, dice(RECIPE.seed, 0))
    latents = model.pipeline.make(wanted, past_of(picture), lambda _step, _noisy: None)
    assert torch.equal(latents, made_by(published(folder, 7.0), text, picture))
    assert not torch.equal(latents, made_by(published(folder, 3.0), text, picture))


@torch.no_grad()
def test_two_transformers_share_the_steps_as_in_the_pipeline(tmp_path: Path) -> None:
    folder = write_wan_start_of_two(tmp_path / "two")
    model = load_pipeline_model(folder)
    text = model.text.encode(["a cat", "park"])
    picture = np.full((*SIZE, 3), 90, np.uint8)
    wanted = ChunkWanted(text, 2, SIZE, RECIPE.steps, 5.0, 3.0, dice(RECIPE.seed, 0))
    latents = model.pipeline.make(wanted, past_of(picture), lambda _step, _noisy: None)
    assert torch.equal(latents, made_by(published(folder), text, picture))
    alone = published(folder)
    alone.transformer_2 = alone.transformer
    assert not torch.equal(latents, made_by(alone, text, picture))


@torch.no_grad()
def test_the_second_transformer_has_the_guidance_of_the_card(tmp_path: Path) -> None:
    folder = write_wan_start_of_two(tmp_path / "two")
    card = folder / "throughline.json"
    card.write_text(card.read_text().replace('"shift"', '"guidance_2": 2.0, "shift"'))
    model = load_pipeline_model(folder)
    (start, boat), text = cited_picture(tmp_path, SIZE), model.text.encode(["a red boat", ""])
    film = Project(model, tmp_path)
    latents = film.generate(film.request("one", SHORT, cited=(boat,)))[0].latents
    assert torch.equal(latents, made_by(published(folder), text, start, second=2.0)[0])
    assert not torch.equal(latents, made_by(published(folder), text, start)[0])
    alike = pipeline_recipe(START_GRID, frames=5, steps=2)
    film.generate(film.request("two", alike, cited=(boat,)))  # as a LoRA for drafts wants it
    assert model.pipeline.pipeline._guidance_scale_2 == 1.0


def test_a_second_transformer_is_not_left_out_in_silence(tmp_path: Path) -> None:
    folder = write_wan_start_of_two(tmp_path / "two")
    shutil.rmtree(folder / "transformer_2")
    with pytest.raises(WeightsError, match="two transformers"):
        load_pipeline_model(folder)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"repeats": 1', '"repeats": 0', "repeat the last 1 pictures"),
        ('"apart": true', '"apart": false', "repeat the last 1 pictures"),
        ('"cited": 1', '"cited": 2', "what came before"),
    ],
)
def test_another_card_is_refused(
    folder: Path, tmp_path: Path, old: str, new: str, words: str
) -> None:
    shutil.copytree(folder, tmp_path / "start")
    card = tmp_path / "start" / "throughline.json"
    assert old in card.read_text()
    card.write_text(card.read_text().replace(old, new))
    with pytest.raises(WeightsError, match=words):
        load_pipeline_model(tmp_path / "start")


@pytest.mark.parametrize(
    ("part", "words"), [("image_encoder", "do not fit"), ("image_processor", "cannot be read")]
)
def test_a_part_that_is_missing_is_refused(
    folder: Path, tmp_path: Path, part: str, words: str
) -> None:
    shutil.copytree(folder, tmp_path / "start")
    shutil.rmtree(tmp_path / "start" / part)
    with pytest.raises(WeightsError, match=words):
        load_pipeline_model(tmp_path / "start")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"in_channels": 52}, "one picture"),  # also reads a control video
        ({"pos_embed_seq_len": 5}, "one picture"),  # also ends with one
        ({"image_dim": 24}, "the image encoder has 20, not 24"),
    ],
)
def test_another_transformer_is_refused(
    tmp_path: Path, changed: dict[str, int], words: str
) -> None:
    with pytest.raises(WeightsError, match=words):
        load_pipeline_model(write_wan_start(tmp_path / "start", **changed))


def test_a_folder_for_another_pipeline_is_refused(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "start")
    path = tmp_path / "start" / "model_index.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"_class_name": "WanPipeline"}))
    with pytest.raises(WeightsError, match="for a WanPipeline, not for a WanImageToVideoPipeline"):
        load_pipeline_model(tmp_path / "start")
