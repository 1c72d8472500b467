"""What a shot remembers of each earlier shot, how finely, and why, within a budget of tokens.

When all of the story fits, all of it is remembered finely. When it does not, the shot just before
is kept fine, then those that share characters and places with the shot to be made, newest first;
the others become coarse, and the oldest that do not fit even then are left out. The same project
always gives the same plan.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    project: Project, library: TakeLibrary, card: ModelCard | None, shot_id: str
) -> tuple[Remembered, ...]:
    """What a new take of the shot would remember, oldest first as the model sees it.

    Without a card, or with a model that does not say how it counts memory, all of it, finely.
    """
    shot = project.shot(shot_id)
    found = [
        _candidate(shot, other, take, card)
        for other, take in _earlier(project, library, shot.id)
    ]
    found = _with_continued_last(found)
    grid = None if card is None else card.memory
    if grid is None:
        return tuple(_remembered(c, _only_wished(c), 0, _why_wished(c)) for c in found)
    return _within(found, grid, project.memory_budget or grid.budget)


def budget_of(project: Project, card: ModelCard | None) -> int | None:
    """Context tokens that a shot may remember; None where nothing limits them."""
    if card is None or card.memory is None:
        return None
    return project.memory_budget or card.memory.budget


def shared_names(prompt: str, other: str) -> tuple[str, ...]:
    """What two prompts share that may name a character, a thing or a place, such as "old woman"."""
    shared = set(_words(other)) - _EVERYWHERE
    names: list[str] = []
    goes_on = False
    for word in _words(prompt):
        if word in shared and goes_on:
            names[-1] += f" {word}"
        elif word in shared:
            names.append(word)
        goes_on = word in shared
    return tuple(dict.fromkeys(names))


def _words(prompt: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(prompt)]


def _earlier(
    project: Project, library: TakeLibrary, shot_id: str
) -> Iterable[tuple[Shot, Take]]:
    """Enabled earlier shots with a take that shows anything."""
    for other in project.shots[: project.index(shot_id)]:
        take = library.get(other.selected_take)
        if other.enabled and take is not None and take.chunks:
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
    rates = {c.shot.id: _only_wished(c) for c in found}
    everything_fits = _spent(found, rates, grid) <= budget
    if not everything_fits:
        rates = _fitted(found, rates, grid, budget)
    last = len(found) - 1
    plan = []
    for place, candidate in enumerate(found):
        rate = rates[candidate.shot.id]
        reason = _why_wished(candidate) if everything_fits else _why(candidate, rate, place == last)
        plan.append(_remembered(candidate, rate, _tokens(candidate, rate, grid), reason))
    return tuple(plan)


def _fitted(
    found: Sequence[_Candidate], rates: dict[str, int], grid: MemoryGrid, budget: int
) -> dict[str, int]:
    """Coarse what is free, leave out the lightest until it fits, then refine the heaviest."""
    free = _by_weight([c for c in found if not c.wished])
    rates = rates | {c.shot.id: COARSER[-1] for c in free}
    for candidate in [*reversed(free), *(c for c in found if c.wished)]:
        if _spent(found, rates, grid) > budget:
            rates[candidate.shot.id] = LEFT_OUT
    for candidate in (c for c in free if rates[c.shot.id]):
        for rate in (FINE, *COARSER[:-1]):
            finer = rates | {candidate.shot.id: rate}
            if _spent(found, finer, grid) <= budget:
                rates = finer
                break
    return rates


def _spent(found: Sequence[_Candidate], rates: dict[str, int], grid: MemoryGrid) -> int:
    return sum(_tokens(c, rates[c.shot.id], grid) for c in found)


def _tokens(candidate: _Candidate, rate: int, grid: MemoryGrid) -> int:
    return grid.tokens(candidate.latents, rate) if rate else 0


def _by_weight(found: Sequence[_Candidate]) -> list[_Candidate]:
    """The one just before first, then who shares most names, then the newer."""
    newest = len(found) - 1
    ranked = sorted(
        enumerate(found), key=lambda e: (e[0] != newest, -min(3, len(e[1].shared)), -e[0])
    )
    return [candidate for _, candidate in ranked]


def _only_wished(candidate: _Candidate) -> int:
    return LEFT_OUT if candidate.wished == "ignored" else FINE


def _why_wished(candidate: _Candidate) -> str:
    return {
        "": "all of the story fits",
        "pinned": "you pinned it",
        "ignored": "you left it out",
        "continued": "the shot goes on from it",
    }[candidate.wished]


def _why(candidate: _Candidate, rate: int, is_newest: bool) -> str:
    if rate == LEFT_OUT and candidate.wished != "ignored":
        return "it does not fit into the memory's budget"
    if candidate.wished:
        return _why_wished(candidate)
    if is_newest:
        return "it comes just before"
    if candidate.shared:
        return f"it shares {', '.join(candidate.shared[:3])}"
    return "it is longer ago and shares no names"


def _remembered(candidate: _Candidate, rate: int, tokens: int, reason: str) -> Remembered:
    take = candidate.take
    return Remembered(candidate.shot.id, take.id, len(take.chunks), rate, tokens, reason)
