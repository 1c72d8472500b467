"""A film that goes on with another model remembers what its takes show, as that model sees it."""

from fractions import Fraction
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch
from safetensors.torch import save, save_file

from generation.chunk_files import (
    LATENTS_NAME,
    latents_path,
    load_pictures,
    save_chunk,
    video_path,
)
from generation.errors import CancelToken, GenerationCancelled, HistoryMissing, NotComparable
from generation.history import recall
from generation.memory.cache import TokenCache
from generation.memory.context import ShotTokens
from generation.model import VideoModel
from generation.other_latents import as_made_here, is_made_alike, newest_pictures
from generation.pipeline_rollout import recall_past
from generation.pixels import as_tensor, to_pictures
from generation.protocol import HistoryTake, LatentSpan, RetrieveFrames
from generation.reference_pictures import covering
from generation.retrieval import retrieve_frames
from generation.weights import fingerprint
from tests.generation.pipelines.framepack_models import SIZE as WIDE
from tests.generation.pipelines.framepack_models import write_framepack
from tests.generation.pipelines.models import load_pipeline_model
from tests.generation.rollouts import Project, tiny_recipe
from tests.generation.test_encoding import encode
from tests.generation.tiny_models import load_tiny, write_animatic, write_wan


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> VideoModel:
    """As many channels, the same grid, other numbers."""
    return load_tiny(write_animatic(tmp_path_factory.mktemp("other") / "model", seed=5))


@pytest.fixture
def film(other: VideoModel, tmp_path: Path) -> Project:
    """A take of the other model: 17 pictures in two chunks."""
    made = Project(other, tmp_path)
    made.generate(made.request("one", tiny_recipe(seed=1)))
    return made


def recalled(model: VideoModel, folder: Path, cache: Path) -> ShotTokens:
    takes = [HistoryTake("one", str(folder))]
    (shot,) = recall(model, takes, TokenCache(cache), CancelToken())
    return shot


def pictures_of(folder: Path, *indices: int) -> list[np.ndarray]:
    return [load_pictures(folder, index) for index in indices]


def test_a_model_knows_its_latents(animatic: VideoModel, tmp_path: Path) -> None:
    folder = write_animatic(tmp_path / "again")
    assert fingerprint(folder / "vae") == animatic.latent_space == load_tiny(folder).latent_space


def test_takes_of_another_autoencoder_are_remembered_by_their_pictures(
    animatic: VideoModel, film: Project, tmp_path: Path
) -> None:
    assert not is_made_alike(animatic, film.folder / "one", 2)
    assert is_made_alike(film.model, film.folder / "one", 2)
    here = recalled(animatic, film.folder / "one", film.cache)
    encode(animatic, tmp_path / "imported", pictures_of(film.folder / "one", 0, 1))
    as_imported = recalled(animatic, tmp_path / "imported" / "take", tmp_path / "b")
    assert torch.equal(here.tokens, as_imported.tokens)
    assert torch.equal(here.positions, as_imported.positions)
    again = recalled(animatic, film.folder / "one", film.cache)
    assert torch.equal(again.tokens, here.tokens)


def test_what_says_nothing_is_of_who_made_the_take(animatic: VideoModel, film: Project) -> None:
    folder = film.folder / "one"
    save_file({LATENTS_NAME: torch.zeros(16, 3, 4, 8)}, latents_path(folder, 0))
    assert is_made_alike(animatic, folder, 1)  # nobody knows
    assert is_made_alike(animatic, folder, 1, animatic.card.weights)
    assert not is_made_alike(animatic, folder, 1, film.model.card.weights)


@pytest.mark.parametrize("shape", [(48, 3, 4, 8), (16, 4, 4, 8)])
def test_latents_of_another_shape_are_of_another_model(
    animatic: VideoModel, film: Project, shape: tuple[int, ...]
) -> None:
    save_file({LATENTS_NAME: torch.zeros(shape)}, latents_path(film.folder / "one", 0))
    assert not is_made_alike(animatic, film.folder / "one", 1)


@pytest.mark.parametrize(("rate", "more"), [(12, 0), (8, 1)])
def test_latents_at_another_rate_or_of_more_pictures_are_another_movement(
    film: Project, rate: int, more: int
) -> None:
    folder = film.folder / "one"
    latents = latents_path(folder, 1).read_bytes()
    (pictures,) = pictures_of(folder, 1)
    save_chunk(folder, 1, latents, np.concatenate([pictures, pictures[:more]]), (rate, 1))
    assert is_made_alike(film.model, folder, 1)
    assert not is_made_alike(film.model, folder, 2)


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_chunk_that_cannot_be_read_is_told(
    animatic: VideoModel, film: Project, *, is_gone: bool
) -> None:
    folder = film.folder / "one"
    video_path(folder, 0).write_bytes(b"no video")
    with pytest.raises(HistoryMissing, match="pictures of chunk 1"):
        recalled(animatic, folder, film.cache)
    scalar = {LATENTS_NAME: torch.tensor(1.0)}
    latents_path(folder, 0).unlink() if is_gone else save_file(scalar, latents_path(folder, 0))
    with pytest.raises(HistoryMissing, match="latents of chunk 1"):
        is_made_alike(animatic, folder, 1)


