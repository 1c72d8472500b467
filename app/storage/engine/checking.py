"""Whether an engine is whole and the right one, and putting back only what is not."""

from __future__ import annotations

import base64
import csv
import hashlib
import re
from dataclasses import dataclass
from importlib.metadata import PathDistribution
from typing import TYPE_CHECKING, Final

from packaging.utils import canonicalize_name

from app.language import listed, tr
from app.storage.engine.fitting import Torch, wrong_build
from app.storage.engine.home import (
    ENVIRONMENT,
    Absent,
    Begun,
    busy_words,
    engine_state,
)
from app.storage.engine.making import (
    CHECKING,
    UNPACKING,
    check_run,
    fetch,
    install,
    put_wheels,
    tidy,
)
from app.storage.engine.planning import fingerprint, plan_engine
from app.storage.engine.recipe import read_recipe
from app.storage.errors import EngineError
from app.storage.models.lock import alone

if TYPE_CHECKING:
    from pathlib import Path

    from app.storage.engine.card import Machine
    from app.storage.engine.lock import EngineLock
    from app.storage.engine.making import Sources, Work

_FACT: Final = re.compile(r"^(__version__|cuda|hip)\b[^=\n]*= *'([^']+)'", re.MULTILINE)


@dataclass(frozen=True)
class Report:
    """What is wrong, in a sentence, or nothing; and which packages are damaged."""

    problem: str = ""
    damaged: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the engine can be used as it is."""
        return not self.problem


def check(machine: Machine, home: Path, work: Work) -> Report:
    """Hold an engine against its lock, its files against their hashes, and let it compute.

    Raises:
        EngineError: there is no engine.
        ExportCancelled: the user stopped it.
    """
    work.step = CHECKING
    state = engine_state(home)
    if isinstance(state, Absent):
        raise EngineError(tr("There is no engine in {folder}. Install it first.", folder=home))
    if isinstance(state, Begun):
        return Report(tr("The engine was not finished; installing it goes on with it."))
    environment, lock = home / ENVIRONMENT, state.lock
    if problem := _wrong(machine, environment, lock):
        return Report(problem)
    damaged = tuple(_damaged(environment, lock, work))
    if damaged:
        return Report(tr("Damaged in the engine: {packages}.", packages=listed(damaged)), damaged)
    try:
        check_run(environment, work)
    except EngineError as error:
        return Report(str(error))
    return Report()


def repair(machine: Machine, home: Path, sources: Sources, work: Work) -> Report:
    """Put back what is broken, or make the environment anew, and return what was wrong.

    Raises:
        EngineError, FetchError: it could not be repaired; what was fetched is kept.
        ExportCancelled: the user stopped it.
    """
    found = check(machine, home, work)
    work.have_bytes = 0
    state = engine_state(home)
    if isinstance(state, Absent):
        return found
    if found.is_whole:
        tidy(home, state.lock)
        return found
    if not (found.damaged and _mend(home, state.lock, found.damaged, sources, work)):
        work.have_bytes = 0
        plan = plan_engine(machine, home, state.lock.wanted, sources.pages, work.stop)
        install(plan, sources, work)
    return found


def torch_of(environment: Path, system: str) -> Torch | None:
    """The PyTorch of an environment, from its own file; None where there is none."""
    for site in _sites(environment):
        try:
            text = (site / "torch" / "version.py").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        facts = dict(_FACT.findall(text))
        if "__version__" in facts:
            return Torch(facts["__version__"], facts.get("cuda"), facts.get("hip"), system)
    return None


def _wrong(machine: Machine, environment: Path, lock: EngineLock) -> str:
    torch = torch_of(environment, machine.system)
    if torch is None:
        return tr("The engine has no PyTorch.")
    wrong = wrong_build(read_recipe(), machine, torch, lock.wanted)
    if not wrong and torch.version.partition("+")[0] != lock.torch.partition("+")[0]:
        wrong = tr(
            "The engine has PyTorch {version}, and {wanted} was installed.",
            version=torch.version,
            wanted=lock.torch,
        )
    if not wrong and lock.recipe != fingerprint(machine.system):
        wrong = tr("The engine was made for another version of Throughline.")
    return wrong


def _mend(
    home: Path, lock: EngineLock, names: tuple[str, ...], sources: Sources, work: Work
) -> bool:
    """Unpack only these packages again; whether that was enough."""
    wheels = [wheel for wheel in lock.wheels if wheel.name in names]
    environment = home / ENVIRONMENT
    with alone(home, busy_words(home)):
        fetch(home, wheels, sources, work)
        work.step = UNPACKING
        try:
            put_wheels(environment, home, wheels, work, over=True)
            check_run(environment, work)
        except (EngineError, OSError):
            return False  # what was damaged is not what was named: all is made anew
    return not tuple(_damaged(environment, lock, work))


def _damaged(environment: Path, lock: EngineLock, work: Work) -> list[str]:
    """The packages of which a file is lost or changed, or which are not there."""
    there = {
        name: folder
        for site in _sites(environment)
        for folder in site.glob("*.dist-info")
        if (name := _fact(folder, "Name"))
    }
    wrong = []
    for wheel in lock.wheels:
        work.check()
        folder = there.get(canonicalize_name(wheel.name))
        if folder is None or not _is_whole(folder, wheel.version, work):
            wrong.append(wheel.name)
        work.have_bytes += wheel.size
    return wrong


def _is_whole(folder: Path, version: str, work: Work) -> bool:
    """Every file has the hash that the package's RECORD says, and all have one but itself."""
    if _fact(folder, "Version").partition("+")[0] != version.partition("+")[0]:
        return False
    try:
        with (folder / "RECORD").open(encoding="utf-8", newline="") as opened:
            rows = list(csv.reader(opened))
        for name, said, _ in rows:
            work.check()
            is_held = not name.endswith((".pyc", ".dist-info/RECORD"))
            if is_held and not _holds(folder.parent / name, said):
                return False
    except (OSError, ValueError, csv.Error):  # damaged itself
        return False
    return bool(rows)


def _holds(file: Path, said: str) -> bool:
    with file.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").digest()
    return said == f"sha256={base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def _fact(folder: Path, name: str) -> str:
    """What a package says of itself; nothing where that is damaged."""
    try:
        said = str(PathDistribution(folder).metadata[name] or "")
    except (OSError, ValueError, KeyError):  # a KeyError is announced for later Pythons
        return ""
    return canonicalize_name(said) if name == "Name" else said


def _sites(environment: Path) -> tuple[Path, ...]:
    """Where an environment has its packages."""
    return (*environment.glob("lib/python3.*/site-packages"), environment / "Lib/site-packages")
