"""The states of all shots, of which an edit makes only those anew that it concerns."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

from app.model.cast_staleness import cast_reasons
from app.model.keyframe_staleness import start_reasons
from app.model.memory_staleness import MadeReasons, inherited_reasons, made_reasons
from app.model.past import Past, past_of
from app.model.project import Project, Shot
from app.model.shared_names import MOST_SHARED, has_none_of, other_names, shared_names
from app.model.shot_state import Empty, Partial, Ready, ShotState, Stale
from app.model.staleness import imported_reasons
from app.model.takes import Take, TakeLibrary
from app.model.timeline import pictures_needed
from app.model.wishes import wished_shots
from generation.protocol import ModelCard


@dataclass(frozen=True)
class _Known:
    """What was found of a shot, and what that was read from besides the film's outline."""

    shot: Shot
    take: Take | None
    before: int  # how much of the past
    made: MadeReasons
    of_cast: tuple[str, ...]
    otherwise: ShotState  # where it is not stale

    named: frozenset[str]  # shots and takes of which its reasons may say something

    @property
    def names_others(self) -> bool:
        """Whether it has reasons, which may say something of other shots."""
        return bool(self.made.reasons or self.of_cast)


_Told: TypeAlias = tuple[_Known, frozenset[str], tuple[str, ...], ShotState]
"""What a state was made of: what was found, whose staleness it inherits, what it begins from."""


@dataclass(frozen=True)
class _Film:
    """The values that the states were made from."""

    project: Project
    library: TakeLibrary
    card: ModelCard | None
    past: Past

    @cached_property
    def outline(self) -> dict[str, tuple[int, bool, Take | None]]:
        """What reasons say of each shot: number, whether it is enabled, and its take."""
        get = self.library.get
        return {
            shot.id: (number, shot.enabled, get(shot.selected_take))
            for number, shot in enumerate(self.project.shots, start=1)
        }

    def is_like(self, other: "_Film") -> bool:
        """Whether nothing but shots and takes differs."""
        return self.card == other.card and _frame(self.project) == _frame(other.project)

    def differs_in(self, other: "_Film") -> set[str]:
        """The shots and takes of which reasons would not say the same."""
        here, there = self.outline, other.outline
        differing = set(self.library.by_id.keys() ^ other.library.by_id.keys())
        for shot_id in here.keys() | there.keys():
            now, was = here.get(shot_id), there.get(shot_id)
            if now is None or was is None or now[:2] != was[:2] or now[2] is not was[2]:
                takes = (seen[2] for seen in (now, was) if seen is not None)
                differing |= {shot_id, *(take.id for take in takes if take is not None)}
        return differing


class ShotStates:
    """Keeps what it found, for the same values with few differences are asked about next.

    Shots and takes are immutable, so the same object means the same words. The state of a shot
    depends on itself, its take, and what there was to remember before it; its reasons, if it has
    any, on the shots that they name, too.
    """

    def __init__(self) -> None:
        self._found: _Search | None = None
        self._coming: _Search | None = None

    def of(
        self, project: Project, library: TakeLibrary, card: ModelCard | None
    ) -> dict[str, ShotState]:
        """The state of every shot by id, as `lineage.shot_states`."""
        for _ in self.prepare(project, library, card):
            pass
        self._found, self._coming = self._coming, None
        assert self._found is not None  # it was prepared
        return self._found.states

    def prepare(
        self, project: Project, library: TakeLibrary, card: ModelCard | None
    ) -> Iterator[str]:
        """Find the states of a film that `of` is asked about next, a shot at a time."""
        if self._coming is None or not self._coming.is_of(project, library, card):
            self._coming = _Search(project, library, card, self._found)
        return self._coming.steps


class _Search:
    """The states of a film, of which those are found anew that differ from another's."""

    def __init__(
        self, project: Project, library: TakeLibrary, card: ModelCard | None, old: "_Search | None"
    ) -> None:
        self.film = _Film(project, library, card, past_of(project, library, card))
        self.known: dict[str, _Known] = {}
        self.told: dict[str, _Told] = {}
        self.states: dict[str, ShotState] = {}
        self.steps = self._look(old)

    def is_of(self, project: Project, library: TakeLibrary, card: ModelCard | None) -> bool:
        """Whether these are the values whose states it finds."""
        film = self.film
        return film.project is project and film.library is library and film.card is card

    def _look(self, old: "_Search | None") -> Iterator[str]:
        """Staleness goes on to what remembers it.

        Not where only pictures have changed, and not from an imported clip: nothing makes it anew.
        """
        comparable = old is not None and self.film.is_like(old.film)
        like = _Likeness(self.film, old) if old is not None and comparable else None
        stale_itself: set[str] = set()
        for shot in self.film.project.shots:
            found = None if like is None else like.known(shot)
            found = self.known[shot.id] = found or _found(self.film, shot)
            stale = found.made.remembered & stale_itself if stale_itself else _NONE
            begins = start_reasons(self.film.project, self.film.library, self.film.card, shot)
            told = None if like is None else like.told(shot)
            if told is None or told[0] is not found or told[1:3] != (stale, begins):
                state = _state(self.film.project, found, stale, begins)
                told = (found, stale, begins, state)
            if stale or (found.made.reasons and not _is_imported(found)):
                stale_itself.add(shot.id)
            self.told[shot.id] = told
            self.states[shot.id] = told[3]
            yield shot.id


