"""Whatever falls on the window: it is used, or one sentence says why not, and nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from app.session.document import Document
from app.ui.dialogs.new_project import NewProjectDialog
from generation.protocol import ImportClip
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk, answer
from tests.app.ui.inspector.test_cast_list import picture
from tests.app.ui.test_clip_commands import _ELSEWHERE, Hand, on_timeline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
_BOARD = "0s: a cat sits\n4s: it runs\n8s: end\n"


@pytest.fixture
def board(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text(_BOARD, encoding="utf-8")
    return file


@pytest.fixture
def huge(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Files of 2 GB that take no room on the disk."""

    def make(name: str) -> Path:
        path = tmp_path / name
        with path.open("wb") as file:
            file.truncate(2_000_000_000)
        return path

    return make


def _strip(desk: Desk) -> str:
    return desk.window.strip.text.text()


def _choose(text: str) -> Callable[[QDialog], None]:
    def press(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        (button,) = [b for b in box.buttons() if b.text().replace("&", "") == text]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


def _drop(desk: Desk, *files: Path, act: Callable[[QDialog], None] | None = None) -> None:
    """Let files fall, and answer the dialog that asks about them, if one is expected."""
    before = desk.document.project
    assert Hand(desk.window, *files).drop(_ELSEWHERE)
    if act is not None:
        assert desk.document.project == before  # nothing before the answer
        QTimer.singleShot(0, lambda: answer(act))
    QTest.qWait(80)


def test_a_board_is_inserted_behind_the_selected_shot(desk: Desk, board: Path) -> None:
    desk.click(0)
    _drop(desk, board, act=_choose("Insert its shots"))
    assert desk.prompts() == ["prompt 1", "a cat sits", "it runs", "prompt 2", "prompt 3"]
    assert desk.document.undo_text == "Insert 2 shots"


def test_a_board_is_a_new_project(desk: Desk, board: Path, tmp_path: Path) -> None:
    seen = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        dialog.place.setText(str(tmp_path))
        seen.append((dialog.name.text(), len(dialog.project.shots)))
        QTest.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)

    def new(box: QDialog) -> None:
        _choose("New project…")(box)
        answer(look)

    _drop(desk, board, act=new)
    assert seen == [("story", 2)]
    assert desk.prompts() == ["a cat sits", "it runs"]


def test_a_board_that_nobody_wants_after_all_changes_nothing(desk: Desk, board: Path) -> None:
    before = desk.document.project
    _drop(desk, board, act=_choose("Cancel"))
    assert desk.document.project == before


def test_on_the_welcome_page_a_board_is_a_new_project(
    open_desk: Callable[[], Desk], board: Path
) -> None:
    desk = open_desk()
    desk.window.show()
    seen = []
    _drop(desk, board, act=lambda dialog: seen.append(type(dialog)))
    assert seen == [NewProjectDialog]


def test_a_project_folder_is_opened(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "other.throughline"
    Document().create(folder, project(shot(7)))
    _drop(desk, folder)
    assert desk.document.folder == folder
    assert desk.prompts() == ["prompt 7"]


def test_pictures_join_the_cast_and_the_name_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    desk.click(0)
    _drop(desk, picture(tmp_path, "img_0012.png"))
    assert [one.name for one in desk.document.project.cast] == ["img"]
    name = desk.window.inspector.cast.fields.name
    assert name.isVisible()
    assert name.selectedText() == "img"
    QTest.keyClicks(name, "ada")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert [one.name for one in desk.document.project.cast] == ["ada"]


def test_a_picture_without_a_project_says_what_to_do(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = open_desk()
    desk.window.show()
    _drop(desk, picture(tmp_path, "ada.png"))
    assert _strip(desk).startswith("Open or make a project first")


def test_what_cannot_be_used_is_one_sentence(desk: Desk, tmp_path: Path, board: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    (tmp_path / "binary.txt").write_bytes(b"\xff\xfe\x00\x9d")
    (tmp_path / "empty.md").touch()
    (tmp_path / "no.throughline").mkdir()
    before = desk.document.project
    for names, words in (
        (("photos",), "photos is a folder; drop the files that are in it. Nothing was changed."),
        (("notes.pdf",), "notes.pdf is no project, video, picture or board (.txt, .md)."),
        (("photos", "notes.pdf", "gone"), "So it is with 2 more. Nothing was changed."),
        (("binary.txt",), "binary.txt is not text in UTF-8. Nothing was changed"),
        (("empty.md",), "empty.md is empty. Nothing was changed"),
        (("gone.txt",), "gone.txt was not found. Nothing was changed"),
        (("story.txt", "notes.pdf"), "was dropped with other files. Nothing was changed;"),
        (("no.throughline",), "no.throughline is not a Throughline project"),
    ):
        desk.window.strip.clear()
        _drop(desk, *(tmp_path / name for name in names))
        assert words in _strip(desk)
        assert desk.document.project == before
        assert QApplication.activeModalWidget() is None


def test_two_gigabytes_are_refused_without_being_read(
    desk: Desk, huge: Callable[[str], Path]
) -> None:
    before = desk.document.project
    _drop(desk, huge("board.txt"))
    assert "board.txt has 2000 MB, a board at most 16 MB. Nothing was changed" in _strip(desk)
    _drop(desk, huge("photo.png"))
    assert "Nothing was changed" in _strip(desk)
    assert desk.document.project == before
    _drop(desk, huge("film.mp4"))  # its content is the worker's to judge
    desk.worker.load()
    assert Path(desk.worker.newest(ImportClip).file).name == "film.mp4"


def test_several_kinds_at_once_are_each_used(desk: Desk, tmp_path: Path) -> None:
    video, other = tmp_path / "rabbit.mp4", tmp_path / "notes.pdf"
    for file in (video, other):
        file.write_bytes(b"something")
    files = (video, picture(tmp_path, "ada.png"), other)
    assert Hand(desk.window, *files).drop(on_timeline(desk, 1, 0.1))
    desk.worker.load()
    assert desk.worker.count(ImportClip) == 1
    assert [one.name for one in desk.document.project.cast] == ["ada"]
    assert _strip(desk).endswith("The other 2 were taken.")
