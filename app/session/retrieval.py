"""Pictures from memory: asked of the worker, newest wish first, and kept while they hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from app import paths
from app.language import tr
from app.model.edits import EditError
from app.model.lineage import recipe_for
from app.model.memory_strip import MemoryStrip, StripPicture
from app.model.takes import new_id
from app.session.document import Document
from app.session.model_host import ModelHost
from app.session.take_plan import (
    GenerationError,
    remembered_pictures,
    remembered_takes,
    required_card,
    used_lora_files,
)
from app.session.worker_client import WorkerClient, log_file
from app.storage.errors import ProjectError
from app.storage.project_folder import cache_folder
from app.storage.scratch import remove_retrieved, retrieved_folder
from generation.protocol import (
    CancelJob,
    Event,
    FramesRetrieved,
    HistoryTake,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    LoraFile,
    Recipe,
    ReferencePicture,
    RetrievedPicture,
    RetrieveFrames,
    StepProgress,
)


@dataclass(frozen=True)
class Idle:
    """Nothing is asked that has no answer."""


@dataclass(frozen=True)
class Loading:
    """The model is being loaded first."""


@dataclass(frozen=True)
class Waiting:
    """The worker has the question and does something else first."""


@dataclass(frozen=True)
class Retrieving:
    """The worker is at it; progress runs from 0 to 1."""

    progress: float


@dataclass(frozen=True)
class Refused:
    """There will be no answer: what happened, and what to do."""

    message: str


RetrievalState: TypeAlias = Idle | Loading | Waiting | Retrieving | Refused


_Memory: TypeAlias = tuple[object, ...]


def _memory(shot_id: str, recipe: Recipe) -> _Memory:
    """What the pictures from a shot's memory depend on."""
    takes = recipe.history, recipe.history_chunks, recipe.history_rates
    return shot_id, recipe.model, recipe.weights, takes, recipe.references, recipe.loras


