"""The keys that the user chose: read from the settings, changed in a dialog, kept."""

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.actions import Actions
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.ui.project_flows import ProjectFlows
from app.ui.shortcuts import keys_now


class Keyboard(QObject):
    """Gives the window's commands their keys."""

    def __init__(self, actions: Actions, flows: ProjectFlows, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._flows, self._window = actions, flows, parent
        self._apply()

    def change(self) -> None:
        """Ask for other keys; they hold at once, and when the program starts again."""
        settings = self._flows.settings
        dialog = ShortcutsDialog(
            self._actions, settings.shortcut_preset, settings.shortcuts, self._window
        )
        if dialog.exec():
            preset, changed = dialog.chosen
            self._flows.keep(
                msgspec.structs.replace(settings, shortcut_preset=preset, shortcuts=changed)
            )
            self._apply()
        dialog.deleteLater()

    def _apply(self) -> None:
        settings = self._flows.settings
        self._actions.set_keys(keys_now(settings.shortcut_preset, settings.shortcuts))
