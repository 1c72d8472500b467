"""One version, wherever it is said; and what a program was built from."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app import cli
from app.session.report import version_line, versions
from generation import version as version_module
from generation.version import Build, build, commit_of, version
from tests.architecture.source import ROOT, source_files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKER = [sys.executable, "-P", "-m", "generation.worker", "--fake"]


def test_the_project_file_has_it_and_all_others_say_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert version() == PROJECT["version"]
    assert version_line() == f"Throughline {PROJECT['version']}"
    assert versions()[0] == version_line()
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"throughline {PROJECT['version']}\n"


def test_the_worker_says_it_too() -> None:
    done = subprocess.run(WORKER, input="", capture_output=True, text=True, timeout=60, check=True)
    assert f'"{PROJECT["version"]}"' in done.stdout.splitlines()[0]


def test_the_newest_release_in_the_changelog_is_it() -> None:
    released = re.findall(r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert released[0] == PROJECT["version"]


def test_nobody_else_finds_it_out() -> None:
    found = [
        file.name
        for file in source_files()
        if re.search(r"""version\w*\(["']throughline["']\)""", file.text)
    ]
    assert found == []
    quoted = [file.name for file in source_files() if f'"{PROJECT["version"]}"' in file.text]
    assert quoted == []


def test_a_checkout_knows_its_commit() -> None:
    git = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    done = subprocess.run(git, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("no git here")
    assert build().kind == "checkout"
    assert done.stdout.startswith(build().commit)
    assert len(build().commit) == 10
    assert build().words in versions()


def test_packed_branches_and_no_git_at_all(tmp_path: Path) -> None:
    assert commit_of(tmp_path) == ""
    git = tmp_path / ".git"
    git.mkdir()
    (git / "HEAD").write_text("ref: refs/heads/main\n")
    (git / "packed-refs").write_text("# pack-refs\n0123456789abcdef refs/heads/main\n")
    assert commit_of(tmp_path) == "0123456789"
    (git / "HEAD").write_text("fedcba98765432100\n")
    assert commit_of(tmp_path) == "fedcba9876"


def test_a_bundle_says_what_it_was_built_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "deep" / "resources" / "build.json"
    command = [sys.executable, "-m", "installers.build_facts", str(out), "--kind"]
    subprocess.run([*command, "Throughline Slim"], cwd=ROOT, check=True)
    assert json.loads(out.read_text())["commit"] == build().commit
    monkeypatch.setattr(version_module, "_HOMES", (tmp_path, tmp_path / "deep"))
    assert build() == Build(PROJECT["version"], "Throughline Slim", commit_of(ROOT))
    out.write_text("[")
    assert build().kind == "checkout"
