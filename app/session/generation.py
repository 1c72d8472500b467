"""Generation: shots that are asked for, one worker, and takes that arrive in the document."""

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app import paths
from app.language import tr
from app.model.edits import EditError
from app.model.jobs import Cancelled, Done, Failed, Hold, Job, Queued, Running
from app.model.takes import new_id
from app.session.document import Document
from app.session.film_board import FilmBoard
from app.session.job_run import JobRun
from app.session.job_start import begun, folder_for
from app.session.keyframe_plan import wished_keyframe
from app.session.model_host import ModelHost
from app.session.pace import Pace
from app.session.pausing import Pause, PauseAfter
from app.session.recovery import GOES_ON, may_go_on, not_begun, tried_in_vain
from app.session.take_plan import (
    GenerationError,
    check_begins,
    check_can_be_kept,
    check_continues,
    chunks_of,
)
from app.session.unhurried import Unhurried
from app.session.worker_client import WorkerClient
from app.session.worker_death import Death
from app.storage.errors import ProjectError
from generation.protocol import (
    ChunkReady,
    Event,
    JobFinished,
    ModelLoaded,
    StepProgress,
)

_PATIENCE_S = 0.2  # for the queue's thread, which is done long before, unless the disk is stuck
_LONG_FILM_SHOTS = 30  # a take of a shorter one is put into it at once

