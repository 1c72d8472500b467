"""Write the lists of wheels in resources/engine anew: engine_lists.py [UV].

What `generation` needs is resolved by uv (https://docs.astral.sh/uv), once for every system and
Python, with the versions of the oldest Python for all. A line is a wheel: name, version, size,
SHA-256, address. `SYSTEM.txt` is for all kinds of torch, `SYSTEM-BUILD.txt` what torch itself is.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTS = ROOT / "resources" / "engine"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = {  # the registry's torch is this build there
    "linux-x86_64": ("x86_64-manylinux_2_34", "cu130"),
    "windows-x86_64": ("x86_64-pc-windows-msvc", "cpu"),
    "macos-arm64": ("aarch64-apple-darwin", "mps"),
}
OLDEST_MACOS = "14.0"
OF_THE_WINDOW = ("pyside6-essentials", "pyqtgraph", "httpx2")
TORCH = re.compile(r"^(torch|triton|nvidia-.*|cuda-.*)$")
PUBLIC = "https://files.pythonhosted.org/"


def main() -> int:
    """Resolve for every system and write its lists."""
    uv = sys.argv[1] if len(sys.argv) > 1 else "uv"
    for system, (platform, build) in SYSTEMS.items():
        lines: dict[str, set[str]] = {system: set(), f"{system}-{build}": set()}
        versions: dict[str, str] = {}
        for python in PYTHONS:
            packages = resolved(uv, platform, python, versions)
            versions = {str(one["name"]): str(one["version"]) for one in packages} | versions
            for package in packages:
                name = f"{system}-{build}" if TORCH.match(str(package["name"])) else system
                lines[name] |= set(wheel_lines(package))
        for name, found in lines.items():
            (LISTS / f"{name}.txt").write_text("".join(sorted(found)), encoding="utf-8")
            sys.stdout.write(f"{name}: {len(found)} wheels\n")
    return 0


def resolved(
    uv: str, platform: str, python: str, versions: dict[str, str]
) -> list[dict[str, object]]:
    """The packages for one system and Python."""
    with tempfile.TemporaryDirectory() as place:
        asked, held, lock = (Path(place) / name for name in ("in", "held", "pylock.toml"))
        asked.write_text("\n".join(requirements()), encoding="utf-8")
        held.write_text("\n".join(f"{n}=={v}" for n, v in versions.items()), encoding="utf-8")
        subprocess.run(
            [uv, "pip", "compile", str(asked), "-c", str(held), "-o", str(lock), "--quiet",
             "--format", "pylock.toml", "--python-version", python, "--python-platform", platform,
             "--no-config", "--only-binary", ":all:"],
            check=True, stdout=subprocess.DEVNULL,
            env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS},
        )  # fmt: skip
        packages: list[dict[str, object]] = tomllib.loads(lock.read_text(encoding="utf-8"))[
            "packages"
        ]
        return packages


def requirements() -> list[str]:
    """What pyproject.toml asks for, without what only the window needs."""
    raw = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [str(one) for one in raw["project"]["dependencies"]]
    return [one for one in names if re.split("[<>=]", one)[0].lower() not in OF_THE_WINDOW]


def wheel_lines(package: dict[str, object]) -> list[str]:
    """A line for each wheel; a list that would name another place than the registry is refused."""
    wheels = package["wheels"]
    assert isinstance(wheels, list)
    if strangers := [one["url"] for one in wheels if not one["url"].startswith(PUBLIC)]:
        raise SystemExit(f"{strangers[0]} is no public address")
    head = f"{package['name']} {package['version']}"
    return [f"{head} {one['size']} {one['hashes']['sha256']} {one['url']}\n" for one in wheels]


if __name__ == "__main__":
    sys.exit(main())
