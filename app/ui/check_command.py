"""File > Check the files of this project: names takes that are not whole, and repairs them."""

from PySide6.QtCore import QObject, Signal

from app.language import listed, mark, tr, tr_count
from app.model.naming import take_name
from app.model.takes import Take
from app.session.file_check import FileCheck
from app.session.take_plan import GenerationError, check_continues
from app.storage.errors import ProjectError
from app.ui.message_strip import Message
from app.ui.services import Services

_WHOLE = (
    mark("{n} chunk was checked, and it is as it was made."),
    mark("{n} chunks were checked, and all are as they were made."),
)


class CheckCommand(QObject):
    """Says what was found above the viewer; repairing begins with the button there."""

    told = Signal(object)  # Message

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._generation = services.document, services.generation
        self.check = FileCheck(services.document, self)
        self.check.checked.connect(self._on_checked)
        self.check.failed.connect(lambda sentence: self.told.emit(Message(sentence)))

    def begin(self) -> None:
        """Read all files of the takes; one can go on working."""
        if self._document.folder is None:
            return
        self.check.begin()
        text = tr("The files of this project are being checked. You can go on working.")
        self.told.emit(Message(text, False, tr("Cancel"), self.check.cancel))

    def _on_checked(self, chunks: int, broken: tuple[str, ...], files: tuple[str, ...]) -> None:
        if not broken:
            whole = Message(tr_count(chunks, *_WHOLE), is_problem=False)
            self.told.emit(Message(" ".join(files)) if files else whole)
            return
        text = tr(
            "Files are missing or damaged: {takes}. What is lost can be made again, with the same "
            "pictures; the rest stays as it is.",
            takes=self._names(broken),
        )
        text = " ".join((text, *files))
        self.told.emit(Message(text, True, tr("Repair"), lambda: self._repair(broken)))

    def _repair(self, broken: tuple[str, ...]) -> None:
        """Make lost chunks again, the oldest takes first: others remember them."""
        takes = [t for t in map(self._document.library.get, broken) if t is not None]
        refused = [self._refusal(take) for take in sorted(takes, key=lambda take: take.created)]
        if any(refused):
            self.told.emit(Message(" ".join(filter(None, dict.fromkeys(refused)))))

    def _refusal(self, take: Take) -> str:
        """Why a take cannot be gone on with; nothing where that begins."""
        try:
            self._document.check_writable()
            check_continues(self._document, take)
            self._generation.continue_take(take.id)
        except (GenerationError, ProjectError) as error:
            return str(error)
        return ""

    def _names(self, takes: tuple[str, ...]) -> str:
        shots = {shot.id: shot.name for shot in self._document.project.shots}
        found = [self._document.library.by_id[take] for take in takes]
        return listed(take_name(shots.get(t.shot, t.shot), t.number) for t in found)
