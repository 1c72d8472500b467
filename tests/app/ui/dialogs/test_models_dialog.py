"""Models in the window: listed, got after a question, paused, gone on with, deleted."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from app import paths
from app.settings import load_settings
from app.storage.models.catalogue import Catalogue
from app.storage.models.places import Installed, Unfinished, state_of
from app.ui.dialogs.models_dialog import ModelsDialog
from tests.app.storage.models.conftest import (
    REPO,
    assert_whole,
    entry,
    fake_hub,
    known,
    online,
)
from tests.app.storage.models.hub_server import HONEST, FakeHub, Mood
from tests.app.ui.conftest import Desk, answer
from tests.integration.comfy_folders import write_comfy

__all__ = ["entry", "fake_hub", "known", "online"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
_LEFT = Qt.MouseButton.LeftButton
_LONG_MS = 360_000
SLOW = "transformer/model-00001-of-00002.safetensors"


@pytest.fixture(autouse=True)
def _known(known: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.dialogs.model_facts.catalogue", lambda: known)


def _say(button: int, seen: list[str] | None = None) -> None:
    """Press a button of the question that comes, as soon as it is there."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        if seen is not None:
            seen.append(f"{box.text()} {box.informativeText()}")
        QTest.mouseClick(box.buttons()[button], _LEFT)

    QTimer.singleShot(0, press)


def _in_dialog(desk: Desk, act: Callable[[ModelsDialog], None]) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ModelsDialog)
        names = [model.name for model in dialog._models]
        dialog.list.setCurrentRow(names.index("small"))
        act(dialog)

    answer(look)
    desk.trigger("models")


def _get(dialog: ModelsDialog, qtbot: QtBot, seen: list[str] | None = None) -> None:
    _say(0, seen)
    QTest.mouseClick(dialog.get, _LEFT)
    qtbot.waitUntil(lambda: "installed;" in dialog.said.text())


def test_a_model_is_shown_got_after_a_question_and_deleted(
    desk: Desk, fake_hub: FakeHub, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def act(dialog: ModelsDialog) -> None:
        assert dialog.list.item(0).text().startswith("Animatic\ninstalled, ")
        assert dialog.list.item(1).text() == "Wan 2.1 T2V 1.3B\ncan be got, about 28.9 GB"
        assert not dialog.delete.isVisible()
        dialog.list.setCurrentRow(0)
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert "No GPU; 4 GB of memory" in said
        dialog.list.setCurrentRow([model.name for model in dialog._models].index("small"))
        _get(dialog, qtbot, asked)
        assert "1.1 MB are fetched into" in asked[0]
        assert "Any use, also commercial" in asked[0]
        assert_whole(paths.model_folder("small"))
        assert not dialog.get.isVisible()
        QTest.mouseClick(dialog.check, _LEFT)
        qtbot.waitUntil(lambda: "all are whole" in dialog.said.text())
        (paths.model_folder("small") / SLOW).write_bytes(b"damaged")
        QTest.mouseClick(dialog.check, _LEFT)
        qtbot.waitUntil(lambda: f"Damaged: {SLOW}." in dialog.said.text())
        _get(dialog, qtbot)
        assert_whole(paths.model_folder("small"))
        _say(0, asked)
        QTest.mouseClick(dialog.delete, _LEFT)
        assert "Small was deleted; 1.1 MB are free again." in dialog.said.text()
        assert dialog.get.isVisible()

    _in_dialog(desk, act)
    assert not (paths.fetched_dir() / "small").exists()
    assert fake_hub.asked


def test_return_gets_what_can_be_got_and_else_closes(
    desk: Desk, fake_hub: FakeHub, qtbot: QtBot
) -> None:
    def act(dialog: ModelsDialog) -> None:
        _say(0)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "installed;" in dialog.said.text())
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    _in_dialog(desk, act)
    assert isinstance(state_of("small"), Installed)
    assert fake_hub.asked


def test_who_does_not_agree_gets_nothing(desk: Desk, fake_hub: FakeHub, qtbot: QtBot) -> None:
    def act(dialog: ModelsDialog) -> None:
        _say(1)
        QTest.mouseClick(dialog.get, _LEFT)
        qtbot.waitUntil(lambda: not dialog.said.text())
        assert dialog.get.isEnabled()

    _in_dialog(desk, act)
    assert not [path for path in fake_hub.asked if "/resolve/" in path]


def test_it_is_paused_and_goes_on_and_progress_is_true(
    desk: Desk, fake_hub: FakeHub, qtbot: QtBot
) -> None:
    hold = threading.Event()
    fake_hub.mood = lambda path, start: (
        Mood(cut=400_000, hold=hold) if path == SLOW and not start else HONEST
    )

    def act(dialog: ModelsDialog) -> None:
        _say(0)
        QTest.mouseClick(dialog.get, _LEFT)
        qtbot.waitUntil(lambda: "Small: 0.4 MB of 1.1 MB" in dialog.said.text())
        assert dialog.bar.value() == pytest.approx(400_000 / 1_140_000 * 1000, abs=5)
        assert not dialog.get.isEnabled()
        QTest.mouseClick(dialog.pause, _LEFT)
        hold.set()
        qtbot.waitUntil(lambda: "Paused" in dialog.said.text())
        assert isinstance(state_of("small"), Unfinished)
        assert dialog.get.text() == "Go on"
        _get(dialog, qtbot)

    _in_dialog(desk, act)
    assert isinstance(state_of("small"), Installed)
    assert f"{SLOW} 400000" in " ".join(fake_hub.asked)


