"""File > Models: the dialog, and the fetcher that goes on when it is closed."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from app.session.model_fetcher import ModelFetcher
from app.ui.dialogs.models_dialog import ModelsDialog
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ModelCommands(QObject):
    """Says above the viewer how fetching ended where nobody looks at the dialog."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._is_shown = False
        self.fetcher = ModelFetcher(self)
        self.fetcher.failed.connect(self._on_failed)

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

    def _on_offline(self, is_offline: bool) -> None:
        flows = self._window.flows
        flows.keep(msgspec.structs.replace(flows.settings, offline=is_offline))

    def _on_failed(self, sentence: str) -> None:
        if not self._is_shown:
            self._window.strip.show_message(Message(sentence))
