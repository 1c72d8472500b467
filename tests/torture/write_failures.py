"""Every write call of save, chunk, export and move fails once, in each way that a disk can fail."""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import av
import numpy as np

from app.model import edits
from app.model.export_plan import plan_export
from app.storage.errors import ExportError, ProjectError
from app.storage.media import LibraryReader
from app.storage.media_files import chunk_files
from app.storage.media_folder import online_media
from app.storage.media_move import move_media
from app.storage.movie import write_movie
from app.storage.project_folder import copy_project, create_project, load_project, save_project
from app.storage.reference_files import keep_reference
from app.storage.take_files import save_take
from generation.chunk_files import chunk_count, load_pictures, save_chunk
from generation.errors import DiskError
from tests.app.storage.builders import film_folder
from tests.torture.failing_disk import FAULTS, FailingDisk, Fault, run_with_it
from tests.torture.outcome import Outcome

BAR = "old file intact, one clear message, retry works"
_YESTERDAY = b"the film of yesterday"
_EXPECTED = (ProjectError, DiskError, ExportError)


@dataclass(frozen=True)
class Task:
    """Something that writes: on a fresh folder, and what may lie there afterwards."""

    name: str
    act: Callable[[Path], object]
    state: Callable[[Path], object]  # of what must not be harmed; raises when it is


def tasks() -> Iterator[Task]:
    """Save, the files of a take, export; each reads what it has written as the program would."""
    yield Task("save", _save, lambda f: load_project(f / "film.throughline").project)
    yield Task("save a copy", _copy, _copied)
    yield Task("new project", _create, _created)
    yield Task("take", _take, lambda f: load_project(f / "film.throughline").library)
    yield Task("picture of the cast", _picture, _pictures)
    yield Task("chunk", _chunk, _chunks)
    yield Task("export", _export, _exported)
    yield Task("media folder", _move, _moved)


def naive() -> Iterator[Task]:
    """A way to write that must not pass."""

    def overwrite(folder: Path) -> None:
        try:
            (folder / "film.mp4").write_bytes(b"the film of today")
        except OSError as error:
            raise ExportError("The film could not be written; free space.") from error

    yield Task("naive", overwrite, lambda f: (f / "film.mp4").read_bytes())


def attempts(work: Path, chosen: Iterator[Task]) -> Iterator[str]:
    """What went wrong with each call; nothing where all is as it must be."""
    disk, pristine = FailingDisk(), work / "pristine"
    _prepare(pristine)
    for task in chosen:
        before = task.state(pristine)
        done = _copy_of(pristine, work)
        task.act(done)
        states = before, task.state(done)
        for fault in FAULTS:
            place = _copy_of(pristine, work)
            disk.arm(place, fault)
            task.act(place)
            for call in range(1, disk.disarm() + 1):
                wrong = _attempt(disk, task, fault, call, _copy_of(pristine, work), states)
                yield f"{task.name}, {fault.name} at call {call}: {wrong}" if wrong else ""


def _attempt(
    disk: FailingDisk,
    task: Task,
    fault: Fault,
    call: int,
    place: Path,
    states: tuple[object, object],
) -> str:
    """What is wrong after one call has failed; `states` are those before and after the task."""
    (before, after), message = states, None
    disk.arm(place, fault, call)
    try:
        task.act(place)
    except _EXPECTED as error:
        message = error.sentence() if isinstance(error, DiskError) else str(error)
    except Exception as error:  # noqa: BLE001 - what no user may see
        return f"{type(error).__name__} instead of a message: {error}"
    finally:
        disk.disarm()
    now = task.state(place)
    if now != (after if message is None else before) and now != after:
        return "what was there is harmed"
    if message is not None and ("\n" in message or not message.endswith(".") or len(message) < 20):
        return f"the message is not clear: {message}"
    if left := [path.name for path in place.rglob("*") if ".part" in path.name]:
        return f"left behind: {left}"
    if now != after:
        task.act(place)
    return "" if task.state(place) == after else "it does not work again"


def _prepare(folder: Path) -> None:
    folder.mkdir()
    film_folder(folder / "film.throughline", shots=1, frames=24)
    (folder / "film.mp4").write_bytes(_YESTERDAY)
    (folder / "take").mkdir()
    save_chunk(folder / "take", 0, _latents(0), _painted(0), (8, 1))


