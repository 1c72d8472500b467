"""Every import contract is broken once on purpose, to see that it bites."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGES, ROOT

LINT = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"
BREAKS = {
    "The editor's layers": ("app/model/time.py", "import app.storage.atomic"),
    "Paths and settings know nobody": ("app/paths.py", "import app.model.time"),
    "No Qt in the document or the worker": ("app/storage/atomic.py", "import PySide6.QtCore"),
    "Generation never imports the editor": ("generation/video.py", "import app.paths"),
    "The editor never imports torch": ("app/session/pace.py", "import torch"),
    "The editor knows of generation only the protocol, and how prompts are counted": (
        "app/storage/media.py",
        "import generation.video",
    ),
    "The worker's layers": ("generation/sampling.py", "import generation.rollout"),
    "Backbones do not know each other": (
        "generation/backbones/wan/adapter.py",
        "import generation.backbones.other",
    ),
    "Pipelines do not know each other": (
        "generation/pipelines/helios.py",
        "import generation.pipelines.other",
    ),
    "The worker never imports the artist or the training": (
        "generation/text/codec.py",
        "import generation.animatic.words",
    ),
}


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program that may be broken."""
    copy = tmp_path_factory.mktemp("program")
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", copy)
    for package in ("backbones", "pipelines"):
        (copy / "generation" / package / "other.py").touch()
    return copy


def broken_contracts(program: Path) -> set[str]:
    """The names of the contracts that the program does not keep."""
    environment = {**os.environ, "PYTHONPATH": str(program), "COLUMNS": "200"}
    command = [sys.executable, "-c", LINT, "--no-logo", "--no-cache"]
    done = subprocess.run(
        command, cwd=program, env=environment, capture_output=True, text=True, check=False
    )
    verdicts = re.findall(r"^(.+?) (KEPT|BROKEN)\b", done.stdout, flags=re.MULTILINE)
    assert {name for name, _ in verdicts} == set(BREAKS), done.stdout + done.stderr
    return {name for name, verdict in verdicts if verdict == "BROKEN"}


def test_the_program_keeps_every_contract(program: Path) -> None:
    assert broken_contracts(program) == set()


@pytest.mark.parametrize("contract", BREAKS)
def test_a_forbidden_import_breaks_its_contract(program: Path, contract: str) -> None:
    name, statement = BREAKS[contract]
    file = program / name
    sound = file.read_text(encoding="utf-8")
    file.write_text(f"{sound}\n{statement}\n", encoding="utf-8")
    try:
        assert contract in broken_contracts(program)
    finally:
        file.write_text(sound, encoding="utf-8")
