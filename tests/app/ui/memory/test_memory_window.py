"""What the model remembers, in the window: opened, dragged over, and read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.edits import set_ignored, set_prompt
from app.ui.memory.memory_window import MemoryWindow
from app.ui.memory.strip_layout import HEAD_PX, PICTURES_PX
from generation.protocol import JobFailed, JobStarted, LatentSpan, RetrieveFrames
from tests.app.ui.conftest import Desk
from tests.app.ui.inspector.test_memory_list import memory, select

LEFT, NONE, SHIFT = (
    Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> MemoryWindow:
    """Every shot has a take of nine latent frames; the third one's memory is opened."""
    desk.generate_everything()
    select(desk, 2)
    QTest.mouseClick(memory(desk).pictures, LEFT)
    window = desk.window.memory
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    wait_for_question(desk, qtbot, 1)
    return window


def wait_for_question(desk: Desk, qtbot: QtBot, count: int) -> RetrieveFrames:
    qtbot.waitUntil(lambda: desk.worker.count(RetrieveFrames) >= count)
    return desk.worker.newest(RetrieveFrames)


def point(window: MemoryWindow, latent: int) -> QPoint:
    layout = window.strip.layout_now
    assert layout is not None
    return layout.range_rects(latent, latent)[0].center().toPoint()


def drag(window: MemoryWindow, first: int, last: int) -> None:
    strip = window.strip
    start, end = point(window, first), point(window, last)
    QTest.mousePress(strip, LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(strip, start + (end - start) * step / 5)
    QTest.mouseRelease(strip, LEFT, NONE, end)


def save_picture(path: Path) -> Path:
    """A green one."""
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 128, 0))
    assert image.save(str(path))
    return path


def takes(desk: Desk) -> list[str]:
    return [str(shot.selected_take) for shot in desk.document.project.shots]


def test_opening_asks_for_pictures_of_the_newest_shot(desk: Desk, opened: MemoryWindow) -> None:
    assert opened.heading.text() == "What shot 3  SH0030 remembers"
    assert not opened.isModal()
    assert desk.worker.newest(RetrieveFrames).spans == (LatentSpan(takes(desk)[1], 4, 2),)
    assert opened.state.text() == "Waiting for the worker…"
    desk.worker.retrieve(psnr=21.0)
    assert opened.mean.text() == "Mean 21.0 dB of 8 pictures"
    assert opened.state.text() == ""


def test_dragging_across_a_cut_asks_once_for_what_lies_below(
    desk: Desk, opened: MemoryWindow, qtbot: QtBot
) -> None:
    desk.worker.retrieve()
    drag(opened, 7, 10)
    assert opened.strip.chosen == (7, 10)
    asked = wait_for_question(desk, qtbot, 2)
    one, two, _ = takes(desk)
    assert asked.spans == (LatentSpan(one, 7, 2), LatentSpan(two, 0, 2))
    assert opened.mean.text() == "13 pictures chosen"
    desk.worker.retrieve()
    assert opened.mean.text() == "Mean 24.0 dB of 13 pictures"
    assert desk.worker.count(RetrieveFrames) == 2


def test_dragging_back_works_as_well(desk: Desk, opened: MemoryWindow) -> None:
    drag(opened, 10, 7)
    assert opened.strip.chosen == (7, 10)


def test_the_keyboard_moves_and_extends(opened: MemoryWindow) -> None:
    strip = opened.strip
    QTest.mouseClick(strip, LEFT, NONE, point(opened, 3))
    assert strip.chosen == (3, 3)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.chosen == (4, 4)
    QTest.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    assert strip.chosen == (2, 4)
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert strip.chosen == (0, 0)
    QTest.keyClick(strip, Qt.Key.Key_End, SHIFT)
    assert strip.chosen == (0, 17)


def test_heads_and_pictures_of_shots_are_apart(opened: MemoryWindow) -> None:
    layout = opened.strip.layout_now
    assert layout is not None
    one, two = layout.strip.shots
    assert layout.rect(one).right() < layout.rect(two).left()
    assert layout.pictures(one).top() == HEAD_PX
    assert layout.rect(two).right() <= opened.strip.width() + 1
    assert [layout.latent_at(x) for x in (-5, 0, layout.rect(one).right() + 1, 1e6)] == [
        0, 0, 9, 17
    ]


def test_rows_are_aligned_and_columns_apart(opened: MemoryWindow) -> None:
    layout = opened.compare.layout_now
    boxes = [layout.picture(2, row, 0) for row in range(3)]
    assert len({box.left() for box in boxes}) == 1
    assert boxes[0].bottom() < boxes[1].top()
    assert layout.picture(2, 0, 0).right() < layout.picture(3, 0, 0).left()
    assert layout.foot(2, 0).bottom() <= layout.height


def test_it_waits_behind_a_generation_and_says_so(desk: Desk, opened: MemoryWindow) -> None:
    desk.generation.generate(["s2"])
    assert opened.state.text() == "Waiting: the worker generates shot 2 first."
    desk.worker.finish()
    job = desk.worker.newest(RetrieveFrames).job
    desk.worker.say(JobStarted(job, 2))
    assert opened.state.text().startswith("Drawing from memory…")


