"""Installing an engine: fetch, unpack beside, check, and only then put into its place."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import msgspec

from app.language import mark, tr
from app.storage.atomic import sync_folder
from app.storage.engine.card import Kind
from app.storage.engine.home import (
    ENVIRONMENT,
    busy_words,
    is_fetched,
    keep_home,
    place_of,
    python_of,
    rename,
    sweep,
    unpacked_in,
)
from app.storage.engine.lock import EngineLock, Made, write_lock, write_made
from app.storage.engine.outside import run
from app.storage.engine.planning import no_room
from app.storage.engine.python import can_run, place_of_python, unpack_python
from app.storage.engine.recipe import Wheel, read_recipe
from app.storage.engine.starting import COMPILED, engine_environment
from app.storage.errors import EngineError, ExportCancelled, reason_of
from app.storage.models.lock import LockedFile, alone, cannot_write
from app.storage.models.transfer import Gauge, Patience, digest_of, fetch_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from app.storage.engine.index import Pages
    from app.storage.engine.planning import EnginePlan
    from app.storage.models.listing import Answer

FETCHING: Final = mark("Fetching")
UNPACKING: Final = mark("Unpacking")
CHECKING: Final = mark("Checking")
_LONGEST_S: Final = 3600.0  # a slow disk, and a scanner that looks at each file
_CHECK_S: Final = 600.0
_PIP: Final = ("-I", "-m", "pip", "--isolated", "--disable-pip-version-check", "install",
    "--no-index", "--no-deps", "--require-hashes", "--no-compile", "--no-cache-dir",
    "--no-input", "--quiet")  # fmt: skip


@dataclass
class Work(Gauge):
    """How far it is; `stop` is set from another thread."""

    step: str = FETCHING


@dataclass(frozen=True)
class Sources:
    """Whom to ask for files; None asks nobody."""

    pages: Pages | None
    mirrors: tuple[str, ...] = ()
    patience: Patience = field(default_factory=Patience)

    def file(
        self, mirror: str, repo: str, revision: str, path: str, start: int = 0
    ) -> AbstractContextManager[Answer]:
        """The bytes of a file of a mirror, which has the same paths as the place it mirrors."""
        assert self.pages is not None
        return self.pages.bytes_of(f"{mirror}{path}", start)


def install(plan: EnginePlan, sources: Sources, work: Work) -> Made:
    """Install an engine, or go on with it; what was there is used until the new one is whole.

    Raises:
        EngineError, FetchError: what happened, what was kept and what to do.
        ExportCancelled: the user stopped it; what was fetched is kept.
    """
    if not plan.fits:
        raise EngineError(no_room(plan))
    home, lock = plan.home, plan.lock
    with alone(home, busy_words(home)):
        keep_home(home)
        write_lock(home, lock)
        sweep(home)
        fetch(home, lock.files, sources, work)
        part = home / f"{ENVIRONMENT}-{os.getpid()}.part"
        try:
            work.step = UNPACKING
            _unpack(part, home, lock, work)
            made = check_run(part, work)
            _judge(made, plan)
            shutil.rmtree(part / COMPILED, ignore_errors=True)  # under names that it has no more
            write_made(part, made)
            _put(part, home, work)
            _prune(home, lock)
        except OSError as error:
            raise EngineError(_not_unpacked(home, reason_of(error))) from error
        finally:
            sweep(home)
    return made


def tidy(home: Path, lock: EngineLock) -> None:
    """Keep the lock of an engine that is there, and throw away what an end in between left.

    Raises:
        EngineError, FetchError: another program works on it, or it cannot be written.
    """
    with alone(home, busy_words(home)):
        write_lock(home, lock)
        sweep(home)


def fetch(home: Path, files: Sequence[Wheel], sources: Sources, work: Work) -> None:
    """Fetch what is not there."""
    work.step = FETCHING
    for file in files:
        if is_fetched(home, file):
            work.have_bytes += file.size
            continue
        if sources.pages is None:
            raise EngineError(
                tr(
                    "{file} is not on this computer, and offline mode asks nobody for it. Switch "
                    "it off, and try again; what was fetched is kept.",
                    file=file.file,
                )
            )
        parts = urlsplit(file.url)
        origin = f"{parts.scheme}://{parts.netloc}"
        wanted = LockedFile(
            path=file.file, repo=origin, revision="", size=file.size, sha256=file.sha256,
            remote=file.url.removeprefix(origin),
        )  # fmt: skip
        mirrors = (*sources.mirrors, origin)
        fetch_file(sources, wanted, home / "wheels", mirrors, work, sources.patience)


def put_wheels(
    environment: Path, home: Path, wheels: Sequence[Wheel], work: Work, *, over: bool = False
) -> None:
    """Unpack wheels into an environment with its pip, which holds each against its hash.

    Raises:
        EngineError: it could not; a wheel that is damaged on the disk was thrown away.
    """
    asked = environment / "wheels.txt"
    lines = (
        f"{one.name} @ {place_of(home, one).as_uri()} --hash=sha256:{one.sha256}\n"
        for one in wheels
    )
    asked.write_text("".join(lines), encoding="utf-8")
    over_options = ("--ignore-installed",) if over else ()
    ended = run(
        [str(python_of(environment)), *_PIP, *over_options, "-r", str(asked)],
        work.stop, _LONGEST_S,
    )  # fmt: skip
    if ended.code:
        raise EngineError(_damaged(home, wheels, work) or _not_unpacked(home, ended.last_words))


def check_run(environment: Path, work: Work) -> Made:
    """Let an environment import what the worker needs, and compute.

    Raises:
        EngineError: it cannot, and why.
    """
    work.step = CHECKING
    command = [str(python_of(environment)), "-P", "-m", "generation.environment_check"]
    modules = read_recipe().modules
    ended = run([*command, *modules], work.stop, _CHECK_S, engine_environment(environment))
    try:
        facts = json.loads(ended.output.splitlines()[-1])
        problem = facts.get("problem", "")
        if not problem:
            return msgspec.convert(facts, Made)
    except (ValueError, IndexError, AttributeError):  # it ended without an answer
        problem = ended.last_words
    raise EngineError(
        tr(
            "The engine did not pass its check: {reason}. It was not put into use; repair it, or "
            "install another build.",
            reason=problem,
        )
    )


def _unpack(part: Path, home: Path, lock: EngineLock, work: Work) -> None:
    python, archive = place_of_python(home, lock.python), lock.python.archive
    if archive is not None and not can_run(python, work.stop):
        if damaged := _damaged(home, (archive,), work):
            raise EngineError(damaged)
        unpack_python(home, archive, work)
    ended = run([python, "-I", "-m", "venv", str(part)], work.stop, _LONGEST_S)
    if ended.code:
        raise EngineError(_not_unpacked(home, ended.last_words))
    put_wheels(part, home, lock.wheels, work)


def _judge(made: Made, plan: EnginePlan) -> None:
    """A build for a card has to see it, where there is one."""
    card = plan.machine.card
    if card.kind is Kind.CPU or card.kind is not plan.lock.kind or made.device != "cpu":
        return
    raise EngineError(
        tr(
            "PyTorch {version} cannot use {card}. It was not put into use; update the driver, or "
            "install the engine for the processor.",
            version=made.torch,
            card=card.name,
        )
    )


def _put(part: Path, home: Path, work: Work) -> None:
    environment, old = home / ENVIRONMENT, home / f"old-{os.getpid()}.part"
    try:
        if environment.exists():
            rename(environment, old, work)
        try:
            rename(part, environment, work)
        except (OSError, ExportCancelled):
            if old.exists():
                old.replace(environment)
            raise
    except OSError as error:
        raise EngineError(
            tr(
                "The engine in {folder} is in use, so the new one could not be put into its place: "
                "{reason}. Close what uses it, and install it again; what was fetched is kept.",
                folder=home,
                reason=reason_of(error),
            )
        ) from error
    sync_folder(home)


def _prune(home: Path, lock: EngineLock) -> None:
    """Throw away the files of another build; what cannot be deleted is for the next time."""
    wanted = {file.file for file in lock.files}
    for path in (home / "wheels").iterdir():
        if path.name not in wanted:
            with contextlib.suppress(OSError):
                path.unlink()
    archive = lock.python.archive
    for path in unpacked_in(home).glob("*"):
        if archive is None or path.name != archive.version:
            shutil.rmtree(path, ignore_errors=True)


def _damaged(home: Path, wheels: Sequence[Wheel], work: Work) -> str:
    """Throw away what does not hold its hash any more, and say so."""
    wrong = []
    for wheel in wheels:
        place = place_of(home, wheel)
        known = LockedFile(
            path=wheel.file, repo="", revision="", remote="", size=wheel.size, sha256=wheel.sha256
        )
        if not digest_of(place, known, work):
            place.unlink(missing_ok=True)
            wrong.append(wheel.file)
    if not wrong:
        return ""
    return tr(
        "Damaged on the disk: {files}. They were thrown away; install the engine again, and they "
        "are fetched again.",
        files=", ".join(wrong),
    )


def _not_unpacked(home: Path, reason: str) -> str:
    try:
        free = shutil.disk_usage(home).free / 1e9
    except OSError as error:  # the drive is gone
        return cannot_write(home, error)
    return tr(
        "The engine could not be unpacked into {folder}, which has {free:.1f} GB free: {reason}. "
        "What was fetched is kept; free space, and install the engine again to go on.",
        folder=home,
        free=free,
        reason=reason,
    )
