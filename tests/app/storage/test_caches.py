"""A cache keeps what was used last."""

import os
from pathlib import Path

from app.storage import caches
from app.storage.caches import trim_cache


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
    assert caches.CACHE_BYTES > 10**9


def test_reading_counts_as_use(tmp_path: Path) -> None:
    for name, read_s in (("read lately", 3000), ("written lately", 2000)):
        file = tmp_path / name
        file.write_bytes(bytes(100))
        os.utime(file, (read_s, 1000))
    assert trim_cache(tmp_path, 100) == 100
    assert (tmp_path / "read lately").exists()
