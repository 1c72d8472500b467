"""The keyframes in the window: made, dropped, chosen and removed by hand."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.edits import set_prompt
from app.ui.inspector.keyframe_box import KeyframeBox
from generation.protocol import JobFailed, LoadModel, MakeKeyframe, ModelLoaded
from tests.app.model.builders import project, shot
from tests.app.session.fakes import GRID, WEIGHTS, begin_from_pictures, install_edit_model
from tests.app.ui.conftest import Desk
from tests.app.ui.inspector.test_cast_list import drop, open_tab, picture

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def film_desk(open_desk: Callable[[], Desk], models_dir: Path, tmp_path: Path) -> Desk:
    """Three shots, the first cites @ada, of a model that begins shots from pictures."""
    install_edit_model(models_dir)
    begin_from_pictures(models_dir)
    desk = open_desk()
    desk.document.create(tmp_path / "film.throughline", project(shot(1), shot(2), shot(3)))
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    assert drop(open_tab(desk), picture(tmp_path, "ada.png"))
    desk.document.edit("Prompt", set_prompt(desk.document.project, "s1", "@ada waves"))
    return desk


def box(desk: Desk) -> KeyframeBox:
    return desk.window.inspector.tabs.keyframes


def items(desk: Desk) -> list[str]:
    shown = box(desk).list
    return [shown.item(row).text() for row in range(shown.count())]


def press(desk: Desk, button: str) -> None:
    QTest.mouseClick(getattr(box(desk), button), _LEFT)


def painted(desk: Desk, tmp_path: Path, colour: str) -> MakeKeyframe:
    """The worker loads what it is asked to and paints a picture of one colour."""
    if not desk.generation._host.is_loaded(Path(desk.worker.newest(LoadModel).folder)):
        folder = desk.worker.newest(LoadModel).folder
        desk.worker.say(ModelLoaded(folder, "tiny-edit", WEIGHTS, GRID, "keyframes"))
    return desk.worker.make_keyframe(picture(tmp_path, "made.png", colour).read_bytes())


def test_keyframes_are_made_chosen_and_removed(film_desk: Desk, tmp_path: Path) -> None:
    assert box(film_desk).said.text().startswith("A picture that the shot begins from")
    assert not box(film_desk).list.isVisible()
    press(film_desk, "make")
    painted(film_desk, tmp_path, "red")
    film_desk.trigger("make_keyframe")
    painted(film_desk, tmp_path, "blue")
    assert items(film_desk) == ["1", "✓ 2"]
    first = box(film_desk).list.item(0)
    QTest.mouseClick(
        box(film_desk).list.viewport(), _LEFT,
        pos=box(film_desk).list.visualItemRect(first).center(),
    )
    assert items(film_desk) == ["✓ 1", "2"]
    assert film_desk.document.undo_text == "Keyframe of SH0010"
    press(film_desk, "none")
    assert items(film_desk) == ["1", "2"]
    film_desk.trigger("undo")
    press(film_desk, "delete")
    assert items(film_desk) == ["2"]
    film_desk.trigger("undo")
    assert items(film_desk) == ["✓ 1", "2"]


def test_a_picture_is_dropped_and_goes_to_no_cast(film_desk: Desk, tmp_path: Path) -> None:
    assert drop(box(film_desk), picture(tmp_path, "own.png", "blue"))
    assert items(film_desk) == ["✓ 1"]
    assert box(film_desk).list.item(0).toolTip() == "own.png"
    assert [one.name for one in film_desk.document.project.cast] == ["ada"]
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    assert drop(box(film_desk), broken)
    assert "broken.png is not a picture" in film_desk.window.strip.text.text()
    assert items(film_desk) == ["✓ 1"]


def test_it_says_what_is_stale_and_what_has_no_effect(film_desk: Desk, tmp_path: Path) -> None:
    press(film_desk, "make")
    painted(film_desk, tmp_path, "red")
    document = film_desk.document
    document.edit("Prompt", set_prompt(document.project, "s1", "@ada sleeps"))
    assert box(film_desk).said.text() == "Stale: its prompt was edited."
    assert document.card is not None
    document.set_card(msgspec.structs.replace(document.card, past=None))
    unread = "animatic begins no shot from a picture, so a keyframe has no effect."
    assert box(film_desk).said.text() == unread
    film_desk.click(1)  # a shot without one
    assert box(film_desk).said.text() == unread


def test_a_prompt_that_cites_nobody_is_told(film_desk: Desk) -> None:
    film_desk.click(1)
    press(film_desk, "make")
    assert "cites no picture of the cast" in film_desk.window.strip.text.text()
    assert film_desk.worker.count(MakeKeyframe) == 0


def test_one_that_failed_is_tried_again_as_a_keyframe(film_desk: Desk, tmp_path: Path) -> None:
    press(film_desk, "make")
    folder = film_desk.worker.newest(LoadModel).folder
    film_desk.worker.say(ModelLoaded(folder, "tiny-edit", WEIGHTS, GRID, "keyframes"))
    failed = film_desk.worker.newest(MakeKeyframe)
    film_desk.worker.say(JobFailed(failed.job, "disk", "The disk is full."))
    strip = film_desk.window.strip
    assert "The disk is full." in strip.text.text()
    QTest.mouseClick(strip.button, _LEFT)
    assert film_desk.worker.newest(MakeKeyframe) is not failed
    painted(film_desk, tmp_path, "red")
    assert items(film_desk) == ["✓ 1"]


def test_without_a_model_it_is_greyed_and_says_how_to_get_one(desk: Desk) -> None:
    open_tab(desk)
    action = desk.window.actions_table["make_keyframe"]
    assert (box(desk).make.isEnabled(), action.isEnabled()) == (False, False)
    assert "Get Qwen-Image-Edit 2509" in box(desk).said.text()
    assert "Get Qwen-Image-Edit 2509" in action.toolTip()
    assert box(desk).add.isEnabled()
