"""The queue by mouse and keys: order, pauses, cancelling, drafts, and the word at its end."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from app.model.jobs import Cancelled, Done, Running
from app.session import idle_release
from app.session.exporter import export_plan
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.inspector.take_text import now
from app.ui.queue.job_words import duration
from app.ui.shot_status import Status
from generation.protocol import GenerateShot, JobFailed, PauseJob, SteppedDown, StepProgress
from tests.app.ui.conftest import Desk


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """One shot is being made, two wait, and the queue is shown."""
    desk.trigger("queue")
    desk.trigger("generate_all")
    desk.worker.load()
    desk.worker.begin()
    return desk


def order(desk: Desk) -> list[str]:
    return [row.name for row in desk.window.queue.panel.rows.rows]


def point(desk: Desk, place: int, down: float = 0.5) -> QPoint:
    view = desk.window.queue.panel.list
    rect = view.visualRect(view.model().index(place, 0))
    return QPoint(rect.center().x(), round(rect.top() + rect.height() * down))


def test_the_queue_says_what_is_made_and_what_waits(busy: Desk) -> None:
    panel = busy.window.queue.panel
    assert panel.isVisible()
    assert order(busy) == ["SH0010", "SH0020", "SH0030"]
    assert panel.summary.text() == "0 of 3 done"  # no time that was not measured
    job = busy.worker.newest(GenerateShot).job
    busy.worker.say(StepProgress(job, 0, 3, 8))
    panel.refresh()
    assert panel.rows.rows[0].words == "Chunk 1 of 2, step 3 of 8"
    assert panel.rows.rows[1].words == "Queued"
    busy.worker.make_chunk(0)
    panel.refresh()
    assert "left" in panel.summary.text()
    assert "done in about" in panel.rows.rows[2].words
    index = panel.rows.index(1)
    assert panel.rows.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith("SH0020: Queued")


def test_a_waiting_job_is_dragged_before_another_one(busy: Desk) -> None:
    panel = busy.window.queue.panel
    view = panel.list
    assert not panel.rows.flags(panel.rows.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = panel.rows.mimeData([panel.rows.index(2)])
    _drop(view, data, point(busy, 1, down=0.05))
    assert order(busy) == ["SH0010", "SH0030", "SH0020"]
    stranger = QMimeData()
    stranger.setText("SH0010")
    _drop(view, stranger, point(busy, 1, down=0.05))
    assert order(busy) == ["SH0010", "SH0030", "SH0020"]
    _drop(view, panel.rows.mimeData([panel.rows.index(1)]), QPoint(50, view.height() - 4))
    assert order(busy) == ["SH0010", "SH0020", "SH0030"]


def _drop(view: QListView, data: QMimeData, place: QPoint) -> None:
    how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
           Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, *how))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(place, *how))
    QApplication.sendEvent(view.viewport(), QDropEvent(place, *how))


def test_keys_move_cancel_and_lead_to_the_shot(busy: Desk) -> None:
    view = busy.window.queue.panel.list
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point(busy, 1))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(busy) == ["SH0010", "SH0030", "SH0020"]
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # not before what runs
    assert order(busy) == ["SH0010", "SH0020", "SH0030"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert busy.window.selection.shot_id == "s2"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert isinstance(busy.generation.queue.jobs[1].state, Cancelled)
    assert len(busy.document.project.shots) == 3
    menu = busy.window.queue.panel.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Go to shot", "Try again"]
    menu.actions()[1].trigger()
    assert [job.shot for job in busy.generation.waiting()] == ["s3", "s2"]


def test_a_pause_is_chosen_from_its_button_and_ended_by_another(busy: Desk) -> None:
    panel = busy.window.queue.panel
    menu = panel.pause.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert busy.worker.newest(PauseJob)
    assert panel.summary.text() == "0 of 3 done, pauses after this step"
    busy.worker.say(StepProgress(busy.worker.newest(GenerateShot).job, 0, 1, 8))
    assert panel.summary.text().endswith("paused")
    assert busy.window.status.worker.text() == "Paused in shot 1"
    assert not panel.pause.isVisible()
    QTest.mouseClick(panel.resume, Qt.MouseButton.LeftButton)
    assert panel.pause.isVisible()
    assert isinstance(busy.generation.queue.jobs[0].state, Running)


def test_drafts_are_asked_for_and_undone(desk: Desk) -> None:
    desk.trigger("draft")
    assert desk.document.project.draft
    assert desk.window.actions_table["draft"].isChecked()
    desk.trigger("generate_all")
    desk.worker.load()
    assert desk.worker.newest(GenerateShot).recipe.guidance == 1.0
    for _ in range(3):
        desk.worker.finish()
    desk.click(0)
    assert "draft" in desk.window.inspector.takes.list.item(0).text()
    desk.trigger("draft")
    assert "it is a draft" in str(desk.document.states()["s1"])
    assert not desk.window.actions_table["draft"].isChecked()


def test_the_end_is_told_when_one_looks_at_something_else(
    busy: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    busy.window.queue.notify = lambda title, words: told.append((title, words))
    monkeypatch.setattr(busy.window, "isActiveWindow", lambda: False)
    for _ in range(3):
        busy.worker.finish()
    assert [job.state for job in busy.generation.queue.jobs] == [Done()] * 3
    assert told == [("Throughline: Demo", "3 takes made")]
    panel = busy.window.queue.panel
    QTest.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert order(busy) == []
    assert panel.summary.text() == "Nothing is waiting."
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (89, "89 s"), (100, "2 min"), (3600, "60 min"), (9000, "2.5 h")],
)
def test_times_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def ended_in_mid_work(desk: Desk) -> None:
    """The program ends while one shot is made and two wait, and opens the project again."""
    desk.trigger("generate_all")
    desk.worker.load()
    desk.worker.begin()
    desk.worker.make_chunk(0)
    desk.document.load(desk.document.require_folder())
    QApplication.processEvents()


def test_what_waited_is_shown_paused_and_goes_on_with_a_click(desk: Desk) -> None:
    ended_in_mid_work(desk)
    panel = desk.window.queue.panel
    assert panel.isVisible()
    assert panel.summary.text().startswith("3 jobs were waiting when Throughline ended.")
    assert [row.words for row in panel.rows.rows] == [
        "Paused; goes on with its next chunk", "Paused", "Paused",
    ]
    asked = desk.worker.count(GenerateShot)
    assert not panel.pause.isVisible()
    QTest.mouseClick(panel.resume, Qt.MouseButton.LeftButton)
    assert desk.worker.count(GenerateShot) == asked + 1
    assert desk.worker.newest(GenerateShot).first_chunk == 1
    assert panel.pause.isVisible()


def test_what_waited_is_cancelled_with_a_click(desk: Desk) -> None:
    ended_in_mid_work(desk)
    panel = desk.window.queue.panel
    QTest.mouseClick(panel.cancel_all, Qt.MouseButton.LeftButton)
    assert not desk.generation.queue.held
    assert not panel.cancel_all.isEnabled()


def test_the_gpu_is_freed_by_a_command(busy: Desk) -> None:
    busy.worker.make_chunk(0)
    busy.trigger("pause_free")
    assert busy.worker.released_count == 1
    assert busy.window.queue.panel.summary.text() == "0 of 3 done, paused"
    assert not busy.window.actions_table["pause_free"].isEnabled()
    busy.trigger("resume")
    busy.worker.load()
    assert busy.worker.newest(GenerateShot).first_chunk == 1


def test_the_worker_goes_when_nothing_is_asked_of_it(
    busy: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(idle_release, "MINUTE_MS", 20)
    busy.window.program.idle_release.set_minutes(1)
    qtbot.wait(60)
    assert busy.worker.released_count == 0  # it works
    for _ in range(3):
        busy.worker.finish()
    qtbot.waitUntil(lambda: busy.worker.released_count == 1)


def test_where_memory_does_not_suffice_smaller_pictures_are_one_button(busy: Desk) -> None:
    job = busy.worker.newest(GenerateShot).job
    busy.worker.say(JobFailed(job, "out_of_memory", "The GPU ran out of memory."))
    strip = busy.window.strip
    assert strip.text.text().startswith("The GPU ran out of memory. 2 more shots wait")
    assert strip.button.text() == "Generate at 24×12 instead"
    panel = busy.window.queue.panel
    panel.list.setCurrentIndex(panel.rows.index(0))
    menu = panel.menu()
    assert menu is not None
    assert "Generate at 24×12 instead" in [action.text() for action in menu.actions()]
    strip.button.click()
    busy.worker.load()
    assert busy.worker.newest(GenerateShot).recipe.size == (24, 12)
    for _ in range(3):
        busy.worker.finish()
    busy.click(0)
    assert "smaller, 24×12" in busy.window.inspector.takes._rows()[0].facts(now())
    dialog = ExportDialog(export_plan(busy.document), Path("out.mp4"))
    assert "was made smaller, 24×12" in dialog.problems.item(0).text()
    assert dialog.export_button.text() != "Export anyway"
    dialog.deleteLater()


def test_rungs_are_said_in_the_queue(busy: Desk) -> None:
    job = busy.worker.newest(GenerateShot).job
    busy.worker.say(SteppedDown(job, "half", exact=False))
    busy.worker.finish()
    assert busy.window.queue.panel.rows.rows[0].words == "Done; in less memory, with 16 bits"


@pytest.mark.parametrize("how", ["held", "pause"])
def test_one_word_for_a_paused_job_everywhere(desk: Desk, how: str) -> None:
    if how == "held":
        ended_in_mid_work(desk)
    else:
        desk.trigger("generate_all")
        desk.trigger("queue")
        desk.worker.load()
        desk.worker.begin()
        desk.trigger("pause_step")
        desk.worker.say(StepProgress(desk.worker.newest(GenerateShot).job, 0, 1, 8))
    desk.click(0)
    desk.window.area.inspector.raise_()
    desk.trigger("board")
    QTest.qWait(50)
    rows = desk.window.queue.panel.rows.rows
    assert rows[0].status is Status.PAUSED
    assert rows[0].words.startswith("Paused")
    assert desk.window.timeline.view.blocks[0].status.word == "Paused"
    assert desk.window.inspector.fields.status.word.text() == "Paused"
    assert desk.window.inspector.fields.status.button.text() == "Cancel this shot"
    assert desk.window.board.view.model().cards[0].status.word == "Paused"
    desk.trigger("resume")
    QTest.qWait(50)
    assert desk.window.timeline.view.blocks[0].status.status is Status.RUNNING
    assert desk.window.timeline.view.blocks[1].status.word == "Queued"
