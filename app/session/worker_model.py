"""Which model the worker has once it has done what it was told: one answer for all who use it."""

from pathlib import Path

from generation.protocol import Event, JobFailed, ModelLoaded


class WorkerModel:
    """The newest LoadModel and what became of it; whoever sends jobs asks here."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._is_loaded = False
        self.is_loading = False

    def is_loaded(self, folder: Path) -> bool:
        """Whether a job that is sent now finds this model."""
        return self._is_loaded and self._folder == folder

    def is_asked(self, folder: Path | None) -> bool:
        """Whether this model was the last that was asked for."""
        return folder is not None and self._folder == folder

    def ask(self, folder: Path) -> None:
        """A LoadModel was sent: from here on no other model is meant."""
        self._folder, self._is_loaded, self.is_loading = folder, False, True

    def hear(self, event: Event) -> None:
        """Take in what the worker says."""
        match event:
            case ModelLoaded(folder=folder):
                self._is_loaded = self._folder == Path(folder)
            case JobFailed(job=None) | JobFailed(kind="out_of_memory" | "no_model"):
                self._is_loaded = False  # where a smaller rung was tried in vain, there is none

    def forget(self) -> None:
        """The process is gone, and the model with it."""
        self._folder, self._is_loaded, self.is_loading = None, False, False


def ends_loading(event: Event) -> bool:
    """Whether the worker says with this that a LoadModel is done or has failed."""
    return isinstance(event, ModelLoaded) or (isinstance(event, JobFailed) and event.job is None)
