"""The cast in the memory: a picture's tokens are those of a shot of one picture."""

import hashlib
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest
import torch

from generation.errors import CancelToken, GenerationCancelled, NotRemembered, ReferenceMissing
from generation.history import new_memory
from generation.memory.cache import TokenCache
from generation.memory.context import ShotTokens
from generation.model import VideoModel
from generation.pixels import as_tensor
from generation.protocol import FrameGrid, LatentSpan, ReferencePicture, RetrieveFrames
from generation.queries import Retrieved, plan_queries
from generation.reference_pictures import load_reference
from generation.references import recall_references
from generation.retrieval import retrieve_frames
from generation.rollout import ShotRequest
from tests.generation.rollouts import Project, tiny_recipe
from tests.generation.tiny_models import SIZE, load_tiny, write_animatic


def written(folder: Path, name: str = "ada", size: tuple[int, int] = SIZE) -> ReferencePicture:
    """A PNG of this width and height, different for every name."""
    seed = sum(name.encode())
    picture = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), np.uint8)
    content = cv2.imencode(".png", picture[..., ::-1])[1].tobytes()
    path = folder / f"{name}.png"
    path.write_bytes(content)
    return ReferencePicture(name, hashlib.sha256(content).hexdigest(), str(path))


def tokens(
    model: VideoModel, cache: Path, *references: ReferencePicture
) -> list[ShotTokens]:
    return recall_references(model, references, SIZE, TokenCache(cache), CancelToken())


def test_a_reference_is_a_shot_of_one_picture(animatic: VideoModel, tmp_path: Path) -> None:
    reference = written(tmp_path)
    (found,) = tokens(animatic, tmp_path / "cache", reference)
    picture = as_tensor(load_reference(reference, SIZE), animatic.device)
    memory = new_memory(animatic)
    assert memory is not None
    with torch.no_grad():
        memory.push(animatic.codec.encode(picture), picture)
    alone = memory.tokens()
    assert alone is not None
    assert found.latent_frames == 1
    assert torch.equal(found.tokens, alone.tokens)
    assert torch.equal(found.positions, alone.positions)


def test_it_is_encoded_once(animatic: VideoModel, tmp_path: Path) -> None:
    reference, cache = written(tmp_path), tmp_path / "cache"
    (first,) = tokens(animatic, cache, reference)
    Path(reference.file).unlink()
    (again,) = tokens(animatic, cache, reference)
    assert torch.equal(first.tokens, again.tokens)
    assert len(list(cache.rglob("*.safetensors"))) == 1


def test_pictures_cover_the_models_size_and_lose_their_edges(tmp_path: Path) -> None:
    wide = np.zeros((16, 96, 3), np.uint8)
    wide[:, 32:64] = 255
    path = tmp_path / "wide.png"
    assert cv2.imwrite(str(path), wide)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    found = load_reference(ReferencePicture("wide", digest, str(path)), SIZE)
    assert found.shape == (1, SIZE[1], SIZE[0], 3)
    assert (found == 255).all()
    for size in ((16, 16), (17, 400), (500, 31)):
        assert load_reference(written(tmp_path, "odd", size), SIZE).shape == (1, 16, 32, 3)


def test_another_file_than_the_recipes_is_refused(animatic: VideoModel, tmp_path: Path) -> None:
    reference = written(tmp_path)
    Path(reference.file).write_bytes(b"no picture")
    with pytest.raises(ReferenceMissing, match="@ada was changed"):
        tokens(animatic, tmp_path / "cache", reference)
    digest = hashlib.sha256(b"no picture").hexdigest()
    with pytest.raises(ReferenceMissing, match="@ada cannot be read"):
        tokens(animatic, tmp_path / "cache", ReferencePicture("ada", digest, reference.file))
    Path(reference.file).unlink()
    with pytest.raises(ReferenceMissing, match="@ada cannot be read"):
        tokens(animatic, tmp_path / "cache", reference)


