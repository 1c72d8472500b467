"""The set-up scripts, the sample and what the README promises."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from app.commands.arguments import COMMANDS
from app.model.storyboard_text import parse_board
from app.model.time import FrameRate
from generation.animatic.words import split_words, vocabulary
from tests.architecture.source import ROOT

SAMPLE = ROOT / "resources/samples/old_woman_and_cat.txt"
README = (ROOT / "README.md").read_text(encoding="utf-8")
CLOCK_WORDS = {"s", "end"}

posix_only = pytest.mark.skipif(os.name != "posix", reason="shell scripts")


def run(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = ["/bin/bash", str(folder / "installers" / script)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def fake_python(path: Path, version_is_fine: bool) -> None:
    path.write_text(f"#!/bin/sh\nexit {0 if version_is_fine else 1}\n", encoding="utf-8")
    path.chmod(0o755)


@posix_only
def test_the_first_python_that_can_make_an_environment_is_taken(tmp_path: Path) -> None:
    fake_python(tmp_path / "python3", version_is_fine=False)
    fake_python(tmp_path / "python3.12", version_is_fine=True)
    fake_python(tmp_path / "python3.11", version_is_fine=True)
    assert run("find_python.sh", ROOT, PATH=str(tmp_path)).stdout == "python3.12\n"


@posix_only
def test_a_python_may_be_named(tmp_path: Path) -> None:
    fake_python(tmp_path / "mine", version_is_fine=True)
    named = str(tmp_path / "mine")
    assert run("find_python.sh", ROOT, PATH=str(tmp_path), PYTHON=named).stdout == f"{named}\n"


@posix_only
def test_without_a_python_the_set_up_says_what_is_needed(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "installers", tmp_path / "installers")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("dirname", "cat", "cksum", "env", "bash"):
        found = shutil.which(tool)
        assert found
        (tools / tool).symlink_to(found)
    done = run("environment.sh", tmp_path, PATH=str(tools))
    assert done.returncode == 1
    assert "Python 3.11 or later" in done.stderr
    assert not (tmp_path / ".venv").exists()


@posix_only
def test_an_environment_that_is_a_link_is_left_alone(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "installers", tmp_path / "installers")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / ".venv").symlink_to(tmp_path / "elsewhere")
    done = run("environment.sh", tmp_path, PATH=os.environ["PATH"])
    assert done.returncode == 0
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_the_sample_uses_only_words_that_animatic_knows() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    assert set(split_words(text)) - CLOCK_WORDS <= set(vocabulary())
    board = parse_board(text, FrameRate.parse("24"))
    assert sum(shot.frames for shot in board.shots) == 20 * 24
    assert board.notes == ()


def test_the_readme_shows_the_sample_as_it_is() -> None:
    shown = "\n".join(f"    {line}" for line in SAMPLE.read_text(encoding="utf-8").splitlines())
    assert shown in README


def test_the_readme_names_every_command_and_no_other() -> None:
    named = set(re.findall(r"^ +throughline ([a-z]+)|`throughline ([a-z]+)", README, re.MULTILINE))
    assert {first or second for first, second in named} == set(COMMANDS)


def test_the_readme_and_the_papers_name_only_targets_that_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    papers = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    asked = set(re.findall(r"(?:^ {4}|`)make ([a-z-]+)", papers, re.MULTILINE))
    assert {"run", "test"} <= asked <= targets


def test_torch_and_qt_keep_their_upper_bounds() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(r'"torch>=[\d.]+,<2\.14"', project)
    assert re.search(r'"PySide6-Essentials>=[\d.]+,<6\.12"', project)
