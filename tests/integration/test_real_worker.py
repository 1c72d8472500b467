"""The worker with a real, tiny model: load, remember, generate, resume, refuse."""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest

from generation.protocol import (
    CancelJob,
    ChunkReady,
    Event,
    GenerateShot,
    HistoryTake,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    LoadModel,
    LoadProgress,
    ModelLoaded,
    ReferencePicture,
    StepProgress,
    read_model_card,
)
from tests.generation.builders import recipe
from tests.integration.tiny_model import write_tiny_model
from tests.integration.worker_process import PATIENCE_S, WorkerProcess

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def worker(model: Path) -> Iterator[WorkerProcess]:
    """One process for the module: importing torch takes seconds."""
    with WorkerProcess() as process:
        load(process, model)
        yield process


def load(worker: WorkerProcess, folder: Path) -> ModelLoaded | JobFailed:
    worker.send(LoadModel(str(folder)))
    return worker.until(ModelLoaded, JobFailed)


def shot(folder: Path, take: str, job: str = "job", **changes: object) -> GenerateShot:
    made_of = msgspec.structs.replace(recipe("a woman stands in a kitchen"), **changes)
    return GenerateShot(
        job=job,
        take=take,
        take_folder=str(folder / take),
        recipe=made_of,
        history=tuple(HistoryTake(name, str(folder / name)) for name in made_of.history),
        cache_folder=str(folder / "cache"),
    )


def finish(worker: WorkerProcess, asked: GenerateShot) -> list[Event]:
    """Everything that a job says, up to its end."""
    worker.send(asked)
    events: list[Event] = []
    while not events or not isinstance(events[-1], JobFinished | JobFailed | JobCancelled):
        event = worker.next()
        assert event is not None, worker.log.decode()
        events.append(event)
    return events


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def ends_well(worker: WorkerProcess) -> None:
    worker.close_commands()
    assert worker.process.wait(PATIENCE_S) == 0
    assert b"terminate" not in worker.log


def test_it_ends_without_an_abort(model: Path) -> None:
    """What C++ does at an exit aborted every second one of a process that had torch."""
    for _ in range(2):
        with WorkerProcess() as process:
            assert isinstance(load(process, model), ModelLoaded)
            ends_well(process)


def test_loading_reports_progress_and_the_card(model: Path) -> None:
    with WorkerProcess() as worker:
        worker.send(LoadModel(str(model)))
        fractions = []
        while not isinstance(event := worker.next(), ModelLoaded):
            if isinstance(event, LoadProgress):
                fractions.append(event.fraction)
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1.0
        card = read_model_card(model)
        assert event == ModelLoaded(str(model), "tiny", card.weights, card.grid)
        ends_well(worker)


