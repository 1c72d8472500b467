from pathlib import Path

import pytest

from tests.torture import hostile_files
from tests.torture.hostile_files import Found, Guard


def test_damaged_files_end_in_words() -> None:
    outcome = hostile_files.run(150)
    assert outcome.holds, outcome.measured


def test_a_write_outside_is_noticed(tmp_path: Path) -> None:
    found = Found()
    guard = Guard(tmp_path / "inside", found)
    guard.is_on = True
    (tmp_path / "outside").write_text("x")
    guard.is_on = False
    assert len(found.wrong) == 1
    assert "outside" in found.wrong[0]


@pytest.mark.parametrize("mark", [b"{", b"["])
def test_values_that_would_fill_the_memory_are_refused(mark: bytes) -> None:
    from app.model.project import Project
    from app.storage.json_files import decode_file

    data = b'{"schema_version": 5, "a": [' + b",".join([b"[]"] * 3_000_000) + b"]}"
    with pytest.raises(ValueError, match="more than"):
        decode_file(data, Project)
    deep = b'{"schema_version": 5, "a": ' + mark * 100_000
    with pytest.raises(ValueError):
        decode_file(deep, Project)
