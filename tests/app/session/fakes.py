"""A worker client that tests script, a clock that they move, and models on disk."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from app.model.edits import set_prompt
from app.model.project import Reference, ReferenceKind
from app.session.document import Document
from app.session.worker_client import WorkerClient
from app.storage.reference_files import keep_reference
from generation.protocol import (
    PROTOCOL_VERSION,
    CancelJob,
    ChunkReady,
    ClipImported,
    Command,
    Event,
    FrameGrid,
    FramesRetrieved,
    GenerateShot,
    ImportClip,
    JobCancelled,
    JobFinished,
    JobNote,
    JobStarted,
    KeyframeReady,
    LoadModel,
    MakeKeyframe,
    ModelLoaded,
    RetrievedPicture,
    RetrieveFrames,
    StepProgress,
    WorkerReady,
)

_CommandT = TypeVar("_CommandT", bound=Command)
GRID = FrameGrid(size=(32, 16))
SMALLER_SIZES = ((24, 12), (16, 8), (16, 4))
WEIGHTS = "f" * 64
PNG = b"\x89PNG\r\n\x1a\n a picture"


class FakeClient(WorkerClient):
    """Remembers what was sent; the test says what the worker answers."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Command] = []
        self.released_count = 0
        self._runs = False

    @property
    @override
    def is_running(self) -> bool:
        return self._runs

    @override
    def start(self) -> None:
        self._runs = True

    @override
    def send(self, command: Command) -> None:
        self._runs = True
        self.sent.append(command)
        if isinstance(command, LoadModel):
            self.model.ask(Path(command.folder))

    @override
    def cancel(self, job_id: str) -> None:
        self.sent.append(CancelJob(job=job_id))

    @override
    def cancel_heard(self) -> None:
        """Nothing is counted down here."""

    @override
    def stop(self, wait_ms: int = 0) -> None:
        self._go()

    @override
    def release(self) -> None:
        self._go()
        self.released_count += 1
        self.released.emit()

    def say(self, event: Event) -> None:
        self._pass_on(event)

    def die(self, sentence: str = "The worker process was ended by signal 9.") -> None:
        self._go()
        self.died.emit(sentence)

    def _go(self) -> None:
        self._runs = False
        self.model.forget()

    # What a healthy worker would answer

    def load(self) -> None:
        """Answer the newest LoadModel."""
        folder = self.newest(LoadModel).folder
        self.say(WorkerReady(PROTOCOL_VERSION, "0", 1, "fake"))
        self.say(ModelLoaded(folder, "animatic", WEIGHTS, GRID))

    def begin(self) -> GenerateShot:
        """Answer the newest GenerateShot with its start."""
        command = self.newest(GenerateShot)
        self.say(JobStarted(command.job, GRID.chunks_for(command.recipe.frames)))
        return command

    def make_chunk(self, index: int) -> None:
        """Put a chunk's files on disk and tell of it."""
        command = self.newest(GenerateShot)
        ready = _chunk(Path(command.take_folder), command.job, index)
        self.say(StepProgress(command.job, index, 8, 8))
        self.say(ready)

    def finish(self) -> None:
        """Make every chunk of the newest job and end it well."""
        command = self.begin()
        for index in range(command.first_chunk, GRID.chunks_for(command.recipe.frames)):
            self.make_chunk(index)
        self.say(JobFinished(command.job))

    def retrieve(self, psnr: float = 24.0) -> RetrieveFrames:
        """Answer the newest RetrieveFrames, span by span, with files that hold no picture."""
        command = self.newest(RetrieveFrames)
        self.say(JobStarted(command.job, len(command.spans)))
        for number, span in enumerate(command.spans):
            self.say(StepProgress(command.job, number, 2, 2))
            latents = range(span.first, span.first + span.frames)
            pictures = tuple(
                RetrievedPicture(frame, *_empty_files(command, f"{span.take}-{frame}"), psnr)
                for latent in latents
                for frame in GRID.frames_of_latent(latent)
            )
            self.say(FramesRetrieved(command.job, span.take, pictures, 4))
        self.say(JobFinished(command.job))
        return command

    def import_clip(self, seconds: tuple[int, int] = (4, 1), chunks: int = 2) -> ImportClip:
        """Answer the newest ImportClip with chunks of a file that is so long."""
        command = self.newest(ImportClip)
        self.say(JobStarted(command.job, chunks))
        for index in range(chunks):
            self.say(StepProgress(command.job, index, 16, 16))
            self.say(_chunk(Path(command.take_folder), command.job, index))
        self.say(JobNote(command.job, "Its sound was left out."))
        self.say(ClipImported(command.job, "c" * 64, seconds))
        self.say(JobFinished(command.job))
        return command

    def make_keyframe(self, png: bytes = PNG) -> MakeKeyframe:
        """Answer the newest MakeKeyframe with a picture."""
        command = self.newest(MakeKeyframe)
        self.say(JobStarted(command.job, 1))
        self.say(StepProgress(command.job, 0, 1, 2))
        self.paint(command, png)
        self.say(KeyframeReady(command.job, command.file, "d"))
        self.say(JobFinished(command.job))
        return command

    def paint(self, command: MakeKeyframe, png: bytes = PNG) -> None:
        """Put the file of a keyframe on disk."""
        Path(command.file).parent.mkdir(parents=True, exist_ok=True)
        Path(command.file).write_bytes(png)

    def cancelled(self) -> None:
        self.say(JobCancelled(self.newest(GenerateShot).job))

    def newest(self, kind: type[_CommandT]) -> _CommandT:
        return next(command for command in reversed(self.sent) if isinstance(command, kind))

    def count(self, kind: type[Command]) -> int:
        return sum(isinstance(command, kind) for command in self.sent)