def test_it_goes_on_while_the_dialog_is_closed_and_says_what_went_wrong(
    desk: Desk, fake_hub: FakeHub, qtbot: QtBot
) -> None:
    hold = threading.Event()
    moods = iter([Mood(cut=400_000, hold=hold)])
    fake_hub.mood = lambda path, _: next(moods, Mood(status=404)) if path == SLOW else HONEST

    def act(dialog: ModelsDialog) -> None:
        _say(0)
        QTest.mouseClick(dialog.get, _LEFT)
        qtbot.waitUntil(lambda: "Small: 0.4 MB of 1.1 MB" in dialog.said.text())

    _in_dialog(desk, act)
    assert desk.window.models.fetcher.is_running
    hold.set()
    qtbot.waitUntil(lambda: not desk.window.models.fetcher.is_running)
    message = desk.window.strip.message
    assert message is not None
    assert "does not have the file" in message.text
    assert isinstance(state_of("small"), Unfinished)
    assert not (paths.model_folder("small") / SLOW).exists()


def test_the_open_project_notices_that_its_model_came_and_went(
    desk: Desk, fake_hub: FakeHub, qtbot: QtBot
) -> None:
    document = desk.document
    document.edit("Model", replace(document.project, model="small"))
    assert document.card is None

    def get(dialog: ModelsDialog) -> None:
        _get(dialog, qtbot)
        assert document.card is not None

    def delete(dialog: ModelsDialog) -> None:
        _say(0)
        QTest.mouseClick(dialog.delete, _LEFT)

    _in_dialog(desk, get)
    _in_dialog(desk, delete)
    assert document.card is None
    assert fake_hub.asked


def test_that_it_is_installed_is_said_where_the_dialog_is_closed(
    desk: Desk, fake_hub: FakeHub, qtbot: QtBot
) -> None:
    document = desk.document
    document.edit("Model", replace(document.project, model="small"))
    hold = threading.Event()
    fake_hub.mood = lambda path, start: (
        Mood(cut=400_000, hold=hold) if path == SLOW and not start else HONEST
    )

    def act(dialog: ModelsDialog) -> None:
        _say(0)
        QTest.mouseClick(dialog.get, _LEFT)
        qtbot.waitUntil(lambda: "Small: 0.4 MB of 1.1 MB" in dialog.said.text())

    _in_dialog(desk, act)
    assert document.card is None
    hold.set()
    qtbot.waitUntil(lambda: document.card is not None)
    message = desk.window.strip.message
    assert message is not None
    assert not message.is_problem
    assert "small is installed" in message.text


def test_offline_mode_is_kept_and_nothing_can_be_got(desk: Desk, fake_hub: FakeHub) -> None:
    def act(dialog: ModelsDialog) -> None:
        QTest.mouseClick(dialog.offline, _LEFT, pos=QPoint(8, 8))
        assert dialog.offline.isChecked()
        assert not dialog.get.isEnabled()
        assert dialog.close_button.isDefault()

    _in_dialog(desk, act)
    assert load_settings().offline
    assert fake_hub.asked == []


def test_a_model_of_the_users_own_is_listed_and_not_deleted(
    desk: Desk, models_dir: Path
) -> None:
    card = (models_dir / "animatic" / "throughline.json").read_bytes()
    for name in ("mine", "small"):  # one that is named like one of the catalogue
        (models_dir / name).mkdir()
        (models_dir / name / "throughline.json").write_bytes(card)

    def act(dialog: ModelsDialog) -> None:
        titles = set()
        for row in (dialog.list.currentRow(), dialog.list.count() - 1):
            dialog.list.setCurrentRow(row)
            titles.add(dialog.title.text())
            for button in (dialog.delete, dialog.check, dialog.get):
                assert not button.isVisible()
        assert titles == {"Small", "mine"}

    _in_dialog(desk, act)


def test_files_of_comfyui_are_used_where_they_lie(
    desk: Desk, fake_hub: FakeHub, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    comfy = write_comfy(tmp_path)
    fake_hub.repos[REPO] = comfy.hub_files()
    monkeypatch.setattr("app.ui.dialogs.models_dialog.ask_for_folder", lambda *_: comfy.home)
    asked: list[str] = []

    def act(dialog: ModelsDialog) -> None:
        _say(0, asked)
        QTest.mouseClick(dialog.reuse, _LEFT)
        qtbot.waitUntil(lambda: "installed;" in dialog.said.text(), timeout=_LONG_MS)
        assert f"transformer: {comfy.transformer}" in asked[0]
        assert f"vae: {comfy.vae}" in asked[0]
        assert not dialog.reuse.isVisible()
        shown = [label.text() for label in dialog.findChildren(QLabel)]
        assert any(f"transformer: {comfy.transformer}" in text for text in shown)
        comfy.transformer.rename(tmp_path / "away.safetensors")
        QTest.mouseClick(dialog.check, _LEFT)
        qtbot.waitUntil(
            lambda: f"Damaged: {comfy.transformer}." in dialog.said.text()
        )

    _in_dialog(desk, act)
    fetched = [path for path in fake_hub.asked if ".safetensors " in path]
    assert not [path for path in fetched if "transformer/" in path]
