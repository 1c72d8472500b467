"""Why a take is stale by the cast alone: other pictures, other words, or others who are cited."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from app.language import tr
from app.model.cast import cited, spoken_prompt, words_for
from app.model.cast_plan import plan_references
from app.model.project import Project, Reference, Shot
from app.model.prompts import full_prompt
from app.model.takes import Take
from generation.protocol import ModelCard


def cast_reasons(
    project: Project, shot: Shot, take: Take, card: ModelCard | None
) -> tuple[str, ...]:
    """The differences between the cast that a take was made with and today's, as clauses.

    Without a card nothing about the memory's budget is compared.
    """
    then = {reference.key: reference for reference in cast_then(project, take)}
    asked = full_prompt(project, shot)
    now = cited(project.cast, asked)
    said_otherwise = take.recipe.prompt != spoken_prompt(project.cast, asked)
    if card is not None and card.forgets and not said_otherwise:
        return ()  # it reads words alone
    reasons: list[str] = []
    for reference in now:
        was = then.get(reference.key)
        if was is None:
            reasons += _newly_cited(reference, take)
        else:
            reasons += _changed(was, reference, said_otherwise=said_otherwise)
    reasons += _not_cited(project, take, now)
    if card is not None and not card.forgets:
        pictures = {reference.picture for reference in then.values()}
        reasons += _budget_reasons(project, shot, take, card, pictures)
    return tuple(reasons)


def cast_then(project: Project, take: Take) -> tuple[Reference, ...]:
    """Whom a take's prompt cited; who has been renamed since is there by today's name, too."""
    known = {reference.key for reference in take.cast}
    by_picture = {reference.picture: reference for reference in take.cast}
    renamed = (
        replace(was, name=now.name, description=words_for(was))
        for now in project.cast
        if now.key not in known and (was := by_picture.get(now.picture)) is not None
    )
    return (*take.cast, *renamed)


def _newly_cited(reference: Reference, take: Take) -> Iterator[str]:
    if cited((reference,), take.recipe.prompt):  # its name was nobody's, and stayed in the words
        yield tr("@{name} was not in the cast when it was made", name=reference.name)
    else:
        yield tr("it did not cite @{name} when it was made", name=reference.name)


def _changed(was: Reference, now: Reference, *, said_otherwise: bool) -> Iterator[str]:
    if was.picture != now.picture:
        yield tr("@{name} has another picture", name=now.name)
    if said_otherwise and words_for(was) != words_for(now):
        yield tr("@{name} is described in other words", name=now.name)


def _not_cited(project: Project, take: Take, now: tuple[Reference, ...]) -> Iterator[str]:
    keys, pictures = {other.key for other in now}, {other.picture for other in now}
    known = {other.key for other in project.cast}
    for reference in take.cast:
        if reference.key in keys or reference.picture in pictures:
            continue
        if reference.key in known:
            yield tr("it does not cite @{name} any more", name=reference.name)
        else:
            yield tr("@{name} is not in the cast any more", name=reference.name)


def _budget_reasons(
    project: Project, shot: Shot, take: Take, card: ModelCard, cited_then: Collection[str]
) -> Iterator[str]:
    """References that fitted into the budget then and do not now, or the other way round."""
    for planned in plan_references(project, card, shot.id):
        reference = planned.reference
        was_kept = reference.picture in take.recipe.references
        if reference.picture in cited_then and was_kept != planned.is_kept:
            name, reason = reference.name, planned.reason
            if planned.is_kept:
                yield tr("it would remember @{name} now: {reason}", name=name, reason=reason)
            else:
                yield tr(
                    "it would no more remember @{name} now: {reason}", name=name, reason=reason
                )
