"""What a shot remembers, in the window: seen, and changed with the mouse."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.model.cutting import split_shot
from app.model.edits import set_memory_budget, set_pinned, set_prompt
from app.model.project import Project, Reference, ReferenceKind
from app.ui.inspector.memory_list import MemoryList
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk


def select(desk: Desk, place: int) -> None:
    """Select a shot and open the tab with the mouse."""
    desk.click(place)
    bar = desk.window.inspector.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())


def lines(desk: Desk) -> list[str]:
    shown = memory(desk).list
    return [shown.item(row).text() for row in range(shown.count())]


def memory(desk: Desk) -> MemoryList:
    return desk.window.inspector.memory


def wish(desk: Desk, row: int, button: QPushButton) -> None:
    """Click a remembered shot, then a button, with the mouse."""
    panel = memory(desk)
    item = panel.list.visualItemRect(panel.list.item(row))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=item.center())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_shot_has_nothing_to_remember(desk: Desk) -> None:
    select(desk, 0)
    assert lines(desk) == []
    assert memory(desk).empty.isVisible()
    assert not memory(desk).pin.isVisible()


def test_each_earlier_shot_is_listed_with_how_and_why(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    assert lines(desk) == [
        "1  SH0010  ·  fine  ·  all of the story fits",
        "2  SH0020  ·  fine  ·  all of the story fits",
    ]
    assert memory(desk).spent.text().endswith("of 1000 tokens")


def test_it_is_about_the_shot_under_the_playhead(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_Left)  # off its first frame
    assert desk.window.selection.shot_id == "s2"
    assert len(lines(desk)) == 1
    assert not memory(desk).elsewhere.isVisible()
    desk.window.inspector.tabs.setCurrentIndex(0)
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_Right)  # back
    assert desk.window.selection.shot_id == "s2"  # the takes stay in sight


def test_it_says_whose_memory_it_is_while_the_playhead_is_elsewhere(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    panel = memory(desk)
    assert not panel.elsewhere.isVisible()
    desk.window.inspector.fields.prompt.setFocus()
    desk.window.services.player.seek(0)  # while something is written
    assert desk.window.selection.shot_id == "s3"
    assert panel.elsewhere.isVisible()
    assert panel.elsewhere.text() == "What SH0030 remembers; the playhead is in SH0010"
    desk.click(1)
    assert not panel.elsewhere.isVisible()


def test_a_shot_is_left_out_and_taken_back_with_one_button(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    wish(desk, 0, memory(desk).ignore)
    assert lines(desk)[0] == "1  SH0010  ·  left out  ·  you left it out"
    assert memory(desk).ignore.isChecked()
    third = desk.document.project.shots[2]
    assert "it would remember shot 1 no more" in desk.document.stale()[third.id][0]
    wish(desk, 0, memory(desk).ignore)
    assert desk.document.stale() == {}
    desk.trigger("undo")
    desk.trigger("undo")
    assert lines(desk)[0].endswith("all of the story fits")


def test_a_row_of_the_cast_is_no_shot_and_greyed_buttons_say_what_to_do(desk: Desk) -> None:
    desk.generate_everything()
    ada = Reference("ada", ReferenceKind.CHARACTER, "a" * 64)
    cited = set_prompt(replace(film_now(desk), cast=(ada,)), "s3", "@ada sits")
    desk.document.edit("Cite", cited)
    select(desk, 2)
    panel = memory(desk)
    assert panel.list.item(0).text().startswith("@ada")
    for button in (panel.pin, panel.ignore, panel.go_on):
        wish(desk, 0, button)
        assert not button.isEnabled()
        assert button.toolTip() == "Select an earlier shot in the list"
    third = film_now(desk).shots[2]
    assert (third.pinned, third.ignored, third.continues) == ((), (), None)
    wish(desk, 1, panel.pin)
    assert film_now(desk).shots[2].pinned == ("s1",)
    assert panel.pin.toolTip() == "Remember this shot finely before all others"


def test_a_shot_is_kept_fine_or_gone_on_from(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    wish(desk, 1, memory(desk).pin)
    assert lines(desk)[1] == "2  SH0020  ·  fine  ·  you pinned it"
    wish(desk, 0, memory(desk).go_on)
    assert lines(desk) == [
        "2  SH0020  ·  fine  ·  you pinned it",
        "1  SH0010  ·  fine  ·  the shot goes on from it",
    ]
    assert memory(desk).go_on.isChecked()


def test_a_wish_for_the_other_half_of_a_shot_is_seen_and_taken_back(desk: Desk) -> None:
    desk.generate_everything()
    film, half = split_shot(film_now(desk), "s1", 40)
    desk.document.edit("Wish", set_pinned(film, "s3", (half.id,)))
    select(desk, 3)
    panel = memory(desk)
    assert lines(desk)[0].endswith("you pinned it")
    item = panel.list.visualItemRect(panel.list.item(0))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=item.center())
    assert panel.pin.isChecked()
    QTest.mouseClick(panel.pin, Qt.MouseButton.LeftButton)
    assert not panel.pin.isChecked()
    assert film_now(desk).shot("s3").pinned == ()
    assert lines(desk)[0].endswith("all of the story fits")


def test_a_smaller_budget_makes_what_is_longer_ago_coarse(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    field = memory(desk).budget
    assert field.text() == "as trained"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "60")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.document.project.memory_budget == 60
    assert [line.split("  ·  ")[1] for line in lines(desk)] == ["1/8", "fine"]
    desk.trigger("undo")
    assert field.text() == "as trained"


def test_a_budget_that_is_too_small_for_anything_is_told_where_it_is_set(desk: Desk) -> None:
    desk.generate_everything()
    desk.document.edit("Budget", set_memory_budget(film_now(desk), 1))
    select(desk, 2)
    panel = memory(desk)
    assert panel.reads.isVisible()
    assert panel.reads.toolTip() == (
        "SH0030 remembers nothing: the memory's budget (1) is too small for anything. "
        "Set a larger one."
    )
    assert panel.budget.isEnabled()
    wish(desk, 0, panel.ignore)
    wish(desk, 1, panel.ignore)
    assert not panel.reads.isVisible()  # it is wished
    desk.generation.generate(["s2"])
    desk.click(1)
    notes = desk.window.inspector.fields.status.notes
    assert "SH0020 remembers nothing: the memory's budget (1)" in notes.text()


def test_what_is_typed_into_the_budget_stays_while_takes_arrive(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    field = memory(desk).budget
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "4000")
    desk.generation.generate(["s1"])
    desk.worker.finish()
    assert len(desk.document.library.of_shot("s1")) == 2
    assert field.text() == "4000"
    assert film_now(desk).memory_budget is None
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert film_now(desk).memory_budget == 4000


def test_scrolling_past_the_budget_changes_nothing(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    desk.window.inspector.fields.prompt.setFocus()
    field = memory(desk).budget
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(field.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert desk.document.project.memory_budget is None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert desk.document.project.memory_budget == 1125
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert desk.document.project.memory_budget == 1250  # in steps of the model's own, as before


def test_a_wish_for_a_deleted_shot_does_not_stand_in_the_way(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    wish(desk, 0, memory(desk).pin)
    desk.click(0)
    desk.trigger("delete_shot")
    select(desk, 1)
    wish(desk, 0, memory(desk).pin)
    assert lines(desk) == ["1  SH0020  ·  fine  ·  you pinned it"]


def test_new_takes_remember_as_planned(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    wish(desk, 0, memory(desk).ignore)
    third = desk.document.project.shots[2].id
    desk.generation.generate([third])
    desk.worker.finish()
    take = desk.document.selected_take(desk.document.project.shots[2])
    assert take is not None
    assert len(take.recipe.history) == 1
    assert desk.document.stale() == {}


@pytest.mark.parametrize("size_px", [(1440, 900), (1280, 720), (1000, 640)])
def test_head_and_foot_are_seen_in_a_long_film(
    open_desk: Callable[[], Desk], tmp_path: Path, size_px: tuple[int, int], qtbot: QtBot
) -> None:
    """Forty shots and reasons for being stale: the list scrolls, what stands around it does not."""
    desk = open_desk()
    film = project(*(shot(number) for number in range(1, 41)))
    desk.document.create(tmp_path / "film.throughline", film)
    desk.window.resize(*size_px)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    desk.generate_everything()
    desk.document.edit("Prompts", set_prompt(film_now(desk), "s40", "another"))
    select(desk, 39)
    panel = memory(desk)
    around = (panel.spent, panel.pictures, panel.pin, panel.go_on, panel.budget)

    def are_whole() -> bool:
        return all(one.visibleRegion().boundingRect() == one.rect() for one in around)

    qtbot.waitUntil(are_whole)  # the layout has come to rest
    assert desk.window.size().toTuple() == size_px
    assert panel.list.count() == 39
    assert panel.spent.text().endswith("of 1000 tokens")
    assert panel.list.viewport().visibleRegion().boundingRect().height() >= 24
    assert panel.list.verticalScrollBar().maximum() > 0
    panel.list.scrollToItem(panel.list.item(38))
    wish(desk, 38, panel.ignore)
    assert film_now(desk).shots[39].ignored == ("s39",)
    QTest.mouseClick(panel.pictures, Qt.MouseButton.LeftButton)
    assert desk.window.memory.isVisible()


def test_the_prompt_is_lower_before_fields_scroll(desk: Desk) -> None:
    fields = desk.window.inspector.fields
    select(desk, 0)
    QTest.qWait(20)
    whole = fields.prompt.height()
    desk.window.resize(1440, 860)
    QTest.qWait(20)
    assert fields.prompt.height() < whole
    assert fields.verticalScrollBar().maximum() == 0
    desk.window.resize(1280, 640)
    QTest.qWait(20)
    assert fields.verticalScrollBar().maximum() > 0


def film_now(desk: Desk) -> Project:
    return desk.document.project
