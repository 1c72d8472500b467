"""Who has a project open; a process that is gone has nothing."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from app.storage.project_lock import (
    LOCK_FILE,
    has_lock,
    holder_of,
    release_lock,
    take_lock,
    touch_lock,
)


@pytest.fixture
def other() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    yield process
    process.kill()
    process.wait()


def lock(folder: Path, pid: int, began: float, host: str = "") -> None:
    data = {"pid": pid, "host": host or socket.gethostname(), "began": began, "opened": ""}
    (folder / LOCK_FILE).write_bytes(msgspec.json.encode(data))


def test_it_is_taken_once_and_let_go(tmp_path: Path) -> None:
    assert take_lock(tmp_path) is None
    holder = holder_of(tmp_path)
    assert holder is not None
    assert (holder.pid, holder.is_this_process, has_lock(tmp_path)) == (os.getpid(), True, True)
    release_lock(tmp_path)
    assert holder_of(tmp_path) is None
    assert not (tmp_path / LOCK_FILE).exists()


def test_a_process_that_lives_keeps_it_and_one_that_was_killed_does_not(
    tmp_path: Path, other: subprocess.Popen[bytes]
) -> None:
    lock(tmp_path, other.pid, psutil.Process(other.pid).create_time())
    holder = take_lock(tmp_path)
    assert holder is not None
    assert holder.pid == other.pid
    release_lock(tmp_path)
    assert holder_of(tmp_path) == holder
    other.kill()  # and not waited for: it is a zombie
    until_s = time.monotonic() + 60
    while psutil.Process(other.pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < until_s
        time.sleep(0.01)
    assert take_lock(tmp_path) is None


def test_another_process_with_the_same_number_is_another(
    tmp_path: Path, other: subprocess.Popen[bytes]
) -> None:
    lock(tmp_path, other.pid, psutil.Process(other.pid).create_time() - 3600)
    assert holder_of(tmp_path) is None


def test_of_another_computer_nobody_knows_and_force_takes_it(tmp_path: Path) -> None:
    lock(tmp_path, 1, 0.0, "elsewhere")
    holder = take_lock(tmp_path)
    assert holder is not None
    assert (holder.host, holder.is_here) == ("elsewhere", False)
    assert take_lock(tmp_path, by_force=True) is None
    assert has_lock(tmp_path)


def test_it_is_touched_while_we_have_it(tmp_path: Path) -> None:
    take_lock(tmp_path)
    os.utime(tmp_path / LOCK_FILE, (1, 1))
    touch_lock(tmp_path)
    assert (tmp_path / LOCK_FILE).stat().st_mtime > time.time() - 60


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"[" * 4000, b'{"pid": "x"}', b"\xff" * 9999])
def test_what_is_no_lock_never_blocks(tmp_path: Path, data: bytes) -> None:
    (tmp_path / LOCK_FILE).write_bytes(data)
    assert take_lock(tmp_path) is None
    assert has_lock(tmp_path)


def test_where_nothing_can_be_written_nobody_holds_it(tmp_path: Path) -> None:
    assert take_lock(tmp_path / "none") is None
    assert take_lock(Path("/proc/self")) is None
    release_lock(Path("/proc/self"))
