"""Dialogs: they name what is wrong before anything is written."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.export_plan import plan_export
from app.model.takes import TakeLibrary
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.new_project import NewProjectDialog
from tests.app.model.builders import CARD, generated, project, shot


def _board_dialog(folder: Path) -> NewProjectDialog:
    return NewProjectDialog(folder, "animatic", CARD, with_board=True)


def test_a_board_is_read_while_it_is_typed(qapp: QApplication, tmp_path: Path) -> None:
    dialog = _board_dialog(tmp_path)
    assert not dialog.create_button.isEnabled()
    dialog.board.setPlainText("0s: a man walks\n4s: he sits\n10s: end")
    assert dialog.create_button.isEnabled()
    assert "2 shots, 10:00" in dialog.report.text()
    assert [made.frames for made in dialog.project.shots] == [96, 144]
    assert dialog.project.size == (512, 256)
    dialog.board.setPlainText("4s: a man walks\n2s: he sits")
    assert not dialog.create_button.isEnabled()
    assert dialog.report.text().startswith("Line 2:")


def test_a_name_that_is_taken_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "Untitled.throughline").mkdir()
    dialog = NewProjectDialog(tmp_path, "animatic", None)
    assert "already exists" in dialog.report.text()
    assert not dialog.create_button.isEnabled()
    dialog.name.setText("Other")
    assert dialog.create_button.isEnabled()
    assert dialog.folder == tmp_path / "Other.throughline"
    dialog.name.setText("a/b")
    assert not dialog.create_button.isEnabled()


def test_missing_shots_need_slates_or_no_export(qapp: QApplication, tmp_path: Path) -> None:
    plan = plan_export(project(shot(1), shot(2)), TakeLibrary(), CARD)
    dialog = ExportDialog(plan, tmp_path / "film.mp4")
    assert dialog.problems.count() == 2
    assert "Shot 1 (SH0010) has no pictures." in dialog.problems.item(0).text()
    assert not dialog.export_button.isEnabled()
    dialog.slates.setChecked(True)
    assert dialog.export_button.isEnabled()
    assert dialog.wants_slates


def test_a_whole_film_is_exported_without_questions(qapp: QApplication, tmp_path: Path) -> None:
    film, library = generated(2)
    dialog = ExportDialog(plan_export(film, library, CARD), tmp_path / "film.mov")
    assert dialog.problems.count() == 0
    assert dialog.export_button.isEnabled()
    assert dialog.out == tmp_path / "film.mp4"
    dialog.path.setText(str(tmp_path / "nowhere" / "film.mp4"))
    assert not dialog.export_button.isEnabled()


@pytest.mark.parametrize("typed", ["/", "", "."])
def test_a_path_without_a_file_is_no_place_to_export_to(qapp: QApplication, typed: str) -> None:
    film, library = generated(1)
    dialog = ExportDialog(plan_export(film, library, CARD), Path("film.mp4"))
    dialog.path.selectAll()
    QTest.keyClicks(dialog.path, typed or " ")
    assert not dialog.export_button.isEnabled()
    assert "Name a file" in dialog.export_button.toolTip()