def numbered(folder: Path, count: int, rate: int, size: tuple[int, int]) -> None:
    """A take in chunks of three, each picture as bright as its number."""
    for index in range(0, count, 3):
        shades = np.arange(index, min(index + 3, count), dtype=np.uint8)[:, None, None, None]
        pictures = np.broadcast_to(shades, (len(shades), size[1], size[0], 3)).copy()
        latents = save({LATENTS_NAME: torch.zeros(48, 1, 2, 2)})
        save_chunk(folder, index // 3, latents, pictures, (rate, 1))


@pytest.mark.parametrize(
    ("rate", "seen"),
    [
        (8, [0, 1, 2, 3]), (16, [0, 2, 4, 6]), (24, [0, 3, 6, 9]), (6, [0, 0, 1, 2]),
        (4, [0, 0, 1, 1]),
    ],
)
def test_pictures_come_at_this_models_rate_and_size(
    animatic: VideoModel, tmp_path: Path, rate: int, seen: list[int]
) -> None:
    length = 27
    numbered(tmp_path, length, rate, (48, 48))
    pieces = list(as_made_here(animatic, tmp_path, 9, (64, 32), CancelToken()))
    pictures = np.concatenate([to_pictures(video) for _, video in pieces])
    assert pictures.shape[1:] == (32, 64, 3)
    assert [int(p.max()) for p in pictures[:4]] == seen
    wanted = -(-length * 8 // rate)
    latents = 1 + -(-(wanted - 1) // 4)
    assert len(pictures) == 1 + 4 * (latents - 1)  # the last one fills the last latent frame
    assert pictures[wanted - 1 :].min() == int((wanted - 1) * Fraction(rate, 8))
    assert sum(latents.shape[2] for latents, _ in pieces) == latents


@pytest.mark.parametrize(
    ("rate", "seen"),
    [(8, [22, 23, 24, 25, 26]), (16, [18, 20, 22, 24, 26]), (4, [24, 25, 25, 26, 26])],
)
def test_the_newest_pictures_end_with_the_last(
    tmp_path: Path, rate: int, seen: list[int]
) -> None:
    numbered(tmp_path, 27, rate, (48, 48))
    newest = newest_pictures(tmp_path, 9, (64, 32), Fraction(8), 5)
    assert [int(p.max()) for p in newest] == seen
    assert newest.shape[1:] == (32, 64, 3)
    everything = newest_pictures(tmp_path, 9, (64, 32), Fraction(8), 500)
    assert len(everything) == -(-27 * 8 // rate)


def test_encoding_anew_can_be_cancelled(animatic: VideoModel, film: Project) -> None:
    cancel = CancelToken()
    pieces = as_made_here(animatic, film.folder / "one", 2, (64, 32), cancel)
    next(pieces)
    cancel.set()
    with pytest.raises(GenerationCancelled):
        next(pieces)


def question(film: Project) -> RetrieveFrames:
    (take,) = film.history("one")
    history = (msgspec.structs.replace(take, chunks=2),)
    spans = (LatentSpan("one", 0, 5),)
    return RetrieveFrames("job", history, spans, str(film.folder / "r"), str(film.cache))


def test_they_are_shown_beside_what_is_remembered_of_them(
    animatic: VideoModel, film: Project
) -> None:
    watch = {"cancel": CancelToken(), "on_step": lambda *_: None}
    found = list(retrieve_frames(animatic, question(film), **watch))
    own = np.concatenate([part.own for part in found])
    assert np.array_equal(own, np.concatenate(pictures_of(film.folder / "one", 0, 1)))
    other_way = list(retrieve_frames(film.model, question(film), **watch))
    assert not np.array_equal(found[0].memory, other_way[0].memory)


def test_what_has_another_rate_cannot_be_shown_beside(
    animatic: VideoModel, film: Project
) -> None:
    folder = film.folder / "one"
    for index, pictures in enumerate(pictures_of(folder, 0, 1)):
        save_chunk(folder, index, latents_path(folder, index).read_bytes(), pictures, (12, 1))
    found = retrieve_frames(
        animatic, question(film), cancel=CancelToken(), on_step=lambda *_: None
    )
    with pytest.raises(NotComparable, match="counts pictures in another way"):
        list(found)


def test_a_shot_goes_on_from_takes_of_a_model_with_more_channels(
    animatic: VideoModel, tmp_path: Path
) -> None:
    wide = load_tiny(write_wan(tmp_path / "model", memory=False, version="2.2"))
    before = Project(wide, tmp_path)
    size = wide.card.grid.size
    before.generate(before.request("one", tiny_recipe(size=size)))
    after = Project(animatic, tmp_path)
    alone = after.generate(after.request("alone", tiny_recipe()))
    remembers = after.generate(after.request("two", tiny_recipe(), ("one",)))
    assert not torch.equal(alone[0].latents, remembers[0].latents)
    assert is_made_alike(animatic, tmp_path / "two", 2)


def test_a_model_that_goes_on_in_its_own_way_reads_the_last_of_their_pictures(
    film: Project, tmp_path: Path
) -> None:
    model = load_pipeline_model(write_framepack(tmp_path / "model"))
    past = recall_past(model, film.history("one"), (), WIDE, CancelToken())
    reach, stride = model.pipeline.reach, model.codec.stride
    own = np.concatenate(pictures_of(film.folder / "one", 0, 1))
    rate = Fraction(*model.card.grid.rate) / 8
    assert past.latents.shape[2] == min(1 + -(-(int(17 * rate) - 1) // stride), reach.latents)
    seen = to_pictures(past.pictures)
    assert np.array_equal(seen[-1], covering(own[-1], WIDE))
    whole = newest_pictures(film.folder / "one", 2, WIDE, Fraction(*model.card.grid.rate), 99)
    missing = -(len(whole) - 1) % stride
    filled = np.concatenate([whole[:1]] * missing + [whole])
    with torch.no_grad():
        latents = model.codec.encode(as_tensor(filled, model.device))
    assert torch.allclose(past.latents, latents[:, :, -past.latents.shape[2] :], atol=1e-5)
