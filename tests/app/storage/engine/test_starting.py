"""How the worker is started from a checkout, from Throughline, and from Throughline Slim."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import paths
from app.session.worker_client import worker_program
from app.storage.engine.lock import Made, write_made
from app.storage.engine.starting import (
    engine_environment,
    engine_python,
    has_own_worker,
    is_missing,
    is_slim,
    program_environment,
    program_of,
    sources_dir,
)
from generation.programs import module_command

ROOT = Path(__file__).parents[4]
PYTHON = sys.executable


@pytest.fixture
def slim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This process, as a bundle without a worker would have started it."""
    inside = tmp_path / "_internal"
    (inside / "engine").mkdir(parents=True)
    (inside / "engine" / "generation").symlink_to(ROOT / "generation")
    (inside / "resources").symlink_to(ROOT / "resources")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "throughline"))
    monkeypatch.setattr(paths, "resources_dir", lambda: inside / "resources")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(inside))
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    return tmp_path


def test_a_checkout_uses_its_own_python_unless_an_engine_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_missing()
    assert program_of("generation.worker") == module_command("generation.worker")
    assert sources_dir() == ROOT
    named = tmp_path / "venv"
    monkeypatch.setenv("THROUGHLINE_ENGINE", str(named))
    assert is_missing()
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(named)], check=True)
    assert engine_python() == named / "bin" / "python"


def test_slim_uses_the_engine_as_soon_as_it_passed_its_check(slim: Path) -> None:
    assert is_slim()
    assert is_missing()
    python = paths.data_dir() / "engine" / "env" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    assert is_missing(), "nobody let it compute yet"
    write_made(python.parents[1], Made("2.13.0+cpu", "cpu", "3.12.12"))
    assert worker_program()[:4] == (str(python), "-P", "-m", "generation.worker")
    variables = program_environment()
    assert variables["PYTHONPATH"] == str(slim / "_internal" / "engine")
    assert {"LD_LIBRARY_PATH", "PYTHONHOME"}.isdisjoint(variables)


def test_a_bundle_with_a_worker_needs_no_engine(slim: Path) -> None:
    (slim / "throughline-worker").touch()
    assert has_own_worker()
    assert not is_missing()
    assert program_of("generation.training")[1:] == ("--module", "generation.training")


def test_the_sources_of_slim_find_what_comes_with_the_program(
    slim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a copy, because a path is resolved: the model that training publishes into, for one."""
    engine = slim / "_internal" / "engine"
    (engine / "generation").unlink()
    (engine / "generation").mkdir()
    for name in ("__init__.py", "shipped.py"):
        text = (ROOT / "generation" / name).read_text()
        (engine / "generation" / name).write_text(text)
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    code = "from generation.shipped import MODELS; print(MODELS)"
    done = subprocess.run(
        [PYTHON, "-S", "-P", "-c", code],
        env=engine_environment(slim / "env"), capture_output=True, text=True, check=True, cwd=slim,
    )  # fmt: skip
    assert done.stdout.strip() == str(slim / "_internal" / "resources" / "models")
    assert not list(engine.rglob("__pycache__")), "nothing that an uninstaller does not know"
    assert list((slim / "env").rglob("shipped*.pyc"))
