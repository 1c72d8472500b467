"""What installing an engine means, before anything is fetched: files, size, time and place."""

import errno
import hashlib
import math
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final

import msgspec

from app.language import tr
from app.storage.engine.card import Kind, Machine
from app.storage.engine.fitting import Fit, fitting
from app.storage.engine.home import have_bytes
from app.storage.engine.index import NO_BUILD, Pages, Target, size_of, torch_wheels
from app.storage.engine.lock import LOCK_FILE, EngineLock, PythonSource, read_lock
from app.storage.engine.python import find_python, is_there
from app.storage.engine.recipe import (
    Build,
    Recipe,
    Wheel,
    chosen,
    file_of,
    listed,
    read_recipe,
    recipe_dir,
)
from app.storage.errors import EngineError, reason_of
from app.storage.models.listing import MISSING, MirrorError

SPARE_BYTES: Final = 500_000_000  # a system without room cannot work
USUAL_RATE: Final = 6_000_000  # bytes a second: a line of 50 Mbit
_UNPACK_RATE: Final = 15_000_000  # bytes a second, of what is unpacked
_UNPACKED: Final = (0.8e9, 1.3)  # of builds that were installed: the rest, and torch's own
_GIGABYTE: Final = 1e9


@dataclass(frozen=True)
class EnginePlan:
    """What is fetched and unpacked, where to, and why this build."""

    home: Path
    lock: EngineLock
    fit: Fit
    machine: Machine
    have_bytes: int
    free_bytes: int

    @property
    def missing_bytes(self) -> int:
        """What is still to be fetched."""
        return self.lock.total_bytes - self.have_bytes

    @property
    def unpacked_bytes(self) -> int:
        """About what the environment takes."""
        fixed, share = _UNPACKED
        return round(min(fixed, 10 * self.lock.total_bytes) + share * self.lock.total_bytes)

    @property
    def needed_bytes(self) -> int:
        """The room that installing takes, and what a system needs to work."""
        return self.missing_bytes + self.unpacked_bytes + SPARE_BYTES

    @property
    def fits(self) -> bool:
        """Whether the disk has room."""
        return self.needed_bytes <= self.free_bytes

    @property
    def minutes(self) -> int:
        """About how long it takes on a usual line."""
        seconds = self.missing_bytes / USUAL_RATE + self.unpacked_bytes / _UNPACK_RATE
        return math.ceil(seconds / 60)


def plan_engine(
    machine: Machine, home: Path, wanted: Kind | None, pages: Pages | None, stop: Event
) -> EnginePlan:
    """Find out which files there are to fetch; one that was begun goes on with the same ones.

    Raises:
        EngineError: no build fits, or who was asked did not answer; nothing was changed.
        ExportCancelled: the user stopped it.
    """
    recipe = read_recipe()
    fit = fitting(recipe, machine, wanted)
    names, made_from = {build.name for build in fit.builds}, fingerprint(machine.system)
    lock = read_lock(home)
    is_same = lock is not None and lock.build in names and lock.recipe == made_from
    if lock is None or not is_same or not is_there(lock.python, machine.system, stop):
        python = find_python(machine.system, stop) or _standalone(recipe, machine, pages)
        build, wheels = _files(recipe, fit, machine, python, pages)
        lock = EngineLock(
            kind=fit.kind, build=build, python=python, wheels=wheels, wanted=wanted,
            recipe=made_from,
        )  # fmt: skip
    lock = msgspec.structs.replace(lock, wanted=wanted)
    try:
        if home.exists() and not (home / LOCK_FILE).exists() and _has_files(home):
            raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY))
        there = next((place for place in (home, *home.parents) if place.exists()), None)
        if there is None:  # a drive that this computer does not have
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
        free = shutil.disk_usage(there).free
    except OSError as error:
        raise EngineError(
            tr(
                "{folder} cannot be used: {reason}. Nothing was fetched; name another folder.",
                folder=home,
                reason=reason_of(error),
            )
        ) from error
    return EnginePlan(home, lock, fit, machine, have_bytes(home, lock), free)


def _has_files(home: Path) -> bool:
    """Whether there is more than what a system or a lock leaves in a folder."""
    return any(not path.name.startswith(".") for path in home.iterdir())


def fingerprint(system: str) -> str:
    """Which lists of the program an environment was made from."""
    found = hashlib.sha256()
    for file in sorted((recipe_dir() / "builds.toml", *recipe_dir().glob(f"{system}*.txt"))):
        found.update(file.name.encode() + b"\0" + file.read_bytes())
    return found.hexdigest()


def no_room(plan: EnginePlan) -> str:
    """That the disk is too small, in words."""
    return tr(
        "{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB. Nothing was "
        "fetched; free space or name another folder.",
        folder=plan.home,
        free=plan.free_bytes / _GIGABYTE,
        needed=plan.needed_bytes / _GIGABYTE,
    )


def _standalone(recipe: Recipe, machine: Machine, pages: Pages | None) -> PythonSource:
    found = recipe.pythons[machine.system]
    major, minor, *_ = found.version.split(".")
    if pages is None:
        raise _offline()
    try:
        size = size_of(pages, found.url)
    except MirrorError as error:
        raise _unanswered(found.url, error) from error
    archive = Wheel("python", found.version, size, found.sha256, found.url, file_of(found.url))
    return PythonSource((int(major), int(minor)), archive=archive)


def _files(
    recipe: Recipe, fit: Fit, machine: Machine, python: PythonSource, pages: Pages | None
) -> tuple[str, tuple[Wheel, ...]]:
    """The first build that can be had, and all its wheels with those that every build needs."""
    common = _from_list(machine, python)
    last = MirrorError(NO_BUILD)
    for build in fit.builds:
        own = _from_list(machine, python, build)
        if own:
            return build.name, (*own, *common)
        if pages is None:
            raise _offline()
        try:
            target = Target(python.version, machine.platforms, machine.system)
            return build.name, (*torch_wheels(pages, recipe, build, target), *common)
        except MirrorError as error:
            last = error
            if error.reason not in {NO_BUILD, MISSING}:
                break
    raise _unanswered(recipe.index, last) from last


def _from_list(
    machine: Machine, python: PythonSource, build: Build | None = None
) -> tuple[Wheel, ...]:
    wheels = listed(machine.system, build.name if build else "") or ()
    found = chosen(wheels, python.version, machine.platforms)
    lacking = {wheel.name for wheel in wheels} - {wheel.name for wheel in found}
    if lacking:
        raise EngineError(
            tr(
                "There is no {package} for this system, which is too old. Nothing was changed; "
                "update the system.",
                package=min(lacking),
            )
        )
    return found


def _offline() -> EngineError:
    return EngineError(
        tr(
            "Offline mode is on, so nobody was asked which files the engine needs. Nothing was "
            "changed; switch it off to install the engine."
        )
    )


def _unanswered(url: str, error: MirrorError) -> EngineError:
    return EngineError(
        tr(
            "Which files the engine needs could not be found out from {url}: {reason}. Nothing "
            "was changed; look at the connection, and try again.",
            url=url,
            reason=tr(error.reason),
        )
    )
