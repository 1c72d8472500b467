"""What a user of the command line sees of a generation: lines for people, JSON for programs."""

from PySide6.QtCore import QObject

from app.commands.console import Console, Exit
from app.model.jobs import Cancelled, Done, Failed, Job, Running
from app.model.naming import take_name
from app.session.document import Document
from app.session.generation import GenerationController


class Progress(QObject):
    """Listens to the controller; decides nothing."""

    def __init__(
        self,
        controller: GenerationController,
        document: Document,
        console: Console,
        *,
        as_json: bool,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._document = document
        self._console = console
        self._as_json = as_json
        self._started: set[str] = set()
        self._last_loading = ""
        self._last_step: object = None
        self.was_refused = False
        controller.loading.connect(self._on_loading)
        controller.job_changed.connect(self._on_job)
        controller.chunk_ready.connect(self._on_chunk)
        controller.note.connect(self.note)
        controller.failed.connect(self._on_failed)

    def nothing_to_do(self) -> None:
        """Every shot that was meant is ready already."""
        self._event("nothing_to_do")
        self._console.tell("Nothing to do: no shot that was asked for needs a take.")
        self._list_stale()
        self.over(Exit.DONE, quiet=True)

    def refused(self, sentence: str) -> None:
        """The work could not be begun."""
        self.was_refused = True
        self._on_failed(sentence)

    def note(self, text: str) -> None:
        """Something worth knowing that stops nothing."""
        self._event("note", text=text)
        self._console.tell(f"Note: {text}")

    def over(self, code: Exit, *, quiet: bool = False) -> None:
        """The last words."""
        made = sum(isinstance(job.state, Done) for job in self._controller.queue.jobs)
        self._console.end_progress()
        self._event("done", exit_code=int(code), takes=made, stale=self._stale_data())
        if quiet:
            return
        if code == Exit.INTERRUPTED:
            self._console.tell(
                "Interrupted. Finished chunks are kept; the same command goes on from there."
            )
        elif code == Exit.DONE:
            jobs = self._controller.queue.jobs
            what = "keyframe" if jobs and all(job.is_keyframe for job in jobs) else "take"
            self._console.tell(f"{made} {what}{'s' if made != 1 else ''} made.")
        self._list_stale()

    def _on_loading(self, text: str, fraction: float) -> None:
        self._event("loading", text=text, fraction=round(fraction, 3))
        if self._console.is_live:
            self._console.progress(f"{text} {fraction:.0%}")
        elif text != self._last_loading and fraction < 1:
            self._console.tell(f"{text} ...")
        self._last_loading = text

    def _on_job(self, job: Job) -> None:
        match job.state:
            case Running():
                self._on_running(job)
            case Done():
                self._event("finished", **self._who(job))
                self._console.tell(f"{self._name(job)} is done.")
            case Cancelled():
                if job.take is not None:
                    kept = self._kept(job)
                    self._event("cancelled", chunks=kept, **self._who(job))
                    rest = "" if job.is_keyframe else f"; chunks kept: {kept}"
                    self._console.tell(f"{self._name(job)} was cancelled{rest}.")
            case Failed(kind=kind, message=message):
                self._event("failed", kind=kind, message=message, **self._who(job))
            case _:
                pass

    def _on_running(self, job: Job) -> None:
        if job.id not in self._started:
            self._started.add(job.id)
            self._event("started", **self._who(job))
            self._console.tell(f"{self._name(job)} ...")
            return
        step = self._controller.step
        if step is None or step == self._last_step:
            return
        self._last_step = step
        left = self._controller.seconds_left()
        facts: dict[str, object] = {"chunk": step.chunk + 1, "chunks": self._controller.chunks}
        facts |= {"step": step.step, "steps": step.steps}
        if left is not None:
            facts["seconds_left"] = round(left, 1)
        self._event("step", **self._who(job), **facts)
        if self._console.is_live:
            text = (
                f"{self._name(job)}: chunk {step.chunk + 1} of {self._controller.chunks}, "
                f"step {step.step} of {step.steps}"
            )
            self._console.progress(f"{text}{_left(left)}")

    def _on_chunk(self, shot_id: str, take_id: str, chunk: int) -> None:
        take = self._document.library.by_id[take_id]
        made = next(c for c in take.chunks if c.index == chunk)
        job = self._controller.queue.running
        video = self._document.take_folder(take_id) / made.video
        if job is None:
            return
        facts = {"chunk": chunk + 1, "chunks": self._controller.chunks, "video": str(video)}
        self._event("chunk", **self._who(job), pictures=made.frames, **facts)
        rest = _left(self._controller.seconds_left())
        total = self._controller.chunks
        self._console.tell(f"{self._name(job)}: chunk {chunk + 1} of {total} is ready{rest}.")

    def _on_failed(self, message: str) -> None:
        if self.was_refused:
            self._event("failed", message=message)
        self._console.tell(f"Failed: {message}")

    def _who(self, job: Job) -> dict[str, object]:
        project = self._document.project
        if not project.has_shot(job.shot):
            return {"job": job.id, "take": job.take}
        number, name = project.number(job.shot), project.shot(job.shot).name
        return {"job": job.id, "shot": number, "name": name, "take": job.take}

    def _name(self, job: Job) -> str:
        project, library = self._document.project, self._document.library
        shot = project.shot(job.shot) if project.has_shot(job.shot) else None
        name, origins = (shot.name, shot.origins) if shot else (job.shot, ())
        if job.is_keyframe:
            return f"Keyframe of {name}"
        take = library.get(job.take)
        number = library.next_number(job.shot, *origins) if take is None else take.number
        return take_name(name, number)

    def _kept(self, job: Job) -> int:
        take = self._document.library.get(job.take)
        return 0 if take is None else len(take.chunks)

    def _list_stale(self) -> None:
        project = self._document.project
        for shot_id, reasons in self._document.stale().items():
            number, name = project.number(shot_id), project.shot(shot_id).name
            self._console.tell(f"Shot {number} ({name}) is stale: {'; '.join(reasons)}.")

    def _stale_data(self) -> list[dict[str, object]]:
        project = self._document.project
        return [
            {"shot": project.number(shot_id), "reasons": list(reasons)}
            for shot_id, reasons in self._document.stale().items()
        ]

    def _event(self, event: str, **facts: object) -> None:
        if self._as_json:
            self._console.result_json({"event": event, **facts})


def _left(seconds: float | None) -> str:
    """The time left, when it is known and worth telling."""
    if seconds is None or seconds < 1:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    return f", about {minutes}:{rest:02d} left"
