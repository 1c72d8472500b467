"""What is unsaved is on disk soon, gone when it is saved or given up, and others are noticed."""

import errno
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.model.edits import set_prompt
from app.model.project import Project
from app.session import journal_writer
from app.session.document import READ_ONLY, Document
from app.session.safekeeping import Safekeeping
from app.storage import atomic
from app.storage.errors import ProjectError
from app.storage.journal import find_edits, new_journal, write_journal, write_quickly
from app.storage.project_folder import (
    ChangedElsewhereError,
    create_project,
    load_project,
    save_project,
)
from app.storage.project_lock import LOCK_FILE, has_lock, take_lock
from tests.app.model.builders import project, shot

_SOON_S = 60.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "film.throughline"
    create_project(made, project(shot(1), shot(2)))
    return made


@pytest.fixture
def safe(qapp: object, folder: Path) -> Iterator[Safekeeping]:
    document = Document()
    made = Safekeeping(document)
    document.load(folder)
    yield made
    made.close()


def kept(folder: Path) -> list[str]:
    return [found.project.shots[0].prompt for found in find_edits(folder).edits]


def write(safe: Safekeeping, text: str) -> None:
    document = safe._document
    document.edit("Edit", set_prompt(document.project, "s1", text))
    assert safe.wait(_SOON_S)


def test_edits_undo_and_redo_reach_the_journal(safe: Safekeeping, folder: Path) -> None:
    document = safe._document
    write(safe, "a")
    write(safe, "b")
    assert kept(folder) == ["b"]
    document.undo()
    assert safe.wait(_SOON_S)
    assert kept(folder) == ["a"]
    document.redo()
    assert safe.wait(_SOON_S)
    assert kept(folder) == ["b"]
    document.undo()
    document.undo()
    assert safe.wait(_SOON_S)
    assert kept(folder) == []


def test_a_save_takes_it_away_and_the_next_edit_begins_anew(
    safe: Safekeeping, folder: Path
) -> None:
    for text in ("a", "b"):
        write(safe, text)
        assert kept(folder) == [text]
        safe._document.save()
        assert safe.wait(_SOON_S)
        assert kept(folder) == []
        assert load_project(folder).project.shots[0].prompt == text


def test_an_edit_just_behind_a_save_leaves_one_journal(safe: Safekeeping, folder: Path) -> None:
    write(safe, "a")
    safe._document.save()
    write(safe, "b")
    assert kept(folder) == ["b"]


def test_closing_gives_up_what_is_unsaved_and_the_lock(safe: Safekeeping, folder: Path) -> None:
    write(safe, "a")
    assert has_lock(folder)
    safe.close()
    assert kept(folder) == []
    assert not (folder / LOCK_FILE).exists()


def test_a_copy_is_kept_in_its_own_folder(safe: Safekeeping, folder: Path) -> None:
    write(safe, "a")
    target = folder.with_name("copy.throughline")
    safe._document.save_as(target)
    assert kept(folder) == []
    assert sorted(p.name for p in target.iterdir()) == ["cache", LOCK_FILE, "project.json", "takes"]
    write(safe, "b")
    assert (kept(folder), kept(target)) == ([], ["b"])


def test_a_journal_that_cannot_be_written_is_told_once_and_tried_again(
    safe: Safekeeping, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_writer, "_AGAIN_S", 0.05)
    (folder / "journal").write_text("in the way")
    told: list[str] = []
    safe.told.connect(told.append)
    document = safe._document
    document.edit("Edit", set_prompt(document.project, "s1", "a"))
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(300)
    assert len(told) == 1
    assert "tried again" in told[0]
    (folder / "journal").unlink()
    qtbot.waitUntil(lambda: kept(folder) == ["a"])


def test_who_types_without_a_pause_is_kept_meanwhile(
    safe: Safekeeping, folder: Path, qtbot: QtBot
) -> None:
    document, typed = safe._document, 0
    while not kept(folder) and typed < 2_000:
        typed += 1
        document.edit("Type", set_prompt(document.project, "s1", "x" * typed), "prompt:s1")
        qtbot.wait(5)
    assert kept(folder)


@pytest.mark.parametrize("while_doing", ["writing", "removing"])
def test_a_disk_that_is_busy_does_not_hold_up_the_newest_edits(
    safe: Safekeeping, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    while_doing: str,
) -> None:
    is_free, began = threading.Event(), threading.Event()

    def sync(_handle: int) -> None:
        if threading.current_thread().name == "journal":
            began.set()
            assert is_free.wait(_SOON_S)

    document = safe._document
    write(safe, "a")
    monkeypatch.setattr(atomic.os, "fsync", sync)
    if while_doing == "removing":
        document.save()
    else:
        document.edit("Edit", set_prompt(document.project, "s1", "aa"))
    assert began.wait(_SOON_S)
    for text in ("b", "c"):  # while the disk does not answer
        document.edit("Edit", set_prompt(document.project, "s1", text))
        qtbot.waitUntil(lambda text=text: kept(folder) == [text])
    is_free.set()
    assert safe.wait(_SOON_S)
    assert kept(folder) == ["c"]
    assert [file.suffix for file in (folder / "journal").iterdir()] == [".json"]
    document.save()
    assert safe.wait(_SOON_S)
    assert not (folder / "journal").exists()


