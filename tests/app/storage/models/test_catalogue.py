"""The catalogue that comes with the program: whole, and with nothing made up."""

import re
from pathlib import Path

import pytest

from app import paths
from app.model.model_licences import PLAIN_WORDS
from app.storage.models.catalogue import catalogue, read_catalogue
from generation.protocol import read_model_card

NAMES = (
    "animatic", "wan-2.1-1.3b", "wan-2.1-14b", "wan-2.2-5b", "wan-2.2-5b-i2v", "wan-2.2-a14b",
    "hunyuanvideo", "helios-distilled", "framepack-f1", "wan-2.1-vace-1.3b",
    "wan-2.1-i2v-14b-480p", "skyreels-v2-df-1.3b", "qwen-image-edit-2509",
)  # fmt: skip


def test_every_model_says_what_it_needs_and_what_it_may_be_used_for() -> None:
    assert tuple(catalogue().models) == NAMES
    assert PLAIN_WORDS.keys() == catalogue().licences.keys()
    for entry in catalogue().models.values():
        assert entry.grid.size in entry.native
        assert entry.past is None or entry.memory in ("own", "none")
        assert (entry.makes == "keyframes") == (entry.memory == "none")
        assert bool(entry.sources) == (entry.name != "animatic")
        assert sum(source.index for source in entry.sources) == bool(entry.sources)


def test_animatic_is_listed_as_it_is_shipped() -> None:
    entry = catalogue().models["animatic"]
    card = read_model_card(paths.resources_dir() / "models" / "animatic")
    sampler = entry.sampler
    assert (card.grid, card.steps, card.guidance) == (entry.grid, sampler.steps, sampler.guidance)


def test_the_second_expert_is_guided_as_its_authors_publish_it() -> None:
    sampler = catalogue().models["wan-2.2-a14b"].sampler
    assert (sampler.steps, sampler.shift) == (40, 12.0)
    assert (sampler.guidance, sampler.guidance_2) == (4.0, 3.0)


def test_the_guide_in_the_readme_has_its_figures() -> None:
    """A row for each model: GPU memory, main memory and disk as the catalogue has them."""
    text = (paths.resources_dir().parent / "README.md").read_text("utf-8")
    for entry in catalogue().models.values():
        if entry.sources:
            row = next(line for line in text.splitlines() if line.startswith(f"| `{entry.name}` |"))
            figures = [cell.strip() for cell in row.split("|")[3:6]]
            each = (entry.gpu_gb, entry.host_gb, entry.size_gb)
            assert figures == [f"{figure:g} GB" for figure in each]


def test_no_hash_stands_in_it() -> None:
    """They are asked of the hub; only commits, of 40 signs, are written down."""
    text = (paths.resources_dir() / "models" / "catalogue.toml").read_text("utf-8")
    assert not re.search(r"\b[0-9a-f]{64}\b", text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('licence = "apache"', 'licence = "none"'),
        ('revision = "0fad', 'revision = "../0fad'),
        ('repo = "Wan-AI/', 'repo = "../Wan-AI/'),
        ('"vae"]', '"../vae"]'),
        ("gpu_gb = 12", "gpu_gb = -1"),
        ("[models.animatic]", "[models.animatic]\ngues = 1"),
    ],
)
def test_a_catalogue_that_cannot_be_is_refused(tmp_path: Path, old: str, new: str) -> None:
    text = (paths.resources_dir() / "models" / "catalogue.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "catalogue.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ValueError):
        read_catalogue(tmp_path / "catalogue.toml")
