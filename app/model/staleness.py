"""Why a take is not what would be made today, in a filmmaker's words."""

from collections.abc import Iterable, Iterator

from app.language import tr
from app.model.cast import spoken_prompt
from app.model.cast_staleness import cast_then
from app.model.framing import framing_of
from app.model.lora_words import lora_reasons
from app.model.project import Project, Shot
from app.model.prompts import full_prompt, negative_of, own_prompt
from app.model.quality import has_draft_lora, is_draft
from app.model.takes import Take, TakeLibrary
from app.model.time import format_length
from app.model.timeline import frames_covered
from app.model.variables import cites
from generation.protocol import ModelCard, Recipe


def own_reasons(
    project: Project, shot: Shot, take: Take, card: ModelCard | None
) -> tuple[str, ...]:
    """The differences that lie in the shot itself or in the model."""
    recipe = take.recipe
    reasons: list[str] = []
    casts = (project.cast, cast_then(project, take))
    asked = full_prompt(project, shot)
    if all(recipe.prompt != spoken_prompt(cast, asked) for cast in casts):
        reasons.append(_prompt_reason(project, shot, take))
    if recipe.negative != negative_of(project, shot):
        reasons.append(tr("its negative prompt was changed"))
    if recipe.seed != shot.seed:
        reasons.append(tr("its seed was changed"))
    reasons += _length_reasons(project, shot, take)
    draft = has_draft_lora(recipe, project) if card is None else is_draft(recipe, card, project)
    reasons += lora_reasons(project, shot, recipe, draft=draft)
    if card is not None:
        reasons += (*_picture_reasons(recipe, card), *_model_reasons(project, recipe, card))
    return tuple(reasons)


def imported_reasons(
    project: Project, shot: Shot, take: Take, card: ModelCard | None
) -> tuple[str, ...]:
    """Why an imported take does not fit any more; what the shot says or remembers is nothing to it.

    Its shot is never generated unasked: a filmmaker's own pictures stay in the cut.
    """
    reasons = [*_length_reasons(project, shot, take)]
    if card is not None and next(_picture_reasons(take.recipe, card), None) is not None:
        reasons.append(
            tr("it was imported for another model than {model}; import it again", model=card.name)
        )
    return tuple(reasons)


def remembered_reasons(
    project: Project,
    library: TakeLibrary,
    shot: Shot,
    recorded: tuple[str, ...],
    today: tuple[str, ...],
) -> tuple[str, ...]:
    """The differences between the history a take was made from and today's."""
    if recorded == today:
        return ()
    place = project.index(shot.id)
    recorded_shots = {_shot_of(library, take_id) for take_id in recorded}
    then, now = set(recorded), set(today)
    reasons = [
        _lost_reason(project, library, take_id, place)
        for take_id in recorded
        if take_id not in now
    ]
    reasons += [
        tr(
            "it does not remember shot {number}, which comes before it",
            number=_number(project, take_id),
        )
        for take_id in today
        if take_id not in then and _shot_of(library, take_id) not in recorded_shots
    ]
    return tuple(dict.fromkeys(reasons)) or (_order_reason(project, shot, recorded, today),)


def _order_reason(
    project: Project, shot: Shot, recorded: tuple[str, ...], today: tuple[str, ...]
) -> str:
    """The shots that a take was made from are today's; a shot that it goes on from is the last."""
    if shot.continues and recorded[-1] != today[-1]:
        return tr("it goes on from shot {number} now", number=_number(project, today[-1]))
    return tr("the shots before it are in another order now")


def grown_reasons(
    project: Project, library: TakeLibrary, recipe: Recipe, today: Iterable[str]
) -> tuple[str, ...]:
    """The remembered takes that were unfinished then and went on since."""
    remembered = dict(zip(recipe.history, recipe.history_chunks, strict=False))  # older: no numbers
    grown = (
        library.by_id[take_id]
        for take_id in today
        if take_id in remembered and len(library.by_id[take_id].chunks) != remembered[take_id]
    )
    return tuple(
        tr(
            "take {number} of shot {shot} went on since it was remembered",
            number=take.number,
            shot=_number(project, take.id),
        )
        for take in grown
    )


def _prompt_reason(project: Project, shot: Shot, take: Take) -> str:
    own = own_prompt(project, shot).rstrip()
    prompts = (spoken_prompt(cast, own) for cast in (project.cast, cast_then(project, take)))
    if any(prompt and take.recipe.prompt.startswith(prompt) for prompt in prompts):
        if framing_of(shot):
            return tr("its camera or style was changed")
        return tr("its style was changed")
    if cites(shot.prompt):
        return tr("its prompt or a variable in it was changed")
    return tr("its prompt was edited")


def _length_reasons(project: Project, shot: Shot, take: Take) -> Iterator[str]:
    pictures, rate = max(take.recipe.frames, take.pictures), take.recipe.rate
    excess = shot.in_frame + shot.frames - frames_covered(pictures, project.rate, rate)
    if excess > 0:
        length = format_length(excess, project.rate)
        yield tr("it is {length} longer than its take", length=length)


def _model_reasons(project: Project, recipe: Recipe, card: ModelCard) -> Iterator[str]:
    if is_draft(recipe, card, project):
        if not project.draft:
            yield tr("it is a draft")
        return
    if recipe.steps != card.steps:
        yield tr(
            "the number of steps was changed ({steps}, was {before})",
            steps=card.steps,
            before=recipe.steps,
        )
    if recipe.guidance != card.guidance:
        yield tr("the guidance was changed")


def _picture_reasons(recipe: Recipe, card: ModelCard) -> Iterator[str]:
    known = recipe.weights and card.weights
    if recipe.model != card.name:
        yield tr(
            "it was made with another model ({model}, now {now})",
            model=recipe.model,
            now=card.name,
        )
    elif known and recipe.weights != card.weights:
        yield tr("it was made with another model (other weights of the same name)")
    if recipe.size not in (card.grid.size, *card.sizes):
        width, height = card.grid.size
        yield tr("its pictures have another size than {width}x{height}", width=width, height=height)
    if recipe.rate != card.grid.rate:
        yield tr("its pictures were made at another rate")


def _lost_reason(project: Project, library: TakeLibrary, take_id: str, place: int) -> str:
    shot_id = _shot_of(library, take_id)
    if shot_id is None:
        return tr("a take that it remembers was not found")
    if not project.has_shot(shot_id):
        return tr("a shot before it was deleted")
    number = project.number(shot_id)
    other = project.shot(shot_id)
    if project.index(shot_id) >= place:
        return tr("shot {number} was moved from before it to after it", number=number)
    if not other.enabled:
        return tr("shot {number} before it was disabled", number=number)
    now, was = library.get(other.selected_take), library.get(take_id)
    if now is None or was is None or not now.chunks:
        return tr("shot {number} before it has no take any more", number=number)
    return tr(
        "shot {number} before it now has another take (take {take}, was take {before})",
        number=number,
        take=now.number,
        before=was.number,
    )


def _number(project: Project, take_id: str) -> int:
    """Of the shot that shows a take; it may be a part or a copy of the one it was made for."""
    return project.number(project.showing[take_id])


def _shot_of(library: TakeLibrary, take_id: str) -> str | None:
    take = library.get(take_id)
    return None if take is None else take.shot
