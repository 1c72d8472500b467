"""Wan 2.2 TI2V 5B: each chunk is that of diffusers' pipeline, from a picture or from text alone."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import UniPCMultistepScheduler, WanImageToVideoPipeline, WanPipeline
from PIL import Image
from torch import Tensor

from generation.devices import Device
from generation.errors import WeightsError
from generation.model import PipelineModel, VideoModel, dice, load_folder
from generation.pipelines.base import ChunkWanted, Past
from generation.video import Pictures
from tests.generation.pipelines.models import (
    TI2V_GRID,
    load_pipeline_model,
    write_wan_text_or_start,
)
from tests.generation.pipelines.stories import cited_picture, pipeline_recipe
from tests.generation.rollouts import Project
from tests.generation.tiny_models import CPU

SIZE = TI2V_GRID.size
RECIPE = pipeline_recipe(TI2V_GRID, frames=9, steps=2, guidance=5.0)
SHORT = pipeline_recipe(TI2V_GRID, frames=5, steps=2, guidance=5.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wan_text_or_start(tmp_path_factory.mktemp("models") / "ti2v")


@pytest.fixture(scope="module")
def model(folder: Path) -> PipelineModel:
    return load_pipeline_model(folder)


def made_by(
    folder: Path, text: Tensor, picture: Pictures | None, chunk: int = 0,
    dtype: torch.dtype = torch.float32,
) -> Tensor:
    """What diffusers itself makes of the folder, from a picture `[h w 3]` or from text alone."""
    kind: Any = WanPipeline if picture is None else WanImageToVideoPipeline
    pipeline = kind.from_pretrained(
        folder, local_files_only=True, dtype=dtype, **_not_there(kind)
    )
    assert pipeline.config.expand_timesteps
    pipeline.scheduler = UniPCMultistepScheduler.from_config(
        pipeline.scheduler.config, flow_shift=3.0
    )
    pipeline.set_progress_bar_config(disable=True)
    latents: Tensor = pipeline(
        **({} if picture is None else {"image": Image.fromarray(picture)}),
        prompt_embeds=text[:1], negative_prompt_embeds=text[1:], height=SIZE[1], width=SIZE[0],
        num_frames=5, num_inference_steps=RECIPE.steps, guidance_scale=5.0,
        generator=dice(RECIPE.seed, chunk), output_type="latent",
    ).frames
    return latents


def _not_there(kind: Any) -> dict[str, None]:  # noqa: ANN401
    """Parts of Wan 2.1's image to video, which Wan 2.2 has not, and its folder does not name."""
    return {} if kind is WanPipeline else {"image_encoder": None, "image_processor": None}


@torch.no_grad()
def test_a_chain_from_a_cited_picture_is_that_of_the_pipeline_bit_for_bit(
    model: PipelineModel, folder: Path, tmp_path: Path
) -> None:
    film, text = Project(model, tmp_path), model.text.encode(["a red boat", ""])
    start, boat = cited_picture(tmp_path, SIZE)
    one = film.generate(film.request("one", RECIPE, cited=(boat,)))
    two = film.generate(film.request("two", SHORT, ("one",)))
    three = film.generate(film.request("three", SHORT, ("one", "two")))
    assert [len(chunk.pictures) for chunk in one] == [5, 4]
    for chunk, before in zip(
        [*one, *two, *three], [start, *(c.pictures[-1] for c in (*one, *two))], strict=True
    ):
        assert torch.equal(chunk.latents, made_by(folder, text, before, chunk.index)[0])
    assert not torch.equal(one[0].latents, two[0].latents)  # from other pictures


@torch.no_grad()
def test_a_shot_of_text_alone_is_that_of_the_pipeline_for_text(
    model: PipelineModel, folder: Path, tmp_path: Path
) -> None:
    film, text = Project(model, tmp_path), model.text.encode(["a red boat", ""])
    first, second = film.generate(film.request("one", RECIPE))
    assert torch.equal(first.latents, made_by(folder, text, None)[0])
    assert torch.equal(second.latents, made_by(folder, text, first.pictures[-1], 1)[0])


@torch.no_grad()
def test_half_the_precision_is_that_of_the_pipeline(folder: Path, tmp_path: Path) -> None:
    half = torch.bfloat16
    model = load_folder(folder, Device(CPU.torch_device, half), lambda _text, _done: None)
    start, boat = cited_picture(tmp_path, SIZE)
    film = Project(model, tmp_path)
    (made,) = film.generate(film.request("one", SHORT, cited=(boat,)))
    text = model.text.encode(["a red boat", ""]).to(half)
    assert torch.equal(made.latents, made_by(folder, text, start, dtype=half)[0].to(half))


@torch.no_grad()
def test_the_start_is_held_while_the_rest_is_denoised(model: PipelineModel) -> None:
    shown: list[Tensor] = []
    seen = torch.rand(1, 3, 1, SIZE[1], SIZE[0], generator=dice(2, 0)).mul(255).round() / 127.5 - 1
    past = Past(torch.zeros(1, 48, 0, SIZE[1] // 16, SIZE[0] // 16), seen, seen[:, :, :0])
    wanted = ChunkWanted(model.text.encode(["a cat", ""]), 2, SIZE, 3, 1.0, 3.0, dice(1, 0))
    made = model.pipeline.make(wanted, past, lambda _step, clean: shown.append(clean))
    for clean in shown:
        torch.testing.assert_close(clean[:, :, :1], model.codec.encode(seen))
    torch.testing.assert_close(shown[-1], made)


def test_the_same_weights_go_on_by_our_memory_where_the_card_says_no_past(
    folder: Path, tmp_path: Path
) -> None:
    copy = shutil.copytree(folder, tmp_path / "ours")
    card = json.loads((copy / "throughline.json").read_text())
    card["grid"] |= {"apart": False, "repeats": 0}
    del card["past"]
    (copy / "throughline.json").write_text(json.dumps(card))
    assert isinstance(load_folder(copy, CPU, lambda _text, _done: None), VideoModel)


def test_a_model_that_cannot_hold_a_picture_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(folder, tmp_path / "wan21")
    index = json.loads((copy / "model_index.json").read_text()) | {"expand_timesteps": False}
    (copy / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(WeightsError, match="cannot hold a picture to start from"):
        load_pipeline_model(copy)
    with pytest.raises(WeightsError, match="cannot hold a picture to start from"):
        load_pipeline_model(
            write_wan_text_or_start(tmp_path / "sees", image_dim=20, added_kv_proj_dim=24)
        )
