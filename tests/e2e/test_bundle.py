"""The bundled program, driven as its users do: from the command line, and its window.

Within the tests Throughline Slim is built from this checkout, with the fake worker in this
environment as its engine. The nightly run names the real one: THROUGHLINE_BUNDLED=dist/throughline
"""

import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from generation.version import version
from tests.e2e.bundle import Bundled, build_slim, named_bundle

pytestmark = pytest.mark.integration
LIMIT_S = 120
BOARD = """\
[0s-2s: An old man in a red sweater stands in a blue kitchen. Medium shot.]
[2s: A black cat walks to the left. Wide shot.]
[4s: end]
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return named_bundle() or build_slim(tmp_path_factory.mktemp("bundle"))


@pytest.fixture
def bundled(folder: Path, tmp_path: Path) -> Bundled:
    (tmp_path / "board.txt").write_text(BOARD)
    return Bundled(folder, tmp_path)


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT_S
    while not holds():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.1)


def test_it_says_the_version_of_the_checkout_that_it_was_built_from(bundled: Bundled) -> None:
    done = bundled.run("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["throughline", version()]


def test_a_film_from_the_command_line(bundled: Bundled) -> None:
    for words in ("new film --from board.txt", "generate film", "export film film.mp4"):
        done = bundled.run(*words.split())
        assert done.returncode == 0, done.stderr
    with av.open(str(bundled.home / "film.mp4")) as film:
        assert sum(1 for _ in film.decode(video=0)) == 96


def test_an_edited_shot_alone_is_made_again(bundled: Bundled) -> None:
    for words in ("new film --from board.txt", "generate film"):
        assert bundled.run(*words.split()).returncode == 0
    assert bundled.run("edit", "film", "2", "--prompt", "A dog runs.").returncode == 0
    done = bundled.run("generate", "film", "--stale")
    assert "1 take made" in done.stdout + done.stderr


def test_its_words_and_models_are_in_it(bundled: Bundled) -> None:
    assert "animatic" in bundled.run("models", "list").stdout
    unknown = bundled.run("generate", "nothing")
    assert unknown.returncode != 0
    assert "Traceback" not in unknown.stderr


@pytest.mark.slow
def test_training_and_measuring_run_in_it(bundled: Bundled) -> None:
    for command in ("train", "evaluate"):
        done = bundled.run(command, "--help")
        assert done.returncode == 0, done.stderr
        assert f"throughline {command}" in done.stdout


def test_the_window_opens_takes_a_project_over_and_closes(bundled: Bundled) -> None:
    assert bundled.run("new", "film", "--from", "board.txt").returncode == 0
    editor = bundled.start()
    try:
        until((bundled.home / "data/window.lock").exists)
        assert bundled.run("film").returncode == 0  # handed over
        assert editor.poll() is None
        editor.send_signal(signal.SIGTERM)
        assert editor.wait(LIMIT_S) in {0, -signal.SIGTERM}
    finally:
        editor.kill()
        editor.wait()
    log = bundled.home / "data/logs/editor.log"
    assert not log.exists() or "Traceback" not in log.read_text()


def test_what_developers_use_stays_at_home(bundled: Bundled) -> None:
    inside = bundled.folder / "_internal"
    tools = {"pytest", "_pytest", "hypothesis", "matplotlib", "ruff", "mypy", "tests"}
    assert tools.isdisjoint(path.name for path in inside.iterdir())
    assert (inside / "torch").is_dir() == bundled.has_worker


def test_no_library_of_another_licence_is_taken_from_the_building_machine(bundled: Bundled) -> None:
    names = {path.name for path in (bundled.folder / "_internal").glob("*.so*")}
    foreign = ("libcuda", "libnvidia", "libreadline", "libgtk", "libgdk")
    assert not [name for name in names if name.startswith(foreign)]


def test_what_users_need_goes_along(bundled: Bundled) -> None:
    resources = bundled.folder / "_internal/resources"
    assert (bundled.folder / "_internal/LICENSE").is_file()
    assert (resources / "models/animatic/throughline.json").is_file()
    assert list((resources / "samples").iterdir())


@pytest.mark.skipif(shutil.which("ldd") is None, reason="needs ldd")
def test_all_libraries_of_its_programs_are_found(bundled: Bundled) -> None:
    for program in bundled.folder.glob("throughline*"):
        told = subprocess.run(["ldd", program], capture_output=True, text=True, check=False).stdout
        assert "not found" not in told
