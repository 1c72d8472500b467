"""The queue of a film: kept in its folder, and what of the film wants a take."""

from PySide6.QtCore import QObject, Signal

from app.model.jobs import Job
from app.model.prompt_notes import prompt_notes
from app.model.takes import Take
from app.session.document import Document
from app.session.job_board import JobBoard
from app.session.queue_keeper import QueueKeeper
from app.session.recovery import found_waiting, rung_note
from app.session.take_plan import has_unmade_shots, missing_shots, stale_shots
from generation.protocol import SteppedDown


class FilmBoard(JobBoard):
    """Knows the film and the disk; who makes the takes is not known here."""

    note = Signal(str)  # a sentence; the job goes on

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._keeper = QueueKeeper(self)
        self._keeper.troubled.connect(self.note)
        self.queue_changed.connect(self._on_queue_changed)

    def missing_shots(self) -> tuple[str, ...]:
        """The enabled shots that lack pictures, in story order."""
        return missing_shots(self._document.project, self._document.library)

    def stale_shots(self) -> tuple[str, ...]:
        """The stale shots that a new take would mend, in story order; imported takes stay."""
        return stale_shots(self._document)

    def has_unmade_shots(self) -> bool:
        """Whether any shot is stale or lacks pictures."""
        return has_unmade_shots(self._document)

    def close(self) -> None:
        """Write what is left: only at exit; what waits then waits at the next start."""
        self._keeper.close()

    def settle(self, timeout_s: float | None = None) -> None:
        """Wait until the queue is on disk; mostly it is."""
        self._keeper.settle(timeout_s)

    def _take_over(self) -> None:
        """Show what waited when this project was left; nothing of it begins by itself."""
        folder = self._document.folder
        if folder is not None:
            self.restore(found_waiting(self._document, self._keeper.open(folder)))

    def _keep_in(self) -> None:
        """The queue goes on in the folder that the project was moved to."""
        self._keeper.open(self._document.require_folder())
        self._keeper.record(self.queue)

    def _on_queue_changed(self) -> None:
        self._keeper.record(self.queue)

    def _shot_showing(self, take: Take) -> str:
        """The shot that a take was made for, or where that was deleted, one that shows it."""
        project = self._document.project
        there = project.has_shot(take.shot)
        return take.shot if there else project.showing.get(take.id, take.shot)

    def _tell_of_prompt(self, job: Job) -> None:
        project = self._document.project
        for note in prompt_notes(project, project.shot(job.shot)):
            self.note.emit(note)

    def _on_stepped_down(self, event: SteppedDown) -> None:
        """Say once for a job what its worker has given up for want of memory."""
        job = None if event.job is None else self.queue.get(event.job)
        if job is None or job.rung != event.rung:
            self.note.emit(rung_note(event.rung, exact=event.exact))
        if job is not None:
            self.note_rung(job, event.rung)
