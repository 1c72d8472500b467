"""The takes of a shot in lines and as data."""

import textwrap
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from app.commands.take_finding import id_words
from app.model.project import Project, Shot
from app.model.smaller_size import is_smaller
from app.model.take_marks import mark_of
from app.model.take_words import age_words, chunk_words, chunks_meant, has_lost_files
from app.model.takes import Take
from generation.protocol import ModelCard

_PROMPT_COLUMNS = 60


def take_lines(
    project: Project, shot: Shot, takes: Sequence[Take], card: ModelCard | None
) -> Iterator[str]:
    """One or two lines a take, the newest first; deleted ones last."""
    if not takes:
        yield f"{shot.name} has no takes yet; `throughline generate` makes one."
        return
    yield f"{shot.name}: {textwrap.shorten(shot.prompt, _PROMPT_COLUMNS) or '(no prompt)'}"
    now = datetime.now(UTC).astimezone()
    newest_first = sorted(takes, key=lambda t: (mark_of(project, t).deleted, -t.number))
    for take in newest_first:
        mark = mark_of(project, take)
        words = (
            "in the cut" if take.id == shot.selected_take else "",
            "deleted" if mark.deleted else "",
            f"imported from {take.note}" if take.is_imported else f"seed {take.recipe.seed}",
            age_words(take.created, now),
            chunk_words(take, card),
            "smaller, {}x{}".format(*take.recipe.size) if is_smaller(card, take.recipe) else "",
            "files missing" if has_lost_files(take) else "",
            f"“{mark.name}”" if mark.name else "",
            id_words(takes, take),
        )
        star = "*" if mark.starred else " "
        yield f"{star}{take.number:3d}  " + "  ".join(word for word in words if word)
        if mark.note:
            yield f"      note: {mark.note}"


def take_data(
    project: Project, shot: Shot, take: Take, card: ModelCard | None
) -> dict[str, object]:
    """Everything that is known of a take."""
    mark = mark_of(project, take)
    return {
        "id": take.id,
        "number": take.number,
        "selected": take.id == shot.selected_take,
        "starred": mark.starred,
        "name": mark.name,
        "note": mark.note,
        "deleted": mark.deleted,
        "state": take.state.value,
        "chunks": len(take.chunks),
        "chunks_meant": chunks_meant(take, card),
        "pictures": take.pictures,
        "imported": take.is_imported,
        "source_file": take.note if take.is_imported else "",
        "seed": take.recipe.seed,
        "size": list(take.recipe.size),
        "prompt": take.recipe.prompt,
        "history": list(take.recipe.history),
        "created": take.created,
    }
