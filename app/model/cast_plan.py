"""What a shot remembers of the cast, before all takes: the pictures that its prompt cites."""

from dataclasses import dataclass

from app.language import tr
from app.model.cast import cited
from app.model.project import Project, Reference
from app.model.prompts import full_prompt
from generation.protocol import ModelCard

_LATENT_FRAMES = 1  # a reference is a shot of one picture


@dataclass(frozen=True)
class RememberedReference:
    """One cited picture in the memory of a shot, always fine; `reason` is a clause."""

    reference: Reference
    is_kept: bool  # otherwise it is left out
    tokens: int
    reason: str


def plan_references(
    project: Project, card: ModelCard | None, shot_id: str
) -> tuple[RememberedReference, ...]:
    """What a new take would remember of the cast, in the order in which its prompt cites it.

    Without a card, or with a model that does not say how it counts memory, all of it.
    """
    if card is not None and card.past is not None:
        begins = bool(project.shot(shot_id).keyframe)
        return _first_ones(project, card.past.cited, shot_id, begins=begins)
    found = cited(project.cast, full_prompt(project, project.shot(shot_id)))
    if card is not None and card.forgets:
        why = tr("the model has no memory encoder")
        return tuple(RememberedReference(reference, False, 0, why) for reference in found)
    grid = None if card is None else card.memory
    left = None if grid is None else project.memory_budget or grid.budget
    planned = []
    for reference in found:
        tokens = 0 if grid is None else grid.tokens(_LATENT_FRAMES)
        if left is None or tokens <= left:
            left = None if left is None else left - tokens
            why = tr("the prompt cites it")
            planned.append(RememberedReference(reference, True, tokens, why))
        else:
            why = tr("even this does not fit into the memory's budget")
            planned.append(RememberedReference(reference, False, 0, why))
    return tuple(planned)


def _first_ones(
    project: Project, most: int, shot_id: str, *, begins: bool
) -> tuple[RememberedReference, ...]:
    """As many as a model reads that goes on in its own way, one less where it begins from another.
    """
    left_out, count = tr("the model reads no pictures of the cast"), max(0, most - begins)
    if most and not count:
        left_out = tr("the shot begins from its keyframe")
    elif count:
        left_out = tr("the model reads no more pictures of the cast than {count}", count=count)
    found = cited(project.cast, full_prompt(project, project.shot(shot_id)))
    kept = tr("the prompt cites it")
    return tuple(
        RememberedReference(reference, place < count, 0, kept if place < count else left_out)
        for place, reference in enumerate(found)
    )


def kept_references(
    project: Project, card: ModelCard | None, shot_id: str
) -> tuple[Reference, ...]:
    """The references whose pictures a new take would really remember."""
    planned = plan_references(project, card, shot_id)
    return tuple(remembered.reference for remembered in planned if remembered.is_kept)


def cast_tokens(project: Project, card: ModelCard | None, shot_id: str) -> int:
    """Context tokens that the cited pictures take from the budget."""
    return sum(remembered.tokens for remembered in plan_references(project, card, shot_id))
