"""What a job will make when its turn comes: the take, where it goes on, and the command."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.language import tr
from app.model.cast import cited
from app.model.jobs import Job
from app.model.lineage import Ready, Stale, recipe_for, selected_take, takes_of
from app.model.lora_words import name_of
from app.model.own_past import picture_needed
from app.model.past import past_of
from app.model.project import MAX_SEED, Project, Reference, Shot
from app.model.prompts import full_prompt
from app.model.smaller_size import allowed_size
from app.model.take_marks import is_deleted
from app.model.takes import Take, TakeLibrary, TakeState, new_take
from app.model.timeline import pictures_needed
from app.session.document import Document
from app.session.installed import no_shots
from app.storage.disk_room import bytes_needed, check_room
from app.storage.lora_files import LORAS, lora_path
from app.storage.media_folder import media_of
from app.storage.project_folder import cache_folder
from app.storage.reference_files import reference_path
from generation.protocol import (
    GenerateShot,
    HistoryTake,
    LoraFile,
    ModelCard,
    Recipe,
    ReferencePicture,
)

KEYFRAME = "keyframe"  # what a shot begins from is called in what the worker says


class GenerationError(Exception):
    """Something that cannot be generated, said in one or two sentences."""


@dataclass(frozen=True)
class TakePlan:
    """A take to make or to go on with; `asked_seed` is what the shot had when it began."""

    take: Take
    first_chunk: int
    is_new: bool
    asked_seed: int
    repairs: bool = False  # it was whole once: the cut stays as it is
    keep: tuple[int, ...] = ()  # chunks behind the first one that are whole


def plan_take(document: Document, job: Job) -> TakePlan:
    """Decide what a job makes from the project as it is now."""
    shot = document.project.shot(job.shot)
    library = document.library
    wanted = library.get(job.take)
    if wanted is not None:
        return _continued(wanted, shot)
    card = required_card(document)
    recipe = recipe_for(document.project, library, card, shot.id)
    recipe = msgspec.structs.replace(recipe, size=allowed_size(card, job.recipe))
    _check_history(document, recipe, shot)
    _check_loras(document, recipe)
    check_begins(document, {shot.id})
    takes = tuple(t for t in library.of_shot(shot.id) if not is_deleted(document.project, t))
    shown = takes_of(library, shot)
    taken = tuple(take for take in shown if _is_whole(take)) if job.may_resume else shown
    recipe = _with_free_seed(taken, recipe)
    begun = tuple(t for t in takes if job.may_resume and not _is_whole(t))
    started = next((t for t in reversed(takes) if _is_asked(t.recipe, recipe)), None)
    started = started or next((t for t in reversed(begun) if _is_smaller(t, recipe, card)), None)
    if started is not None:
        return _continued(started, shot)
    created = datetime.now(UTC).isoformat(timespec="seconds")
    cast = cited(document.project.cast, full_prompt(document.project, shot))
    take = new_take(library, shot.id, recipe, created, cast, shot.origins)
    return TakePlan(take, 0, True, shot.seed)


def command_for(document: Document, job_id: str, plan: TakePlan) -> GenerateShot:
    """The command that makes the planned take."""
    recipe = plan.take.recipe
    return GenerateShot(
        job=job_id,
        take=plan.take.id,
        take_folder=str(document.take_folder(plan.take.id)),
        recipe=recipe,
        history=remembered_takes(document, recipe),
        cache_folder=str(cache_folder(document.require_folder())),
        first_chunk=plan.first_chunk,
        references=(
            *start_pictures(document, recipe),
            *remembered_pictures(document, plan.take.cast, recipe),
        ),
        keep=plan.keep,
        loras=used_lora_files(document, recipe),
    )


def remembered_takes(document: Document, recipe: Recipe) -> tuple[HistoryTake, ...]:
    """The takes of a recipe's history, each with the chunks that it had then, and its rate."""
    counts = dict(zip(recipe.history, recipe.history_chunks, strict=False))
    rates = dict(zip(recipe.history, recipe.history_rates, strict=False))
    known = {take_id: document.library.get(take_id) for take_id in recipe.history}
    made_by = {take_id: take.recipe.weights for take_id, take in known.items() if take}
    return tuple(
        HistoryTake(
            take, str(document.take_folder(take)), counts.get(take), rates.get(take, 1),
            made_by.get(take, ""),
        )
        for take in recipe.history
    )


