"""Input that nobody expects: nothing breaks, nothing is cut off unread, nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.model.clipping import MAX_SHOTS
from app.storage.project_folder import load_project
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
_CONTROL = Qt.KeyboardModifier.ControlModifier
_LONG = ("a very long walk through the town " * 300)[:10_000]
_RTL = "امرأة عجوز تقف في المطبخ וחתול שחור"
_EMOJI = "👩‍👩‍👧‍👦 wave 🏳️‍🌈 at 🐈‍⬛ e\u0301 \u202eback\u202c 𝔘"


@pytest.mark.parametrize("text", [_LONG, _RTL, _EMOJI], ids=["long", "rtl", "emoji"])
def test_a_prompt_is_kept_to_the_letter(desk: Desk, text: str, tmp_path: Path) -> None:
    desk.click(0)
    desk.window.resize(800, 600)
    prompt = desk.window.inspector.fields.prompt
    prompt.setFocus()
    prompt.selectAll()
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(prompt, Qt.Key.Key_V, _CONTROL)
    assert desk.prompts()[0] == text
    assert not desk.window.grab().isNull()  # timeline, slate and inspector paint it
    QTest.keyClick(desk.window, Qt.Key.Key_B)
    assert not desk.window.grab().isNull()  # and the card
    desk.trigger("save")
    assert load_project(desk.document.require_folder()).project.shots[0].prompt == text
    desk.trigger("undo")
    assert desk.prompts()[0] == "prompt 1"


def test_the_end_of_a_long_prompt_can_be_read_on_a_small_screen(desk: Desk) -> None:
    desk.click(0)
    desk.window.resize(800, 600)
    prompt = desk.window.inspector.fields.prompt
    prompt.setFocus()
    prompt.selectAll()
    QGuiApplication.clipboard().setText(_LONG)
    QTest.keyClick(prompt, Qt.Key.Key_V, _CONTROL)
    assert desk.prompts()[0] == _LONG
    QTest.keyClick(prompt, Qt.Key.Key_End, _CONTROL)
    assert prompt.viewport().rect().intersects(prompt.cursorRect())
    assert prompt.horizontalScrollBar().maximum() == 0  # lines are wrapped, not cut


def test_ten_thousand_shots_are_pasted_undone_and_saved(desk: Desk) -> None:
    desk.click(2)
    board = "\n".join(f"{number}s: shot {number} 🐈" for number in range(MAX_SHOTS))
    QGuiApplication.clipboard().setText(f"{board}\n{MAX_SHOTS}s: end")
    QTest.keyClick(desk.window, Qt.Key.Key_V, _CONTROL)
    assert len(desk.document.project.shots) == MAX_SHOTS + 3
    assert desk.prompts()[-1] == f"shot {MAX_SHOTS - 1} 🐈"
    assert not desk.window.grab().isNull()
    desk.trigger("save")
    saved = load_project(desk.document.require_folder()).project
    assert len(saved.shots) == MAX_SHOTS + 3
    desk.trigger("undo")
    assert desk.prompts() == ["prompt 1", "prompt 2", "prompt 3"]


def test_more_shots_than_can_be_pasted_are_refused_not_cut(desk: Desk) -> None:
    board = "\n".join(f"{number}s: x" for number in range(MAX_SHOTS + 1))
    QGuiApplication.clipboard().setText(f"{board}\n{MAX_SHOTS + 1}s: end")
    QTest.keyClick(desk.window, Qt.Key.Key_V, _CONTROL)
    assert len(desk.document.project.shots) == 3
    assert "insert it in parts" in desk.window.strip.text.text()
