"""The tour: three bubbles at real widgets, skipped with Esc, never shown twice by itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.settings import load_settings
from app.ui.tour import Tour
from tests.app.model.builders import project
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows, offscreen
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tour(desk: Desk) -> Iterator[Tour]:
    desk.window.activateWindow()
    made = desk.window.tour
    made.begin_when_new()
    QTest.qWait(20)
    yield made
    made.end()


def _rect(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


@pytest.mark.parametrize("size", [(1440, 900), (800, 560)])
def test_each_step_stands_beside_what_it_is_about(
    desk: Desk, tour: Tour, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    QTest.qWait(20)
    for number, step in enumerate(tour.steps, start=1):
        assert tour.is_on
        assert tour.bubble.title.text() == f"{number} of 3: {step.title}"
        bubble = _rect(desk.window, tour.bubble)
        assert desk.window.rect().contains(bubble)
        assert step.target().isVisible()
        assert not bubble.contains(_rect(desk.window, step.target()).center())
        QTest.mouseClick(tour.bubble.next, _LEFT)
    assert not tour.is_on
    assert load_settings().tour_seen


def test_esc_ends_it_for_good_and_the_menu_shows_it_again(desk: Desk, tour: Tour) -> None:
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_Escape)
    assert not tour.is_on
    tour.begin_when_new()
    QTest.qWait(20)
    assert not tour.is_on
    desk.trigger("tour")
    QTest.qWait(20)
    assert tour.is_on
    QTest.mouseClick(tour.bubble.skip, _LEFT)
    assert not tour.is_on


def test_one_can_work_while_it_is_shown(desk: Desk, tour: Tour) -> None:
    desk.click(1)
    prompt = desk.window.inspector.fields.prompt
    prompt.setFocus()
    prompt.selectAll()
    QTest.keyClicks(prompt, "a dog")
    assert desk.prompts()[1] == "a dog"
    assert tour.is_on


def test_it_waits_for_something_to_point_at(open_desk: Callable[[], Desk], desk: Desk) -> None:
    window = open_desk().window
    window.tour.begin_when_new()
    QTest.qWait(10)
    assert not window.tour.is_on
    folder = desk.document.require_folder().with_name("empty.throughline")
    window.flows.create(folder, project())
    window.tour.begin_when_new()
    QTest.qWait(10)
    assert not window.tour.is_on
