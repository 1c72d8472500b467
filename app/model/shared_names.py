"""The words that two prompts share: they may name a character, a thing or a place."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]{3,}|@\w+")
_COMMON = """
the and with that this his her its their from into onto over under near next behind front for not
but she him they them who are was has have right left then while again wide medium close shot view
angle camera pan pans tilt tilts zoom zooms static still day night sunset stands sits walks runs
looks wearing
"""
_COMMON_ELSEWHERE = """
der die das dem ein eine einen einem einer und mit auf aus bei von vom zum zur für nicht aber sie
ihr ihre sein seine ist sind dann wieder nach vor hinter neben über unter durch geht steht sitzt
les des une dans avec sur sous par pour mais qui que elle elles ils ses leur est sont puis
los las del una unos unas con por para sobre bajo pero ella ellos sus está luego desde hacia
"""  # of German, French and Spanish; none that is a name in English ("hat", "den", "son")
MOST_SHARED = 3  # more names than this weigh no more
_PROMPTS_KEPT = 8_000  # those of a long film, and what is typed meanwhile; 2 kB each
_EVERYWHERE = frozenset((_COMMON + _COMMON_ELSEWHERE).split())


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


def other_names(prompt: str, other: str) -> frozenset[str]:
    """The words that may be names in one of two prompts, but not in both."""
    return _names(prompt) ^ _names(other)


def has_none_of(prompt: str, names: frozenset[str]) -> bool:
    """Whether a prompt has none of these words."""
    return names.isdisjoint(_names(prompt))


class Sharing(NamedTuple):
    """Which prompts share at least one, two and three names with another, a bit for each."""

    one: int
    two: int
    three: int


class NameIndex:
    """The words of many prompts, so that all are compared with one at once.

    A set of prompts is a whole number: the bit at its place says whether a prompt is in it.
    """

    def __init__(self, prompts: Sequence[str]) -> None:
        self._having: defaultdict[str, int] = defaultdict(int)
        for place, prompt in enumerate(prompts):
            bit = 1 << place
            for name in _names(prompt):
                self._having[name] |= bit

    def sharing(self, prompt: str, among: int) -> Sharing:
        """How many names a prompt shares with each of some: the counts of `shared_names`."""
        one = two = three = 0
        for having in self._by_name(_words(prompt), among).values():
            three |= two & having
            two |= one & having
            one |= having
        return Sharing(one, two, three)

    def _by_name(self, words: tuple[str, ...], among: int) -> dict[tuple[str, ...], int]:
        """Which of some share each longest run of words."""
        having = [self._having.get(word, 0) & among for word in words] + [0]
        found: defaultdict[tuple[str, ...], int] = defaultdict(int)
        before = 0
        for first, here in enumerate(having):
            going_on, end = here & ~before, first + 1
            while going_on:
                found[words[first:end]] |= going_on & ~having[end]
                going_on &= having[end]
                end += 1
            before = here
        return found


@lru_cache(maxsize=4)
def index_of(prompts: tuple[str, ...]) -> NameIndex:
    """The index of these prompts; most edits leave it as it was."""
    return NameIndex(prompts)


@lru_cache(maxsize=_PROMPTS_KEPT)
def _names(prompt: str) -> frozenset[str]:
    return frozenset(_words(prompt)) - _EVERYWHERE


@lru_cache(maxsize=_PROMPTS_KEPT)
def _words(prompt: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(prompt))
