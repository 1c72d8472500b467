"""Plans of memory and states of shots, each shot by itself and in the plainest way.

The program does the same for a thousand shots at once (`shot_states`); tests compare the two.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, repeat

from app.model.cast import cited, own_names
from app.model.cast_plan import cast_tokens
from app.model.cast_staleness import cast_reasons
from app.model.keyframe_staleness import start_reasons
from app.model.memory_plan import FINE, LEFT_OUT, Remembered
from app.model.past import COARSER
from app.model.project import Project, Shot
from app.model.prompts import full_prompt, own_prompt
from app.model.shared_names import shared_names
from app.model.shot_state import Empty, Partial, Ready, ShotState, Stale
from app.model.staleness import (
    grown_reasons,
    imported_reasons,
    own_reasons,
    remembered_reasons,
)
from app.model.takes import Take, TakeLibrary
from app.model.timeline import pictures_needed
from generation.protocol import MemoryGrid, ModelCard, Recipe


@dataclass(frozen=True)
class _Candidate:
    shot: Shot
    take: Take
    latents: int
    shared: tuple[str, ...]
    wished: str = ""  # "pinned", "ignored" or "continued"
    named: tuple[str, ...] = ()


def plan_memory(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot_id: str,
    without: str | None = None,
) -> tuple[Remembered, ...]:
    """What a new take of the shot would remember, oldest first as the model sees it.

    A take `without` is not remembered: the one that is asked about, where parts of it are shown
    by other shots.

    Without a card, or with a model that does not say how it counts memory, all of it, finely.
    """
    shot = project.shot(shot_id)
    earlier = tuple(earlier_takes(project, library, shot.id, without))
    wishes = _wishes(project, library, shot, earlier)
    found = [
        _candidate(shot, other, take, card, wishes, project) for other, take in earlier
    ]
    found = _with_continued_last(found)
    if card is not None and card.past is not None:
        if card.past.anew and _begins_from_a_picture(project, card, shot):
            why = f"the shot begins from a picture, and {card.name} reads no other"
            return tuple(_remembered(candidate, LEFT_OUT, 0, why) for candidate in found)
        return tuple(_as_far_as_read(found, card, place) for place in range(len(found)))
    if card is not None and card.forgets:
        why = "the model has no memory encoder"
        return tuple(_remembered(candidate, LEFT_OUT, 0, why) for candidate in found)
    grid = None if card is None else card.memory
    if grid is None:
        return tuple(_remembered(c, _only_wished(c), 0, _uncounted(c)) for c in found)
    budget = (project.memory_budget or grid.budget) - cast_tokens(project, card, shot.id)
    if card is not None and grid.reach is not None:
        return tuple(_of_the_last(found, card, budget, place) for place in range(len(found)))
    return _within(found, grid, budget)


def _begins_from_a_picture(project: Project, card: ModelCard, shot: Shot) -> bool:
    assert card.past is not None
    most = card.past.cited
    return most > 0 and bool(shot.keyframe or cited(project.cast, full_prompt(project, shot)))


def earlier_takes(
    project: Project, library: TakeLibrary, shot_id: str, without: str | None = None
) -> Iterable[tuple[Shot, Take]]:
    """Enabled earlier shots with a take that shows anything; each take once, where it is first."""
    found = {without}
    for other in project.shots[: project.index(shot_id)]:
        take = library.get(other.selected_take)
        if other.enabled and take is not None and take.chunks and take.id not in found:
            found.add(take.id)
            yield other, take


def _as_far_as_read(found: Sequence[_Candidate], card: ModelCard, place: int) -> Remembered:
    """By a model that goes on in its own way: a take of which anything lies within its reach."""
    assert card.past is not None
    candidate, newer = found[place], [c for c in found[place + 1 :] if c.wished != "ignored"]
    latents = sum(other.latents for other in newer)
    chunks = (chunk for other in newer for chunk in other.take.chunks)
    pictures = sum(card.grid.frames_in_chunk(chunk.index) for chunk in chunks)
    is_read = latents < card.past.latents or pictures < card.past.pictures
    rate = FINE if is_read and candidate.wished != "ignored" else LEFT_OUT
    if candidate.wished in ("ignored", "continued"):
        why = _why_wished(candidate)
    elif rate and place == len(found) - 1:
        why = "it comes just before"
    else:
        seconds = max(card.past.latents * card.grid.stride, card.past.pictures) / card.grid.rate[0]
        why = f"the model looks back {'' if rate else 'only '}{seconds:.1f} s"
    return _remembered(candidate, rate, 0, why)


def _of_the_last(
    found: Sequence[_Candidate], card: ModelCard, budget: int, place: int
) -> Remembered:
    """By a memory of the last latent frames: what of a take lies within them, if it fits."""
    grid, candidate = card.memory, found[place]
    assert grid is not None
    assert grid.reach is not None
    newer = [c for c in found[place + 1 :] if c.wished != "ignored"]
    left, room = grid.reach, budget
    for other in [*reversed(newer), candidate]:
        tokens = grid.tokens(min(left, other.latents)) if left > 0 else 0
        is_seen, room, left = left > 0, room - tokens, left - other.latents
    rate = FINE if is_seen and room >= 0 and candidate.wished != "ignored" else LEFT_OUT
    if candidate.wished == "ignored" or (rate and candidate.wished == "continued"):
        why = _why_wished(candidate)
    elif is_seen and not rate:
        why = "it does not fit into the memory's budget"
    elif rate and place == len(found) - 1:
        why = "it comes just before"
    else:
        seconds = grid.reach * card.grid.stride / card.grid.rate[0]
        why = f"the model looks back {'' if rate else 'only '}{seconds:.1f} s"
    return _remembered(candidate, rate, tokens if rate else 0, why)


def _wishes(
    project: Project, library: TakeLibrary, shot: Shot, earlier: Sequence[tuple[Shot, Take]]
) -> dict[str, list[tuple[int, str, str]]]:
    """What is wished of each take: how much it counts, the wish, and the shot that it names.

    A wish is for the take that a shot shows; for a deleted shot, for those of its parts and copies.
    """
    past = {take.id for _, take in earlier}
    shown = {
        other.id: other.selected_take
        for other in project.shots
        if other.enabled and (take := library.get(other.selected_take)) is not None and take.chunks
    }
    kinds = (("pinned", shot.pinned), ("ignored", shot.ignored), ("continued", (shot.continues,)))
    found: dict[str, list[tuple[int, str, str]]] = {}
    for weight, (wish, names) in enumerate(kinds):
        for name in filter(None, names):
            meant = [shown.get(name)]
            if not project.has_shot(name):
                meant = [shown[o.id] for o in project.shots if o.id in shown and name in o.origins]
            places = [take for take in meant if take in past]
            if wish == "continued" and places:
                places = [places[-1]]
            for take_id in places:
                found.setdefault(take_id, []).append((weight, wish, name))
    return found


def _candidate(
    shot: Shot, other: Shot, take: Take, card: ModelCard | None,
    wishes: Mapping[str, list[tuple[int, str, str]]], project: Project,
) -> _Candidate:
    named = sorted(wishes.get(take.id, []), key=lambda wish: wish[0])
    wish = named[-1][1] if named else ""
    latents = 0
    if card is not None:
        latents = sum(card.grid.latents_in_chunk(chunk.index) for chunk in take.chunks)
    telling = [
        one for one in project.shots
        if one.id == other.id
        or (take.is_imported and one.enabled and one.selected_take == take.id)
    ]
    words = (
        own_names(project.cast, "\n".join(own_prompt(project, one) for one in shots))
        for shots in ([shot], telling)
    )
    shared = shared_names(*words)
    return _Candidate(other, take, latents, shared, wish, tuple(name for _, _, name in named))


def _with_continued_last(found: Sequence[_Candidate]) -> list[_Candidate]:
    """The shot that is continued stands where the one just before would."""
    return sorted(found, key=lambda candidate: candidate.wished == "continued")


def _within(
    found: Sequence[_Candidate], grid: MemoryGrid, budget: int
) -> tuple[Remembered, ...]:
    rates = [_only_wished(candidate) for candidate in found]
    needed = accumulate(map(_tokens, found, rates, repeat(grid)))
    everything_fits = all(tokens <= budget for tokens in needed)
    if not everything_fits:
        rates = _fitted(found, grid, budget)
    last = len(found) - 1
    plan = []
    for place, (candidate, rate) in enumerate(zip(found, rates, strict=True)):
        reason = _why_wished(candidate) if everything_fits else _why(candidate, rate, place == last)
        plan.append(_remembered(candidate, rate, _tokens(candidate, rate, grid), reason))
    return tuple(plan)


def _fitted(found: Sequence[_Candidate], grid: MemoryGrid, budget: int) -> list[int]:
    """Rates within the budget: wishes, half of the rest finely, others coarsely, then finer."""
    order = _by_weight(found)
    rates = [LEFT_OUT] * len(found)
    left = budget
    least = min(cells for cells, _ in grid.encoders)  # that anything more or finer takes

    def take(place: int, offered: tuple[int, ...]) -> None:
        nonlocal left
        free = left + _tokens(found[place], rates[place], grid)
        fitting = (rate for rate in offered if _tokens(found[place], rate, grid) <= free)
        rates[place] = next(fitting, rates[place])
        left = free - _tokens(found[place], rates[place], grid)

    for place in filter(lambda place: found[place].wished, order):
        take(place, (FINE, *COARSER))
    others = [place for place in order if not found[place].wished]
    left, far = left // 2, left - left // 2
    for place in others:
        take(place, (FINE, *COARSER) if place == others[0] else (FINE,))
        if rates[place] == LEFT_OUT:
            break
    left += far
    for place in filter(lambda place: rates[place] == LEFT_OUT, others):
        take(place, COARSER[-1:])
    for place in order:
        if left < least:
            break
        take(place, (FINE, *COARSER))
    for place, rate in enumerate(rates):
        finer = range(FINE, rate + 1)
        same = (r for r in finer if r in (FINE, *COARSER) and _as_many(found[place], r, rate, grid))
        rates[place] = next(same, rate)
    return rates


def _as_many(candidate: _Candidate, rate: int, other: int, grid: MemoryGrid) -> bool:
    return _tokens(candidate, rate, grid) == _tokens(candidate, other, grid)


def _tokens(candidate: _Candidate, rate: int, grid: MemoryGrid) -> int:
    return grid.tokens(candidate.latents, rate) if rate else 0


def _by_weight(found: Sequence[_Candidate]) -> list[int]:
    """Places: wished for first, then the one just before, then who shares most, then the newer."""
    last = len(found) - 1
    places = [place for place in range(len(found)) if found[place].wished != "ignored"]
    return sorted(
        places,
        key=lambda place: (
            not found[place].wished, place != last, -min(3, len(found[place].shared)), -place
        ),
    )


def _only_wished(candidate: _Candidate) -> int:
    return LEFT_OUT if candidate.wished == "ignored" else FINE


def _why_wished(candidate: _Candidate) -> str:
    return {
        "": "all of the story fits",
        "pinned": "you pinned it",
        "ignored": "you left it out",
        "continued": "the shot goes on from it",
    }[candidate.wished]


def _uncounted(candidate: _Candidate) -> str:
    return _why_wished(candidate) if candidate.wished else "its model does not say how much fits"


def _why(candidate: _Candidate, rate: int, is_newest: bool) -> str:
    if rate == LEFT_OUT and candidate.wished != "ignored":
        return "it does not fit into the memory's budget"
    if candidate.wished and rate in (FINE, LEFT_OUT):
        return _why_wished(candidate)
    coarse = "" if rate == FINE else ", and finer does not fit"
    if candidate.wished:
        return f"{_why_wished(candidate)}{coarse}"
    if is_newest:
        return f"it comes just before{coarse}"
    if candidate.shared:
        return f"it shares {', '.join(candidate.shared[:3])}{coarse}"
    return "there is room for it" if rate == FINE else "it is longer ago and shares no names"


def _remembered(candidate: _Candidate, rate: int, tokens: int, reason: str) -> Remembered:
    take = candidate.take
    counts = len(take.chunks)
    return Remembered(candidate.shot.id, take.id, counts, rate, tokens, reason, candidate.named)


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
    kept_to_itself: set[str] = set()
    for shot in project.shots:
        take = library.get(shot.selected_take)
        if take is None or not shot.enabled:
            continue
        if take.is_imported:
            reasons = imported_reasons(project, shot, take, card)
        else:
            changed = set(stale) - kept_to_itself
            reasons = _made_reasons(project, library, card, shot, take, changed)
        of_cast = () if take.is_imported else cast_reasons(project, shot, take, card)
        begins = start_reasons(project, library, card, shot)
        if reasons or of_cast or begins:
            stale[shot.id] = (*reasons, *of_cast, *begins)
        if take.is_imported or ((of_cast or begins) and not reasons):
            kept_to_itself.add(shot.id)
    return stale


def _made_reasons(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot: Shot, take: Take,
    stale: set[str],
) -> tuple[str, ...]:
    """The differences in what a generated take was made from, but for the cast."""
    if card is not None and card.forgets:
        return own_reasons(project, shot, take, card)
    history = tuple(t.id for _, t in earlier_takes(project, library, shot.id, take.id))
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


def _state(
    project: Project, library: TakeLibrary, shot: Shot, stale: Mapping[str, tuple[str, ...]]
) -> ShotState:
    take = library.get(shot.selected_take)
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
            why = "" if how == "more finely" and remembered.rate != FINE else remembered.reason
            reasons.append(f"it would remember shot {number} {how} now" + (why and f": {why}"))
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

