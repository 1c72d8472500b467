"""Chunks that are lost or damaged: found by their hashes, and made again."""

from app.commands.console import Console, Exit
from app.model.naming import take_name
from app.model.project import Project
from app.model.takes import Take
from app.session.document import Document
from app.session.take_plan import GenerationError, check_continues
from app.storage.project_folder import LoadedProject
from app.storage.verification import Verified, verify


def verify_takes(loaded: LoadedProject, console: Console, *, as_json: bool) -> Exit:
    """`throughline info --verify`: read every chunk and hold it against its hash."""
    found = list(verify(loaded.folder, loaded.library))
    broken = [one for one in found if one.broken]
    chunks = sum(len(one.take.chunks) for one in found)
    unknown = sum(len(one.unknown) for one in found)
    if as_json:
        lost = {one.take.id: [index + 1 for index in one.broken] for one in broken}
        console.result_json({"chunks": chunks, "without_hash": unknown, "broken": lost})
    else:
        for one in broken:
            console.result(_sentence(one, loaded.project))
        count = sum(len(one.broken) for one in broken)
        old = f"; {unknown} are from before there were hashes, and can be read" if unknown else ""
        console.result(f"{chunks} chunks in {len(found)} takes, {count} broken{old}.")
    return Exit.FAILED if broken else Exit.DONE


def mark_broken(document: Document, console: Console) -> tuple[str, ...]:
    """Count what is broken as lost; the takes (ids) that can be repaired."""
    marked = []
    oldest_first = sorted(document.library, key=lambda take: take.created)  # others remember them
    for one in verify(document.require_folder(), oldest_first):
        if not one.broken:
            continue
        console.tell(_sentence(one, document.project))
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
            console.tell(f"{_name(take, document.project)} is whole again.")


def _sentence(one: Verified, project: Project) -> str:
    numbers = ", ".join(str(index + 1) for index in one.broken)
    total = len(one.take.chunks)
    return f"{_name(one.take, project)} has lost chunk {numbers} of {total}."


def _name(take: Take, project: Project) -> str:
    shot = project.shot(take.shot).name if project.has_shot(take.shot) else take.shot
    return take_name(shot, take.number)
