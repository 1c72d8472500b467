"""Journals hold what is not saved; versions hold what was."""

import errno
import os
import stat
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest
from typing_extensions import override

from app.model.edits import set_prompt
from app.storage import journal
from app.storage.errors import ProjectError
from app.storage.journal import (
    find_edits,
    new_journal,
    remove_journal,
    set_aside,
    write_journal,
    write_quickly,
)
from app.storage.migrations import SCHEMA_VERSION
from app.storage.project_folder import (
    ChangedElsewhereError,
    create_project,
    file_digest,
    load_project,
    save_project,
)
from app.storage.versions import BACKUPS_KEPT, Version, read_version, versions
from tests.app.model.builders import project, shot

FILM = project(shot(1), shot(2))
EDITED = set_prompt(FILM, "s1", "another")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "film.throughline"
    create_project(made, FILM)
    return made


def test_what_is_written_is_found_with_its_base(folder: Path) -> None:
    file = new_journal(folder)
    write_journal(file, EDITED, file_digest(folder))
    (found,) = find_edits(folder).edits
    assert (found.project, found.base) == (EDITED, file_digest(folder))
    assert load_project(folder).project == FILM
    remove_journal(file)
    assert find_edits(folder).edits == ()
    assert not (folder / "journal").exists()


def test_the_newest_of_several_comes_first(folder: Path) -> None:
    for text in ("one", "two"):
        write_journal(new_journal(folder), set_prompt(FILM, "s1", text), "")
    assert [found.project.shots[0].prompt for found in find_edits(folder).edits] == ["two", "one"]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"[" * 9999, b'{"schema_version": 5}'])
def test_a_broken_one_is_named_and_stays(folder: Path, data: bytes) -> None:
    file = new_journal(folder)
    file.parent.mkdir()
    file.write_bytes(data)
    assert find_edits(folder).broken == (file,)
    assert file.read_bytes() == data


def test_one_of_a_newer_program_is_left_alone(folder: Path) -> None:
    file = new_journal(folder)
    write_journal(file, EDITED, "")
    now, newer = (f'"schema_version":{SCHEMA_VERSION + add}'.encode() for add in (0, 1))
    file.write_bytes(file.read_bytes().replace(now, newer))
    assert find_edits(folder) == find_edits(folder.parent)
    assert file.is_file()


def test_edits_that_are_set_aside_become_a_version(folder: Path) -> None:
    file = new_journal(folder)
    write_journal(file, EDITED, "")
    kept = set_aside(folder, file)
    (version,) = versions(folder)
    assert (version.file, version.was_saved) == (kept, False)
    assert read_version(version) == EDITED
    for number in range(BACKUPS_KEPT + 3):
        write_journal(file, set_prompt(FILM, "s1", str(number)), "")
        set_aside(folder, file)
    assert len(versions(folder)) == BACKUPS_KEPT


def test_versions_are_the_newest_first_and_what_cannot_be_read_is_told(folder: Path) -> None:
    for text in ("one", "two", "three"):
        save_project(folder, set_prompt(FILM, "s1", text))
    found = versions(folder)
    assert [read_version(one).shots[0].prompt for one in found] == ["two", "one", "prompt 1"]
    found[0].file.write_bytes(b"?")
    with pytest.raises(ProjectError, match="cannot be read"):
        read_version(found[0])
    with pytest.raises(ProjectError, match="cannot be read"):
        read_version(Version(folder / "none", found[0].when, was_saved=True))


def test_a_full_disk_leaves_what_was_there_and_the_next_try_works(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = new_journal(folder)
    write_journal(file, EDITED, "")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        with pytest.raises(OSError, match="No space"):
            write_journal(file, FILM, "")
        with pytest.raises(ProjectError, match=r"No space left.* as it was before"):
            save_project(folder, EDITED)
    assert [found.project for found in find_edits(folder).edits] == [EDITED]
    assert load_project(folder).project == FILM
    assert not list(folder.rglob("*.part"))
    save_project(folder, EDITED)
    assert load_project(folder).project == EDITED


def test_a_drive_that_cannot_sync_folders_is_written_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    save_project(folder, EDITED)
    assert load_project(folder).project == EDITED


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_save_that_knows_less_than_the_disk_is_refused(folder: Path) -> None:
    known = load_project(folder).on_disk
    save_project(folder, EDITED, known=known)
    with pytest.raises(ChangedElsewhereError, match="Nothing was written"):
        save_project(folder, set_prompt(FILM, "s2", "mine"), known=known)
    assert load_project(folder).project == EDITED
    save_project(folder, set_prompt(FILM, "s2", "mine"))
    assert EDITED in [read_version(version) for version in versions(folder)]


def test_the_newer_of_a_journal_and_its_quick_copy_counts(folder: Path) -> None:
    file = new_journal(folder)
    write_journal(file, EDITED, "base")
    write_quickly(file, set_prompt(FILM, "s1", "newer"), "base")
    (found,) = find_edits(folder).edits
    assert found.project.shots[0].prompt == "newer"
    write_journal(file, set_prompt(FILM, "s1", "newest"), "base")
    (found,) = find_edits(folder).edits
    assert (found.file, found.project.shots[0].prompt) == (file, "newest")
    remove_journal(file)
    assert not (folder / "journal").exists()


class StoppedClock(datetime):
    """One that does not go on between two writes."""

    @classmethod
    @override
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(2026, 5, 1, tzinfo=tz)


def test_a_coarse_clock_does_not_hide_the_quick_copy(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "datetime", StoppedClock)
    file = new_journal(folder)
    write_journal(file, EDITED, "base")
    write_quickly(file, set_prompt(FILM, "s1", "newer"), "base")
    (found,) = find_edits(folder).edits
    assert found.project.shots[0].prompt == "newer"


@pytest.mark.parametrize("data", [None, b"", b"{"])
def test_a_quick_copy_alone_is_enough(folder: Path, data: bytes | None) -> None:
    file = new_journal(folder)
    write_quickly(file, EDITED, "base")
    if data is not None:
        file.write_bytes(data)
    found = find_edits(folder)
    assert ([one.project for one in found.edits], found.broken) == ([EDITED], ())
    set_aside(folder, found.edits[0].file)
    (version,) = versions(folder)
    assert read_version(version) == EDITED
    assert not (folder / "journal").exists()


def test_a_quick_copy_that_a_power_cut_broke_hides_nothing(folder: Path) -> None:
    file = new_journal(folder)
    write_journal(file, EDITED, "base")
    write_quickly(file, FILM, "base")
    file.with_suffix(".quick").write_bytes(b"")
    found = find_edits(folder)
    assert ([one.project for one in found.edits], found.broken) == ([EDITED], ())
