"""What is to be said where a shot remembers nothing, though there is something to remember."""

from app.language import tr
from app.model.cast_plan import plan_references
from app.model.memory_plan import budget_of, plan_of
from app.model.own_past import past_words
from app.model.past import past_of
from app.model.project import Project, Shot
from app.model.takes import TakeLibrary
from generation.protocol import ModelCard


def memory_note(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot: Shot
) -> str:
    """Why a new take would remember nothing, in a sentence; nothing where that is wished."""
    if card is None or card.past is not None:
        return ""
    plan = plan_of(project, past_of(project, library, card), shot)
    wanted = any(plan.wishes.of(place) != "ignored" for place in plan.wishes.places())
    cast = plan_references(project, card, shot.id)
    if plan.kept() or any(r.is_kept for r in cast) or not (wanted or cast):
        return ""
    if card.forgets:
        return past_words(card)
    return tr(
        "{shot} remembers nothing: the memory's budget ({budget}) is too small for anything. "
        "Set a larger one.",
        shot=shot.name,
        budget=budget_of(project, card),
    )
