import hashlib
from pathlib import Path

import msgspec
import numpy as np
import pytest

from generation.chunk_files import chunk_count, load_latents, load_pictures
from generation.engine import JobWatch
from generation.errors import (
    CancelToken,
    GenerationCancelled,
    HistoryMissing,
    RecipeError,
    WeightsError,
)
from generation.fake import PREVIEW_PICTURES, FakeEngine, FakeError, paint_chunk
from generation.protocol import GenerateShot, HistoryTake, MakeKeyframe, ReferencePicture
from generation.video import Pictures
from tests.generation.builders import CARD, GRID, command, recipe, write_card


class Listener:
    """Writes down what a job tells, and cancels it after so many steps."""

    def __init__(self, cancel_after: int = 10_000) -> None:
        self.steps: list[tuple[int, int, int]] = []
        self.notes: list[str] = []
        self._cancel_after = cancel_after
        self._token = CancelToken()
        self.watch = JobWatch(self._token, self._on_step, self.notes.append)

    def _on_step(self, chunk: int, step: int, steps: int, picture: Pictures | None) -> None:
        assert picture is not None
        assert picture.shape == (PREVIEW_PICTURES, 32, 64, 3)
        self.steps.append((chunk, step, steps))
        if len(self.steps) == self._cancel_after:
            self._token.set()


def run(asked: GenerateShot, listener: Listener | None = None) -> list[int]:
    watch = (listener or Listener()).watch
    return [chunk.index for chunk in FakeEngine().generate(asked, CARD, watch)]


def test_chunks_have_the_shapes_of_the_grid(tmp_path: Path) -> None:
    listener = Listener()
    assert run(command(tmp_path, recipe(frames=49)), listener) == [0, 1, 2]
    folder = tmp_path / "take-1"
    assert [load_latents(folder, i).shape for i in range(3)] == [
        (16, 5, 4, 8),
        (16, 4, 4, 8),
        (16, 4, 4, 8),
    ]
    assert [len(load_pictures(folder, i)) for i in range(3)] == [17, 16, 16]
    assert listener.steps == [(c, s, 2) for c in range(3) for s in (1, 2)]


def test_pictures_on_disk_are_the_painted_ones_and_all_differ(tmp_path: Path) -> None:
    asked = command(tmp_path, recipe())
    run(asked)
    painted = [paint_chunk(asked.recipe, GRID, index) for index in range(2)]
    for index, pictures in enumerate(painted):
        assert np.array_equal(load_pictures(tmp_path / "take-1", index), pictures)
    everything = np.concatenate(painted)
    assert len({picture.tobytes() for picture in everything}) == len(everything)


def test_another_prompt_or_seed_gives_other_pictures() -> None:
    first = paint_chunk(recipe(), GRID, 0)
    assert not np.array_equal(first, paint_chunk(recipe(seed=8), GRID, 0))
    assert not np.array_equal(first, paint_chunk(recipe(prompt="a blue boat"), GRID, 0))


def test_cancelling_keeps_the_finished_chunk(tmp_path: Path) -> None:
    listener = Listener(cancel_after=3)
    with pytest.raises(GenerationCancelled):
        run(command(tmp_path, recipe()), listener)
    assert listener.steps == [(0, 1, 2), (0, 2, 2), (1, 1, 2)]
    assert chunk_count(tmp_path / "take-1") == 1


@pytest.mark.parametrize(
    ("word", "error"),
    [("[fail]", FakeError), ("[bug]", ZeroDivisionError), ("[oom]", MemoryError)],
)
def test_words_in_the_prompt_make_it_fail_in_the_second_chunk(
    tmp_path: Path, word: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        run(command(tmp_path, recipe(f"a boat {word}", frames=49)))
    assert chunk_count(tmp_path / "take-1") == 1


def test_a_take_of_one_chunk_fails_in_that_one(tmp_path: Path) -> None:
    with pytest.raises(FakeError):
        run(command(tmp_path, recipe("[fail]", frames=17)))
    assert chunk_count(tmp_path / "take-1") == 0


def test_a_note_is_passed_on(tmp_path: Path) -> None:
    listener = Listener()
    run(command(tmp_path, recipe("[note]")), listener)
    assert listener.notes == ["The fake was asked for a note."]


def test_a_folder_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="not a model folder"):
        FakeEngine().load(tmp_path, lambda text, done: None)
    card = FakeEngine().load(write_card(tmp_path / "model"), lambda text, done: None)
    assert card.name == "tiny"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"frames": 18}, "cannot make 18 pictures, only a length such as 33"),
        ({"rate": (16, 1)}, "at the rate"),
        ({"weights": "other"}, "other weights"),
        ({"history": ("take-0",)}, "not those that the recipe names"),
    ],
)
def test_what_the_model_cannot_make_is_refused_before_anything_is_written(
    tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    asked = command(tmp_path, msgspec.structs.replace(recipe(), **change))
    card = msgspec.structs.replace(CARD, weights="these")
    with pytest.raises(RecipeError, match=reason):
        list(FakeEngine().generate(asked, card, Listener().watch))
    assert list(tmp_path.glob("take-1")) == []


def test_a_take_goes_on_only_where_it_stopped(tmp_path: Path) -> None:
    with pytest.raises(HistoryMissing, match="chunks before it are missing"):
        run(command(tmp_path, recipe(), first_chunk=1))
    with pytest.raises(RecipeError, match="has no chunk 2"):
        run(command(tmp_path, recipe(), first_chunk=2))
    run(command(tmp_path, recipe(frames=17)))
    assert run(command(tmp_path, recipe(), first_chunk=1)) == [1]


def test_remembered_takes_must_be_on_disk(tmp_path: Path) -> None:
    asked = msgspec.structs.replace(recipe(), history=("take-1",))
    history = (HistoryTake("take-1", str(tmp_path / "take-1")),)
    later = command(tmp_path / "later", asked, history=history)
    with pytest.raises(HistoryMissing, match="The files of take take-1 are missing"):
        run(later)
    run(command(tmp_path, recipe()))
    assert run(later) == [0, 1]
    more = (HistoryTake("take-1", str(tmp_path / "take-1"), chunks=3),)
    with pytest.raises(HistoryMissing, match="The files of take take-1 are missing"):
        run(command(tmp_path / "later", asked, history=more))


def test_a_keyframe_is_painted_whole_or_not_at_all(tmp_path: Path) -> None:
    card = msgspec.structs.replace(CARD, makes="keyframes")
    file = tmp_path / "ada.png"
    file.write_bytes(b"ada")
    ada = ReferencePicture("ada", "a" * 64, str(file))
    still = msgspec.structs.replace(
        recipe(), still=True, references=(ada.digest,), weights=card.weights
    )
    asked = MakeKeyframe("job", still, (ada,), str(tmp_path / "out" / "key.png"), str(tmp_path))
    steps: list[int] = []
    token = CancelToken()
    watch = JobWatch(token, lambda _chunk, step, _of, _shown: steps.append(step), str)
    digest = FakeEngine().make_keyframe(asked, card, watch)
    assert steps == list(range(1, still.steps + 1))
    assert hashlib.sha256((tmp_path / "out" / "key.png").read_bytes()).hexdigest() == digest
    with pytest.raises(RecipeError, match="makes no keyframes"):
        FakeEngine().make_keyframe(asked, CARD, watch)
    token.set()
    with pytest.raises(GenerationCancelled):
        FakeEngine().make_keyframe(asked, card, watch)
