import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from generation.devices import Device
from generation.errors import CancelToken, GenerationCancelled, HistoryMissing
from generation.model import VideoModel
from generation.pixels import to_pictures
from generation.video import Pictures
from tests.generation.rollouts import Project, assert_same, tiny_recipe
from tests.generation.tiny_decoders import give_tiny_decoder
from tests.generation.tiny_models import SIZE, load_tiny


@pytest.fixture
def project(animatic: VideoModel, tmp_path: Path) -> Project:
    return Project(animatic, tmp_path)


class EncoderCalls:
    """Latent frames of every call of the memory encoder, while it is listened to."""

    def __init__(self, model: VideoModel) -> None:
        (encoder,) = model.encoders
        assert isinstance(encoder, torch.nn.Module)
        self.latent_frames: list[int] = []
        self._hook = encoder.register_forward_hook(self._note)

    def _note(self, module: object, arguments: tuple[torch.Tensor, ...], result: object) -> None:
        self.latent_frames.append(arguments[0].shape[2])

    def __enter__(self) -> list[int]:
        return self.latent_frames

    def __exit__(self, *error: object) -> None:
        self._hook.remove()


def test_the_same_recipe_gives_the_same_take(project: Project) -> None:
    recipe = tiny_recipe()
    assert_same(
        project.generate(project.request("one", recipe)),
        project.generate(project.request("two", recipe)),
    )


def test_chunks_have_the_sizes_of_the_grid(project: Project) -> None:
    chunks = project.generate(project.request("one", tiny_recipe(frames=25)))
    assert [c.index for c in chunks] == [0, 1, 2]
    assert [c.pictures.shape for c in chunks] == [(n, SIZE[1], SIZE[0], 3) for n in (9, 8, 8)]
    assert [c.latents.shape for c in chunks] == [(16, n, 2, 4) for n in (3, 2, 2)]
    assert all(c.pictures.dtype == np.uint8 for c in chunks)
    assert all(c.latents.dtype == torch.float32 for c in chunks)


@pytest.mark.parametrize("change", [{"seed": 8}, {"prompt": "a cat sits"}])
def test_another_seed_or_prompt_gives_another_take(project: Project, change: dict) -> None:
    plain = project.generate(project.request("one", tiny_recipe()))
    changed = project.generate(project.request("two", tiny_recipe(**change)))
    for one, other in zip(plain, changed, strict=True):
        assert not torch.equal(one.latents, other.latents)


def test_what_was_shown_before_changes_a_shot(project: Project) -> None:
    project.generate(project.request("before", tiny_recipe(seed=1)))
    alone = project.generate(project.request("alone", tiny_recipe()))
    after = project.generate(project.request("after", tiny_recipe(), ("before",)))
    assert not torch.equal(alone[0].latents, after[0].latents)


@pytest.mark.parametrize("finished", [1, 2, 3])
@pytest.mark.parametrize("history", [(), ("before",)])
def test_a_shot_goes_on_exactly_where_it_was_left(
    project: Project, finished: int, history: tuple[str, ...]
) -> None:
    recipe = tiny_recipe(frames=25)
    if history:
        project.generate(project.request("before", tiny_recipe(seed=1)))
    whole = project.generate(project.request("whole", recipe, history))
    begun = project.generate(project.request("left", recipe, history), stop_after=finished)
    rest = project.generate(project.request("left", recipe, history, first_chunk=finished))
    assert_same(begun + rest, whole)


def test_a_shot_that_was_left_is_remembered_as_one_made_at_once(project: Project) -> None:
    recipe = tiny_recipe()
    project.generate(project.request("one", recipe))
    project.generate(project.request("left", recipe), stop_after=1)
    project.generate(project.request("left", recipe, first_chunk=1))
    assert len(list(project.cache.rglob("*.safetensors"))) == 1  # the key is of the content
    assert_same(
        project.generate(project.request("next", tiny_recipe(seed=2), ("one",))),
        project.generate(project.request("other", tiny_recipe(seed=2), ("left",))),
    )


