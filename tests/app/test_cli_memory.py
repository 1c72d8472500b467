"""Wishes that have no effect are kept, and the command line says why they have none."""

import json
from pathlib import Path

import pytest

from app import cli
from app.model.edits import select_take
from app.model.project import Project
from app.storage.project_folder import load_project, save_project
from tests.app import test_cli, test_cli_generate
from tests.app.storage.builders import film_folder
from tests.app.test_cli import BOARD
from tests.app.test_cli_generate import Shell

work, shell = test_cli.work, test_cli_generate.shell  # fixtures


@pytest.fixture
def made(work: Path) -> Path:
    """A film of three shots, all of them with takes."""
    folder = work / "made.throughline"
    film_folder(folder, shots=3)
    return folder


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Edit the film, which always succeeds; what stderr says."""
    capsys.readouterr()
    assert cli.main(["edit", "made", *arguments]) == 0
    captured = capsys.readouterr()
    assert "was changed" in captured.out
    return captured.err


def test_a_budget_with_room_for_nothing_is_told(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = "Note: SH0020 remembers nothing: the memory's budget (1) is too small for"
    said = told(capsys, "3", "--memory-budget", "1")
    assert note in said
    assert "The same holds for 1 more." in said
    assert project(made).memory_budget == 1
    assert "Note: " not in told(capsys, "3", "--memory-budget", "900")


def test_a_budget_is_held_against_a_chunk_where_there_is_no_take_yet(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["new", "made", "--from", str(work / "board.txt")])
    said = told(capsys, "3", "--memory-budget", "1")
    assert "No shot can be remembered with a budget of 1: a chunk at its coarsest takes 10" in said


def test_a_wish_for_what_is_not_there_is_kept_and_told(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Note: " not in told(capsys, "3", "--pin", "2")
    cli.main(["edit", "made", "2", "--disable"])
    said = told(capsys, "3", "--pin", "--continue-from", "2")
    assert "Note: SH0020 is disabled: nothing of it is remembered until it is enabled." in said
    save_project(made, select_take(project(made), "s1", None))
    said = told(capsys, "3", "--ignore", "1")
    assert "Note: SH0010 has no take yet; what was said of it holds when it has one." in said


@pytest.mark.parametrize(
    ("card", "unheeded"),
    [
        ({"past": {"latents": 9}}, "without effect here: --pin, --memory-budget."),
        ({"past": {"cited": 1}}, "without effect here: --pin, --continue-from, --memory-budget."),
        ({}, "no memory encoder: "),
    ],
)
def test_what_a_model_does_not_heed_is_kept_and_told(
    made: Path, capsys: pytest.CaptureFixture[str], card: dict[str, object], unheeded: str
) -> None:
    (file,) = made.parents[1].rglob("models/animatic/throughline.json")
    file.write_text(json.dumps(json.loads(file.read_text()) | {"memory": None} | card))
    (file.parent / "transformer").mkdir()
    wishes = ("--pin", "1", "--continue-from", "2", "--memory-budget", "9")
    said = told(capsys, "3", *wishes)
    assert unheeded in said
    assert said.count("Note: ") == 1
    assert project(made).shots[2].pinned == ("s1",)


@pytest.mark.integration
def test_generating_says_that_a_shot_remembers_nothing(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("edit", "film", "1", "--memory-budget", "1")
    _, said = shell.run("generate", "film")
    assert said.count("remembers nothing: the memory's budget (1)") == 2
    assert "3 takes made." in said


def project(folder: Path) -> Project:
    return load_project(folder).project
