"""Small projects, takes and model cards that tests read well with."""

from dataclasses import replace

from app.model.lineage import recipe_for
from app.model.project import Project, Shot
from app.model.takes import Chunk, Take, TakeLibrary, TakeState
from app.model.time import FrameRate
from generation.protocol import FrameGrid, ModelCard, Recipe

CARD = ModelCard(
    name="animatic", weights="a" * 64, grid=FrameGrid(), steps=8, guidance=3.0, shift=3.0
)


def shot(number: int, prompt: str = "", frames: int = 96, **changes: object) -> Shot:
    made = Shot(
        f"s{number}", f"SH{number * 10:04d}", prompt or f"prompt {number}", frames, seed=number
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def project(*shots: Shot, rate: FrameRate | None = None) -> Project:
    return Project("Demo", rate or FrameRate(24), (448, 256), "animatic", shots)


def chunks(frames: int, grid: FrameGrid | None = None) -> tuple[Chunk, ...]:
    grid = grid or FrameGrid()
    return tuple(
        Chunk(
            i,
            grid.frames_in_chunk(i),
            f"chunk_{i:03d}.mp4",
            f"chunk_{i:03d}.safetensors",
            f"digest {i}",
        )
        for i in range(grid.chunks_for(frames))
    )


def take(shot_id: str, number: int, recipe: Recipe, **changes: object) -> Take:
    made = Take(
        f"{shot_id}t{number}",
        shot_id,
        number,
        recipe,
        chunks(recipe.frames),
        TakeState.COMPLETE,
        created="2026-01-02T03:04:05Z",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def generate(
    film: Project, library: TakeLibrary, shot_id: str, **changes: object
) -> tuple[Project, TakeLibrary]:
    """What a finished job leaves: a new take, selected."""
    recipe = recipe_for(film, library, CARD, shot_id)
    made = take(shot_id, library.next_number(shot_id), recipe, **changes)
    shots = tuple(
        replace(old, selected_take=made.id) if old.id == shot_id else old for old in film.shots
    )
    return replace(film, shots=shots), library.add(made)


def generated(count: int, rate: FrameRate | None = None) -> tuple[Project, TakeLibrary]:
    """A film of `count` shots of four seconds, each with a take made in order."""
    film = project(*(shot(number) for number in range(1, count + 1)), rate=rate)
    library = TakeLibrary()
    for planned in film.shots:
        film, library = generate(film, library, planned.id)
    return film, library
