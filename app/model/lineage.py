"""What a shot remembers, the recipe it would have today, and why a take is stale."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from app.model.cast import spoken_prompt
from app.model.cast_plan import kept_references
from app.model.cast_staleness import cast_reasons
from app.model.memory_plan import FINE, LEFT_OUT, Remembered, earlier_takes, plan_memory
from app.model.project import Project, Shot
from app.model.prompts import full_prompt, negative_of
from app.model.quality import sampling_of
from app.model.staleness import (
    grown_reasons,
    imported_reasons,
    own_reasons,
    remembered_reasons,
)
from app.model.takes import Take, TakeLibrary
from app.model.timeline import pictures_needed
from generation.protocol import ModelCard, Recipe


@dataclass(frozen=True)
class Empty:
    """The shot has no selected take."""


@dataclass(frozen=True)
class Ready:
    """The selected take is what would be made today."""


@dataclass(frozen=True)
class Stale:
    """The selected take differs from what would be made today; each reason is a clause."""

    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Partial:
    """The selected take was not finished or lost files: it shows `pictures` of `needed`."""

    pictures: int
    needed: int


ShotState: TypeAlias = Empty | Ready | Stale | Partial


def history_of(
    project: Project, library: TakeLibrary, shot_id: str, without: str | None = None
) -> tuple[str, ...]:
    """The takes that a shot could remember: the selected ones of enabled earlier shots."""
    return tuple(take.id for _, take in earlier_takes(project, library, shot_id, without))


def selected_take(library: TakeLibrary, shot: Shot) -> Take | None:
    """The take in the cut, or None."""
    return library.get(shot.selected_take)


def takes_of(library: TakeLibrary, shot: Shot) -> tuple[Take, ...]:
    """The takes that a shot may show: its own, then those of the shots that it is a part of."""
    return tuple(take for i in (shot.id, *shot.origins) for take in library.of_shot(i))


def recipe_for(project: Project, library: TakeLibrary, card: ModelCard, shot_id: str) -> Recipe:
    """Everything that a new take of this shot would be made from today, were it generated."""
    shot = project.shot(shot_id)
    grid = card.grid
    steps, guidance = sampling_of(project, card)
    whole_plan = plan_memory(project, library, card, shot.id)
    plan = [remembered for remembered in whole_plan if remembered.rate]
    return Recipe(
        model=card.name,
        weights=card.weights,
        prompt=spoken_prompt(project.cast, full_prompt(project, shot)),
        negative=negative_of(project, shot),
        seed=shot.seed,
        frames=grid.legal_frames(pictures_needed(shot, project.rate, grid.rate)),
        size=grid.size,
        rate=grid.rate,
        steps=steps,
        guidance=guidance,
        history=tuple(remembered.take for remembered in plan),
        history_chunks=tuple(remembered.chunks for remembered in plan),
        history_rates=_rates(whole_plan),
        references=tuple(r.picture for r in kept_references(project, card, shot.id)),
    )


def _rates(plan: Sequence[Remembered]) -> tuple[int, ...]:
    """How coarsely each take is remembered; nothing where everything is remembered finely."""
    if all(remembered.rate == FINE for remembered in plan):
        return ()
    return tuple(remembered.rate for remembered in plan if remembered.rate)


def _meant(
    plan: Sequence[Remembered], recipe: Recipe, *, compared: bool
) -> tuple[str, ...]:
    """The takes that a new recipe would name, as far as they are to be compared with this one's.

    A take that is left out today but was remembered is another reason. Where nothing about the
    model is compared, what a planned recipe left out may still be left out.
    """
    recorded = set(recipe.history)
    if not compared and recipe.history_rates:
        return tuple(r.take for r in plan if r.take in recorded)
    return tuple(r.take for r in plan if r.rate or r.take in recorded)


def stale_shots(
    project: Project, library: TakeLibrary, card: ModelCard | None
) -> dict[str, tuple[str, ...]]:
    """The enabled shots whose selected take is stale, each with its reasons in words.

    Without a card (no model is installed) nothing about the model is compared. A change of the cast
    makes stale what cites it and, until that has another take, nothing that remembers it. An
    imported take is stale only where it does not fit any more.
    """
    stale: dict[str, tuple[str, ...]] = {}
    by_cast_alone: set[str] = set()
    for shot in project.shots:
        take = selected_take(library, shot)
        if take is None or not shot.enabled:
            continue
        if take.is_imported:
            reasons = imported_reasons(project, shot, take, card)
        else:
            changed = set(stale) - by_cast_alone
            reasons = _made_reasons(project, library, card, shot, take, changed)
        of_cast = () if take.is_imported else cast_reasons(project, shot, take, card)
        if reasons or of_cast:
            stale[shot.id] = (*reasons, *of_cast)
        if of_cast and not reasons:
            by_cast_alone.add(shot.id)
    return stale


def _made_reasons(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot: Shot, take: Take,
    stale: set[str],
) -> tuple[str, ...]:
    """The differences in what a generated take was made from, but for the cast."""
    history = history_of(project, library, shot.id, without=take.id)
    plan = plan_memory(project, library, card, shot.id, without=take.id)
    meant = _meant(plan, take.recipe, compared=card is not None)
    return (
        *own_reasons(project, shot, take, card),
        *remembered_reasons(project, library, shot, take.recipe.history, meant),
        *grown_reasons(project, library, take.recipe, history),
        *(_planned_reasons(project, plan, take.recipe) if card is not None else ()),
        *_inherited_reasons(project, plan, take.recipe, stale),
    )


def shot_states(
    project: Project, library: TakeLibrary, card: ModelCard | None
) -> dict[str, ShotState]:
    """The state of every shot by id; what a running job adds is not known here."""
    stale = stale_shots(project, library, card)
    return {shot.id: _state(project, library, shot, stale) for shot in project.shots}


def shot_state(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot_id: str
) -> ShotState:
    """The state of one shot."""
    return shot_states(project, library, card)[project.shot(shot_id).id]


def _state(
    project: Project, library: TakeLibrary, shot: Shot, stale: Mapping[str, tuple[str, ...]]
) -> ShotState:
    take = selected_take(library, shot)
    if take is None:
        return Empty()
    if shot.id in stale:
        return Stale(stale[shot.id])
    needed = pictures_needed(shot, project.rate, take.recipe.rate)
    if take.pictures < needed:
        return Partial(take.pictures, needed)
    return Ready()


def _planned_reasons(
    project: Project, plan: Sequence[Remembered], recipe: Recipe
) -> tuple[str, ...]:
    """How today's plan of the memory differs for takes that the recipe remembers, too."""
    rates = recipe.history_rates or (FINE,) * len(recipe.history)
    recorded = dict(zip(recipe.history, rates, strict=False))
    reasons = []
    for remembered in plan:
        was = recorded.get(remembered.take, remembered.rate)
        if was != remembered.rate:
            number, how = project.number(remembered.shot), _change(was, remembered.rate)
            reasons.append(f"it would remember shot {number} {how} now: {remembered.reason}")
    return tuple(reasons)


def _change(was: int, rate: int) -> str:
    if rate == LEFT_OUT:
        return "no more"
    return "more coarsely" if rate > was else "more finely"


def _inherited_reasons(
    project: Project, plan: Sequence[Remembered], recipe: Recipe, stale: set[str]
) -> tuple[str, ...]:
    remembered = {r.shot for r in plan if r.take in recipe.history}
    numbers = sorted(map(project.number, remembered & stale))
    if not numbers:
        return ()
    if len(numbers) == 1:
        return (f"shot {numbers[0]}, which it remembers, is stale itself",)
    listed = ", ".join(str(number) for number in numbers[:-1])
    return (f"shots {listed} and {numbers[-1]}, which it remembers, are stale themselves",)

