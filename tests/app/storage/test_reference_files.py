"""Pictures of the cast on disk, and project files from before there was a cast."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.lineage import stale_shots
from app.model.project import Reference, ReferenceKind
from app.storage.errors import ProjectError
from app.storage.migrations import SCHEMA_VERSION
from app.storage.project_folder import copy_project, create_project, load_project, save_project
from app.storage.reference_files import keep_reference, reference_path
from tests.app.model.builders import CARD, project, shot
from tests.app.storage.builders import film_folder

PNG = b"a picture"
DIGEST = hashlib.sha256(PNG).hexdigest()


def test_a_picture_is_kept_once_under_its_digest(tmp_path: Path) -> None:
    assert keep_reference(tmp_path, PNG) == keep_reference(tmp_path, PNG) == DIGEST
    assert [path.name for path in (tmp_path / "references").iterdir()] == [f"{DIGEST}.png"]


def test_a_damaged_picture_is_written_again(tmp_path: Path) -> None:
    keep_reference(tmp_path, PNG)
    reference_path(tmp_path, DIGEST).write_bytes(b"half")
    keep_reference(tmp_path, PNG)
    assert reference_path(tmp_path, DIGEST).read_bytes() == PNG


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "references").write_text("in the way")
    with pytest.raises(ProjectError, match=r"could not be copied .* The cast is unchanged"):
        keep_reference(tmp_path, PNG)


def test_the_cast_is_saved_loaded_and_copied(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    create_project(folder, project(shot(1)))
    cast = (Reference("ada", ReferenceKind.PLACE, keep_reference(folder, PNG), "an old barn"),)
    film = replace(project(shot(1)), cast=cast)
    save_project(folder, film)
    assert load_project(folder).project == film
    assert load_project(folder).warnings == ()
    copy = tmp_path / "copy.throughline"
    copy_project(folder, copy, film)
    assert reference_path(copy, DIGEST).read_bytes() == PNG
    reference_path(folder, DIGEST).unlink()
    (warning,) = load_project(folder).warnings
    assert warning.startswith("The picture of @ada was not found")


@pytest.mark.parametrize("version", [1, 2, 3])
def test_projects_from_before_the_cast_and_imports_open_with_nothing_stale(
    tmp_path: Path, version: int
) -> None:
    folder = tmp_path / "film.throughline"
    film, library = film_folder(folder)
    for file in (folder / "project.json", *folder.glob("takes/*/take.json")):
        data = json.loads(file.read_text())
        data["schema_version"] = version
        del data["cast"]
        for name in ("references", "source"):
            data.get("recipe", {}).pop(name, None)
        file.write_text(json.dumps(data))
    loaded = load_project(folder)
    assert (loaded.project, loaded.warnings) == (film, ())
    assert loaded.library == library
    assert stale_shots(loaded.project, loaded.library, CARD) == {}
    save_project(folder, replace(film, title="Again"))
    assert json.loads((folder / "project.json").read_text())["schema_version"] == SCHEMA_VERSION
