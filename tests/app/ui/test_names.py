"""Names in the window: typed where they stand, by a rule, locked, and the same everywhere."""

import json
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app import cli
from app.model.naming import Naming
from app.session.slate import paint_slate, picture_from_image
from app.ui.board.card_layout import Field
from app.ui.dialogs.rename_dialog import RenameDialog
from app.ui.name_in_place import NameInPlace
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
KEY, KEYS = Qt.Key, Qt.KeyboardModifier
_LEFT = Qt.MouseButton.LeftButton


def names(desk: Desk) -> list[str]:
    return [shot.name for shot in desk.document.project.shots]


def open_on_timeline(desk: Desk) -> NameInPlace:
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, KEY.Key_F2)
    field = desk.window.names.on_timeline.field
    assert field is not None
    assert field.hasFocus()
    return field


def test_a_name_is_typed_on_the_timeline(desk: Desk) -> None:
    desk.click(1)
    field = open_on_timeline(desk)
    QTest.keyClicks(field, "Opening")
    QTest.keyClick(field, KEY.Key_Return)
    assert names(desk) == ["SH0010", "Opening", "SH0030"]
    assert desk.document.undo_text == "Rename SH0020"
    assert desk.window.timeline.view.hasFocus()
    desk.trigger("undo")
    assert names(desk) == ["SH0010", "SH0020", "SH0030"]


def test_escape_keeps_the_name_and_a_refused_one_can_be_corrected(desk: Desk) -> None:
    desk.click(1)
    field = open_on_timeline(desk)
    QTest.keyClicks(field, "Opening")
    QTest.keyClick(field, KEY.Key_Escape)
    assert not desk.document.is_dirty
    field = open_on_timeline(desk)
    QTest.keyClicks(field, "sh0010")
    QTest.keyClick(field, KEY.Key_Return)
    assert "already called SH0010" in desk.window.strip.text.text()
    assert field.isVisible()
    QTest.keyClick(field, KEY.Key_B)
    QTest.keyClick(field, KEY.Key_Return)
    assert names(desk)[1] == "sh0010b"