def remembered_pictures(
    document: Document, cast: Sequence[Reference], recipe: Recipe
) -> tuple[ReferencePicture, ...]:
    """The pictures of a recipe's references with their files; `cast` is whom the prompt cites."""
    folder = document.require_folder()
    names = {reference.picture: reference.name for reference in cast}
    return tuple(
        ReferencePicture(names.get(digest, ""), digest, str(reference_path(folder, digest)))
        for digest in recipe.references
    )


def start_pictures(document: Document, recipe: Recipe) -> tuple[ReferencePicture, ...]:
    """The keyframe that a recipe begins from, with its file; one at most."""
    folder, digest = document.require_folder(), recipe.keyframe
    if not digest:
        return ()
    return (ReferencePicture(KEYFRAME, digest, str(reference_path(folder, digest))),)


def used_lora_files(document: Document, recipe: Recipe) -> tuple[LoraFile, ...]:
    """The LoRAs of a recipe with their files."""
    folder, project = document.require_folder(), document.project
    return tuple(
        LoraFile(name_of(project, digest), digest, str(lora_path(folder, digest)), weight)
        for digest, weight in recipe.loras
    )


def required_card(document: Document) -> ModelCard:
    """The card of the project's model; GenerationError when the model is not installed."""
    if document.card is None:
        raise GenerationError(
            tr(
                "The model {model} is not installed, so nothing was generated. "
                "`throughline models list` shows what is installed.",
                model=repr(document.project.model),
            )
        )
    if document.card.makes != "shots":
        raise GenerationError(no_shots(document.project.model))
    return document.card


def missing_shots(project: Project, library: TakeLibrary) -> tuple[str, ...]:
    """The enabled shots whose selected take does not fill them, in story order.

    An imported take is what the user wants to see: its shot is generated only when it is named.
    """
    return tuple(_missing(project, library))


def stale_shots(document: Document) -> tuple[str, ...]:
    """The stale shots that a new take would mend, in story order; imported takes stay."""
    return tuple(_stale(document))


def has_unmade_shots(document: Document) -> bool:
    """Whether any shot is stale or missing; the first that is found says so."""
    project = document.project
    return any(
        not isinstance(state, Ready) and _is_makeable(document, project.shot(shot_id))
        for shot_id, state in document.states().items()
    )


def _is_makeable(document: Document, shot: Shot) -> bool:
    take = document.selected_take(shot)
    return shot.enabled and (take is None or not take.is_imported)


def _missing(project: Project, library: TakeLibrary) -> Iterator[str]:
    for shot in project.shots:
        if shot.enabled and not _is_filled(project, selected_take(library, shot), shot):
            yield shot.id


def _stale(document: Document) -> Iterator[str]:
    for shot_id, state in document.states().items():
        if isinstance(state, Stale):
            take = document.selected_take(document.project.shot(shot_id))
            if take is None or not take.is_imported:
                yield shot_id


def _is_filled(project: Project, take: Take | None, shot: Shot) -> bool:
    if take is None or take.is_imported:
        return take is not None
    return take.pictures >= pictures_needed(shot, project.rate, take.recipe.rate)


def chunks_of(document: Document, shot_id: str) -> int:
    """How many chunks a new take of the shot would have today."""
    card = document.card
    if card is None or not document.project.has_shot(shot_id):
        return 0
    return card.grid.chunks_for(_pictures_of(document, card, shot_id))


def check_can_be_kept(document: Document, shot_ids: Collection[str]) -> None:
    """Refuse to begin takes of these shots where no model, leave or room is for them."""
    document.check_writable()
    card = required_card(document)
    frames = (_pictures_of(document, card, shot.id) for shot in document.project.shots
              if shot.id in shot_ids)
    needed = sum(bytes_needed(count, card.grid) for count in frames)
    folder = document.require_folder()
    media = media_of(folder)
    check_room(folder if media.is_inside else media.home, needed)