def test_a_shot_comes_chunk_by_chunk_and_repeats_exactly(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    events = finish(worker, shot(tmp_path, "one", frames=33))
    kinds = [type(event) for event in events if not isinstance(event, JobNote)]
    chunk = [StepProgress, StepProgress, ChunkReady]
    assert kinds == [JobStarted, *chunk, *chunk, JobFinished]
    assert [e.frames for e in events if isinstance(e, ChunkReady)] == [17, 16]
    finish(worker, shot(tmp_path, "two", frames=33))
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    finish(worker, shot(tmp_path, "three", frames=33, seed=8))
    assert contents(tmp_path / "one") != contents(tmp_path / "three")


def test_a_resumed_take_is_the_take_made_at_once(worker: WorkerProcess, tmp_path: Path) -> None:
    finish(worker, shot(tmp_path, "whole", frames=49))
    shutil.copytree(tmp_path / "whole", tmp_path / "part")
    for path in (tmp_path / "part").glob("chunk_002.*"):
        path.unlink()
    rest = msgspec.structs.replace(shot(tmp_path, "part", frames=49), first_chunk=2)
    ready = [event for event in finish(worker, rest) if isinstance(event, ChunkReady)]
    assert [event.chunk for event in ready] == [2]
    assert contents(tmp_path / "whole") == contents(tmp_path / "part")


def test_history_is_remembered_and_must_be_whole(worker: WorkerProcess, tmp_path: Path) -> None:
    finish(worker, shot(tmp_path, "first", frames=17))
    before = contents(tmp_path / "first")
    events = finish(worker, shot(tmp_path, "second", history=("first",), frames=17))
    assert isinstance(events[-1], JobFinished)
    finish(worker, shot(tmp_path, "alone", frames=17))
    assert contents(tmp_path / "second") != contents(tmp_path / "alone")
    assert contents(tmp_path / "first") == before
    latents = tmp_path / "first" / "chunk_000.safetensors"
    latents.write_bytes(latents.read_bytes()[:-7])
    failed = finish(worker, shot(tmp_path, "third", history=("first",), frames=17))[-1]
    assert isinstance(failed, JobFailed)
    assert failed.kind == "history_missing"
    assert not (tmp_path / "third").exists()


def test_a_running_job_is_cancelled_and_keeps_its_chunks(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    worker.send(shot(tmp_path, "long", frames=1601))
    ready = worker.until(ChunkReady)
    worker.send(CancelJob("job"))
    assert worker.until(JobCancelled, JobFinished) == JobCancelled("job")
    assert Path(ready.video).is_file()


def test_unknown_words_are_a_note(worker: WorkerProcess, tmp_path: Path) -> None:
    events = finish(worker, shot(tmp_path, "words", prompt="a zyzzyva", frames=17))
    assert isinstance(events[-1], JobFinished)
    assert any("zyzzyva" in event.text for event in events if isinstance(event, JobNote))


def truncate(folder: Path) -> None:
    path = next((folder / "transformer").glob("*.safetensors"))
    path.write_bytes(path.read_bytes()[:-100])


def change_a_weight(folder: Path) -> None:
    path = next((folder / "vae").glob("*.safetensors"))
    path.write_bytes(path.read_bytes()[:-2] + b"\x01\x01")


def remove_a_part(folder: Path) -> None:
    shutil.rmtree(folder / "vae")
    forget_the_fingerprint(folder)


def change_a_shape(folder: Path) -> None:
    path = folder / "vae" / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"width": 16}))


def name_unknown_class(folder: Path) -> None:
    path = folder / "vae" / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"_class_name": "os.system"}))


def break_the_tokenizer(folder: Path) -> None:
    (folder / "tokenizer" / "tokenizer.json").write_text("{")


def forget_the_fingerprint(folder: Path) -> None:
    path = folder / "throughline.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"weights": ""}))


@pytest.mark.parametrize(
    "damage",
    [
        truncate,
        change_a_weight,
        remove_a_part,
        change_a_shape,
        name_unknown_class,
        break_the_tokenizer,
    ],
)
def test_a_damaged_model_is_refused_in_one_sentence_and_the_good_one_still_loads(
    worker: WorkerProcess, model: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(model, folder)
    damage(folder)
    failed = load(worker, folder)
    assert isinstance(failed, JobFailed), damage
    assert (failed.job, failed.kind) == (None, "weights"), failed.details
    assert failed.message.count("\n") == 0
    assert isinstance(load(worker, model), ModelLoaded)


def test_a_cited_picture_is_remembered_or_named_when_it_is_gone(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    content = bytes(cv2.imencode(".png", np.full((90, 60, 3), 120, np.uint8))[1])
    picture = tmp_path / "ada.png"
    picture.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    cited = (ReferencePicture("ada", digest, str(picture)),)

    def made(take: str, references: tuple[ReferencePicture, ...]) -> JobFailed | JobFinished:
        digests = tuple(reference.digest for reference in references)
        command = shot(tmp_path, take, references=digests, frames=17)
        worker.send(msgspec.structs.replace(command, references=references))
        return worker.until(JobFailed, JobFinished)

    assert isinstance(made("without", ()), JobFinished)
    assert isinstance(made("with", cited), JobFinished)
    one, other = (tmp_path / take / "chunk_000.safetensors" for take in ("with", "without"))
    assert one.read_bytes() != other.read_bytes()
    picture.unlink()
    failed = made("gone", cited)
    assert isinstance(failed, JobFailed)
    assert failed.kind == "reference_missing"
    assert failed.message.startswith(f"The picture of @ada is missing in {picture}; ")
    assert "replace its picture in the cast, or choose another keyframe" in failed.message