def test_making_a_shot_again_encodes_that_shot_alone(project: Project) -> None:
    project.generate(project.request("shot1", tiny_recipe(seed=1)))
    project.generate(project.request("shot2", tiny_recipe(seed=2), ("shot1",)))
    project.generate(project.request("shot3", tiny_recipe(seed=3), ("shot1", "shot2")))
    with EncoderCalls(project.model) as calls:
        project.generate(project.request("shot2-again", tiny_recipe(seed=4), ("shot1",)))
    assert calls == [3, 2]  # the latent frames of its own chunks, once each
    with EncoderCalls(project.model) as calls:
        project.generate(
            project.request("shot3-again", tiny_recipe(seed=3), ("shot1", "shot2-again"))
        )
    assert calls == [3, 2]


@pytest.mark.parametrize(
    "history",
    [
        pytest.param(("shot2", "shot1", "shot3"), id="reordered"),
        pytest.param(("shot1", "shot3"), id="deleted or disabled"),
        pytest.param(("shot3", "shot1", "shot2", "shot3"), id="shown twice"),
    ],
)
def test_what_is_moved_or_left_out_is_not_encoded_again(
    project: Project, history: tuple[str, ...]
) -> None:
    for number in (1, 2, 3):
        earlier = tuple(f"shot{before}" for before in range(1, number))
        project.generate(project.request(f"shot{number}", tiny_recipe(seed=number), earlier))
    with EncoderCalls(project.model) as calls:
        project.generate(project.request("shot4", tiny_recipe(seed=4), history))
    assert calls == [3, 2]  # of shot 4 alone


def test_without_the_cache_the_pictures_are_the_same(project: Project) -> None:
    project.generate(project.request("shot1", tiny_recipe(seed=1)))
    project.generate(project.request("shot2", tiny_recipe(seed=2), ("shot1",)))
    history = ("shot1", "shot2")
    cached = project.generate(project.request("one", tiny_recipe(), history))
    shutil.rmtree(project.cache)
    with EncoderCalls(project.model) as calls:
        made_again = project.generate(project.request("two", tiny_recipe(), history))
    assert_same(cached, made_again)
    assert calls == [3, 2, 3, 2, 3, 2]


def test_a_damaged_cache_is_made_again(project: Project) -> None:
    project.generate(project.request("shot1", tiny_recipe(seed=1)))
    before = project.generate(project.request("one", tiny_recipe(), ("shot1",)))
    for path in project.cache.rglob("*.safetensors"):
        path.write_bytes(path.read_bytes()[:50])
    assert_same(project.generate(project.request("two", tiny_recipe(), ("shot1",))), before)


@pytest.mark.parametrize(("chunk", "step"), [(0, 1), (0, 2), (1, 1)])
def test_a_cancelled_shot_stops_within_one_step(project: Project, chunk: int, step: int) -> None:
    cancel, steps = CancelToken(), []

    def on_step(at_chunk: int, at_step: int, of: int, preview: Pictures | None) -> None:
        steps.append((at_chunk, at_step))
        if steps[-1] == (chunk, step):
            cancel.set()

    with pytest.raises(GenerationCancelled):
        project.generate(project.request("one", tiny_recipe()), on_step=on_step, cancel=cancel)
    assert steps[-1] == (chunk, step)
    files = sorted(path.name for path in (project.folder / "one").glob("*"))
    done = chunk + (step == 2)  # a chunk whose last step was done is kept
    assert len(files) == 2 * done


def test_a_job_cancelled_before_it_began_makes_nothing(project: Project) -> None:
    cancel = CancelToken()
    cancel.set()
    with pytest.raises(GenerationCancelled):
        project.generate(project.request("one", tiny_recipe()), cancel=cancel)
    assert not (project.folder / "one").exists()


