"""How finely each take of the past is remembered, where not all of it fits into the budget."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from app.model.past import FINE, LEFT_OUT, Past
from app.model.wishes import Wishes

_ALL, _COARSEST = slice(None), slice(-1, None)  # of the rates of a take


def rates_within(past: Past, wishes: Wishes, budget: int) -> dict[int, int] | None:
    """The rates of what is kept, by places; None when all that is not ignored fits finely."""
    skipped = wishes.ignored + ([] if wishes.skipped is None else [wishes.skipped])
    tokens = past.fine_tokens[wishes.count] - sum(past.tokens[place][FINE] for place in skipped)
    if tokens <= budget or wishes.newest is None:
        return None
    return _Allotment(past, budget).fill(wishes)


class _Allotment:
    """Rates within the budget: wishes as fine as fits, then others; see `fill`."""

    def __init__(self, past: Past, budget: int) -> None:
        assert past.grid is not None  # without one there is no budget
        self._past = past
        self._left = budget
        self._rates: dict[int, int] = {}
        self._least_more = min(cells for cells, _ in past.grid.encoders)  # of anything finer

    def fill(self, wishes: Wishes) -> dict[int, int]:
        """The rates of what is kept.

        Half of what the wishes leave is for what is to be seen finely: the shot just before, and
        those that share most. The rest is for as many others as fit coarsely, then for finer ones.
        """
        floor = self._past.least_tokens[wishes.count - 1]  # with less left, nothing new fits
        self._offer(_wished(self._past, wishes), _ALL)
        far = self._left - self._left // 2
        self._left -= far
        self._offer_finely(_unwished(self._past, wishes))
        self._left += far
        others = (place for place in _unwished(self._past, wishes) if place not in self._rates)
        self._offer(others, _COARSEST, floor)
        again: Iterable[int] = tuple(self._rates)
        if self._left >= floor:
            again = chain(_wished(self._past, wishes), _unwished(self._past, wishes))
        self._offer(again, _ALL, self._least_more)
        return self._rates

    def _offer(self, places: Iterable[int], offered: slice, least: int = 0) -> None:
        rates, left = self._rates, self._left
        for place in places:
            if left < least:
                break
            tokens = self._past.tokens[place]
            free = left + tokens[rates.get(place, LEFT_OUT)]
            for rate in self._past.useful_rates[place][offered]:
                if tokens[rate] <= free:
                    rates[place], left = rate, free - tokens[rate]
                    break
        self._left = left

    def _offer_finely(self, places: Iterator[int]) -> None:
        """The first as fine as fits, and as many after it as fit finely."""
        first = list(islice(places, 1))
        self._offer(first, _ALL)
        for place in places:
            tokens = self._past.tokens[place][FINE]
            if tokens > self._left or first[0] not in self._rates:
                break
            self._rates[place], self._left = FINE, self._left - tokens


def _wished(past: Past, wishes: Wishes) -> list[int]:
    """What is wished for: the one just before, then who shares most, then the newer."""
    places = wishes.wished
    if len(places) < 2:
        return places
    bits = sum(1 << place for place in places)
    sharing = past.names.sharing(past.prompt(wishes.shot), bits)
    return sorted(
        places,
        key=lambda place: (
            place != wishes.newest, -sum(bits >> place & 1 for bits in sharing), -place
        ),
    )


def _unwished(past: Past, wishes: Wishes) -> Iterator[int]:
    """The others: the one just before, then who shares most, then the newer."""
    others = wishes.unwished
    if wishes.newest is not None and others >> wishes.newest & 1:
        yield wishes.newest
        others &= ~(1 << wishes.newest)
    one, two, three = past.names.sharing(past.prompt(wishes.shot), others)
    for bits in (three, two & ~three, one & ~two, others & ~one):
        yield from _newest_first(bits)


def _newest_first(bits: int) -> Iterator[int]:
    while bits:
        place = bits.bit_length() - 1
        yield place
        bits ^= 1 << place
