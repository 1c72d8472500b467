"""Keyframes by a tiny Qwen-Image-Edit: the pictures of diffusers' pipeline, number for number."""

import weakref
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
import torch
from diffusers import QwenImageEditPlusPipeline
from diffusers.pipelines.qwenimage import pipeline_qwenimage_edit_plus
from PIL import Image
from transformers import AutoTokenizer, Qwen2VLProcessor
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from generation import resting
from generation.engine import JobWatch
from generation.errors import (
    CancelToken,
    GenerationCancelled,
    PictureNeeded,
    RecipeError,
    ReferenceMissing,
    WeightsError,
)
from generation.keyframes import reader
from generation.keyframes.make import paint_keyframe
from generation.keyframes.model import KeyframeModel, load_keyframes
from generation.keyframes.reader import load_encoder, tell_where
from generation.model import dice
from generation.protocol import MakeKeyframe, Recipe, ReferencePicture, read_model_card
from generation.reference_pictures import read_reference
from generation.rungs import Rung
from generation.torch_engine import TorchEngine
from generation.video import Pictures
from tests.generation.keyframes.models import picture_of, write_edit_model
from tests.generation.tiny_models import CPU

SIZE = (96, 64)
SMALL_PX = 320**2


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_edit_model(tmp_path_factory.mktemp("models") / "tiny-edit")


def load(folder: Path, *given_up: Rung) -> KeyframeModel:
    card = read_model_card(folder)
    return load_keyframes(folder, card, CPU, lambda _text, _done: None, given_up)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are read at another size than the published one, for speed."""
    monkeypatch.setattr(pipeline_qwenimage_edit_plus, "VAE_IMAGE_SIZE", SMALL_PX)


@pytest.fixture(scope="module")
def model(folder: Path) -> KeyframeModel:
    return load(folder)


def asked(folder: Path, *pictures: ReferencePicture, **changed: Any) -> MakeKeyframe:  # noqa: ANN401
    recipe = Recipe(
        model="tiny-edit", prompt="Ada waves. Picture 1 shows Ada.", seed=5, frames=1, size=SIZE,
        rate=(1, 1), steps=2, guidance=4.0, still=True,
        references=tuple(picture.digest for picture in pictures),
    )
    recipe = msgspec.structs.replace(recipe, **changed)
    return MakeKeyframe("job", recipe, pictures, str(folder / "out" / "key.png"), str(folder))


def two(folder: Path) -> tuple[ReferencePicture, ReferencePicture]:
    return picture_of(folder, "ada", (200, 30, 40)), picture_of(folder, "boat", (20, 60, 220))


def painted(model: KeyframeModel, command: MakeKeyframe) -> Pictures:
    return paint_keyframe(model, command, CancelToken(), lambda _step, _steps: None)


class TheirProcessor(Qwen2VLProcessor):
    """That of transformers; what it needs torchvision for are videos."""

    def check_argument_for_proper_class(self, name: str, argument: object) -> object:
        return type(argument)


def published(folder: Path, *, told: bool = True) -> Any:  # noqa: ANN401
    """Diffusers' pipeline of this folder, its text encoder `told` where pictures stand or not."""
    tokenizer = AutoTokenizer.from_pretrained(folder / "tokenizer", local_files_only=True)
    pictures = Qwen2VLImageProcessorPil.from_pretrained(folder / "processor")
    pipeline = QwenImageEditPlusPipeline.from_pretrained(
        folder, local_files_only=True, tokenizer=tokenizer,
        processor=TheirProcessor(pictures, tokenizer, None),
    )
    if told:
        pipeline.text_encoder.register_forward_pre_hook(tell_where, with_kwargs=True)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def made_by(pipeline: Any, command: MakeKeyframe) -> Pictures:  # noqa: ANN401
    """What diffusers makes of the recipe of a command."""
    recipe = command.recipe
    made = pipeline(
        image=[Image.fromarray(read_reference(one)) for one in command.references],
        prompt=recipe.prompt, negative_prompt=" ", true_cfg_scale=recipe.guidance,
        width=SIZE[0], height=SIZE[1], num_inference_steps=recipe.steps,
        generator=dice(recipe.seed, 0),
    ).images[0]
    return np.asarray(made)


def test_a_keyframe_is_the_picture_of_the_pipeline(
    model: KeyframeModel, folder: Path, tmp_path: Path
) -> None:
    command = asked(tmp_path, *two(tmp_path))
    picture = painted(model, command)
    assert picture.shape == (SIZE[1], SIZE[0], 3)
    assert np.array_equal(picture, made_by(published(folder), command))
    assert picture.std() > 1  # it shows something


@pytest.mark.parametrize("change", ["prompt", "negative", "seed", "steps", "guidance", "pictures"])
@pytest.mark.usefixtures("small")
def test_all_of_the_recipe_counts(model: KeyframeModel, tmp_path: Path, change: str) -> None:
    ada, boat = two(tmp_path)
    changed = {
        "prompt": "A boat sinks.", "negative": "blurred", "seed": 6, "steps": 3, "guidance": 2.0
    }
    usual = asked(tmp_path, ada, boat)
    other = (
        asked(tmp_path, boat, ada)
        if change == "pictures"
        else asked(tmp_path, ada, boat, **{change: changed[change]})
    )
    assert not np.array_equal(painted(model, usual), painted(model, other))


