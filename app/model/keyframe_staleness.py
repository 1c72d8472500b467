"""Why a keyframe is stale, or a take by the keyframe that its shot begins from."""

from collections.abc import Iterator

from app.language import tr
from app.model.cast_staleness import cast_then
from app.model.keyframes import (
    chosen_keyframe,
    keyframe_prompt,
    last_picture,
    shown_in,
    start_picture,
)
from app.model.project import Project, Shot
from app.model.prompts import negative_of
from app.model.takes import Take, TakeLibrary
from generation.protocol import ModelCard


def keyframe_reasons(
    project: Project, library: TakeLibrary, shot: Shot, keyframe: Take
) -> tuple[str, ...]:
    """The differences between what a keyframe was made of and today, as clauses.

    A picture of the user's own is what they want to see.
    """
    if keyframe.is_imported:
        return ()
    return tuple(_made_reasons(project, library, shot, keyframe))


def start_reasons(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot: Shot
) -> tuple[str, ...]:
    """Why the take in the cut is stale by what its shot begins from.

    Without a card nothing is known of what the model reads.
    """
    take = library.get(shot.selected_take)
    is_compared = shot.enabled and card is not None and take is not None and not take.is_imported
    if take is None or not is_compared or not (shot.keyframe or take.recipe.keyframe):
        return ()
    today = start_picture(library, card, shot)
    if today != take.recipe.keyframe:
        return (_other_reason(today, take.recipe.keyframe),)
    keyframe = chosen_keyframe(library, shot)
    if not today or keyframe is None or not keyframe_reasons(project, library, shot, keyframe):
        return ()
    return (tr("the keyframe that it begins from is stale"),)


def _made_reasons(
    project: Project, library: TakeLibrary, shot: Shot, keyframe: Take
) -> Iterator[str]:
    recipe = keyframe.recipe
    shown, goes_on = shown_in(project, shot, len(keyframe.cast)), bool(recipe.history)
    casts = (project.cast, cast_then(project, keyframe))
    asked = (
        keyframe_prompt(project, cast, shot, who, goes_on=goes_on)
        for cast, who in zip(casts, (shown, keyframe.cast), strict=True)
    )
    if all(recipe.prompt != prompt for prompt in asked):
        yield tr("its prompt was edited")
    if recipe.negative != negative_of(project, shot):
        yield tr("its negative prompt was changed")
    pictures = recipe.references[: len(keyframe.cast)]
    for reference, was in zip(shown, pictures, strict=False):
        if reference.picture != was:
            yield tr("@{name} has another picture", name=reference.name)
    if goes_on:
        before = last_picture(project, library, shot)
        then = recipe.history[0], *recipe.history_chunks
        if before is None or then != (before[1].id, before[2] + 1):
            yield tr("the shot before it ends with another picture")


def _other_reason(today: str, was: str) -> str:
    if not today:
        return tr("it begins from no keyframe any more")
    if not was:
        return tr("it was made before it began from a keyframe")
    return tr("it begins from another keyframe")
