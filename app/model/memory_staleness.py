"""Why a take's memory is not what it would be today, and whose staleness it inherits."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from app.language import listed, mark, tr
from app.model.memory_plan import FINE, LEFT_OUT, MemoryPlan, plan_of
from app.model.past import Past
from app.model.project import Project, Shot
from app.model.staleness import grown_reasons, own_reasons, remembered_reasons
from app.model.takes import Take, TakeLibrary
from generation.protocol import ModelCard, Recipe


@dataclass(frozen=True)
class MadeReasons:
    """The differences in what a generated take was made from, but for the cast."""

    reasons: tuple[str, ...]
    remembered: frozenset[str]  # ids of the shots in its memory, whose staleness it inherits
    meant: frozenset[str]  # ids of the shots that a new take would remember


def made_reasons(
    project: Project, library: TakeLibrary, card: ModelCard | None, past: Past, shot: Shot,
    take: Take,
) -> MadeReasons:
    """Compare a take with what would be made today."""
    if card is not None and card.forgets:  # what its recipes name was never read
        return MadeReasons(own_reasons(project, shot, take, card), frozenset(), frozenset())
    plan = plan_of(project, past, shot, without=take.id)
    recorded = _places(plan, take.recipe)
    reasons = (
        *own_reasons(project, shot, take, card),
        *_history_reasons(project, library, plan, take, recorded, compared=card is not None),
        *grown_reasons(project, library, take.recipe, [past.take_ids[p] for p in sorted(recorded)]),
        *(_planned_reasons(project, plan, take.recipe, recorded) if card is not None else ()),
    )
    return MadeReasons(reasons, _shots(past, recorded), _shots(past, plan.kept()))


def _shots(past: Past, places: Iterable[int]) -> frozenset[str]:
    return frozenset(past.shots[place].id for place in places)


def inherited_reasons(project: Project, stale: Collection[str]) -> tuple[str, ...]:
    """The reason that lies in remembered shots which are stale themselves."""
    numbers = sorted(map(project.numbers.__getitem__, stale))
    if not numbers:
        return ()
    if len(numbers) == 1:
        return (tr("shot {number}, which it remembers, is stale itself", number=numbers[0]),)
    return (
        tr(
            "shots {numbers} and {last}, which it remembers, are stale themselves",
            numbers=listed(map(str, numbers[:-1])),
            last=numbers[-1],
        ),
    )


def _places(plan: MemoryPlan, recipe: Recipe) -> list[int]:
    """Where what a take remembers lies in today's past, as far as it is there."""
    wishes, place_of = plan.wishes, plan.past.place_of_take
    places = {place_of.get(take_id, wishes.count) for take_id in recipe.history}
    return wishes.in_order(p for p in places if p < wishes.count and p != wishes.skipped)


def _history_reasons(
    project: Project, library: TakeLibrary, plan: MemoryPlan, take: Take, recorded: list[int],
    *, compared: bool,
) -> tuple[str, ...]:
    """The differences to the takes that a new recipe would name, as far as they are compared.

    A take that is left out today but was remembered is another reason. Where nothing about the
    model is compared, what a planned recipe left out may still be left out.
    """
    meant = recorded
    if compared or not take.recipe.history_rates:
        meant = plan.wishes.in_order({*plan.kept(), *recorded})
    today = tuple(plan.past.take_ids[place] for place in meant)
    return remembered_reasons(project, library, plan.wishes.shot, take.recipe.history, today)


def _planned_reasons(
    project: Project, plan: MemoryPlan, recipe: Recipe, recorded: list[int]
) -> Iterator[str]:
    """How today's plan of the memory differs for takes that the recipe remembers, too."""
    rates = recipe.history_rates or (FINE,) * len(recipe.history)
    then = dict(zip(recipe.history, rates, strict=False))
    for place in recorded:
        rate, take_id = plan.rate(place), plan.past.take_ids[place]
        was = then.get(take_id, rate)
        if was != rate:
            number = project.number(plan.past.shots[place].id)
            yield tr(_change(was, rate), number=number, reason=plan.reason(place))


def _change(was: int, rate: int) -> str:
    """The marked clause."""
    if rate == LEFT_OUT:
        return mark("it would remember shot {number} no more now: {reason}")
    if rate > was:
        return mark("it would remember shot {number} more coarsely now: {reason}")
    if rate != FINE:  # the reason is why not wholly fine
        return mark("it would remember shot {number} more finely now")
    return mark("it would remember shot {number} more finely now: {reason}")
