"""The lock files hold to pyproject.toml, and a build stops where a package is another one."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.source import ROOT

LOCKS = ROOT / "installers/locks"
SYSTEMS = ("linux-x86_64", "windows-x86_64", "macos-arm64")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PIN = re.compile(r"([a-z0-9-]+)==(\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)")
TOOLS = {"pyinstaller", "pyinstaller-hooks-contrib"}
FAKE_PYTHON = """#!/bin/sh
# A Python that makes environments, and whose pip finds that hashes do not match.
case "$*" in
    "-m venv"*) mkdir -p build/bundle-env/bin && cp "$0" build/bundle-env/bin/python ;;
    "-m pip"*) echo "THESE PACKAGES DO NOT MATCH THE HASHES" >&2; exit 1 ;;
esac
"""


def pins(name: str) -> dict[str, str]:
    """The versions in a lock file, of which nothing may be left over."""
    text = (LOCKS / f"{name}.txt").read_text(encoding="utf-8")
    lines = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    assert PIN.sub("", lines) == "", "only pins with hashes: no address, no option"
    return {match[1]: match[2] for match in PIN.finditer(lines)}


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_the_program_needs_is_pinned_within_its_bounds(system: str) -> None:
    locked = pins(system)
    for requirement in map(Requirement, PROJECT["dependencies"]):
        version = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


@pytest.mark.parametrize("system", SYSTEMS)
def test_tools_of_developers_are_not_in_it(system: str) -> None:
    extras = PROJECT["optional-dependencies"]
    tools = {canonicalize_name(Requirement(one).name) for key in extras for one in extras[key]}
    assert not tools & set(pins(system))


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_builds_a_bundle_comes_on_top(system: str) -> None:
    tools = pins(f"{system}-build")
    assert set(tools) >= TOOLS
    assert not set(tools) & set(pins(system))
    assert {name: tools[name] for name in TOOLS} == {
        name: pins("linux-x86_64-build")[name] for name in TOOLS
    }


def test_linux_has_the_cpu_build_of_torch() -> None:
    """The others have it in the package registry, under the plain version."""
    versions = {system: pins(system)["torch"] for system in SYSTEMS}
    plain = versions["macos-arm64"]
    assert versions == dict.fromkeys(SYSTEMS, plain) | {"linux-x86_64": f"{plain}+cpu"}


@pytest.mark.skipif(sys.platform != "linux", reason="has a lock for this machine")
def test_another_hash_leaves_no_environment_and_says_what_to_do(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "installers", tmp_path / "installers")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    python = tmp_path / "python3.11"
    python.write_text(FAKE_PYTHON, encoding="utf-8")
    python.chmod(0o755)
    script = str(tmp_path / "installers/build_environment.sh")
    variables = {"PATH": os.environ["PATH"], "PYTHON": str(python)}
    done = subprocess.run(
        ["/bin/bash", script], env=variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert "do not build with it" in done.stderr
    assert not (tmp_path / "build/bundle-env").exists()
