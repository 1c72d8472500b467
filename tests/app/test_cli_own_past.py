"""A model that goes on in its own way, on the command line, with the fake worker."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.app.test_cli import BOARD
from tests.app.test_cli_generate import Shell, open_shell

pytestmark = pytest.mark.integration
READS = "animatic reads the last 4.5 s before a chunk; it has no memory of older shots."


def shell_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, past: dict[str, object]
) -> Shell:
    """Three shots of four seconds without takes."""
    shell = open_shell(tmp_path, monkeypatch)
    (file,) = tmp_path.rglob("models/animatic/throughline.json")
    card = json.loads(file.read_text())
    del card["memory"]
    file.write_text(json.dumps(card | {"past": past}))
    shell.board(BOARD)
    return shell


def test_what_it_reads_is_shown_planned_and_not_recalled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = shell_reading(tmp_path, monkeypatch, {"latents": 9})
    shown = shell.run("models", "show", "animatic")[0]
    assert f"reads     {READS}\n" in shown
    assert "remembers earlier shots" not in shown
    data = json.loads(shell.run("models", "show", "animatic", "--json")[0])
    assert data["reads"] == READS
    assert data["past"] == {"latents": 9, "pictures": 0, "cited": 0, "starts": False, "anew": False}
    shell.run("generate", "film")
    told = shell.run("info", "film", "--memory")[0]
    assert told.count(f"     memory: {READS}\n") == 3
    assert "the model looks back only 4.5 s" in told
    third = json.loads(shell.run("info", "film", "--json")[0])["shots"][2]
    assert [remembered["rate"] for remembered in third["memory"]] == [0, 1]
    assert len(third["takes"][0]["history"]) == 1
    refusal = shell.run("recall", "film", "3", code=2)[1]
    assert refusal.count("\n") == 1
    assert f"{READS} So there is nothing to recall" in refusal


def test_a_shot_without_a_picture_is_refused_before_anything_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    past: dict[str, object] = {"pictures": 1, "cited": 1, "starts": True}
    shell = shell_reading(tmp_path, monkeypatch, past)
    told = shell.run("generate", "film", code=1)[1]
    assert "SH0010 needs a picture to start from" in told
    assert "Loading" not in told
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(shell.folder / "ada.png"))
    shell.run("cast", "film", "add", "@ada", "--image", "ada.png")
    shell.run("edit", "film", "1", "--prompt", "@ada sits.")
    assert "3 takes made." in shell.run("generate", "film")[1]


def test_a_model_without_a_memory_encoder_is_told_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = open_shell(tmp_path, monkeypatch)
    (file,) = tmp_path.rglob("models/animatic/throughline.json")
    (file.parent / "transformer").mkdir()
    shell.board(BOARD)
    shell.run("generate", "film")
    told = shell.run("info", "film", "--memory")[0]
    assert told.count("     memory: animatic has no memory encoder: ") == 3
    assert told.count(" tokens: the model has no memory encoder\n") == 3
    third = json.loads(shell.run("info", "film", "--json")[0])["shots"][2]
    assert [remembered["rate"] for remembered in third["memory"]] == [0, 0]
    assert third["takes"][0]["history"] == []
    refusal = shell.run("recall", "film", "3", code=2)[1]
    assert "So there is nothing to recall; nothing was changed." in refusal
    shell.run("edit", "film", "1", "--prompt", "a boat at night")
    assert shell.states() == ["stale", "ready", "ready"]