def _chunk(folder: Path, job: str, index: int) -> ChunkReady:
    """A chunk whose files hold nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    video, latents = folder / f"chunk_{index:03d}.mp4", folder / f"chunk_{index:03d}.safetensors"
    video.write_bytes(b"video")
    latents.write_bytes(b"latents")
    frames = GRID.frames_in_chunk(index)
    return ChunkReady(job, index, str(latents), str(video), frames, f"d{index}")


@dataclass
class FakeClock:
    """Time that passes when the test says so."""

    now_s: float = 100.0

    def __call__(self) -> float:
        return self.now_s


def install_model(folder: Path, name: str = "animatic", grid: FrameGrid = GRID) -> Path:
    """A model folder that has a card and no weights."""
    target = folder / name
    target.mkdir(parents=True)
    card = {
        "name": name,
        "weights": WEIGHTS,
        "grid": {
            "stride": grid.stride,
            "first_latents": grid.first_latents,
            "chunk_latents": grid.chunk_latents,
            "rate": list(grid.rate),
            "size": list(grid.size),
        },
        "sampler": {"steps": 2, "guidance": 3.0, "shift": 3.0},
        "memory": {"encoders": [[10, 2]], "budget": 1000},
        "sizes": [list(size) for size in SMALLER_SIZES],
    }
    (target / "throughline.json").write_text(json.dumps(card))
    return target


def cite_ada(document: Document) -> None:
    """A picture of Ada comes into the cast, and the first two shots cite her."""
    digest = keep_reference(document.require_folder(), b"ada")
    ada = Reference("ada", ReferenceKind.CHARACTER, digest, "an old woman")
    project = replace(document.project, cast=(ada,))
    for shot in ("s1", "s2"):
        project = set_prompt(project, shot, "@ada waves")
    document.edit("Cast", project)


def install_edit_model(folder: Path, name: str = "tiny-edit") -> Path:
    """A model that makes keyframes of up to three pictures, without weights."""
    target = folder / name
    target.mkdir(parents=True)
    card = {
        "name": name, "weights": "e" * 64, "makes": "keyframes", "past": {"cited": 3},
        "grid": {"stride": 1, "first_latents": 1, "chunk_latents": 1, "rate": [1, 1],
                 "size": [64, 64]},
        "sampler": {"steps": 2, "guidance": 4.0, "shift": 1.0},
    }  # fmt: skip
    (target / "throughline.json").write_text(json.dumps(card))
    return target


def begin_from_pictures(folder: Path, cited: int = 1, name: str = "animatic") -> None:
    """Let an installed model start its shots from a picture instead of having a memory."""
    file = folder / name / "throughline.json"
    card = json.loads(file.read_text())
    del card["memory"]
    past = {"pictures": 1, "cited": cited, "starts": True}
    file.write_text(json.dumps(card | {"past": past}))


def _empty_files(command: RetrieveFrames, name: str) -> tuple[str, str]:
    """A picture from memory and its difference."""
    folder = Path(command.folder)
    folder.mkdir(parents=True, exist_ok=True)
    memory, difference = folder / f"{name}-m", folder / f"{name}-d"
    memory.touch()
    difference.touch()
    return str(memory), str(difference)
