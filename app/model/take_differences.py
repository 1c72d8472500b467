"""What is different about how two takes were made, in a filmmaker's words."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from app.language import listed, mark, tr
from app.model.lora_words import lora_differences
from app.model.project import Project
from app.model.takes import Take, TakeLibrary
from generation.protocol import Recipe

SAME = mark("They were made from the same recipe.")


def take_differences(
    project: Project, library: TakeLibrary, first: Take, second: Take
) -> tuple[str, ...]:
    """Each difference as a clause, the first take's side first; none: the same recipe."""
    if first.is_imported or second.is_imported:
        return tuple(_import_words(first, second))
    one, other = first.recipe, second.recipe
    return (
        *_own_words(one, other),
        *_memory_words(project, library, first, second),
        *_cast_words(first, second),
        *_model_words(one, other),
        *lora_differences(project, one, other),
    )


def _import_words(first: Take, second: Take) -> Iterator[str]:
    if first.recipe.source == second.recipe.source:
        return
    for take in (first, second):
        number, file = take.number, take.note
        if not take.is_imported:
            yield tr("take {number} was generated", number=number)
        elif file:
            yield tr("take {number} was imported from {file}", number=number, file=file)
        else:
            yield tr("take {number} was imported from a video file", number=number)


def _own_words(one: Recipe, other: Recipe) -> Iterator[str]:
    if one.seed != other.seed:
        yield tr("seed {old} → {new}", old=one.seed, new=other.seed)
    if one.prompt != other.prompt:
        yield tr("prompt {changes}", changes=_prompt_words(one.prompt, other.prompt))
    if one.frames != other.frames:
        yield tr("{old} → {new} pictures", old=one.frames, new=other.frames)


def _prompt_words(one: str, other: str) -> str:
    """What was said instead of what; only the words that changed."""
    old, new = one.split(), other.split()
    changes = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = " ".join(old[a:b]), " ".join(new[c:d])
        if tag == "insert":
            changes.append(tr("with “{now}”", now=now))
        elif tag == "delete":
            changes.append(tr("without “{was}”", was=was))
        elif tag == "replace":
            changes.append(tr("“{was}” → “{now}”", was=was, now=now))
    return listed(changes) or tr("with other spaces")


def _memory_words(
    project: Project, library: TakeLibrary, first: Take, second: Take
) -> Iterator[str]:
    """What one take remembers and the other does not, or otherwise."""
    one, other = _remembered(first.recipe), _remembered(second.recipe)
    gone, come = [i for i in one if i not in other], [i for i in other if i not in one]
    for take_id in gone:
        instead = next((i for i in come if _shot(library, i) == _shot(library, take_id)), None)
        if instead is None:
            yield _only(first, _spoken(project, library, take_id))
            continue
        come.remove(instead)
        old, new = _spoken(project, library, take_id), library.by_id[instead].number
        yield tr("remembers {old} → take {new}", old=old, new=new)
    for take_id in come:
        yield _only(second, _spoken(project, library, take_id))
    for take_id in one.keys() & other.keys():
        yield from _how_words(_spoken(project, library, take_id), one[take_id], other[take_id])
    if list(one) != list(other) and set(one) == set(other):
        yield tr("they remember the same in another order")


def _only(take: Take, remembered: str) -> str:
    return tr("only take {number} remembers {take}", number=take.number, take=remembered)


def _how_words(spoken: str, one: tuple[int, int], other: tuple[int, int]) -> Iterator[str]:
    if other[0] > one[0]:
        yield tr("remembers {take} more coarsely", take=spoken)
    elif other[0] < one[0]:
        yield tr("remembers {take} more finely", take=spoken)
    if one[1] != other[1]:
        yield tr("remembers {old} → {new} chunks of {take}", old=one[1], new=other[1], take=spoken)


def _remembered(recipe: Recipe) -> dict[str, tuple[int, int]]:
    """How coarsely, and how many chunks of, each take is remembered (0: not written down)."""
    count = len(recipe.history)
    rates = recipe.history_rates or (1,) * count
    chunks = recipe.history_chunks or (0,) * count
    return dict(zip(recipe.history, zip(rates, chunks, strict=False), strict=False))


def _cast_words(first: Take, second: Take) -> Iterator[str]:
    one = {reference.name: reference for reference in first.cast}
    other = {reference.name: reference for reference in second.cast}
    for name in sorted(one.keys() | other.keys()):
        if name not in other or name not in one:
            number = (first if name in one else second).number
            yield tr("only take {number} cites @{name}", number=number, name=name)
        elif one[name].picture != other[name].picture:
            yield tr("another picture of @{name}", name=name)
    if one == other and first.recipe.references != second.recipe.references:
        yield tr("other pictures of the cast had room in the memory")


def _model_words(one: Recipe, other: Recipe) -> Iterator[str]:
    if one.model != other.model:
        yield tr("model {old} → {new}", old=one.model, new=other.model)
    elif one.weights != other.weights:
        yield tr("other weights of {model}", model=one.model)
    for words, was, now in (
        (mark("steps {old} → {new}"), one.steps, other.steps),
        (mark("guidance {old} → {new}"), one.guidance, other.guidance),
        (mark("negative prompt {old} → {new}"), one.negative, other.negative),
    ):
        if was != now:
            yield tr(words, old=was or tr("none"), new=now or tr("none"))
    if one.size != other.size:
        was, now = (f"{width}×{height}" for width, height in (one.size, other.size))
        yield tr("size {old} → {new}", old=was, new=now)
    if one.rate != other.rate:
        yield tr("another rate of pictures")


def _shot(library: TakeLibrary, take_id: str) -> str | None:
    take = library.get(take_id)
    return None if take is None else take.shot


def _spoken(project: Project, library: TakeLibrary, take_id: str) -> str:
    take = library.get(take_id)
    if take is None:
        return tr("a take that is not there any more")
    there = project.has_shot(take.shot)
    if not there:
        return tr("take {number} of a deleted shot", number=take.number)
    shot = project.shot(take.shot).name
    return tr("take {number} of {shot}", number=take.number, shot=shot)
