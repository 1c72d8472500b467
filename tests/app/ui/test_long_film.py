"""As many shots as can be pasted, with the board and the strip: nothing is lost on the way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.model import subjects
from app.model.clipping import MAX_SHOTS
from app.storage.project_folder import load_project
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_all_are_disabled_undone_saved_and_opened_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.window
    window.resize(800, 600)
    board = "\n".join(f"{n}s: {n}: the old woman and a cat in the hall" for n in range(MAX_SHOTS))
    QGuiApplication.clipboard().setText(f"{board}\n{MAX_SHOTS}s: end")
    QTest.keyClick(window, Qt.Key.Key_V, _CONTROL)
    pasted = desk.document.project
    assert len(pasted.shots) == MAX_SHOTS + 3
    desk.trigger("continuity")
    desk.trigger("board")
    desk.trigger("select_all")
    desk.trigger("toggle_enabled")
    assert not any(shot.enabled for shot in desk.document.project.shots)
    assert not window.grab().isNull()
    desk.trigger("undo")
    assert desk.document.project == pasted
    desk.trigger("board")
    desk.click(0)
    read, mentions = list[str](), subjects._mentions

    def noted(prompt: str) -> Iterator[subjects._Mention]:
        read.append(prompt)
        return mentions(prompt)

    monkeypatch.setattr(subjects, "_mentions", noted)
    QTest.keyClicks(window.inspector.fields.prompt, "x")
    assert read == [desk.prompts()[0]]  # the strip looks at what was written, and at no other
    desk.trigger("save")
    folder = desk.document.require_folder()
    assert window.flows.open_folder(folder)
    assert desk.document.project.shots == load_project(folder).project.shots
    assert desk.prompts()[1:] == [shot.prompt for shot in pasted.shots[1:]]
