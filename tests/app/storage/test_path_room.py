"""Old traps of Windows paths: long ones, names of devices, cases, drives and shares."""

import ntpath
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from app import cli, settings
from app.session.document import Document
from app.storage import path_room
from app.storage.errors import ProjectError
from app.storage.limits import is_portable
from app.storage.packing import pack_project
from app.storage.path_room import LONGEST_INSIDE, check_place, depth_problem, name_problem
from app.storage.project_folder import create_project, load_project, project_path
from app.storage.sample import make_sample
from app.storage.unpacking import unpack_project
from tests.app.model.builders import project, shot

DIGEST, PROCESS = "f" * 64, 4_194_304
LONGEST_NAMES = (
    f"cache/context/{DIGEST}.safetensors", f"loras/{DIGEST}.safetensors",
    f"references/{DIGEST}.png", "takes/0123456789ab/chunk_000.safetensors",
    "backups/project-20261122T101417089219Z.json",
)  # fmt: skip
_opened: list[str] | None = None


def _hear(event: str, given: tuple[object, ...]) -> None:
    if _opened is not None and event in {"open", "os.rename", "os.mkdir"}:
        _opened.extend(str(path) for path in given[:2] if isinstance(path, str | os.PathLike))


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """Every path that is opened, made or renamed."""
    global _opened
    if not hasattr(sys, "_hears_paths"):
        sys.addaudithook(_hear)
        sys._hears_paths = True  # type: ignore[attr-defined]
    _opened = []
    yield _opened
    _opened = None


@pytest.mark.parametrize("name", LONGEST_NAMES)
def test_files_with_long_names_have_room_while_they_are_written(name: str) -> None:
    folder, _, file = name.rpartition("/")
    assert len(f"{folder}/.{file}.{PROCESS}.part") <= LONGEST_INSIDE


def test_nothing_that_the_editor_writes_is_longer(tmp_path: Path, opened: list[str]) -> None:
    folder = make_sample(tmp_path / "film.throughline")
    document = Document()
    document.load(folder)
    for title in ("a", "b"):
        document.edit("title", replace(document.project, title=title))
        document.save()
    loaded = load_project(folder)
    pack_project(loaded, tmp_path / "film.throughline.zip", all_takes=True)
    document.save_as(tmp_path / "copy.throughline")
    inside = [path.rpartition(".throughline")[2].removeprefix(".part") for path in opened]
    lengths = {len(path) - 1: path for path in inside if path.startswith(os.sep)}
    assert len(lengths) > 5
    assert max(lengths) <= LONGEST_INSIDE, lengths[max(lengths)]


def test_a_place_that_is_too_deep_is_refused_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = PureWindowsPath("C:/Users/Jörg Müller/OneDrive - Studio", "a" * 100, "film.throughline")
    problem = depth_problem(deep, on_windows=True)
    length = len(str(deep)) + len("..part") + 1 + LONGEST_INSIDE
    assert f"{length} characters" in problem
    assert f"is {length - 259} shorter" in problem
    shorter = deep.parent.with_name("a" * (100 - (length - 259))) / deep.name
    assert depth_problem(shorter, on_windows=True) == ""
    assert depth_problem(deep, on_windows=False) == ""
    monkeypatch.setattr(path_room.check_place, "__kwdefaults__", {"on_windows": True})
    folder = tmp_path / ("b" * 200) / "film.throughline"
    folder.parent.mkdir()
    with pytest.raises(ProjectError, match="Choose a place or a name"):
        create_project(folder, project(shot(1)))
    with pytest.raises(ProjectError, match="too deep"):
        unpack_project(Path("never.read"), folder)
    assert list(folder.parent.iterdir()) == []
    assert cli.main(["new", str(folder), "--sample"]) == 1


def test_rare_signs_count_twice_as_windows_counts() -> None:
    place = PureWindowsPath("C:/") / ("😀" * 65)
    assert depth_problem(place, on_windows=True)
    assert not depth_problem(PureWindowsPath("C:/") / ("a" * 65), on_windows=True)


@pytest.mark.parametrize(
    "name",
    [
        "CON", "con.throughline", "aux.txt", "NUL", "com1", "LPT9.throughline", "COM¹", "film ",
        "film.", "a:b", "what?", " film", "a\tb", "CONIN$", "",
    ],
)  # fmt: skip
def test_names_that_windows_does_not_take(name: str) -> None:
    assert not is_portable(name)
    place = PurePosixPath("/films", name)  # as PureWindowsPath reads a drive in "a:b"
    with pytest.raises(ProjectError):
        check_place(place if name else PurePosixPath(), on_windows=True)


@pytest.mark.parametrize(
    "name",
    ["film.throughline", "Jörg Müller", "ユーザー", "my film", "console", "auxiliary", "com10"],
)
def test_names_that_it_takes(name: str) -> None:
    assert name_problem(PureWindowsPath("C:/films") / name) == ""
    check_place(PureWindowsPath("C:/films") / name, on_windows=True)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("C:\\films\\a", "C:\\films\\a.throughline"),
        ("\\\\server\\share\\a b", "\\\\server\\share\\a b.throughline"),
        ("C:\\films\\A.THROUGHLINE", "C:\\films\\A.THROUGHLINE"),
        ("D:a", "D:a.throughline"),
        ("C:\\films\\v1.2", "C:\\films\\v1.2.throughline"),
    ],
)
def test_drives_shares_and_cases(given: str, wanted: str) -> None:
    assert str(project_path(PureWindowsPath(given))) == wanted  # type: ignore[arg-type]


def test_a_project_in_two_cases_is_one_recent_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings.os.path, "normcase", ntpath.normcase)
    both = settings.Settings().with_recent(tmp_path / "Film").with_recent(tmp_path / "FILM")
    assert both.recent_projects == (str(tmp_path / "FILM"),)
    assert both.without_recent(tmp_path / "film").recent_projects == ()


def test_spaces_and_signs_of_every_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The home and the project, from the board to the packed file and back."""
    user = tmp_path / "Jörg Müller & Söhne" / "ユーザー 名前" / "100% [ok] #1"
    user.mkdir(parents=True)
    monkeypatch.setenv("THROUGHLINE_HOME", str(user / "App Data"))
    film = user / "mein Film.throughline"
    assert cli.main(["new", str(film), "--sample"]) == 0
    assert cli.main(["edit", str(film), "1", "--note", "für später"]) == 0
    assert cli.main(["info", str(film), "--verify"]) == 0
    assert cli.main(["pack", str(film), str(user / "mein Film")]) == 0
    assert cli.main(["unpack", str(user / "mein Film.throughline.zip"), str(user / "zurück")]) == 0
    assert cli.main(["export", str(film), str(user / "Ende 终.mp4")]) == 0
    assert (user / "Ende 终.mp4").stat().st_size > 10_000
    assert load_project(user / "zurück.throughline").warnings == ()
    assert "Traceback" not in capsys.readouterr().err