def test_every_step_shows_a_picture(project: Project) -> None:
    seen: list[tuple[int, int, int]] = []

    def on_step(chunk: int, step: int, steps: int, preview: Pictures | None) -> None:
        assert preview is not None
        decoded = 1, SIZE[1], SIZE[0], 3
        mapped = (3, 2)[chunk], SIZE[1] // 8, SIZE[0] // 8, 3
        assert preview.shape in (decoded, mapped)  # as the time of a step has it
        seen.append((chunk, step, steps))

    project.generate(project.request("one", tiny_recipe()), on_step=on_step)
    assert seen == [(0, 1, 2), (0, 2, 2), (1, 1, 2), (1, 2, 2)]


def test_a_tiny_decoder_shows_each_chunk_move_and_changes_nothing_else(
    animatic_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generation.step_preview.SHARE", 1e9)  # no step is too short for it
    folder = tmp_path / "model"
    shutil.copytree(animatic_folder, folder)
    give_tiny_decoder(folder)
    model = load_tiny(folder)
    assert model.previews.tiny is not None
    seen: list[Pictures | None] = []
    project = Project(model, tmp_path)
    made = project.generate(
        project.request("one", tiny_recipe()), on_step=lambda *step: seen.append(step[3])
    )
    latents = torch.cat([chunk.latents for chunk in made], dim=1)[None]
    whole = to_pictures(model.previews.tiny.decode(latents))
    lengths = [None if preview is None else len(preview) for preview in seen]
    assert lengths == [9, 9, 8, 8]
    ends = [preview for preview in seen[1::2] if preview is not None]
    np.testing.assert_allclose(np.concatenate(ends), whole, atol=1)  # behind what came before
    plain = Project(load_tiny(animatic_folder), tmp_path / "plain")
    assert_same(plain.generate(plain.request("one", tiny_recipe())), made)


def test_words_that_the_model_does_not_know_are_noted(project: Project) -> None:
    project.generate(project.request("one", tiny_recipe(prompt="a red zeppelin")), stop_after=1)
    assert project.notes == ['The model does not know "zeppelin".']


def test_a_remembered_take_without_files_is_named(project: Project) -> None:
    with pytest.raises(HistoryMissing, match="gone") as caught:
        project.generate(project.request("one", tiny_recipe(), ("gone",)))
    assert caught.value.sentence().count(".") == 1
    assert not (project.folder / "one").exists()


@pytest.mark.parametrize("name", ["chunk_000.safetensors", "chunk_000.mp4"])
def test_a_damaged_chunk_of_a_remembered_take_is_named(project: Project, name: str) -> None:
    project.generate(project.request("before", tiny_recipe(seed=1)))
    shutil.rmtree(project.cache)
    path = project.folder / "before" / name
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(HistoryMissing, match="chunk 1"):
        project.generate(project.request("one", tiny_recipe(), ("before",)))


def test_a_shot_cannot_go_on_without_its_first_chunk(project: Project) -> None:
    with pytest.raises(HistoryMissing, match="chunk 1"):
        project.generate(project.request("one", tiny_recipe(), first_chunk=1))


def test_a_model_without_a_memory_encoder_remembers_nothing(
    animatic_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(animatic_folder, folder)
    shutil.rmtree(folder / "memory_encoder")
    project = Project(load_tiny(folder), tmp_path)
    alone = project.generate(project.request("one", tiny_recipe()))
    after = project.generate(project.request("two", tiny_recipe(), ("no such take",)))
    assert_same(alone, after)
    assert not project.cache.exists()


def test_a_story_is_made_in_sixteen_bits_too(animatic_folder: Path, tmp_path: Path) -> None:
    """As on a GPU; there is none here, so it runs on the CPU."""
    model = load_tiny(animatic_folder, Device(torch.device("cpu"), torch.bfloat16))
    project = Project(model, tmp_path)
    project.generate(project.request("shot1", tiny_recipe(seed=1)))
    whole = project.generate(project.request("shot2", tiny_recipe(), ("shot1",)))
    shutil.rmtree(project.cache)
    shutil.rmtree(project.folder / "shot2")
    begun = project.generate(project.request("shot2", tiny_recipe(), ("shot1",)), stop_after=1)
    rest = project.generate(project.request("shot2", tiny_recipe(), ("shot1",), first_chunk=1))
    assert_same(begun + rest, whole)
