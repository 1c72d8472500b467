"""A damaged chunk of a take of the shipped model is made again, with the same pictures."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.project_folder import load_project

pytestmark = [pytest.mark.integration, pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 500
BOARD = """\
0s: An old woman in a red coat stands by the shelf in a blue kitchen. Wide shot.
2s: The old woman waves a hand. Medium shot.
8s: end
"""


def run(folder: Path, *words: str, code: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", *words], cwd=folder, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=LIMIT_S, check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stdout


def test_it_remembers_the_same_and_draws_the_same(tmp_path: Path) -> None:
    (tmp_path / "board.txt").write_text(BOARD)
    run(tmp_path, "new", "film", "--from", "board.txt")
    run(tmp_path, "generate", "film")
    film = tmp_path / "film.throughline"
    second = load_project(film).project.shots[1]
    home = film / "takes" / str(second.selected_take)
    was = {file.name: file.read_bytes() for file in sorted(home.glob("chunk_*"))}
    assert len(was) >= 6  # one in front of the damage, and one behind it
    hurt = home / "chunk_001.safetensors"
    hurt.write_bytes(was[hurt.name][:-1] + bytes([was[hurt.name][-1] ^ 1]))
    broken = json.loads(run(tmp_path, "info", "film", "--verify", "--json", code=1))["broken"]
    assert broken == {home.name: [2]}
    run(tmp_path, "generate", "film", "--repair")
    now = {file.name: file.read_bytes() for file in sorted(home.glob("chunk_*"))}
    assert [name for name in was if now.get(name) != was[name]] == []
    run(tmp_path, "info", "film", "--verify")
