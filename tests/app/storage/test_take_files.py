import json
from pathlib import Path

import pytest

from app.model.takes import TakeState
from app.storage.errors import ProjectError
from app.storage.project_folder import load_project
from app.storage.take_files import chunk_path, load_library, save_take, take_folder
from tests.app.storage.builders import film_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "film.throughline"
    film_folder(made)
    return made


def edit(file: Path, **changes: object) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


@pytest.mark.parametrize("name", ["chunk_001.mp4", "chunk_001.safetensors"])
def test_a_missing_file_marks_the_chunk_and_warns(folder: Path, name: str) -> None:
    (folder / "takes" / "s1t1" / name).unlink()
    loaded = load_project(folder)
    take = loaded.library.by_id["s1t1"]
    assert [chunk.missing for chunk in take.chunks] == [False, True]
    assert take.pictures == 17
    assert loaded.warnings == (
        "Take 1 of SH0010 has lost chunk 2 of 2 in takes/s1t1; put its files back, or let "
        "Repair, above its takes, or `throughline generate --repair` make it again.",
    )
    save_take(folder, take)
    assert "missing" not in (folder / "takes" / "s1t1" / "take.json").read_text()


def test_a_take_that_is_gone_leaves_the_shot_empty(folder: Path) -> None:
    (folder / "takes" / "s1t1" / "take.json").unlink()
    loaded = load_project(folder)
    assert "s1t1" not in loaded.library
    assert "selected take of SH0010 was not found" in loaded.warnings[0]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"schema_version": 9}, "newer version"),
        ({"number": "one"}, "damaged"),
        ({"id": "other"}, "another take"),
        ({"recipe": {}}, "damaged"),
        (
            {"chunks": [{"index": 0, "frames": 1, "video": "../../x", "latents": "y"}]},
            "outside the project",
        ),
        (
            {"chunks": [{"index": 0, "frames": 1, "video": "/etc/passwd", "latents": "y"}]},
            "outside the project",
        ),
        ({"picture": "../../secret"}, "damaged"),
    ],
)
def test_a_take_that_cannot_be_read_is_left_out(
    folder: Path, changes: dict[str, object], words: str
) -> None:
    file = folder / "takes" / "s1t1" / "take.json"
    edit(file, **changes)
    before = file.read_bytes()
    loaded = load_library(folder)
    assert list(loaded.library.by_id) == ["s2t1"]
    assert loaded.warnings[0].startswith("takes/s1t1/take.json was left out: ")
    assert words in loaded.warnings[0]
    assert file.read_bytes() == before


@pytest.mark.parametrize("changes", [{"references": ["../../s"]}, {"keyframe": "../../s"}])
def test_a_recipe_with_pictures_from_elsewhere_is_left_out(
    folder: Path, changes: dict[str, object]
) -> None:
    """Such a name would be packed, and read, as a picture of the project."""
    file = folder / "takes" / "s1t1" / "take.json"
    edit(file, recipe={**json.loads(file.read_bytes())["recipe"], **changes})
    assert list(load_library(folder).library.by_id) == ["s2t1"]


def test_half_a_take_file_is_left_out(folder: Path) -> None:
    file = folder / "takes" / "s1t1" / "take.json"
    file.write_bytes(file.read_bytes()[:50])
    assert "it is damaged" in load_library(folder).warnings[0]


@pytest.mark.parametrize(("kept", "state"), [(2, TakeState.COMPLETE), (1, TakeState.PARTIAL)])
def test_a_take_that_was_running_is_what_it_came_to(
    folder: Path, kept: int, state: TakeState
) -> None:
    file = folder / "takes" / "s1t1" / "take.json"
    edit(file, state="running", chunks=json.loads(file.read_text())["chunks"][:kept])
    assert load_library(folder).library.by_id["s1t1"].state is state


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "C:x", "\\\\host\\x", "a\\b", ""])
def test_a_path_that_leaves_the_folder_is_refused(folder: Path, name: str) -> None:
    take = load_library(folder).library.by_id["s1t1"]
    with pytest.raises(ProjectError, match="outside the project"):
        chunk_path(folder, take, name)


def test_a_link_that_leaves_the_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    take = load_library(folder).library.by_id["s1t1"]
    (take_folder(folder, take.id) / "out.mp4").symlink_to(tmp_path / "secret")
    with pytest.raises(ProjectError, match="outside the project"):
        chunk_path(folder, take, "out.mp4")


@pytest.mark.parametrize("take_id", ["..", "a/b", "", "x" * 65])
def test_an_id_that_is_no_folder_name_is_refused(folder: Path, take_id: str) -> None:
    with pytest.raises(ProjectError, match="cannot be the id"):
        take_folder(folder, take_id)
