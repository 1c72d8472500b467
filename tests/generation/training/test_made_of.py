"""What stories are made of is known to the checkpoints of those who learned from them."""

import json
from pathlib import Path

import pytest
import torch

from generation.training.__main__ import main
from generation.training.made_of import digest_of_stories, grid_of_stories
from generation.training.published import WAN
from generation.training.stories import ShotLatents, write_shard


def test_a_stage_goes_on_with_the_same_stories_at_the_same_rate_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    stories = tmp_path / "stories"
    stories.mkdir()
    low, latents = torch.randn(16, 3, 2, 4).half(), torch.randn(16, 5, 4, 8).half()
    story = (ShotLatents(latents, {"2x2x2": low}, "the woman walks", "a woman in red walks"),)
    write_shard(stories / "stories_00000.safetensors", [story], [(2, 2)])
    sizes = "--width 64 --layers 1 --threads 1 --batch 1".split()  # noqa: SIM905
    common = ["memory", "--out", str(tmp_path), *sizes]
    assert main([*common, "--steps", "1"]) == 0
    assert main([*common, "--steps", "2", "--rate", "1e-4"]) == 1
    assert "trained with rate 0.001, not 0.0001" in caplog.text
    (stories / "made_of.json").write_text('{"source": "a folder of videos"}')
    assert main([*common, "--steps", "2"]) == 0  # it is not known of what it was
    write_shard(stories / "stories_00001.safetensors", [story], [(2, 2)])
    assert main([*common, "--steps", "3"]) == 1
    assert "trained with stories 1, not 2" in caplog.text


def test_stories_are_told_apart_by_what_they_are_made_of(tmp_path: Path) -> None:
    assert digest_of_stories(tmp_path) == {}
    assert grid_of_stories(tmp_path, WAN.grid).rate == (16, 1)
    made: list[object] = []
    for source in ("the artist's stories", "a folder of videos"):
        (tmp_path / "made_of.json").write_text(json.dumps({"source": source, "size": [64, 32]}))
        made.append(digest_of_stories(tmp_path))
        drawn = source == "the artist's stories"
        assert grid_of_stories(tmp_path, WAN.grid).rate == ((8, 1) if drawn else (16, 1))
    assert made[0] != made[1]
    (tmp_path / "made_of.json").write_text('{"size": [64, 32], "source": "a folder of videos"}')
    assert digest_of_stories(tmp_path) == made[1]
