"""The takes that the shots of a film could remember, made once for all of its shots."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from app.model.cast import own_names
from app.model.chunk_grid import latents_remembered
from app.model.project import Project, Reference, Shot, Variable
from app.model.shared_names import NameIndex, index_of
from app.model.takes import Take, TakeLibrary
from app.model.variables import expand
from generation.protocol import MemoryGrid, ModelCard

FINE, LEFT_OUT = 1, 0
COARSER = (2, 4, 8)  # of so many frames of memory one is kept, their mean


@dataclass(frozen=True)
class Past:
    """Each take once, at its place: that of the first enabled shot that shows it."""

    shots: tuple[Shot, ...]
    takes: tuple[Take, ...]
    before: Mapping[str, int]  # how many of these lie before each shot of the film, by its id
    places: Mapping[str, tuple[int, ...]]  # where the take is that each enabled shot shows, by
    # its id; for a shot that is gone, those of its parts and copies
    card: ModelCard | None
    variables: tuple[Variable, ...] = ()
    cast: tuple[Reference, ...] = ()
    told: tuple[str, ...] = ()  # the prompt of which each take was made; of an imported one, those
    # of all its parts, wherever in the film they stand: each tells what is to be seen in it

    @property
    def grid(self) -> MemoryGrid | None:
        """How the model counts memory, if it says so."""
        return None if self.card is None else self.card.memory

    @cached_property
    def take_ids(self) -> tuple[str, ...]:
        """The takes by their ids."""
        return tuple(take.id for take in self.takes)

    @cached_property
    def place_of_take(self) -> dict[str, int]:
        """Where a take is remembered from."""
        return {take_id: place for place, take_id in enumerate(self.take_ids)}

    def prompt(self, shot: Shot) -> str:
        """What names are looked for in: the prompt of a shot of the film, with its variables."""
        return self._with_names(shot.prompt)

    def words(self, place: int) -> str:
        """What the take at a place is found by: as `prompt`, of the shots that tell of it."""
        return self._with_names(self.told[place])

    def _with_names(self, text: str) -> str:
        return own_names(self.cast, expand(self.variables, text))

    @cached_property
    def names(self) -> NameIndex:
        """Who shares names with a prompt, by places."""
        return index_of(tuple(map(self._with_names, self.told)))

    @cached_property
    def tokens(self) -> tuple[Mapping[int, int], ...]:
        """Context tokens of each take, by its rate."""
        latents = [self._latents(take) for take in self.takes]
        counted = {count: self._counted(count) for count in set(latents)}
        return tuple(counted[count] for count in latents)

    @cached_property
    def useful_rates(self) -> tuple[tuple[int, ...], ...]:
        """The rates of each take, finest first, without those that are coarser and save nothing."""
        counted = {id(tokens): tokens for tokens in self.tokens}
        useful = {key: _useful(tokens) for key, tokens in counted.items()}
        return tuple(useful[id(tokens)] for tokens in self.tokens)

    @cached_property
    def fine_tokens(self) -> tuple[int, ...]:
        """Context tokens of all before each place, finely."""
        return tuple(accumulate((tokens[FINE] for tokens in self.tokens), initial=0))

    @cached_property
    def least_tokens(self) -> tuple[int, ...]:
        """The fewest tokens that any take up to each place can be remembered with."""
        return tuple(accumulate((tokens[COARSER[-1]] for tokens in self.tokens), min))

    def agrees(self, other: "Past") -> int:
        """Up to which place another past has the same shots, with takes that take as much room."""
        count = min(len(self.takes), len(other.takes))
        for place, (now, was) in enumerate(zip(self.takes, other.takes, strict=False)):
            same = now is was or _lengths(now) == _lengths(was)
            if not same or self.shots[place].id != other.shots[place].id:
                return place
        return count

    def _latents(self, take: Take) -> int:
        assert self.card is not None  # only asked with a grid
        return latents_remembered(take, self.card.grid, len(take.chunks))

    def _counted(self, latents: int) -> dict[int, int]:
        assert self.grid is not None
        counts = {rate: self.grid.tokens(latents, rate) for rate in (FINE, *COARSER)}
        return {LEFT_OUT: 0, **counts}


def _lengths(take: Take) -> tuple[object, ...]:
    return take.recipe.rate, *((chunk.index, chunk.frames) for chunk in take.chunks)


def _useful(tokens: Mapping[int, int]) -> tuple[int, ...]:
    rates = [FINE]
    rates += (rate for rate in COARSER if tokens[rate] < tokens[rates[-1]])
    return tuple(rates)


_OF_TAKES = (
    "take_ids", "place_of_take", "tokens", "useful_rates", "fine_tokens", "least_tokens"
)
_newest: list[tuple[Project, TakeLibrary, ModelCard | None, Past]] = []


def past_of(project: Project, library: TakeLibrary, card: ModelCard | None) -> Past:
    """The past of a film's shots; kept for the values now and those that come next."""
    for known in _newest:
        if known[0] is project and known[1] is library and known[2] is card:
            return known[3]
    past = _gather(project, library, card)
    if _newest and past.takes == _newest[0][3].takes and card == _newest[0][2]:
        known_of = vars(_newest[0][3])  # most edits leave the takes as they were
        vars(past).update((name, known_of[name]) for name in _OF_TAKES if name in known_of)
    _newest[1:] = _newest[:1]
    _newest[:1] = [(project, library, card, past)]
    return past


def _gather(project: Project, library: TakeLibrary, card: ModelCard | None) -> Past:
    shots: list[Shot] = []
    takes: dict[str, Take] = {}
    before: dict[str, int] = {}
    place_of: dict[str, int] = {}
    places: dict[str, tuple[int, ...]] = {}
    told: dict[str, list[str]] = {}
    for shot in project.shots:
        before[shot.id] = len(shots)
        take = library.get(shot.selected_take)
        if not shot.enabled or take is None or not take.chunks:
            continue
        if take.id not in takes:
            place_of[take.id] = len(shots)
            takes[take.id] = take
            shots.append(shot)
            told[take.id] = [shot.prompt]
        elif take.is_imported:
            told[take.id].append(shot.prompt)
        places[shot.id] = (place_of[take.id],)
        for gone in shot.origins:
            shown = places.get(gone, ())
            if not project.has_shot(gone) and place_of[take.id] not in shown:
                places[gone] = (*shown, place_of[take.id])
    found = tuple(takes.values())
    words = tuple(map("\n".join, told.values()))
    return Past(tuple(shots), found, before, places, card, project.variables, project.cast, words)
