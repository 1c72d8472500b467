"""Good files of every kind that others can send, and what a user does with each."""

import contextlib
import io
import json
import shutil
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

NAMES = (
    "project", "take and recipe", "board", "packed", "model card", "captions", "settings",
    "clipboard", "queue", "journal",
)  # fmt: skip


@dataclass(frozen=True)
class Victim:
    """A good file, and what a user does with it."""

    name: str
    good: bytes
    use: Callable[[Path, bytes], None]


def _command(*words: str) -> None:
    """A command in this process: it must end in words."""
    from app import cli

    cli.make_parser = _parser  # to make it takes longer than most commands
    told = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(told):
        cli.main(list(words))
    if "Something unexpected" in told.getvalue() or "Traceback" in told.getvalue():
        raise AssertionError(told.getvalue())


@cache
def _parser() -> ArgumentParser:
    from app.commands.arguments import make_parser

    return make_parser()


def victims(work: Path) -> Iterator[Victim]:
    """The corpus; each is used as the window or a command would."""
    from tests.app.storage.builders import film_with_takes

    folder = work / "good.throughline"
    film_with_takes(folder)
    yield Victim("project", _rich(folder), lambda w, d: _project(w, "project.json", d))
    take = (folder / "takes/s1t1/take.json").read_bytes()
    yield Victim("take and recipe", take, lambda w, d: _project(w, "takes/s1t1/take.json", d))
    board = b"0s: a man enters\n2.5s: he sits [4s-6s: b] | c\n0:08: end\n"
    yield Victim("board", board, _board)
    yield Victim("packed", _packed(folder, work), _unpack)
    card = {"name": "m", "grid": {"stride": 4}, "sampler": {"steps": 2}, "memory": None}
    yield Victim("model card", json.dumps(card).encode(), _card)
    line = b'{"video": "a.mp4", "captions": [{"time": "0:12", "text": "A man."}]}\n'
    yield Victim("captions", line, _captions)
    yield Victim("settings", b'{"schema_version": 1, "theme": "dark", "opened": {}}', _settings)
    yield Victim("clipboard", _clipping(folder), _clipboard)
    yield Victim("queue", _queued(folder, work), _queue)
    yield Victim("journal", _journalled(folder, work), _journal)


def _rich(folder: Path) -> bytes:
    """The project with something in each of its fields."""
    content = json.loads((folder / "project.json").read_bytes())
    shot = content["shots"][0]
    content["cast"] = [{"name": "ada", "kind": "character", "picture": "0" * 64, "description": ""}]
    content["marks"] = [
        {"take": "s1t1", "starred": True, "name": "n", "note": "", "deleted": False}
    ]
    marker = {"id": "m1", "shot": shot["id"], "frame": 3, "note": "look", "label": "red"}
    content["markers"], content["variables"] = [marker], [{"name": "hero", "text": "a man"}]
    return json.dumps(content).encode()


def _project(work: Path, name: str, data: bytes) -> None:
    (work / "film.throughline" / name).write_bytes(data)
    _command("info", str(work / "film.throughline"), "--json")
    _command("info", str(work / "film.throughline"), "--memory")
    _command("markers", str(work / "film.throughline"))
    _command("takes", str(work / "film.throughline"), "1")


def _board(work: Path, data: bytes) -> None:
    from app.storage.dropped import read_board
    from app.storage.errors import BoardFileError

    (work / "board.txt").write_bytes(data)
    shutil.rmtree(work / "new.throughline", ignore_errors=True)
    _command("new", str(work / "new"), "--from", str(work / "board.txt"))
    with contextlib.suppress(BoardFileError):
        read_board(work / "board.txt")


def _packed(folder: Path, work: Path) -> bytes:
    from app.storage.packing import pack_project
    from app.storage.project_folder import load_project

    pack_project(load_project(folder), work / "p.throughline.zip")
    return (work / "p.throughline.zip").read_bytes()


def _unpack(work: Path, data: bytes) -> None:
    file = work / "sent.throughline.zip"
    file.write_bytes(data)
    shutil.rmtree(work / "there.throughline", ignore_errors=True)
    _command("unpack", str(file), str(work / "there"))


def _card(work: Path, data: bytes) -> None:
    from generation.protocol import ProtocolError, read_model_card

    (work / "throughline.json").write_bytes(data)
    with contextlib.suppress(ProtocolError):
        read_model_card(work)


def _captions(work: Path, data: bytes) -> None:
    from generation.training.videos.captions import read_captions

    (work / "captions.jsonl").write_bytes(data)
    with contextlib.suppress(ValueError):
        read_captions(work / "captions.jsonl")


def _settings(work: Path, data: bytes) -> None:
    from app import paths
    from app.settings import load_settings

    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_bytes(data)
    load_settings()


def _clipping(folder: Path) -> bytes:
    from app.model.clipping import packed
    from app.storage.project_folder import load_project

    film = load_project(folder).project
    return packed(film, film.shots)


def _clipboard(work: Path, data: bytes) -> None:
    from app.model.clipping import unpacked
    from app.storage.project_folder import load_project

    loaded = load_project(work / "good.throughline")
    with contextlib.suppress(ValueError):
        unpacked(data, loaded.project, loaded.library)


def _queued(folder: Path, work: Path) -> bytes:
    """A queue with a job that waits for its take, one that is new, and one that failed."""
    from app.model.jobs import Done, Failed, Job
    from app.storage.project_folder import load_project
    from app.storage.queue_journal import write_queue

    take = load_project(folder).library.by_id["s1t1"]
    begun = Job("j1", take.shot, take.id, take.recipe, may_resume=True, retries=1)
    over = [Job("j3", "s1", state=Failed("killed", "It ended.")), Job("j4", "s2", state=Done())]
    write_queue(work / "queue.sqlite", (begun, Job("j2", "s2")), over)
    return (work / "queue.sqlite").read_bytes()


def _queue(work: Path, data: bytes) -> None:
    """As the command lists it, then as a window takes it over and goes on with it."""
    from app.model.jobs import JobQueue
    from app.session.queue_keeper import QueueKeeper

    folder = work / "film.throughline"
    (folder / "queue.sqlite").write_bytes(data)
    _command("queue", str(folder), "--history")
    _command("queue", str(folder), "--json")
    keeper = QueueKeeper()
    jobs = keeper.open(folder)
    keeper.record(JobQueue(jobs[1:]))
    keeper.close()


def _journalled(folder: Path, work: Path) -> bytes:
    from app.storage.journal import write_journal
    from app.storage.project_folder import file_digest, load_project

    write_journal(work / "edits.json", load_project(folder).project, file_digest(folder))
    return (work / "edits.json").read_bytes()


def _journal(work: Path, data: bytes) -> None:
    folder = work / "film.throughline"
    (folder / "journal").mkdir(exist_ok=True)
    (folder / "journal" / f"edits-{'0' * 32}.json").write_bytes(data)
    _command("info", str(folder))
    _command("versions", str(folder))
    _command("versions", str(folder), "--recover")
