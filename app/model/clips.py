"""Video files in the film: the take that an imported one becomes, and the shot that shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.model.edits import add_shot, move_shot, rename_shot, set_prompt
from app.model.project import Project, Shot
from app.model.takes import Chunk, Take, TakeState
from generation.protocol import ModelCard, Recipe

_NAME_CHARACTERS = 255


@dataclass(frozen=True)
class ClipWish:
    """What the shot of a video file shall be: before a shot (its id), otherwise at the end."""

    name: str = ""
    prompt: str = ""
    before: str | None = None


def with_clip(project: Project, wish: ClipWish, seconds: Fraction) -> tuple[Project, Shot]:
    """The project with a shot as long as the file; EditError when the wish cannot be.

    The shot that it should go before may have gone meanwhile.
    """
    place = len(project.shots)
    if wish.before is not None and project.has_shot(wish.before):
        place = project.index(wish.before)
    frames = max(1, project.rate.frames_from_seconds(seconds))
    after = project.shots[place - 1].id if place else None
    project, shot = add_shot(project, frames=frames, after=after)
    if place == 0:
        project = move_shot(project, shot.id, 0)
    project = set_prompt(project, shot.id, wish.prompt)
    if wish.name:
        project = rename_shot(project, shot.id, wish.name)
    return project, project.shot(shot.id)


def clip_take(
    take_id: str, card: ModelCard, chunks: Sequence[Chunk], digest: str, file_name: str
) -> Take:
    """The whole take of a video file; it gets its shot when that is made."""
    recipe = Recipe(
        model=card.name,
        weights=card.weights,
        prompt="",
        seed=0,
        frames=sum(chunk.frames for chunk in chunks),
        size=card.grid.size,
        rate=card.grid.rate,
        steps=1,
        guidance=0.0,
        source=digest,
    )
    state = TakeState.COMPLETE
    return Take(take_id, "", 1, recipe, tuple(chunks), state, note=file_name[:_NAME_CHARACTERS])
