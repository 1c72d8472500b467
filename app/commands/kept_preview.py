"""`throughline generate --preview FILE`: what is being made, in a file that a viewer can watch."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.commands.console import Console
from app.session.generation import GenerationController
from app.storage.atomic import write_atomic
from generation.protocol import StepProgress


class KeptPreview(QObject):
    """Copies the newest preview; the worker's own file goes when its job is over."""

    def __init__(self, controller: GenerationController, file: Path, console: Console) -> None:
        super().__init__()
        self._file = file
        self._console = console
        self._has_failed = False
        controller.preview_ready.connect(self._on_preview)

    def _on_preview(self, _shot_id: str, step: StepProgress) -> None:
        try:
            picture = Path(step.preview or "").read_bytes()
        except OSError:
            return  # the worker has made the next one already, or has ended
        try:
            write_atomic(self._file, picture)
        except OSError as error:
            if not self._has_failed:
                self._has_failed = True
                self._console.tell(
                    f"The preview cannot be written to {self._file}: {error.strerror}. "
                    "The takes are made all the same."
                )
