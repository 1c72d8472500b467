"""File > Models: the dialog, and the fetcher that goes on when it is closed."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from app.session.installed import installed_card
from app.session.model_fetcher import ModelFetcher
from app.ui.dialogs.model_facts import checked_words, fetched_words
from app.ui.dialogs.models_dialog import ModelsDialog
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ModelCommands(QObject):
    """Says above the viewer how fetching ended where nobody looks at the dialog.

    The open project notices when its model came or went.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._is_shown = False
        self.fetcher = ModelFetcher(self)
        self.fetcher.failed.connect(self._tell)
        self.fetcher.fetched.connect(self._on_fetched)
        self.fetcher.checked.connect(self._on_checked)

    def show(self) -> None:
        """List the models until the dialog is closed."""
        flows = self._window.flows
        dialog = ModelsDialog(
            self.fetcher, self._window, offline=flows.settings.offline,
            may_delete=self._window.services.generation.is_idle,
        )  # fmt: skip
        dialog.offline.toggled.connect(self._on_offline)
        self._is_shown = True
        dialog.exec()
        self._is_shown = False
        dialog.deleteLater()
        self._look()  # one may have been deleted

    def _on_offline(self, is_offline: bool) -> None:
        flows = self._window.flows
        flows.keep(msgspec.structs.replace(flows.settings, offline=is_offline))

    def _on_fetched(self, name: str) -> None:
        self._look()
        self._tell(fetched_words(name), is_problem=False)

    def _on_checked(self, damaged: tuple[str, ...]) -> None:
        self._look()
        self._tell(checked_words(damaged), is_problem=bool(damaged))

    def _look(self) -> None:
        """Read the card again where it came or went; a loaded model knows more than its card."""
        document = self._window.document
        card = installed_card(document.project.model)
        if document.folder is not None and (card is None) != (document.card is None):
            document.set_card(card)

    def _tell(self, sentence: str, *, is_problem: bool = True) -> None:
        if not self._is_shown:
            self._window.strip.show_message(Message(sentence, is_problem))
