"""The cast in prompts: who is cited with an `@`, and what the model reads there."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from app.language import listed, tr
from app.model.project import Project, Reference, Shot, cast_key
from app.model.prompts import full_prompt

_NO_SPACES_FROM = "\u0e00"  # scripts whose words may stand together: Thai, and those behind it
AT = rf"(?<![^\W{_NO_SPACES_FROM}-\U0010ffff])[@＠]"
"""Pattern of the sign that begins a citation: never inside a word of a script with spaces."""
_CITATION = re.compile(AT + r"([^\W\d_][\w\u0300-\u036f\u3099\u309a]*)")
_LONGEST = 80  # of a name: twice as long as it is allowed to be, with accents apart
_ARTICLE = re.compile(r"(?:a|an|the)\s+", re.IGNORECASE)
_ENDS_IN_ARTICLE = re.compile(r"\b(?:a|an|the)\s+$", re.IGNORECASE)
_BEGINS_SENTENCE = re.compile(r"(?:^|[.!?])\s*$")


@dataclass(frozen=True)
class Citation:
    """`@name` in a prompt: its characters `start` .. `end - 1`; nobody when it is not in the cast.

    `name` is written without the `@`.
    """

    start: int
    end: int
    name: str
    reference: Reference | None


def citations(cast: Sequence[Reference], prompt: str) -> Iterator[Citation]:
    """Every `@name` of a prompt, in order."""
    if "@" not in prompt and "＠" not in prompt:
        return
    known = {reference.key: reference for reference in cast}
    for match in _CITATION.finditer(prompt):
        name = _longest(known, match[1])
        reference = known.get(cast_key(name))
        yield Citation(match.start(), match.start(1) + len(name), name, reference)


def _longest(known: Collection[str], name: str) -> str:
    """A name in a script without spaces ends where one of the cast does."""
    most = min(len(name), _LONGEST)
    ends = (n for n in range(most, 0, -1) if name[n:] >= _NO_SPACES_FROM or n == len(name))
    return next((name[:n] for n in ends if cast_key(name[:n]) in known), name)


def cited(cast: Sequence[Reference], prompt: str) -> tuple[Reference, ...]:
    """Whom a prompt cites, each once, in the order in which they first come."""
    found = (citation.reference for citation in citations(cast, prompt))
    return tuple(dict.fromkeys(reference for reference in found if reference is not None))


def unknown_names(cast: Sequence[Reference], prompt: str) -> tuple[str, ...]:
    """The cited names that are not in the cast, each once and with its `@`."""
    missing = {
        cast_key(citation.name): f"@{citation.name}"
        for citation in citations(cast, prompt)
        if citation.reference is None
    }
    return tuple(missing.values())


def unknown_note(cast: Sequence[Reference], prompt: str) -> str | None:
    """A sentence about cited names that are not in the cast, or None."""
    names = unknown_names(cast, prompt)
    if not names:
        return None
    if len(names) == 1:
        return tr("{name} is not in the cast, so no picture of it is remembered.", name=names[0])
    return tr(
        "{names} and {last} are not in the cast, so no pictures of them are remembered.",
        names=listed(names[:-1]),
        last=names[-1],
    )


def spoken_prompt(cast: Sequence[Reference], prompt: str) -> str:
    """What the model reads: descriptions in the place of the names that are in the cast."""
    return _rewritten(
        cast, prompt, lambda reference, citation: _spoken(reference, prompt[: citation.start])
    )


def named_prompt(
    cast: Sequence[Reference], prompt: str, name_of: Callable[[Reference], str | None]
) -> str:
    """A prompt that cites by other names, apart from what follows; None leaves a citation."""

    def cited_by(reference: Reference, citation: Citation) -> str | None:
        name, follows = name_of(reference), prompt[citation.end : citation.end + 1]
        return None if name is None else f"@{name}{' ' if follows.isalnum() else ''}"

    return _rewritten(cast, prompt, cited_by)


def own_names(cast: Sequence[Reference], prompt: str) -> str:
    """A prompt with its citations as the cast writes them: so the same names are the same words."""
    return named_prompt(cast, prompt, lambda reference: reference.name)


def _rewritten(
    cast: Sequence[Reference],
    prompt: str,
    words: Callable[[Reference, Citation], str | None],
) -> str:
    """The prompt with words for those of its citations that have any."""
    parts, end = [], 0
    for citation in citations(cast, prompt):
        said = None if citation.reference is None else words(citation.reference, citation)
        if said is not None:
            parts += [prompt[end : citation.start], said]
            end = citation.end
    return "".join([*parts, prompt[end:]])


def read_prompt(project: Project, shot: Shot) -> str:
    """All that the model reads for a shot: prompt, framing and style, with everything filled in."""
    return spoken_prompt(project.cast, full_prompt(project, shot))


def words_for(reference: Reference) -> str:
    """What the model reads for a reference: its description, or else its name."""
    return reference.description or reference.name.replace("_", " ")


def citing_shots(project: Project, reference: Reference) -> tuple[Shot, ...]:
    """The shots whose prompts cite a reference, in order."""
    asked = ((shot, full_prompt(project, shot)) for shot in project.shots)
    return tuple(shot for shot, prompt in asked if reference in cited(project.cast, prompt))


def _spoken(reference: Reference, before: str) -> str:
    """The words for one citation; an article is said once, and a sentence begins large."""
    words = words_for(reference)
    if _ENDS_IN_ARTICLE.search(before):
        words = _ARTICLE.sub("", words, count=1) if _ARTICLE.match(words) else words
    if _BEGINS_SENTENCE.search(before):
        words = words[:1].upper() + words[1:]
    return words
