"""What a shot remembers of each earlier shot, how finely, and why, within a budget of tokens.

The pictures of the cast come first (`cast_plan`). When all of the story fits into the rest, all of
it is remembered finely. When it does not, what the user pinned is kept fine as far as it fits. Half
of what is left is for the shot just before and those that share characters and places with the shot
to be made, newest first, all finely; the other half for the others, which become coarse. What does
not fit even then is left out. The same project always gives the same plan. A model that goes on in
its own way, or remembers only the last seconds, reads the newest takes as far as it looks back
(`own_past`); one without a memory encoder nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.language import listed, mark, tr
from app.model.cast_plan import cast_tokens
from app.model.memory_rates import rates_within
from app.model.own_past import begins_anew, has_reach, rates_of_seen, reach_reason, within_reach
from app.model.past import FINE as FINE
from app.model.past import LEFT_OUT as LEFT_OUT
from app.model.past import Past, past_of
from app.model.project import Project, Shot
from app.model.shared_names import shared_names as shared_names
from app.model.takes import Take, TakeLibrary
from app.model.wishes import Wishes
from generation.protocol import ModelCard


@dataclass(frozen=True)
class Remembered:
    """One earlier shot in the memory of another.

    `rate` is 1 for fine, n for one frame of memory out of n, 0 for left out; `reason` is a clause.
    """

    shot: str
    take: str
    chunks: int
    rate: int
    tokens: int
    reason: str
    named: tuple[str, ...] = ()  # ids of shots by which it is wished for, where it is


@dataclass(frozen=True)
class MemoryPlan:
    """What one shot would remember, by places of the film's past; read only what is needed."""

    past: Past
    wishes: Wishes
    rates: dict[int, int] | None  # what is kept of more than fits; None: all but what is ignored
    anew: bool = False  # nothing before it is read, as it begins from a picture
    seen: Mapping[int, int] | None = None  # latent frames within reach, where that is not all

    def rate(self, place: int) -> int:
        """How finely the take at a place is remembered."""
        if self.rates is not None:
            return self.rates.get(place, LEFT_OUT)
        return LEFT_OUT if self.wishes.of(place) == "ignored" else FINE

    def kept(self) -> list[int]:
        """The places of what is remembered, oldest first as the model sees it."""
        if self.rates is not None:
            return self.wishes.in_order(self.rates)
        return [place for place in self.wishes.places() if self.rate(place)]

    def reason(self, place: int) -> str:
        """Why it is remembered like that, as a clause."""
        wish, rate = self.wishes.of(place), self.rate(place)
        card = self.past.card
        is_read, is_seen = rate != LEFT_OUT, place in (self.seen or ())
        by_reach = self.anew or ((is_read or not is_seen) and wish in ("", "pinned"))
        if card is not None and has_reach(card) and by_reach:
            is_newest = place == self.wishes.newest
            return reach_reason(card, is_newest=is_newest, is_read=is_read, anew=self.anew)
        if card is not None and card.forgets:
            return tr("the model has no memory encoder")
        if self.past.grid is None:
            return tr(_WISHED[wish] if wish else _UNCOUNTED)
        if self.rates is None or (wish and (rate == FINE or wish == "ignored")):
            return tr(_WISHED[wish])
        if rate == LEFT_OUT:
            return tr("it does not fit into the memory's budget")
        return self._why_kept(place, wish)

    def remembered(self, place: int) -> Remembered:
        """All that there is to say of a place."""
        take, rate = self.past.takes[place], self.rate(place)
        shot_id, tokens = self.past.shots[place].id, self._tokens(place, rate)
        reason, named = self.reason(place), self.wishes.named(place)
        return Remembered(shot_id, take.id, len(take.chunks), rate, tokens, reason, named)

    def _tokens(self, place: int, rate: int) -> int:
        if self.past.grid is None:
            return 0
        if self.seen is not None and rate != LEFT_OUT:
            return self.past.grid.tokens(self.seen[place])
        return self.past.tokens[place][rate]

    def _why_kept(self, place: int, wish: str) -> str:
        why, is_fine = self._why_fine(place, wish), self.rate(place) == FINE
        if not why:
            return tr(_ROOM if is_fine else _OLDER)
        return why if is_fine else tr("{wish}, and finer does not fit", wish=why)

    def _why_fine(self, place: int, wish: str) -> str:
        """What speaks for it, if anything does."""
        if wish:
            return tr(_WISHED[wish])
        if place == self.wishes.newest:
            return tr("it comes just before")
        shared = shared_names(self.past.prompt(self.wishes.shot), self.past.words(place))
        return tr("it shares {names}", names=listed(shared[:3])) if shared else ""


_WISHED = {
    "": mark("all of the story fits"),
    "pinned": mark("you pinned it"),
    "ignored": mark("you left it out"),
    "continued": mark("the shot goes on from it"),
}
_ROOM = mark("there is room for it")
_OLDER = mark("it is longer ago and shares no names")
_UNCOUNTED = mark("its model does not say how much fits")


def plan_memory(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot_id: str,
    without: str | None = None,
) -> tuple[Remembered, ...]:
    """What a new take of the shot would remember, oldest first as the model sees it.

    A take `without` is not remembered: the one that is asked about, where parts of it are shown
    by other shots.

    Without a card, or with a model that does not say how it counts memory, all of it, finely.
    """
    plan = plan_of(project, past_of(project, library, card), project.shot(shot_id), without)
    return tuple(plan.remembered(place) for place in plan.wishes.places())


def plan_of(
    project: Project, past: Past, shot: Shot, without: str | None = None
) -> MemoryPlan:
    """The plan of `plan_memory`, of which nothing was read yet."""
    wishes = Wishes(past, shot, without)
    if past.card is not None and past.card.forgets:
        return MemoryPlan(past, wishes, {})
    if past.card is not None and past.card.past is not None:
        anew = begins_anew(project, past.card, shot)
        read = () if anew else within_reach(past, wishes)
        return MemoryPlan(past, wishes, dict.fromkeys(read, FINE), anew)
    if past.grid is None or past.card is None:
        return MemoryPlan(past, wishes, None)
    budget = (project.memory_budget or past.grid.budget) - cast_tokens(project, past.card, shot.id)
    if has_reach(past.card):
        seen = within_reach(past, wishes)
        return MemoryPlan(past, wishes, rates_of_seen(past, seen, budget), seen=seen)
    return MemoryPlan(past, wishes, rates_within(past, wishes, budget))


def budget_of(project: Project, card: ModelCard | None) -> int | None:
    """Context tokens that a shot may remember; None where nothing limits them."""
    own = own_budget(card)
    return None if own is None else project.memory_budget or own


def own_budget(card: ModelCard | None) -> int | None:
    """What a project has that sets no budget of its own."""
    if card is None or card.memory is None or card.forgets:
        return None
    return card.memory.budget


def earlier_takes(
    project: Project, library: TakeLibrary, shot_id: str, without: str | None = None
) -> Iterable[tuple[Shot, Take]]:
    """Enabled earlier shots with a take that shows anything; each take once, where it is first."""
    past = past_of(project, library, None)
    for place in range(past.before[project.shot(shot_id).id]):
        if past.take_ids[place] != without:
            yield past.shots[place], past.takes[place]