class GenerationController(FilmBoard):
    """One path for the window and the command line: ask for shots, listen to the signals."""

    loading = Signal(str, float)  # what is being loaded, 0 to 1
    take_finished = Signal(str, str)  # shot id, take id
    failed = Signal(str)  # what happened, what was kept, what to do
    idle = Signal()  # nothing waits and nothing runs any more

    def __init__(
        self, document: Document, client: WorkerClient, parent: QObject | None = None
    ) -> None:
        super().__init__(document, parent)
        self._run: JobRun | None = None
        self._pace = Pace(time.monotonic)
        self.pausing = Pause(self)
        self.pausing.changed.connect(self.queue_changed)  # what is shown of its jobs changes
        self._host = ModelHost(client, self)
        self._host.loading.connect(self.loading)
        self._host.loaded.connect(self._on_loaded)
        self._host.may_load.connect(self._advance)
        self._host.load_failed.connect(self._on_load_failed)
        self._host.job_event.connect(self._on_job_event)
        self._host.died.connect(self._on_died)
        self._ending: Unhurried[Done | Failed] = Unhurried(self._on_finished, self)
        document.leaving.connect(self._ending.settle)
        document.replaced.connect(self._on_replaced)
        document.moved.connect(self._on_moved)
        self._host.stepped_down.connect(self._on_stepped_down)
        self._host.planned.connect(self._on_planned)
        self._take_over()

    # What the user asks for

    def generate(self, shot_ids: Iterable[str], *, resume: bool = False) -> tuple[Job, ...]:
        """Make a take of each shot in story order; GenerationError when that cannot be.

        With `resume`, an unfinished take with today's recipe is continued instead. A job of such a
        shot that is held goes on.
        """
        asked = set(shot_ids)
        check_can_be_kept(self._document, asked)
        check_begins(self._document, asked, {j.shot for j in self.queue.jobs if not j.is_over})
        wanted = asked - {job.shot for job in self.waiting() if not job.is_keyframe}
        held = tuple(job for job in self.queue.held if job.shot in asked)
        if resume and self._run is not None and not self._run.job.is_keyframe:
            wanted -= {self._run.job.shot}
        shots = (shot.id for shot in self._document.project.shots if shot.id in wanted)
        jobs = tuple(Job(new_id(), shot, may_resume=resume) for shot in shots)
        self.put(jobs)
        self.let_go_in(held, self._document.project)
        if jobs or held:
            self._advance()
        return (*held, *jobs)

    def generate_stale(self) -> tuple[Job, ...]:
        """Make a new take of every stale shot."""
        return self.generate(self.stale_shots())

    def generate_missing(self) -> tuple[Job, ...]:
        """Make or finish the take of every enabled shot that has no whole one."""
        return self.generate(self.missing_shots(), resume=True)

    def continue_take(self, take_id: str) -> Job:
        """Go on with a partial take; GenerationError when another model began it."""
        take = self._document.library.by_id[take_id]
        check_continues(self._document, take)
        job = Job(new_id(), self._shot_showing(take), take=take_id)
        self.put((job,))
        self._advance()
        return job

    def make_keyframes(self, shot_ids: Iterable[str], *, goes_on: bool = False) -> tuple[Job, ...]:
        """Make a keyframe of each shot from the cast; errors as those of `wished_keyframe`.

        One that `goes_on` is also made of the last picture of the shot before.
        """
        self._document.check_writable()
        wishes = {i: wished_keyframe(self._document, i, goes_on=goes_on) for i in shot_ids}
        jobs = tuple(Job(new_id(), shot, recipe=recipe) for shot, recipe in wishes.items())
        self.put(jobs)
        self._advance()
        return jobs

    def generate_smaller(self, job: Job) -> None:
        """Make the take of a job that ran out of memory in the next smaller size, then the rest."""
        check_can_be_kept(self._document, {job.shot})
        held, recipe = self.queue.held, self._smaller(job)
        self.put((Job(new_id(), job.shot, recipe=recipe, may_resume=True),))
        self.let_go_in(held, self._document.project)
        self._advance()

    def cancel(self) -> None:
        """Stop everything, a pause, too; finished chunks are kept as partial takes."""
        self.pausing.end()
        dropped = self.drop_waiting()
        if self._run is not None:
            self._cancel_running()
        elif dropped:
            self.idle.emit()

    def cancel_shot(self, shot_id: str) -> None:
        """Stop the jobs of one shot; the others go on."""
        for job in self.waiting():
            if job.shot == shot_id:
                self.set_state(job, Cancelled())
                self._advance()
        if self._run is not None and self._run.job.shot == shot_id:
            self._cancel_running()

    def cancel_job(self, job_id: str) -> None:
        """Stop one job, which waits or runs; the others go on."""
        job = self.queue.get(job_id)
        if self._run is not None and self._run.job.id == job_id:
            self._cancel_running()
        elif job is not None and not job.is_over:
            self.set_state(job, Cancelled())
            self._advance()

    def pause(self, after: PauseAfter) -> None:
        """Finish the step, chunk or shot that runs, and begin nothing else until `resume`."""
        self.pausing.ask(after, is_reached=self._run is None)
        if self._run is not None:
            self._host.pause(self._run.job.id, paused=after is PauseAfter.STEP)
            if after is PauseAfter.STEP:
                self._pace.stopped()  # what it waits is no part of the chunk's time

    def resume(self) -> None:
        """Go on after a pause, and with what is held."""
        held = self.queue.held
        self.let_go(held)
        if self.pausing.end() or held:
            if self._run is not None:
                self._host.pause(self._run.job.id, paused=False)
            self._advance()

    def pause_and_free(self) -> None:
        """Let the worker go with all that it holds; the job goes on from its last chunk."""
        self.pausing.ask(PauseAfter.CHUNK, is_reached=True)
        run = self._run
        if run is not None:
            run.keep_found()
            run.keep()
            self._put_back(run)
        self._host.release()

    # What there is to see

    @property
    def step(self) -> StepProgress | None:
        """The newest step of the running job, or None."""
        return None if self._run is None else self._run.step

    @property
    def chunks(self) -> int:
        """How many chunks the running job's take has in all."""
        return 1 if self._run is None else self._run.chunks

    def seconds_left(self, job_id: str | None = None) -> float | None:
        """The time until a job is done, or all that was asked for; None while it is not known."""
        if self._run is None or self.pausing.is_reached:
            return None
        chunks = self._run.chunks_left
        if job_id == self._run.job.id:
            return self._pace.seconds_left(chunks)
        for job in self.waiting():
            chunks += 1 if job.is_keyframe else chunks_of(self._document, job.shot)
            if job.id == job_id:
                break
        return self._pace.seconds_left(chunks)

    # The path of a job

    def _advance(self) -> None:
        """Start the next job, load the model for it, or say that all is done."""
        if self._run is not None:
            return
        job = self.queue.next_queued
        if job is None:
            self.pausing.end()
            self.idle.emit()
            return
        if not self._document.project.has_shot(job.shot):
            self._end(job, Cancelled())
            return
        if self.pausing.is_on:
            self.pausing.reach()
            return
        folder = folder_for(self._document, job)
        if self._host.is_loaded(folder):
            self._start(job)
        else:
            self._host.load(folder)

    def _start(self, job: Job) -> None:
        try:
            self._run, command = begun(self._document, job, self._pace)
        except (GenerationError, ProjectError, EditError) as error:
            self._end(job, Failed("cannot_start", str(error)))
            return
        self.start(job, self._run.plan.take)
        self._tell_of_plan(job, self._run.plan)
        if command is None:
            self._finish(self._run)
        else:
            self._host.begin(command)

    def _cancel_running(self) -> None:
        if self._run is not None and not self._ending.is_busy:
            self._run.is_cancelling = True
            self._host.cancel(self._run.job.id)

    def _end(self, job: Job, state: Cancelled | Done | Failed) -> None:
        """A failed job stops the ones behind it: they would remember the wrong takes."""
        self._host.job_over()
        self._run = None
        self._pace.stopped()
        if isinstance(state, Failed) and self._put_smaller(job, state):
            self._advance()
            return
        if isinstance(state, Failed):
            waiting = self.hold(Hold.FAILED, but=job)
            state = Failed(state.kind, state.message + not_begun(waiting))
        self.set_state(job, state)
        if isinstance(state, Failed):
            self.failed.emit(state.message)
        self._advance()

    # What the worker says

    def _on_job_event(self, event: Event) -> None:
        run = self._run
        if run is None or getattr(event, "job", None) != run.job.id or self._ending.is_busy:
            return  # a job that was already given up, or is over
        if isinstance(event, ChunkReady):
            self.settle(_PATIENCE_S)  # a take is never on disk before its job is
        if isinstance(event, JobFinished):
            self._finish(run)
            return
        state = run.after(event)
        if isinstance(state, Running):
            self.set_state(run.job, state)
            self._pass_on(event, run.job, run.plan.take.id)
            self._pause_here(event, run)
            return
        if isinstance(state, Cancelled) and run.is_pausing:
            self._put_back(run)
            return
        if isinstance(event, ChunkReady):  # the worker does not know that it failed
            self._host.cancel(run.job.id)
        if isinstance(state, Failed) and state.kind in GOES_ON:
            self._host.release()
            self._go_on_or_end(run, state, None, state.message)
            return
        self._end(run.job, state)

    def _go_on_or_end(self, run: JobRun, state: Failed, death: Death | None, said: str) -> None:
        """A job that has lost its worker goes on by itself, but once."""
        job = self.queue.get(run.job.id) or run.job
        if not may_go_on(job, death):
            self._end(run.job, state)
            return
        self.note.emit(tr("{message} It goes on by itself now, once.", message=said))
        self._host.job_over()
        self._run = None
        self._pace.stopped()
        self.try_again(job)
        self._advance()

    def _finish(self, run: JobRun) -> None:
        shots = len(self._document.project.shots)
        self._ending.run(run.finish(), at_once=shots < _LONG_FILM_SHOTS)

    def _on_finished(self, state: Done | Failed) -> None:
        run = self._run
        if run is None:
            return
        if isinstance(state, Done):
            self.take_finished.emit(run.job.shot, run.plan.take.id)
        self._end(run.job, state)

    def _pause_here(self, event: Event, run: JobRun) -> None:
        """Whether what just ended is what was to be finished."""
        if isinstance(event, StepProgress) and self.pausing.after is PauseAfter.STEP:
            self.pausing.reach()
        is_chunk = isinstance(event, ChunkReady) and self.pausing.after is PauseAfter.CHUNK
        if is_chunk and run.chunks_left:
            run.is_pausing = True
            self._host.cancel(run.job.id)

    def _put_back(self, run: JobRun) -> None:
        """The take is kept as far as it is; its job waits to go on with it."""
        self._host.job_over()
        self._run = None
        self._pace.stopped()
        self.set_state(run.job, Queued())
        self._advance()

    def _on_replaced(self) -> None:
        """Another project is open: what the old one has on disk stays there as it is."""
        self.close()
        self._stop_all()
        self.forget_finished()
        self._take_over()

    def _stop_all(self) -> None:
        self.drop_waiting()
        self.pausing.end()
        if self._run is not None:
            self._host.cancel(self._run.job.id)
            self._end(self._run.job, Cancelled())

    def _on_moved(self) -> None:
        """The worker writes into the folder that was left: the rest is made in the new one."""
        if self._run is not None:
            kept = self._run.keep()
            self.note.emit(
                tr("Saving elsewhere stopped the take. {kept} Generate again to go on.", kept=kept)
            )
            self._stop_all()
        self._keep_in()

    def _on_loaded(self, event: ModelLoaded) -> None:
        if event.folder == str(paths.model_folder(self._document.project.model)):
            self._document.confirm_card(event)
        self._advance()

    def _on_load_failed(self, kind: str, message: str) -> None:
        job = self.queue.running or self.queue.next_queued
        if job is None:
            self.failed.emit(message)
            return
        kept = tr("Nothing was changed.") if self._run is None else self._run.keep()
        self._end(job, Failed(kind, f"{message} {kept}"))

    def _on_died(self, sentence: str) -> None:
        """The worker is started again when it is needed; only what it was doing is over."""
        self._ending.settle()
        run, waiting, death = self._run, self.queue.next_queued, self._host.death
        if run is not None:
            state = run.after_death(sentence, death)
            if isinstance(state, Failed):
                self._go_on_or_end(run, state, death, f"{sentence} {run.keep()}")
            else:
                self._end(run.job, state)
        elif waiting is not None and not self.pausing.is_on:
            if may_go_on(waiting, death):
                self.note.emit(tr("{sentence} The model is loaded again.", sentence=sentence))
                self.try_again(waiting)
                self._advance()
            else:
                self._end(waiting, tried_in_vain(sentence, death))
