"""What is said about pictures from memory: how near they are, and what is waited for."""

from collections.abc import Sequence

from app.language import tr
from app.model.memory_strip import MemoryStrip
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
            return tr("Drawing from memory… {progress:.0%}", progress=progress)
        case Refused(message=message):
            return message


def mean_words(psnrs: Sequence[float], chosen: int) -> str:
    """The mean of the pictures that are there."""
    if not psnrs:
        return f"{chosen} picture{'s'[: chosen != 1]} chosen"
    mean = sum(psnrs) / len(psnrs)
    missing = tr(" ({chosen} chosen)", chosen=chosen) if len(psnrs) < chosen else ""
    return f"Mean {mean:.1f} dB of {len(psnrs)} picture{'s'[: len(psnrs) != 1]}{missing}"


def left_out_words(strip: MemoryStrip) -> str:
    """The pictures and shots that are not remembered."""
    names = [f"@{reference.name}" for reference in strip.left_out_cast]
    names += [shot.name for shot in strip.left_out]
    return f"Left out of the memory: {', '.join(names)}"


def empty_words(document: Document, shot: Shot | None, strip: MemoryStrip | None) -> str:
    """Why there is no strip, and what to do."""
    if shot is None:
        return tr("Select a shot on the timeline to see what the model remembers when it makes it.")
    if strip is None:
        return tr(
            "The model “{model}” is not installed, so nothing can be drawn "
            "from its memory. Install it, then open the project again.",
            model=document.project.model,
        )
    if strip.left_out:
        return (
            tr("Every earlier shot is left out of its memory. Take one back in the Memory tab, and "
            "its pictures appear here.")
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
        known = project.has_shot(running.shot)
        which = f"shot {project.number(running.shot)}" if known else tr("a shot")
        return tr("Waiting: the worker generates {which} first.", which=which)
    return tr("Loading the model…") if isinstance(state, Loading) else tr("Waiting for the worker…")
