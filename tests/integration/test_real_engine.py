"""A real engine: the CPU build of PyTorch with all that the worker needs, and a shot made in it.

PyTorch's index is played by this machine, with the wheel that pip gets for it; all else comes from
the package registry, with the lists of the program.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import msgspec
import pytest

from app import cli
from app.storage.engine import card, checking, making, planning
from app.storage.engine.home import engine_home
from app.storage.engine.recipe import read_recipe
from app.storage.models.hub import Web
from app.storage.models.listing import MirrorError
from tests.app.storage.engine.wheels import page
from tests.app.storage.models.hub_server import serve_files

ROOT = Path(__file__).parents[2]
BOARD = "0s: A black cat walks to the right in the kitchen. Medium shot.\n2s: end\n"
pytestmark = [pytest.mark.slow, pytest.mark.integration]


@pytest.fixture
def torch_wheel(tmp_path: Path) -> Path:
    """The CPU build that pip gets."""
    wanted = f"torch=={version('torch').partition('+')[0]}+cpu"
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "-d", str(tmp_path), wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"pip has no {wanted} here: {done.stderr.strip().splitlines()[-1:]}")
    return next(tmp_path.glob("torch-*.whl"))


@pytest.fixture
def index(torch_wheel: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The index of PyTorch, with one wheel; the registry is the real one."""
    monkeypatch.delenv("HF_HUB_OFFLINE")
    for name in ("NVIDIA_DRIVER", "AMD_NODES"):
        monkeypatch.setattr(card, name, Path("/nowhere"))
    recipe = read_recipe()
    with Web() as web:
        try:
            web.page(f"{recipe.registry}/packaging/")
        except MirrorError as error:
            pytest.skip(f"the package registry cannot be asked: {error.reason}")
    made = {torch_wheel.name: torch_wheel.read_bytes()}
    files = {f"/cpu/{name}": data for name, data in made.items()}
    with serve_files(files | {"/cpu/torch/": page(made)}) as site:
        ours = msgspec.structs.replace(recipe, index=site.url)
        for module in (planning, making, checking):
            monkeypatch.setattr(module, "read_recipe", lambda: ours)
        yield


@pytest.mark.usefixtures("index")
def test_a_shot_is_generated_in_an_engine_that_was_just_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(["engine", "install", "--yes", "--kind", "cpu"]) == 0, capsys.readouterr()
    assert "+cpu on cpu" in capsys.readouterr().out
    assert cli.main(["engine", "check"]) == 0
    (tmp_path / "board.txt").write_text(BOARD)
    environment = {**os.environ, "THROUGHLINE_ENGINE": str(engine_home()), "PYTHONPATH": str(ROOT)}
    monkeypatch.chdir(tmp_path)
    for words in ("new film --from board.txt", "generate film", "export film film.mp4"):
        command = [sys.executable, "-m", "app.cli", *words.split()]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, cwd=tmp_path
        )
        assert done.returncode == 0, done.stderr
    assert re.search(r"48 frames", done.stdout)
    assert (tmp_path / "film.mp4").stat().st_size > 10_000
