import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model import edits
from app.model.project import Project, Shot
from app.model.time import RATES
from app.storage import project_folder
from app.storage.errors import ProjectError
from app.storage.migrations import SCHEMA_VERSION
from app.storage.project_folder import (
    check_writable,
    copy_project,
    create_project,
    load_project,
    project_path,
    save_project,
)
from tests.app.model.builders import project, shot
from tests.app.storage.builders import film_folder

FILM = project(shot(1), shot(2))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "demo.throughline"
    create_project(made, FILM)
    return made


def contents(folder: Path) -> dict[str, bytes]:
    files = (p for p in folder.rglob("*") if p.is_file() and p.suffix != ".lock")
    return {str(p.relative_to(folder)): p.read_bytes() for p in files}


def test_a_new_folder_holds_what_it_should(folder: Path) -> None:
    assert sorted(p.name for p in folder.iterdir()) == ["cache", "project.json", "takes"]
    assert sorted(p.name for p in folder.parent.iterdir()) == ["demo.throughline"]
    assert json.loads((folder / "project.json").read_text())["schema_version"] == SCHEMA_VERSION
    assert load_project(folder).project == FILM
    assert load_project(folder).warnings == ()


shots = st.builds(
    Shot,
    id=st.uuids().map(lambda u: u.hex),
    name=st.text(min_size=1, max_size=10),
    prompt=st.text(max_size=60),
    frames=st.integers(1, 10**6),
    seed=st.integers(0, 2**32 - 1),
    enabled=st.booleans(),
    in_frame=st.integers(0, 10**6),
)
projects = st.builds(
    Project,
    title=st.text(max_size=20),
    rate=st.sampled_from(RATES),
    size=st.just((448, 256)),
    model=st.just("animatic"),
    shots=st.lists(shots, max_size=5, unique_by=lambda s: s.id).map(tuple),
    start_timecode=st.integers(0, 10**6),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(film=projects)
def test_what_is_saved_is_loaded_again(folder: Path, film: Project) -> None:
    save_project(folder, film)
    assert load_project(folder).project == film


def test_takes_are_loaded_as_they_were_saved(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    film, library = film_folder(folder)
    loaded = load_project(folder)
    assert (loaded.project, loaded.library, loaded.warnings) == (film, library, ())


def test_former_versions_are_kept_and_only_twenty(folder: Path) -> None:
    for seed in range(25):
        save_project(folder, edits.set_seed(FILM, "s1", 100 + seed))
    kept = project_folder.backups(folder)
    assert len(kept) == 20
    assert json.loads(kept[-1].read_text())["shots"][0]["seed"] == 123
    before = contents(folder)
    save_project(folder, edits.set_seed(FILM, "s1", 124))
    assert contents(folder) == before


def test_a_path_that_is_taken_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="already exists"):
        create_project(folder, FILM)
    file = tmp_path / "file.throughline"
    file.write_text("mine")
    with pytest.raises(ProjectError, match="already exists"):
        create_project(file, FILM)
    with pytest.raises(ProjectError, match="is a file, not a project folder"):
        load_project(file)
    assert file.read_text() == "mine"
    empty = tmp_path / "empty.throughline"
    empty.mkdir()
    create_project(empty, FILM)
    assert load_project(empty).project == FILM


def test_what_is_not_a_project_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="There is no project at"):
        load_project(tmp_path / "none")
    with pytest.raises(ProjectError, match=r"it has no project\.json"):
        load_project(tmp_path)


def test_a_newer_schema_is_refused_and_untouched(folder: Path) -> None:
    file = folder / "project.json"
    now, newer = (f'"schema_version": {SCHEMA_VERSION + add}' for add in (0, 1))
    file.write_text(file.read_text().replace(now, newer))
    before = contents(folder)
    with pytest.raises(ProjectError, match="newer version of Throughline"):
        load_project(folder)
    assert contents(folder) == before


