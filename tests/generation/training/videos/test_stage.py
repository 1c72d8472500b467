"""A folder of videos is trained on from the command line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generation.training.stories import load_stories
from tests.generation.clips.builders import captions_line, write_sound, write_video
from tests.generation.tiny_models import SIZE

pytestmark = pytest.mark.integration


def _train(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app.cli", "train", *map(str, arguments), "--threads", "1"]
    return subprocess.run(
        command, capture_output=True, text=True, check=False,
        env={**os.environ, "THROUGHLINE_DEVICE": "cpu"},
    )


def test_videos_are_prepared_and_a_memory_is_trained_on_them(
    tmp_path: Path, animatic_folder: Path
) -> None:
    videos, out = tmp_path / "videos", tmp_path / "out"
    write_video(videos / "a.mp4", 45)
    write_sound(videos / "b.wav")
    (videos / "captions.jsonl").write_text(
        captions_line("a.mp4", ("0:00", "a red boat"), ("0:02.5", "a cat sits unheard"), (9, "end"))
        + captions_line("b.wav", (0, "the park"))
        + "not JSON\n"
    )
    prepared = _train(
        "videos", "--videos", videos, "--out", out, "--start-from", animatic_folder, "--embed",
    )
    assert prepared.returncode == 0, prepared.stderr
    assert "b.wav is skipped: it holds nothing but sound." in prepared.stderr
    assert "Line 3 of captions.jsonl: JSON is malformed" in prepared.stderr
    assert """vocabulary lacks "unheard"; it reads""" in prepared.stderr
    assert "Used are 1 of 2 videos; stories: 1, shots: 2" in prepared.stderr
    assert "Traceback" not in prepared.stderr
    (story,) = load_stories(out / "stories")
    assert [shot.caption for shot in story] == ["a red boat", "a cat sits unheard"]
    assert all(shot.embedded is not None for shot in story)
    width, height = SIZE  # of the folder's card: nobody said --size
    assert all(shot.latents.shape[2:] == (height // 8, width // 8) for shot in story)
    memory = ("memory", "--out", out, "--steps", 2, "--batch", 1)
    whole = _train(*memory, "--size", "64x32", "--width", 64, "--layers", 1)
    assert whole.returncode == 1
    assert "prepare them without --embed" in whole.stderr
    adapted = _train(*memory, "--start-from", animatic_folder, "--lora", 2, "--new-memory")
    assert adapted.returncode == 0, adapted.stderr
    assert (out / "memory" / "checkpoint.safetensors").exists()


def test_what_is_missing_is_said_without_a_traceback(tmp_path: Path, animatic_folder: Path) -> None:
    from generation.training.__main__ import main

    common = ["videos", "--out", str(tmp_path / "out"), "--threads", "1"]
    start = ["--start-from", str(animatic_folder)]
    assert main(common) == 1
    assert main([*common, "--videos", str(tmp_path)]) == 1
    assert main([*common, "--videos", str(tmp_path), *start]) == 1
    assert main([*common, "--videos", str(tmp_path / "none"), *start]) == 1
    assert not (tmp_path / "out").exists()
