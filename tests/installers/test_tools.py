"""Programs that packages are made with: installed as root, and else named with the command."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
APT = """#!/bin/sh
echo "$@" >>{said}
[ "$1" = update ] || {{ printf '#!/bin/sh\n' >{tool}; chmod +x {tool}; }}
"""


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A PATH with next to nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("bash", "sh", "dirname", "chmod"):
        (folder / name).symlink_to(shutil.which(name) or "")
    return folder


def need(programs: Path, *entries: str) -> subprocess.CompletedProcess[str]:
    command = ["/bin/bash", str(ROOT / "installers/tools.sh"), *entries]
    env = {"PATH": str(programs)}
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_what_is_there_is_not_spoken_of(programs: Path) -> None:
    done = need(programs, "sh:dash", "chmod:coreutils")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_apt_the_programs_are_named(programs: Path) -> None:
    done = need(programs, "sh:dash", "strip:binutils", "makensis:nsis")
    assert done.returncode == 1
    assert "    strip makensis\n" in done.stderr
    assert "cannot go on without: strip makensis." in done.stderr


def test_apt_is_asked_as_root_and_else_named(programs: Path, tmp_path: Path) -> None:
    said, tool = tmp_path / "said", programs / "strip"
    (programs / "apt-get").write_text(APT.format(said=said, tool=tool))
    (programs / "apt-get").chmod(0o755)
    done = need(programs, "strip:binutils")
    install = "install -y --no-install-recommends binutils"
    if os.geteuid() == 0:
        assert done.returncode == 0
        assert said.read_text().splitlines()[-1] == f"{install} -qq"
    else:
        assert done.returncode == 1
        assert f"sudo apt-get {install}" in done.stderr
        assert not said.exists()
