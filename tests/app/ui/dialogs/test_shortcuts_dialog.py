"""Keys of the commands: presets without conflicts, own keys, and a warning where one is taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from app.settings import load_settings
from app.ui.actions import SPECS
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.ui.shortcuts import PRESETS, changes, conflicts, keys_now, preset_keys, same
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_gives_no_key_to_two_commands(preset: str) -> None:
    keys = preset_keys(preset)
    assert conflicts(keys) == set()
    assert keys.keys() == {spec.id for spec in SPECS}
    assert set(PRESETS[preset][1]) <= keys.keys()
    assert all(same(key) for sequence in keys.values() for key in sequence)


def test_what_was_changed_is_kept_apart_from_the_preset() -> None:
    keys = preset_keys("resolve") | {"split": ("B",)}
    changed = changes("resolve", keys)
    assert changed == {"split": ("B",)}
    assert keys_now("resolve", changed) == keys
    assert keys_now("of another version", {"gone": ("X",)}) == preset_keys("throughline")


def _dialog(desk: Desk) -> ShortcutsDialog:
    dialog = ShortcutsDialog(desk.window.actions_table, "throughline", {}, desk.window)
    dialog.show()
    return dialog


def test_a_key_that_is_taken_is_named_before_it_is_taken_away(desk: Desk) -> None:
    dialog = _dialog(desk)
    dialog.select("merge")
    QTest.keyClick(dialog.keys, Qt.Key.Key_K, CONTROL)
    assert "Split at playhead" in dialog.warning.text()
    QTest.mouseClick(dialog.assign, Qt.MouseButton.LeftButton)
    assert dialog.chosen == ("throughline", {"merge": ("Ctrl+K",), "split": ()})
    dialog.select("merge")
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.chosen[1]["merge"] == ()
    dialog.close()


def test_commands_are_found_by_name_and_by_key(desk: Desk) -> None:
    dialog = _dialog(desk)
    QTest.keyClicks(dialog.filter, "ctrl+d")
    shown = [item.text(0) for item in dialog._items() if not item.isHidden()]
    assert shown == ["Shot: Duplicate shot"]
    dialog.close()


def test_another_preset_holds_at_once_and_after_a_restart(desk: Desk) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ShortcutsDialog)
        dialog.preset.setCurrentIndex(dialog.preset.findData("resolve"))
        dialog.select("merge")
        QTest.keyClick(dialog.keys, Qt.Key.Key_J, CONTROL)
        QTest.mouseClick(dialog.assign, Qt.MouseButton.LeftButton)
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)

    answer(choose)
    desk.trigger("shortcuts")
    desk.window.services.player.seek(40)
    view = desk.window.timeline.view
    QTest.qWait(50)  # the dialog is deleted
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_B, CONTROL)
    assert desk.document.undo_text == "Split SH0010"
    QTest.keyClick(view, Qt.Key.Key_K, CONTROL)
    assert len(desk.document.project.shots) == 4
    assert "Ctrl+J" in desk.window.actions_table["merge"].toolTip()
    settings = load_settings()
    assert (settings.shortcut_preset, settings.shortcuts) == ("resolve", {"merge": ("Ctrl+J",)})
