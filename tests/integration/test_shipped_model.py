"""The model that is shipped is whole, small enough, and draws through the real path."""

from pathlib import Path

import pytest
import torch

from generation.devices import Device
from generation.errors import CancelToken
from generation.model import VideoModel, load_model
from generation.protocol import Recipe
from generation.rollout import ShotRequest, generate_shot
from generation.weights import check_model_folder, safetensors_files

FOLDER = Path(__file__).parents[2] / "resources" / "models" / "animatic"
MOST_BYTES = 60_000_000
WORDS = "An old woman in a red coat stands by the shelf in a blue kitchen. Wide shot."


@pytest.fixture(scope="module")
def model() -> VideoModel:
    return load_model(FOLDER, Device(torch.device("cpu"), torch.float32), lambda _text, _done: None)


def test_the_weights_are_those_of_the_card_and_fit_the_budget() -> None:
    card = check_model_folder(FOLDER)
    assert card.name == "animatic"
    assert sum(path.stat().st_size for path in safetensors_files(FOLDER)) <= MOST_BYTES


def test_it_knows_the_words_of_the_sample_board(model: VideoModel) -> None:
    board = next((FOLDER.parents[1] / "samples").glob("*.txt")).read_text()
    for line in board.splitlines():
        prompt = line.split(": ", 1)[-1]
        assert prompt == "end" or not model.text.notes(prompt)


def test_it_draws_the_same_pictures_twice_and_follows_the_seed(
    model: VideoModel, tmp_path: Path
) -> None:
    def draw(seed: int) -> torch.Tensor:
        recipe = Recipe("animatic", WORDS, seed, 17, model.card.grid.size, model.card.grid.rate)
        request = ShotRequest(recipe, (), tmp_path / "take", tmp_path / "cache")
        chunks = generate_shot(
            model,
            request,
            cancel=CancelToken(),
            on_step=lambda *_: None,
            on_note=lambda _text: None,
        )
        (chunk,) = chunks
        return torch.from_numpy(chunk.pictures)

    first = draw(1)
    assert first.shape == (17, 64, 128, 3)
    assert float(first.float().std()) > 10  # not one flat colour
    assert torch.equal(first, draw(1))
    assert not torch.equal(first, draw(2))
