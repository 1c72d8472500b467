"""What the worker remarked while it made a shot, kept until the shot is made again."""

from PySide6.QtCore import QObject, Signal

from app.model.jobs import Job, Queued
from app.session.generation import GenerationController


class ShotNotes(QObject):
    """Notes by shot: "Animatic does not know the word zeppelin" must still be there later."""

    changed = Signal(str)  # shot id

    def __init__(self, generation: GenerationController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = generation
        self._notes: dict[str, tuple[str, ...]] = {}
        generation.note.connect(self._on_note)
        generation.job_changed.connect(self._on_job_changed)

    def of_shot(self, shot_id: str) -> tuple[str, ...]:
        """The notes of a shot's newest job, oldest first."""
        return self._notes.get(shot_id, ())

    def _on_note(self, text: str) -> None:
        running = self._generation.queue.running
        if running is not None and text not in self.of_shot(running.shot):
            self._notes[running.shot] = (*self.of_shot(running.shot), text)
            self.changed.emit(running.shot)

    def _on_job_changed(self, job: Job) -> None:
        if isinstance(job.state, Queued) and self._notes.pop(job.shot, None) is not None:
            self.changed.emit(job.shot)
