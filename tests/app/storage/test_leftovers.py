"""Half files go when nobody has written into them for a while; nothing else does."""

import os
from pathlib import Path

import pytest

from app.storage import leftovers
from app.storage.leftovers import sweep_leftovers
from app.storage.media_move import move_media
from tests.app.storage.builders import film_folder, hashed_film

_NOBODY = 99_999_999  # more than any system gives to a process
_HOUR_S = 3600.0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "film.throughline"
    film_folder(made, shots=1)
    return made


def test_only_old_halves_go(home: Path, tmp_path: Path) -> None:
    take = next((home / "takes").iterdir())
    (home / "journal").mkdir()
    whole = {file for file in home.rglob("*") if file.is_file()}
    halves = [
        home / f".project.json.{_NOBODY}.part",
        home / "journal" / f".edits-1.json.{_NOBODY}.part",
        take / f".take.json.{os.getpid()}.part",  # of a former process with our number
        take / "chunk_009.mp4.part",
    ]
    fresh = home / f".project.json.{_NOBODY + 1}.part"
    elsewhere = tmp_path / "elsewhere" / "chunk_000.mp4.part"
    elsewhere.parent.mkdir()
    (home / "takes" / "link").symlink_to(elsewhere.parent)
    for file in (*halves, fresh, elsewhere):
        file.write_bytes(b"half")
    for file in (*whole, *halves, elsewhere):
        os.utime(file, (1, 1))
    sweep_leftovers(home)
    assert elsewhere.exists()
    assert {file for file in home.rglob("*") if file.is_file()} == {*whole, fresh}


def test_halves_go_from_a_media_folder_elsewhere(tmp_path: Path) -> None:
    home = hashed_film(tmp_path / "film.throughline")
    media = move_media(home, tmp_path / "disk")
    take = next(folder for folder in media.iterdir() if folder.is_dir())
    whole = {file for file in media.rglob("*") if file.is_file()}
    half, copied = take / "chunk_009.mp4.part", take / f".chunk_009.mp4.{_NOBODY}.part"
    fresh, not_ours = take / "chunk_010.mp4.part", media / "my film" / "chunk_000.mp4.part"
    not_ours.parent.mkdir()
    for file in (half, copied, fresh, not_ours):
        file.write_bytes(b"half")
    for file in (*whole, half, copied, not_ours):
        os.utime(file, (1, 1))
    away = media.rename(tmp_path / "unplugged")
    sweep_leftovers(home)
    assert (away / half.relative_to(media)).exists()
    away.rename(media)
    sweep_leftovers(home)
    assert {file for file in media.rglob("*") if file.is_file()} == {*whole, fresh, not_ours}


def test_what_a_program_writes_that_was_asleep_stays(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A computer that slept, or Ctrl-Z: the file is old, and its writer goes on."""
    part = home / f".film.mp4.{os.getpid()}.part"
    part.write_bytes(b"half")
    monkeypatch.setattr(leftovers, "_UNTOUCHED_S", -1.0)
    sweep_leftovers(home)
    assert part.exists()


def test_the_clock_is_that_of_the_disk(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A drive whose clock is slow stamps what is written now as if it were old."""
    part = home / "takes" / "one" / "chunk_000.mp4.part"
    part.parent.mkdir()
    part.write_bytes(b"half")
    slow = part.stat().st_mtime - _HOUR_S
    os.utime(part, (slow, slow))
    monkeypatch.setattr(leftovers.os, "fstat", lambda _: part.stat())
    sweep_leftovers(home)
    assert part.exists()


def test_who_leaves_does_not_wait_for_it(home: Path) -> None:
    part = home / ".project.json.part"
    part.write_bytes(b"half")
    os.utime(part, (1, 1))
    sweep_leftovers(home, stop=lambda: True)
    assert part.exists()
    sweep_leftovers(home)
    assert not part.exists()
