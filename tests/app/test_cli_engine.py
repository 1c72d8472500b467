"""The engine from the command line: shown, installed, gone on with after kills, used, removed."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from app.storage.engine import card
from app.storage.engine.home import Installed, engine_home, engine_state, home_on, keep_home
from app.storage.engine.lock import PythonSource
from app.storage.engine.starting import engine_python, program_environment, program_of
from tests.app.storage.engine.conftest import BRUSH, program, quick, site
from tests.app.storage.models.hub_server import HONEST, FakeHub, Mood

__all__ = ["program", "quick", "site"]
INSTALL = ["engine", "install", "--yes"]
LONGEST_S = 120
CHILD = """
import sys
from collections.abc import Callable
from pathlib import Path
from app import cli
from app.storage.engine import planning, recipe
from app.storage.engine.lock import PythonSource
lists, python = Path(sys.argv[1]), sys.argv[2]
recipe.recipe_dir = planning.recipe_dir = lambda: lists
planning.find_python = lambda *_: PythonSource(sys.version_info[:2], python)
sys.exit(cli.main(sys.argv[3:]))
"""


@pytest.fixture(autouse=True)
def _no_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(card, "_SMI_ELSEWHERE", ())
    monkeypatch.setattr(card, "NVIDIA_DRIVER", tmp_path / "none")
    monkeypatch.setattr(card, "AMD_NODES", tmp_path / "none")


def _start(lists: Path, python: PythonSource, *arguments: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(lists), python.path, *arguments], text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, start_new_session=True,
    )  # fmt: skip


def _kill(process: "subprocess.Popen[str]") -> None:
    """As a power cut: pip, which it started, goes on for a moment."""
    process.send_signal(signal.SIGKILL)
    process.communicate()


@pytest.mark.usefixtures("site", "quick")
def test_it_is_shown_and_installed_on_another_drive(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert cli.main(["engine"]) == 0
    shown = capsys.readouterr().out
    assert "none; `throughline engine install` makes one" in shown
    assert "cpu, about 0.4 GB to fetch" in shown
    drive = tmp_path / "another drive"
    assert cli.main([*INSTALL, "--to", str(drive), "--json"]) == 0
    told = capsys.readouterr()
    assert "0.7 MB of 0.7 MB are fetched, about" in told.err
    assert "min at 6.0 MB a second" in told.err
    assert "PyTorch 2.13.0+cpu on cpu" in told.out
    assert engine_home() == drive / "throughline-engine"
    assert cli.main([*INSTALL, "--kind", "cpu"]) == 0
    assert "nothing to do" in capsys.readouterr().out
    state = engine_state()
    assert isinstance(state, Installed)
    assert state.lock.wanted == "cpu"
    assert cli.main([*INSTALL, "--to", str(tmp_path)]) == 1
    assert "There is an engine in" in capsys.readouterr().err
    assert cli.main(["engine", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["state"], facts["build"], facts["device"]) == ("installed", "cpu", "cpu")


@pytest.mark.usefixtures("site", "quick")
def test_it_is_used_checked_repaired_and_removed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(INSTALL) == 0
    assert engine_python() is None, "a checkout has its own"
    monkeypatch.setenv("THROUGHLINE_ENGINE", str(engine_home()))
    python, *rest = program_of("generation.worker")
    assert python == str(engine_home() / "env" / "bin" / "python")
    assert rest == ["-P", "-m", "generation.worker"]
    done = subprocess.run(
        [python, "-P", "-c", "import torch, generation; print(torch.__version__)"], cwd=tmp_path,
        env=program_environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "2.13.0+cpu\n"

    assert cli.main(["engine", "check"]) == 0
    assert "every file has its hash" in capsys.readouterr().out
    next((engine_home() / "env").glob("lib/*/site-packages/brush/data.bin")).unlink()
    assert cli.main(["engine", "check"]) == 1
    assert "Damaged in the engine: brush. `throughline engine repair`" in capsys.readouterr().err
    assert cli.main(["engine", "repair"]) == 0
    assert "was repaired" in capsys.readouterr().out
    assert cli.main(["engine", "remove"]) == 2
    assert "say --yes" in capsys.readouterr().err
    assert cli.main(["engine", "remove", "--yes"]) == 0
    assert "are free again" in capsys.readouterr().out
    assert not engine_home().exists()


@pytest.mark.usefixtures("site", "quick")
def test_removing_one_that_is_named_forgets_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_home(home_on(tmp_path / "another drive"))
    with monkeypatch.context() as patch:
        patch.setenv("THROUGHLINE_ENGINE", str(tmp_path / "named"))
        assert cli.main(INSTALL) == 0
        assert cli.main(["engine", "remove", "--yes"]) == 0
    assert engine_home() == home_on(tmp_path / "another drive")


@pytest.mark.usefixtures("site", "quick")
@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["install"], 2, "say --yes"),
        (["install", "--yes", "--kind", "mps"], 1, "no mps build"),
        (["install", "--yes", "--mirror", "ftp://elsewhere"], 1, "no address of a mirror"),
        (["check"], 1, "There is no engine"),
        (["repair"], 1, "There is no engine"),
        (["remove", "--yes"], 1, "There is no engine"),
        (["install", "--kind", "tpu"], 2, "invalid choice"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["engine", *arguments]) == code
    told = capsys.readouterr().err
    assert words in told
    assert "Traceback" not in told
    assert not engine_home().exists()


def test_slim_without_an_engine_says_so_kindly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("THROUGHLINE_ENGINE", str(tmp_path / "none"))
    board = tmp_path / "board.txt"
    board.write_text("0s: a cat\n2s: end\n")
    film = str(tmp_path / "film.throughline")
    assert cli.main(["new", film, "--from", str(board)]) == 0
    capsys.readouterr()
    for command in (["generate", film], ["train", "--help"]):
        assert cli.main(command) == 1
        told = capsys.readouterr().err
        assert "no engine yet" in told
        assert "throughline engine install" in told


@pytest.mark.usefixtures("quick")
def test_offline_mode_asks_nobody(site: FakeHub, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["settings", "offline", "on"]) == 0
    assert cli.main(INSTALL) == 1
    assert "Offline mode is on" in capsys.readouterr().err
    assert site.asked == []


def test_it_goes_on_after_a_kill_while_it_fetches_and_while_it_unpacks(
    site: FakeHub, quick: PythonSource, tmp_path: Path
) -> None:
    site.mood = lambda path, start: (
        Mood(cut=400_000, stall_s=60) if BRUSH in path and not start else HONEST
    )
    lists = tmp_path / "lists"
    first = _start(lists, quick, *INSTALL)
    part = engine_home() / "wheels" / f".{BRUSH}.part"
    _until(lambda: part.exists() and part.stat().st_size == 400_000, first)
    _kill(first)
    second = _start(lists, quick, *INSTALL)
    _until(lambda: any(engine_home().glob("env-*.part/wheels.txt")), second)
    _kill(second)
    assert [one.split()[1] for one in site.asked if BRUSH in one] == ["0", "400000"]
    _finishes(lists, quick)


@pytest.mark.slow
def test_ended_at_20_random_moments_it_always_finishes_or_says_what_to_do(
    site: FakeHub, quick: PythonSource, tmp_path: Path
) -> None:
    dice, lists = random.Random(20), tmp_path / "lists"
    began = time.monotonic()
    _finishes(lists, quick)
    usual_s = time.monotonic() - began
    for moment in range(20):
        if moment % 5 == 0:  # from nothing; otherwise from what was fetched
            assert cli.main(["engine", "remove", "--yes"]) == 0
        else:
            (engine_home() / "env" / "throughline.made.json").unlink()
        process = _start(lists, quick, *INSTALL)
        time.sleep(dice.uniform(0.0, usual_s))
        _kill(process)
        _finishes(lists, quick)
    assert site.asked


def _finishes(lists: Path, python: PythonSource) -> None:
    """The same command again finishes, or says what to do, and then finishes."""
    for _ in range(2):
        out, err = (process := _start(lists, python, *INSTALL)).communicate()
        assert "Traceback" not in err
        if process.returncode == 0:
            break
        assert "again" in err or "wait for it" in err
        time.sleep(2)
    assert process.returncode == 0, err
    assert "PyTorch 2.13.0+cpu on cpu" in out or "nothing to do" in out
    state = engine_state()
    assert isinstance(state, Installed)
    left = {path.name for path in engine_home().iterdir()}
    assert left == {".fetching.lock", "env", "throughline.engine.json", "wheels"}


def _until(is_so: Callable[[], bool], process: "subprocess.Popen[str]") -> None:
    until_s = time.monotonic() + LONGEST_S
    while not is_so():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < until_s
        time.sleep(0.01)