@pytest.mark.parametrize("part", [0, 1, 40, -10])
def test_half_a_file_names_the_backup_to_go_back_to(folder: Path, part: int) -> None:
    save_project(folder, edits.set_seed(FILM, "s1", 5))
    file = folder / "project.json"
    file.write_bytes(file.read_bytes()[:part])
    before = contents(folder)
    with pytest.raises(ProjectError, match=r"is damaged .* copy .*backups.project-.*\.json over"):
        load_project(folder)
    assert contents(folder) == before


@pytest.mark.parametrize(
    "damage",
    [
        ('"frames": 96', '"frames": 0'),
        ('"frames": 96', '"frames": 1.5'),
        ('"num": 24', '"num": 7'),
        ('"id": "s2"', '"id": "s1"'),
        ("448", "449"),
        ('"animatic"', '"../animatic"'),
        ('"animatic"', '"/animatic"'),
        ('"animatic"', '""'),
        (f'"schema_version": {SCHEMA_VERSION}', '"schema_version": true'),
        (f'"schema_version": {SCHEMA_VERSION}', '"schema": 1'),
        ('"shots"', '"shoots"'),
        ('"prompt 1"', "[" * 5000),
    ],
)
def test_content_that_cannot_be_is_refused(folder: Path, damage: tuple[str, str]) -> None:
    file = folder / "project.json"
    if damage[0] == '"shots"':
        file.write_text("[]")
    else:
        assert damage[0] in file.read_text()
        file.write_text(file.read_text().replace(*damage))
    with pytest.raises(ProjectError, match="is damaged"):
        load_project(folder)


@pytest.fixture
def read_only(folder: Path) -> Iterator[Path]:
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):
        folder.chmod(0o700)
        pytest.skip("this user may write everywhere")
    yield folder
    folder.chmod(0o700)


def test_a_read_only_folder_is_left_as_it_is(read_only: Path) -> None:
    before = contents(read_only)
    with pytest.raises(ProjectError, match="could not be saved"):
        save_project(read_only, edits.set_seed(FILM, "s1", 5))
    assert contents(read_only) == before


def test_a_folder_for_takes_that_cannot_be_written_is_told_before_the_work(folder: Path) -> None:
    check_writable(folder)
    (folder / "takes").chmod(0o500)
    if os.access(folder / "takes", os.W_OK):
        pytest.skip("this user may write everywhere")
    with pytest.raises(ProjectError, match="nothing was generated"):
        check_writable(folder)


def test_a_place_that_cannot_be_written_gives_one_sentence(tmp_path: Path, folder: Path) -> None:
    for place in (Path("/proc/demo.throughline"), tmp_path / "none" / "demo.throughline"):
        with pytest.raises(ProjectError, match="could not be created"):
            create_project(place, FILM)
    with pytest.raises(ProjectError, match="could not be written"):
        copy_project(folder, tmp_path / "none" / "x.throughline", FILM)


def test_a_save_that_fails_leaves_the_old_file(folder: Path) -> None:
    (folder / "backups").write_text("in the way")
    before = contents(folder)
    with pytest.raises(ProjectError, match="as it was before"):
        save_project(folder, edits.set_seed(FILM, "s1", 5))
    assert contents(folder) == before


def test_a_copy_has_the_takes_and_not_the_cache(tmp_path: Path) -> None:
    folder, target = tmp_path / "a.throughline", tmp_path / "b.throughline"
    film, library = film_folder(folder)
    (folder / "cache" / "x").write_text("x")
    copy_project(folder, target, replace(film, title="Copy"))
    loaded = load_project(target)
    assert (loaded.project.title, loaded.library) == ("Copy", library)
    assert not list((target / "cache").iterdir())
    with pytest.raises(ProjectError, match="already exists"):
        copy_project(folder, target, film)


def test_the_suffix_is_added_once() -> None:
    assert project_path(Path("a/demo")) == Path("a/demo.throughline")
    assert project_path(Path("a/demo.throughline")) == Path("a/demo.throughline")
    assert project_path(Path("v1.2")) == Path("v1.2.throughline")
