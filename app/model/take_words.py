"""Takes in words: how old, how much of it there is."""

from datetime import datetime, timedelta

from app.language import tr
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
        return tr("{total_seconds} min ago", total_seconds=int(age.total_seconds() // 60))
    if age < _DAY:
        return tr("{total_seconds} h ago", total_seconds=int(age.total_seconds() // 3600))
    return f"{moment:%d %b %H:%M}" if age < 300 * _DAY else f"{moment:%d %b %Y}"


def chunk_words(take: Take, card: ModelCard | None) -> str:
    """How much of a take there is: "3 chunks", or "partial, 2 of 3 chunks"."""
    made = len(take.chunks)
    counted = f"{made} chunk{'s'[: made != 1]}"
    if take.state is TakeState.COMPLETE:
        return counted
    total = chunks_meant(take, card)
    word = tr("being made") if take.state is TakeState.RUNNING else "partial"
    return (
        tr("{word}, {made} of {total} chunks", word=word, made=made, total=total)
        if total
        else f"{word}, {counted}"
    )


def chunks_meant(take: Take, card: ModelCard | None) -> int | None:
    """How many chunks a take has once it is complete; None where its model is not known."""
    if card is None or card.name != take.recipe.model:
        return None
    return card.grid.chunks_for(take.recipe.frames)


def has_lost_files(take: Take) -> bool:
    """Whether files of it were not found."""
    return any(chunk.missing for chunk in take.chunks)
