"""A project folder with real chunk files, small enough to make in a moment."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import msgspec
import numpy as np

from app.model.project import Project
from app.model.takes import Take, TakeLibrary
from app.storage.hashed import digest_of
from app.storage.media import Picture
from app.storage.project_folder import create_project, save_project
from app.storage.take_files import save_take, take_folder
from tests.app.model.builders import generate, project, shot

SIZE = (32, 16)  # width, height of the chunks' pictures


def painted(shot_number: int, index: int) -> Picture:
    """A picture that says which one it is: its value, and a ramp to make it a real picture."""
    picture = np.zeros((SIZE[1], SIZE[0], 3), dtype=np.uint8)
    picture[..., 0] = shot_number * 40
    picture[..., 1] = index * 5
    picture[..., 2] = np.arange(SIZE[0]) * 8
    return picture


def write_chunk(path: Path, pictures: list[Picture], rate: Fraction) -> None:
    """Lossless, every picture a key picture, exact times: as the worker writes it."""
    with av.open(str(path.absolute()), "w", format="mp4") as container:
        stream = container.add_stream("libx264rgb", rate=rate, options={"qp": "0"})
        height, width, _ = pictures[0].shape
        stream.width, stream.height, stream.pix_fmt = width, height, "rgb24"
        stream.codec_context.time_base = 1 / rate
        stream.codec_context.gop_size = 1
        for index, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = index, 1 / rate
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def film_folder(folder: Path, shots: int = 2, frames: int = 96) -> tuple[Project, TakeLibrary]:
    """A project on disk in which every shot has a complete take with pictures."""
    film = project(*(shot(number, frames=frames) for number in range(1, shots + 1)))
    film = replace(film, size=(64, 32))
    create_project(folder, film)
    library = TakeLibrary()
    for number, planned in enumerate(film.shots, start=1):
        film, library = generate(film, library, planned.id)
        take = library.of_shot(planned.id)[0]
        _write_take(folder, take, number)
    save_project(folder, film)
    return film, library


def film_with_takes(folder: Path) -> tuple[Project, TakeLibrary]:
    """Two shots; the first has three takes that look different, and shows the first of them."""
    film, library = film_folder(folder)
    old = library.by_id["s1t1"]
    for number, changes in ((2, {"seed": 9}), (3, {"prompt": "prompt 1 in red"})):
        recipe = msgspec.structs.replace(old.recipe, **changes)
        made = replace(old, id=f"s1t{number}", number=number, recipe=recipe)
        _write_take(folder, made, number + 1)
        library = library.add(made)
    return film, library


def _write_take(folder: Path, take: Take, tone: int) -> None:
    home = take_folder(folder, take.id)
    home.mkdir()
    first = 0
    for chunk in take.chunks:
        pictures = [painted(tone, first + index) for index in range(chunk.frames)]
        write_chunk(home / chunk.video, pictures, Fraction(*take.recipe.rate))
        (home / chunk.latents).write_bytes(b"latents")
        first += chunk.frames
    save_take(folder, take)


def hashed_film(folder: Path) -> Path:
    """The film of `film_folder`, whose takes know their files as the worker tells them."""
    _, library = film_folder(folder)
    for take in library:
        home = take_folder(folder, take.id)
        chunks = tuple(
            replace(
                chunk, digest=digest_of(home / chunk.latents),
                video_digest=digest_of(home / chunk.video),
            )
            for chunk in take.chunks
        )
        save_take(folder, replace(take, chunks=chunks))
    return folder


def drifting_film(folder: Path) -> tuple[Project, TakeLibrary]:
    """Three shots in a kitchen: its walls are green twice, and violet in the last."""
    prompts = ("Steam in a kitchen.", "In the kitchen, a light.", "Rain is heard in the kitchen.")
    colours = ((60, 150, 80), (62, 148, 82), (150, 60, 170))
    film = project(*(shot(number, prompt) for number, prompt in enumerate(prompts, start=1)))
    film = replace(film, size=(64, 32))
    create_project(folder, film)
    library = TakeLibrary()
    for planned, walls in zip(film.shots, colours, strict=True):
        film, library = generate(film, library, planned.id)
        take = library.of_shot(planned.id)[0]
        take_folder(folder, take.id).mkdir()
        picture = np.full((SIZE[1], SIZE[0], 3), walls, dtype=np.uint8)
        for chunk in take.chunks:
            path = take_folder(folder, take.id) / chunk.video
            write_chunk(path, [picture] * chunk.frames, Fraction(*take.recipe.rate))
            path.with_suffix(".safetensors").write_bytes(b"latents")
        save_take(folder, take)
    save_project(folder, film)
    return film, library
