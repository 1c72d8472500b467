"""What both tables are made with: the shipped model, and the commands that users have."""

import os
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "resources" / "models" / "animatic"
RESULTS = Path(__file__).parent / "results"


def throughline(*words: object) -> None:
    """Run a command as a user does; CalledProcessError where it fails."""
    command = [sys.executable, "-m", "app.cli", *(str(word) for word in words)]
    subprocess.run(command, check=True, cwd=ROOT)


def machine() -> str:
    """The machine that a table was made on."""
    return f"{platform.machine()}, {os.cpu_count()} cores"


def share_stories(folder: Path, stories: Path) -> None:
    """Let a row's folder have the stories that all rows are trained on."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "stories").is_symlink():
        (folder / "stories").symlink_to(stories.resolve(), target_is_directory=True)
