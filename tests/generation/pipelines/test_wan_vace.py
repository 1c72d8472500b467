"""Wan VACE: each chunk is that of diffusers' pipeline from a video with a mask and references."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import WanVACEPipeline
from PIL import Image
from torch import Tensor

from generation.errors import WeightsError
from generation.model import PipelineModel, dice
from generation.pipelines.wan_vace import KNOWN
from generation.video import Pictures
from tests.generation.pipelines.models import VACE_GRID, load_pipeline_model, write_wan_vace
from tests.generation.pipelines.stories import cited_picture, pipeline_recipe
from tests.generation.rollouts import Project

SIZE = VACE_GRID.size
SHORT = pipeline_recipe(VACE_GRID, frames=17, steps=2, guidance=5.0)
LONG = pipeline_recipe(VACE_GRID, frames=21, steps=2, guidance=5.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wan_vace(tmp_path_factory.mktemp("models") / "vace")


@pytest.fixture(scope="module")
def model(folder: Path) -> PipelineModel:
    return load_pipeline_model(folder)


@pytest.fixture(scope="module")
def published(folder: Path) -> WanVACEPipeline:
    pipeline = WanVACEPipeline.from_pretrained(folder, local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def made_by(
    pipeline: Any,  # noqa: ANN401  diffusers' classes have no types
    text: Tensor,
    known: list[Pictures],
    cited: list[Pictures],
    chunk: int = 0,
) -> Tensor:
    """Clean latents `[c t h w]` as diffusers' documentation makes them from pictures `[h w 3]`."""
    frames = 1 + 4 * (VACE_GRID.latents_in_chunk(chunk) - 1)
    rest = frames - len(known)
    given = {
        "video": [*map(Image.fromarray, known), *[Image.new("RGB", SIZE, (128, 128, 128))] * rest],
        "mask": [*[Image.new("L", SIZE, 0)] * len(known), *[Image.new("L", SIZE, 255)] * rest],
    }
    latents: Tensor = pipeline(
        **(given if known else {}), reference_images=[Image.fromarray(p) for p in cited] or None,
        prompt_embeds=text[:1], negative_prompt_embeds=text[1:], height=SIZE[1], width=SIZE[0],
        num_frames=frames, num_inference_steps=SHORT.steps, guidance_scale=5.0,
        generator=dice(SHORT.seed, chunk), output_type="latent",
    ).frames
    return latents[0, :, len(cited) :]


@torch.no_grad()
def test_a_story_of_text_goes_on_from_its_pictures_as_in_the_pipeline(
    model: PipelineModel, published: WanVACEPipeline, tmp_path: Path
) -> None:
    film, text = Project(model, tmp_path), model.text.encode(["a red boat", ""])
    one = film.generate(film.request("one", LONG))
    two = film.generate(film.request("two", SHORT, ("one",)))
    three = film.generate(film.request("three", SHORT, ("one", "two")))
    assert [len(chunk.pictures) for chunk in one] == [17, 4]
    assert torch.equal(one[0].latents, made_by(published, text, [], []))
    behind = made_by(published, text, list(one[0].pictures[-KNOWN:]), [], 1)
    assert torch.equal(one[1].latents, behind)
    for made, last in ((two, one[1].pictures[-1]), (three, two[0].pictures[-1])):
        assert torch.equal(made[0].latents, made_by(published, text, [last], []))
    assert not torch.equal(two[0].latents, three[0].latents)


@torch.no_grad()
def test_cited_pictures_are_the_references_of_every_chunk(
    model: PipelineModel, published: WanVACEPipeline, tmp_path: Path
) -> None:
    film, text = Project(model, tmp_path), model.text.encode(["a red boat", ""])
    (boat, boat_file), (cat, cat_file) = (cited_picture(tmp_path, SIZE, seed) for seed in (1, 2))
    film.generate(film.request("before", SHORT))
    made = film.generate(film.request("one", LONG, ("before",), cited=(boat_file, cat_file)))
    assert torch.equal(made[0].latents, made_by(published, text, [], [boat, cat]))
    known = list(made[0].pictures[-KNOWN:])
    assert torch.equal(made[1].latents, made_by(published, text, known, [boat, cat], 1))
    other_order = made_by(published, text, [], [cat, boat])
    assert not torch.equal(made[0].latents, other_order)


def test_the_second_transformer_has_the_guidance_of_the_card(
    folder: Path, tmp_path: Path
) -> None:
    two = shutil.copytree(folder, tmp_path / "two")
    shutil.copytree(two / "transformer", two / "transformer_2")
    for name, old, new in (
        ("throughline.json", '"shift"', '"guidance_2": 2.0, "shift"'),
        ("model_index.json", '"_class_name"', '"boundary_ratio": 0.9, "_class_name"'),
    ):
        (two / name).write_text((two / name).read_text().replace(old, new))
    model = load_pipeline_model(two)
    film = Project(model, tmp_path)
    film.generate(film.request("one", SHORT))
    assert model.pipeline.pipeline._guidance_scale_2 == 2.0


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"repeats": 17', '"repeats": 13', "repeat the last 17 pictures"),
        ('"chunk_latents": 6', '"chunk_latents": 5', "repeat the last 17 pictures"),
        ('"pictures": 17', '"pictures": 13', "what came before"),
    ],
)
def test_another_card_is_refused(
    folder: Path, tmp_path: Path, old: str, new: str, words: str
) -> None:
    shutil.copytree(folder, tmp_path / "vace")
    card = tmp_path / "vace" / "throughline.json"
    assert old in card.read_text()
    card.write_text(card.read_text().replace(old, new))
    with pytest.raises(WeightsError, match=words):
        load_pipeline_model(tmp_path / "vace")
