"""Commands that are about the program: its settings, its keys, and what it is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.language import tr
from app.session.idle_release import IdleRelease
from app.session.update_check import UpdateCheck
from app.settings import Settings
from app.ui.dialogs.about_dialog import AboutDialog
from app.ui.dialogs.settings_dialog import SettingsDialog
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from app.storage.updates import Release
    from app.ui.main_window import MainWindow


class ProgramCommands(QObject):
    """Opens the dialogs and keeps what was chosen."""

    told = Signal(object)  # Message

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.open_folder: Callable[[str], object] = _open_folder
        self.open_page: Callable[[str], object] = _open_page
        self.update = UpdateCheck(self)
        self.update.answered.connect(self._on_release)
        self.update.failed.connect(lambda sentence: self.told.emit(Message(sentence)))
        window.queue.may_notify = lambda: self._settings.notify
        self.idle_release = IdleRelease(window.services.client, self._is_idle, self)
        window.flows.settings_changed.connect(self._use_settings)
        self._use_settings()

    def by_action(self) -> dict[str, Callable[[], object]]:
        """What the commands of the table do."""
        return {
            "settings": self.change_settings,
            "shortcuts": self._window.keyboard.change,
            "about": self.tell_about,
            "check_update": self.update.begin,
        }

    def _on_release(self, release: "Release") -> None:
        button = tr("Open its page") if release.is_newer else ""
        self.told.emit(Message(release.words, False, button, partial(self._show, release.page)))

    def _show(self, page: str) -> None:
        self.open_page(page)

    def _use_settings(self) -> None:
        self.idle_release.set_minutes(self._settings.release_after_min)
        self._window.timeline.continuity.watch.use(self._settings.continuity_model)

    def _is_idle(self) -> bool:
        services = self._window.services
        return services.generation.is_idle and services.imports.is_idle

    @property
    def _settings(self) -> Settings:
        return self._window.flows.settings

    def change_settings(self) -> None:
        """Ask for other settings; they hold at once."""
        projects = [Path(name) for name in self._settings.recent_projects]
        is_idle = self._window.services.generation.is_idle
        dialog = SettingsDialog(self._settings, projects, self._window, may_clear=is_idle)
        dialog.keyboard_wanted.connect(self._window.keyboard.change)
        dialog.folder_wanted.connect(lambda folder: self.open_folder(folder))
        if dialog.exec():
            self._window.flows.keep(dialog.chosen(self._settings))
        dialog.deleteLater()

    def tell_about(self) -> None:
        """Say what this program is, and of the project's model, or that of new ones."""
        document = self._window.document
        has_project = document.folder is not None
        model = document.project.model if has_project else self._settings.default_model
        dialog = AboutDialog(model, self._window)
        dialog.exec()
        dialog.deleteLater()


def _open_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _open_page(page: str) -> None:
    QDesktopServices.openUrl(QUrl(page))
