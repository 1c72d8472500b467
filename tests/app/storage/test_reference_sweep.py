"""Pictures that nothing cites any more go when a project is saved; nothing else ever does."""

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.model import edits
from app.model.lineage import recipe_for
from app.model.project import Project, Reference, ReferenceKind
from app.model.takes import Take, TakeLibrary
from app.session.document import Document
from app.storage.project_folder import BACKUPS_KEPT, create_project, load_project, save_project
from app.storage.reference_files import keep_reference, reference_path
from app.storage.take_files import save_take
from tests.app.model.builders import CARD, project, shot, take

FILM = project(shot(1))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "film.throughline"
    create_project(made, FILM)
    return made


def kept(folder: Path, png: bytes = b"a picture") -> Path:
    """A picture that was put into the folder long ago."""
    path = reference_path(folder, keep_reference(folder, png))
    os.utime(path, (0, 0))
    return path


def named(path: Path) -> Reference:
    return Reference("ada", ReferenceKind.CHARACTER, path.stem)


def saved_again(folder: Path, film: Project = FILM, times: int = 1) -> None:
    """Saved so often, each time as another project."""
    before = load_project(folder).project.shots[0].seed
    for seed in range(before + 1, before + 1 + times):
        save_project(folder, edits.set_seed(film, "s1", seed))


def citing(path: Path) -> Take:
    recipe = recipe_for(FILM, TakeLibrary(), CARD, "s1")
    return take("s1", 1, msgspec.structs.replace(recipe, references=(path.stem,)))


def test_what_nothing_cites_goes_and_what_the_cast_cites_stays(folder: Path) -> None:
    unused, used = kept(folder), kept(folder, b"another")
    saved_again(folder, replace(FILM, cast=(named(used),)))
    assert not unused.exists()
    assert used.read_bytes() == b"another"


def test_what_only_a_take_was_made_of_stays(folder: Path) -> None:
    path = kept(folder)
    save_take(folder, citing(path))
    saved_again(folder, times=BACKUPS_KEPT + 2)
    assert path.exists()


def test_a_take_that_cannot_be_loaded_counts_as_well(folder: Path) -> None:
    path = kept(folder)
    save_take(folder, citing(path))
    file = folder / "takes" / "s1t1" / "take.json"
    file.write_bytes(file.read_bytes() + b" damaged")
    assert "s1t1" not in load_project(folder).library
    saved_again(folder)
    assert path.exists()


def test_a_take_that_cannot_be_read_keeps_everything(folder: Path) -> None:
    path = kept(folder)
    (folder / "takes" / "odd" / "take.json").mkdir(parents=True)
    saved_again(folder)
    assert path.exists()


def test_it_stays_while_a_backup_would_bring_it_back(folder: Path) -> None:
    path = kept(folder)
    saved_again(folder, replace(FILM, cast=(named(path),)))
    saved_again(folder, times=BACKUPS_KEPT)
    assert path.exists()
    saved_again(folder, times=1)
    assert not path.exists()


def test_what_undo_brings_back_stays(folder: Path) -> None:
    path = kept(folder)
    document = Document()
    document.load(folder)
    document.edit("Add", replace(FILM, cast=(named(path),)))
    document.undo()
    document.edit("Seed", edits.set_seed(FILM, "s1", 7))
    document.undo()
    document.redo()
    document.save()
    assert not path.exists()  # the edit after undo has made redo impossible
    path = kept(folder)
    document.edit("Add", replace(document.project, cast=(named(path),)))
    document.edit("Remove", replace(document.project, cast=()))
    document.save()
    assert path.exists()
    document.undo()
    assert load_project(folder).warnings == ()
    document.save()
    assert load_project(folder).project.cast == (named(path),)


def test_a_new_picture_stays_for_a_window_that_has_not_saved(folder: Path) -> None:
    path = reference_path(folder, keep_reference(folder, b"new"))
    saved_again(folder)
    assert path.exists()
    os.utime(path, (0, 0))
    keep_reference(folder, b"new")  # named again
    saved_again(folder)
    assert path.exists()


def test_other_files_are_never_touched(folder: Path) -> None:
    unused = kept(folder)
    digest = hashlib.sha256(b"not what it is called").hexdigest()
    names = ("notes.txt", "ada.png", f"{unused.stem}.jpg", f"{unused.stem.upper()}.png",
             f"{digest}.png", f"x{digest}.png")
    strays = [unused.with_name(name) for name in names]
    for stray in strays:
        stray.write_bytes(b"mine")
        os.utime(stray, (0, 0))
    inner = unused.with_name("e" * 64 + ".png")
    inner.mkdir()
    link = unused.with_name("f" * 64 + ".png")
    link.symlink_to(strays[0])
    saved_again(folder)
    assert not unused.exists()
    assert sorted(unused.parent.iterdir()) == sorted([*strays, inner, link])


def test_opening_changes_nothing(folder: Path) -> None:
    path = kept(folder)
    load_project(folder)
    Document().load(folder)
    assert path.exists()


def test_a_folder_that_cannot_be_written_to_is_no_error(folder: Path) -> None:
    path = kept(folder)
    path.parent.chmod(0o500)
    if os.access(path.parent, os.W_OK):
        pytest.skip("this user may write everywhere")
    saved_again(folder)
    assert path.exists()
    path.parent.chmod(0o700)


def test_a_file_in_the_place_of_the_folder_is_no_error(folder: Path) -> None:
    (folder / "references").write_text("in the way")
    saved_again(folder)
    assert (folder / "references").read_text() == "in the way"
