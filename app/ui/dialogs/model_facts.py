"""Models in the words of the window: their state in the list, and what one makes and needs."""

from pathlib import Path

from app.language import listed, mark, tr
from app.model.model_licences import PLAIN_WORDS
from app.session.fetching_work import Progress
from app.storage.models.catalogue import catalogue
from app.storage.models.fetching import Plan
from app.storage.models.places import Installed, Model, Unfinished
from app.ui.queue.job_words import duration
from generation.protocol import PartFile, ProtocolError, problem_of, read_model_card

_GIGABYTE = 1e9
_MEMORY = {
    "included": mark("Its memory encoder comes along."),
    "trained": mark("Takes a memory encoder that you trained; without one it sees little behind."),
    "own": mark("Has a history of its own, trained in."),
    "none": mark("Makes keyframes, which others begin shots from; it makes no shots itself."),
}


def size_words(size_bytes: float) -> str:
    """A size as people read it."""
    if 0 < size_bytes < _GIGABYTE:
        return tr("{size_mb:.1f} MB", size_mb=size_bytes / 1e6)
    return tr("{size_gb:.1f} GB", size_gb=size_bytes / _GIGABYTE)


def state_words(model: Model) -> str:
    """How far a model is there."""
    match model.state:
        case Installed(size_bytes=size):
            return tr("installed, {size}", size=size_words(size))
        case Unfinished(have_bytes=have, total_bytes=total):
            return tr(
                "unfinished, {have} of {total}", have=size_words(have), total=size_words(total)
            )
        case _ if model.entry is not None:
            about = size_words(model.entry.size_gb * _GIGABYTE)
            return tr("can be got, about {size}", size=about)
        case _:
            return ""


def fact_rows(model: Model) -> dict[str, str]:
    """Caption and words of what is known of a model."""
    entry = model.entry
    rows: dict[str, str] = {}
    if entry is not None:
        licence = catalogue().licence_of(entry)
        num, den = entry.grid.rate
        sizes = ", ".join(f"{width} × {height}" for width, height in entry.native)
        rows = {
            tr("Pictures"): sizes if entry.makes == "keyframes" else tr(
                "{sizes}; {rate:g} a second", sizes=sizes, rate=num / den
            ),
            tr("Memory"): tr(_MEMORY[entry.memory]),
            tr("Needs"): tr(
                "A GPU of {gpu_gb:g} GB (estimated) and {host_gb:g} GB of memory",
                gpu_gb=entry.gpu_gb,
                host_gb=entry.host_gb,
            ) if entry.gpu_gb else tr("No GPU; {host_gb:g} GB of memory", host_gb=entry.host_gb),
            tr("Licence"): f"{licence.name}. {tr(PLAIN_WORDS[entry.licence])}",
        }
    if isinstance(model.state, Installed | Unfinished):
        rows[tr("Folder")] = str(model.state.folder)
        if read := part_words(_files_of(model.state.folder)):
            rows[tr("Folder")] += "\n" + "\n".join(read)
    return rows


def _files_of(folder: Path) -> dict[str, PartFile]:
    try:
        return read_model_card(folder).files
    except ProtocolError:  # not whole, or damaged, which others say
        return {}


def part_words(files: dict[str, PartFile]) -> list[str]:
    """Which parts are read from files of other programs, and which of them is gone."""
    gone = tr("gone, or another file now")
    return [
        f"{part}: {file.path}" + (f" ({gone})" if problem_of(file) else "")
        for part, file in files.items()
    ]


def plan_words(plan: Plan) -> str:
    """What is fetched, where to, and what is there already."""
    text = tr(
        "{size} are fetched into {folder}, where {free} are free.",
        size=size_words(plan.missing_bytes),
        folder=plan.folder,
        free=size_words(plan.free_bytes),
    )
    if plan.found_bytes:
        known = tr(
            "{size} are on this computer already and are not fetched.",
            size=size_words(plan.found_bytes),
        )
        text = f"{text}\n{known}"
    for sentence in (*part_words(plan.lock.parts), *plan.notes):
        text = f"{text}\n{sentence}"
    return f"{text}\n\n{tr(PLAIN_WORDS[plan.entry.licence])}"


def with_time_left(amount: str, progress: Progress) -> str:
    """How much is there, and how long the rest takes where that is known."""
    if progress.seconds_left is None:
        return amount
    return listed([amount, tr("about {time} left", time=duration(progress.seconds_left))])


def fetched_words(name: str) -> str:
    """That a model was got."""
    return tr("{name} is installed; every file was held against its hash.", name=name)


def checked_words(damaged: tuple[str, ...]) -> str:
    """What holding a model against its hashes found."""
    if not damaged:
        return tr("Every file was held against its hash, and all are whole.")
    return tr("Damaged: {files}. Go on, and they are fetched again.", files=listed(damaged))
