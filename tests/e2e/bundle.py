"""A bundled program that tests drive: one that is named, or Throughline Slim, built for them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMED = "THROUGHLINE_BUNDLED"  # a folder, dist/throughline for one; the quick tests build their own
LIMIT_S = 600


def named_bundle() -> Path | None:
    """The bundle that the caller wants driven."""
    named = os.environ.get(NAMED)
    return Path(named).resolve() if named else None


def build_slim(folder: Path) -> Path:
    """Throughline Slim of this checkout; skips where PyInstaller has not what it needs."""
    if shutil.which("objdump") is None and sys.platform.startswith("linux"):
        pytest.skip("PyInstaller needs objdump: apt-get install binutils")
    pytest.importorskip("PyInstaller")
    facts = folder / "build.json"
    tell = ("-m", "installers.build_facts", str(facts), "--kind", "Throughline Slim")
    subprocess.run([sys.executable, *tell], cwd=ROOT, check=True)
    build = subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
         "--distpath", str(folder), "--workpath", str(folder / "work"),
         "installers/pyinstaller/throughline.spec"],
        cwd=ROOT, capture_output=True, text=True, timeout=LIMIT_S, check=False,
        env=os.environ | {"THROUGHLINE_BUNDLE": "slim", "THROUGHLINE_FACTS": str(facts)},
    )  # fmt: skip
    assert build.returncode == 0, build.stderr[-3000:]
    return folder / "throughline-slim"


class Bundled:
    """The programs of a bundle, with a home of their own and an engine where they need one."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.home = home
        self.has_worker = (folder / "throughline-worker").exists()
        # nothing of the checkout's own environment: as a user has it
        self.environment = {
            "HOME": str(home), "THROUGHLINE_HOME": str(home / "data"), "PATH": "/usr/bin:/bin",
            "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LD_LIBRARY_PATH": "/nowhere",
        }
        if not self.has_worker:
            self.environment |= {"THROUGHLINE_ENGINE": sys.prefix, "THROUGHLINE_FAKE_WORKER": "1"}

    @property
    def program(self) -> str:
        """The editor and command line."""
        return str(self.folder / "throughline")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            [self.program, *words], cwd=self.home, env=self.environment, capture_output=True,
            text=True, timeout=LIMIT_S, check=False,
        )  # fmt: skip

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start the editor."""
        return subprocess.Popen([self.program, *words], cwd=self.home, env=self.environment)