class _Likeness:
    """What still holds of the states of an older film."""

    def __init__(self, film: _Film, old: _Search) -> None:
        self._film, self._old = film, old
        self._agreed = _Agreement(film.past, old.film.past)
        self._differing = film.differs_in(old.film)
        self._has_same_numbers = list(film.outline) == list(old.film.outline)

    def known(self, shot: Shot) -> _Known | None:
        """What was found of a shot, unless an edit may concern it."""
        was = self._old.known.get(shot.id)
        holds = (
            was is not None
            and was.shot is shot
            and was.take is self._film.library.get(shot.selected_take)
            and not (was.names_others and self._differing & was.named)
            and was.before == self._film.past.before[shot.id]
            and self._agreed.holds(was)
        )
        return was if holds else None

    def told(self, shot: Shot) -> _Told | None:
        """The state that was made of it, whose words name shots by their numbers."""
        return self._old.told.get(shot.id) if self._has_same_numbers else None


def _is_imported(found: _Known) -> bool:
    return found.take is not None and found.take.is_imported


def _state(
    project: Project, found: _Known, stale: frozenset[str], begins: tuple[str, ...]
) -> ShotState:
    inherited = inherited_reasons(project, stale) if stale else ()
    whole = found.made.reasons + inherited + found.of_cast + begins
    return Stale(whole) if whole else found.otherwise


_NONE: frozenset[str] = frozenset()
_NOTHING = MadeReasons((), _NONE, _NONE)


class _Agreement:
    """Where two pasts say the same of what a shot may remember."""

    def __init__(self, new: Past, old: Past) -> None:
        self._places = new.agrees(old)
        self._new, self._old = new, old
        told = zip(old.told, new.told, range(self._places), strict=False)
        edited = (
            (place, old.words(place), new.words(place)) for was, now, place in told if was != now
        )
        self._edited = [(place, was, now, other_names(was, now)) for place, was, now in edited]
        takes = zip(old.takes, new.takes, range(self._places), strict=False)
        self._retaken = [
            (place, new.shots[place].id, (was, now))
            for was, now, place in takes
            if was is not now
        ]

    def holds(self, was: _Known) -> bool:
        """Whether nothing before a shot is remembered otherwise.

        A prompt before it counts by how many names it shares with the shot's, and in the reasons.
        Another take, as long as it is and at the same place, counts where it is remembered, and
        where it or the one before is the shot's own, which is not.
        """
        if was.before > self._places:
            return False
        for wished in wished_shots(was.shot):
            if self._new.places.get(wished) != self._old.places.get(wished):
                return False
        prompt = self._new.prompt(was.shot)
        return all(
            place >= was.before
            or (
                not was.names_others
                and (
                    has_none_of(prompt, changed)
                    or _shares(prompt, before) == _shares(prompt, after)
                )
            )
            for place, before, after, changed in self._edited
        ) and all(
            place >= was.before
            or not (
                was.names_others
                or shot_id in was.made.remembered | was.made.meant
                or any(take is was.take for take in takes)
            )
            for place, shot_id, takes in self._retaken
        )


def _shares(prompt: str, other: str) -> int:
    return min(MOST_SHARED, len(shared_names(prompt, other)))


def _frame(project: Project) -> Project:
    """All of a project that its states may depend on, besides its shots."""
    return replace(project, shots=(), marks=(), markers=(), title="")


def _found(film: _Film, shot: Shot) -> _Known:
    project, library, card = film.project, film.library, film.card
    take, before = library.get(shot.selected_take), film.past.before[shot.id]
    made, of_cast = _NOTHING, tuple[str, ...]()
    if take is None:
        return _Known(shot, None, before, made, of_cast, Empty(), _NONE)
    if shot.enabled and take.is_imported:
        made = replace(_NOTHING, reasons=imported_reasons(project, shot, take, card))
    elif shot.enabled:
        made = made_reasons(project, library, card, film.past, shot, take)
        of_cast = cast_reasons(project, shot, take, card)
    named = _named(film, shot, take, made)
    return _Known(shot, take, before, made, of_cast, _shown(project, shot, take), named)


def _named(film: _Film, shot: Shot, take: Take, made: MadeReasons) -> frozenset[str]:
    history = (film.library.get(take_id) for take_id in take.recipe.history)
    made_for = (then.shot for then in history if then is not None)
    places = (film.past.places[i] for i in made.meant | made.remembered)
    takes = (film.past.take_ids[place] for (place,) in places)
    ids = (shot.id, *take.recipe.history, *made_for, *made.meant, *made.remembered, *takes)
    return frozenset(ids)


def _shown(project: Project, shot: Shot, take: Take) -> ShotState:
    needed = pictures_needed(shot, project.rate, take.recipe.rate)
    return Ready() if take.pictures >= needed else Partial(take.pictures, needed)
