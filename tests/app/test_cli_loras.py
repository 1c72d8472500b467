"""`throughline loras`: added, listed, set for all shots or one, removed; and odd input."""

import json
from pathlib import Path

import pytest

from app import cli
from app.storage.lora_files import lora_path
from app.storage.project_folder import load_project
from tests.app import test_cli, test_cli_generate
from tests.app.lora_builders import write_lora
from tests.app.test_cli import BOARD, refused
from tests.app.test_cli_generate import Shell

work, film, shell = test_cli.work, test_cli.film, test_cli_generate.shell  # fixtures


def test_a_lora_is_added_set_listed_and_removed(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    metadata = {"ss_output_name": "ink", "modelspec.trigger_phrase": "ink wash"}
    write_lora(work / "file.safetensors", **metadata)
    assert cli.main(["loras", "list", "film"]) == 0
    assert "has no LoRAs yet" in capsys.readouterr().out
    assert cli.main(["loras", "add", "film", "file.safetensors", "--weight", "0.8"]) == 0
    assert capsys.readouterr().out == "ink is in the project, with weight 0.8.\n"
    (lora,) = load_project(film).project.loras
    assert lora_path(film, lora.digest).read_bytes() == (work / "file.safetensors").read_bytes()
    cli.main(["loras", "list", "film"])
    line = " ".join(capsys.readouterr().out.split())
    assert line == "ink weight 0.8 in all shots trigger words: ink wash"
    assert cli.main(["loras", "set", "film", "ink", "--shot", "2", "--off"]) == 0
    assert cli.main(["loras", "set", "film", "ink", "--shot", "1", "--weight", "0.5"]) == 0
    assert cli.main(["loras", "set", "film", "INK", "--rename", "Ink", "--trigger", "a", "b"]) == 0
    capsys.readouterr()
    cli.main(["loras", "list", "film", "--json"])
    (data,) = json.loads(capsys.readouterr().out)["loras"]
    assert (data["name"], data["triggers"]) == ("Ink", ["a", "b"])
    assert list(data["shots"].values())[:2] == [0.5, 0]
    assert cli.main(["loras", "set", "film", "Ink", "--shot", "1", "--as-project"]) == 0
    assert cli.main(["loras", "set", "film", "Ink", "--draft-steps", "6"]) == 0
    capsys.readouterr()
    cli.main(["loras", "list", "film"])
    assert "in drafts, 6 steps" in capsys.readouterr().out
    assert cli.main(["loras", "set", "film", "Ink", "--final"]) == 0
    assert load_project(film).project.loras[0].draft is None
    assert cli.main(["loras", "remove", "film", "Ink"]) == 0
    assert load_project(film).project.loras == ()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("add", "film", "none.safetensors"), "it was not found"),
        (("add", "film", "board.txt"), "no safetensors file"),
        (("add", "film", "ink.safetensors"), "in the project already, as ink"),
        (("add", "film", "more.safetensors", "--weight", "99"), "between -4 and 4"),
        (("add", "film", "more.safetensors", "--name", "INK"), "have the same name"),
        (("set", "film", "oil", "--off"), "There is no LoRA 'oil'"),
        (("set", "film", "ink"), "Nothing to change was given"),
        (("set", "film", "ink", "--as-project"), "Nothing to change was given"),
        (("set", "film", "ink", "--shot", "1", "--rename", "x"), "A shot has only"),
        (("set", "film", "ink", "--shot", "1"), "Nothing to change was given"),
        (("set", "film", "ink", "--shot", "99", "--off"), "There is no shot"),
        (("set", "film", "ink", "--draft-steps", "0"), "1 to 100 steps"),
        (("remove", "film", "oil"), "There is no LoRA"),
    ],
)
def test_odd_input_changes_nothing(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...], words: str,
) -> None:
    write_lora(work / "ink.safetensors")
    write_lora(work / "more.safetensors", fill=1)
    (work / "board.txt").write_text(BOARD)
    assert cli.main(["loras", "add", "film", "ink.safetensors"]) == 0
    before = (film / "project.json").read_bytes()
    capsys.readouterr()
    assert words in refused(["loras", *arguments], work, capsys, code=2)
    assert (film / "project.json").read_bytes() == before
    assert len(list((film / "loras").iterdir())) == 1


@pytest.mark.integration
def test_takes_are_made_with_loras_and_drafts_with_those_for_them(shell: Shell) -> None:
    shell.board(BOARD)
    write_lora(shell.folder / "ink.safetensors")
    write_lora(shell.folder / "fast.safetensors", fill=1)
    shell.run("loras", "add", "film", "ink.safetensors", "--weight", "0.5")
    shell.run("loras", "add", "film", "fast.safetensors", "--draft-steps", "2")
    shell.run("generate", "film", "--quality", "draft")
    loaded = load_project(shell.film)
    assert loaded.project.draft
    ink, fast = (lora.digest for lora in loaded.project.loras)
    both = tuple(sorted([(ink, 0.5), (fast, 1)]))
    assert {take.recipe.loras for take in loaded.library} == {both}
    assert {(take.recipe.steps, take.recipe.guidance) for take in loaded.library} == {(2, 1)}
    _, told = shell.run("loras", "set", "film", "ink", "--weight", "1")
    assert "the weight of the LoRA ink was changed (1, was 0.5)" in told
    shell.run("loras", "set", "film", "ink", "--weight", "0.5")
    shell.run("generate", "film", "--stale", "--quality", "final")
    recipes = [take.recipe for take in load_project(shell.film).library if take.number == 2]
    assert {recipe.loras for recipe in recipes} == {((ink, 0.5),)}
    lora_path(shell.film, ink).unlink()
    _, told = shell.run("generate", "film", "--shot", "1", code=1)
    assert "The file of the LoRA ink was not found in loras. Nothing was generated" in told
    _, told = shell.run("recall", "film", "2", code=1)
    assert "The file of the LoRA ink is missing" in told
