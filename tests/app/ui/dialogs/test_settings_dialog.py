"""Settings of the program: each does something, and all can be put back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton

from app import paths
from app.model.time import FrameRate
from app.settings import Settings, load_settings
from app.ui.dialogs.new_project import NewProjectDialog
from app.ui.dialogs.settings_dialog import SettingsDialog
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from tests.app.session.fakes import install_edit_model
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
_LEFT = Qt.MouseButton.LeftButton
_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _press(dialog: SettingsDialog, which: QDialogButtonBox.StandardButton) -> None:
    QTest.mouseClick(dialog.buttons.button(which), _LEFT)


def _choose(dialog: QDialog) -> None:
    assert isinstance(dialog, SettingsDialog)
    for box, text in ((dialog.rate_box, "25 fps"), (dialog.size_box, "1920 × 1080")):
        box.setFocus()
        box.setCurrentText(text)
    QTest.keyClick(dialog.notify, Qt.Key.Key_Space)
    _press(dialog, QDialogButtonBox.StandardButton.Ok)


def test_new_projects_begin_with_what_was_chosen(desk: Desk) -> None:
    answer(_choose)
    QTest.keyClick(desk.window, Qt.Key.Key_Comma, _KEYS)
    assert (load_settings().default_rate, load_settings().default_size) == ("25", "1920x1080")
    assert not load_settings().notify
    seen = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        seen.append((dialog.project.rate, dialog.project.size))

    answer(look)
    desk.trigger("new")
    assert seen == [(FrameRate(25), (1920, 1080))]


def test_cancel_keeps_what_was(desk: Desk) -> None:
    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        dialog.rate_box.setCurrentText("30 fps")
        _press(dialog, QDialogButtonBox.StandardButton.Cancel)

    answer(leave)
    desk.trigger("settings")
    assert desk.window.flows.settings.default_rate == "24"


def test_defaults_come_back_and_projects_stay(tmp_path: Path) -> None:
    mine = Settings(default_rate="30", notify=False, default_model="gone").with_recent(tmp_path)
    dialog = SettingsDialog(mine, ())
    assert dialog.model_box.currentText() == "gone (not installed)"
    assert dialog.chosen(mine) == mine
    _press(dialog, QDialogButtonBox.StandardButton.RestoreDefaults)
    assert dialog.chosen(mine).default_rate == "24"
    assert dialog.chosen(mine).notify
    assert dialog.chosen(mine).recent_projects == mine.recent_projects


def test_the_cache_is_measured_and_cleared_and_takes_stay(desk: Desk) -> None:
    folder = desk.document.require_folder()
    (folder / "cache" / "deep").mkdir(parents=True)
    (folder / "cache" / "deep" / "tokens.safetensors").write_bytes(b"0" * 3_000_000)
    (folder / "takes" / "kept.bin").write_bytes(b"1")
    dialog = SettingsDialog(Settings(), (folder, folder / "takes"))
    dialog.show()
    assert dialog.cache.text() == "3.0 MB of 1 recent project"
    QTest.mouseClick(dialog.clear, _LEFT)
    assert dialog.cache.text().startswith("0.0 MB")
    assert not dialog.clear.isEnabled()
    assert list((folder / "cache").iterdir()) == []
    assert (folder / "takes" / "kept.bin").exists()
    busy = SettingsDialog(Settings(), (folder,), may_clear=False)
    assert not busy.clear.isEnabled()
    assert "in use" in busy.cache.text()


def test_folders_are_opened_and_keys_changed_from_here(desk: Desk) -> None:
    opened: list[str] = []
    desk.window.program.open_folder = opened.append
    paths.log_dir().mkdir(parents=True)
    seen = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        for button in dialog.findChildren(QPushButton):
            if button.text() == "Open":
                QTest.mouseClick(button, _LEFT)
        answer(lambda inner: seen.append(isinstance(inner, ShortcutsDialog)))
        QTest.mouseClick(dialog.keyboard, _LEFT)

    answer(look)
    desk.trigger("settings")
    assert opened == [str(paths.data_dir()), str(paths.log_dir()), str(paths.models_dir())]
    assert seen == [True]


def test_nobody_is_told_who_does_not_want_to_be(desk: Desk) -> None:
    told: list[str] = []
    desk.window.queue.notify = lambda _, words: told.append(words)
    desk.window.isActiveWindow = lambda: False  # type: ignore[method-assign]
    desk.window.flows.keep(Settings(notify=False))
    desk.generate_everything()
    assert told == []
    desk.window.flows.keep(Settings(notify=True))
    desk.document.edit("More", desk.document.project.with_shots(desk.document.project.shots[:1]))
    desk.trigger("generate_shot")
    while not desk.generation.is_idle:
        desk.worker.finish()
    assert len(told) == 1


def test_another_language_is_kept_for_the_next_start(desk: Desk) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        box = dialog.language.box
        assert not dialog.language.note.isVisible()
        box.setFocus()
        QTest.keyClicks(box, "Deu")
        assert dialog.language.note.text() == "It holds when Throughline starts again."
        _press(dialog, QDialogButtonBox.StandardButton.Ok)

    answer(choose)
    desk.trigger("settings")
    assert load_settings().language == "de"


def test_a_language_without_a_font_is_said(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(QFontDatabase, "writingSystems", lambda: [])
    dialog = SettingsDialog(Settings(language="ja"), ())
    assert dialog.language.note.text().startswith("No font here")
    dialog.language.show_kept("de")
    assert "font" not in dialog.language.note.text()


def test_a_model_for_keyframes_is_greyed_and_says_why(desk: Desk, models_dir: Path) -> None:
    install_edit_model(models_dir)
    dialog = SettingsDialog(Settings(), (), desk.window)
    row = dialog.model_box.findData("tiny-edit")
    shown = dialog.model_box.model().index(row, 0)
    assert not shown.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "makes keyframes and no shots" in shown.data(Qt.ItemDataRole.ToolTipRole)
    assert dialog.model_box.currentText() == "animatic"
