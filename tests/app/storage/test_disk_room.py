"""A job that would not fit is refused before it begins."""

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from app.storage.disk_room import bytes_needed, check_room
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