def test_a_cancelled_job_encodes_no_pictures(animatic: VideoModel, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.set()
    with pytest.raises(GenerationCancelled):
        recall_references(
            animatic, [written(tmp_path)], SIZE, TokenCache(tmp_path / "cache"), cancel
        )


@pytest.mark.parametrize("memory", ["2x2x2", "last 2"])
def test_what_is_cited_shows_in_the_pictures_and_stands_before_the_takes(
    memory: str, tmp_path: Path
) -> None:
    """A memory of the last seconds has it all the same: the take before has three latent frames."""
    project = Project(load_tiny(write_animatic(tmp_path / "model", memory=memory)), tmp_path)
    project.generate(project.request("first", tiny_recipe(9, seed=1)))
    ada, bob = written(tmp_path), written(tmp_path, "bob")

    def made(take: str, *references: ReferencePicture) -> torch.Tensor:
        digests = tuple(reference.digest for reference in references)
        recipe = msgspec.structs.replace(tiny_recipe(9, seed=2), references=digests)
        request = ShotRequest(
            recipe, project.history("first"), tmp_path / take, project.cache, 0, references
        )
        return project.generate(request)[0].latents

    without, with_ada, with_bob = made("none"), made("ada-take", ada), made("bob-take", bob)
    assert not torch.equal(without, with_ada)
    assert not torch.equal(with_ada, with_bob)
    assert torch.equal(with_ada, made("again", ada))


def test_retrieval_reads_the_same_memory_with_the_cast_in_it(
    animatic: VideoModel, tmp_path: Path
) -> None:
    project = Project(animatic, tmp_path)
    project.generate(project.request("first", tiny_recipe(9, seed=1)))
    plain = RetrieveFrames(
        "job", project.history("first"), (LatentSpan("first", 0, 1),), str(tmp_path / "out"),
        str(project.cache),
    )
    with_ada = msgspec.structs.replace(plain, references=(written(tmp_path),))
    (one,), (other,) = (
        list(retrieve_frames(animatic, c, cancel=CancelToken(), on_step=lambda *_: None))
        for c in (plain, with_ada)
    )
    assert (one.take, one.first) == (other.take, other.first) == ("first", 0)
    assert np.array_equal(one.own, other.own)
    assert not np.array_equal(one.memory, other.memory)


def test_a_cited_picture_is_drawn_from_memory_beside_itself(
    animatic: VideoModel, tmp_path: Path
) -> None:
    project = Project(animatic, tmp_path)
    project.generate(project.request("first", tiny_recipe(9, seed=1)))
    ada, bob = written(tmp_path), written(tmp_path, "bob", (40, 40))

    def asked(*references: ReferencePicture) -> list[Retrieved]:
        spans = (*(LatentSpan(r.digest, 0, 1) for r in references), LatentSpan("first", 0, 3))
        command = RetrieveFrames(
            "job", project.history("first"), spans, str(tmp_path / "out"), str(project.cache),
            references,
        )
        return list(retrieve_frames(animatic, command, cancel=CancelToken(), on_step=no_step))

    of_ada, of_bob, of_take = asked(ada, bob)
    assert [(f.take, f.first, len(f.memory)) for f in (of_ada, of_bob, of_take)] == [
        (ada.digest, 0, 1), (bob.digest, 0, 1), ("first", 0, 9)
    ]
    assert np.array_equal(of_bob.own, load_reference(bob, SIZE))
    assert of_bob.memory.shape == of_bob.own.shape
    assert not np.array_equal(of_ada.memory, of_bob.memory)
    (alone, _) = asked(ada)
    assert not np.array_equal(alone.memory, of_ada.memory)  # it is asked of all that is remembered


def test_what_a_picture_of_the_cast_does_not_have_is_refused(tmp_path: Path) -> None:
    ada = written(tmp_path)
    command = RetrieveFrames(
        "job", (), (LatentSpan(ada.digest, 1, 1),), str(tmp_path), str(tmp_path), (ada,)
    )
    with pytest.raises(NotRemembered, match="only one latent frame"):
        plan_queries(command, FrameGrid())


def no_step(*_: object) -> None:
    """Progress that nobody follows."""
