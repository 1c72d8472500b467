"""FramePack-F1, a chunk at a time, against one call of diffusers' pipeline for all chunks."""

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from diffusers import HunyuanVideoFramepackPipeline
from torch import Tensor

from generation.chunk_files import load_pictures
from generation.devices import Device
from generation.errors import PictureNeeded, WeightsError
from generation.model import PipelineModel, dice, load_folder
from generation.pipelines.base import ChunkWanted, Past
from generation.pixels import as_tensor
from generation.protocol import ReferencePicture
from generation.rollout import ShotRequest
from tests.generation.pipelines.framepack_models import (
    GRID,
    SIZE,
    as_its_authors_name_it,
    tiny_framepack,
    write_framepack,
)
from tests.generation.pipelines.models import load_pipeline_model
from tests.generation.pipelines.stories import pipeline_recipe
from tests.generation.rollouts import Project, assert_same

PROMPT = "a red boat"
FIRST = GRID.first_frame(1)  # pictures
FULL, HALF = torch.float32, torch.bfloat16
SCHEDULES = [
    {},  # as it is published
    {"use_dynamic_shifting": True},
    {"use_dynamic_shifting": True, "base_shift": 3.0, "max_shift": 4.0},  # more than is let
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_framepack(tmp_path_factory.mktemp("models") / "framepack")


@pytest.fixture(scope="module")
def model(folder: Path) -> PipelineModel:
    return load_pipeline_model(folder)


def picture(seed: int = 0) -> Tensor:
    """`[1 3 1 H W]` in -1..1, of whole numbers from 0 to 255, as pictures are."""
    numbers = torch.randint(0, 256, (1, 3, 1, SIZE[1], SIZE[0]), generator=dice(seed, 0))
    return numbers / 127.5 - 1


def behind(model: PipelineModel, start: Tensor) -> Past:
    latents = torch.zeros(1, model.codec.channels, 0, SIZE[1] // 8, SIZE[0] // 8)
    return Past(latents, start, torch.zeros(1, 3, 0, *SIZE[::-1]))


def chunks_of(
    model: PipelineModel, past: Past, count: int, *, guidance: float = 10.0, steps: int = 3
) -> Tensor:
    """So many chunks, a call each, with the dice of a single call."""
    text = model.text.encode([PROMPT, ""]).to(model.device.dtype)
    numbers, made = dice(3, 0), []
    for index in range(count):
        told: list[int] = []
        wanted = ChunkWanted(
            text, GRID.latents_in_chunk(index), SIZE, steps, guidance, 7.0, numbers
        )
        latents = model.pipeline.make(wanted, past, lambda n, _x, told=told: told.append(n))
        assert told == list(range(1, steps + 1))
        past = past.then(latents, picture(99 + index), model.pipeline.reach)
        made.append(latents)
    return torch.cat(made, dim=2)


def in_one_call(
    folder: Path, start: Tensor, sections: int, *, guidance: float = 10.0,
    dtype: torch.dtype = FULL, output: str = "latent",
) -> Tensor:
    """What diffusers itself makes of the folder, the prompt and a start: latents, or pictures."""
    pipeline = HunyuanVideoFramepackPipeline.from_pretrained(
        folder, local_files_only=True, dtype=dtype
    )
    pipeline.set_progress_bar_config(disable=True)
    made: list[Tensor] = pipeline(
        image=start[:, :, 0], prompt=PROMPT, height=SIZE[1], width=SIZE[0],
        num_frames=33 * sections, num_inference_steps=3, guidance_scale=guidance,
        generator=dice(3, 0), output_type=output, sampling_type="vanilla",
    ).frames
    return made[-1]


@pytest.mark.filterwarnings("ignore:Passing `image` as torch tensor:FutureWarning")
@torch.no_grad()
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_chunks_are_those_of_one_call_of_the_pipeline_bit_for_bit(
    tmp_path: Path, schedule: dict[str, float]
) -> None:
    folder = write_framepack(tmp_path / "framepack", **schedule)
    model = load_pipeline_model(folder)
    made = chunks_of(model, behind(model, picture()), 4)
    assert made.shape == (1, 16, 37, SIZE[1] // 8, SIZE[0] // 8)
    assert torch.equal(made, in_one_call(folder, picture(), 4))


@pytest.mark.filterwarnings("ignore:Passing `image` as torch tensor:FutureWarning")
@torch.no_grad()
def test_half_the_precision_is_that_of_the_pipeline(folder: Path) -> None:
    model = load_folder(folder, Device(torch.device("cpu"), HALF), lambda _text, _done: None)
    assert isinstance(model, PipelineModel)
    past = behind(model, picture().to(HALF))
    made = chunks_of(model, past, 2)
    expected = in_one_call(folder, picture().to(HALF).float(), 2, dtype=HALF)
    assert torch.equal(made, expected)


@pytest.mark.filterwarnings("ignore:Passing `image` as torch tensor:FutureWarning")
@torch.no_grad()
def test_pictures_of_a_first_chunk_are_those_of_the_pipeline(
    folder: Path, model: PipelineModel
) -> None:
    made = chunks_of(model, behind(model, picture()), 1)
    pictures = model.codec.decoder_stream().push(made)[0].transpose(0, 1)
    expected = in_one_call(folder, picture(), 1, output="pt")
    assert len(pictures) == FIRST
    assert torch.equal(pictures / 2 + 0.5, expected)


@pytest.mark.filterwarnings("ignore:Passing `image` as torch tensor:FutureWarning")
@torch.no_grad()
def test_guidance_is_what_the_transformer_is_told(folder: Path, model: PipelineModel) -> None:
    past = behind(model, picture())
    less = chunks_of(model, past, 1, guidance=3.0)
    assert torch.equal(less, in_one_call(folder, picture(), 1, guidance=3.0))
    assert not torch.equal(less, chunks_of(model, past, 1))


@torch.no_grad()
def test_a_shot_that_goes_on_reads_the_latents_before_and_one_from_a_cited_picture_does_not(
    model: PipelineModel,
) -> None:
    alone = behind(model, picture())
    latents = torch.randn(1, 16, 12, *alone.latents.shape[3:], generator=dice(5, 0))
    after = Past(latents, picture(), alone.cited)
    new = chunks_of(model, alone, 2)
    going_on = chunks_of(model, after, 2)
    assert torch.equal(going_on[:, :, :1], new[:, :, :1])  # the same start
    assert not torch.equal(going_on[:, :, 1:10], new[:, :, 1:10])
    cut = chunks_of(model, Past(latents, picture(7), picture()), 2)
    assert torch.equal(cut, new)


@pytest.mark.usefixtures("no_network")
def test_it_is_loaded_as_its_authors_name_it(tmp_path: Path, model: PipelineModel) -> None:
    folder = write_framepack(tmp_path / "framepack")
    as_its_authors_name_it(folder)
    loaded = load_pipeline_model(folder)
    assert type(loaded.pipeline) is type(model.pipeline)


def cited(film: Project, take: str) -> ShotRequest:
    """A shot that starts from a cited picture."""
    pixels = np.random.default_rng(1).integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8)
    file = film.folder / "ada.png"
    file.write_bytes(bytes(cv2.imencode(".png", pixels)[1]))
    ada = ReferencePicture("ada", hashlib.sha256(file.read_bytes()).hexdigest(), str(file))
    return replace(asked(film, take), references=(ada,))


def asked(film: Project, take: str, *history: str) -> ShotRequest:
    recipe = pipeline_recipe(GRID, frames=FIRST, steps=2, guidance=10.0)
    return film.request(take, recipe, history)


def test_a_story_goes_on_from_the_last_picture_and_the_latents_before(
    model: PipelineModel, tmp_path: Path
) -> None:
    film = Project(model, tmp_path)
    one = film.generate(cited(film, "one"))
    assert [len(chunk.pictures) for chunk in one] == [37]
    two = film.generate(asked(film, "two", "one"))
    last = as_tensor(load_pictures(tmp_path / "one", 0)[-1:], model.device)
    assert torch.equal(two[0].latents[:, :1], start_of(model, last)[0])
    three = film.generate(asked(film, "three", "one", "two"))
    again = film.generate(asked(film, "again", "two"))
    assert torch.equal(three[0].latents[:, :1], again[0].latents[:, :1])
    assert not torch.equal(three[0].latents, again[0].latents)  # the first shot is within reach
    apart = film.generate(replace(cited(film, "apart"), history=film.history("one", "two")))
    assert_same(apart, one)  # a cut


def start_of(model: PipelineModel, seen: Tensor) -> Tensor:
    """A picture as a start `[1 c 1 h w]`, drawn as the pipeline of diffusers draws it."""
    vae = model.pipeline.pipeline.vae  # type: ignore[attr-defined]
    drawn: Tensor = vae.encode(seen).latent_dist.sample(generator=dice(7, 0))
    return drawn * vae.config.scaling_factor


def test_a_shot_without_a_picture_to_start_from_says_so(
    model: PipelineModel, tmp_path: Path
) -> None:
    film = Project(model, tmp_path)
    with pytest.raises(PictureNeeded) as refused:
        film.generate(asked(film, "one"))
    assert refused.value.sentence("no chunk was finished") == (
        "The model starts a shot from a picture, and there is none; no chunk was finished; "
        "give the shot a keyframe (a picture of your own will do), cite a picture of the cast with "
        "@name in its prompt, or generate the shot before it first."
    )
    assert not (tmp_path / "one").exists()


@pytest.mark.parametrize(
    ("part", "was", "damaged", "why"),
    [
        ("throughline.json", '"starts": true', '"starts": false', "what came before"),
        ("throughline.json", '"first_latents": 10', '"first_latents": 9', "10 latent frames"),
        ("throughline.json", "[48, 32]", "[48, 40]", "multiples of 16"),
        ("scheduler/scheduler_config.json", "FlowMatchEuler", "Euler", "is no FlowMatchEuler"),
    ],
)
def test_what_does_not_belong_to_it_is_refused(
    folder: Path, tmp_path: Path, part: str, was: str, damaged: str, why: str
) -> None:
    copy = shutil.copytree(folder, tmp_path / "copy")
    content = (copy / part).read_text()
    assert was in content
    (copy / part).write_text(content.replace(was, damaged))
    with pytest.raises(WeightsError, match=why):
        load_pipeline_model(copy)


def test_parts_that_do_not_fit_each_other_are_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="image_encoder is not the one of the transformer"):
        load_pipeline_model(write_framepack(tmp_path / "other", image_dim=4))
    blind = shutil.copytree(folder, tmp_path / "blind")
    tiny_framepack(has_image_proj=False).save_pretrained(blind / "transformer")
    with pytest.raises(WeightsError, match="reads no picture, or no history"):
        load_pipeline_model(blind)
    shutil.rmtree(blind / "image_encoder")
    shutil.rmtree(blind / "transformer")
    shutil.copytree(folder / "transformer", blind / "transformer")
    with pytest.raises(WeightsError, match="do not fit its weights"):
        load_pipeline_model(blind)
