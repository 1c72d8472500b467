"""Keyframes from the commands on: a tiny image-edit model, then tiny image to video of Wan."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.model.lineage import Ready, Stale, shot_states
from app.storage.project_folder import load_project
from generation.protocol import read_model_card
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


def states(folder: Path) -> list[type]:
    film = load_project(folder / "film.throughline")
    card = read_model_card(folder / "models" / "tiny")
    return [type(state) for state in shot_states(film.project, film.library, card).values()]


@pytest.mark.slow
def test_a_film_begins_from_keyframes_of_the_cast(film: Path) -> None:
    told = run_throughline(film, "keyframe", "film", "1", "--make")
    assert (told.returncode, "1 keyframe made." in told.stderr) == (0, True), told.stderr
    throughline(film, "keyframe", "film", "2", "--make")
    throughline(film, "generate", "film")
    assert states(film) == [Ready] * 3
    made = load_project(film / "film.throughline")
    *begun, last = made.project.shots
    for shot in begun:
        keyframe = made.library.by_id[shot.keyframe or ""]
        assert keyframe.recipe.prompt.endswith("Picture 1 shows an old woman.")
        assert (keyframe.recipe.model, keyframe.recipe.size) == (NAME, (64, 64))
        take = made.library.by_id[shot.selected_take or ""]
        assert (take.recipe.keyframe, take.recipe.references) == (keyframe.picture, ())
    assert made.library.by_id[last.selected_take or ""].recipe.keyframe == ""
    throughline(film, "keyframe", "film", "2", "--make", "--goes-on")
    assert states(film) == [Ready, Stale, Ready]
    throughline(film, "keyframe", "film", "2", "--choose", "1")
    assert states(film) == [Ready] * 3
    throughline(film, "edit", "film", "2", "--prompt", "@ada sleeps.")
    first, second = keyframes(film, "2")
    assert (first["chosen"], second["chosen"]) == (True, False)
    assert first["stale"] == second["stale"] == ["its prompt was edited"]
    assert first["seed"] != second["seed"]
    assert str(second["prompt"]).endswith("Picture 2 shows the moment just before.")


def test_a_picture_of_one_s_own_needs_no_model(film: Path) -> None:
    shutil.rmtree(film / "models" / NAME)
    told = run_throughline(film, "keyframe", "film", "1", "--from", "ada.png")
    assert "begins no shot from a picture" not in told.stderr
    (own,) = keyframes(film, "1")
    assert (own["chosen"], own["source_file"], own["stale"]) == (True, "ada.png", [])
    said = throughline(film, "keyframe", "film", "1", "--make", fails=True)
    assert "throughline models get qwen-image-edit-2509" in said
    throughline(film, "keyframe", "film", "1", "--remove", "1")
    assert keyframes(film, "1") == []


def test_what_cannot_be_made_says_so_and_changes_nothing(film: Path) -> None:
    said = throughline(film, "keyframe", "film", "3", "--make", fails=True)
    assert "cites no picture of the cast" in said
    said = throughline(film, "keyframe", "film", "3", "--make", "--goes-on", fails=True)
    assert "generate the shot before it first" in said
    said = throughline(film, "keyframe", "film", "1", "--choose", "7", fails=True)
    assert "has no keyframe 7" in said


def test_a_model_that_begins_from_no_picture_says_so(film: Path) -> None:
    """A model with our memory: the keyframe is kept, and no take is made from it."""
    shutil.copytree(ROOT / "resources" / "models" / "animatic", film / "models" / "animatic")
    throughline(film, "settings", "model", "animatic")
    throughline(film, "new", "two", "--from", "board.txt")
    unread = "animatic begins no shot from a picture, so a keyframe has no effect."
    assert unread not in run_throughline(film, "keyframe", "two", "1").stderr
    told = run_throughline(film, "keyframe", "two", "1", "--make")
    assert (told.returncode, unread in told.stderr) == (1, True)  # the prompt cites nobody
    told = run_throughline(film, "keyframe", "two", "1", "--from", "ada.png")
    assert (told.returncode, unread in told.stderr) == (0, True)
    assert unread in run_throughline(film, "keyframe", "two", "1").stderr
    throughline(film, "keyframe", "two", "1", "--remove")
    assert unread not in run_throughline(film, "keyframe", "two", "1").stderr


def test_a_model_for_keyframes_is_none_of_a_project(film: Path) -> None:
    assert f"{NAME}" in throughline(film, "models", "list")
    assert "makes keyframes" in throughline(film, "models", "show", NAME)
    assert "It makes keyframes of about 64x64" in throughline(film, "models", "check", NAME)
    refused = "cannot be the model of a project"
    new = ("new", "two", "--from", "board.txt", "--model", NAME)
    assert refused in throughline(film, *new, fails=True)
    assert refused in throughline(film, "settings", "model", NAME, fails=True)
    assert not (film / "two.throughline").exists()


@pytest.mark.slow
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
    if how is signal.SIGKILL:
        assert "SH0010" in throughline(film, "queue", "film")
        throughline(film, "queue", "film", "--resume")
    else:
        throughline(film, "keyframe", "film", "1", "--make")
    (made,) = keyframes(film, "1")
    assert (made["chosen"], made["seed"]) == (True, 1)
