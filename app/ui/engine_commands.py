"""File > Engine: the dialog, and what the window says while there is no engine."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.session.engine_maker import EngineMaker, busy_words
from app.storage.engine.starting import (
    built_in_words,
    is_missing,
    missing_words,
    uses_engine,
)
from app.ui.dialogs.engine_dialog import EngineDialog
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class EngineCommands(QObject):
    """Generate is greyed, with the reason and the way out, until there is an engine to use."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._is_shown = False
        self.maker = EngineMaker(self)
        for changed in (self.maker.installed, self.maker.repaired, self.maker.removed):
            changed.connect(self._on_changed)
        for changed in (self.maker.begun, self.maker.checked, self.maker.cancelled):
            changed.connect(self.refresh)
        self.maker.failed.connect(self._on_failed)
        window.welcome.engine_wanted.connect(self.show)
        window.inspector.fields.status.engine_wanted.connect(self.show)

    def show(self) -> None:
        """Say what there is, until the dialog is closed; it goes on when it is."""
        if not uses_engine():
            self._window.strip.show_message(Message(built_in_words(), is_problem=False))
            return
        self._let_go()
        dialog = EngineDialog(self.maker, self._window, may_change=self._is_idle)
        self._is_shown = True
        dialog.exec()
        self._is_shown = False
        dialog.deleteLater()
        self.refresh()

    def refresh(self) -> None:
        """Find out whether there is an engine to use, and say it where one would generate."""
        why_not = missing_words() if is_missing() else ""
        why_not = why_not or (busy_words() if self.maker.is_watched else "")
        self._window.states.why_not_generate = why_not
        self._window.welcome.set_why_not(why_not)
        self._window.inspector.fields.status.set_why_not(why_not)
        self._window.states.refresh()

    @property
    def _is_idle(self) -> bool:
        services = self._window.services
        return services.generation.is_idle and services.imports.is_idle

    def _let_go(self) -> None:
        """What is replaced must not be in use; a worker that works keeps what it has loaded."""
        if uses_engine() and self._is_idle:
            self._window.services.client.release()

    def _on_changed(self) -> None:
        self._let_go()
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self.refresh()
        if not self._is_shown:
            self._window.strip.show_message(Message(sentence))
