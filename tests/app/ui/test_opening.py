"""Unsaved edits are shown and chosen of, other windows are told of, versions come back."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import psutil
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton

from app.model.edits import set_duration, set_prompt
from app.storage.journal import find_edits, new_journal, write_journal
from app.storage.project_folder import create_project, file_digest, load_project, save_project
from app.storage.project_lock import LOCK_FILE, has_lock
from app.storage.versions import Version, versions
from app.ui.dialogs.recovery_dialog import RecoveryDialog
from app.ui.dialogs.versions_dialog import VersionsDialog
from app.ui.theme import tint
from app.ui.translation import NAMES, locale_of
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FILM = project(shot(1), shot(2))
EDITED = set_duration(set_prompt(FILM, "s1", "a cat"), "s2", 48)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "found.throughline"
    create_project(made, FILM)
    return made


def leave(folder: Path) -> Path:
    """What an editor that was killed leaves."""
    file = new_journal(folder)
    write_journal(file, EDITED, file_digest(folder))
    return file


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_found_edits_are_shown_and_taken_as_one_edit(
    open_desk: Callable[[], Desk], folder: Path
) -> None:
    leave(folder)
    desk, shown = open_desk(), []

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        shown.extend(dialog.differences.item(row).text() for row in range(2))
        assert dialog.take_button.isDefault()
        click(dialog.take_button)

    answer(take)
    assert desk.window.flows.open_folder(folder)
    assert shown == ["another prompt in 1 shot: SH0010", "another length of 1 shot: SH0020"]
    assert desk.document.project == EDITED
    assert desk.document.is_dirty
    assert desk.window.flows.safe.wait(20)
    assert [found.project for found in find_edits(folder).edits] == [EDITED]
    desk.trigger("undo")
    assert desk.document.project == FILM
    desk.trigger("redo")
    desk.trigger("save")
    assert load_project(folder).project == EDITED
    assert desk.window.flows.safe.wait(20)
    assert find_edits(folder).edits == ()


def test_edits_that_are_not_taken_stay_as_a_version(
    open_desk: Callable[[], Desk], folder: Path
) -> None:
    leave(folder)
    desk = open_desk()
    answer(lambda dialog: click(dialog.saved_button))
    assert desk.window.flows.open_folder(folder)
    assert desk.document.project == FILM
    assert find_edits(folder).edits == ()
    answer(lambda dialog: click(dialog.open_button))
    desk.trigger("versions")
    assert desk.document.project == EDITED
    assert load_project(folder).project == FILM


def _ground(button: QPushButton) -> str:
    """The colour of a button, left of its words."""
    return button.grab().toImage().pixelColor(8, button.height() // 2).name()


@pytest.mark.usefixtures("_themed")
@pytest.mark.parametrize("saved_since", [False, True])
def test_what_return_does_is_drawn_as_the_primary_button(saved_since: bool) -> None:
    when = datetime(2026, 11, 22, tzinfo=UTC)
    dialog = RecoveryDialog("Film", when, ("another title",), saved_since=saved_since)
    dialog.show()
    buttons = (dialog.take_button, dialog.saved_button)
    assert [button.isDefault() for button in buttons] == [not saved_since, saved_since]
    for button in buttons:
        assert (_ground(button) == tint("accent")) == button.isDefault()
    dialog.close()


def test_escape_asks_again_the_next_time(open_desk: Callable[[], Desk], folder: Path) -> None:
    file = leave(folder)
    desk = open_desk()
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert desk.window.flows.open_folder(folder)
    assert desk.document.project == FILM
    assert file.is_file()


def test_edits_that_were_saved_later_are_offered_the_other_way_round(
    open_desk: Callable[[], Desk], folder: Path
) -> None:
    leave(folder)
    save_project(folder, set_prompt(FILM, "s2", "later"))
    desk = open_desk()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        assert "was saved after these edits" in dialog.note.text()
        assert dialog.saved_button.isDefault()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answer(look)
    assert desk.window.flows.open_folder(folder)
    assert desk.prompts() == ["prompt 1", "later"]
    assert len(versions(folder)) == 2


def test_a_journal_that_says_nothing_new_goes_and_a_broken_one_is_kept(
    open_desk: Callable[[], Desk], folder: Path
) -> None:
    write_journal(new_journal(folder), FILM, "")
    new_journal(folder).write_bytes(b"?")
    desk = open_desk()
    assert desk.window.flows.open_folder(folder)
    assert not (folder / "journal").exists()
    assert [version.was_saved for version in versions(folder)] == [False]


def test_a_version_is_opened_as_an_edit(desk: Desk) -> None:
    folder, was = desk.document.require_folder(), desk.document.project
    desk.trigger("versions")
    assert "no former versions" in desk.window.strip.text.text()
    desk.click(0)
    desk.trigger("delete_shot")
    desk.trigger("save")
    seen = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, VersionsDialog)
        seen.append(dialog.differences.item(0).text())
        click(dialog.open_button)

    answer(choose)
    desk.trigger("versions")
    assert seen == ["1 more shot: SH0010"]
    assert desk.document.project == was
    assert load_project(folder).project != was
    desk.trigger("undo")
    assert desk.prompts() == ["prompt 2", "prompt 3"]


@pytest.mark.usefixtures("_themed")
@pytest.mark.parametrize("language", NAMES)
def test_versions_of_one_minute_are_told_apart(language: str) -> None:
    was = QLocale()
    QLocale.setDefault(locale_of(language))
    start = datetime(2026, 11, 22, 15, 49, 7, tzinfo=UTC)
    kept = [Version(Path("none"), start + timedelta(seconds=n), True) for n in range(3)]
    dialog = VersionsDialog(FILM, kept)
    texts = [dialog.list.item(place).text() for place in range(3)]
    QLocale.setDefault(was)
    assert [":49:0" in text for text in texts] == [True] * 3
    assert len(set(texts)) == 3


def test_a_save_over_anothers_is_offered_and_keeps_theirs(desk: Desk) -> None:
    folder = desk.document.require_folder()
    desk.click(0)
    desk.trigger("delete_shot")
    theirs = set_prompt(load_project(folder).project, "s1", "theirs")
    save_project(folder, theirs)
    desk.trigger("save")
    assert desk.document.is_dirty
    click(desk.window.strip.button)
    assert not desk.document.is_dirty
    assert load_project(folder).project == desk.document.project
    assert b"theirs" in versions(folder)[0].file.read_bytes()


@pytest.fixture
def held(folder: Path) -> Iterator[Path]:
    """The project, open in another process that lives."""
    other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    began = psutil.Process(other.pid).create_time()
    host = psutil.os.uname().nodename
    lock = {"pid": other.pid, "host": host, "began": began, "opened": ""}
    (folder / LOCK_FILE).write_bytes(msgspec.json.encode(lock))
    yield folder
    other.kill()
    other.wait()


def press(words: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        assert "open in another window" in dialog.text()
        click(next(b for b in dialog.findChildren(QPushButton) if words in b.text()))

    return act


def test_a_second_window_may_only_look(open_desk: Callable[[], Desk], held: Path) -> None:
    desk = open_desk()
    answer(press("read only"))
    assert desk.window.flows.open_folder(held)
    desk.window.show()
    assert "(read only)" in desk.window.windowTitle()
    assert "for reading only" in desk.window.strip.text.text()
    desk.window.strip.clear()
    desk.click(0)
    desk.trigger("delete_shot")
    assert desk.prompts() == ["prompt 1", "prompt 2"]
    assert "for reading only" in desk.window.strip.text.text()
    copies: list[Path] = []
    desk.window.flows.save_as = lambda: copies.append(held)  # type: ignore[method-assign]
    desk.trigger("delete_shot")
    click(desk.window.strip.button)
    assert copies == [held]
    assert not has_lock(held)


def test_a_second_window_may_take_it_over_with_what_is_unsaved(
    open_desk: Callable[[], Desk], held: Path
) -> None:
    leave(held)
    desk = open_desk()

    def over(dialog: QDialog) -> None:
        answer(lambda found: click(found.take_button))
        press("Take over")(dialog)

    answer(over)
    assert desk.window.flows.open_folder(held)
    assert has_lock(held)
    assert desk.document.project == EDITED


def test_a_second_window_may_go_on_in_a_copy_or_not_at_all(
    open_desk: Callable[[], Desk], held: Path, tmp_path: Path
) -> None:
    desk, copy = open_desk(), tmp_path / "copy.throughline"
    answer(press("Cancel"))
    assert not desk.window.flows.open_folder(held)
    desk.window.flows.opening.ask_for_copy = lambda *_: copy
    answer(press("copy"))
    assert desk.window.flows.open_folder(held)
    assert desk.document.folder == copy
    assert has_lock(copy)
    assert desk.window.flows.settings.recent_projects[0] == str(copy)
