"""Whatever fails before the window stands is told with its cause, a log, and what can be done."""

import os
import signal
import time
from pathlib import Path

import pytest

from app import paths
from tests.integration.start_process import started

pytestmark = pytest.mark.integration


def test_the_window_stands_after_a_splash(data_dir: Path) -> None:
    with started(home=data_dir) as start:
        assert start.next("window") == {"saw": "window", "folder": "", "strip": ""}
        assert start.end() == (0, "")


def test_no_platform_is_told_on_the_terminal(data_dir: Path) -> None:
    with started(home=data_dir, QT_QPA_PLATFORM="nonsense") as start:
        code, err = start.end()
    assert code == 1
    assert 'Could not find the Qt platform plugin "nonsense"' in err
    assert "throughline --help" in err
    assert "nonsense" in (data_dir / "logs/throughline.log").read_text()
    assert "Traceback" not in err
    assert "core" not in err


@pytest.mark.parametrize("module", ["PySide6.QtWidgets", "PySide6.QtNetwork"])
def test_qt_that_cannot_be_loaded_is_told_on_the_terminal(data_dir: Path, module: str) -> None:
    with started("--break", f"import:{module}", home=data_dir) as start:
        code, err = start.end()
    assert code == 1
    assert f"No module named '{module}'" in err
    assert "Your projects are as they were" in err
    assert "Traceback" not in err
    assert "Traceback" in (data_dir / "logs/throughline.log").read_text()


def test_without_its_own_packages_it_says_so(data_dir: Path) -> None:
    with started("--break", "import:app.commands", home=data_dir) as start:
        code, err = start.end()
    assert code == 1
    assert "Install Throughline again" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        ("import:app.ui.timeline", "No module named 'app.ui.timeline'"),
        ("import:app.session.journal_writer", "No module named 'app.session.journal_writer'"),
        ("window", "the panels fell off"),
    ],
)
def test_a_broken_part_is_shown_in_a_window(data_dir: Path, cause: str, words: str) -> None:
    with started("--break", cause, home=data_dir) as start:
        seen = start.next("failure")
        assert words in seen["cause"]
        assert "Traceback" in seen["log"]
        assert str(data_dir / "logs") in seen["place"]
        assert seen["buttons"] == ["retry_button", "quit_button"]  # there are no settings yet
        code, err = start.end()
    assert code == 1
    assert "Traceback" not in err
    assert words in (data_dir / "logs/throughline.log").read_text()


def test_try_again_starts_again(data_dir: Path) -> None:
    """The new process does not have what was broken in this one."""
    with started("--break", "import:app.ui.timeline", "--press", "retry", home=data_dir) as start:
        start.next("failure")
        assert start.end()[0] == 0
    _end(_process_of(data_dir))


def test_damaged_settings_are_kept_aside_when_the_user_says_so(data_dir: Path) -> None:
    data_dir.mkdir()
    file, content = data_dir / "settings.json", b"\xff\xfe\x00"
    file.write_bytes(content)
    with started(home=data_dir) as start:
        seen = start.next("failure")
        assert str(file) in seen["cause"]
        assert seen["buttons"] == ["retry_button", "defaults_button", "quit_button"]
        assert start.end()[0] == 1
    assert file.read_bytes() == content  # as long as the user chose nothing
    with started("--press", "defaults", home=data_dir) as start:
        start.next("failure")
        assert start.end()[0] == 0
    _end(_process_of(data_dir))
    (aside,) = data_dir.glob("settings-before-*.json")
    assert aside.read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="how a disk is filled here")
def test_a_full_disk_is_told_and_the_window_stands(data_dir: Path) -> None:
    data_dir.mkdir()
    with started("--break", "disk", home=data_dir) as start:
        seen = start.next("window")
        while not seen["strip"]:
            seen = start.next("window")
        assert "You can work, but settings and logs are not kept" in seen["strip"]
        code, err = start.end()
    assert code == 0
    assert "Traceback" not in err


def test_a_home_that_cannot_be_made_is_told_and_the_window_stands(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with started(home=tmp_path / "file" / "home") as start:
        seen = start.next("window")
        while not seen["strip"]:
            seen = start.next("window")
        assert "Not a directory" in seen["strip"]
        code, err = start.end()
    assert code == 0
    assert "Traceback" not in err


def _process_of(data_dir: Path) -> int:
    """The process that was started again: its mark says that its window is about to stand."""
    assert data_dir == paths.data_dir()
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for mark in (data_dir / "logs").glob("run-*.trace"):
            return int(mark.stem.removeprefix("run-"))
        time.sleep(0.05)
    raise AssertionError("nothing was started again")


def _end(process: int) -> None:
    os.kill(process, signal.SIGKILL)
