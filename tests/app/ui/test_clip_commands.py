"""A video file falls on the window, and is a shot that is remembered; by hand, with a fake."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.model.memory_plan import plan_memory
from app.ui import clip_commands
from generation.protocol import CancelJob, GenerateShot, ImportClip, JobCancelled, JobFailed
from tests.app.ui.conftest import Desk

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_COPY = Qt.DropAction.CopyAction
_ELSEWHERE = QPoint(300, 300)  # on the viewer


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "rabbit.mp4"
    path.write_bytes(b"for the fake worker")
    return path


class Hand:
    """Drags files over a window, as a file manager does."""

    def __init__(self, window: QWidget, *paths: Path) -> None:
        self.window, self.data = window, QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])

    def enter(self, point: QPoint) -> bool:
        event = QDragEnterEvent(point, _COPY, self.data, _LEFT, _PLAIN)
        event.ignore()
        QApplication.sendEvent(self.window, event)
        return event.isAccepted()

    def move(self, point: QPoint) -> None:
        event = QDragMoveEvent(point, _COPY, self.data, _LEFT, _PLAIN)
        QApplication.sendEvent(self.window, event)

    def drop(self, point: QPoint) -> bool:
        wanted = self.enter(point)
        if wanted:
            event = QDropEvent(QPointF(point), _COPY, self.data, _LEFT, _PLAIN)
            QApplication.sendEvent(self.window, event)
        return wanted


def on_timeline(desk: Desk, place: int, across: float) -> QPoint:
    viewport = desk.window.timeline.view.viewport()
    return viewport.mapTo(desk.window, desk.block_point(place, across))


def names(desk: Desk) -> list[str]:
    return [shot.name for shot in desk.document.project.shots]


def words(desk: Desk) -> list[str]:
    return [block.status.status.word for block in desk.window.timeline.view.blocks]


def test_a_dropped_video_is_the_shot_at_that_cut(desk: Desk, video: Path) -> None:
    assert Hand(desk.window, video).drop(on_timeline(desk, 1, 0.2))
    assert "Importing rabbit.mp4" in desk.window.strip.text.text()
    assert desk.window.status.worker.text() == "Loading the model…"
    desk.worker.load()
    assert Path(desk.worker.newest(ImportClip).file) == video
    assert desk.window.status.worker.text() == "Importing rabbit.mp4, 0%"
    assert names(desk) == ["SH0010", "SH0020", "SH0030"]  # nothing before it is whole
    desk.worker.import_clip()
    assert names(desk) == ["SH0010", "SH0010A", "SH0020", "SH0030"]
    assert words(desk) == ["Empty", "Imported", "Empty", "Empty"]
    assert desk.document.project.shots[1].frames == 96
    strip = desk.window.strip.text.text()
    assert strip.startswith("rabbit.mp4 is shot 2. Say in its prompt who and what it shows")
    assert strip.endswith("Its sound was left out.")
    assert desk.window.selection.shot == desk.document.project.shots[1]
    assert desk.window.services.player.frame == 96  # the viewer shows it
    assert "rabbit.mp4" in desk.window.inspector.tabs.recipe.text()
    assert not desk.document.is_dirty
    assert desk.window.status.worker.text() == "Model loaded, idle"


def test_a_line_shows_where_it_would_go(desk: Desk, video: Path) -> None:
    hand, line = Hand(desk.window, video), desk.window.clips.line
    assert hand.enter(_ELSEWHERE)
    assert line.isHidden()
    view = desk.window.timeline.view
    for place, across, cut in ((0, 0.2, 0), (0, 0.8, 96), (2, 0.9, 288)):
        hand.move(on_timeline(desk, place, across))
        assert not line.isHidden()
        assert line.geometry().center().x() == pytest.approx(
            view.layout_now.scale.x_of(cut), abs=4
        )
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert line.isHidden()


def test_a_video_that_falls_on_the_prompt_is_for_the_film(desk: Desk, video: Path) -> None:
    desk.click(0)
    prompt = desk.window.inspector.fields.prompt
    data = Hand(desk.window, video).data
    assert not prompt.canInsertFromMimeData(data)
    text = QMimeData()
    text.setText("a dog")
    assert prompt.canInsertFromMimeData(text)


def test_the_menu_asks_for_files_and_puts_them_behind_the_selected_shot(
    desk: Desk, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = video.with_name("owl.mov")
    other.write_bytes(b"for the fake worker")
    monkeypatch.setattr(clip_commands, "ask_for_videos", lambda _: [video, other])
    desk.click(1)
    QTest.keyClick(desk.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    desk.worker.load()
    assert "1 queued" in desk.window.status.worker.text()
    desk.worker.import_clip()
    desk.worker.import_clip(seconds=(1, 1), chunks=1)
    takes = [desk.document.selected_take(shot) for shot in desk.document.project.shots]
    assert [take.note if take else "" for take in takes] == ["", "", "rabbit.mp4", "owl.mov", ""]


def test_undo_takes_the_shot_back_and_the_take_stays(desk: Desk, video: Path) -> None:
    Hand(desk.window, video).drop(_ELSEWHERE)
    desk.worker.load()
    desk.worker.import_clip()
    assert desk.window.actions_table["undo"].text() == "Undo Import rabbit.mp4"
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(desk) == ["SH0010", "SH0020", "SH0030"]
    assert len(desk.document.library) == 1
    QTest.keyClick(desk.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert words(desk)[1] == "Imported"  # behind the selected shot


def test_it_stays_as_it_is_and_is_remembered_and_can_be_generated_over(
    desk: Desk, video: Path
) -> None:
    Hand(desk.window, video).drop(on_timeline(desk, 1, 0.1))
    desk.worker.load()
    desk.worker.import_clip()
    desk.trigger("generate_all")
    while not desk.generation.is_idle:
        desk.worker.finish()
    assert words(desk) == ["Ready", "Imported", "Ready", "Ready"]
    assert desk.worker.count(GenerateShot) == 3
    project, library = desk.document.project, desk.document.library
    plan = plan_memory(project, library, desk.document.card, project.shots[2].id)
    assert project.shots[1].id in {remembered.shot for remembered in plan}
    QTest.keyClicks(desk.window.inspector.fields.prompt, "A rabbit in the park.")
    assert words(desk)[1] == "Imported"  # what it is called does not change what it is
    button = desk.window.inspector.fields.status.button
    assert button.text() == "Generate a take instead"
    QTest.mouseClick(button, _LEFT)
    command = desk.worker.newest(GenerateShot)
    assert (command.recipe.prompt, command.recipe.source) == ("A rabbit in the park.", "")
    desk.worker.finish()
    assert words(desk)[1:] == ["Ready", "Stale", "Stale"]
    assert desk.window.inspector.takes.list.count() == 2


def test_a_longer_shot_keeps_its_video_until_it_is_named(desk: Desk, video: Path) -> None:
    Hand(desk.window, video).drop(_ELSEWHERE)
    desk.worker.load()
    desk.worker.import_clip(seconds=(33, 8))
    for _ in range(3):
        desk.trigger("longer")
    assert words(desk)[1] == "Stale"
    desk.trigger("generate_all")
    while not desk.generation.is_idle:
        desk.worker.finish()
    assert desk.worker.count(GenerateShot) == 3
    take = desk.document.selected_take(desk.document.project.shots[1])
    assert take is not None
    assert take.is_imported


def refuse(desk: Desk) -> str:
    command = desk.worker.newest(ImportClip)
    desk.worker.say(JobFailed(command.job, "clip", "rabbit.mp4 cannot be imported: it is text."))
    return "rabbit.mp4 cannot be imported: it is text."


def cancel(desk: Desk) -> str:
    QTest.mouseClick(desk.window.strip.button, _LEFT)
    assert desk.worker.newest(CancelJob).job == desk.worker.newest(ImportClip).job
    desk.worker.say(JobCancelled(desk.worker.newest(ImportClip).job))
    return "The import was cancelled; the project is as it was before."


def die(desk: Desk) -> str:
    desk.worker.die()
    return "ended by signal 9"


@pytest.mark.parametrize("end", [refuse, cancel, die])
def test_what_does_not_become_a_shot_changes_nothing(
    desk: Desk, video: Path, end: Callable[[Desk], str]
) -> None:
    before = desk.document.project
    Hand(desk.window, video).drop(_ELSEWHERE)
    desk.worker.load()
    folder = Path(desk.worker.newest(ImportClip).take_folder)
    folder.mkdir()
    (folder / "chunk_000.mp4").write_bytes(b"begun")
    told = end(desk)
    assert told in desk.window.strip.text.text()
    assert desk.document.project == before
    assert len(desk.document.library) == 0
    assert not folder.exists()
    assert not desk.window.actions_table["cancel"].isEnabled()


@pytest.mark.parametrize("name", ["gone.mp4", "empty.mp4", "folder.mp4"])
def test_a_file_that_is_nothing_is_told_at_once(desk: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "folder.mp4").mkdir()
    Hand(desk.window, tmp_path / name).drop(_ELSEWHERE)
    assert "Nothing was changed; choose a video file." in desk.window.strip.text.text()
    assert not desk.worker.sent


def test_without_a_project_it_says_what_to_do(
    open_desk: Callable[[], Desk], video: Path
) -> None:
    desk = open_desk()
    desk.window.show()
    assert Hand(desk.window, video).drop(_ELSEWHERE)
    assert "Open or make a project first" in desk.window.strip.text.text()


def test_another_project_stops_it_and_leaves_no_file_behind(
    desk: Desk, video: Path, tmp_path: Path
) -> None:
    Hand(desk.window, video).drop(_ELSEWHERE)
    desk.worker.load()
    command = desk.worker.newest(ImportClip)
    project = desk.document.project
    desk.document.create(tmp_path / "other.throughline", project)
    Path(command.take_folder).mkdir()  # the worker's last chunk
    desk.worker.say(JobCancelled(command.job))
    assert not Path(command.take_folder).exists()
    assert desk.document.project == project
