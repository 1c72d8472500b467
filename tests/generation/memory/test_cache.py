import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from generation.memory.cache import TokenCache, token_key
from generation.memory.context import ShotTokens
from tests.generation.full_disk import full_disk

KEY = token_key("weights", ["a", "b"])


def shot() -> ShotTokens:
    positions, covers = torch.rand(2, 4, 3, dtype=torch.float64)
    return ShotTokens(torch.randn(1, 4, 3), positions, covers, torch.arange(4), 5)


def test_what_was_saved_is_loaded_bit_for_bit(tmp_path: Path) -> None:
    cache, saved = TokenCache(tmp_path), shot()
    cache.save(KEY, saved)
    loaded = cache.load(KEY)
    assert loaded is not None
    assert torch.equal(loaded.tokens, saved.tokens)
    assert torch.equal(loaded.positions, saved.positions)
    assert torch.equal(loaded.covers, saved.covers)
    assert torch.equal(loaded.columns, saved.columns)
    assert loaded.latent_frames == 5
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == [f"{KEY}.safetensors"]


def test_what_was_never_saved_is_not_there(tmp_path: Path) -> None:
    assert TokenCache(tmp_path).load(KEY) is None
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_costs_only_time_later(tmp_path: Path) -> None:
    cache = TokenCache(tmp_path)
    with full_disk():
        cache.save(KEY, shot())
        cache.save_carried(KEY, {"pieces": 1, "tails": [torch.randn(200), None]})
    assert cache.load(KEY) is None
    assert cache.load_carried(KEY, torch.device("cpu")) is None
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_what_is_carried_leaves_room_for_the_chunks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, carried = TokenCache(tmp_path), {"tails": [torch.zeros(1000)]}
    for free, is_kept in ((20_000, True), (10_000, False)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: SimpleNamespace(free=free))
        assert cache.save_carried(f"{free}", carried) is is_kept
        assert (cache.load_carried(f"{free}", torch.device("cpu")) is not None) is is_kept


def test_of_takes_that_were_left_only_the_newest_are_carried(tmp_path: Path) -> None:
    cache = TokenCache(tmp_path)
    for number in range(6):
        cache.save_carried(f"take{number}", {"tail": torch.tensor(number)})
        for file in (tmp_path / "context").iterdir():
            os.utime(file, (file.stat().st_mtime - 10,) * 2)
    kept = [cache.load_carried(f"take{number}", torch.device("cpu")) for number in range(6)]
    assert [at for at, carried in enumerate(kept) if carried is not None] == [2, 3, 4, 5]


@pytest.mark.parametrize("kept_bytes", [0, 5, 100])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, kept_bytes: int) -> None:
    cache = TokenCache(tmp_path)
    cache.save(KEY, shot())
    path = next(tmp_path.rglob("*.safetensors"))
    path.write_bytes(path.read_bytes()[:kept_bytes])
    assert cache.load(KEY) is None
    cache.save(KEY, shot())
    assert cache.load(KEY) is not None


def test_a_cache_that_cannot_be_written_costs_only_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "context").write_text("a file where the folder should be")
    cache = TokenCache(tmp_path)
    cache.save(KEY, shot())
    assert cache.load(KEY) is None
    assert "could not be written" in caplog.text


def test_a_key_belongs_to_the_weights_and_to_every_chunk_in_order() -> None:
    others = [("other", ["a", "b"]), ("weights", ["b", "a"]), ("weights", ["a"]), ("weights", [])]
    assert len({KEY, *(token_key(*other) for other in others)}) == 5
    assert token_key("weights", ("a", "b")) == KEY
