"""Nothing moves by itself."""

import ast

from PySide6.QtWidgets import QApplication

from app.ui.motion import EFFECTS, keep_still
from tests.app.ui.conftest import Desk
from tests.architecture.source import source_files

MOVING = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QScroller"}


def test_menus_tips_and_docks_appear_at_once(qapp: QApplication, desk: Desk) -> None:
    keep_still(qapp)
    assert not any(qapp.isEffectEnabled(effect) for effect in EFFECTS)
    assert not desk.window.isAnimated()


def test_nothing_of_ours_is_animated() -> None:
    found = [
        f"{file.name}: {name.id}"
        for file in source_files("app")
        for name in ast.walk(file.tree)
        if isinstance(name, ast.Name) and name.id in MOVING
    ]
    assert found == []
