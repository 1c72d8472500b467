"""Who and what the shots of a film have in common, read from their prompts: `old woman`, `kitchen`.

There is no grammar here: a name is the words after an article, up to the next word that cannot
belong to it. Colours and sizes are dropped ("a black cat" goes on as "the cat"), ages are kept.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.model.cast import own_names
from app.model.project import Project, Reference, ReferenceKind
from app.model.prompts import own_prompt

_TOKEN = re.compile(r"@\w+|[^\W\d_]+(?:['’-][^\W\d_]+)*|[.,:;!?]")
_PUNCTUATION = frozenset(".,:;!?")
_LONGEST_WORDS = 3


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ARTICLES = _set("a an the this that his her its their our my another")
_INTO_PLACES = _set("in at inside into outside through across")
_PLACES_ON = _set(
    "street beach road roof bridge stage hill mountain ship boat train bus lake river square field"
    " balcony terrace station island platform meadow"
)
_LIVING = _set(
    "woman man girl boy child baby dog cat horse bird robot knight king queen teacher doctor"
    " policeman soldier detective wizard witch dragon fox bear rabbit mouse wolf lion monster alien"
)
_CLOTHES = _set(
    "dress shirt coat jacket sweater t-shirt top hat trousers pants suit skirt uniform cap scarf"
    " hair glasses shoes boots gloves apron"
)
_ENDS_NAME = _set(
    "and or but with without in on at by to of from into onto over under near next behind beside"
    " through across along past up down off for while as then late early who which that is are was"
    " were has have be being been not slowly quickly happily again together away around out"
)
_NEVER = _set(
    "right left end middle background foreground distance front back way night day morning evening"
    " afternoon sunset sunrise dusk dawn daylight daytime rain snow dark sun light air camera shot"
    " close-up view angle frame hand same other"
)
_SAID_ALONE = _set(
    "wide medium mid close long full static slow still pan zoom tilt push pull panning zooming"
    " tilting low high he she it they we you i there here late early by day on interior exterior"
    " two three"
)
_LOOKS = _set(
    "red orange yellow green teal blue purple pink white black grey gray brown golden silver dark"
    " bright pale small big large tall short young little tiny huge same new dotted striped plain"
)
_OTHER_WORDS = {
    **dict.fromkeys(("grandmother", "grandma", "granny"), "old woman"),
    **dict.fromkeys(("grandfather", "grandpa"), "old man"),
    **{"lady": "woman", "guy": "man", "elderly": "old", "kid": "child", "kitten": "cat"},
}


class SubjectKind(StrEnum):
    """What is compared of it: what stands out in the pictures, or what lies around."""

    CHARACTER = "character"
    PLACE = "place"


@dataclass(frozen=True)
class Subject:
    """A character or a place, and the shots (ids, in order) whose prompts name it."""

    name: str
    kind: SubjectKind
    shots: tuple[str, ...]


@dataclass(frozen=True)
class _Mention:
    name: str
    leads: bool  # it begins a clause, as who acts does
    after: str  # the word before its article


def find_subjects(project: Project) -> tuple[Subject, ...]:
    """Characters, then places, that two enabled shots name; each in order of first appearance.

    Whoever is in the cast is called and sorted as there.
    """
    cast = {f"@{reference.key}": reference for reference in project.cast}
    mentions = {
        shot.id: _mentions_in(own_names(project.cast, own_prompt(project, shot)))
        for shot in project.shots
        if shot.enabled
    }
    kinds = _kinds([mention for said in mentions.values() for mention in said])
    kinds |= {name: _cast_kind(cast[name]) for name in kinds if name in cast}
    found = []
    for name, kind in kinds.items():
        shots = tuple(shot for shot, said in mentions.items() if any(m.name == name for m in said))
        if len(shots) > 1:
            called = f"@{cast[name].name}" if name in cast else name
            found.append(Subject(called, kind, shots))
    return tuple(sorted(found, key=lambda subject: subject.kind is SubjectKind.PLACE))


def _kinds(mentions: list[_Mention]) -> dict[str, SubjectKind]:
    """The kind of every name that has one, by most of its mentions; things have none."""
    votes: dict[str, Counter[SubjectKind | None]] = {}
    for mention in mentions:
        votes.setdefault(mention.name, Counter())[_kind(mention)] += 1
    kinds = {}
    for name, counted in votes.items():
        del counted[None]
        if counted:
            kinds[name] = max(counted, key=lambda kind: (counted[kind], kind == "place"))
    return {name: kind for name, kind in kinds.items() if kind is not None}


def _cast_kind(reference: Reference) -> SubjectKind:
    """A thing is compared as a character is: it stands out in the pictures."""
    is_place = reference.kind is ReferenceKind.PLACE
    return SubjectKind.PLACE if is_place else SubjectKind.CHARACTER


def _kind(mention: _Mention) -> SubjectKind | None:
    last = mention.name.split()[-1]
    if last in _LIVING:
        return SubjectKind.CHARACTER
    on_place = mention.after in ("on", "along") and last in _PLACES_ON
    if mention.after in _INTO_PLACES or on_place:
        return SubjectKind.PLACE
    if mention.leads or mention.name.startswith("@"):
        return SubjectKind.CHARACTER
    return None


@lru_cache(maxsize=20_000)  # more shots than can be pasted: while one is written, others stay
def _mentions_in(prompt: str) -> tuple[_Mention, ...]:
    return tuple(_mentions(prompt))


def _mentions(prompt: str) -> Iterator[_Mention]:
    """Every name in a prompt: after an article, with an @, or with a capital inside a film."""
    tokens: list[str] = _TOKEN.findall(prompt)
    words = [token.casefold() for token in tokens]
    for place, word in enumerate(words):
        before = words[place - 1] if place else "."
        leads = before in _PUNCTUATION or before in ("and", "while")
        if word.startswith("@"):
            yield _Mention(word, leads, before)
        elif word in _ARTICLES:
            name = _name(words[place + 1 :])
            if name:
                yield _Mention(name, leads, before)
        elif _is_proper(tokens[place], before):
            yield _Mention(word, leads=True, after=before)


def _is_proper(token: str, before: str) -> bool:
    word = token.casefold()
    known = _SAID_ALONE | _ENDS_NAME | _NEVER | _LOOKS | _INTO_PLACES | _PUNCTUATION
    return token[0].isupper() and word not in known and before not in _ARTICLES


def _name(words: list[str]) -> str:
    """The name that begins here: "black cat walks" gives "cat", "old lady sits" "old woman"."""
    name: list[str] = []
    for word in words:
        if word in _ENDS_NAME or word in _PUNCTUATION or word in _ARTICLES or word[0] == "@":
            break
        nouns = [kept for kept in name if kept != "old"]
        if word in _LOOKS and not nouns:
            continue
        if nouns and (_is_verb(word) or nouns[-1] in _LIVING or len(name) == _LONGEST_WORDS):
            break
        name += _OTHER_WORDS.get(word, word).split()
    if not name or name == ["old"] or name[-1] in _NEVER or name[-1] in _CLOTHES:
        return ""
    return " ".join(dict.fromkeys(name))


def _is_verb(word: str) -> bool:
    """After a noun, a word with an s is what somebody does: "the boat sails"."""
    return word.endswith("s") and not word.endswith("ss")
