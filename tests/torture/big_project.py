"""A project of thousands of shots and takes: how long opening, saving and one edit take."""

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec

from app.model.edits import set_prompt
from app.model.lineage import recipe_for
from app.model.project import Project, Shot
from app.model.takes import Take, TakeLibrary
from app.session.document import Document
from app.storage.json_files import encode_file
from app.storage.project_folder import create_project, load_project, save_project
from app.storage.take_files import take_folder
from tests.app.model.builders import CARD, project, shot, take
from tests.torture.outcome import Outcome

_WORDS = ("woman", "man", "kitchen", "park", "turns", "sits", "slowly", "red", "window", "rain")
_TAKES_A_SHOT = 4
_OPEN_S, _SAVE_S = 2.0, 0.1


def run(amount: int, seed: int = 0) -> Outcome:
    """`amount` shots with four takes each; the best of several, as the machine is busy."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "big.throughline"
        make(folder, amount, seed)
        opened_s = _best_s(lambda: load_project(folder), times=6)
        document = Document()
        document.load(folder)
        saved_s = min(_saving_s(document, number) for number in range(3))
    measured = f"opens in {opened_s:.2f} s, saves in {saved_s * 1000:.0f} ms"
    return Outcome(
        f"project of {amount:,} shots, {amount * _TAKES_A_SHOT:,} takes", 1,
        "opens < 2 s, save < 100 ms", measured, opened_s < _OPEN_S and saved_s < _SAVE_S,
    )


def make(folder: Path, count: int, seed: int = 0) -> Project:
    """The project on disk; its takes' files are empty, as opening reads none of them."""
    chance = random.Random(seed)
    shots = [shot(n, " ".join(chance.choices(_WORDS, k=14))) for n in range(1, count + 1)]
    film = project(*shots)
    create_project(folder, film)
    film = film.with_shots(tuple(_with_takes(folder, film, planned) for planned in film.shots))
    save_project(folder, film)
    return film


def _with_takes(folder: Path, film: Project, planned: Shot) -> Shot:
    alone = replace(film, shots=(planned,))
    recipe = recipe_for(alone, TakeLibrary(), CARD, planned.id)
    for number in range(1, _TAKES_A_SHOT + 1):
        _write(folder, take(planned.id, number, msgspec.structs.replace(recipe, seed=number)))
    return replace(planned, selected_take=f"{planned.id}t{_TAKES_A_SHOT}")


def _write(folder: Path, made: Take) -> None:
    """take.json without waiting for the disk each time, as `save_take` would."""
    home = take_folder(folder, made.id)
    home.mkdir()
    for chunk in made.chunks:
        (home / chunk.video).touch()
        (home / chunk.latents).touch()
    data = msgspec.to_builtins(made)
    for chunk in data["chunks"]:
        del chunk["missing"]
    (home / "take.json").write_bytes(encode_file(data))


def _saving_s(document: Document, number: int) -> float:
    film = document.project
    document.edit("Edit", set_prompt(film, film.shots[number].id, f"other words {number}"))
    return _best_s(document.save, times=1)


def _best_s(work: Callable[[], object], times: int = 3) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)
