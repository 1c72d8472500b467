"""Whether the system killed a process for its memory, as Linux counts it."""

from pathlib import Path

import pytest

from app.session import worker_death
from app.session.worker_death import MemoryWatch

EVENTS = "low 0\nhigh 7\nmax 9\noom 3\noom_kill {}\noom_group_kill 0\n"
VMSTAT = "nr_free_pages 99\noom_kill {}\n"


@pytest.fixture
def linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer where nothing was killed yet, and nothing counts by groups."""
    for name, path in (("_CGROUPS", "groups"), ("_OWN_CGROUP", "own"), ("_WHOLE_COMPUTER", "all")):
        monkeypatch.setattr(worker_death, name, tmp_path / path)
    (tmp_path / "own").write_text("4:memory:/elsewhere\n0::/user.slice/app.scope\n")
    (tmp_path / "all").write_text(VMSTAT.format(5))
    return tmp_path


def begun() -> MemoryWatch:
    watch = MemoryWatch()
    watch.begin()
    return watch


@pytest.mark.parametrize("group", ["user.slice/app.scope", ""])  # on a desktop, in a container
def test_a_kill_elsewhere_on_the_computer_is_none_of_ours(linux: Path, group: str) -> None:
    events = linux / "groups" / group / "memory.events"
    events.parent.mkdir(parents=True)
    events.write_text(EVENTS.format(1))
    watch = begun()
    (linux / "all").write_text(VMSTAT.format(6))
    assert not watch.ran_out()
    events.write_text(EVENTS.format(2))
    assert watch.ran_out()


def test_the_computer_counts_where_nothing_else_does(linux: Path) -> None:
    watch = begun()
    assert not watch.ran_out()
    (linux / "all").write_text(VMSTAT.format(6))
    assert watch.ran_out()


@pytest.mark.parametrize("words", [b"", b"oom_kill", b"oom_kill many\n", b"\xff"])
def test_what_cannot_be_read_says_nothing(linux: Path, words: bytes) -> None:
    (linux / "own").unlink()
    watch = begun()
    (linux / "all").write_bytes(words)
    assert not watch.ran_out()