@pytest.mark.parametrize("rung", [Rung.OFFLOAD, Rung.GROUP, Rung.TILED, Rung.FP8])
@pytest.mark.usefixtures("small")
def test_rungs_change_little(
    model: KeyframeModel, folder: Path, tmp_path: Path, rung: Rung
) -> None:
    command = asked(tmp_path, *two(tmp_path))
    whole = painted(model, command).astype(int)
    less = painted(load(folder, Rung.OFFLOAD, rung), command).astype(int)
    difference = np.abs(whole - less).mean()
    is_same = rung in (Rung.OFFLOAD, Rung.GROUP)
    assert difference == 0 if is_same else 0 < difference < 8


def test_a_text_encoder_that_rests_is_let_go_before_the_transformer_comes_back(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: list[weakref.ref[object]] = []
    alive: list[bool] = []

    def remembered(*given: Any) -> Any:  # noqa: ANN401
        encoder = load_encoder(*given)
        known.append(weakref.ref(encoder))
        return encoder

    monkeypatch.setattr(reader, "load_encoder", remembered)
    monkeypatch.setattr(
        resting, "_let_go", lambda _device: alive.append(any(one() is not None for one in known))
    )
    image = Image.fromarray(read_reference(two(tmp_path)[0]))
    load(folder, Rung.OFFLOAD).reader.read("Ada", " ", [image])
    assert len(known) == 1
    assert alive == [False, False]  # before it came, and when it had gone


@pytest.mark.usefixtures("small")
def test_the_text_encoder_has_to_be_told_where_pictures_stand(
    model: KeyframeModel, folder: Path, tmp_path: Path
) -> None:
    """When this fails, diffusers tells it by itself, and `tell_where` can go."""
    image = Image.fromarray(read_reference(two(tmp_path)[0]))
    read = model.reader.read("Ada", " ", [image]).prompt
    seen = image.resize((480, 288), Image.Resampling.LANCZOS)
    told, untold = (
        published(folder, told=told).encode_prompt("Ada", [seen])[0] for told in (True, False)
    )
    assert torch.equal(read, told)
    assert not torch.allclose(read, untold)


@pytest.mark.usefixtures("small")
def test_it_can_be_cancelled_in_every_step(model: KeyframeModel, tmp_path: Path) -> None:
    cancel, steps = CancelToken(), []

    def on_step(step: int, of: int) -> None:
        steps.append((step, of))
        cancel.set()

    with pytest.raises(GenerationCancelled):
        paint_keyframe(model, asked(tmp_path, *two(tmp_path)), cancel, on_step)
    assert steps == [(1, 2)]


def watch() -> JobWatch:
    return JobWatch(CancelToken(), lambda *_: None, lambda _note: None)


@pytest.mark.usefixtures("small")
def test_the_engine_writes_a_whole_file(folder: Path, tmp_path: Path) -> None:
    engine, command = TorchEngine(), asked(tmp_path, *two(tmp_path))
    card = engine.load(folder, lambda _text, _done: None)
    digest = engine.make_keyframe(command, card, watch())
    file = Path(command.file)
    assert read_reference(ReferencePicture("", digest, str(file))).shape == (SIZE[1], SIZE[0], 3)
    assert [path.name for path in file.parent.iterdir()] == ["key.png"]


@pytest.mark.usefixtures("small")
def test_what_cannot_be_painted_is_refused_before_anything(folder: Path, tmp_path: Path) -> None:
    engine = TorchEngine()
    card = engine.load(folder, lambda _text, _done: None)
    ada, boat = two(tmp_path)
    with pytest.raises(PictureNeeded):
        engine.make_keyframe(asked(tmp_path), card, watch())
    with pytest.raises(RecipeError):
        engine.make_keyframe(asked(tmp_path, ada, still=False), card, watch())
    with pytest.raises(RecipeError):
        engine.make_keyframe(asked(tmp_path, ada, references=(boat.digest,)), card, watch())
    Path(ada.file).unlink()
    with pytest.raises(ReferenceMissing):
        engine.make_keyframe(asked(tmp_path, ada), card, watch())
    assert not (tmp_path / "out").exists()


def test_a_folder_of_another_pipeline_is_refused(tmp_path: Path) -> None:
    folder = write_edit_model(tmp_path / "other")
    index = (folder / "model_index.json").read_text()
    (folder / "model_index.json").write_text(index.replace("EditPlus", "Edit"))
    with pytest.raises(WeightsError, match="QwenImageEditPipeline"):
        load(folder)


def test_a_plan_tells_what_each_rung_needs(folder: Path) -> None:
    planned = TorchEngine().plan(folder, always=True)
    assert planned is not None
    needs = {need.rung: need.device_bytes for need in planned.needs}
    assert needs["half"] < needs["tiled"] <= needs["offload"] < needs["whole"]
