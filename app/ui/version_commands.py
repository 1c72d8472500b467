"""Former versions of the project, and what another program has saved while it is open here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.language import tr
from app.storage.versions import versions
from app.ui.dialogs.versions_dialog import VersionsDialog
from app.ui.labels import exact_time
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class VersionCommands(QObject):
    """A version is opened as an edit: undo takes it back, and nothing on disk is replaced."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.flows.contested.connect(self._on_contested)
        window.flows.safe.changed_elsewhere.connect(self._on_changed_elsewhere)
        window.flows.read_only.connect(self._on_read_only)

    def show(self) -> None:
        """List what is kept; one edit when one of it is chosen."""
        document = self._window.document
        kept = versions(document.require_folder())
        if not kept:
            text = tr("There are no former versions yet: the project was saved once.")
            self._window.strip.show_message(Message(text, is_problem=False))
            return
        dialog = VersionsDialog(document.project, kept, self._window)
        if dialog.exec() and dialog.chosen is not None:
            when = exact_time(dialog.chosen.version.when)
            text = tr("Open the version of {time}", time=when)
            document.edit(text, dialog.chosen.project)
        dialog.deleteLater()

    def _on_read_only(self, sentence: str, was_tried: bool) -> None:
        """Offer a copy, which can be edited; what is lost in the project was told before."""
        strip, text = self._window.strip, tr("Save a copy as…")
        if was_tried or strip.message is None:
            save = self._window.flows.save_as
            strip.show_message(Message(sentence, was_tried, text, save))

    def _on_contested(self, sentence: str) -> None:
        """Saving over it loses nothing: what another program saved stays as a version."""
        text = tr("Save over it")
        self._window.strip.show_message(Message(sentence, True, text, self._save_over))

    def _on_changed_elsewhere(self) -> None:
        text = tr(
            "Another program has saved this project, and there are unsaved edits here. Nothing is "
            "lost: save over it, and what it saved stays in File > Versions; or save a copy."
        )
        self._on_contested(text)

    def _save_over(self) -> None:
        self._window.flows.save(over=True)