def test_the_first_edit_on_a_busy_disk_needs_no_second_one(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever thread wakes first: it is a matter of chance, so it is tried again and again."""
    is_free, film = threading.Event(), load_project(folder).project
    monkeypatch.setattr(journal_writer, "write_journal", lambda *_: is_free.wait(_SOON_S))
    for number in range(20):
        file = folder / "journal" / f"edits-{number}.json"
        calls = journal_writer.Calls(*[lambda *_: None] * 4)
        writer = journal_writer.JournalWriter(folder, calls)
        writer.want(journal_writer.Wanted(file, film))
        qtbot.waitUntil(file.with_suffix(".quick").exists)
        is_free.set()
        writer.close()
        is_free.clear()


def test_a_quick_copy_of_a_former_run_is_gone_with_the_first_edit(
    safe: Safekeeping, folder: Path
) -> None:
    """It may say that it is newer: another computer wrote it, whose clock is fast."""
    film = safe._document.project
    file = new_journal(folder)
    write_journal(file, film, "")
    write_quickly(file, set_prompt(film, "s1", "found"), "")
    quick = file.with_suffix(".quick")
    quick.write_bytes(quick.read_bytes().replace(b'"when":"2', b'"when":"3'))
    safe.go_on_with(file)
    write(safe, "newer")
    assert kept(folder) == ["newer"]


def test_a_quick_copy_that_comes_late_goes_with_the_save(
    safe: Safekeeping, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_free, began = threading.Event(), threading.Event()

    def late(file: Path, film: Project, base: str) -> None:
        began.set()
        assert is_free.wait(_SOON_S)
        write_quickly(file, film, base)

    def full(*_: object) -> None:
        assert began.wait(_SOON_S)
        raise OSError(errno.ENOSPC, "no space left on device")

    document = safe._document
    monkeypatch.setattr(journal_writer, "write_quickly", late)
    monkeypatch.setattr(journal_writer, "write_journal", full)
    with qtbot.waitSignal(safe.told):
        document.edit("Edit", set_prompt(document.project, "s1", "a"))
    document.save()
    assert not safe.wait(1.0)  # for the quick copy, which would be left
    is_free.set()
    assert safe.wait(_SOON_S)
    assert kept(folder) == []


def test_what_the_journal_holds_is_not_written_quickly_once_more(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The helper may have its turn before the journal's thread has said that it is done."""
    copied, again = threading.Event(), threading.Event()

    def quickly(file: Path, film: Project, base: str) -> None:
        write_quickly(file, film, base)
        (again if copied.is_set() else copied).set()

    monkeypatch.setattr(journal_writer, "_LATE_S", 0.01)
    monkeypatch.setattr(journal_writer, "write_quickly", quickly)
    monkeypatch.setattr(journal_writer, "write_journal", lambda *_: copied.wait(_SOON_S))
    file = new_journal(folder)
    calls = journal_writer.Calls(*[lambda *_: again.wait(0.5)] * 4)
    writer = journal_writer.JournalWriter(folder, calls)
    writer.want(journal_writer.Wanted(file, load_project(folder).project))
    assert writer.wait(_SOON_S)
    writer.close()
    assert not again.is_set()
    assert not file.with_suffix(".quick").exists()


def test_the_pauses_of_the_journal_are_shorter_than_what_is_promised() -> None:
    """An edit waits for one pause, and for a write that is late or fails."""
    longest_s = max(journal_writer._PAUSE_S, journal_writer._AGAIN_S)
    assert longest_s + journal_writer._LATE_S < 1


def test_what_another_saves_is_taken_over_while_nothing_is_unsaved(
    safe: Safekeeping, folder: Path, qtbot: QtBot
) -> None:
    film = load_project(folder).project
    save_project(folder, set_prompt(film, "s1", "theirs"))
    document = safe._document
    qtbot.waitUntil(lambda: document.project.shots[0].prompt == "theirs")
    assert not document.is_dirty
    document.undo()
    assert document.project == film


def test_what_another_saves_is_told_while_something_is_unsaved(
    safe: Safekeeping, folder: Path, qtbot: QtBot
) -> None:
    write(safe, "mine")
    with qtbot.waitSignal(safe.changed_elsewhere):
        save_project(folder, replace(load_project(folder).project, title="Theirs"))
    document = safe._document
    with pytest.raises(ChangedElsewhereError):
        document.save()
    document.save(over=True)
    assert load_project(folder).project.shots[0].prompt == "mine"


def test_a_lock_that_another_took_is_told_and_left_to_them(
    safe: Safekeeping, folder: Path, qtbot: QtBot
) -> None:
    told: list[str] = []
    safe.told.connect(told.append)
    theirs = b'{"pid": 1, "host": "elsewhere", "began": 0.0, "opened": ""}'
    (folder / LOCK_FILE).write_bytes(theirs)
    qtbot.waitUntil(lambda: bool(told))
    assert "elsewhere has taken this project over" in told[0]
    safe.close()
    assert (folder / LOCK_FILE).read_bytes() == theirs


def test_what_is_only_looked_at_is_not_changed(qapp: object, folder: Path) -> None:
    document, refused = Document(), list[str]()
    safe = Safekeeping(document)
    document.refused.connect(refused.append)
    document.load(folder, read_only=True)
    document.edit("Edit", set_prompt(document.project, "s1", "a"))
    assert refused == [READ_ONLY]
    assert (document.is_dirty, has_lock(folder)) == (False, False)
    for refuse in (document.save, document.check_writable):
        with pytest.raises(ProjectError, match="for reading only"):
            refuse()
    document.save_as(folder.with_name("copy.throughline"))
    document.edit("Edit", set_prompt(document.project, "s1", "a"))
    document.save()
    assert take_lock(folder) is None
    safe.close()
