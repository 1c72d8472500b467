"""The engine in words and as data: what is there, what fits, and what installing it takes."""

from app.commands.model_words import gigabytes
from app.storage.engine.card import Machine
from app.storage.engine.fitting import Fit
from app.storage.engine.home import Absent, Begun, EngineState, Installed, engine_home, size_of
from app.storage.engine.planning import USUAL_RATE, EnginePlan
from app.storage.engine.starting import (
    built_in_words,
    has_own_worker,
    is_own_environment,
    is_slim,
    program_of,
)


def state_rows(state: EngineState, machine: Machine, fit: Fit | None, why: str) -> dict[str, str]:
    """Name and words of each fact."""
    rows = {"engine": _state_words(state), "folder": str(engine_home())}
    if has_own_worker():
        rows = {"engine": built_in_words()}
    if isinstance(state, Installed):
        made = state.made
        rows["torch"] = f"{made.torch} on {made.device}, Python {made.python}"
        rows["size"] = gigabytes(size_of(state.home))
    rows["worker"] = " ".join(program_of("generation.worker"))
    rows["system"] = machine.system
    if fit is None:
        return rows | {"fits": why}
    build = fit.builds[0]
    return rows | {
        "fits": f"{build.name}, about {build.about_gb:g} GB to fetch", "because": fit.why
    }


def state_data(
    state: EngineState, machine: Machine, fit: Fit | None, why: str
) -> dict[str, object]:
    """The same for programs."""
    card = machine.card
    data: dict[str, object] = {
        "state": "own" if is_own_environment() else type(state).__name__.lower(),
        "folder": str(engine_home()), "slim": is_slim(),
        "system": machine.system, "card": card.name, "kind": card.kind.value,
        "fits": [build.name for build in fit.builds] if fit else [],
        "because": fit.why if fit else why,
    }  # fmt: skip
    if isinstance(state, Begun):
        data |= {"have_bytes": state.have_bytes, "total_bytes": state.lock.total_bytes}
    if isinstance(state, Installed):
        data |= {
            "torch": state.made.torch, "device": state.made.device, "build": state.lock.build,
            "python": state.made.python, "size_bytes": size_of(state.home),
        }  # fmt: skip
    return data


def plan_rows(plan: EnginePlan) -> dict[str, str]:
    """Size, time and place, before anything is fetched."""
    python = plan.lock.python
    version = ".".join(map(str, python.version))
    where = "is fetched, too" if python.archive else python.path
    return {
        "build": f"PyTorch {plan.lock.torch}, {plan.lock.build}",
        "because": plan.fit.why,
        "python": f"{version} ({where})",
        "folder": str(plan.home),
        "size": f"{gigabytes(plan.missing_bytes)} of {gigabytes(plan.lock.total_bytes)} are "
        f"fetched, about {gigabytes(plan.unpacked_bytes)} are unpacked",
        "free": gigabytes(plan.free_bytes),
        "time": f"about {plan.minutes} min at {gigabytes(USUAL_RATE)} a second",
    }


def _state_words(state: EngineState) -> str:
    match state:
        case Absent() if is_own_environment():
            return "an environment of your own, used as it is"
        case Absent():
            return "none; `throughline engine install` makes one"
        case Begun(have_bytes=have, lock=lock):
            done = f"{gigabytes(have)} of {gigabytes(lock.total_bytes)}"
            return f"begun, {done} are fetched; `throughline engine install` goes on"
        case Installed(lock=lock):
            return f"installed, {lock.build}"
