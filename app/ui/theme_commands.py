"""View > Theme: what is chosen is kept, and holds at once."""

from functools import partial

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.actions import Actions
from app.ui.palettes import THEMES
from app.ui.project_flows import ProjectFlows
from app.ui.theme import apply_theme, theme_name
from app.ui.theme_actions import CHOICES

SYSTEM = "system"
_SCHEMES = {"light": Qt.ColorScheme.Light, SYSTEM: Qt.ColorScheme.Unknown}


def theme_of(choice: str, *, is_light: bool, is_contrast: bool) -> str:
    """The theme of a choice; the system's is dark unless it says otherwise."""
    if choice in THEMES:
        return choice
    if choice != SYSTEM:
        return "dark"
    return "contrast" if is_contrast else "light" if is_light else "dark"


def use_theme(application: QApplication, choice: str) -> None:
    """Give the application what is chosen, where it has not got it yet."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(_SCHEMES.get(choice, Qt.ColorScheme.Dark))  # title bars follow
    is_light = hints.colorScheme() is Qt.ColorScheme.Light
    name = theme_of(choice, is_light=is_light, is_contrast=_wants_contrast(hints))
    if name != theme_name() or not application.styleSheet():
        apply_theme(application, name)


def _wants_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for high contrast; Qt says so from 6.10 on."""
    if not hasattr(hints, "accessibility"):
        return False
    wanted = hints.accessibility().contrastPreference()
    return wanted is Qt.ContrastPreference.HighContrast


class ThemeCommands(QObject):
    """One choice is checked; "System" follows the system while the program runs."""

    def __init__(self, actions: Actions, flows: ProjectFlows, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._flows = actions, flows
        self._choice = ""
        group = QActionGroup(self)
        for action_id, choice in CHOICES.items():
            group.addAction(actions[action_id])
            actions.bind(action_id, partial(self._choose, choice))
        hints: QStyleHints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self.use(flows.settings.theme)

    @property
    def choice(self) -> str:
        """What is chosen."""
        return self._choice

    def use(self, choice: str) -> None:
        """Show a theme without keeping it."""
        self._choice = choice if choice in CHOICES.values() else "dark"
        self._actions[f"theme_{self._choice}"].setChecked(True)
        self._apply()

    def _choose(self, choice: str) -> None:
        self.use(choice)
        self._flows.keep(msgspec.structs.replace(self._flows.settings, theme=choice))

    def _on_system_changed(self, *_: object) -> None:
        if self._choice == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            use_theme(application, self._choice)
