"""What is different about how two takes were made, in a filmmaker's words."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from app.model.project import Project
from app.model.takes import Take, TakeLibrary
from generation.protocol import Recipe

SAME = "They were made from the same recipe."


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
        yield f"take {take.number} was {made}"


def _own_words(one: Recipe, other: Recipe) -> Iterator[str]:
    if one.seed != other.seed:
        yield f"seed {one.seed} → {other.seed}"
    if one.prompt != other.prompt:
        yield f"prompt {_prompt_words(one.prompt, other.prompt)}"
    if one.frames != other.frames:
        yield f"{one.frames} → {other.frames} pictures"


def _prompt_words(one: str, other: str) -> str:
    """What was said instead of what; only the words that changed."""
    old, new = one.split(), other.split()
    changes = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = " ".join(old[a:b]), " ".join(new[c:d])
        if tag == "insert":
            changes.append(f"with “{now}”")
        elif tag == "delete":
            changes.append(f"without “{was}”")
        elif tag == "replace":
            changes.append(f"“{was}” → “{now}”")
    return ", ".join(changes) or "with other spaces"


def _memory_words(
    project: Project, library: TakeLibrary, first: Take, second: Take
) -> Iterator[str]:
    """What one take remembers and the other does not, or otherwise."""
    one, other = _remembered(first.recipe), _remembered(second.recipe)
    gone, come = [i for i in one if i not in other], [i for i in other if i not in one]
    for take_id in gone:
        instead = next((i for i in come if _shot(library, i) == _shot(library, take_id)), None)
        if instead is None:
            yield f"only take {first.number} remembers {_spoken(project, library, take_id)}"
            continue
        come.remove(instead)
        old, new = _spoken(project, library, take_id), library.by_id[instead].number
        yield f"remembers {old} → take {new}"
    for take_id in come:
        yield f"only take {second.number} remembers {_spoken(project, library, take_id)}"
    for take_id in one.keys() & other.keys():
        yield from _how_words(_spoken(project, library, take_id), one[take_id], other[take_id])
    if list(one) != list(other) and set(one) == set(other):
        yield "they remember the same in another order"


def _how_words(spoken: str, one: tuple[int, int], other: tuple[int, int]) -> Iterator[str]:
    if one[0] != other[0]:
        yield f"remembers {spoken} {'more coarsely' if other[0] > one[0] else 'more finely'}"
    if one[1] != other[1]:
        yield f"remembers {one[1]} → {other[1]} chunks of {spoken}"


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
            yield f"only take {(first if name in one else second).number} cites @{name}"
        elif one[name].picture != other[name].picture:
            yield f"another picture of @{name}"
    if one == other and first.recipe.references != second.recipe.references:
        yield "other pictures of the cast had room in the memory"


def _model_words(one: Recipe, other: Recipe) -> Iterator[str]:
    if one.model != other.model:
        yield f"model {one.model} → {other.model}"
    elif one.weights != other.weights:
        yield f"other weights of {one.model}"
    for word, was, now in (
        ("steps", one.steps, other.steps),
        ("guidance", one.guidance, other.guidance),
        ("negative prompt", one.negative, other.negative),
    ):
        if was != now:
            yield f"{word} {was or 'none'} → {now or 'none'}"
    if one.size != other.size:
        yield f"size {one.size[0]}×{one.size[1]} → {other.size[0]}×{other.size[1]}"
    if one.rate != other.rate:
        yield "another rate of pictures"


def _shot(library: TakeLibrary, take_id: str) -> str | None:
    take = library.get(take_id)
    return None if take is None else take.shot


def _spoken(project: Project, library: TakeLibrary, take_id: str) -> str:
    take = library.get(take_id)
    if take is None:
        return "a take that is not there any more"
    there = project.has_shot(take.shot)
    of_shot = project.shot(take.shot).name if there else "a deleted shot"
    return f"take {take.number} of {of_shot}"
