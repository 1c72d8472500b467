"""`throughline import`: a video file becomes a shot with a take."""

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.commands.changes import tell_difference
from app.commands.console import CommandError, Console, Exit
from app.commands.loop import run_loop
from app.commands.opening import check_prompt, find_shot, load_document
from app.model.clips import ClipWish
from app.model.edits import EditError
from app.model.time import format_length
from app.session.clip_import import ClipImports
from app.session.document import Document
from app.session.take_plan import GenerationError
from app.session.worker_client import WorkerClient
from app.storage.errors import ClipFileError, ProjectError


def import_clip(options: argparse.Namespace, console: Console) -> Exit:
    """Import one file, and say which shot it is."""
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    document, client = Document(), WorkerClient()
    load_document(document, options.project, console, writes=True)
    wish = _wish(options, document)
    stale_before = document.stale()
    imports = ClipImports(document, client)
    listener = _Listener(imports, document, application, console, as_json=options.json)
    try:
        interrupted = run_loop(imports.cancel, lambda: listener.add(Path(options.video), wish))
    finally:
        client.stop()
        imports.close()
    console.end_progress()
    if listener.refusal is not None:
        raise listener.refusal
    if interrupted and listener.was_cancelled:
        console.tell("Interrupted. The project is as it was before.")
        return Exit.INTERRUPTED
    tell_difference(stale_before, document.stale(), document.project, console)
    return Exit.DONE


def _wish(options: argparse.Namespace, document: Document) -> ClipWish:
    check_prompt("the shot", options.prompt)
    before = None if options.at is None else find_shot(document.project, options.at).id
    return ClipWish(options.name, options.prompt.strip(), before=before)


class _Listener:
    """Tells what becomes of the file, and ends the loop."""

    def __init__(
        self,
        imports: ClipImports,
        document: Document,
        application: QCoreApplication,
        console: Console,
        *,
        as_json: bool,
    ) -> None:
        self._imports, self._document, self._console = imports, document, console
        self._as_json = as_json
        self.refusal: CommandError | None = None
        self.was_cancelled = False
        self._told = 0
        self._quit = application.quit
        imports.loading.connect(self._on_loading)
        imports.changed.connect(self._on_changed)
        imports.imported.connect(self._on_imported)
        imports.failed.connect(self._on_failed)
        imports.cancelled.connect(self._on_cancelled)
        imports.idle.connect(self._quit)

    def add(self, file: Path, wish: ClipWish) -> None:
        """Begin, or refuse what cannot be begun."""
        try:
            self._imports.add(file, wish)
        except (ClipFileError, EditError) as error:
            text = str(error)
            kept = "" if "Nothing was changed" in text else " Nothing was changed."
            self._refuse(CommandError(text + kept))
        except (GenerationError, ProjectError) as error:
            self._refuse(CommandError(str(error), Exit.FAILED))

    def _refuse(self, refusal: CommandError) -> None:
        self.refusal = refusal
        self._quit()

    def _on_loading(self, text: str, fraction: float) -> None:
        self._event("loading", text=text, fraction=round(fraction, 3))
        self._console.progress(f"{text} {fraction:.0%}")

    def _on_changed(self) -> None:
        job = self._imports.running
        if job is None:
            return
        self._console.progress(f"{job.file.name}: {job.progress:.0%}")
        if len(job.chunks) > self._told:
            self._told = len(job.chunks)
            self._event("chunk", chunk=self._told, chunks=job.expected)

    def _on_imported(self, shot_id: str, name: str, notes: list[str]) -> None:
        project = self._document.project
        shot, number = project.shot(shot_id), project.number(shot_id)
        for note in notes:
            self._event("note", text=note)
            self._console.tell(f"Note: {note}")
        length = format_length(shot.frames, project.rate)
        facts = {"frames": shot.frames, "take": shot.selected_take, "id": shot.id}
        self._event("imported", shot=number, name=shot.name, **facts)
        self._console.tell(f"{name} is shot {number} ({shot.name}), {length} long.")

    def _on_failed(self, kind: str, message: str) -> None:
        self._event("failed", kind=kind, message=message)
        self.refusal = CommandError(message, Exit.USAGE if kind == "clip" else Exit.FAILED)

    def _on_cancelled(self) -> None:
        self.was_cancelled = True

    def _event(self, event: str, **facts: object) -> None:
        if self._as_json:
            self._console.result_json({"event": event, **facts})
