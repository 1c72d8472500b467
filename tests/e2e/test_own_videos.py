"""From a folder of videos to a film of the model that learned from them, for each large family.

Everything is typed as a user types it; the models are tiny and random. Run: make test-slow
"""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generation.clips.builders import captions_line, write_video
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import write_experts, write_wan

pytestmark = [pytest.mark.slow, pytest.mark.integration]
ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 300
BASES: dict[str, Callable[[Path], Path]] = {
    "Wan 2.1": lambda folder: write_wan(folder, memory=False),
    "Wan 2.2 5B": lambda folder: write_wan(folder, memory=False, version="2.2"),
    "Wan 2.2 A14B": lambda folder: write_experts(folder, memory=False),
    "HunyuanVideo": lambda folder: write_hunyuan(folder, memory=False),
}
TRAINING = "--out out --start-from base --lora 2 --batch 1 --steps 3 --checkpointing --threads 1"


@pytest.mark.parametrize("family", BASES)
def test_a_model_learns_from_videos_and_makes_a_film(family: str, tmp_path: Path) -> None:
    BASES[family](tmp_path / "base")
    write_video(tmp_path / "videos" / "a.mp4", 90)
    captions = captions_line("a.mp4", (0, "a red boat"), (3, "a cat sits"), (9, "end"))
    (tmp_path / "videos" / "captions.jsonl").write_text(captions)
    (tmp_path / "board.txt").write_text("0s: a red boat\n2s: a cat sits\n4s: end\n")
    said = _throughline(
        tmp_path, "train videos --videos videos --out out --start-from base --embed --threads 1"
    )
    assert "Used are 1 of 1 videos; stories: 1, shots: 2" in said
    for stage in ("memory", "generator"):
        _throughline(tmp_path, f"train {stage} {TRAINING} --sheets")
        assert (tmp_path / "out" / stage / "sheet_000003.png").stat().st_size > 100
    _throughline(tmp_path, f"train publish {TRAINING} --model models/mine")
    _throughline(tmp_path, "new film.throughline --from board.txt --model mine")
    _throughline(tmp_path, "generate film.throughline")
    recalled = json.loads(_throughline(tmp_path, "recall film.throughline 2 --json"))
    assert [shot["shot"] for shot in recalled["remembers"]] == ["SH0010"]
    _throughline(tmp_path, "export film.throughline film.mp4")
    assert (tmp_path / "film.mp4").stat().st_size > 1000


def _throughline(folder: Path, command: str) -> str:
    """What it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", *shlex.split(command)],
        cwd=folder, capture_output=True, text=True, check=False, timeout=LIMIT_S,
        env={
            **os.environ, "PYTHONPATH": str(ROOT), "THROUGHLINE_HOME": str(folder / "home"),
            "THROUGHLINE_MODELS": str(folder / "models"), "THROUGHLINE_DEVICE": "cpu",
        },
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout + done.stderr if command.startswith("train") else done.stdout
