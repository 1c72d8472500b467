"""What a job makes arrives in the document: chunks, the whole take, or the part that is kept."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

from app.language import mark, tr, tr_count
from app.model.clips import ClipWish, with_clip
from app.model.edits import select_take, set_seed
from app.model.project import Project, Shot
from app.model.takes import Chunk, Take, TakeState
from app.session.document import Document
from app.session.take_plan import TakePlan, with_rung
from app.storage.errors import ProjectError
from generation.protocol import ChunkReady


def take_in_chunk(
    document: Document, plan: TakePlan, event: ChunkReady, rung: str = ""
) -> None:
    """Put a chunk into its take; a new take enters the library with its first chunk.

    `rung` is for the recipe: what the chunk's pictures can differ by, or nothing.
    """
    chunk = chunk_of(event)
    if plan.take.id not in document.library:
        document.add_take(with_rung(plan.take, rung).with_chunk(chunk))
        return
    document.note_rung(plan.take.id, rung)
    if not plan.is_new and event.chunk == plan.first_chunk:
        document.set_take_state(plan.take.id, TakeState.RUNNING)
    document.add_chunk(plan.take.id, chunk)


def chunk_of(event: ChunkReady) -> Chunk:
    """A chunk as its take names it."""
    return Chunk(
        index=event.chunk,
        frames=event.frames,
        video=Path(event.video).name,
        latents=Path(event.latents).name,
        digest=event.digest,
        video_digest=event.video_digest,
    )


def keep_clip(document: Document, take: Take, wish: ClipWish, seconds: Fraction) -> Shot:
    """Put an imported take into the film, in a shot of its own: one edit, which undo takes back."""
    document.catch_up()  # another program may have edited the project while this was made
    was_dirty = document.is_dirty
    project, shot = with_clip(document.project, wish, seconds)
    take = replace(take, shot=shot.id, created=datetime.now(UTC).isoformat(timespec="seconds"))
    document.add_take(take)
    document.edit(tr("Import {file}", file=take.note), select_take(project, shot.id, take))
    if not was_dirty:
        document.save()
    return shot


def keep_whole(document: Document, plan: TakePlan) -> Iterator[None]:
    """The take is complete: put it into the cut, in steps with room for other events between.

    After the first one it is whole on disk. The states of shots that remember it are found before
    it is shown; an edit that is made meanwhile only makes showing it slower.
    """
    if plan.take.id not in document.library:
        raise ProjectError(tr("The worker finished without a single chunk; nothing was changed."))
    document.set_take_state(plan.take.id, TakeState.COMPLETE)
    yield
    if plan.repairs and plan.take.id in document.project.showing:
        return
    document.catch_up()  # another program may have edited the project while this was made
    here, shown = document.project, _showing(document, plan)
    for _ in document.prepare(shown):
        yield
    yield from _show(document, plan, shown if document.project is here else None)


def keep_part(document: Document, plan: TakePlan) -> str:
    """Keep the chunks that were finished, and say what that is."""
    take = document.library.get(plan.take.id)
    if take is None or not take.chunks:
        with suppress(ProjectError):  # its disk is away
            _remove_if_empty(document.take_folder(plan.take.id))
        return tr("The project is as it was before.")
    try:
        whole = take.pictures >= take.recipe.frames
        document.set_take_state(take.id, TakeState.COMPLETE if whole else TakeState.PARTIAL)
        if document.project.has_shot(take.shot):
            shot = document.project.shot(take.shot)
            if document.selected_take(shot) is None:
                _select(document, plan)
    except ProjectError as error:
        return str(error)
    kept = (mark("{n} finished chunk was kept."), mark("{n} finished chunks were kept."))
    return tr_count(len(take.chunks), *kept)


def _select(document: Document, plan: TakePlan) -> None:
    document.catch_up()
    for _ in _show(document, plan):
        pass


def _show(document: Document, plan: TakePlan, prepared: Project | None = None) -> Iterator[None]:
    """Put the take into the cut, then save, unless an edit of the user would be written too."""
    take = document.library.by_id[plan.take.id]
    if not document.project.has_shot(take.shot):
        return
    was_dirty = document.is_dirty
    project = prepared or _showing(document, plan)
    shot = document.project.shot(take.shot)
    document.edit(tr("Generate {shot}", shot=shot.name), project)
    yield
    if not was_dirty and document.project is project:
        document.save()
    yield


def _showing(document: Document, plan: TakePlan) -> Project:
    """The project as it is now, with the take in the cut of its shot."""
    project, take = document.project, document.library.by_id[plan.take.id]
    if not project.has_shot(take.shot):
        return project
    shot = project.shot(take.shot)
    project = select_take(project, shot.id, take)
    return set_seed(project, shot.id, take.recipe.seed) if shot.seed == plan.asked_seed else project


def _remove_if_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
