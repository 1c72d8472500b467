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


@pytest.fixture(params=WRITERS)
def backbone(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def started(worker: WorkerProcess, folder: Path) -> None:
    worker.send(LoadModel(str(folder)))
    worker.until(ModelLoaded)


def shot(
    folder: Path, backbone: str, take: str, history: tuple[str, ...] = (), **more: object
) -> GenerateShot:
    """Three chunks of a shot that remembers others."""
    size = WIDE if backbone == "wan 2.2 5b" else SIZE
    recipe = tiny_recipe(frames=25, seed=len(take), size=size)
    command = GenerateShot(
        job=take,
        take=take,
        take_folder=str(folder / take),
        recipe=msgspec.structs.replace(recipe, history=history),
        history=tuple(HistoryTake(name, str(folder / name)) for name in history),
        cache_folder=str(folder / "cache"),
    )
    return msgspec.structs.replace(command, **more)


def latents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.safetensors"))}


def test_a_story_is_remembered_cancelled_killed_and_gone_on_with(
    backbone: str, tmp_path: Path
) -> None:
    model = WRITERS[backbone](tmp_path / "model", memory=True)
    with WorkerProcess() as worker:
        started(worker, model)
        for take, history in (("a", ()), ("bb", ("a",)), ("ccc", ("a", "bb")), ("ddd", ())):
            worker.send(shot(tmp_path, backbone, take, history))
            worker.until(JobFinished)
            assert len(latents(tmp_path / take)) == 3
        assert latents(tmp_path / "ccc") != latents(tmp_path / "ddd")  # but for history the same
        long = shot(tmp_path, backbone, "eeee")
        recipe = msgspec.structs.replace(long.recipe, frames=9 + 8 * 100)
        worker.send(msgspec.structs.replace(long, recipe=recipe))
        worker.until(ChunkReady)
        worker.send(CancelJob("eeee"))
        assert worker.until(JobCancelled, JobFinished) == JobCancelled("eeee")
        assert latents(tmp_path / "eeee")
        worker.send(shot(tmp_path, backbone, "fff", ("a", "bb")))
        worker.until(ChunkReady)
        worker.process.kill()
    done = len(latents(tmp_path / "fff"))
    assert done >= 1
    with WorkerProcess() as worker:
        started(worker, model)
        kept = min(done, 2)  # one chunk at least is made again
        worker.send(shot(tmp_path, backbone, "fff", ("a", "bb"), first_chunk=kept))
        worker.until(JobFinished)
    assert latents(tmp_path / "fff") == latents(tmp_path / "ccc")


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