def test_what_cannot_be_drawn_is_said_in_a_sentence(desk: Desk, opened: MemoryWindow) -> None:
    job = desk.worker.newest(RetrieveFrames).job
    desk.worker.say(JobFailed(job, "not_remembered", "It has no memory encoder."))
    assert opened.state.text() == "It has no memory encoder."
    assert opened.state.property("role") == "error"


def test_a_worker_that_dies_is_told_and_asked_anew(
    desk: Desk, opened: MemoryWindow, qtbot: QtBot
) -> None:
    desk.worker.die()
    assert "Choose pictures again" in opened.state.text()
    drag(opened, 0, 1)
    qtbot.waitUntil(lambda: opened.state.text() == "Loading the model…")
    desk.worker.load()
    desk.worker.retrieve()
    assert opened.mean.text() == "Mean 24.0 dB of 5 pictures"


def test_freeing_the_gpu_amid_a_question_is_told(desk: Desk, opened: MemoryWindow) -> None:
    desk.worker.say(JobStarted(desk.worker.newest(RetrieveFrames).job, 1))
    desk.trigger("pause_free")
    assert opened.state.text().startswith("The worker was let go before all pictures were drawn.")
    assert opened.state.property("role") == "error"


def test_a_left_out_shot_leaves_the_strip_and_is_named(desk: Desk, opened: MemoryWindow) -> None:
    project = desk.document.project
    third, one = project.shots[2].id, project.shots[0].id
    desk.document.edit("Leave out", set_ignored(project, third, (one,)))
    layout = opened.strip.layout_now
    assert layout is not None
    assert [shot.number for shot in layout.strip.shots] == [2]
    assert opened.left_out.text() == "Left out of the memory: SH0010"


def test_a_cited_picture_is_clicked_and_compared(
    desk: Desk, opened: MemoryWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """It lies before the shots, seen whole, and stands in the first row as it is."""
    desk.window.inspector.cast_edits.add_file(save_picture(tmp_path / "ada.png"))
    (ada,) = desk.document.project.cast
    prompt = f"@{ada.name} sits."
    desk.document.edit("Prompt", set_prompt(desk.document.project, "s3", prompt))
    layout = opened.strip.layout_now
    assert layout is not None
    assert [part.label for part in layout.strip.parts] == ["@ada", "1  SH0010", "2  SH0020"]
    width, height = layout.strip.grid.size
    assert layout.pictures(layout.strip.parts[0]).width() == PICTURES_PX * width / height
    assert layout.latent_at(layout.rect(layout.strip.parts[1]).left() + 1) == 1
    asked = desk.worker.count(RetrieveFrames)
    QTest.mouseClick(opened.strip, LEFT, NONE, point(opened, 0))
    command = wait_for_question(desk, qtbot, asked + 1)
    assert command.spans == (LatentSpan(ada.picture, 0, 1),)
    desk.worker.retrieve(psnr=19.5)
    assert opened.mean.text() == "Mean 19.5 dB of 1 picture"
    box = opened.compare.layout_now.picture(0, 0, 0).center().toPoint()
    shown = opened.compare.viewport().grab().toImage().pixelColor(box)
    assert (shown.red(), shown.green(), shown.blue()) == (0, 128, 0)


def test_a_project_that_is_opened_again_is_asked_of_anew(
    desk: Desk, opened: MemoryWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.window.inspector.cast_edits.add_file(save_picture(tmp_path / "ada.png"))
    (ada,) = desk.document.project.cast
    desk.document.edit("Prompt", set_prompt(desk.document.project, "s1", f"@{ada.name} sits."))
    desk.click(0)
    asked = desk.worker.count(RetrieveFrames)
    wait_for_question(desk, qtbot, asked + 1)
    desk.worker.retrieve(psnr=19.5)
    desk.document.save()
    desk.document.load(desk.document.require_folder())
    assert opened.mean.text() == "1 picture chosen"
    wait_for_question(desk, qtbot, asked + 2)
    desk.worker.retrieve(psnr=18.5)
    assert opened.mean.text() == "Mean 18.5 dB of 1 picture"


def test_the_first_shot_has_an_empty_page(desk: Desk, opened: MemoryWindow) -> None:
    desk.click(0)
    assert opened.heading.text() == "What shot 1  SH0010 remembers"
    assert opened.empty.isVisible()
    assert opened.empty.text().startswith("Nothing comes before it")
    assert not opened.strip.isVisible()
    desk.click(2)
    assert opened.strip.isVisible()


def test_closing_asks_nothing_any_more(desk: Desk, opened: MemoryWindow, qtbot: QtBot) -> None:
    opened.close()
    asked = desk.worker.count(RetrieveFrames)
    desk.click(1)
    qtbot.wait(250)
    assert desk.worker.count(RetrieveFrames) == asked


def test_it_goes_on_after_it_was_minimised(desk: Desk, opened: MemoryWindow, qtbot: QtBot) -> None:
    desk.worker.retrieve()
    opened.showMinimized()
    qtbot.waitUntil(opened.isMinimized)
    opened.showNormal()
    asked = desk.worker.count(RetrieveFrames)
    drag(opened, 7, 10)
    qtbot.waitUntil(lambda: desk.worker.count(RetrieveFrames) > asked)
