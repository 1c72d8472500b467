"""What a model reads of the story that goes on in its own way, without a memory of ours."""

from collections.abc import Collection, Iterator, Mapping
from itertools import chain

from app.language import Number, mark, tr
from app.model.cast_plan import kept_references
from app.model.chunk_grid import latents_remembered, pictures_remembered
from app.model.past import FINE, Past
from app.model.project import Project, Shot
from app.model.wishes import Wishes
from generation.protocol import ModelCard

_ONE_PICTURE = mark(
    "{model} reads the last picture before a chunk; it has no memory of older shots."
)
_MANY_PICTURES = mark(
    "{model} reads the last {seconds} s before a chunk; it has no memory of older shots."
)
_NOTHING = mark("{model} reads nothing of the shots before; it has no memory of them.")
NO_ENCODER = mark(
    "{model} has no memory encoder: the shot goes on from its own last pictures and knows nothing "
    "of other shots or of pictures of the cast."
)  # as the worker says it


def past_words(card: ModelCard | None) -> str:
    """What the model reads, in a line; nothing where it has a memory or there is no model."""
    if card is not None and card.forgets:
        return tr(NO_ENCODER, model=card.name)
    if card is None or card.past is None:
        return ""
    if card.makes == "keyframes":
        return tr("A keyframe is made of up to {count} pictures.", count=card.past.cited)
    source = _MANY_PICTURES
    if not card.past.latents and card.past.pictures < 2:
        source = _ONE_PICTURE if card.past.pictures else _NOTHING
    before = tr(source, model=card.name, seconds=_seconds(card))
    return f"{before} {_cast_words(card.past.cited)}".rstrip()


def looks_back(card: ModelCard | None) -> bool:
    """Whether anything of other shots reaches the model, so that they can be left out."""
    if card is None or card.past is None:
        return card is None or not card.forgets
    return max(card.past.latents, card.past.pictures) > 0


def _cast_words(cited: int) -> str:
    if not cited:
        return ""
    if cited == 1:
        return tr("Of the cast it reads one picture.")
    return tr("Of the cast it reads up to {count} pictures.", count=cited)


def begins_anew(project: Project, card: ModelCard, shot: Shot) -> bool:
    """Whether a picture begins the shot, and the model reads none of the shots before."""
    return card.past is not None and card.past.anew and _has_own_picture(project, card, shot)


def _has_own_picture(project: Project, card: ModelCard, shot: Shot) -> bool:
    """Whether the model reads a keyframe of the shot, or a picture that it cites."""
    reads_keyframe = card.past is not None and card.past.cited > 0 and bool(shot.keyframe)
    return reads_keyframe or bool(kept_references(project, card, shot.id))


def has_reach(card: ModelCard) -> bool:
    """Whether the model looks back only so far: in its own way, or by a memory like that."""
    return card.past is not None or (card.memory is not None and card.memory.reach is not None)


def within_reach(past: Past, wishes: Wishes) -> dict[int, int]:
    """The places of the newest takes as far as the model looks back, newest first.

    With each, how many of its latent frames are within reach.
    """
    assert past.card is not None  # it says how far
    grid, seen = past.card.grid, dict[int, int]()
    latents, pictures = _reach(past.card)
    for place in _newest_first(wishes):
        if max(latents, pictures) <= 0:
            break
        take = past.takes[place]
        length = latents_remembered(take, grid, len(take.chunks))
        seen[place] = min(latents, length)
        latents -= length
        pictures -= pictures_remembered(take, grid, len(take.chunks))
    return seen


def rates_of_seen(past: Past, seen: Mapping[int, int], budget: int) -> dict[int, int]:
    """Finely, what is `within_reach`, from the newest one as far as the budget goes."""
    assert past.grid is not None  # without one there is no budget
    rates = dict[int, int]()
    for place, latents in seen.items():
        budget -= past.grid.tokens(latents)
        if budget < 0:
            break
        rates[place] = FINE
    return rates


def reach_reason(card: ModelCard, *, is_newest: bool, is_read: bool, anew: bool) -> str:
    """Why a take is read or not, as a clause."""
    if anew:
        return tr("the shot begins from a picture, and {model} reads no other", model=card.name)
    if is_newest and is_read:
        return tr("it comes just before")
    if is_read:
        return tr("the model looks back {seconds} s", seconds=_seconds(card))
    return tr("the model looks back only {seconds} s", seconds=_seconds(card))


def picture_needed(
    past: Past, project: Project, shot: Shot, coming: Collection[str] = ()
) -> str:
    """Why a take of the shot cannot be begun, in a sentence; nothing where it can.

    Earlier shots whose takes are `coming` count as if they were there.
    """
    card = past.card
    if card is None or card.past is None or not card.past.starts:
        return ""
    earlier = project.shots[: project.index(shot.id)]
    has_picture = (
        _has_own_picture(project, card, shot)
        or within_reach(past, Wishes(past, shot, None))
        or any(o.id in coming and o.enabled and o.id not in shot.ignored for o in earlier)
    )
    if has_picture:
        return ""
    return tr(
        "{shot} needs a picture to start from, as {model} goes on from one: give it a keyframe "
        "(a picture of your own will do), cite a picture of the cast with @name, or generate the "
        "shot before it first.",
        shot=shot.name,
        model=card.name,
    )


def _newest_first(wishes: Wishes) -> Iterator[int]:
    """The places that are not ignored, from the one that the model sees last."""
    continued = wishes.continued
    last = () if continued is None else (continued,)
    others = (p for p in reversed(range(wishes.count)) if p not in (continued, wishes.skipped))
    return (p for p in chain(last, others) if wishes.of(p) != "ignored")


def _reach(card: ModelCard) -> tuple[int, int]:
    """How far the model looks back: latent frames, and pictures."""
    if card.past is not None:
        return card.past.latents, card.past.pictures
    return (card.memory and card.memory.reach) or 0, 0


def _seconds(card: ModelCard) -> str:
    numerator, denominator = card.grid.rate
    latents, pictures = _reach(card)
    pictures = max(latents * card.grid.stride, pictures)
    return f"{Number(pictures * denominator / numerator):.1f}"
