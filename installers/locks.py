"""Writes the lock files: every package of a bundle, pinned, with the hashes of its wheels.

Run: python installers/locks.py UV   (installers/locks.sh does)
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "installers/locks"
PYTHON = "3.11"
BUILD_TOOLS = ("pyinstaller==6.22.3", "pyinstaller-hooks-contrib==2026.9")
TORCH_INDEX = "https://download.pytorch.org/whl/cpu"
_TOP = """\
# {what} on {system}, for Python {python}.
# Made by `make locks`. Install with: pip install --no-deps --require-hashes -r FILE
"""


@dataclass(frozen=True)
class System:
    """A system that bundles are built on; `torch` is where its CPU build comes from."""

    name: str
    platform: str
    torch: str | None = None


SYSTEMS = (
    # Qt's wheels need glibc 2.34. The registry's torch for Linux is the CUDA build.
    System("linux-x86_64", "x86_64-manylinux_2_34", os.environ.get("TORCH_INDEX", TORCH_INDEX)),
    System("windows-x86_64", "x86_64-pc-windows-msvc"),
    System("macos-arm64", "aarch64-apple-darwin"),
)


def main(uv: str) -> int:
    """Resolve for each system, first what the program needs, then with the build tools."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    LOCKS.mkdir(exist_ok=True)
    for system in SYSTEMS:
        needed = resolve(uv, system, project["dependencies"])
        pins = [f"{name}=={package['version']}" for name, package in needed.items()]
        tools = resolve(uv, system, [*project["dependencies"], *BUILD_TOOLS, *pins])
        write(f"{system.name}.txt", "What Throughline needs", system, needed)
        added = {name: package for name, package in tools.items() if name not in needed}
        write(f"{system.name}-build.txt", "What builds the bundle, besides,", system, added)
        sys.stdout.write(f"{system.name}: {len(needed)} packages, {len(added)} to build with\n")
    return 0


def resolve(uv: str, system: System, requirements: list[str]) -> dict[str, dict[str, Any]]:
    """The packages by name, with those of their wheels that this system takes."""
    with tempfile.TemporaryDirectory() as folder:
        asked, lock = Path(folder, "pyproject.toml"), Path(folder, "pylock.toml")
        asked.write_text(_project(requirements, system.torch), encoding="utf-8")
        command = [uv, "pip", "compile", "--quiet", "--no-config", "--only-binary", ":all:"]
        command += ["--python-version", PYTHON, "--python-platform", system.platform]
        command += ["--format", "pylock.toml", "--output-file", str(lock), str(asked)]
        # numpy, torch and PyAV have no wheels for an older macOS
        environment = os.environ | {"MACOSX_DEPLOYMENT_TARGET": "14.0"}
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        packages = tomllib.loads(lock.read_text(encoding="utf-8"))["packages"]
    return {package["name"]: package for package in packages}


def write(name: str, what: str, system: System, packages: dict[str, dict[str, Any]]) -> None:
    """One requirement a package, and a line for the hash of each of its wheels."""
    lines = [_TOP.format(what=what, system=system.name, python=PYTHON)]
    for package in packages.values():
        hashes = sorted(wheel["hashes"]["sha256"] for wheel in package["wheels"])
        pin = f"{package['name']}=={package['version']}"
        lines.append(" \\\n    ".join([pin, *(f"--hash=sha256:{one}" for one in hashes)]) + "\n")
    (LOCKS / name).write_text("".join(lines), encoding="utf-8", newline="\n")


def _project(requirements: list[str], torch: str | None) -> str:
    text = '[project]\nname = "throughline"\nversion = "0"\n'
    text += f'requires-python = ">={PYTHON}"\ndependencies = {json.dumps(requirements)}\n'
    if torch is None:
        return text
    folder = "" if re.match("https?:", torch) else 'format = "flat"\n'
    return (
        f'{text}[[tool.uv.index]]\nname = "torch"\nurl = {json.dumps(torch)}\nexplicit = true\n'
        f'{folder}[tool.uv.sources]\ntorch = {{ index = "torch" }}\n'
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
