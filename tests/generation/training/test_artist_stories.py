"""The artist draws in several processes what it draws in one."""

from pathlib import Path

import pytest
import torch

from generation.training import artist_stories
from generation.training.artist_stories import prepare_stories
from generation.training.stories import load_stories, read_notes, shard_path, write_shard
from tests.generation.tiny_models import tiny_codec


@pytest.mark.slow
@pytest.mark.integration
def test_processes_share_the_shards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(artist_stories, "SHARD_STORIES", 1)
    codec = tiny_codec()
    prepare_stories(codec, tmp_path / "one", (64, 32), [(2, 2)], 2)
    prepare_stories(codec, tmp_path / "two", (64, 32), [(2, 2)], 2, processes=2)
    one, two = load_stories(tmp_path / "one"), load_stories(tmp_path / "two")
    assert len(one) == len(two) == 2
    for a, b in zip(one, two, strict=True):
        assert [shot.caption for shot in a] == [shot.caption for shot in b]
        for left, right in zip(a, b, strict=True):
            assert torch.allclose(left.latents, right.latents, atol=5e-2)


def test_a_process_that_is_ended_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*given: object) -> None:
        raise artist_stories.BrokenProcessPool

    monkeypatch.setattr(artist_stories, "SHARD_STORIES", 1)
    monkeypatch.setattr(artist_stories, "_draw_together", killed)
    with pytest.raises(RuntimeError, match="fewer --processes"):
        prepare_stories(tiny_codec(), tmp_path, (64, 32), [(2, 2)], 2, processes=2)


def test_a_shard_may_hold_nothing_and_a_full_disk_is_said(tmp_path: Path) -> None:
    write_shard(shard_path(tmp_path, 0), [], [(2, 2)], [("a.mp4", "it is damaged.")])
    assert load_stories(tmp_path) == []
    assert read_notes(shard_path(tmp_path, 0)) == [["a.mp4", "it is damaged."]]
    with pytest.raises(RuntimeError, match=r"cannot be written .* finished shards are kept"):
        write_shard(shard_path(tmp_path / "none", 0), [], [(2, 2)])