def _copy_of(pristine: Path, work: Path) -> Path:
    place = work / "place"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(pristine, place)
    return place


def _save(folder: Path) -> None:
    home = folder / "film.throughline"
    film = load_project(home).project
    save_project(home, edits.set_seed(film, film.shots[0].id, 77))


def _copy(folder: Path) -> None:
    home, target = folder / "film.throughline", folder / "copy.throughline"
    if not (target / "project.json").exists():
        copy_project(home, target, load_project(home).project)


def _copied(folder: Path) -> object:
    home, target = folder / "film.throughline", folder / "copy.throughline"
    loaded = load_project(home)
    return loaded.project, loaded.library, load_project(target).library if target.exists() else None


def _create(folder: Path) -> None:
    if not (folder / "new.throughline" / "project.json").exists():
        film = load_project(folder / "film.throughline").project
        create_project(folder / "new.throughline", replace(film, shots=()))


def _created(folder: Path) -> object:
    home = folder / "new.throughline"
    return load_project(home).project if home.exists() else None


def _take(folder: Path) -> None:
    home = folder / "film.throughline"
    take = next(iter(load_project(home).library))
    save_take(home, replace(take, note="changed"))


def _picture(folder: Path) -> None:
    keep_reference(folder / "film.throughline", b"a picture of Ada" * 100)


def _pictures(folder: Path) -> object:
    found = (folder / "film.throughline" / "references").glob("*.png")
    return sorted((path.name, path.read_bytes()) for path in found)


def _latents(index: int) -> bytes:
    return bytes([index]) * 50_000


def _painted(index: int) -> np.ndarray:
    return np.random.default_rng(index).integers(0, 255, (9, 32, 64, 3), np.uint8)


def _chunk(folder: Path) -> None:
    save_chunk(folder / "take", 1, _latents(1), _painted(1), (8, 1))


def _chunks(folder: Path) -> object:
    """The chunks that count, as the memory reads them."""
    home = folder / "take"
    return [
        ((home / f"chunk_{i:03d}.safetensors").read_bytes(), load_pictures(home, i).tobytes())
        for i in range(chunk_count(home))
    ]


def _export(folder: Path) -> None:
    home = folder / "film.throughline"
    loaded = load_project(home)
    plan = plan_export(loaded.project, loaded.library, None)
    with LibraryReader(home, loaded.library) as reader:
        write_movie(plan, folder / "film.mp4", reader.picture)


def _exported(folder: Path) -> object:
    """The old bytes, or how many pictures can be read of a new film, and how large they are."""
    data = (folder / "film.mp4").read_bytes()
    if data == _YESTERDAY:
        return data
    with av.open(str(folder / "film.mp4")) as film:
        return [(frame.pts, frame.width, frame.height) for frame in film.decode(video=0)]


def _move(folder: Path) -> None:
    os.environ["THROUGHLINE_HOME"] = str(folder / "home")
    move_media(folder / "film.throughline", folder / "disk")


def _moved(folder: Path) -> object:
    """Where the takes are, and every file of them; raises where they cannot be found."""
    os.environ["THROUGHLINE_HOME"] = str(folder / "home")
    home = folder / "film.throughline"
    media, library = online_media(home), load_project(home).library
    assert not any(chunk.missing for take in library for chunk in take.chunks)
    files = sorted((file.name, file.path.read_bytes()) for file in chunk_files(media.home))
    return media.home.relative_to(folder), files, library


def run(amount: int, seed: int = 0) -> Outcome:
    """Let every call fail; `amount` and `seed` change nothing, as there are only so many."""
    with tempfile.TemporaryDirectory() as work:
        found = json.loads(run_with_it("tests.torture.write_failures", Path(work)))
    wrong = [text for text in found if text]
    measured = f"{len(wrong)} of {len(found)} calls harmed something"
    if wrong:
        measured += f"; {wrong[0]}"
    return Outcome("write failures injected", len(found), BAR, measured, not wrong)


if __name__ == "__main__":
    chosen = naive() if "naive" in sys.argv else tasks()
    sys.stdout.write(json.dumps(list(attempts(Path(sys.argv[1]), chosen))))
