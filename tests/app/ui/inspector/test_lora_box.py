"""LoRAs in the window: dropped or chosen, used in a shot or in all, weighed, and taken out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.lineage import recipe_for
from app.storage.lora_files import lora_path
from app.ui.inspector import lora_box
from app.ui.inspector.lora_row import LoraRow
from generation.protocol import GenerateShot
from tests.app.lora_builders import write_lora
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
_LEFT = Qt.MouseButton.LeftButton
_INK = {"ss_output_name": "Ink & Wash", "modelspec.trigger_phrase": "ink wash, <by hand>"}


def drop(desk: Desk, *paths: Path) -> None:
    """Let files fall onto the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), action, data, _LEFT, keys)
    QApplication.sendEvent(desk.window, enter)
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(9, 9), action, data, _LEFT, keys))


def rows(desk: Desk) -> list[LoraRow]:
    return desk.window.inspector.tabs.loras.rows


def loras_of(desk: Desk, place: int) -> list[float]:
    """The weights of a shot's recipe."""
    document = desk.document
    assert document.card is not None
    shot = document.project.shots[place]
    recipe = recipe_for(document.project, document.library, document.card, shot.id)
    return [weight for _, weight in recipe.loras]


def choose(row: LoraRow, words: str) -> None:
    """Choose a command of a row's menu."""
    actions = {action.text(): action for action in row.more.menu().actions()}
    actions[words].trigger()


@pytest.fixture
def ink(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Desk:
    """A desk with a LoRA that was dropped on the window while the first shot was selected."""
    desk.click(0)
    drop(desk, write_lora(tmp_path / "file.safetensors", **_INK))
    qtbot.waitUntil(lambda: bool(desk.document.project.loras), timeout=60_000)
    return desk


def test_a_dropped_lora_is_copied_used_in_all_shots_and_undone(ink: Desk) -> None:
    (lora,) = ink.document.project.loras
    assert lora.name == "Ink & Wash"
    assert lora_path(ink.document.require_folder(), lora.digest).is_file()
    (row,) = rows(ink)
    assert row.isVisible()
    assert (row.used.text(), row.used.isChecked(), row.weight.value()) == ("Ink && Wash", True, 1)
    assert [loras_of(ink, place) for place in range(3)] == [[1], [1], [1]]
    ink.trigger("undo")
    assert rows(ink) == []
    assert ink.window.inspector.tabs.loras.empty.isVisible()
    ink.trigger("redo")
    assert len(rows(ink)) == 1


def test_a_shot_says_otherwise_and_a_take_is_made_with_it(ink: Desk) -> None:
    (row,) = rows(ink)
    row.weight.setValue(0.4)
    row.weight.setValue(0.5)
    assert [loras_of(ink, place) for place in range(3)] == [[0.5], [1], [1]]
    ink.click(1)
    QTest.mouseClick(row.used, _LEFT, pos=QPoint(8, row.used.height() // 2))
    assert [loras_of(ink, place) for place in range(3)] == [[0.5], [], [1]]
    assert not row.weight.isEnabled()
    ink.click(0)
    assert row.weight.value() == 0.5
    ink.window.inspector.generate_wanted.emit(ink.document.project.shots[0].id)
    ink.worker.load()
    (made,) = ink.worker.newest(GenerateShot).loras
    assert (made.name, made.weight) == ("Ink & Wash", 0.5)
    assert Path(made.file).is_file()
    ink.worker.finish()
    row.weight.setValue(0.9)
    reasons = ink.document.states()[ink.document.project.shots[0].id]
    assert "the weight of the LoRA Ink & Wash was changed (0.9, was 0.5)" in str(reasons)
    ink.trigger("undo")
    ink.trigger("undo")  # the take that was selected, then the weights: turned in one step
    assert loras_of(ink, 0) == [0.5]


def test_the_menu_says_what_holds_for_all_shots(ink: Desk) -> None:
    (row,) = rows(ink)
    row.weight.setValue(0.25)
    choose(row, "This weight in all shots")
    assert [loras_of(ink, place) for place in range(3)] == [[0.25]] * 3
    choose(row, "Use in all shots")
    assert [loras_of(ink, place) for place in range(3)] == [[]] * 3
    QTest.mouseClick(row.used, _LEFT, pos=QPoint(8, row.used.height() // 2))
    assert [loras_of(ink, place) for place in range(3)] == [[0.25], [], []]
    choose(row, "Only for drafts")
    assert "only in drafts, which have 4 steps" in row.used.toolTip()
    assert [loras_of(ink, place) for place in range(3)] == [[]] * 3
    choose(row, "Use in all shots")
    ink.trigger("draft")
    assert [loras_of(ink, place) for place in range(3)] == [[0.25]] * 3
    choose(row, "Remove from the project")
    assert ink.document.project.loras == ()
    assert not any(shot.loras for shot in ink.document.project.shots)


def test_trigger_words_are_written_in_the_prompt_with_a_click(ink: Desk) -> None:
    (row,) = rows(ink)
    assert "&lt;by hand&gt;" in row.chips.text()
    before = ink.prompts()[0]
    row.chips.linkActivated.emit("1")
    row.chips.linkActivated.emit("0")
    assert ink.prompts()[0] == f"{before}, <by hand>, ink wash"
    ink.trigger("undo")
    assert ink.prompts()[0] == f"{before}, <by hand>"
    choose(row, "Change trigger words")
    assert row.words.text() == "ink wash, <by hand>"
    row.words.clear()
    QTest.keyClicks(row.words, "wash ,  soft   edges,")
    QTest.keyClick(row.words, Qt.Key.Key_Return)
    assert ink.document.project.loras[0].triggers == ("wash", "soft edges")
    assert not row.words.isVisible()


def test_files_are_chosen_one_after_another_and_what_is_none_is_told(
    ink: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = write_lora(tmp_path / "oil.safetensors", fill=1)
    answers = iter([other, None])
    monkeypatch.setattr(lora_box, "ask_for_file", lambda *_: next(answers))
    ink.window.inspector.tabs.loras.add.click()
    ink.window.inspector.tabs.loras.add.click()
    qtbot.waitUntil(lambda: len(ink.document.project.loras) == 2, timeout=60_000)
    assert [row.used.text() for row in rows(ink)] == ["Ink && Wash", "oil"]
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"\x80\x04pickled")
    drop(ink, bad, write_lora(tmp_path / "third.safetensors", fill=2))
    qtbot.waitUntil(lambda: len(ink.document.project.loras) == 3, timeout=60_000)
    assert "bad.safetensors is not a LoRA that can be used" in ink.window.strip.text.text()
    drop(ink, other)
    strip: Callable[[], str] = ink.window.strip.text.text
    qtbot.waitUntil(lambda: "in the project already, as oil" in strip(), timeout=60_000)
    assert len(ink.document.project.loras) == 3


def test_a_lora_wants_a_project(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    desk.window.show()
    drop(desk, write_lora(tmp_path / "file.safetensors"))
    assert "Open or make a project first" in desk.window.strip.text.text()
