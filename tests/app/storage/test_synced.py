"""Folders that a cloud service syncs: known by name and variable, told once."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import pytest

from app import cli
from app.storage.project_folder import load_project
from app.storage.sample import make_sample
from app.storage.synced import is_elsewhere, sync_advice, sync_service

BOARD = "0s: a man walks\n4s: end\n"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath("C:/Users/Ada/OneDrive/Documents/film"), "OneDrive"),
        (PureWindowsPath("C:/Users/Ada/OneDrive - Studio Ä/film"), "OneDrive"),
        (PureWindowsPath("C:/Users/Ada/ONEDRIVE/film"), "OneDrive"),
        (PureWindowsPath("G:/My Drive/film"), "Google Drive"),
        (PureWindowsPath("C:/Users/Ada/Dropbox (Home)/film"), "Dropbox"),
        (PurePosixPath("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/film"), "iCloud"),
        (PurePosixPath("/Users/ada/Library/CloudStorage/GoogleDrive-a@b.org/film"), "Google Drive"),
        (PurePosixPath("/Users/ada/Library/CloudStorage/OneDrive-Personal/film"), "OneDrive"),
        (PurePosixPath("/home/ada/Nextcloud/film"), "Nextcloud"),
        (PureWindowsPath("C:/Users/Ada/Documents/film"), ""),
        (PurePosixPath("/home/ada/onedriveless/film"), ""),
        (PurePosixPath("/media/ada/My Drive/film"), ""),
        (PurePosixPath("/home/ada/My Dropbox film.throughline"), ""),
    ],
)
def test_services_are_known_by_their_folders(folder: PurePath, service: str) -> None:
    assert sync_service(folder, {}) == service
    assert bool(sync_advice(folder)) is bool(service)


def test_or_by_the_variable_that_names_their_folder() -> None:
    place = PureWindowsPath("D:/Wolke")
    assert sync_service(place / "film", {"OneDriveCommercial": "D:\\Wolke"}) == "OneDrive"
    assert sync_service(PureWindowsPath("d:/WOLKE/film"), {"OneDrive": "D:\\Wolke"}) == "OneDrive"
    assert sync_service(PureWindowsPath("D:/Wolken/film"), {"OneDrive": "D:\\Wolke"}) == ""


def test_files_that_are_not_here_are_known_by_their_flags(tmp_path: Path) -> None:
    for attributes, flags, known in (
        (0x20, 0, False), (0x400000, 0, True), (0x1000, 0, True), (0x40000, 0, True),
        (0, 0x40000000, True),
    ):  # fmt: skip
        facts = SimpleNamespace(st_file_attributes=attributes, st_flags=flags)
        assert is_elsewhere(facts) is known  # type: ignore[arg-type]
    (tmp_path / "a").write_text("here")
    assert not is_elsewhere((tmp_path / "a").stat())


def test_a_film_whose_files_are_elsewhere_says_what_to_do(tmp_path: Path) -> None:
    folder = make_sample(tmp_path / "Dropbox" / "film.throughline")
    assert load_project(folder).warnings == ()
    video = next(folder.glob("takes/*/chunk_000.mp4"))
    video.rename(video.with_name(f".{video.name}.icloud"))
    (warning,) = (one for one in load_project(folder).warnings if "Dropbox" in one)
    assert "keeps 1 files of film.throughline elsewhere" in warning


def test_the_command_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "board.txt").write_text(BOARD)
    for place, is_told in (("OneDrive/a", True), ("b", False)):
        assert cli.main(["new", str(tmp_path / place), "--from", str(tmp_path / "board.txt")]) == 0
        assert ("OneDrive syncs" in capsys.readouterr().err) is is_told