def test_f2_in_the_inspector_is_for_its_name_and_in_the_takes_for_theirs(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(0)
    fields, takes = desk.window.inspector.fields, desk.window.inspector.takes
    fields.dice.setFocus()
    QTest.keyClick(fields.dice, KEY.Key_F2)
    assert fields.name.hasFocus()
    assert fields.name.selectedText() == "SH0010"
    takes.list.setFocus()
    QTest.keyClick(takes.list, KEY.Key_F2)
    assert takes.fields.name.hasFocus()


def test_many_are_renamed_by_a_rule_with_every_name_seen_before(desk: Desk) -> None:
    def type_rule(dialog: QDialog) -> None:
        assert isinstance(dialog, RenameDialog)
        assert not dialog.rename_button.isEnabled()
        dialog.prefix.selectAll()
        QTest.keyClicks(dialog.prefix, "12")
        assert "cannot begin" in dialog.report.text()
        assert not dialog.rename_button.isEnabled()
        dialog.prefix.selectAll()
        QTest.keyClicks(dialog.prefix, "KIT_")
        dialog.step.setValue(5)
        dialog.start.setValue(5)
        dialog.digits.setValue(3)
        rows = [dialog.names.topLevelItem(row) for row in range(3)]
        assert [row.text(1) for row in rows if row] == ["SH0010", "SH0020", "SH0030"]
        assert [row.text(2) for row in rows if row] == ["KIT_005", "", "KIT_010"]
        assert dialog.report.text().startswith("2 of 3 names change.")
        dialog.keep_locked.setChecked(False)
        assert dialog.report.text().startswith("3 of 3")
        dialog.keep_locked.setChecked(True)
        QTest.mouseClick(dialog.rename_button, _LEFT)

    desk.click(1)
    QTest.mouseClick(desk.window.inspector.fields.lock, _LEFT)
    assert desk.document.undo_text == "Lock the name SH0020"
    assert desk.window.actions_table["lock_names"].isChecked()
    answer(type_rule)
    desk.trigger("rename_shots")
    assert names(desk) == ["KIT_005", "SH0020", "KIT_010"]
    assert desk.document.undo_text == "Rename 2 shots"
    assert desk.document.project.naming == Naming("KIT_", 5, 3)
    desk.click(2)
    desk.trigger("add_shot")
    assert names(desk)[-1] == "KIT_015"
    desk.trigger("undo")
    desk.trigger("undo")
    assert names(desk) == ["SH0010", "SH0020", "SH0030"]


def test_only_the_selected_ones_are_renamed(desk: Desk) -> None:
    def agree(dialog: QDialog) -> None:
        assert isinstance(dialog, RenameDialog)
        assert dialog.only_selected.isChecked()
        dialog.start.setValue(10)  # which the first keeps
        QTest.mouseClick(dialog.rename_button, _LEFT)

    desk.click(1)
    desk.click(2, KEYS.ShiftModifier)
    desk.document.edit("Rename", desk.document.project.with_shots(tuple(
        shot if shot.id == "s1" else shot.__class__(**{**vars(shot), "name": f"x{shot.id}"})
        for shot in desk.document.project.shots
    )))
    answer(agree)
    desk.trigger("rename_shots")
    assert names(desk) == ["SH0010", "SH0020", "SH0030"]


@pytest.mark.parametrize(
    ("key", "keys", "name"),
    [(KEY.Key_P, KEYS.ShiftModifier, "dialogue"), (KEY.Key_N, KEYS.AltModifier, "note")],
)
def test_dialogue_and_note_are_written_in_the_inspector(
    desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier, name: str
) -> None:
    desk.click(0)
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, key, keys)
    field = getattr(desk.window.inspector.tabs.notes, name)
    assert field.hasFocus()
    QTest.keyClicks(field, "Come here.")
    assert getattr(desk.document.project.shots[0], name) == "Come here."
    desk.click(1)
    assert field.toPlainText() == ""
    desk.click(0)
    assert field.toPlainText() == "Come here."
    desk.trigger("undo")
    assert not desk.document.is_dirty


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_the_fields_of_a_shot_keep_their_room(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    desk.click(0)
    desk.window.inspector.write(Field.NOTE)
    QTest.qWait(1)
    fields, notes = desk.window.inspector.fields, desk.window.inspector.tabs.notes
    assert fields.prompt.height() >= 52
    assert fields.prompt.visibleRegion().boundingRect().height() >= 40
    assert notes.note.visibleRegion().boundingRect().height() >= 20
    assert desk.window.inspector.tabs.tabBar().count() == 5


def test_a_shot_has_the_same_name_everywhere(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    desk.click(0)
    field = open_on_timeline(desk)
    QTest.keyClicks(field, "Überfahrt 7")
    QTest.keyClick(field, KEY.Key_Return)
    window = desk.window
    assert "shot 1, Überfahrt 7," in window.timeline.view.accessibleDescription()
    assert "Überfahrt 7" in window.timeline.view.tip_at(desk.block_point(0))
    assert window.inspector.fields.name.text() == "Überfahrt 7"
    desk.trigger("board")
    model = window.board.view.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Shot 1, Überfahrt 7, Empty")
    assert window.flows.save()
    folder = str(desk.document.require_folder())
    capsys.readouterr()
    assert cli.main(["info", folder, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["shots"][0]["name"] == "Überfahrt 7"
    movie = tmp_path / "film.mp4"
    assert cli.main(["export", folder, str(movie), "--slates"]) == 0
    assert "Überfahrt 7" in capsys.readouterr().err
    assert _first_picture_is_of(movie, desk)


def _first_picture_is_of(movie: Path, desk: Desk) -> bool:
    """Whether the slate in the film is nearer to this name than to the one before."""
    with av.open(str(movie)) as container:
        shown = next(container.decode(video=0)).to_ndarray(format="rgb24").astype(float)
    project = desk.document.project
    desk.trigger("undo")
    distances = [
        np.abs(picture_from_image(paint_slate(film, film.shots[0], film.size)) - shown).mean()
        for film in (project, desk.document.project)
    ]
    return bool(distances[0] < distances[1])
