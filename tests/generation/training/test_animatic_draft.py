"""Animatic begins from a folder whose parts have the sizes that are asked for, or says why not."""

import json
from pathlib import Path

import pytest

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.protocol import CARD_FILE
from generation.training.__main__ import main
from generation.training.animatic_draft import new_draft
from generation.training.publish import CardFacts, publish


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--memory", "4x4x2 + 2x2x8"], ": 1, spelled by --memory: 2; spell it as it is there"),
        (["--memory", "4x4x2"], "--memory has to be spelled as it is there"),
        (["--width", "128"], "--width and --layers have to be"),
        (["--layers", "2"], "--width and --layers have to be"),
    ],
)
def test_options_that_do_not_fit_the_folder_are_named(
    words: list[str], said: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    base = tmp_path / "base"
    deep = new_draft(width=64, layers=3)
    publish(base, AnimaticAutoencoder(width=8, features=8, latent_width=8), deep, CardFacts())
    common = ["memory", "--out", str(tmp_path), "--start-from", str(base), "--threads", "1"]
    assert main([*common, "--width", "64", "--layers", "3", *words]) == 1
    assert said in caplog.text


@pytest.mark.parametrize(("memory", "reach"), [("2x2x2", None), ("last 4", 4)])
def test_the_card_says_how_far_a_memory_looks_back(
    memory: str, reach: int | None, tmp_path: Path
) -> None:
    draft = new_draft(memory, width=64, layers=1)
    publish(tmp_path, AnimaticAutoencoder(width=8, features=8, latent_width=8), draft, CardFacts())
    assert json.loads((tmp_path / CARD_FILE).read_text())["memory"].get("reach") == reach


def test_an_error_of_several_lines_is_said_to_its_first_sentence(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_options: object) -> None:
        raise RuntimeError("Error(s) in loading state_dict for X:\n\tsize mismatch for a.\n\tb.")

    monkeypatch.setattr("generation.training.__main__.run_stage", fails)
    assert main(["memory"]) == 1
    assert caplog.messages[-1].endswith("loading state_dict for X: size mismatch for a.")
