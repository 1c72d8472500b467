"""Embeddings on disk: the same as they were made, found by all that made them, swept by age."""

import os
from pathlib import Path

import pytest
import torch

from generation.text import stored
from generation.text.stored import StoredEmbeddings, made_by
from tests.generation.full_disk import full_disk
from tests.generation.tiny_models import write_wan


def embeddings(length: int = 12) -> torch.Tensor:
    made = torch.randn(2, length, 16)
    made[:, 5:] = 0
    return made


def test_embeddings_come_back_as_they_were_made(data_dir: Path) -> None:
    kept, made = StoredEmbeddings("one"), embeddings()
    assert kept.load(["a cat", ""]) is None
    kept.save(["a cat", ""], made)
    found = StoredEmbeddings("one").load(["a cat", ""])
    assert found is not None
    assert torch.equal(found, made)
    (file,) = (data_dir / "cache" / "text").iterdir()
    assert file.stat().st_size < made.numel() * 4  # the zeros are left out


def test_other_prompts_and_other_encoders_find_nothing() -> None:
    StoredEmbeddings("one").save(["a cat", ""], embeddings())
    assert StoredEmbeddings("one").load(["a cat"]) is None
    assert StoredEmbeddings("one").load(["a", "cat", ""]) is None
    assert StoredEmbeddings("two").load(["a cat", ""]) is None


def test_a_full_disk_costs_only_time_later(data_dir: Path) -> None:
    kept = StoredEmbeddings("one")
    with full_disk():
        kept.save(["a cat", ""], embeddings())
    assert kept.load(["a cat", ""]) is None
    assert list((data_dir / "cache" / "text").iterdir()) == []


def test_a_prompt_without_a_word_is_kept_too() -> None:
    kept, nothing = StoredEmbeddings("one"), torch.zeros(1, 12, 16)
    kept.save([""], nothing)
    found = kept.load([""])
    assert found is not None
    assert torch.equal(found, nothing)


def test_damaged_embeddings_are_made_again(data_dir: Path) -> None:
    kept = StoredEmbeddings("one")
    kept.save(["a cat"], embeddings())
    (file,) = (data_dir / "cache" / "text").iterdir()
    file.write_bytes(file.read_bytes()[:-4])
    assert kept.load(["a cat"]) is None


def test_what_was_used_longest_ago_goes_first(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = StoredEmbeddings("one")
    prompts = [["a"], ["b"], ["c"]]
    for age, words in enumerate(prompts):
        kept.save(words, embeddings())
        for file in (data_dir / "cache" / "text").iterdir():
            os.utime(file, (file.stat().st_mtime - 100 * (3 - age),) * 2)
    assert kept.load(["a"]) is not None  # and so used now
    size = next((data_dir / "cache" / "text").iterdir()).stat().st_size
    monkeypatch.setattr(stored, "MOST_BYTES", 2 * size)
    kept.save(["d"], embeddings())
    assert [kept.load(words) is not None for words in prompts] == [True, False, False]


def test_the_key_knows_weights_tokenizer_and_place(tmp_path: Path) -> None:
    folder = write_wan(tmp_path / "tiny", memory=False)
    first = made_by(folder, "w", "cpu")
    assert made_by(folder, "w", "cpu") == first
    assert made_by(folder, "x", "cpu") != first
    assert made_by(folder, "w", "cuda") != first
    (folder / "tokenizer" / "tokenizer_config.json").write_text("{}")
    assert made_by(folder, "w", "cpu") != first
