"""Nothing moves but the film: what Qt animates by itself is switched off, for everyone."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

EFFECTS: Final = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def keep_still(application: QApplication) -> None:
    """Menus, lists and tips appear at once."""
    for effect in EFFECTS:
        application.setEffectEnabled(effect, False)
