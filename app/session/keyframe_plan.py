"""What a job for a keyframe will make when its turn comes, and the command for the worker."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.language import tr
from app.model.jobs import Job
from app.model.keyframes import (
    PictureBefore,
    all_keyframes,
    keyframe_recipe,
    last_picture,
    shown_in,
    unused_seed,
)
from app.model.project import MAX_SEED, Shot
from app.model.takes import Take, new_take
from app.session.document import Document
from app.session.installed import installed_card, keyframe_model
from app.session.take_plan import KEYFRAME, GenerationError, TakePlan
from app.storage.errors import PictureError
from app.storage.project_folder import cache_folder
from app.storage.reference_files import keep_reference, reference_path
from generation.protocol import MakeKeyframe, ModelCard, Recipe, ReferencePicture


def why_no_keyframe() -> str:
    """Why no keyframe can be made on this computer, and how one could; nothing where it can."""
    if keyframe_model() is not None:
        return ""
    return tr(
        "No model for keyframes is installed. Get Qwen-Image-Edit 2509 in File > Models, or with "
        "`throughline models get qwen-image-edit-2509`; a picture of your own needs none."
    )


def wished_keyframe(document: Document, shot_id: str, *, goes_on: bool) -> Recipe:
    """The recipe of a keyframe as it is asked for; it is made anew when its turn comes.

    Raises:
        GenerationError: there is no model for it, or no last picture to go on from.
        EditError: there is no picture that it could be made of.
    """
    found = keyframe_model()
    if found is None:
        raise GenerationError(why_no_keyframe())
    return _recipe(document, document.project.shot(shot_id), *found, goes_on=goes_on)


def plan_keyframe(document: Document, job: Job) -> TakePlan:
    """Decide what a job makes from the project as it is now, or go on with what it began."""
    shot, recipe = document.project.shot(job.shot), job.recipe
    assert recipe is not None  # it is a keyframe's
    if job.take is None:
        card = installed_card(recipe.model)
        if card is None:
            raise GenerationError(_gone(recipe.model))
        goes_on = bool(recipe.history)
        recipe = _recipe(document, shot, recipe.model, card, goes_on=goes_on)
    cast = shown_in(document.project, shot, len(recipe.references) - len(recipe.history))
    created = datetime.now(UTC).isoformat(timespec="seconds")
    take = new_take(document.library, shot.id, recipe, created, cast, shot.origins)
    return TakePlan(replace(take, id=job.take or take.id), 0, True, shot.seed)


def keyframe_command(document: Document, job_id: str, take: Take) -> MakeKeyframe:
    """The command that makes a keyframe."""
    folder, names = document.require_folder(), {r.picture: r.name for r in take.cast}
    return MakeKeyframe(
        job=job_id,
        recipe=take.recipe,
        references=tuple(
            ReferencePicture(names.get(one, KEYFRAME), one, str(reference_path(folder, one)))
            for one in take.recipe.references
        ),
        file=str(keyframe_file(document, take.id)),
        cache_folder=str(cache_folder(folder)),
    )


def keyframe_file(document: Document, take_id: str) -> Path:
    """Where the worker puts the picture of a keyframe, before it is kept with the others."""
    return cache_folder(document.require_folder()) / "keyframes" / f"{take_id}.png"


def _recipe(
    document: Document, shot: Shot, model: str, card: ModelCard, *, goes_on: bool
) -> Recipe:
    """Everything that determines the next keyframe; its seed is one that no other was made with."""
    project, library = document.project, document.library
    like = project.size if document.card is None else document.card.grid.size
    before = _picture_before(document, shot) if goes_on else None
    recipe = keyframe_recipe(project, shot, card, like, before)
    seed = unused_seed(all_keyframes(library, shot), shot.seed, MAX_SEED)
    return msgspec.structs.replace(recipe, model=model, seed=seed)


def _picture_before(document: Document, shot: Shot) -> PictureBefore:
    found = last_picture(document.project, document.library, shot)
    if found is None:
        raise GenerationError(
            tr(
                "There is no last picture before {shot}: generate the shot before it first. "
                "Nothing was changed.",
                shot=shot.name,
            )
        )
    from app.session.reference_pictures import picture_of_take  # it brings QtGui

    before, take, number = found
    folder, project, library = document.require_folder(), document.project, document.library
    try:
        read = picture_of_take(folder, project, library, before, before.frames - 1, take)
    except PictureError as error:
        raise GenerationError(str(error)) from error
    return PictureBefore(keep_reference(folder, read.png), take.id, number + 1)


def _gone(model: str) -> str:
    return tr(
        "The model {model} is not installed, so nothing was generated. "
        "`throughline models list` shows what is installed.",
        model=repr(model),
    )
