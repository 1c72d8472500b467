"""The worker with a model in it: loads the model when it is needed, and again after a crash."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.session.worker_client import WorkerClient
from app.session.worker_death import Death
from app.session.worker_words import failure_words, worker_words
from generation.protocol import (
    PROTOCOL_VERSION,
    Event,
    JobCommand,
    JobFailed,
    JobNote,
    LoadModel,
    LoadProgress,
    MemoryPlan,
    ModelLoaded,
    PauseJob,
    ResumeJob,
    SteppedDown,
    WorkerReady,
)


class ModelHost(QObject):
    """Sorts what the worker says: about loading here, about jobs to `job_event`."""

    loading = Signal(str, float)  # what is being loaded, 0 to 1
    loaded = Signal(object)  # ModelLoaded
    load_failed = Signal(str, str)  # kind, one sentence
    job_event = Signal(object)  # an Event with a job
    stepped_down = Signal(object)  # SteppedDown, while a model was loaded
    planned = Signal(object)  # MemoryPlan, before a model is loaded
    may_load = Signal()  # another model was loaded first: `load` again, if that is still wanted
    released = Signal()  # the worker was let go: what was asked of it has no answer
    died = Signal(str)  # one sentence

    def __init__(self, client: WorkerClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._wanted: Path | None = None
        client.received.connect(self._on_received)
        client.load_over.connect(self._on_load_over)
        client.died.connect(self._on_died)
        client.released.connect(self._on_released)

    def is_loaded(self, folder: Path) -> bool:
        """Whether a job that begins now finds this model."""
        return self._client.is_running and self._client.model.is_loaded(folder)

    def load(self, folder: Path, *, plan: bool = False) -> None:
        """Load this model; `loaded` or `load_failed` follows, and before it perhaps its `plan`.

        While somebody else has another one loaded, it waits, and `may_load` follows: each model
        stays at least for the job that it was loaded for.
        """
        self._wanted = folder
        if not self._client.model.is_loading:
            self._client.send(LoadModel(str(folder), plan))

    def begin(self, command: JobCommand) -> None:
        """Begin a job."""
        self._client.send(command)

    def cancel(self, job_id: str) -> None:
        """Stop a job, by force when it must be."""
        self._client.cancel(job_id)

    def pause(self, job_id: str, *, paused: bool) -> None:
        """Let a job wait after its step, or go on."""
        self._client.send(PauseJob(job_id) if paused else ResumeJob(job_id))

    def release(self) -> None:
        """Let the worker go, and with it all memory of the GPU; it is started when it is needed."""
        self._client.release()

    @property
    def death(self) -> Death:
        """In which way the worker ended last."""
        return self._client.death

    def job_over(self) -> None:
        """The job has ended: no force is needed."""
        self._client.cancel_heard()

    def _on_received(self, received: Event) -> None:
        event = _in_words(received)
        match event:
            case WorkerReady(protocol=protocol):
                if protocol != PROTOCOL_VERSION:
                    self._on_other_protocol(protocol)
            case LoadProgress(text=text, fraction=fraction):
                self.loading.emit(text, fraction)
            case ModelLoaded(folder=folder):
                if self._wanted == Path(folder):
                    self._wanted = None
                self.loaded.emit(event)
            case MemoryPlan():
                self.planned.emit(event)
            case SteppedDown(job=None):
                self.stepped_down.emit(event)
            case JobFailed(job=None, kind=kind, message=message):
                if kind == "protocol" or self._client.model.is_asked(self._wanted):
                    self._wanted = None
                    self.load_failed.emit(kind, message)
            case _:
                self.job_event.emit(event)

    def _on_other_protocol(self, protocol: int) -> None:
        self._client.stop()
        self._wanted = None
        message = tr(
            "The worker speaks protocol {protocol} and the editor {own}: "
            "install both from one version. Nothing was changed.",
            protocol=protocol,
            own=PROTOCOL_VERSION,
        )
        self.load_failed.emit("protocol", message)

    def _on_load_over(self) -> None:
        if self._wanted is not None and not self._client.model.is_loading:
            self._wanted = None
            self.may_load.emit()

    def _on_released(self) -> None:
        self._wanted = None
        self.released.emit()

    def _on_died(self, sentence: str) -> None:
        self._wanted = None
        self.died.emit(sentence)


def _in_words(event: Event) -> Event:
    """An event whose sentence is in the user's language."""
    match event:
        case LoadProgress(text=text) | JobNote(text=text):
            return msgspec.structs.replace(event, text=worker_words(text))
        case JobFailed(message=message):
            return msgspec.structs.replace(event, message=failure_words(message))
        case _:
            return event
