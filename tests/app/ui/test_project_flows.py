"""New, open, save, sample: nothing is lost, and failures are one sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from app import paths
from app.settings import load_settings
from app.storage.project_folder import create_project
from app.ui.dialogs.new_project import NewProjectDialog
from app.ui.dialogs.questions import SaveChoice
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk, answer


def test_a_project_is_saved_closed_and_opened_again(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = open_desk()
    folder = tmp_path / "film.throughline"
    assert desk.window.flows.create(folder, project(shot(1), shot(2)))
    desk.click(1)
    desk.trigger("delete_shot")
    desk.trigger("save")
    assert not desk.document.is_dirty
    other = open_desk()
    assert other.window.flows.open_folder(folder)
    assert other.prompts() == ["prompt 1"]
    assert load_settings().recent_projects == (str(folder),)


def test_a_file_is_not_opened_and_the_present_project_stays(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "file.throughline"
    file.write_text("no folder")
    assert not desk.window.flows.open_folder(file)
    assert "is a file, not a project folder" in desk.window.strip.text.text()
    assert desk.document.project.title == "Demo"


def test_unsaved_edits_keep_the_project_open_if_the_user_stays(desk: Desk, tmp_path: Path) -> None:
    desk.click(0)
    desk.trigger("delete_shot")
    desk.window.flows.ask_to_save = lambda *_: SaveChoice.STAY
    assert not desk.window.flows.create(tmp_path / "new.throughline", project(shot(1)))
    assert desk.prompts() == ["prompt 2", "prompt 3"]


def test_a_save_that_fails_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.click(0)
    desk.trigger("delete_shot")
    folder = desk.document.require_folder()
    for file in folder.rglob("*"):
        if file.is_file():
            file.unlink()
    (folder / "project.json").mkdir()
    assert not desk.window.flows.save()
    assert desk.window.strip.isVisible()
    assert desk.document.is_dirty


def test_what_is_lost_in_a_project_is_told_until_it_is_read(desk: Desk) -> None:
    """It says what to do next: too long for a note, which goes by itself."""
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.load()
    desk.worker.finish()
    desk.trigger("save")
    folder = desk.document.require_folder()
    next(folder.glob("takes/*/chunk_000.mp4")).unlink()
    assert desk.window.flows.open_folder(folder)
    message = desk.window.strip.message
    assert message is not None
    assert message.is_problem
    assert "has lost chunk 1" in message.text


def test_a_note_about_a_project_leaves_with_it(desk: Desk, tmp_path: Path) -> None:
    desk.window.status.show_note("SH0010 gets seed 4, to make another take.")
    assert desk.window.flows.create(tmp_path / "other.throughline", desk.document.project)
    assert desk.window.status.note.text() == ""


def test_a_synced_folder_is_told_of_once(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    films = [tmp_path / "OneDrive" / f"{name}.throughline" for name in "ab"]
    films[0].parent.mkdir()
    for film in films:
        create_project(film, project(shot(1)))
    desk = open_desk()
    assert desk.window.flows.open_folder(films[0])
    assert "a.throughline lies in a folder that OneDrive syncs" in desk.window.strip.text.text()
    assert load_settings().synced_told == ("OneDrive",)
    desk.window.strip.clear()
    assert desk.window.flows.open_folder(films[1])
    assert desk.window.strip.message is None


@pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
def test_a_first_project_lies_where_the_system_has_documents(open_desk: Callable[[], Desk]) -> None:
    """Their folder has another name in other languages, and lies elsewhere with OneDrive."""
    paths.documents_dir().mkdir(parents=True)
    seen: list[Path] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        seen.append(dialog.folder.parent)
        dialog.reject()

    answer(look)
    open_desk().trigger("new")
    assert seen == [paths.documents_dir()]
