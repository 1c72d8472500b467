"""By what the strip compares takes: chosen with mouse and keys, told, and what happens to it."""

import os
import sys
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from app.model.continuity import CellState
from app.model.likeness import Pictures, Signature
from app.settings import load_settings
from app.storage import patch_measure
from app.storage.patch_measure import PatchMeasure
from app.ui.continuity.strip import ContinuityStrip
from app.ui.dialogs.settings_dialog import SettingsDialog
from tests.app.ui.conftest import Desk, answer
from tests.generation.encoders import write_encoder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
_LEFT = Qt.MouseButton.LeftButton
_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_KILLED = (sys.executable, "-c", "import os; input(); os.kill(os.getpid(), 9)")
_SOON_MS = 60_000  # a busy machine loads torch


def choose(desk: Desk, folder: Path, *, seen: list[str]) -> None:
    """Name a folder in the settings, as the dialog for folders gives it, and press OK."""

    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(folder.parent))
        dialog.selectFile(folder.name)
        dialog.accept()

    def settings(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        answer(name)
        QTest.mouseClick(dialog.measure.button, _LEFT)
        note = dialog.measure.note
        seen.append(note.text())
        assert note.height() >= note.heightForWidth(note.width()) or not note.text()
        seen.append(dialog.measure.box.currentText())
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        QTest.mouseClick(ok, _LEFT)

    answer(settings)
    QTest.keyClick(desk.window, Qt.Key.Key_Comma, _KEYS)


def toggle(desk: Desk) -> ContinuityStrip:
    QTest.keyClick(desk.window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    return desk.window.timeline.continuity


def measured(strip: ContinuityStrip, qtbot: QtBot) -> list[CellState]:
    watch = strip.watch
    qtbot.waitUntil(lambda: watch.is_complete and strip.plot is not None, timeout=_SOON_MS)
    qtbot.wait(50)
    return [cell.state for cell in watch.rows()[0].cells]


def tip_of(strip: ContinuityStrip) -> str:
    assert strip.plot is not None
    viewport = strip.plot.widget.viewport()
    point = QPoint(round(strip.plot.x_of(140)), 30)
    event = QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    return QToolTip.text()


def test_a_folder_named_in_the_settings_is_used_and_leaves_with_the_strip(
    film: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = write_encoder(tmp_path / "dinov2-small")
    strip, seen = toggle(film), list[str]()
    measured(strip, qtbot)
    assert tip_of(strip).endswith("\nCompared by colours.")
    choose(film, folder, seen=seen)
    assert seen == ["", str(folder)]
    assert load_settings().continuity_model == str(folder)
    states = measured(strip, qtbot)
    assert states[0] is CellState.REFERENCE
    assert strip.watch.rows()[0].drift_from == pytest.approx(0.265, abs=1e-3)
    assert tip_of(strip).endswith("\nCompared by dinov2-small.")
    assert not strip.note.isVisible()
    measure = strip.watch.choice.measure
    assert isinstance(measure, PatchMeasure)
    process = measure._process
    assert process is not None  # it stays for the next take
    assert process.poll() is None
    film.trigger("continuity")
    assert not strip.isVisible()
    assert process.returncode is not None


def test_a_folder_that_is_none_is_not_taken_and_says_why(film: Desk, tmp_path: Path) -> None:
    folder, seen = write_encoder(tmp_path / "eye"), list[str]()
    (folder / "config.json").write_text('{"architectures": ["LlamaModel"]}')
    choose(film, folder, seen=seen)
    assert seen[0].endswith("SigLIP: its config.json names another class.")
    assert seen[1] == "Automatic"
    assert load_settings().continuity_model == ""


def test_colours_only_are_chosen_with_keys(film: Desk) -> None:
    def settings(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        box = dialog.measure.box
        box.setFocus()
        QTest.keyClicks(box, "Col")
        QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), _LEFT)

    answer(settings)
    QTest.keyClick(film.window, Qt.Key.Key_Comma, _KEYS)
    assert load_settings().continuity_model == "colours"


def test_damaged_weights_are_told_and_colours_go_on(
    film: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = write_encoder(tmp_path / "eye")
    os.truncate(folder / "model.safetensors", 100)
    strip = toggle(film)
    strip.watch.use(str(folder))
    qtbot.waitUntil(lambda: strip.note.isVisible(), timeout=_SOON_MS)
    assert strip.note.text().endswith("in its header. Continuity is compared by colours.")
    assert measured(strip, qtbot)[2] is CellState.DRIFTS
    assert strip._scroll.height() == strip._row_px  # one row, whole, above the note
    assert strip.geometry().bottom() <= film.window.timeline.rect().bottom()
    assert strip.plot is not None
    assert strip.plot.widget.isVisible()
    assert strip.note.height() >= strip.note.fontMetrics().height()


def test_a_program_that_is_killed_is_told_and_tried_again_when_it_is_shown_anew(
    film: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(patch_measure, "program_of", lambda _: _KILLED)
        strip = toggle(film)
        strip.watch.use(str(write_encoder(tmp_path / "eye")))
        qtbot.waitUntil(lambda: strip.note.isVisible(), timeout=_SOON_MS)
        assert strip.note.text().startswith("The program that compares takes ended")
        assert measured(strip, qtbot)[2] is CellState.DRIFTS
    toggle(film)
    toggle(film)
    measured(strip, qtbot)
    assert strip.watch.choice.measure.title == "eye"
    assert not strip.note.isVisible()


def test_a_window_that_closes_does_not_wait_for_a_slow_program(
    film: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = (sys.executable, "-c", "import time; time.sleep(600)")
    monkeypatch.setattr(patch_measure, "program_of", lambda _: slow)
    strip = toggle(film)
    strip.watch.use(str(write_encoder(tmp_path / "eye")))
    measure = strip.watch.choice.measure
    assert isinstance(measure, PatchMeasure)
    qtbot.waitUntil(lambda: measure._process is not None, timeout=_SOON_MS)
    process = measure._process
    assert process is not None
    assert {cell.state for cell in strip.watch.rows()[0].cells} == {CellState.PENDING}
    strip.watch.close()
    assert process.returncode is not None


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """The thread has the pictures of its first take, and goes on when it may."""
    has, may, signature = Event(), Event(), PatchMeasure.signature

    def signed(measure: PatchMeasure, pictures: Pictures) -> Signature:
        has.set()
        may.wait(_SOON_MS / 1000)
        return signature(measure, pictures)

    monkeypatch.setattr(PatchMeasure, "signature", signed)
    return has, may


def test_a_program_that_begins_behind_a_hidden_strip_leaves(
    film: Desk, qtbot: QtBot, tmp_path: Path, late: tuple[Event, Event]
) -> None:
    strip, (has, may) = toggle(film), late
    strip.watch.use(str(write_encoder(tmp_path / "eye")))
    qtbot.waitUntil(has.is_set, timeout=_SOON_MS)
    measure = strip.watch.choice.measure
    assert isinstance(measure, PatchMeasure)
    toggle(film)
    may.set()
    qtbot.waitUntil(lambda: bool(strip.watch._looks) and measure._process is None, timeout=_SOON_MS)


def test_a_window_that_closes_does_not_wait_for_a_measure_that_was_given_up(
    film: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    late: tuple[Event, Event],
) -> None:
    slow = (sys.executable, "-c", "import time; time.sleep(600)")
    monkeypatch.setattr(patch_measure, "program_of", lambda _: slow)
    strip, (has, may) = toggle(film), late
    strip.watch.use(str(write_encoder(tmp_path / "eye")))
    qtbot.waitUntil(has.is_set, timeout=_SOON_MS)
    measure = strip.watch.choice.measure
    assert isinstance(measure, PatchMeasure)
    strip.watch.use("colours")
    may.set()
    qtbot.waitUntil(lambda: measure._process is not None, timeout=_SOON_MS)
    strip.watch.close()
    assert measure._process is None


def test_without_work_the_program_leaves(
    film: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.session.continuity._IDLE_S", 0.05)
    strip = toggle(film)
    strip.watch.use(str(write_encoder(tmp_path / "eye")))
    measured(strip, qtbot)
    measure = strip.watch.choice.measure
    assert isinstance(measure, PatchMeasure)
    qtbot.waitUntil(lambda: measure._process is None, timeout=_SOON_MS)
    assert strip.watch.is_complete
