"""Keyframes: pictures that a shot can begin from, which are takes of one picture."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.language import tr
from app.model.cast import cited, spoken_prompt, words_for
from app.model.project import EditError, Project, Reference, Shot
from app.model.prompts import full_prompt, negative_of
from app.model.take_marks import delete_take, is_deleted, restore_take
from app.model.takes import Take, TakeLibrary
from app.model.timeline import picture_at
from generation.protocol import ModelCard, Recipe

RATE = (1, 1)
_SIDE_PX = 32  # sides are whole multiples of it, as the pipelines of such models have them


@dataclass(frozen=True)
class PictureBefore:
    """The last picture of the shot before: its sha256, the take it is of, and its number from 1."""

    picture: str
    take: str
    number: int


def chosen_keyframe(library: TakeLibrary, shot: Shot) -> Take | None:
    """The keyframe that a shot begins from, or None."""
    return library.get(shot.keyframe)


def all_keyframes(library: TakeLibrary, shot: Shot) -> tuple[Take, ...]:
    """The keyframes of a shot and of those that it is a part of, also the deleted ones."""
    return tuple(take for i in (shot.id, *shot.origins) for take in library.keyframes_of(i))


def listed_keyframes(project: Project, library: TakeLibrary, shot: Shot) -> tuple[Take, ...]:
    """The keyframes that a shot offers, all but the deleted ones."""
    found = all_keyframes(library, shot)
    return tuple(t for t in found if t.id == shot.keyframe or not is_deleted(project, t))


def start_picture(library: TakeLibrary, card: ModelCard | None, shot: Shot) -> str:
    """The sha256 of the picture that a new take begins from; nothing where the model reads none."""
    keyframe = chosen_keyframe(library, shot)
    is_read = card is not None and _reads(card)
    return keyframe.picture if keyframe is not None and is_read else ""


def unread_words(card: ModelCard) -> str:
    """That a model reads no keyframe, in a sentence; nothing where it does."""
    if _reads(card):
        return ""
    return tr(
        "{model} begins no shot from a picture, so a keyframe has no effect.", model=card.name
    )


def choose_keyframe(project: Project, shot_id: str, take: Take | None) -> Project:
    """Let a shot begin from one of its keyframes, or from none."""
    shot = project.shot(shot_id)
    if take is not None:
        if not take.is_keyframe or take.shot not in (shot_id, *shot.origins):
            raise EditError(tr("This take belongs to another shot."))
        project = restore_take(project, take)
    return project.with_shot(replace(shot, keyframe=None if take is None else take.id))


def remove_keyframe(project: Project, shot_id: str, take: Take) -> Project:
    """Hide a keyframe; a shot that begins from it begins from none then."""
    if project.shot(shot_id).keyframe == take.id:
        project = choose_keyframe(project, shot_id, None)
    return delete_take(project, take)


def keyframe_recipe(
    project: Project, shot: Shot, card: ModelCard, like: tuple[int, int],
    before: PictureBefore | None,
) -> Recipe:
    """What a keyframe is made of today, by the model of this card, in the shape of a size.

    EditError where there is no picture that it could be made of.
    """
    most = (1 if card.past is None else card.past.cited) - (before is not None)
    shown = cited(project.cast, full_prompt(project, shot))[: max(0, most)]
    if not shown and before is None:
        raise EditError(
            tr(
                "The prompt of {shot} cites no picture of the cast, so there is nothing to make a "
                "keyframe of. Cite one with @name, or use the last picture of the shot before.",
                shot=shot.name,
            )
        )
    pictures = [reference.picture for reference in shown]
    return Recipe(
        model=card.name, weights=card.weights,
        prompt=keyframe_prompt(project, project.cast, shot, shown, goes_on=before is not None),
        negative=negative_of(project, shot), seed=shot.seed, frames=1,
        size=size_like(card.grid.size, like), rate=RATE, steps=card.steps, guidance=card.guidance,
        references=(*pictures, *(() if before is None else (before.picture,))),
        history=() if before is None else (before.take,),
        history_chunks=() if before is None else (before.number,), still=True,
    )


def keyframe_prompt(
    project: Project, cast: Sequence[Reference], shot: Shot, shown: Sequence[Reference],
    *, goes_on: bool,
) -> str:
    """All that the model reads: the shot's prompt, and what each picture shows.

    That is for the model alone, which reads English.
    """
    said = spoken_prompt(cast, full_prompt(project, shot)).rstrip()
    said += "" if not said or said.endswith((".", "!", "?")) else "."
    for number, reference in enumerate(shown, start=1):
        said += f" Picture {number} shows {words_for(reference)}."
    if goes_on:
        said += f" Picture {len(shown) + 1} shows the moment just before."
    return said.strip()


def shown_in(project: Project, shot: Shot, count: int) -> tuple[Reference, ...]:
    """The first so many that the prompt of a shot cites."""
    return cited(project.cast, full_prompt(project, shot))[:count]


def own_keyframe_recipe(digest: str, size: tuple[int, int]) -> Recipe:
    """The recipe of a picture of the user's own."""
    return Recipe(
        model="", prompt="", seed=0, frames=1, size=size, rate=RATE, source=digest, still=True
    )


def size_like(area: tuple[int, int], like: tuple[int, int]) -> tuple[int, int]:
    """A size with about the area of one and the shape of another."""
    width = math.sqrt(area[0] * area[1] * like[0] / like[1])
    sides = (width, width * like[1] / like[0])
    across, down = (max(1, round(side / _SIDE_PX)) * _SIDE_PX for side in sides)
    return across, down


def last_picture(
    project: Project, library: TakeLibrary, shot: Shot
) -> tuple[Shot, Take, int] | None:
    """The shot before, its take, and the number (from 0) of the last picture that is seen of it."""
    earlier = [one for one in project.shots[: project.index(shot.id)] if one.enabled]
    take = library.get(earlier[-1].selected_take) if earlier else None
    if take is None:
        return None
    number = picture_at(earlier[-1], earlier[-1].frames - 1, project.rate, take.recipe.rate)
    return (earlier[-1], take, number) if number < take.pictures else None


def unused_seed(taken: Collection[Take], seed: int, most: int) -> int:
    """The next seed that no keyframe of a shot was made with."""
    used = {take.recipe.seed for take in taken}
    while seed in used:
        seed = (seed + 1) % (most + 1)
    return seed


def _reads(card: ModelCard) -> bool:
    """Whether a shot of this model can begin from a picture."""
    return card.past is not None and card.past.cited > 0
