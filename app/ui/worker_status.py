"""The status bar: what the worker does, the latest note, and the facts of the film."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from app.language import listed, mark, tr, tr_count
from app.model.time import format_timecode
from app.session.clip_import import ClipImports, ClipJob
from app.session.document import Document
from app.session.exporter import Exporter
from app.session.generation import GenerationController
from app.session.worker_client import WorkerClient
from app.ui.elided_label import ElidedLabel
from app.ui.progress_bar import ProgressBar
from app.ui.queue.job_words import duration

_TICK_MS = 500
_NOTE_MS = 12_000


class WorkerStatus(QStatusBar):
    """Left what is being done, in the middle notes, right the film."""

    def __init__(
        self,
        document: Document,
        client: WorkerClient,
        generation: GenerationController,
        exporter: Exporter,
        imports: ClipImports,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._client = client
        self._generation = generation
        self._imports = imports
        self._loading = ""
        self._export = ""
        self.worker = QLabel(self)
        self.progress = ProgressBar(self)
        self.note = ElidedLabel(self)
        self.film = QLabel(self)
        self._note_end = QTimer(self)
        self._tick = QTimer(self)
        self._build()
        self._connect(exporter)
        self._refresh()

    def _build(self) -> None:
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self.worker.setAccessibleName(tr("State of the worker"))
        self.note.setAccessibleName(tr("Note"))
        self.progress.setFixedSize(120, 8)
        self.note.setContentsMargins(10, 0, 0, 0)
        self.addWidget(self.worker)
        self.addWidget(self.progress)
        self.addWidget(self.note, 1)
        self.addPermanentWidget(self.film)
        self._note_end.setSingleShot(True)
        self._note_end.setInterval(_NOTE_MS)
        self._tick.setInterval(_TICK_MS)

    def _connect(self, exporter: Exporter) -> None:
        self._note_end.timeout.connect(self.note.clear)
        self._tick.timeout.connect(self._refresh)
        self._client.ready.connect(self._refresh)
        self._client.died.connect(self._on_died)
        self._document.changed.connect(self._refresh)
        self._document.leaving.connect(self.note.clear)  # it was about that project
        self._generation.loading.connect(self._on_loading)
        self._generation.job_changed.connect(self._on_job_changed)
        self._generation.idle.connect(self._on_idle)
        self._generation.pausing.changed.connect(self._refresh)
        self._generation.note.connect(self.show_note)
        self._imports.loading.connect(self._on_loading)
        self._imports.changed.connect(self._refresh)
        exporter.progress.connect(self._on_export)
        for ended in (exporter.finished, exporter.failed, exporter.cancelled):
            ended.connect(self._on_export_ended)

    def show_note(self, text: str) -> None:
        """Show a sentence for a while."""
        self.note.setText(text)
        self.note.setToolTip(text)
        self._note_end.start()

    def _on_loading(self, text: str, fraction: float) -> None:
        self._loading = f"{text} {round(fraction * 100)}%" if fraction < 1 else ""
        self._refresh()

    def _on_job_changed(self) -> None:
        if not self._tick.isActive() and not self._generation.is_idle:
            self._tick.start()
        self._refresh()

    def _on_idle(self) -> None:
        self._tick.stop()
        self._loading = ""
        self._refresh()

    def _on_died(self) -> None:
        self._loading = ""
        self._refresh()

    def _on_export(self, done: int, total: int) -> None:
        self._export = tr("Exporting frame {done} of {total}", done=done, total=total)
        self._set_fraction(done / max(1, total))
        self._refresh()

    def _on_export_ended(self) -> None:
        self._export = ""
        self._refresh()

    def _refresh(self, *_: object) -> None:
        self.film.setText(self._film_text())
        running, importing = self._generation.queue.running, self._imports.running
        if self._export:
            self.worker.setText(self._export)
        elif running is not None:
            self.worker.setText(self._running_text(running.shot))
            self._set_fraction(self._generation.progress_of(running.shot) or 0.0)
        elif importing is not None:
            self.worker.setText(self._importing_text(importing))
            self._set_fraction(importing.progress)
        else:
            self.worker.setText(self._idle_text())
        self.progress.setVisible(bool(self._export or running or importing))

    def _set_fraction(self, fraction: float) -> None:
        self.progress.show_fraction(fraction)

    def _running_text(self, shot_id: str) -> str:
        project = self._document.project
        number = project.number(shot_id) if project.has_shot(shot_id) else "?"
        if self._generation.pausing.is_reached:
            return tr("Paused in shot {number}", number=number)
        facts = [tr("Generating shot {number}", number=number)]
        step, chunks = self._generation.step, self._generation.chunks
        if step is not None:
            facts.append(tr("chunk {chunk} of {chunks}", chunk=step.chunk + 1, chunks=chunks))
        waiting = sum(1 for job in self._generation.queue.jobs if not job.is_over) - 1
        if waiting:
            facts.append(tr("{waiting} queued", waiting=waiting))
        left_s = self._generation.seconds_left()
        if left_s is not None:
            facts.append(tr("about {time} left", time=duration(left_s)))
        return listed(facts)

    def _importing_text(self, job: ClipJob) -> str:
        percent, waiting = round(job.progress * 100), len(self._imports.waiting)
        text = tr("Importing {file}, {percent}%", file=job.file.name, percent=percent)
        if waiting:
            text = listed((text, tr("{waiting} queued", waiting=waiting)))
        return text

    def _idle_text(self) -> str:
        if self._loading:
            return self._loading
        if self._generation.pausing.is_reached:
            return tr("Paused, {waiting} queued", waiting=len(self._generation.waiting()))
        if not (self._generation.is_idle and self._imports.is_idle):
            is_there = self._client.is_running
            return tr("Loading the model…") if is_there else tr("Starting the worker…")
        if self._document.folder is None:
            return ""
        if self._document.card is None:
            return tr("The model “{model}” is not installed", model=self._document.project.model)
        return tr("Model loaded, idle") if self._client.is_running else tr("Idle")

    def _film_text(self) -> str:
        if self._document.folder is None:
            return ""
        project = self._document.project
        width, height = project.size
        shots = tr_count(len(project.shots), mark("{n} shot"), mark("{n} shots"))
        length = format_timecode(project.frames, project.rate)
        rate = tr("{rate} fps", rate=project.rate.label)
        return f"{shots}   {length}   {rate}   {width}×{height}"
