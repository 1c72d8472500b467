"""`throughline generate --repair`: chunks that are lost or damaged are made again."""

from app.commands.console import Console
from app.commands.verify import broken_sentence, name_of
from app.session.document import Document
from app.session.take_plan import GenerationError, check_continues
from app.storage.verification import verify


def mark_broken(document: Document, console: Console) -> tuple[str, ...]:
    """Count what is broken as lost; the takes (ids) that can be repaired."""
    marked = []
    oldest_first = sorted(document.library, key=lambda take: take.created)  # others remember them
    for one in verify(document.require_folder(), oldest_first):
        if not one.broken:
            continue
        console.tell(broken_sentence(one, document.project))
        try:
            check_continues(document, one.take)
        except GenerationError as error:
            console.tell(str(error))
            continue
        document.mark_broken(one.repaired_from)
        marked.append(one.take.id)
    return tuple(marked)


def tell_repaired(document: Document, takes: tuple[str, ...], console: Console) -> None:
    """Say of each take whether all of it is there again."""
    for take_id in takes:
        take = document.library.by_id[take_id]
        if not any(chunk.missing for chunk in take.chunks):
            console.tell(f"{name_of(take, document.project)} is whole again.")
