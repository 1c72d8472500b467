"""The window: generate, stale, cancel, crash, and what the commands say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.settings import load_settings
from app.ui.actions import SPECS
from app.ui.dialogs.questions import SaveChoice
from app.ui.message_strip import Message
from app.ui.shot_status import Status, shot_status
from generation.protocol import JobNote
from tests.app.ui.conftest import Desk


def _words(desk: Desk) -> list[str]:
    return [block.status.status.word for block in desk.window.timeline.view.blocks]


def test_generating_shows_queued_running_and_ready(desk: Desk) -> None:
    desk.trigger("generate_all")
    assert _words(desk) == ["Queued", "Queued", "Queued"]
    desk.worker.load()
    desk.worker.begin()
    desk.worker.make_chunk(0)
    blocks = desk.window.timeline.view.blocks
    assert _words(desk) == ["Running", "Queued", "Queued"]
    assert blocks[0].status.chunks == 2
    assert blocks[0].take is not None
    assert blocks[0].take.pictures == 17
    assert blocks[0].shown_frames == 51  # 17 pictures of 8 a second, held on threes
    assert "Generating shot 1, chunk 1 of 2, 2 queued" in desk.window.status.worker.text()
    desk.worker.finish()
    while not desk.generation.is_idle:
        desk.worker.finish()
    assert _words(desk) == ["Ready", "Ready", "Ready"]
    assert desk.window.status.worker.text() == "Model loaded, idle"


def test_an_edited_prompt_makes_later_shots_stale_until_they_are_made_again(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(1)
    desk.window.inspector.fields.prompt.setPlainText("a dog runs")
    assert _words(desk) == ["Ready", "Stale", "Stale"]
    assert "prompt was edited" in desk.window.inspector.fields.status.reasons.text()
    desk.window.inspector.fields.status.button.click()
    desk.worker.finish()
    assert _words(desk) == ["Ready", "Ready", "Stale"]
    reasons = shot_status(desk.document, desk.generation, "s3").reasons
    assert reasons == ("shot 2 before it now has another take (take 2, was take 1)",)


def test_a_dead_worker_is_told_with_what_was_kept_and_trying_again_goes_on(desk: Desk) -> None:
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.load()
    desk.worker.begin()
    desk.worker.make_chunk(0)
    desk.worker.die()
    strip = desk.window.strip
    assert not strip.isVisible()  # it goes on by itself, once
    desk.worker.load()
    desk.worker.begin()
    desk.worker.die()
    assert strip.isVisible()
    assert "ended by signal 9" in strip.text.text()
    assert "1 finished chunk was kept" in strip.text.text()
    assert _words(desk)[0] == "Failed"
    assert desk.window.timeline.view.blocks[0].take is not None
    strip.button.click()
    assert not strip.isVisible()
    desk.worker.load()
    desk.worker.finish()
    assert _words(desk)[0] == "Ready"
    assert len(desk.document.library.of_shot("s1")) == 1  # the same take was finished


def test_cancel_keeps_what_is_finished(desk: Desk) -> None:
    desk.trigger("generate_all")
    desk.worker.load()
    desk.worker.begin()
    desk.worker.make_chunk(0)
    desk.trigger("cancel")
    desk.worker.cancelled()
    assert _words(desk) == ["Partial", "Empty", "Empty"]
    assert not desk.window.actions_table["cancel"].isEnabled()


def test_a_note_of_the_worker_is_shown(desk: Desk) -> None:
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.load()
    command = desk.worker.begin()
    desk.worker.say(JobNote(command.job, "Animatic does not know the word zeppelin."))
    assert "zeppelin" in desk.window.status.note.text()
    desk.worker.finish()
    notes = desk.window.inspector.fields.status.notes
    assert "zeppelin" in notes.text()
    desk.click(1)
    assert not notes.isVisible()
    desk.click(0)
    assert notes.isVisible()
    desk.trigger("generate_shot")
    assert "zeppelin" not in notes.text()


def test_a_long_note_does_not_widen_the_window(desk: Desk) -> None:
    desk.window.status.show_note("unknown words " * 100)
    desk.window.resize(1000, 640)
    assert desk.window.width() == 1000


def test_shots_are_added_deleted_and_moved_by_commands(desk: Desk) -> None:
    desk.click(0)
    desk.trigger("add_shot")
    assert [s.prompt for s in desk.document.project.shots][1] == ""
    assert desk.window.selection.shot == desk.document.project.shots[1]
    desk.trigger("move_right")
    assert desk.prompts() == ["prompt 1", "prompt 2", "", "prompt 3"]
    desk.trigger("delete_shot")
    assert desk.prompts() == ["prompt 1", "prompt 2", "prompt 3"]
    for _ in range(3):
        desk.trigger("undo")
    assert desk.prompts() == ["prompt 1", "prompt 2", "prompt 3"]
    for _ in range(3):
        desk.trigger("redo")
    assert desk.prompts() == ["prompt 1", "prompt 2", "prompt 3"]


def test_the_tail_is_nudged_frame_by_frame_in_one_step(desk: Desk) -> None:
    desk.click(1)
    for _ in range(3):
        desk.trigger("longer")
    assert desk.document.project.shots[1].frames == 99
    desk.trigger("undo")
    assert desk.document.project.shots[1].frames == 96


def test_undo_and_redo_say_what_they_do(desk: Desk) -> None:
    desk.click(0)
    desk.trigger("toggle_enabled")
    undo = desk.window.actions_table["undo"]
    assert undo.text() == "Undo Disable SH0010"
    assert undo.toolTip() == "Undo Disable SH0010  (Ctrl+Z)"
    desk.trigger("undo")
    assert desk.window.actions_table["redo"].text() == "Redo Disable SH0010"


def test_no_two_commands_share_a_shortcut() -> None:
    keys = [key for spec in SPECS for key in spec.shortcuts]
    assert len(keys) == len(set(keys))


def test_every_control_has_a_name_for_those_who_do_not_see_it(desk: Desk) -> None:
    desk.generate_everything()
    for control in desk.window.findChildren(QWidget):
        if isinstance(control, QAbstractButton | QLineEdit) and control.isVisibleTo(desk.window):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            inner = control.objectName().startswith("qt_")
            assert inner or text or control.accessibleName(), control


def test_the_keys_of_the_transport_move_the_playhead(desk: Desk) -> None:
    player, view = desk.window.services.player, desk.window.timeline.view
    view.setFocus()
    for key, frame in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 96),
        (Qt.Key.Key_Left, 95),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 287),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(view, key)
        assert player.frame == frame
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert player.is_playing
    QTest.keyClick(view, Qt.Key.Key_K)
    assert not player.is_playing
    QTest.keyClick(view, Qt.Key.Key_L)
    QTest.keyClick(view, Qt.Key.Key_L)
    assert desk.window.transport.shuttle.speed == 2
    QTest.keyClick(view, Qt.Key.Key_J)
    assert desk.window.transport.shuttle.speed == -1
    QTest.keyClick(view, Qt.Key.Key_K)


def test_closing_asks_about_unsaved_edits(desk: Desk) -> None:
    asked: list[str] = []

    def stay(title: str, _parent: QWidget | None) -> SaveChoice:
        asked.append(title)
        return SaveChoice.STAY

    desk.click(0)
    desk.trigger("delete_shot")
    assert desk.window.isWindowModified()
    desk.window.flows.ask_to_save = stay
    assert not desk.window.close()
    assert asked == ["Demo"]
    desk.window.flows.ask_to_save = lambda *_: SaveChoice.SAVE
    assert desk.window.close()
    assert not desk.document.is_dirty


def test_the_size_of_the_window_is_remembered(desk: Desk) -> None:
    desk.window.resize(1200, 800)
    desk.window.close()
    assert load_settings().window_geometry


def test_without_a_project_it_welcomes(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    desk.window.show()
    assert desk.window.welcome.isVisible()
    assert not desk.window.actions_table["add_shot"].isEnabled()
    desk.window.flows.open_folder(tmp_path / "nothing.throughline")
    assert "There is no project" in desk.window.strip.text.text()


def test_an_empty_project_says_what_to_do(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    empty = desk.document.project
    desk.window.show()
    assert desk.window.flows.create(tmp_path / "empty.throughline", empty)
    assert desk.window.timeline.isVisible()
    assert desk.window.grab().width() > 0
    desk.trigger("add_shot")
    assert len(desk.document.project.shots) == 1
    assert _words(desk) == [Status.EMPTY.word]


def test_it_fits_its_smallest_size(desk: Desk) -> None:
    desk.window.resize(1000, 640)
    assert desk.window.width() == 1000
    assert desk.window.height() == 640
    assert desk.window.inspector.fields.prompt.width() > 200


@pytest.mark.parametrize("message", ["", "A sentence that has to be read. " * 9])
def test_a_low_window_shows_three_lines_of_the_prompt(desk: Desk, message: str) -> None:
    desk.click(0)
    if message:
        desk.window.strip.show_message(Message(message))
    desk.window.resize(1000, 640)
    QTest.qWait(50)
    prompt, view = desk.window.inspector.fields.prompt, desk.window.timeline.view
    seen = prompt.visibleRegion().boundingRect().height()
    assert seen >= prompt.height_of(3) >= 3 * prompt.fontMetrics().height()
    bottom = view.mapTo(desk.window, view.rect().bottomLeft()).y()
    assert bottom < desk.window.status.y()  # it is not at the cost of the timeline
