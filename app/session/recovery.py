"""Going on after a worker or the editor was lost: what is on disk is kept, the rest is made."""

from dataclasses import replace

from app.language import mark, tr, tr_count
from app.model.cast import cited
from app.model.jobs import Done, Failed, Job
from app.model.lineage import selected_take
from app.model.prompts import full_prompt
from app.model.takes import TakeState, new_take
from app.session.document import Document
from app.session.take_plan import TakePlan
from app.session.worker_client import log_file
from app.session.worker_death import Death
from app.storage.errors import ProjectError
from app.storage.found_chunks import found_chunks, sweep_parts
from generation.protocol import MemoryPlan

GOES_ON = ("driver",)  # failures that a new worker may not have
_RUNGS = {
    "offload": mark("Memory ran out: the text encoder now rests in the computer's memory."),
    "fp8": mark("Memory ran out: weights are now kept in 8 bits."),
    "group": mark("Memory ran out: parts of the model now lie in the computer's memory."),
    "tiled": mark("Memory ran out: pictures are now decoded in tiles."),
    "half": mark("Memory ran out: the model now works with numbers of 16 bits."),
}
_SAME = mark("The pictures stay the same.")
_OTHERS = mark("Pictures can differ a little; the take's recipe says so.")


def may_go_on(job: Job, death: Death | None) -> bool:
    """Whether a job that has lost its worker goes on by itself: once."""
    return job.retries < 1 and (death is None or death.is_worth_another)


def plan_note(plan: MemoryPlan) -> str:
    """What is said before a model is loaded that may not fit; nothing of one that does."""
    if plan.fits:
        return ""
    chosen = next(need for need in plan.needs if need.rung == plan.chosen)
    needed, free = chosen.device_bytes, plan.free_bytes
    if needed <= free and chosen.host_bytes > plan.host_free_bytes:
        needed, free = chosen.host_bytes, plan.host_free_bytes
    words = mark(
        "Memory may run out: the model needs about {needed} GB, and {free} GB are free. Close "
        "other programs."
    )
    return tr(words, needed=f"{needed / 1e9:.1f}", free=f"{free / 1e9:.1f}")


def rung_note(rung: str, *, exact: bool, planned: bool = False) -> str:
    """What is given up for want of memory, and whether it can be seen."""
    if planned:
        little = tr("There is too little memory for the whole model at once.")
        return "" if exact else f"{little} {tr(_OTHERS)}"
    known = _RUNGS.get(rung)
    said = tr(known) if known else tr("Memory ran out: the work goes on with {rung}.", rung=rung)
    return f"{said} {tr(_SAME if exact else _OTHERS)}"


def adopt(document: Document, plan: TakePlan) -> TakePlan:
    """Put whole chunks into the take that are on disk already; ProjectError when that fails."""
    take = document.library.get(plan.take.id) or plan.take
    card, known = document.card, len(take.chunks)
    if card is None or any(chunk.missing for chunk in take.chunks):
        return plan
    home = document.take_folder(take.id)
    sweep_parts(home)
    total = card.grid.chunks_for(take.recipe.frames)
    for chunk in found_chunks(home, known, card.grid)[: max(0, total - known)]:
        if take.id in document.library:
            document.add_chunk(take.id, chunk)
        else:
            document.add_take(take.with_chunk(chunk))
        known += 1
    if take.id not in document.library:
        return plan
    running = replace(document.library.by_id[take.id], state=TakeState.RUNNING)
    return replace(plan, take=running, first_chunk=known)


def revive(document: Document, job: Job) -> None:
    """Bring back the take of a job whose chunks are on disk, but whose take.json is not."""
    shot = document.project.shot(job.shot)
    if job.take is None or job.recipe is None or job.take in document.library:
        return
    asked = cited(document.project.cast, full_prompt(document.project, shot))
    cast = tuple(one for one in asked if one.picture in job.recipe.references)
    number_of = new_take(document.library, shot.id, job.recipe, "", cast, shot.origins)
    take = replace(number_of, id=job.take)
    adopt(document, TakePlan(take, 0, True, shot.seed))
    if take.id in document.library:
        document.set_take_state(take.id, TakeState.PARTIAL)


def is_made(document: Document, plan: TakePlan) -> bool:
    """Whether all chunks of a planned take are there, so that no worker is needed."""
    card = document.card
    return card is not None and plan.first_chunk >= card.grid.chunks_for(plan.take.recipe.frames)


def found_waiting(document: Document, jobs: tuple[Job, ...]) -> tuple[Job, ...]:
    """The jobs of a former run as they are now: what was made to its end is done."""
    return tuple(_as_found(document, job) for job in jobs if document.project.has_shot(job.shot))


def _as_found(document: Document, job: Job) -> Job:
    take = document.library.get(job.take)
    shot = document.project.shot(job.shot)
    if job.is_keyframe:
        return job if take is None else replace(job, state=Done())
    if take is None or take is not selected_take(document.library, shot):
        return job
    whole = take.state is TakeState.COMPLETE and not any(chunk.missing for chunk in take.chunks)
    return replace(job, state=Done()) if whole else job


def tried_in_vain(sentence: str, death: Death) -> Failed:
    """The failure of a job whose worker was lost while it loaded the model, for the second time."""
    told = tr(
        "{sentence} It was loading the model, and nothing was changed. Its log is {log_file}.",
        sentence=sentence,
        log_file=log_file(),
    )
    return Failed(death.value, " ".join(part for part in (told, death.advice) if part))


def keep_found(document: Document, plan: TakePlan) -> None:
    """Adopt what a lost worker has left; what cannot be written stays where it is."""
    try:
        adopt(document, plan)
    except ProjectError:
        return  # the chunks stay on disk and are found when the take goes on


def not_begun(count: int) -> str:
    """What to add to a failure of a job with others behind it."""
    if count == 0:
        return ""
    waits = (mark("{n} more shot waits in the queue."), mark("{n} more shots wait in the queue."))
    return f" {tr_count(count, *waits)}"
