"""Pictures are loaded ahead and kept within a limit."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.model.takes import TakeLibrary
from app.session import pictures
from app.session.pictures import PictureKey, PictureLoader
from app.storage.media import LibraryReader
from app.storage.project_folder import load_project
from tests.app.storage.builders import SIZE, film_folder

PICTURE_BYTES = SIZE[0] * SIZE[1] * 3


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PictureLoader]:
    made = PictureLoader()
    yield made
    made.close()


@pytest.fixture
def take(tmp_path: Path, loader: PictureLoader) -> str:
    film_folder(tmp_path / "film.throughline", shots=1, frames=48)
    loaded = load_project(tmp_path / "film.throughline")
    loader.set_library(loaded.folder, loaded.library)
    return next(iter(loaded.library)).id


def all_there(loader: PictureLoader, keys: tuple[PictureKey, ...]) -> bool:
    return all(loader.get(key) is not None for key in keys)


def test_what_is_wanted_arrives(loader: PictureLoader, take: str, qtbot: QtBot) -> None:
    keys = tuple(PictureKey(take, index) for index in range(6))
    arrived: list[PictureKey] = []
    loader.loaded.connect(arrived.append)
    loader.want(keys)
    qtbot.waitUntil(lambda: len(arrived) == 6)
    assert arrived[0] == keys[0]
    assert all_there(loader, keys)


def test_old_pictures_make_room_but_wanted_ones_stay(
    loader: PictureLoader, take: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "_BYTES_KEPT", 3 * PICTURE_BYTES)
    first = tuple(PictureKey(take, index) for index in range(5))
    loader.want(first)
    qtbot.waitUntil(lambda: all_there(loader, first))
    second = (PictureKey(take, 10),)
    loader.want(second)
    qtbot.waitUntil(lambda: all_there(loader, second))
    assert sum(loader.get(key) is not None for key in first) == 2


def test_what_cannot_be_read_is_a_null_image(
    loader: PictureLoader, take: str, qtbot: QtBot
) -> None:
    key = PictureKey(take, 999)
    loader.want((key,))
    qtbot.waitUntil(lambda: loader.get(key) is not None)
    image = loader.get(key)
    assert image is not None
    assert image.isNull()


def test_closing_twice_is_harmless(loader: PictureLoader, take: str) -> None:
    loader.want((PictureKey(take, 0),))
    loader.close()
    loader.close()
    loader.want((PictureKey(take, 1),))


def test_pictures_of_a_take_that_is_gone_are_forgotten(
    loader: PictureLoader, take: str, qtbot: QtBot, tmp_path: Path
) -> None:
    keys = tuple(PictureKey(take, index) for index in range(3))
    loader.want(keys)
    qtbot.waitUntil(lambda: all_there(loader, keys))
    loader.want(())
    loader.set_library(tmp_path / "film.throughline", TakeLibrary())
    assert loader.get(keys[0]) is None
    assert loader._bytes == 0


def test_a_picture_of_the_former_project_is_not_taken_for_one_of_this(
    loader: PictureLoader, take: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A copy of a project has takes of the same names."""
    was_read, is_other, real = threading.Event(), threading.Event(), pictures._load

    def late(reader: LibraryReader, key: PictureKey) -> QImage:
        image = real(reader, key)
        was_read.set()
        assert is_other.wait(60)
        return image

    monkeypatch.setattr(pictures, "_load", late)
    key = PictureKey(take, 0)
    loader.want((key,))
    assert was_read.wait(60)
    loader.set_library(tmp_path / "copy.throughline", TakeLibrary())
    is_other.set()
    qtbot.waitUntil(lambda: loader.get(key) is not None)
    image = loader.get(key)
    assert image is not None
    assert image.isNull()


def test_what_is_being_read_is_kept_when_the_film_is_told_again(
    loader: PictureLoader, take: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with every edit of a prompt."""
    is_told, real = threading.Event(), pictures._load
    read: list[PictureKey] = []

    def late(reader: LibraryReader, key: PictureKey) -> QImage:
        read.append(key)
        assert is_told.wait(60)
        return real(reader, key)

    monkeypatch.setattr(pictures, "_load", late)
    key = PictureKey(take, 0)
    loader.want((key,))
    qtbot.waitUntil(lambda: bool(read))
    assert loader._source is not None
    loader.set_library(*loader._source)
    is_told.set()
    qtbot.waitUntil(lambda: loader.get(key) is not None)
    assert read == [key]
