"""What a shot remembers, in the words of the command line."""

import argparse
from collections.abc import Iterator, Sequence

from app.commands.opening import find_shot
from app.model.cast_plan import RememberedReference
from app.model.edits import set_continues, set_ignored, set_memory_budget, set_pinned
from app.model.memory_notes import memory_note
from app.model.memory_plan import FINE, LEFT_OUT, Remembered, budget_of
from app.model.own_past import looks_back, past_words
from app.model.past import COARSER, past_of
from app.model.project import Project, Shot
from app.model.takes import TakeLibrary
from app.session.installed import installed_card
from app.storage.project_folder import LoadedProject
from generation.protocol import ModelCard

MEMORY_OPTIONS = ("pin", "ignore", "continues", "memory_budget")
_FLAGS = {"continues": "--continue-from", "memory_budget": "--memory-budget"}


def with_memory(project: Project, shot: Shot, options: argparse.Namespace) -> Project:
    """The project with the wishes for what a shot remembers; shots are named as SHOT is."""

    def ids(keys: list[str]) -> tuple[str, ...]:
        return tuple(find_shot(project, key).id for key in keys)

    if options.pin is not None:
        project = set_pinned(project, shot.id, ids(options.pin))
    if options.ignore is not None:
        project = set_ignored(project, shot.id, ids(options.ignore))
    if options.continues is not None:
        (continued,) = ids([options.continues]) if options.continues else (None,)
        project = set_continues(project, shot.id, continued)
    if options.memory_budget is not None:
        project = set_memory_budget(project, options.memory_budget or None)
    return project


def memory_notes(
    loaded: LoadedProject, project: Project, options: argparse.Namespace
) -> Iterator[str]:
    """What of the wishes that were given has no effect now, and why; all of them are kept."""
    library = loaded.library
    card = installed_card(project.model)
    if card is not None and (reads := past_words(card)):
        yield from _without_effect(card, reads, options)
    elif card is not None and options.memory_budget:
        yield from _small_budget(project, library, card)
    keys = (*(options.pin or ()), *(options.ignore or ()), options.continues)
    wished = dict.fromkeys(find_shot(loaded.project, key).id for key in keys if key)
    for other in (shot for shot in project.shots if shot.id in wished):
        if not other.enabled:
            yield f"{other.name} is disabled: nothing of it is remembered until it is enabled."
        elif (take := library.get(other.selected_take)) is None or not take.chunks:
            yield f"{other.name} has no take yet; what was said of it holds when it has one."


def _without_effect(card: ModelCard, reads: str, options: argparse.Namespace) -> Iterator[str]:
    """Which options a model does not heed that reads the story in its own way, or not at all."""
    unheeded = ("pin", "memory_budget") if looks_back(card) else MEMORY_OPTIONS
    given = [_FLAGS.get(name, f"--{name}") for name in unheeded if getattr(options, name)]
    if given:
        yield f"{reads} Kept for another model, and without effect here: {', '.join(given)}."


def _small_budget(project: Project, library: TakeLibrary, card: ModelCard) -> Iterator[str]:
    """Whether the budget of the project has no room for anything, whatever was made yet."""
    budget, past = budget_of(project, card), past_of(project, library, card)
    if card.memory is None or budget is None:
        return
    least = card.memory.tokens(card.grid.latents_in_chunk(0), COARSER[-1])
    if budget >= max((least, *(tokens[COARSER[-1]] for tokens in past.tokens))):
        return  # of a long film no plan is made in vain
    notes = (memory_note(project, library, card, shot) for shot in project.shots if shot.enabled)
    if found := [note for note in notes if note]:
        more = f" The same holds for {len(found) - 1} more." if len(found) > 1 else ""
        yield f"{found[0]}{more}"
    elif budget < least:
        yield (
            f"No shot can be remembered with a budget of {budget}: a chunk at its coarsest takes "
            f"{least} tokens. Set a larger one."
        )


def memory_lines(
    project: Project,
    cast: Sequence[RememberedReference],
    plan: Sequence[Remembered],
    budget: int | None,
) -> list[str]:
    """One line for each cited picture and remembered shot, and how much of the budget they take."""
    lines = [
        f"     remembers @{r.reference.name:11s} {'reference' if r.is_kept else 'left out':12s} "
        f"{r.tokens:6d} tokens: {r.reason}"
        for r in cast
    ]
    for remembered in plan:
        number, name = project.number(remembered.shot), project.shot(remembered.shot).name
        lines.append(
            f"     remembers {number:3d} {name:8s} {rate_words(remembered.rate):12s} "
            f"{remembered.tokens:6d} tokens: {remembered.reason}"
        )
    if lines and budget is not None:
        spent = sum(r.tokens for r in cast) + sum(remembered.tokens for remembered in plan)
        lines.append(f"     memory: {spent} of {budget} tokens")
    return lines


def memory_data(plan: Sequence[Remembered]) -> list[dict[str, object]]:
    """The same for programs; rate 1 is fine, n one frame out of n, 0 left out."""
    return [
        {"shot": r.shot, "take": r.take, "rate": r.rate, "tokens": r.tokens, "reason": r.reason}
        for r in plan
    ]


def cast_memory_data(cast: Sequence[RememberedReference]) -> list[dict[str, object]]:
    """The cited pictures for programs."""
    return [
        {
            "name": r.reference.name, "picture": r.reference.picture, "kept": r.is_kept,
            "tokens": r.tokens, "reason": r.reason,
        }
        for r in cast
    ]


def rate_words(rate: int) -> str:
    """How finely, as the window and the command line say it."""
    return {FINE: "fine", LEFT_OUT: "left out"}.get(rate, f"coarse 1/{rate}")
