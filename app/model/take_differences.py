"""What is different about how two takes were made, in a filmmaker's words."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from app.language import mark, tr
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
    )


def _import_words(first: Take, second: Take) -> Iterator[str]:
    if first.recipe.source == second.recipe.source:
        return
    for take in (first, second):
        made = f"imported from {take.note or 'a video file'}" if take.is_imported else "generated"
        yield tr("take {number} was {made}", number=take.number, made=made)


def _own_words(one: Recipe, other: Recipe) -> Iterator[str]:
    if one.seed != other.seed:
        yield tr("seed {seed} → {seed2}", seed=one.seed, seed2=other.seed)
    if one.prompt != other.prompt:
        yield f"prompt {_prompt_words(one.prompt, other.prompt)}"
    if one.frames != other.frames:
        yield tr("{frames} → {frames2} pictures", frames=one.frames, frames2=other.frames)


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
            changes.append(f"“{was}” → “{now}”")
    return ", ".join(changes) or tr("with other spaces")


def _memory_words(
    project: Project, library: TakeLibrary, first: Take, second: Take
) -> Iterator[str]:
    """What one take remembers and the other does not, or otherwise."""
    one, other = _remembered(first.recipe), _remembered(second.recipe)
    gone, come = [i for i in one if i not in other], [i for i in other if i not in one]
    for take_id in gone:
        instead = next((i for i in come if _shot(library, i) == _shot(library, take_id)), None)
        if instead is None:
            yield tr(
                "only take {number} remembers {take_id}",
                number=first.number,
                take_id=_spoken(project, library, take_id),
            )
            continue
        come.remove(instead)
        old, new = _spoken(project, library, take_id), library.by_id[instead].number
        yield tr("remembers {old} → take {new}", old=old, new=new)
    for take_id in come:
        yield tr(
            "only take {number} remembers {take_id}",
            number=second.number,
            take_id=_spoken(project, library, take_id),
        )
    for take_id in one.keys() & other.keys():
        yield from _how_words(_spoken(project, library, take_id), one[take_id], other[take_id])
    if list(one) != list(other) and set(one) == set(other):
        yield tr("they remember the same in another order")


def _how_words(spoken: str, one: tuple[int, int], other: tuple[int, int]) -> Iterator[str]:
    if one[0] != other[0]:
        yield f"remembers {spoken} {'more coarsely' if other[0] > one[0] else 'more finely'}"
    if one[1] != other[1]:
        yield tr(
            "remembers {one_} → {other} chunks of {spoken}",
            one_=one[1],
            other=other[1],
            spoken=spoken,
        )


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
            yield tr(
                "only take {number} cites @{value}",
                number=(first if name in one else second).number,
                value=name,
            )
        elif one[name].picture != other[name].picture:
            yield tr("another picture of @{value}", value=name)
    if one == other and first.recipe.references != second.recipe.references:
        yield tr("other pictures of the cast had room in the memory")


def _model_words(one: Recipe, other: Recipe) -> Iterator[str]:
    if one.model != other.model:
        yield tr("model {model} → {model2}", model=one.model, model2=other.model)
    elif one.weights != other.weights:
        yield tr("other weights of {model}", model=one.model)
    for word, was, now in (
        ("steps", one.steps, other.steps),
        ("guidance", one.guidance, other.guidance),
        (tr("negative prompt"), one.negative, other.negative),
    ):
        if was != now:
            yield f"{word} {was or 'none'} → {now or 'none'}"
    if one.size != other.size:
        yield tr(
            "size {size}×{size2} → {size3}×{size4}",
            size=one.size[0],
            size2=one.size[1],
            size3=other.size[0],
            size4=other.size[1],
        )
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
    of_shot = project.shot(take.shot).name if there else tr("a deleted shot")
    return tr("take {number} of {of_shot}", number=take.number, of_shot=of_shot)
