"""What a shot remembers, the recipe it would have today, and why a take is stale."""

from collections.abc import Sequence

from app.model.cast import read_prompt
from app.model.cast_plan import kept_references
from app.model.keyframes import start_picture
from app.model.loras import used_loras
from app.model.memory_plan import FINE, Remembered, earlier_takes, plan_memory
from app.model.project import Project, Shot
from app.model.prompts import negative_of
from app.model.quality import sampling_of
from app.model.shot_state import Empty as Empty
from app.model.shot_state import Partial as Partial
from app.model.shot_state import Ready as Ready
from app.model.shot_state import ShotState as ShotState
from app.model.shot_state import Stale as Stale
from app.model.shot_states import ShotStates
from app.model.takes import Take, TakeLibrary
from app.model.timeline import pictures_needed
from generation.protocol import ModelCard, Recipe


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
        prompt=read_prompt(project, shot),
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
        loras=used_loras(project.loras, shot.loras, draft=project.draft),
        references=tuple(r.picture for r in kept_references(project, card, shot.id)),
        keyframe=start_picture(library, card, shot),
    )


def _rates(plan: Sequence[Remembered]) -> tuple[int, ...]:
    """How coarsely each take is remembered; nothing where everything is remembered finely."""
    if all(remembered.rate == FINE for remembered in plan):
        return ()
    return tuple(remembered.rate for remembered in plan if remembered.rate)


def stale_shots(
    project: Project, library: TakeLibrary, card: ModelCard | None
) -> dict[str, tuple[str, ...]]:
    """The enabled shots whose selected take is stale, each with its reasons in words.

    Without a card (no model is installed) nothing about the model is compared. A change of the cast
    makes stale what cites it and, until that has another take, nothing that remembers it. An
    imported take is stale only where it does not fit any more.
    """
    states = shot_states(project, library, card)
    return {i: state.reasons for i, state in states.items() if isinstance(state, Stale)}


def shot_states(
    project: Project, library: TakeLibrary, card: ModelCard | None
) -> dict[str, ShotState]:
    """The state of every shot by id; what a running job adds is not known here."""
    return ShotStates().of(project, library, card)


def shot_state(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot_id: str
) -> ShotState:
    """The state of one shot."""
    return shot_states(project, library, card)[project.shot(shot_id).id]
