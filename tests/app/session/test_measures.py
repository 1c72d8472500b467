"""What the setting and the project's model lead to, and what is said where it cannot be."""

import json
from pathlib import Path

import numpy as np
import pytest

from app.session import measures
from app.session.measures import choose_measure
from app.storage.patch_measure import PatchMeasure
from tests.app.session.fakes import install_model
from tests.generation.encoders import write_encoder
from tests.generation.pipelines.framepack_models import write_framepack
from tests.generation.pipelines.models import write_wan_start


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "models"
    install_model(folder)
    monkeypatch.setenv("THROUGHLINE_MODELS", str(folder))
    return folder


def test_without_an_image_encoder_it_is_colours_and_nothing_to_say(models: Path) -> None:
    choice = choose_measure("", "animatic")
    assert (choice.words, choice.note) == ("Compared by colours.", "")


@pytest.mark.parametrize("write", [write_wan_start, write_framepack])
def test_the_layouts_of_models_that_bring_one_are_read(models: Path, write: object) -> None:
    write(models / "start")  # type: ignore[operator]
    choice = choose_measure("", "start")
    assert choice.words == "Compared by start/image_encoder."
    assert isinstance(choice.measure, PatchMeasure)
    try:
        picture = np.zeros((16, 32, 3), np.uint8)
        assert choice.measure.signature([picture, picture]).shape[:2] == (2, 2)
    finally:
        choice.measure.rest()
    assert choose_measure("colours", "start").words == "Compared by colours."


def test_a_folder_that_is_gone_is_said(models: Path, tmp_path: Path) -> None:
    choice = choose_measure(str(tmp_path / "gone"), "animatic")
    assert choice.words == "Compared by colours."
    assert choice.note.startswith("gone is no image encoder")
    assert choice.note.endswith("it was not found. Continuity is compared by colours.")


def test_a_file_of_another_program_that_is_gone_is_said(models: Path, tmp_path: Path) -> None:
    folder = write_encoder(models / "animatic" / "image_encoder")
    (folder / "model.safetensors").unlink()
    card = models / "animatic" / "throughline.json"
    part = {"path": str(tmp_path / "gone.safetensors"), "size": 9, "header": "0" * 64}
    card.write_text(json.dumps(json.loads(card.read_text()) | {"files": {"image_encoder": part}}))
    choice = choose_measure("", "animatic")
    assert "gone.safetensors could not be read or written: No such file" in choice.note


def test_without_an_engine_it_says_so(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measures, "is_missing", lambda: True)
    choice = choose_measure(str(write_encoder(tmp_path / "eye")), "animatic")
    assert "has no engine yet" in choice.note
    assert choice.measure.title == "colours"
