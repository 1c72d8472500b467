"""Keyframes from the commands on: a tiny image-edit model, then tiny image to video of Wan."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.storage.project_folder import load_project
from tests.generation.keyframes.models import NAME, picture_of, write_edit_model
from tests.generation.pipelines.models import write_wan_start
from tests.integration.commands import ROOT, run_throughline, throughline

BOARD = "0s: @ada on a red boat.\n0.5s: @ada waves.\n1s: A cat sits.\n1.5s: end\n"
NEW = "new film.throughline --from board.txt --fps 24 --model tiny"
PATIENCE_S = 120

pytestmark = pytest.mark.integration


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Both models, and a film of three shots of which two cite Ada."""
    write_wan_start(tmp_path / "models" / "tiny")
    write_edit_model(tmp_path / "models" / NAME)
    (tmp_path / "board.txt").write_text(BOARD)
    picture_of(tmp_path, "ada", (200, 30, 40))
    throughline(tmp_path, *NEW.split())
    words = ("cast", "film", "add", "@ada", "--image", "ada.png", "--description", "an old woman")
    throughline(tmp_path, *words)
    return tmp_path


def keyframes(folder: Path, shot: str) -> list[dict[str, object]]:
    found = json.loads(throughline(folder, "keyframe", "film", shot, "--json"))["keyframes"]
    assert isinstance(found, list)
    return found


def states(folder: Path) -> list[str]:
    shots = json.loads(throughline(folder, "info", "film", "--json"))["shots"]
    return [shot["state"] for shot in shots]


def test_a_film_begins_from_keyframes_of_the_cast(film: Path) -> None:
    told = run_throughline(film, "keyframe", "film", "1", "--make")
    assert (told.returncode, "1 keyframe made." in told.stderr) == (0, True), told.stderr
    throughline(film, "keyframe", "film", "2", "--make")
    throughline(film, "generate", "film")
    assert states(film) == ["ready"] * 3
    project = load_project(film / "film.throughline")
    for shot in project.project.shots[:2]:
        keyframe = project.library.by_id[shot.keyframe or ""]
        assert keyframe.recipe.prompt.endswith("Picture 1 shows an old woman.")
        assert (keyframe.recipe.model, keyframe.recipe.size) == (NAME, (64, 64))
        take = project.library.by_id[shot.selected_take or ""]
        assert (take.recipe.keyframe, take.recipe.references) == (keyframe.picture, ())
    assert project.library.by_id[project.project.shots[2].selected_take or ""].recipe.keyframe == ""
    _others_and_what_is_stale(film)


def _others_and_what_is_stale(film: Path) -> None:
    """Going on from the film above: another candidate, choosing, and edits."""
    throughline(film, "keyframe", "film", "2", "--make", "--goes-on")
    first, second = keyframes(film, "2")
    assert (first["chosen"], second["chosen"]) == (False, True)
    assert first["seed"] != second["seed"]
    assert str(second["prompt"]).endswith("Picture 2 shows the moment just before.")
    assert states(film) == ["ready", "stale", "stale"]
    throughline(film, "keyframe", "film", "2", "--choose", "1")
    assert states(film) == ["ready"] * 3
    throughline(film, "generate", "film", "--shot", "1")  # its end is another picture now
    assert keyframes(film, "2")[1]["stale"] == ["the shot before it ends with another picture"]
    throughline(film, "edit", "film", "2", "--prompt", "@ada sleeps.")
    assert keyframes(film, "2")[0]["stale"] == ["its prompt was edited"]
    throughline(film, "keyframe", "film", "2", "--from", "ada.png")
    *_, own = keyframes(film, "2")
    assert (own["number"], own["source_file"], own["stale"]) == (3, "ada.png", [])
    throughline(film, "keyframe", "film", "2", "--remove", "3")
    throughline(film, "generate", "film", "--stale")
    assert states(film) == ["ready"] * 3
    throughline(film, "pack", "film", "film.zip")
    throughline(film, "unpack", "film.throughline.zip", "other")
    assert load_project(film / "other.throughline").warnings == ()


def test_what_cannot_be_made_says_so_and_changes_nothing(film: Path) -> None:
    said = throughline(film, "keyframe", "film", "3", "--make", fails=True)
    assert "cites no picture of the cast" in said
    said = throughline(film, "keyframe", "film", "3", "--make", "--goes-on", fails=True)
    assert "generate the shot before it first" in said
    assert "has no keyframe 7" in throughline(film, "keyframe", "film", "1", "--choose", "7", fails=True)
    (film / "models" / NAME / "throughline.json").unlink()
    said = throughline(film, "keyframe", "film", "1", "--make", fails=True)
    assert "throughline models get qwen-image-edit-2509" in said
    assert keyframes(film, "1") == []


def test_a_model_for_keyframes_is_none_of_a_project(film: Path) -> None:
    assert f"{NAME}" in throughline(film, "models", "list")
    assert "makes keyframes" in throughline(film, "models", "show", NAME)
    assert "It makes keyframes of about 64x64" in throughline(film, "models", "check", NAME)
    refused = "cannot be the model of a project"
    new = ("new", "two", "--from", "board.txt", "--model", NAME)
    assert refused in throughline(film, *new, fails=True)
    assert refused in throughline(film, "settings", "model", NAME, fails=True)
    assert not (film / "two.throughline").exists()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_one_that_was_stopped_is_made_again(film: Path, how: signal.Signals) -> None:
    """Ctrl-C takes the job back; after a kill it waits in the queue, and has the same seed."""
    command = [sys.executable, "-m", "app.cli", "keyframe", "film", "1", "--make", "--json"]
    environment = {
        **os.environ, "PYTHONPATH": str(ROOT), "THROUGHLINE_HOME": str(film / "home"),
        "THROUGHLINE_MODELS": str(film / "models"), "THROUGHLINE_DEVICE": "cpu",
    }
    with subprocess.Popen(
        command, cwd=film, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        while '"started"' not in (line := process.stdout.readline()):
            assert line, process.stderr.read() if process.stderr else ""
        process.send_signal(how)
        process.communicate(timeout=PATIENCE_S)
    assert process.returncode == (130 if how is signal.SIGINT else -signal.SIGKILL)
    assert keyframes(film, "1") == []
    waiting = throughline(film, "queue", "film")
    assert ("SH" in waiting or "1" in waiting) if how is signal.SIGKILL else True
    if how is signal.SIGKILL:
        throughline(film, "queue", "film", "--resume")
    else:
        throughline(film, "keyframe", "film", "1", "--make")
    (made,) = keyframes(film, "1")
    assert (made["chosen"], made["seed"]) == (True, 1)
    time.sleep(0)
