"""Video files on their way into the film while the worker is let go for something else."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.model.clips import ClipWish
from app.model.jobs import Done
from app.session.clip_import import ClipImports
from app.session.document import Document
from app.session.generation import GenerationController
from generation.protocol import (
    ChunkReady,
    GenerateShot,
    ImportClip,
    JobFailed,
    JobStarted,
    LoadModel,
)
from tests.app.session.fakes import FakeClient


def test_a_file_that_waits_behind_a_broken_driver_begins_anew(
    document: Document,
    controller: GenerationController,
    imports: ClipImports,
    worker: FakeClient,
    video: Path,
) -> None:
    controller.generate(["s1"])
    worker.load()
    imports.add(video, ClipWish())
    given_up = worker.newest(ImportClip)
    worker.say(JobFailed(worker.newest(GenerateShot).job, "driver", "The GPU broke down."))
    assert imports.running is None
    assert worker.count(LoadModel) == 2
    worker.load()
    assert worker.newest(ImportClip).job != given_up.job
    worker.import_clip()
    worker.finish()
    assert imports.is_idle
    assert [type(job.state) for job in controller.queue.jobs] == [Done]
    assert len(document.project.shots) == 4


@pytest.mark.parametrize("cancels", [False, True])
def test_what_a_released_worker_has_made_of_a_file_is_discarded(
    imports: ClipImports, worker: FakeClient, video: Path, qtbot: QtBot, *, cancels: bool
) -> None:
    imports.add(video, ClipWish())
    worker.load()
    asked = worker.newest(ImportClip)
    worker.say(JobStarted(asked.job, 2))
    made = Path(asked.take_folder) / "chunk_000.mp4"
    made.parent.mkdir(parents=True)
    made.write_bytes(b"video")
    worker.say(ChunkReady(asked.job, 0, str(made), str(made), 9, "d0"))
    if cancels:
        imports.cancel()
        with qtbot.waitSignal(imports.cancelled):
            worker.release()
    else:
        worker.release()
        worker.load()
        assert worker.newest(ImportClip).file == asked.file
        assert imports.running is not None
        assert imports.running.chunks == []
    assert not made.exists()
    assert imports.is_idle is cancels


def test_a_file_that_waits_for_its_model_has_it_loaded_by_the_next_worker(
    imports: ClipImports, worker: FakeClient, video: Path
) -> None:
    imports.add(video, ClipWish())
    worker.release()
    assert worker.count(LoadModel) == 2
    worker.load()
    worker.import_clip()
    assert imports.is_idle
