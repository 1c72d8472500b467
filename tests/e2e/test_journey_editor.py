"""A filmmaker's day in the real window, by mouse and keys, with Animatic in a real worker process.

Offscreen with all the others; on a screen of its own:
xvfb-run -a env QT_QPA_PLATFORM=xcb .venv/bin/python -m pytest tests/e2e/test_journey_editor.py
"""

from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.main import open_window
from app.model.project import Project
from app.storage.project_folder import load_project
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.new_project import NewProjectDialog
from app.ui.dialogs.questions import SaveChoice
from app.ui.main_window import MainWindow
from app.ui.theme import METRICS
from tests.app.ui.conftest import answer

pytestmark = [
    pytest.mark.integration, pytest.mark.gui,
    pytest.mark.qt_log_ignore("This plugin does not support"),  # dialogs, offscreen
]
KEY, KEYS = Qt.Key, Qt.KeyboardModifier
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LIMIT_MS = 240_000
BOARD = """\
[0s-1s: An old man in a red sweater stands in a blue kitchen. Medium shot.] [1s: He waves a hand.]
[3s: A black cat walks to the left. Wide shot.]
[4s: end]
"""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    opened = open_window()
    opened.flows.ask_to_save = lambda *_: SaveChoice.DISCARD
    opened.resize(1440, 900)
    opened.show()
    qtbot.waitExposed(opened)
    opened.activateWindow()
    yield opened
    opened.close()
    opened.deleteLater()


