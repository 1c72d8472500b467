"""With the shipped weights, what a take's memory gives back is the take, as far as it can be."""

import hashlib
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save

from generation.animatic.artist import draw_shot
from generation.animatic.story import HELD_OUT, sample_story
from generation.chunk_files import LATENTS_NAME, save_chunk
from generation.devices import Device
from generation.errors import CancelToken
from generation.likeness import psnr
from generation.model import VideoModel, load_model
from generation.pixels import as_tensor
from generation.protocol import HistoryTake, LatentSpan, ReferencePicture, RetrieveFrames
from generation.queries import Retrieved
from generation.retrieval import retrieve_frames

pytestmark = pytest.mark.slow
SHIPPED = Path(__file__).parents[2] / "resources" / "models" / "animatic"


@pytest.fixture(scope="module")
def model() -> VideoModel:
    return load_model(SHIPPED, Device(torch.device("cpu"), torch.float32), lambda *_: None)


def put_take(model: VideoModel, folder: Path, number: int) -> Path:
    """The first shot of a held-out story as a take of two chunks."""
    grid = model.card.grid
    story = sample_story(HELD_OUT + number)
    drawn = draw_shot(story, 0, size=grid.size)[: grid.legal_frames(33)]
    latents = model.codec.encode(as_tensor(np.ascontiguousarray(drawn), model.device))[0]
    begins = 0
    for index in range(2):
        length = grid.latents_in_chunk(index)
        first = grid.first_frame(index)
        content = save({LATENTS_NAME: latents[:, begins : begins + length].contiguous()})
        pictures = drawn[first : first + grid.frames_in_chunk(index)]
        save_chunk(folder, index, content, pictures, grid.rate)
        begins += length
    return folder


def remembered(model: VideoModel, take: Path, rate: int = 1) -> Retrieved:
    """The take's first four latent frames, from its memory."""
    history = (HistoryTake("take", str(take), rate=rate),)
    spans = (LatentSpan("take", 0, 4),)
    command = RetrieveFrames("job", history, spans, str(take), str(take.parent / "cache"))
    found = list(retrieve_frames(model, command, cancel=CancelToken(), on_step=lambda *_: None))
    return Retrieved(
        "take", 0, np.concatenate([part.memory for part in found]),
        np.concatenate([part.own for part in found]),
    )


def test_a_drawn_take_comes_back_finely_and_less_so_coarsely(
    model: VideoModel, tmp_path: Path
) -> None:
    fine, coarse, other = [], [], []
    takes = [put_take(model, tmp_path / str(number), number) for number in range(4)]
    found = [remembered(model, take) for take in takes]
    for number, take in enumerate(takes):
        truth = found[number].own
        fine.append(psnr(found[number].memory, truth))
        coarse.append(psnr(remembered(model, take, rate=4).memory, truth))
        other.append(psnr(found[number - 1].memory, truth))
    assert np.mean(fine) > np.mean(other) + 8
    assert np.mean(fine) > np.mean(coarse) > np.mean(other)


def named(folder: Path, number: int) -> ReferencePicture:
    """The first picture of a held-out story, in the cast."""
    drawn = draw_shot(sample_story(HELD_OUT + number), 0, size=(128, 64))[0]
    content = cv2.imencode(".png", drawn[..., ::-1])[1].tobytes()
    path = folder / f"{number}.png"
    path.write_bytes(content)
    return ReferencePicture(f"p{number}", hashlib.sha256(content).hexdigest(), str(path))


def test_a_cited_picture_comes_back_before_a_take(model: VideoModel, tmp_path: Path) -> None:
    history = (HistoryTake("take", str(put_take(model, tmp_path / "take", 0))),)
    real, other = [], []
    cast = [named(tmp_path, number) for number in range(1, 5)]
    found = []
    for reference in cast:
        command = RetrieveFrames(
            "job", history, (LatentSpan(reference.digest, 0, 1),), str(tmp_path / "out"),
            str(tmp_path / "cache"), (reference,),
        )
        found += retrieve_frames(model, command, cancel=CancelToken(), on_step=lambda *_: None)
    for number, answer in enumerate(found):
        real.append(psnr(answer.memory, answer.own))
        other.append(psnr(found[number - 1].memory, answer.own))
    assert np.mean(real) > np.mean(other) + 6
