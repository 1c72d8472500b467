"""A job that would not fit is refused before it begins, and a cache keeps what was used last."""

import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from app.storage import disk_room
from app.storage.disk_room import bytes_needed, check_room, trim_cache
from app.storage.errors import ProjectError
from generation.protocol import FrameGrid

Usage = namedtuple("Usage", "total used free")
BIG = FrameGrid(size=(832, 480))


def _with_free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(0, 0, free))


def test_a_longer_take_of_larger_pictures_needs_more() -> None:
    assert bytes_needed(81, BIG) > bytes_needed(33, BIG) > bytes_needed(33, FrameGrid()) > 0


def test_what_does_not_fit_is_refused_with_the_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = bytes_needed(81, BIG)
    _with_free(monkeypatch, needed + 51_000_000)
    check_room(tmp_path, needed)
    _with_free(monkeypatch, needed + 49_000_000)
    with pytest.raises(ProjectError, match=r"has \d+ MB left, and this needs about \d+ MB"):
        check_room(tmp_path, needed)


def test_a_disk_that_does_not_say_is_tried(tmp_path: Path) -> None:
    check_room(tmp_path / "gone", 10**18)


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    for age, name in enumerate(("new", "middle", "old")):
        file = tmp_path / "context" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(bytes(100))
        os.utime(file, (1000 - age, 1000 - age))
    assert trim_cache(tmp_path, 250) == 100
    assert sorted(file.name for file in tmp_path.rglob("*") if file.is_file()) == ["middle", "new"]
    assert trim_cache(tmp_path, 250) == 0
    assert trim_cache(tmp_path / "gone") == 0
    assert disk_room.CACHE_BYTES > 10**9


def test_reading_counts_as_use(tmp_path: Path) -> None:
    for name, read_s in (("read lately", 3000), ("written lately", 2000)):
        file = tmp_path / name
        file.write_bytes(bytes(100))
        os.utime(file, (read_s, 1000))
    assert trim_cache(tmp_path, 100) == 100
    assert (tmp_path / "read lately").exists()
