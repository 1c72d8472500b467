"""`throughline generate` is killed at random moments, and called again until all is made."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import psutil

from app.model.jobs import Done
from app.model.takes import TakeState
from app.storage.project_folder import load_project
from app.storage.queue_journal import queue_file, read_history, read_jobs
from tests.torture.outcome import Outcome
from tests.torture.workshop import CHUNKS, Workshop, apart, is_alive

BAR = "no job lost or run twice, 0 orphan workers, pictures identical"
SHOTS = 3
_GRACE_S = 10.0
_KILLS_OF_A_FILM = 3
_STARTS = 0.2  # the part of the kills that are aimed at the start
_CHUNK_S = 0.1
_LONG_AGO = (1.0, 1.0)


def run(amount: int, seed: int = 0) -> Outcome:
    """Kill `amount` commands, the way `kill -9` does."""
    dice = random.Random(seed)
    wrong: list[str] = []
    met: Counter[str] = Counter()
    films = 0
    with apart() as folder:
        wanted, took_s = _uninterrupted(folder)
        while met.total() < amount:
            films += 1
            film = folder / f"film-{films}.throughline"
            Workshop(film, shots=SHOTS).close()
            for _ in range(min(_KILLS_OF_A_FILM, amount - met.total())):
                phase, orphans = _kill_once(film, dice, took_s)
                wrong += [f"{films}, {phase}: {orphans} orphans"] if orphans else []
                met.update([phase] if phase else [])
            for part in film.rglob("*.part"):
                os.utime(part, _LONG_AGO)  # the next opening may sweep it
            process = _generate(film)
            if process.wait() != 0:
                wrong.append(f"{films}: ended with {process.returncode}")
            wrong += [f"{films}: {words}" for words in _wrong_with(film, wanted)]
    measured = ", ".join(f"{count} {phase}" for phase, count in sorted(met.items()))
    measured += f"; {films} films of {SHOTS} shots; {len(wrong)} wrong"
    measured += f" ({wrong[0]})" if wrong else ""
    return Outcome("SIGKILL of `throughline generate`", amount, BAR, measured, not wrong)


def _uninterrupted(folder: Path) -> tuple[dict[str, str], float]:
    """The pictures that are wanted, and how long they take; the first start of all is slower."""
    for name in ("first", "second"):
        film = folder / f"{name}.throughline"
        Workshop(film, shots=SHOTS).close()
        began_s = time.monotonic()
        _generate(film).wait()
    return _pictures(film), time.monotonic() - began_s


def _generate(film: Path) -> "subprocess.Popen[bytes]":
    fake = {"THROUGHLINE_FAKE_WORKER": "1", "THROUGHLINE_FAKE_DELAY_MS": "6"}
    return subprocess.Popen(
        [sys.executable, "-m", "app.cli", "generate", str(film)],
        env={**os.environ, **fake, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _kill_once(film: Path, dice: random.Random, took_s: float) -> tuple[str, int]:
    """Kill it somewhere: what it was doing, nothing when it was over, and workers left."""
    begun = _chunks(film)
    process = _generate(film)
    if dice.random() < _STARTS:
        time.sleep(dice.uniform(0, took_s / 2))
    else:
        chunks = dice.randint(begun, SHOTS * CHUNKS)
        while process.poll() is None and _chunks(film) < chunks:
            time.sleep(0.001)
        time.sleep(dice.uniform(0, _CHUNK_S))
    if process.poll() is not None:
        return "", 0
    workers = [child.pid for child in psutil.Process(process.pid).children(recursive=True)]
    process.send_signal(signal.SIGKILL)
    process.wait()
    made = sum(take.state is TakeState.COMPLETE for take in load_project(film).library)
    phase = f"with {made} takes whole" if workers or made else "before its worker"
    until_s = time.monotonic() + _GRACE_S
    while any(is_alive(pid) for pid in workers) and time.monotonic() < until_s:
        time.sleep(0.02)
    orphans = [pid for pid in workers if is_alive(pid)]
    for pid in orphans:
        os.kill(pid, signal.SIGKILL)
    if queue_file(film).exists():
        read_jobs(queue_file(film))  # it is whole at any moment
    return phase, len(orphans)


def _chunks(film: Path) -> int:
    return len([*film.glob("takes/*/chunk_*.mp4")])


def _pictures(film: Path) -> dict[str, str]:
    """Hashes of the first shot's files; the others remember takes whose ids are drawn by lot."""
    first = load_project(film).library.of_shot("s1")
    files = [file for take in first for file in (film / "takes" / take.id).glob("chunk_*")]
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def _broken(film: Path) -> list[str]:
    """Chunks whose file is not what take.json says."""
    broken = []
    for take in load_project(film).library:
        for chunk in take.chunks:
            latents = film / "takes" / take.id / chunk.latents
            if hashlib.sha256(latents.read_bytes()).hexdigest() != chunk.digest:
                broken.append(f"{chunk.latents} is broken")
    return broken


def _wrong_with(film: Path, wanted: dict[str, str]) -> list[str]:
    loaded = load_project(film)
    wrong = []
    takes = [len(loaded.library.of_shot(shot.id)) for shot in loaded.project.shots]
    if takes != [1] * SHOTS:
        wrong.append(f"takes of the shots: {takes}")
    if read_jobs(queue_file(film)):
        wrong.append("something still waits")
    past = [one.job for one in read_history(queue_file(film)) if isinstance(one.job.state, Done)]
    made = [job.shot for job in past]
    if sorted(made) != sorted(set(made)):
        wrong.append(f"run twice: {made}")
    if _pictures(film) != wanted:
        wrong.append("other pictures")
    return wrong + _broken(film) + [part.name for part in film.rglob("*.part")]
