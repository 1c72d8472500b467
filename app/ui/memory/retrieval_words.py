"""What is said about pictures from memory: how near they are, and what is waited for."""

from collections.abc import Sequence

from app.language import Number, listed, mark, tr, tr_count
from app.model.memory_strip import MemoryStrip
from app.model.own_past import past_words
from app.model.project import Shot
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.retrieval import (
    Idle,
    Loading,
    Refused,
    RetrievalState,
    Retrieving,
    Waiting,
)


def state_words(
    state: RetrievalState, document: Document, generation: GenerationController
) -> str:
    """One line about the worker."""
    match state:
        case Idle():
            return ""
        case Loading() | Waiting():
            return _waiting_words(state, document, generation)
        case Retrieving(progress=progress):
            return tr("Drawing from memory… {percent}%", percent=f"{100 * progress:.0f}")
        case Refused(message=message):
            return message


def mean_words(psnrs: Sequence[float], chosen: int) -> str:
    """The mean of the pictures that are there."""
    if not psnrs:
        return tr_count(chosen, mark("{n} picture chosen"), mark("{n} pictures chosen"))
    mean = f"{Number(sum(psnrs) / len(psnrs)):.1f}"
    one, many = mark("Mean {mean} dB of {n} picture"), mark("Mean {mean} dB of {n} pictures")
    if len(psnrs) < chosen:
        one = mark("Mean {mean} dB of {n} picture ({chosen} chosen)")
        many = mark("Mean {mean} dB of {n} pictures ({chosen} chosen)")
    return tr_count(len(psnrs), one, many, mean=mean, chosen=chosen)


def left_out_words(strip: MemoryStrip) -> str:
    """The pictures and shots that are not remembered."""
    names = [f"@{reference.name}" for reference in strip.left_out_cast]
    names += [shot.name for shot in strip.left_out]
    return tr("Left out of the memory: {names}", names=listed(names))


def empty_words(document: Document, shot: Shot | None, strip: MemoryStrip | None) -> str:
    """Why there is no strip, and what to do."""
    if shot is None:
        return tr("Select a shot on the timeline to see what the model remembers when it makes it.")
    if strip is None and (reads := past_words(document.card)):
        return reads
    if strip is None:
        return tr(
            "The model “{model}” is not installed, so nothing can be drawn "
            "from its memory. Install it, then open the project again.",
            model=document.project.model,
        )
    if strip.left_out:
        return tr(
            "Every earlier shot is left out of its memory. Take one back in the Memory tab, and "
            "its pictures appear here."
        )
    if strip.left_out_cast:
        return tr(
            "The pictures that it cites do not fit into the memory's budget. Give it a larger one "
            "in the Memory tab, and they appear here."
        )
    return tr(
        "Nothing comes before it that it could remember. Generate an earlier shot, select a later "
        "one, or cite a picture of the cast in its prompt."
    )


def _waiting_words(
    state: RetrievalState, document: Document, generation: GenerationController
) -> str:
    running = generation.queue.running
    if running is not None:
        project = document.project
        if not project.has_shot(running.shot):
            return tr("Waiting: the worker generates a shot first.")
        number = project.number(running.shot)
        return tr("Waiting: the worker generates shot {number} first.", number=number)
    return tr("Loading the model…") if isinstance(state, Loading) else tr("Waiting for the worker…")
