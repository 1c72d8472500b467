"""A run that breaks down leaves its mark, one that closes does not."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import paths
from app.session.run_mark import RunMark, take_bad_ends

_BEGIN = """
import os, time
from pathlib import Path
from app.session.run_mark import RunMark
mark = RunMark()
mark.begin()
mark.opened(Path("/films/cat.throughline"))
"""


def _run(end: str) -> int:
    return subprocess.run([sys.executable, "-c", _BEGIN + end], capture_output=True).returncode


def test_a_breakdown_is_found_at_the_next_start_and_told_once() -> None:
    assert _run("os.abort()") != 0
    (end,) = take_bad_ends()
    assert "Fatal Python error: Aborted" in end.trace
    assert end.project == Path("/films/cat.throughline")
    assert take_bad_ends() == ()
    assert list(paths.log_dir().iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_run_that_was_killed_has_no_trace() -> None:
    _run(f"os.kill(os.getpid(), {int(signal.SIGKILL)})")
    (end,) = take_bad_ends()
    assert end.trace == ""


def test_a_run_that_ended_well_leaves_nothing() -> None:
    assert _run("mark.end()") == 0
    assert list(paths.log_dir().iterdir()) == []
    assert take_bad_ends() == ()


def test_a_window_that_is_still_open_did_not_end_badly() -> None:
    child = subprocess.Popen([sys.executable, "-c", _BEGIN + "time.sleep(600)"])
    try:
        until_s = time.monotonic() + 120
        while time.monotonic() < until_s and not list(paths.log_dir().glob("*.trace")):
            time.sleep(0.05)
        assert list(paths.log_dir().glob("*.trace"))
        assert take_bad_ends() == ()
    finally:
        child.kill()
        child.wait()
    assert len(take_bad_ends()) == 1


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_start(data_dir: Path) -> None:
    data_dir.write_text("in the way")
    mark = RunMark()
    mark.begin()
    mark.opened(Path.cwd())
    mark.end()
    assert take_bad_ends() == ()
