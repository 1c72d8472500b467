"""Models in words and as data: what one makes, needs, may be used for, and how far it is there."""

from app.language import tr
from app.model.model_licences import PLAIN_WORDS
from app.storage.models.catalogue import Entry, catalogue
from app.storage.models.places import Installed, Model, Offered, Unfinished
from generation.protocol import PartFile, problem_of

_GIGABYTE = 1e9


def gigabytes(size: float) -> str:
    """A size as people read it."""
    return f"{size / 1e6:.1f} MB" if size < _GIGABYTE else f"{size / _GIGABYTE:.1f} GB"


def offer_line(model: Model) -> str:
    """One line of the list for a model that is not installed."""
    entry = model.entry
    if entry is None:
        return f"{model.name:22s} is not whole"
    width, height = entry.grid.size
    about = f"{width}x{height}, {made_words(entry.makes, _rate(entry))}"
    match model.state:
        case Unfinished(have_bytes=have, total_bytes=total):
            state = f"unfinished, {gigabytes(have)} of {gigabytes(total)}"
        case _:
            state = f"can be got, about {entry.size_gb:g} GB"
    return f"{model.name:22s} {about}, {state}, {catalogue().licence_of(entry).name}"


def offer_rows(entry: Entry) -> dict[str, str]:
    """What is known of a model without having it."""
    licence = catalogue().licence_of(entry)
    sizes = ", ".join(f"{width}x{height}" for width, height in entry.native)
    return {
        "name": f"{entry.name} ({entry.title})",
        "pictures": f"{sizes}; {made_words(entry.makes, _rate(entry), 'a second')}",
        "sampler": f"{entry.sampler.steps} steps, guidance {entry.sampler.guidance:g}",
        "memory": _MEMORY[entry.memory],
        "needs": f"{_gpu(entry)}, {entry.host_gb:g} GB of memory, "
        f"about {entry.size_gb:g} GB of disk",
        "licence": f"{licence.name}, {licence.url}",
        "allowed": tr(PLAIN_WORDS[entry.licence]),
        "from": ", ".join(f"{one.repo} at {one.revision[:12]}" for one in entry.sources),
    }


def _gpu(entry: Entry) -> str:
    return f"a GPU of {entry.gpu_gb:g} GB (estimated)" if entry.gpu_gb else "no GPU"


def part_rows(files: dict[str, PartFile]) -> dict[str, str]:
    """Which parts are read from files of other programs, and what is wrong with one."""
    rows = {}
    for part, file in files.items():
        problem = problem_of(file)
        rows[part] = f"{file.path} ({gigabytes(file.size)}), read where it lies"
        rows[part] += f". {problem}." if problem else ""
    return rows


def offer_data(model: Model) -> dict[str, object]:
    """The same for programs."""
    entry = model.entry
    data: dict[str, object] = {"name": model.name, "state": state_word(model)}
    if isinstance(model.state, Unfinished):
        have, total = model.state.have_bytes, model.state.total_bytes
        data |= {"folder": str(model.state.folder), "have_bytes": have, "total_bytes": total}
    if entry is not None:
        data |= {
            "title": entry.title, "licence": catalogue().licence_of(entry).name,
            "allowed": PLAIN_WORDS[entry.licence], "size_gb": entry.size_gb,
            "gpu_gb": entry.gpu_gb, "host_gb": entry.host_gb, "memory": entry.memory,
            "sources": [{"repo": one.repo, "revision": one.revision} for one in entry.sources],
        }  # fmt: skip
    return data


def state_word(model: Model) -> str:
    """The state in one word."""
    match model.state:
        case Installed():
            return "installed"
        case Unfinished():
            return "unfinished"
        case Offered():
            return "offered"


def made_words(makes: str, rate: str, unit: str = "pictures a second") -> str:
    """What a model makes: keyframes, or so many pictures a second."""
    return "makes keyframes" if makes == "keyframes" else f"{rate} {unit}"


def _rate(entry: Entry) -> str:
    num, den = entry.grid.rate
    return str(num) if den == 1 else f"{num}/{den}"


_MEMORY = {
    "included": "its memory encoder comes along",
    "trained": "takes a memory encoder that you trained; without one it remembers its window",
    "own": "has a history of its own, trained in",
    "none": "makes keyframes, which others begin shots from; it makes no shots itself",
}
