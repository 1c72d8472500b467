import errno
import hashlib
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save

from generation.chunk_files import (
    chunk_count,
    latents_path,
    load_latents,
    load_pictures,
    save_chunk,
    video_path,
    write_whole,
)
from generation.errors import DiskError, HistoryMissing

LATENTS = torch.randn(16, 5, 4, 8, generator=torch.Generator().manual_seed(1))
PICTURES = np.random.default_rng(1).integers(0, 256, (17, 32, 64, 3), np.uint8)


def save_one(folder: Path, index: int = 0, latents: torch.Tensor = LATENTS) -> None:
    save_chunk(folder, index, save({"latents": latents}), PICTURES, (8, 1))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_latents_and_pictures_come_back_exactly(tmp_path: Path, dtype: torch.dtype) -> None:
    save_one(tmp_path / "take", latents=LATENTS.to(dtype))
    latents = load_latents(tmp_path / "take", 0)
    assert latents.dtype == dtype
    assert torch.equal(latents, LATENTS.to(dtype))
    assert np.array_equal(load_pictures(tmp_path / "take", 0), PICTURES)


def test_the_digest_is_that_of_the_latents_file(tmp_path: Path) -> None:
    saved = save_chunk(tmp_path, 3, save({"latents": LATENTS}), PICTURES, (8, 1))
    assert saved.latents == tmp_path / "chunk_003.safetensors"
    assert saved.video == tmp_path / "chunk_003.mp4"
    assert saved.frames == 17
    assert saved.digest == hashlib.sha256(saved.latents.read_bytes()).hexdigest()


def test_nothing_but_the_two_files_is_left(tmp_path: Path) -> None:
    save_one(tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert names == ["chunk_000.mp4", "chunk_000.safetensors"]


def test_a_chunk_counts_only_with_both_files_and_no_gap(tmp_path: Path) -> None:
    assert chunk_count(tmp_path / "nowhere") == 0
    for index in (0, 1, 3):
        save_one(tmp_path, index)
    assert chunk_count(tmp_path) == 2
    video_path(tmp_path, 1).unlink()
    assert chunk_count(tmp_path) == 1


def test_a_failed_video_leaves_no_half_chunk(tmp_path: Path) -> None:
    save_one(tmp_path)
    (tmp_path / "chunk_000.mp4.part").mkdir()  # the video's part file cannot be opened
    with pytest.raises(DiskError, match="Chunk 1 could not be written"):
        save_one(tmp_path)
    assert chunk_count(tmp_path) == 0


def test_latents_whose_video_could_not_be_written_do_not_stay(tmp_path: Path) -> None:
    (tmp_path / "chunk_000.mp4.part").mkdir()
    with pytest.raises(DiskError):
        save_one(tmp_path)
    assert not latents_path(tmp_path, 0).exists()


def test_a_take_folder_that_is_a_file_is_a_disk_error(tmp_path: Path) -> None:
    (tmp_path / "take").write_text("a file")
    with pytest.raises(DiskError, match="could not be written") as caught:
        save_one(tmp_path / "take")
    assert caught.value.kind == "disk"


def test_a_write_that_fails_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")

    def fail(part: Path) -> None:
        part.write_text("half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_whole(path, fail)
    assert path.read_text() == "old"
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("damage", ["missing", "short", "other tensor", "wrong shape"])
def test_latents_that_are_not_whole_are_missing_history(tmp_path: Path, damage: str) -> None:
    save_one(tmp_path)
    path = latents_path(tmp_path, 0)
    match damage:
        case "missing":
            path.unlink()
        case "short":
            path.write_bytes(path.read_bytes()[:-5])
        case "other tensor":
            path.write_bytes(save({"weights": LATENTS}))
        case "wrong shape":
            path.write_bytes(save({"latents": LATENTS[0]}))
    with pytest.raises(HistoryMissing) as caught:
        load_latents(tmp_path, 0)
    assert caught.value.sentence().endswith("or select another take.")


def test_missing_pictures_are_missing_history(tmp_path: Path) -> None:
    with pytest.raises(HistoryMissing, match="The pictures of chunk 3"):
        load_pictures(tmp_path, 2)
