"""One window a user: a second start hands its project over, whatever lies in the way."""

import contextlib
import math
import os
import socket
import stat
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from filelock import FileLock

from app.session import instance
from app.session.instance import Claim, Instance, socket_place
from app.storage.project_folder import create_project
from tests.app.model.builders import project, shot
from tests.integration.start_process import Start, started

pytestmark = pytest.mark.integration
STARTS = 20
GARBAGE = (
    b"", b"\n", b"{}x\n", b"\xff" * 100 + b"\n", b'{"project": 3}\n', b"a" * 100_000,
    b'{"project": "relative/film.throughline"}\n', b'{"project": "/a\\u0000b"}\n',
    b"[" * 10_000 + b"\n", b'{"project": "/no/such/film.throughline"}',
)  # fmt: skip


@pytest.fixture
def films(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"Ä film {name}.throughline" for name in "ab"]
    for folder in made:
        create_project(folder, project(shot(1)))
    return made


def _first(start: Start) -> Start:
    start.next("window")
    return start


def _opened(start: Start, folder: Path) -> None:
    while start.next("window")["folder"] != str(folder):
        pass


def test_a_second_start_hands_its_project_over(data_dir: Path, films: list[Path]) -> None:
    with started("--", films[0], home=data_dir) as start:
        _first(start)
        with started("--", films[1], home=data_dir) as second:
            assert second.end() == (0, "")
        _opened(start, films[1])
        assert stat.S_IMODE(Path(socket_place()).parent.stat().st_mode) & 0o077 == 0
        assert start.end()[0] == 0


def test_unsaved_work_is_asked_about_and_kept(data_dir: Path, films: list[Path]) -> None:
    """The answer here is to stay."""
    with started("--edit", "--", films[0], home=data_dir) as start:
        _first(start)
        with started("--", films[1], home=data_dir) as second:
            assert second.end()[0] == 0
        assert "Save the edits" in start.next("question")["text"]
        with started("--", films[0], home=data_dir) as third:  # it is open: nothing is asked
            assert third.end()[0] == 0
        assert start.end()[0] == 0


def test_a_new_window_may_be_asked_for(data_dir: Path, films: list[Path]) -> None:
    with started("--", films[0], home=data_dir) as start:
        _first(start)
        with started("--", "--new-window", films[1], home=data_dir) as second:
            _opened(second, films[1])
            assert second.end()[0] == 0
        with started("--", home=data_dir) as third:  # the first one is still asked
            assert third.end()[0] == 0


def test_a_window_that_nobody_can_hear_is_not_waited_for(
    data_dir: Path, films: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is of another seat or machine: the lock is taken, and nobody listens here."""
    monkeypatch.setattr(instance, "_UNHEARD_S", 0.2)
    data_dir.mkdir(parents=True, exist_ok=True)
    with FileLock(data_dir / "window.lock"):
        assert Instance().claim(films[0], patience_s=math.inf) is Claim.ALONE


def test_another_data_folder_is_another_window(data_dir: Path, tmp_path: Path) -> None:
    with started(home=data_dir) as start, started(home=tmp_path / "other") as other:
        _first(start)
        _first(other)


def test_a_dead_socket_is_no_obstacle(data_dir: Path) -> None:
    with started(home=data_dir) as start:
        _first(start)
        start.process.kill()
        start.process.wait()
    assert Path(socket_place()).exists()
    with started(home=data_dir) as again:
        _first(again)
        with started(home=data_dir) as second:
            assert second.end()[0] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there")
def test_garbage_on_the_socket_harms_nothing(data_dir: Path) -> None:
    with started(home=data_dir) as start:
        _first(start)
        for words in GARBAGE:
            with socket.socket(socket.AF_UNIX) as visitor:
                visitor.connect(socket_place())
                with contextlib.suppress(OSError):
                    visitor.sendall(words)
                    visitor.shutdown(socket.SHUT_WR)
        with started(home=data_dir) as second:
            assert second.end() == (0, "")
        code, err = start.end()
    assert code == 0
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there")
def test_silent_visitors_keep_nobody_out(data_dir: Path) -> None:
    with started(home=data_dir) as start, ExitStack() as visitors:
        _first(start)
        for _ in range(100):
            visitor = visitors.enter_context(socket.socket(socket.AF_UNIX))
            visitor.settimeout(5)
            with contextlib.suppress(OSError):
                visitor.connect(socket_place())
        with started(home=data_dir) as second:
            assert second.end()[0] == 0


@pytest.mark.slow
def test_twenty_starts_at_once_leave_one_window(data_dir: Path, films: list[Path]) -> None:
    with ExitStack() as all_starts:
        starts = [
            all_starts.enter_context(started("--", films[0], home=data_dir)) for _ in range(STARTS)
        ]
        running = list(starts)
        end = time.monotonic() + 300
        while len(running) > 1 and time.monotonic() < end:
            running = [start for start in running if start.process.poll() is None]
            time.sleep(0.05)
        assert len(running) == 1
        others = [start for start in starts if start is not running[0]]
        assert [start.end() for start in others] == [(0, "")] * (STARTS - 1)
        _opened(running[0], films[0])
        assert running[0].end()[0] == 0


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs to become another")
def test_another_user_cannot_speak_to_the_window(data_dir: Path) -> None:
    with started(home=data_dir) as start:
        _first(start)
        code = "import socket, sys; socket.socket(socket.AF_UNIX).connect(sys.argv[1])"
        done = subprocess.run(
            ["/usr/bin/env", "python3", "-c", code, socket_place()],
            user=65534, group=65534, extra_groups=[], capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert "PermissionError" in done.stderr
