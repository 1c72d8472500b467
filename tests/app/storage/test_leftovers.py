"""Half files go when nobody has written into them for a while; nothing else does."""

import os
from pathlib import Path

from app.storage.leftovers import sweep_leftovers
from tests.app.storage.builders import film_folder


def test_only_old_halves_go(tmp_path: Path) -> None:
    home = tmp_path / "film.throughline"
    film_folder(home, shots=1)
    take = next((home / "takes").iterdir())
    (home / "journal").mkdir()
    whole = {file for file in home.rglob("*") if file.is_file()}
    halves = [
        home / ".project.json.7.part",
        home / "journal" / ".edits-1.json.7.part",
        take / ".take.json.7.part",
        take / "chunk_009.mp4.part",
    ]
    fresh = home / ".project.json.8.part"
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
