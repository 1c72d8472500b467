"""Projects that were written by the program as it was at each schema version open today."""

import shutil
from pathlib import Path

import msgspec
import pytest

from app.model.project import Label, Project
from app.storage.errors import ProjectError
from app.storage.migrations import SCHEMA_VERSION
from app.storage.project_folder import LoadedProject, load_project, save_project

SCHEMAS = Path(__file__).parent / "schemas"
VERSIONS = sorted(int(folder.name) for folder in SCHEMAS.iterdir())


@pytest.fixture(params=VERSIONS)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / "film.throughline"
    shutil.copytree(SCHEMAS / str(request.param), made)
    for take in (made / "takes").iterdir():
        for name in msgspec.json.decode((take / "take.json").read_bytes())["chunks"]:
            (take / name["video"]).touch()
            (take / name["latents"]).touch()
    return made


def version_of(folder: Path) -> int:
    return int(msgspec.json.decode((folder / "project.json").read_bytes())["schema_version"])


def test_there_is_a_project_of_every_schema() -> None:
    """A new schema needs a project in `schemas/`, written by the program that releases it."""
    assert list(range(1, SCHEMA_VERSION + 1)) == VERSIONS


def test_it_opens_as_it_was_and_nothing_on_disk_changes(folder: Path) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    loaded, version = load_project(folder), version_of(folder)
    film = loaded.project
    files = ("@Anna", "LoRA Ink", "LoRA Fast")  # of these only the names are kept here
    assert [told for told in loaded.warnings if not any(name in told for name in files)] == []
    assert film.title == f"Schema {version}"
    assert film.shots[0].prompt == "a woman in a kitchen"
    assert film.shots[1].prompt.endswith("夜")
    assert [(shot.frames, shot.selected_take) for shot in film.shots] == [
        (96, "s1t1"), (48, "s2t1"), (96, None),
    ]
    assert (film.start_timecode, film.size) == (86400, (64, 32))
    keyframes = ["s1k1"] if version >= 8 else []
    assert sorted(loaded.library.by_id) == [*keyframes, "s1t1", "s2t1"]
    _check_what_is_new(film, version)
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def _check_what_is_new(film: Project, version: int) -> None:
    assert film.memory_budget == (1200 if version >= 2 else None)
    assert film.shots[2].pinned == (("s1",) if version >= 2 else ())
    assert [reference.name for reference in film.cast] == (["Anna"] if version >= 3 else [])
    assert film.style == ("noir" if version >= 4 else "")
    assert [mark.note for mark in film.marks] == (["good"] if version >= 4 else [])
    assert film.shots[0].label is (Label.RED if version >= 5 else Label.NONE)
    assert [marker.note for marker in film.markers] == (["here"] if version >= 5 else [])
    assert [lora.name for lora in film.loras] == (["Ink", "Fast"] if version >= 7 else [])
    assert film.shots[0].keyframe == ("s1k1" if version >= 8 else None)
    assert [own.weight for own in film.shots[1].loras] == ([0.5] if version >= 7 else [])


def test_saving_writes_todays_schema_and_keeps_the_old_file(folder: Path) -> None:
    loaded: LoadedProject = load_project(folder)
    old = (folder / "project.json").read_bytes()
    save_project(folder, loaded.project, known=loaded.on_disk)
    assert version_of(folder) == SCHEMA_VERSION
    assert load_project(folder).project == loaded.project
    kept = [file.read_bytes() for file in (folder / "backups").glob("*.json")]
    assert old in (*kept, (folder / "project.json").read_bytes())


def test_a_newer_schema_is_refused_and_untouched(folder: Path) -> None:
    content = msgspec.json.decode((folder / "project.json").read_bytes())
    content["schema_version"] = SCHEMA_VERSION + 1
    data = msgspec.json.encode(content)
    (folder / "project.json").write_bytes(data)
    with pytest.raises(ProjectError, match="newer version"):
        load_project(folder)
    assert (folder / "project.json").read_bytes() == data
