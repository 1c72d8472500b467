"""Each big backbone, tiny and random in its published layout, through the real worker process."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest

from generation.protocol import (
    CancelJob,
    ChunkReady,
    GenerateShot,
    HistoryTake,
    JobCancelled,
    JobFinished,
    JobNote,
    LoadModel,
    ModelLoaded,
)
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.rollouts import tiny_recipe
from tests.generation.tiny_models import SIZE, WIDE, write_experts, write_wan
from tests.integration.worker_process import WorkerProcess

pytestmark = pytest.mark.integration
WRITERS: dict[str, Callable[..., Path]] = {
    "wan 2.1": write_wan,  # 1.3B and 14B differ in their sizes alone
    "wan 2.2 5b": partial(write_wan, version="2.2"),
    "wan 2.2 a14b": write_experts,
    "hunyuan": write_hunyuan,
}
FIRST, *OTHERS = WRITERS
SLOW = pytest.mark.slow  # what they share is tested with the first one
BACKBONES = [FIRST, *(pytest.param(name, marks=SLOW) for name in OTHERS)]


def started(worker: WorkerProcess, folder: Path) -> None:
    worker.send(LoadModel(str(folder)))
    worker.until(ModelLoaded)


def shot(
    folder: Path, backbone: str, take: str, history: tuple[str, ...] = (), frames: int = 17
) -> GenerateShot:
    """Two chunks of a shot that remembers others, or as many as have so many frames."""
    size = WIDE if backbone == "wan 2.2 5b" else SIZE
    recipe = tiny_recipe(frames=frames, seed=len(take), size=size)
    return GenerateShot(
        job=take,
        take=take,
        take_folder=str(folder / take),
        recipe=msgspec.structs.replace(recipe, history=history),
        history=tuple(HistoryTake(name, str(folder / name)) for name in history),
        cache_folder=str(folder / "cache"),
    )


def long_shot(folder: Path, backbone: str, take: str) -> GenerateShot:
    return shot(folder, backbone, take, frames=9 + 8 * 100)


def latents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.safetensors"))}


@pytest.mark.parametrize("backbone", BACKBONES)
def test_a_story_is_remembered_and_a_shot_cancelled(backbone: str, tmp_path: Path) -> None:
    model = WRITERS[backbone](tmp_path / "model", memory=True)
    with WorkerProcess() as worker:
        started(worker, model)
        for take, history in (("a", ()), ("bb", ("a",)), ("cc", ())):
            worker.send(shot(tmp_path, backbone, take, history))
            worker.until(JobFinished)
            assert len(latents(tmp_path / take)) == 2
        assert latents(tmp_path / "bb") != latents(tmp_path / "cc")  # but for history the same
        worker.send(long_shot(tmp_path, backbone, "dddd"))
        worker.until(ChunkReady)
        worker.send(CancelJob("dddd"))
        assert worker.until(JobCancelled, JobFinished) == JobCancelled("dddd")
        assert latents(tmp_path / "dddd")


@pytest.mark.slow  # of the rollout alone: tests/generation/test_carried_memory.py
@pytest.mark.parametrize("backbone", BACKBONES)
def test_a_killed_shot_is_gone_on_with_from_what_it_remembered(
    backbone: str, tmp_path: Path
) -> None:
    model = WRITERS[backbone](tmp_path / "model", memory=True)
    with WorkerProcess() as worker:
        started(worker, model)
        for take, history in (("a", ()), ("ccc", ("a",))):
            worker.send(shot(tmp_path, backbone, take, history, frames=25))
            worker.until(JobFinished)
            assert len(latents(tmp_path / take)) == 3
        worker.send(shot(tmp_path, backbone, "fff", ("a",), frames=25))
        worker.until(ChunkReady)
        worker.process.kill()
    done = len(latents(tmp_path / "fff"))
    assert done >= 1
    with WorkerProcess() as worker:
        started(worker, model)
        kept = min(done, 2)  # one chunk at least is made again
        again = shot(tmp_path, backbone, "fff", ("a",), frames=25)
        worker.send(msgspec.structs.replace(again, first_chunk=kept))
        worker.until(JobFinished)
    assert latents(tmp_path / "fff") == latents(tmp_path / "ccc")


@pytest.mark.parametrize("backbone", BACKBONES)
def test_without_a_memory_encoder_it_works_and_says_so(backbone: str, tmp_path: Path) -> None:
    model = WRITERS[backbone](tmp_path / "model", memory=False)
    with WorkerProcess() as worker:
        started(worker, model)
        worker.send(shot(tmp_path, backbone, "aaa"))
        worker.until(JobFinished)
        worker.send(shot(tmp_path, backbone, "bbb", ("aaa",)))
        note = worker.until(JobNote, JobFinished)
        assert isinstance(note, JobNote)
        assert note.text.startswith("tiny has no memory encoder: the shot goes on from its own")
        worker.until(JobFinished)
    assert latents(tmp_path / "aaa") == latents(tmp_path / "bbb")
