"""The report has what a developer needs, and nothing that says who the user is."""

import getpass
import platform
import socket
from pathlib import Path

import pytest

from app import cli, paths
from app.session.report import recent_report, redacted, report_text


@pytest.fixture
def _alice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/alice"))
    monkeypatch.setattr(getpass, "getuser", lambda: "alice")
    monkeypatch.setattr(socket, "gethostname", lambda: "wonderland")


@pytest.mark.usefixtures("_alice")
@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/home/alice/films/a.throughline", "~/films/a.throughline"),
        ("/media/alice/disk", "/media/USER/disk"),
        ("at wonderland.local", "at COMPUTER.local"),
        ("malice is a word", "malice is a word"),
        ("run_alice_1", "run_USER_1"),
    ],
)
def test_who_the_user_is_is_left_out(text: str, left: str) -> None:
    assert redacted(text) == left


@pytest.mark.usefixtures("_alice")
def test_it_has_versions_the_traceback_and_the_end_of_the_workers_log() -> None:
    paths.log_dir().mkdir(parents=True)
    lines = "\n".join(f"line {number} of /home/alice" for number in range(200))
    (paths.log_dir() / "worker.log").write_text(lines)
    report = report_text("It broke.", 'File "/home/alice/app.py", line 3', "800×600 at 200%")
    assert f"Python {platform.python_version()}" in report
    for part in ("It broke.", "Throughline 0", "Qt 6", "torch 2", "800×600", '"~/app.py", line 3'):
        assert part in report
    assert "line 199 of ~" in report
    assert "line 100 of" not in report
    assert "alice" not in report


def test_logs_that_are_not_there_are_no_problem() -> None:
    assert "(nothing)" in recent_report()


def test_the_command_prints_it_or_writes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["report"]) == 0
    assert "Python" in capsys.readouterr().out
    out = tmp_path / "report.txt"
    assert cli.main(["report", "--out", str(out)]) == 0
    assert "Python" in out.read_text()
    assert cli.main(["report", "--out", str(tmp_path / "no" / "report.txt")]) == 2
    assert "could not be written" in capsys.readouterr().err
