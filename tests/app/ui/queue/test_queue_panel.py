"""The queue by mouse and keys: order, pauses, cancelling, drafts, and the word at its end."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from app.model.jobs import Cancelled, Done, Running
from app.ui.queue.job_words import duration
from generation.protocol import GenerateShot, PauseJob, StepProgress
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
    assert panel.rows.rows[1].words == "Waits"
    busy.worker.make_chunk(0)
    panel.refresh()
    assert "left" in panel.summary.text()
    assert "done in about" in panel.rows.rows[2].words
    index = panel.rows.index(1)
    assert panel.rows.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith("SH0020: Waits")


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
