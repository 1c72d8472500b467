"""What both tables are made with: the shipped model, and the commands that users have."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "resources" / "models" / "animatic"
RESULTS = Path(__file__).parent / "results"


def throughline(*words: object) -> None:
    """Run a command as a user does; CalledProcessError where it fails."""
    command = [sys.executable, "-m", "app.cli", *(str(word) for word in words)]
    subprocess.run(command, check=True, cwd=ROOT)


def machine() -> str:
    """The machine that a table was made on: its processor, and a GPU where there is one."""
    gpu = f", {torch.cuda.get_device_name()}" if torch.cuda.is_available() else ""
    return f"{_processor()}, {os.cpu_count()} cores{gpu}"


def _processor() -> str:
    """What Linux calls the processor; elsewhere what Python knows of it."""
    known = Path("/proc/cpuinfo")
    lines = known.read_text().splitlines() if known.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def share(source: Path, folder: Path) -> None:
    """Let a row's folder have, under its name, the stories or the stage that other rows share."""
    folder.mkdir(parents=True, exist_ok=True)
    source.mkdir(parents=True, exist_ok=True)
    shared = folder / source.name
    if not shared.exists():  # one that a row has of its own goes on
        shared.unlink(missing_ok=True)
        shared.symlink_to(source.resolve(), target_is_directory=True)


def known_rows(table: Path, setting: Mapping[str, object]) -> dict[str, Any]:
    """The rows of a table that was made in this setting; none where it was another one."""
    if not table.exists():
        return {}
    known = json.loads(table.read_text())
    return dict(known["rows"]) if is_of(known, setting) else {}


def is_of(table: Mapping[str, Any], setting: Mapping[str, object]) -> bool:
    """Whether a table was made in this setting."""
    return all(table["setting"].get(name) == value for name, value in setting.items())
