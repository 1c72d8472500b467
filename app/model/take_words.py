"""Takes in words: how old, how much of it there is."""

from datetime import datetime, timedelta

from app.language import mark, tr, tr_count
from app.model.takes import Take, TakeState
from generation.protocol import ModelCard

_DAY = timedelta(days=1)


def age_words(created: str, now: datetime) -> str:
    """How long ago a take was made; older than a day, on which day. Nothing where unknown."""
    try:
        moment = datetime.fromisoformat(created).astimezone(now.tzinfo)
    except ValueError:
        return ""
    age = now - moment
    if age < timedelta(minutes=1):
        return tr("just now")
    if age < timedelta(hours=1):
        return tr("{minutes} min ago", minutes=int(age.total_seconds() // 60))
    if age < _DAY:
        return tr("{hours} h ago", hours=int(age.total_seconds() // 3600))
    if age < 300 * _DAY:
        return tr("{moment:%d %b %H:%M}", moment=moment)
    return tr("{moment:%d %b %Y}", moment=moment)


def chunk_words(take: Take, card: ModelCard | None) -> str:
    """How much of a take there is: "3 chunks", or "partial, 2 of 3 chunks"."""
    made = len(take.chunks)
    counted = tr_count(made, mark("{n} chunk"), mark("{n} chunks"))
    if take.state is TakeState.COMPLETE:
        return counted
    total = chunks_meant(take, card)
    if total:
        counted = tr("{made} of {total} chunks", made=made, total=total)
    word = tr("being made") if take.state is TakeState.RUNNING else tr("partial")
    return f"{word}, {counted}"


def chunks_meant(take: Take, card: ModelCard | None) -> int | None:
    """How many chunks a take has once it is complete; None where its model is not known."""
    if card is None or card.name != take.recipe.model:
        return None
    return card.grid.chunks_for(take.recipe.frames)


def has_lost_files(take: Take) -> bool:
    """Whether files of it were not found."""
    return any(chunk.missing for chunk in take.chunks)
