"""A project of somebody else may hold links: nothing is written through them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.model.edits import set_prompt
from app.storage.journal import write_quickly
from app.storage.project_folder import create_project, save_project
from app.storage.project_lock import LOCK_FILE, has_lock, take_lock
from app.storage.queue_lock import QueueLock
from app.ui.poster import keep_poster
from generation.chunk_files import write_whole
from tests.app.model.builders import project, shot

FILM = project(shot(1))
EDITED = set_prompt(FILM, "s1", "another")
PICTURE = QImage(4, 2, QImage.Format.Format_RGB32)


@pytest.mark.parametrize(
    ("link", "write"),
    [
        (LOCK_FILE, take_lock),
        (".project.json.{pid}.part", lambda folder: save_project(folder, EDITED)),
        (
            "journal/.edits-1.quick.{pid}.part",
            lambda folder: write_quickly(folder / "journal" / "edits-1.json", EDITED, ""),
        ),
        ("cache/poster.part.png", lambda folder: keep_poster(folder, PICTURE)),
        (
            "cache/a.safetensors.part",
            lambda folder: write_whole(
                folder / "cache" / "a.safetensors", lambda part: part.touch()
            ),
        ),
    ],
)
def test_a_link_in_the_place_of_a_file_goes_and_leads_nowhere(
    tmp_path: Path, link: str, write: Callable[[Path], object]
) -> None:
    folder, other = tmp_path / "film.throughline", tmp_path / "other"
    create_project(folder, FILM)
    place = folder / link.format(pid=os.getpid())
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(other)
    write(folder)
    assert not other.exists()
    assert not place.is_symlink()


def test_a_lock_that_is_a_link_keeps_its_target(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("precious")
    (tmp_path / "queue.lock").symlink_to(other)
    with pytest.raises(OSError):
        QueueLock(tmp_path / "queue.lock").take()
    (tmp_path / LOCK_FILE).symlink_to(other)
    assert take_lock(tmp_path) is None
    assert has_lock(tmp_path)
    assert other.read_text() == "precious"
