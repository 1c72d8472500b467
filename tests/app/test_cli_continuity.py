"""By what `throughline info --continuity` compares takes, and how that is chosen."""

import json
import os
from pathlib import Path

import pytest

from app import cli
from app.settings import load_settings
from tests.app.storage.builders import drifting_film
from tests.app.test_cli import refused
from tests.app.test_cli import work as work
from tests.generation.encoders import write_encoder


@pytest.fixture
def kitchen(work: Path) -> Path:
    """Three shots in a kitchen, in the folder that the commands run in."""
    drifting_film(work / "kitchen.throughline")
    return work


def told_of(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    capsys.readouterr()
    assert cli.main(["info", "kitchen", "--continuity", "--json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def test_a_folder_that_is_named_is_used(kitchen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told_of(capsys)["measure"] == "colours"
    write_encoder(kitchen / "dinov2-small")
    assert cli.main(["settings", "continuity-model", "dinov2-small"]) == 0
    assert load_settings().continuity_model == str(kitchen / "dinov2-small")
    assert cli.main(["info", "kitchen", "--continuity"]) == 0
    assert "0 to 1, compared by dinov2-small; ! is drift" in capsys.readouterr().out
    told = told_of(capsys)
    assert (told["measure"], told["measure_note"]) == ("dinov2-small", "")
    (row,) = told["continuity"]  # type: ignore[misc]
    assert row["drift_from"] == pytest.approx(0.265, abs=1e-3)
    same, changed = (shot["distance"] for shot in row["shots"][1:])
    assert 0 <= same < changed
    assert cli.main(["settings", "continuity-model", "colours"]) == 0
    assert told_of(capsys)["measure"] == "colours"


def test_weights_that_are_damaged_since_are_told_and_colours_go_on(
    kitchen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_encoder(kitchen / "siglip", "SiglipVisionModel")
    assert cli.main(["settings", "continuity-model", str(folder)]) == 0
    os.truncate(folder / "model.safetensors", 100)
    told = told_of(capsys)
    assert told["measure"] == "colours"
    assert "model.safetensors is cut short" in str(told["measure_note"])
    (folder / "model.safetensors").unlink()
    assert cli.main(["info", "kitchen", "--continuity"]) == 0
    out = capsys.readouterr().out
    assert "compared by colours" in out
    assert "it has no model.safetensors. Continuity is compared by colours." in out


def test_a_folder_that_is_none_changes_nothing(
    kitchen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_encoder(kitchen / "eye")
    (folder / "config.json").write_text('{"architectures": ["LlamaModel"]}')
    said = refused(["settings", "continuity-model", "eye"], kitchen, capsys, 2)
    assert "its config.json names another class. Nothing was changed." in said
    assert load_settings().continuity_model == ""


def test_the_models_own_image_encoder_is_used_unless_colours_are_wanted(
    kitchen: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = kitchen / "models"
    monkeypatch.setenv("THROUGHLINE_MODELS", str(home))
    folder = write_encoder(home / "animatic" / "image_encoder", "CLIPVisionModel")
    (home / "animatic" / "image_processor").mkdir()
    (folder / "preprocessor_config.json").rename(
        home / "animatic" / "image_processor" / "preprocessor_config.json"
    )
    assert told_of(capsys)["measure"] == "animatic/image_encoder"
    assert cli.main(["settings", "continuity-model", "colours"]) == 0
    assert told_of(capsys)["measure"] == "colours"
