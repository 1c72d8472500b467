"""A long film on disk for benchmarks: every shot has its own finished take with pictures.

All takes share the same few chunk files (hard links), so that a thousand are made in seconds.
"""

import os
import random
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import msgspec
import numpy as np

from app.model.lineage import recipe_for
from app.model.project import Project
from app.model.takes import Take, TakeLibrary
from app.session.installed import installed_card
from app.storage.json_files import encode_file
from app.storage.media import Picture
from app.storage.project_folder import create_project, save_project
from app.storage.take_files import take_folder
from generation.protocol import ModelCard
from tests.app.model.builders import CARD, project, shot, take
from tests.app.storage.builders import write_chunk

_WHO = ["woman", "man", "girl", "boy", "cat", "dog"]
_WHERE = ["kitchen", "office", "library", "cafe", "park", "street", "beach", "forest"]
_REST = ["red", "blue", "green", "turns", "sits", "jumps", "waves", "slowly"]
_WORDS = _WHO + _WHERE + _REST
_WORDS_A_SHOT = 14


def long_film(folder: Path, count: int) -> None:
    """Make a project of `count` shots of four seconds with a take each."""
    chance = random.Random(count)
    card = installed_card("animatic") or CARD
    prompts = [" ".join(chance.choices(_WORDS, k=_WORDS_A_SHOT)) for _ in range(count)]
    film = project(*(shot(number, prompt) for number, prompt in enumerate(prompts, start=1)))
    film = replace(film, size=card.grid.size)
    create_project(folder, film)
    takes: dict[str, Take] = {}
    for planned in film.shots:
        film = _with_take(film, takes, card, planned.id)
    _write_takes(folder, list(takes.values()))
    save_project(folder, film)


def _with_take(
    film: Project, takes: dict[str, Take], card: ModelCard, shot_id: str
) -> Project:
    made = take(shot_id, 1, recipe_for(film, TakeLibrary(takes), card, shot_id))
    takes[made.id] = made
    return film.with_shot(replace(film.shot(shot_id), selected_take=made.id))


def _write_takes(folder: Path, takes: list[Take]) -> None:
    """take.json without waiting for the disk each time, as `save_take` would."""
    first = take_folder(folder, takes[0].id)
    for made in takes:
        home = take_folder(folder, made.id)
        home.mkdir()
        for chunk in made.chunks:
            if home == first:
                pictures = [_picture(made.recipe.size, place) for place in range(chunk.frames)]
                write_chunk(home / chunk.video, pictures, Fraction(*made.recipe.rate))
                (home / chunk.latents).write_bytes(b"latents")
            else:
                os.link(first / chunk.video, home / chunk.video)
                os.link(first / chunk.latents, home / chunk.latents)
        data = msgspec.to_builtins(made)
        for chunk in data["chunks"]:
            del chunk["missing"]
        (home / "take.json").write_bytes(encode_file(data))


def _picture(size: tuple[int, int], place: int) -> Picture:
    width, height = size
    picture = np.zeros((height, width, 3), dtype=np.uint8)
    picture[..., 0] = np.arange(width) * 255 // width
    picture[..., 1] = (np.arange(height) * 255 // height)[:, None]
    picture[:, place * 3 % width :, 2] = 200
    return picture
