"""The engine in the window: missing, installed after a question, paused, repaired, removed."""

import threading
import venv
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app import cli
from app.storage.engine import card
from app.storage.engine.card import Kind
from app.storage.engine.home import Begun, Installed, engine_home, engine_state
from app.storage.engine.making import Sources
from app.ui.dialogs.engine_dialog import EngineDialog
from tests.app.model.builders import project, shot
from tests.app.storage.engine.conftest import BRUSH, QUICK, program, quick, site
from tests.app.storage.models.hub_server import HONEST, FakeHub, Mood
from tests.app.ui.conftest import Desk, answer

__all__ = ["program", "quick", "site"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def slim(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, open_desk: Callable[[], Desk]
) -> Desk:
    """A window of Throughline Slim, on a computer without a card, over a film of one shot."""
    monkeypatch.setenv("THROUGHLINE_ENGINE", str(tmp_path / "an engine"))
    monkeypatch.setattr(card, "_SMI_ELSEWHERE", ())
    monkeypatch.setattr(card, "NVIDIA_DRIVER", tmp_path / "none")
    monkeypatch.setattr(card, "AMD_NODES", tmp_path / "none")
    desk = open_desk()
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    return desk


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


def _in_dialog(
    desk: Desk, qtbot: QtBot, act: Callable[[EngineDialog], None], button: QPushButton | None = None
) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, EngineDialog)
        qtbot.waitUntil(dialog.install.isEnabled)
        act(dialog)

    answer(look)
    if button is None:
        desk.trigger("engine")
    else:
        QTest.mouseClick(button, _LEFT)


def _ends(dialog: EngineDialog, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in dialog.said.text())


