"""A whole journey without a network, and what it leaves on disk tells nothing of who made it."""

import getpass
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.session.report import redacted
from tests.app.session.fakes import install_model

pytestmark = pytest.mark.integration
ROOT = Path(__file__).resolve().parents[2]
NO_SOCKETS = """
import os, sys
def see(event, arguments):
    if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
                 "socket.sendto", "socket.sendmsg", "urllib.Request", "http.client.connect"}:
        # urllib3 tries, when it is imported, whether there is IPv6: it binds here and goes on
        if event != "socket.bind" or arguments[1] != ("::1", 0):
            with open(os.environ["SOCKETS_SEEN"], "a") as file:
                file.write(f"{event} {arguments}\\n")
        raise OSError(f"no network in this test: {event}")
sys.addaudithook(see)
with open(os.environ["SOCKETS_SEEN"] + ".started", "a") as file:
    file.write("x")
"""


@pytest.mark.parametrize("real", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_nothing_is_asked_of_a_network_and_nothing_is_told_of_the_user(
    tmp_path: Path, real: bool
) -> None:
    home, work = tmp_path / "home-of-zaphod", tmp_path / "work"
    for folder in (home, work, tmp_path / "hook"):
        folder.mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(NO_SOCKETS)
    seen = tmp_path / "seen"
    environment = {
        **os.environ, "PYTHONPATH": f"{tmp_path / 'hook'}{os.pathsep}{ROOT}", "HOME": str(home),
        "SOCKETS_SEEN": str(seen), "THROUGHLINE_HOME": str(home / "data"), "USER": "zaphod",
        "LOGNAME": "zaphod",
    }  # fmt: skip
    environment.pop("HF_HUB_OFFLINE", None)  # the program has to see to it
    if not real:
        install_model(tmp_path / "models")
        environment |= {"THROUGHLINE_MODELS": str(tmp_path / "models")}
        environment["THROUGHLINE_FAKE_WORKER"] = "1"
    (home / "board.txt").write_text("0s: an old woman by a shelf\n2s: she sits\n3s: end\n")
    for words in _journey(home, quality="draft" if real else "final"):
        command = [sys.executable, "-m", "app.cli", *words]
        done = subprocess.run(
            command, env=environment, cwd=work, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (words, done.stderr)
    assert not seen.exists(), seen.read_text()
    started = len((tmp_path / "seen.started").read_text())
    assert started > len(_journey(home))  # the worker was watched, too
    passed_on = [home / name for name in ("film.mp4", "film.throughline.zip", "report.txt")]
    assert _telling(home / "film.throughline", passed_on) == []


def _journey(home: Path, quality: str = "final") -> tuple[tuple[str, ...], ...]:
    """Everything that is done with a film, from the board to its packed copy; words of commands."""
    film, packed, there = (str(home / n) for n in ("film", "film.throughline.zip", "there"))
    return (
        ("new", film, "--from", str(home / "board.txt"), "--size", "128x64"),
        ("project", film, "--quality", quality),
        ("generate", film),
        ("info", film, "--memory", "--continuity", "--json"),
        ("edit", film, "2", "--prompt", "she waves a hand"),
        ("generate", film, "--stale"),
        ("takes", film, "2"),
        ("recall", film, "2", "--sheet", str(home / "recalled.png")),
        ("cast", film, "add", "@ada", "--shot", "1", "--at", "0.5s"),
        ("export", film, str(home / "film.mp4")),
        ("import", film, str(home / "film.mp4")),
        ("generate", film, "--repair"),
        ("info", film, "--verify"),
        ("queue", film),
        ("versions", film),
        ("pack", film, packed),
        ("unpack", packed, there),
        ("info", there, "--verify"),
        ("models", "check", "animatic"),
        ("report", "--out", str(home / "report.txt")),
    )


def _telling(folder: Path, others: list[Path]) -> list[str]:
    """Files with the home folder or the user's name in them."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [
        f"{path.name}: {word!r}"
        for path in (*files, *others)
        for word in (b"home-of-zaphod", b"zaphod")
        if word in path.read_bytes()
    ]


def test_a_report_tells_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/zaphod"))
    monkeypatch.setattr(getpass, "getuser", lambda: "zaphod")
    told = redacted("File /home/zaphod/film/x by zaphod")
    assert "zaphod" not in told
