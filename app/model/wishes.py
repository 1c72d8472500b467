"""What a filmmaker wishes of a shot's memory: pinned, ignored, or the shot that it goes on from."""

from collections.abc import Iterable
from functools import cached_property

from app.model.past import Past
from app.model.project import Shot


class Wishes:
    """The places of the past that a shot may remember, in the order in which the model sees them.

    The shot that is continued stands where the one just before would. A wish is for the take that
    a shot shows.
    """

    def __init__(self, past: Past, shot: Shot, without: str | None) -> None:
        self.shot = shot
        self.count = past.before[shot.id]  # of places, with the one that is asked about
        asked = past.place_of_take.get(without or "", self.count)
        self.skipped = asked if asked < self.count else None
        self._wishes: dict[int, str] = {}
        self._named: dict[int, tuple[str, ...]] = {}
        for wish, shot_id in _named(shot):
            places = [p for p in past.places.get(shot_id, ()) if self._is_before(p)]
            for place in places[-1:] if wish == "continued" else places:
                self._wishes[place] = wish
                self._named[place] = (*self._named.get(place, ()), shot_id)

    def _is_before(self, place: int) -> bool:
        return place < self.count and place != self.skipped

    def of(self, place: int) -> str:
        """The wish for a place: "pinned", "ignored", "continued" or nothing."""
        return self._wishes.get(place, "")

    def named(self, place: int) -> tuple[str, ...]:
        """The ids of shots by which it is wished for: its own, or of another with the same take."""
        return self._named.get(place, ())

    @property
    def wished(self) -> list[int]:
        """What is to be remembered in any case."""
        return [place for place, wish in self._wishes.items() if wish != "ignored"]

    @property
    def ignored(self) -> list[int]:
        """What is not to be remembered."""
        return [place for place, wish in self._wishes.items() if wish == "ignored"]

    @cached_property
    def unwished(self) -> int:
        """Everything else, a bit for each place."""
        named = (*self._wishes, *(() if self.skipped is None else (self.skipped,)))
        left_out: int = sum(1 << place for place in named)
        return ((1 << self.count) - 1) & ~left_out

    @cached_property
    def continued(self) -> int | None:
        """The place of the shot that this one goes on from."""
        return next((place for place, wish in self._wishes.items() if wish == "continued"), None)

    @cached_property
    def newest(self) -> int | None:
        """The place that the model sees last."""
        if self.continued is not None:
            return self.continued
        last = self.count - 1
        last -= last == self.skipped
        return last if last >= 0 else None

    def places(self) -> list[int]:
        """All places in the model's order."""
        return self.in_order(place for place in range(self.count) if place != self.skipped)

    def in_order(self, places: Iterable[int]) -> list[int]:
        """Some places in the model's order."""
        ordered = sorted(places)
        if self.continued is not None and self.continued in ordered:
            ordered.remove(self.continued)
            ordered.append(self.continued)
        return ordered


def wished_shots(shot: Shot) -> tuple[str, ...]:
    """The ids of all shots of which something is wished."""
    return tuple(shot_id for _, shot_id in _named(shot))


def _named(shot: Shot) -> list[tuple[str, str]]:
    """Each wish with the shot's id; of two for one take the later one counts."""
    continued = () if shot.continues is None else (shot.continues,)
    kinds = {"pinned": shot.pinned, "ignored": shot.ignored, "continued": continued}
    return [(wish, shot_id) for wish, shot_ids in kinds.items() for shot_id in shot_ids]
