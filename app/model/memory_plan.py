"""What a shot remembers of each earlier shot, how finely, and why, within a budget of tokens.

The pictures of the cast come first (`cast_plan`). When all of the story fits into the rest, all of
it is remembered finely. When it does not, what the user pinned
is kept fine as far as it fits, then the shot just before, then those that share characters and
places with the shot to be made, newest first; the others become coarse, and what does not fit even
then is left out. The same project always gives the same plan.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, repeat

from app.model.cast_plan import cast_tokens
from app.model.project import Project, Shot
from app.model.takes import Take, TakeLibrary
from generation.protocol import MemoryGrid, ModelCard

FINE, LEFT_OUT = 1, 0
COARSER = (2, 4, 8)  # of so many frames of memory one is kept, their mean

_WORD = re.compile(r"[^\W\d_]{3,}|@\w+")
_COMMON = """
the and with that this his her its their from into onto over under near next behind front for not
but she him they them who are was has have right left then while again wide medium close shot view
angle camera pan pans tilt tilts zoom zooms static still day night sunset stands sits walks runs
looks wearing
"""
_EVERYWHERE = frozenset(_COMMON.split())


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


@dataclass(frozen=True)
class _Candidate:
    shot: Shot
    take: Take
    latents: int
    shared: tuple[str, ...]
    wished: str = ""  # "pinned", "ignored" or "continued"


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
    found = [
        _candidate(shot, other, take, card)
        for other, take in earlier_takes(project, library, shot.id, without)
    ]
    found = _with_continued_last(found)
    grid = None if card is None else card.memory
    if grid is None:
        return tuple(_remembered(c, _only_wished(c), 0, _uncounted(c)) for c in found)
    budget = project.memory_budget or grid.budget
    return _within(found, grid, budget - cast_tokens(project, card, shot.id))


def budget_of(project: Project, card: ModelCard | None) -> int | None:
    """Context tokens that a shot may remember; None where nothing limits them."""
    if card is None or card.memory is None:
        return None
    return project.memory_budget or card.memory.budget


def shared_names(prompt: str, other: str) -> tuple[str, ...]:
    """What two prompts share that may name a character, a thing or a place, such as "old woman"."""
    shared = _names(other)
    if shared.isdisjoint(_names(prompt)):
        return ()
    names: list[str] = []
    goes_on = False
    for word in _words(prompt):
        if word in shared and goes_on:
            names[-1] += f" {word}"
        elif word in shared:
            names.append(word)
        goes_on = word in shared
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=20_000)
def _names(prompt: str) -> frozenset[str]:
    return frozenset(_words(prompt)) - _EVERYWHERE


@lru_cache(maxsize=20_000)
def _words(prompt: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(prompt))


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


def _candidate(shot: Shot, other: Shot, take: Take, card: ModelCard | None) -> _Candidate:
    wish = ""
    if other.id == shot.continues:
        wish = "continued"
    elif other.id in shot.ignored:
        wish = "ignored"
    elif other.id in shot.pinned:
        wish = "pinned"
    latents = 0
    if card is not None:
        latents = sum(card.grid.latents_in_chunk(chunk.index) for chunk in take.chunks)
    return _Candidate(other, take, latents, shared_names(shot.prompt, other.prompt), wish)


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
    """Rates within the budget: wishes as fine as fits, then all others coarse, then finer."""
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

    for place in order:
        if left < least:
            break
        take(place, (FINE, *COARSER) if found[place].wished else COARSER[-1:])
    for place in order:
        if left < least:
            break
        take(place, (FINE, *COARSER))
    return rates


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
    if candidate.wished:
        return f"{_why_wished(candidate)}, and finer does not fit"
    if is_newest:
        return "it comes just before"
    if candidate.shared:
        return f"it shares {', '.join(candidate.shared[:3])}"
    return "it is longer ago and shares no names"


def _remembered(candidate: _Candidate, rate: int, tokens: int, reason: str) -> Remembered:
    take = candidate.take
    return Remembered(candidate.shot.id, take.id, len(take.chunks), rate, tokens, reason)
