"""A new user's first minute: the sample film plays after at most three clicks, with no engine."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import paths
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows, offscreen
MOST_CLICKS = 3
MOVED = 8  # pictures that differ from each other


class Hand:
    """Clicks where a widget is, and counts."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.visibleRegion().contains(widget.rect().center())
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


@pytest.fixture(params=["with the engine", "without any model"])
def first(
    open_desk: Callable[[], Desk], request: pytest.FixtureRequest, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    """The first window of a new user."""
    if request.param == "without any model":
        monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "nothing"))
    desk = open_desk()
    desk.window.document.replaced.connect(desk.window.tour.begin_when_new)  # as run_editor does
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    return desk


def test_the_sample_plays_within_three_clicks(first: Desk, qtbot: QtBot) -> None:
    hand, seen = Hand(), dict[bytes, int]()
    hand.click(first.window.welcome.sample_button)

    def has_moved() -> bool:
        image = first.window.viewer.picture.image
        if not image.isNull():
            small = image.convertToFormat(QImage.Format.Format_RGB32)
            seen.setdefault(bytes(small.constBits()), first.window.services.player.frame)
        return len(seen) >= MOVED

    qtbot.waitUntil(has_moved, timeout=60_000)
    assert hand.clicks <= MOST_CLICKS
    assert list(seen.values()) == sorted(seen.values())
    assert first.window.services.player.is_playing
    assert first.worker.sent == []  # no engine was asked for
    folder = first.document.require_folder()
    assert folder.is_relative_to(paths.documents_dir())
    assert not first.window.strip.isVisible()


def test_a_second_click_opens_the_same_copy(
    first: Desk, open_desk: Callable[[], Desk], qtbot: QtBot
) -> None:
    Hand().click(first.window.welcome.sample_button)
    first.click(0)
    first.trigger("delete_shot")
    first.trigger("save")
    folder = first.document.require_folder()
    first.window.close()
    again = open_desk()
    again.window.show()
    QTest.qWaitForWindowExposed(again.window)
    Hand().click(again.window.welcome.sample_button)
    assert again.document.folder == folder
    assert len(again.prompts()) == 4


def test_no_place_for_it_is_said_in_a_sentence(first: Desk, data_dir: Path) -> None:
    data_dir.write_text("a file where the folder should be")
    Hand().click(first.window.welcome.sample_button)
    assert "could not be created" in first.window.strip.text.text()
    assert first.document.folder is None