class Retrieval(QObject):
    """One question at a time about the memory of one shot; a newer one takes its place."""

    changed = Signal()  # read `state` and `get`

    def __init__(
        self, document: Document, client: WorkerClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.state: RetrievalState = Idle()
        self.gain = 0  # how much difference pictures are amplified; 0 before the first
        self._document = document
        self._client = client
        self._owner = new_id()
        self._folder: Path | None = None
        self._memory: _Memory | None = None
        self._history: tuple[HistoryTake, ...] = ()
        self._references: tuple[ReferencePicture, ...] = ()
        self._loras: tuple[LoraFile, ...] = ()
        self._wanted: tuple[StripPicture, ...] = ()
        self._strip: MemoryStrip | None = None
        self._answers: dict[tuple[str, int], RetrievedPicture] = {}
        self._job: str | None = None
        self._queries = 1
        self._host = ModelHost(client, self)
        self._host.loaded.connect(self._on_loaded)
        self._host.may_load.connect(self._on_loaded)
        self._host.load_failed.connect(self._on_load_failed)
        self._host.job_event.connect(self._on_event)
        self._host.released.connect(self._on_released)
        self._host.died.connect(self._on_died)
        document.replaced.connect(self.close)

    def get(self, picture: StripPicture) -> RetrievedPicture | None:
        """The picture from memory, or None while it is not there."""
        return self._answers.get((picture.part.id, picture.number))

    def want(self, shot_id: str, strip: MemoryStrip, pictures: Sequence[StripPicture]) -> None:
        """Ask for pictures of the strip of what the shot remembers; what is there is not asked.

        Those that cannot be compared are left out; alone they are asked, and the worker says why.
        """
        document = self._document
        try:
            recipe = self._recipe_of(shot_id)
            self._history = remembered_takes(document, recipe)
            self._references = remembered_pictures(document, document.project.cast, recipe)
            self._loras = used_lora_files(document, recipe)
        except (GenerationError, ProjectError, EditError) as error:
            self._memory = None  # the window asks again when it can be read
            self._give_up(str(error))
            return
        memory = _memory(shot_id, recipe)
        if memory != self._memory:
            self._answers.clear()  # the same picture is remembered in another way
        self._forget_lost()
        self._memory = memory
        comparable = tuple(picture for picture in pictures if picture.part.is_comparable)
        self._strip, self._wanted = strip, comparable or tuple(pictures)
        self._ask()

    def is_of_today(self, shot_id: str) -> bool:
        """Whether what was asked last is what the shot would remember now."""
        try:
            return _memory(shot_id, self._recipe_of(shot_id)) == self._memory
        except (GenerationError, EditError):
            return False

    def stop(self) -> None:
        """Ask for nothing any more; what was answered is kept."""
        self._wanted = ()
        self._drop_job()
        self._set_state(Idle())

    def close(self) -> None:
        """Forget everything, on disk too."""
        self.stop()
        self._answers.clear()
        self._memory = None
        if self._folder is not None:
            remove_retrieved(self._folder, self._owner)
            self._folder = None

    def _recipe_of(self, shot_id: str) -> Recipe:
        document = self._document
        return recipe_for(document.project, document.library, required_card(document), shot_id)

    def _forget_lost(self) -> None:
        """The caches may have been cleared."""
        for key, answer in list(self._answers.items()):
            if not (Path(answer.memory).exists() and Path(answer.difference).exists()):
                del self._answers[key]

    def _ask(self) -> None:
        missing = [p for p in self._wanted if self.get(p) is None]
        self._drop_job()
        if not missing or self._strip is None:
            self._set_state(Idle())
            return
        model = paths.model_folder(self._document.project.model)
        if not self._host.is_loaded(model):
            self._set_state(Loading())
            self._host.load(model)
            return
        self._folder = self._document.require_folder()
        self._job = new_id()
        command = RetrieveFrames(
            job=self._job,
            history=self._history,
            spans=self._strip.spans(missing),
            folder=str(retrieved_folder(self._folder, self._owner) / self._job),
            cache_folder=str(cache_folder(self._folder)),
            references=self._references,
            loras=self._loras,
        )
        self._set_state(Waiting())
        self._client.send(command)

    def _drop_job(self) -> None:
        """Without force: nothing is waited for, so a slow last step does no harm."""
        if self._job is not None and self._client.is_running:
            self._client.send(CancelJob(self._job))
        self._job = None

    def _set_state(self, state: RetrievalState) -> None:
        self.state = state
        self.changed.emit()

    def _give_up(self, message: str) -> None:
        self._wanted = ()
        self._drop_job()
        self._set_state(Refused(message))

    # What the worker says

    def _on_loaded(self, *_: object) -> None:
        if isinstance(self.state, Loading):
            self._ask()

    def _on_load_failed(self, _: str, message: str) -> None:
        if isinstance(self.state, Loading):
            self._give_up(message)

    def _on_released(self) -> None:
        if isinstance(self.state, Loading | Waiting | Retrieving):
            self._job = None
            self._give_up(
                tr(
                    "The worker was let go before all pictures were drawn. Nothing was changed. "
                    "Choose pictures again to go on: a new worker is started."
                )
            )

    def _on_died(self, sentence: str) -> None:
        if isinstance(self.state, Loading | Waiting | Retrieving):
            self._job = None
            self._give_up(
                tr(
                    "{sentence} Nothing was changed. Choose pictures again to go on: a new worker "
                    "is started. Its log is {log_file}.",
                    sentence=sentence,
                    log_file=log_file(),
                )
            )

    def _on_event(self, event: Event) -> None:
        if self._job is None or getattr(event, "job", None) != self._job:
            return
        match event:
            case JobStarted(chunks=queries):
                self._queries = max(queries, 1)
                self._set_state(Retrieving(0.0))
            case StepProgress(chunk=query, step=step, steps=steps):
                self._set_state(Retrieving((query + step / max(steps, 1)) / self._queries))
            case FramesRetrieved():
                self._take_in(event)
            case JobFinished() | JobCancelled():
                self._job = None
                self._set_state(Idle())
            case JobFailed(message=message):
                self._job = None
                self._give_up(message)
            case _:
                pass

    def _take_in(self, event: FramesRetrieved) -> None:
        self.gain = event.gain
        for picture in event.pictures:
            self._answers[event.take, picture.number] = picture
        self.changed.emit()