def check_begins(
    document: Document, shot_ids: Collection[str], queued: Collection[str] = ()
) -> None:
    """Refuse to begin takes of these shots where one has no picture that its model needs."""
    project, coming = document.project, {*shot_ids, *queued}
    past = past_of(project, document.library, required_card(document))
    for shot in project.shots:
        if shot.id in shot_ids and (why := picture_needed(past, project, shot, coming)):
            raise GenerationError(why)


def _pictures_of(document: Document, card: ModelCard, shot_id: str) -> int:
    project = document.project
    return pictures_needed(project.shot(shot_id), project.rate, card.grid.rate)


def check_continues(document: Document, take: Take) -> None:
    """Refuse to go on with a take that another model began."""
    card = required_card(document)
    if take.is_imported:
        raise GenerationError(_imported_note(take))
    if (take.recipe.model, take.recipe.weights) != (card.name, card.weights):
        raise GenerationError(
            tr(
                "Take {number} was begun with another model and cannot be continued; "
                "it is kept. Generate a new take instead.",
                number=take.number,
            )
        )


def _imported_note(take: Take) -> str:
    if not take.note:
        return tr(
            "Take {number} was imported and cannot be continued; it is kept. "
            "Import its file again instead.",
            number=take.number,
        )
    return tr(
        "Take {number} was imported and cannot be continued; it is kept. "
        "Import {file} again instead.",
        number=take.number,
        file=take.note,
    )


def with_rung(take: Take, rung: str) -> Take:
    """The take with what its pictures can differ by; see `Recipe.rung`. What was said stays."""
    if not rung:
        return take
    return replace(take, recipe=msgspec.structs.replace(take.recipe, rung=rung))


def _is_asked(recipe: Recipe, asked: Recipe) -> bool:
    """Whether a take's recipe is this one, whatever was given up on the way."""
    return msgspec.structs.replace(recipe, rung="") == asked


def _is_smaller(take: Take, asked: Recipe, card: ModelCard) -> bool:
    """Whether a take was begun as asked, but with smaller pictures for want of memory."""
    size = take.recipe.size
    return size in card.sizes and _is_asked(take.recipe, msgspec.structs.replace(asked, size=size))


def _continued(take: Take, shot: Shot) -> TakePlan:
    first_chunk = 0
    for chunk in take.chunks:
        if chunk.missing or chunk.index != first_chunk:
            break
        first_chunk += 1
    running = replace(take, state=TakeState.RUNNING)
    behind = (chunk for chunk in take.chunks if chunk.index > first_chunk and not chunk.missing)
    keep = tuple(chunk.index for chunk in behind)
    repairs = any(chunk.missing for chunk in take.chunks)
    return TakePlan(running, first_chunk, False, shot.seed, repairs, keep)


def _is_whole(take: Take) -> bool:
    return take.state is TakeState.COMPLETE and not any(chunk.missing for chunk in take.chunks)


def _with_free_seed(taken: tuple[Take, ...], recipe: Recipe) -> Recipe:
    """Another seed when a take with the very same recipe exists: it would be the same pictures."""
    if not any(_is_asked(take.recipe, recipe) for take in taken):
        return recipe
    used = {take.recipe.seed for take in taken}
    seed = recipe.seed
    while seed in used:
        seed = (seed + 1) % (MAX_SEED + 1)
    return msgspec.structs.replace(recipe, seed=seed)


def _check_loras(document: Document, recipe: Recipe) -> None:
    for lora in used_lora_files(document, recipe):
        if not Path(lora.file).is_file():
            raise GenerationError(
                tr(
                    "The file of the LoRA {name} was not found in {folder}. Nothing was "
                    "generated; add it again, or turn it off.",
                    name=lora.name,
                    folder=LORAS,
                )
            )


def _check_history(document: Document, recipe: Recipe, shot: Shot) -> None:
    for take_id in recipe.history:
        take = document.library.by_id[take_id]
        if any(chunk.missing for chunk in take.chunks):
            number = document.project.number(document.project.showing[take.id])
            raise GenerationError(
                tr(
                    "{shot} remembers take {take} of shot {number}, which has lost "
                    "files. Nothing was changed; put them back or generate shot {number} again.",
                    shot=shot.name,
                    take=take.number,
                    number=number,
                )
            )