@pytest.mark.usefixtures("site", "quick")
def test_generate_is_greyed_until_the_engine_is_installed(
    slim: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = slim.window
    assert window.welcome.engine.isVisible()
    assert "no engine yet" in window.welcome.why_not.text()
    slim.document.create(tmp_path / "film.throughline", project(shot(1)))
    slim.window.selection.select(slim.document.project.shots[0].id)
    status = window.inspector.fields.status
    generate = window.actions_table["generate_shot"]
    assert not generate.isEnabled()
    assert "no engine yet" in generate.toolTip()
    assert not status.button.isEnabled()
    assert status.engine.isVisible()
    asked: list[str] = []

    def install(dialog: EngineDialog) -> None:
        assert "processor does the work" in dialog.fits.text()
        _say(0, asked)
        QTest.mouseClick(dialog.install, _LEFT)
        _ends(dialog, qtbot, "PyTorch 2.13.0+cpu is installed")
        assert dialog.state.text() == "PyTorch 2.13.0+cpu, cpu"
        assert not dialog.install.isVisible()

    _in_dialog(slim, qtbot, install, status.engine)
    assert "0.7 MB are fetched into" in asked[0]
    assert "On a line of 50 Mbit" in asked[0]
    assert generate.isEnabled()
    assert "no engine" not in generate.toolTip()
    assert status.button.isEnabled()
    assert not status.engine.isVisible()


@pytest.mark.usefixtures("site", "quick")
def test_it_is_checked_repaired_and_removed(slim: Desk, qtbot: QtBot) -> None:
    assert cli.main(["engine", "install", "--yes"]) == 0
    next((engine_home() / "env").glob("lib/*/site-packages/brush/data.bin")).unlink()

    asked: list[str] = []

    def mend(dialog: EngineDialog) -> None:
        QTest.mouseClick(dialog.check, _LEFT)
        _ends(dialog, qtbot, "Damaged in the engine: brush.")
        QTest.mouseClick(dialog.repair, _LEFT)
        _ends(dialog, qtbot, "The engine was repaired.")
        _say(1)
        QTest.mouseClick(dialog.remove, _LEFT)
        assert isinstance(engine_state(), Installed)
        _say(0, asked)
        QTest.mouseClick(dialog.remove, _LEFT)
        _ends(dialog, qtbot, "The engine was removed;")
        assert dialog.elsewhere.isVisible()

    _in_dialog(slim, qtbot, mend)
    assert "Projects keep their takes" in asked[0]
    assert not engine_home().exists()
    assert slim.window.welcome.engine.isVisible()


@pytest.mark.usefixtures("quick")
def test_it_is_paused_and_goes_on_while_nobody_looks(
    slim: Desk, site: FakeHub, qtbot: QtBot
) -> None:
    hold = threading.Event()
    site.mood = lambda path, start: (
        Mood(cut=400_000, hold=hold) if BRUSH in path and not start else HONEST
    )

    def begin(dialog: EngineDialog) -> None:
        dialog.kind.setCurrentText("Processor only (CPU)")
        _say(0, asked)
        QTest.mouseClick(dialog.install, _LEFT)
        _ends(dialog, qtbot, "0.4 MB of 0.7 MB")
        QTest.mouseClick(dialog.pause, _LEFT)
        hold.set()
        _ends(dialog, qtbot, "Paused. What was fetched is kept.")
        assert dialog.state.text() == "unfinished, 0.4 MB of 0.7 MB"

    def go_on(dialog: EngineDialog) -> None:
        assert dialog.install.text() == "Go on"
        assert dialog.kind.currentText() == "Processor only (CPU)"
        _say(0)
        QTest.mouseClick(dialog.install, _LEFT)
        qtbot.waitUntil(lambda: dialog._maker.progress is not None)

    asked: list[str] = []
    _in_dialog(slim, qtbot, begin)
    assert "You chose cpu." in asked[0]
    _in_dialog(slim, qtbot, go_on)
    maker = slim.window.engine.maker
    qtbot.waitUntil(lambda: not maker.is_running)
    state = engine_state()
    assert isinstance(state, Installed)
    assert state.lock.wanted is Kind.CPU
    assert not slim.window.welcome.engine.isVisible()


@pytest.mark.usefixtures("quick")
def test_nothing_is_generated_while_the_engine_is_worked_on(
    slim: Desk, site: FakeHub, qtbot: QtBot, tmp_path: Path
) -> None:
    assert cli.main(["engine", "install", "--yes"]) == 0
    next((engine_home() / "env").glob("lib/*/site-packages/brush/data.bin")).unlink()
    (engine_home() / "wheels" / BRUSH).unlink()
    hold = threading.Event()
    site.mood = lambda path, start: (
        Mood(cut=0 if start else 400_000, hold=hold) if BRUSH in path else HONEST
    )
    slim.document.create(tmp_path / "film.throughline", project(shot(1)))
    slim.window.selection.select(slim.document.project.shots[0].id)
    slim.window.engine.refresh()
    generate = slim.window.actions_table["generate_shot"]
    assert generate.isEnabled()

    def repair(dialog: EngineDialog) -> None:
        QTest.mouseClick(dialog.repair, _LEFT)
        _ends(dialog, qtbot, "0.4 MB of 0.7 MB")
        assert not generate.isEnabled()

    _in_dialog(slim, qtbot, repair)
    assert not generate.isEnabled()
    assert "is being worked on" in generate.toolTip()
    slim.window.engine.maker.cancel()
    hold.set()
    qtbot.waitUntil(generate.isEnabled)


@pytest.mark.usefixtures("quick")
def test_what_goes_wrong_is_said_above_the_film(
    slim: Desk, site: FakeHub, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasty = partial(Sources, patience=QUICK)  # it is asked again at once, and less often
    monkeypatch.setattr("app.storage.engine.online.Sources", hasty)
    hold = threading.Event()
    site.mood = lambda path, start: (
        Mood(corrupt=True, cut=None if start else 1000, hold=hold) if BRUSH in path else HONEST
    )

    def begin(dialog: EngineDialog) -> None:
        _say(0)
        QTest.mouseClick(dialog.install, _LEFT)
        qtbot.waitUntil(lambda: dialog._maker.progress is not None)

    _in_dialog(slim, qtbot, begin)
    hold.set()
    strip = slim.window.strip
    qtbot.waitUntil(lambda: "what it sent is damaged" in strip.text.text())
    assert isinstance(engine_state(), Begun)


def test_an_environment_of_the_users_own_is_said(
    slim: Desk, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    venv.create(engine_home())

    def look(dialog: EngineDialog) -> None:
        assert dialog.state.text() == "An environment of your own; it is used as it is."
        for button in (dialog.install, dialog.elsewhere, dialog.check, dialog.remove):
            assert not button.isVisible()

    _in_dialog(slim, qtbot, look)
    assert not slim.window.welcome.engine.isVisible()
    capsys.readouterr()
    assert cli.main(["engine"]) == 0
    assert "an environment of your own, used as it is" in capsys.readouterr().out


def test_a_program_with_a_worker_says_nothing_but_when_it_is_asked(desk: Desk) -> None:
    assert not desk.window.welcome.engine.isVisibleTo(desk.window.welcome)
    assert desk.window.actions_table["generate_all"].isEnabled()
    desk.trigger("engine")
    assert "has its engine built in" in desk.window.strip.text.text()
