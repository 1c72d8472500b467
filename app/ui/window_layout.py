"""Where the window and its panels are: shown, hidden, put back, and remembered."""

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QObject

from app.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from app.ui.main_window import MainWindow


class WindowLayout(QObject):
    """The commands of the panels, and what of the window is kept in the settings."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._area = window, window.area
        for dock in (self._area.inspector, self._area.timeline):
            dock.visibilityChanged.connect(self.refresh)

    def by_action(self) -> dict[str, Callable[[], object]]:
        """What the commands of the table do."""
        return {
            "inspector": lambda: self._toggle(self._area.inspector),
            "timeline": self._toggle_timeline,
            "reset_layout": self.reset,
        }

    def refresh(self, *_: object) -> None:
        """Show in the menu which panels there are."""
        actions, area = self._window.actions_table, self._area
        actions["inspector"].setChecked(not area.inspector.isHidden())
        actions["timeline"].setChecked(area.wants_timeline)

    def reset(self) -> None:
        """Put all panels where they were at first."""
        self._area.reset()
        self.refresh()

    def restore(self, settings: Settings) -> None:
        """Make the window as it was when it was closed."""
        window, actions = self._window, self._window.actions_table
        actions["continuity"].setChecked(settings.show_continuity)
        actions["snapping"].setChecked(settings.snapping)
        actions["follow_playhead"].setChecked(settings.follow_playhead)
        window.board.view.set_card_px(settings.card_px)
        actions["board"].setChecked(settings.show_board)
        window.restoreGeometry(QByteArray(_decoded(settings.window_geometry)))
        self._area.restore(_decoded(settings.docks), timeline=settings.show_timeline)
        self.refresh()

    def kept(self, settings: Settings) -> Settings:
        """The settings with the window as it is now."""
        window, actions = self._window, self._window.actions_table
        return msgspec.structs.replace(
            settings,
            window_geometry=base64.b64encode(window.saveGeometry().data()).decode(),
            docks=base64.b64encode(self._area.state()).decode(),
            show_timeline=self._area.wants_timeline,
            show_continuity=actions["continuity"].isChecked(),
            snapping=actions["snapping"].isChecked(),
            follow_playhead=actions["follow_playhead"].isChecked(),
            show_board=self._area.shows_board,
            card_px=window.board.view.card_px,
        )

    def _toggle(self, dock: "QDockWidget") -> None:
        """Show what is hidden or lies behind another tab, hide what is seen."""
        dock.setVisible(not dock.isVisible() or dock.visibleRegion().isEmpty())
        dock.raise_()
        self.refresh()

    def _toggle_timeline(self) -> None:
        self._area.show_timeline(not self._area.wants_timeline)
        self.refresh()


def _decoded(text: str) -> bytes:
    """What was kept; nothing where the file of settings was damaged."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""
