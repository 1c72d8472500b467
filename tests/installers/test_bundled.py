"""A package is never made of a bundle of another commit."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
BUILDER = """#!/bin/sh
set -eu
bundle=dist/throughline${1:+-$1}
mkdir -p "$bundle/_internal/resources"
printf '{"commit": "%s"}' "$(git rev-parse HEAD | cut -c -10)" \
  >"$bundle/_internal/resources/build.json"
touch "$bundle/throughline"
chmod +x "$bundle/throughline"
echo built
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "installers").mkdir()
    shutil.copy(ROOT / "installers/bundled.sh", tmp_path / "installers")
    (tmp_path / "installers/bundle.sh").write_text(BUILDER)
    (tmp_path / "installers/bundle.sh").chmod(0o755)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return tmp_path


def git(checkout: Path, *words: str) -> None:
    subprocess.run(["git", "-C", checkout, *words], check=True)


def commit(checkout: Path) -> None:
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    git(checkout, *who, "commit", "--quiet", "--allow-empty", "--message", "one")


def bundled(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [checkout / "installers/bundled.sh", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("words", "folder"), [((), ""), (("",), ""), (("slim",), "-slim")])
def test_it_is_built_once_a_commit(checkout: Path, words: tuple[str, ...], folder: str) -> None:
    first = bundled(checkout, *words)
    assert first.stdout == f"dist/throughline{folder}\n"
    assert first.stderr == "built\n"
    assert bundled(checkout, *words).stderr == ""
    old = json.loads(next(checkout.glob("dist/*/_internal/resources/build.json")).read_text())
    commit(checkout)
    again = bundled(checkout, *words)
    assert again.stdout == first.stdout
    assert f"was built from commit {old['commit']}; it is built anew.\nbuilt\n" in again.stderr


def test_a_bundle_that_cannot_be_built_is_not_named(checkout: Path) -> None:
    (checkout / "installers/bundle.sh").write_text("#!/bin/sh\nexit 1\n")
    done = bundled(checkout)
    assert (done.returncode, done.stdout) == (1, "")


def test_an_unknown_kind_is_refused(checkout: Path) -> None:
    done = bundled(checkout, "thin")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no kind of bundle called thin" in done.stderr
