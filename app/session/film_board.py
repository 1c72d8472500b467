"""The queue of a film: kept in its folder, and what of the film wants a take."""

from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Signal

from app.language import mark, tr
from app.model.jobs import Failed, Job, Queued
from app.model.memory_notes import memory_note
from app.model.prompt_notes import prompt_notes
from app.model.smaller_size import next_smaller
from app.model.takes import Take
from app.session.document import Document
from app.session.job_board import JobBoard
from app.session.queue_keeper import QueueKeeper
from app.session.recovery import found_waiting, plan_note, rung_note
from app.session.take_plan import TakePlan, has_unmade_shots, missing_shots, stale_shots
from app.session.worker_death import Death
from generation.protocol import (
    ChunkReady,
    Event,
    JobNote,
    MemoryPlan,
    Recipe,
    SteppedDown,
    StepProgress,
)


class FilmBoard(JobBoard):
    """Knows the film and the disk; who makes the takes is not known here."""

    chunk_ready = Signal(str, str, int)  # shot id, take id, chunk index
    preview_ready = Signal(str, StepProgress)  # shot id, the step with its preview
    note = Signal(str)  # a sentence; the job goes on

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.may_be_smaller = False  # consent beforehand to smaller pictures, for want of memory
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

    def smaller_size(self, job: Job) -> tuple[int, int] | None:
        """The size at which a job that ran out of memory could be tried next, or None."""
        recipe = self._smaller(job)
        return None if recipe is None else recipe.size

    def _smaller(self, job: Job) -> Recipe | None:
        is_full = isinstance(job.state, Failed) and job.state.kind == Death.MEMORY.value
        if job.recipe is None or job.is_keyframe or not is_full:
            return None
        size = next_smaller(self._document.card, job.recipe.size)
        return None if size is None else msgspec.structs.replace(job.recipe, size=size)

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

    def _tell_of_plan(self, job: Job, plan: TakePlan) -> None:
        if job.is_keyframe:
            return
        project = self._document.project
        shot, seed = project.shot(job.shot), plan.take.recipe.seed
        if plan.is_new and seed != plan.asked_seed:
            note = tr("{shot} gets seed {seed}, to make another take.", shot=shot.name, seed=seed)
            self.note.emit(note)
        if plan.is_new:  # another one remembers what it was begun with
            memory = memory_note(project, self._document.library, self._document.card, shot)
            if memory:
                self.note.emit(memory)
        for note in prompt_notes(project, shot):
            self.note.emit(note)

    def _pass_on(self, event: Event, job: Job, take_id: str) -> None:
        match event:
            case JobNote(text=text):
                self.note.emit(text)
            case SteppedDown():
                self._on_stepped_down(event)
            case StepProgress(preview=str()):
                self.preview_ready.emit(job.shot, event)
            case ChunkReady(chunk=chunk):
                self.chunk_ready.emit(job.shot, take_id, chunk)
            case _:
                pass

    def _put_smaller(self, job: Job, state: Failed) -> bool:
        """Let a job that has run out of memory wait with smaller pictures, where that is agreed."""
        now = self.queue.get(job.id) or job
        recipe = self._smaller(replace(now, state=state)) if self.may_be_smaller else None
        if recipe is None or now.recipe is None:
            return False
        size, smaller = (f"{width}×{height}" for width, height in (now.recipe.size, recipe.size))
        words = mark("Memory ran out at {size}: the take is made at {smaller}.")
        self.note.emit(tr(words, size=size, smaller=smaller))
        self._change((replace(now, state=Queued(), take=None, recipe=recipe, may_resume=True),))
        return True

    def _on_planned(self, plan: MemoryPlan) -> None:
        """Say before a model is loaded that it may not fit."""
        words = plan_note(plan)
        if words:
            self.note.emit(words)

    def _on_stepped_down(self, event: SteppedDown) -> None:
        """Say once for a job what its worker has given up for want of memory."""
        job = None if event.job is None else self.queue.get(event.job)
        if job is None or job.rung != event.rung:
            words = rung_note(event.rung, exact=event.exact, planned=event.planned)
            if words:
                self.note.emit(words)
        if job is not None:
            self.note_rung(job, event.rung)