def press(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(widget, key, keys)


def block(window: MainWindow, place: int, across: float = 0.5) -> QPoint:
    view = window.timeline.view
    rect = view.layout_now.rect_of(view.blocks[place])
    x = rect.left() + rect.width() * across
    return QPoint(round(min(max(x, rect.left() + 2), rect.right() - 2)), round(rect.center().y()))


def drag(viewport: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(viewport, LEFT, PLAIN, start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start + (end - start) * step / 8)
    QTest.mouseRelease(viewport, LEFT, PLAIN, end)


def words(window: MainWindow) -> list[str]:
    return [block.status.status.word for block in window.timeline.view.blocks]


def names(window: MainWindow) -> list[str]:
    return [shot.name for shot in window.document.project.shots]


def paste_board(window: MainWindow, home: Path) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        for field, text in ((dialog.name, "Journey"), (dialog.place, str(home))):
            field.selectAll()
            QTest.keyClicks(field, text)
        QApplication.clipboard().setText(BOARD)
        press(dialog.board, KEY.Key_V, KEYS.ControlModifier)
        QTest.mouseClick(dialog.create_button, LEFT)

    answer(fill)
    window.actions_table["new_board"].trigger()
    _come_back(window)


def _come_back(window: MainWindow) -> None:
    """A dialog is over; where nobody manages windows, the next one must be asked for."""
    QTest.qWait(200)
    window.activateWindow()
    QTest.qWait(200)
    assert window.isActiveWindow()
    window.timeline.view.setFocus()


def generate(window: MainWindow, qtbot: QtBot, keys: Qt.KeyboardModifier) -> None:
    with qtbot.waitSignal(window.services.generation.idle, timeout=LIMIT_MS):
        press(window.timeline.view, KEY.Key_G, keys)


def test_from_a_pasted_board_to_a_movie_and_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    view, document = window.timeline.view, window.document
    paste_board(window, tmp_path)
    assert [shot.frames for shot in document.project.shots] == [24, 48, 24]
    generate(window, qtbot, KEYS.ControlModifier | KEYS.ShiftModifier)
    assert words(window) == ["Ready"] * 3
    begun = document.project

    _trim_and_split(window)
    assert names(window) == ["SH0010", "SH0020", "SH0020A", "SH0030"]
    assert words(window) == ["Ready"] * 4  # all halves keep their take

    _write_another_prompt(window)
    assert words(window) == ["Stale"] * 4
    generate(window, qtbot, KEYS.ControlModifier)
    assert words(window) == ["Ready", "Stale", "Stale", "Stale"]
    assert len(document.library.of_shot(document.project.shots[0].id)) == 2

    _compare(window, qtbot)
    _reorder_on_the_board(window)
    assert names(window) == ["SH0030", "SH0010", "SH0020", "SH0020A"]
    _undo_and_redo(window, begun)

    out = _export(window, qtbot, tmp_path)
    press(view, KEY.Key_S, KEYS.ControlModifier)
    assert load_project(document.require_folder()).project == document.project
    with av.open(str(out)) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == document.project.frames


def _trim_and_split(window: MainWindow) -> None:
    view, document = window.timeline.view, window.document
    tail = block(window, 0, across=1.0)
    drag(view.viewport(), tail, tail - QPoint(30, 0))
    trimmed = document.project.shots[0].frames
    assert 0 < trimmed < 24
    middle = QPoint(block(window, 1).x(), METRICS.ruler_px - 6)
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, middle)
    press(view, KEY.Key_K, KEYS.ControlModifier)
    assert sum(shot.frames for shot in document.project.shots[1:3]) == 48


def _write_another_prompt(window: MainWindow) -> None:
    QTest.mouseClick(window.timeline.view.viewport(), LEFT, PLAIN, block(window, 0))
    press(window.timeline.view, KEY.Key_P)
    prompt = window.inspector.fields.prompt
    assert prompt.hasFocus()
    press(prompt, KEY.Key_A, KEYS.ControlModifier)
    QTest.keyClicks(prompt, "An old man in a red sweater sits in a blue kitchen. Wide shot.")
    press(prompt, KEY.Key_Escape)


def _compare(window: MainWindow, qtbot: QtBot) -> None:
    press(window.timeline.view, KEY.Key_C)
    assert window.viewer.comparison.compared is not None
    qtbot.waitUntil(lambda: "dB" in window.viewer.compare.bar.psnr.text(), timeout=LIMIT_MS)
    assert "prompt" in window.viewer.compare.bar.words.text()
    press(window.timeline.view, KEY.Key_C)
    assert window.viewer.comparison.compared is None


def _reorder_on_the_board(window: MainWindow) -> None:
    press(window.timeline.view, KEY.Key_B)
    cards = window.board.view
    assert cards.isVisible()
    last, first = cards.card_rect(3), cards.card_rect(0)
    down = QPoint(0, cards.grid.card.picture(first).height() // 2)
    drag(
        cards.viewport(), QPoint(last.center().x(), last.top()) + down,
        QPoint(first.left() + first.width() // 5, first.top()) + down,
    )
    press(cards, KEY.Key_B)
    assert window.timeline.view.isVisible()


def _undo_and_redo(window: MainWindow, begun: Project) -> None:
    document, view = window.document, window.timeline.view
    edited, takes = document.project, len(document.library)
    undone = 0
    while document.undo_text is not None:
        press(view, KEY.Key_Z, KEYS.ControlModifier)
        undone += 1
        if document.project == begun:
            assert undone >= 5  # move, select the take, prompt, split, trim
    assert all(shot.selected_take is None for shot in document.project.shots)
    assert len(document.library) == takes  # undo never loses a take
    for _ in range(undone):
        press(view, KEY.Key_Z, KEYS.ControlModifier | KEYS.ShiftModifier)
    assert document.project == edited


def _export(window: MainWindow, qtbot: QtBot, folder: Path) -> Path:
    out = folder / "journey.mp4"

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.path.selectAll()
        QTest.keyClicks(dialog.path, str(out))
        QTest.mouseClick(dialog.export_button, LEFT)

    answer(fill)
    with qtbot.waitSignal(window.services.exporter.finished, timeout=LIMIT_MS):
        press(window.timeline.view, KEY.Key_E, KEYS.ControlModifier)
    _come_back(window)
    return out
