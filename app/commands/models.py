"""`throughline models`: what is installed, and whether it works."""

import argparse
import os
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from app import paths
from app.commands.console import CommandError, Console, Exit
from app.commands.loop import run_loop
from app.commands.model_words import made_words, offer_data, offer_line, offer_rows, part_rows
from app.commands.plan_words import plan_lines
from app.model.own_past import past_words
from app.session.model_host import ModelHost
from app.session.worker_client import WorkerClient, log_file
from app.storage.models.catalogue import catalogue
from app.storage.models.places import Installed, Model, models, state_of
from generation.protocol import (
    MemoryPlan,
    ModelCard,
    ModelLoaded,
    ProtocolError,
    WorkerReady,
    problem_of,
    read_model_card,
)


def list_models(options: argparse.Namespace, console: Console) -> Exit:
    """Name the models that are installed, and those that can be got."""
    found = models()
    if options.json:
        rows = [_as_data(m.name) if _is_there(m) else offer_data(m) for m in found]
        console.result_json(rows)
        return Exit.DONE
    if not paths.model_names():
        console.tell(f"No model is installed in {paths.models_dir()}.")
    for model in found:
        console.result(_line(model.name) if _is_there(model) else offer_line(model))
    return Exit.DONE


def _is_there(model: Model) -> bool:
    return isinstance(model.state, Installed)


def show(options: argparse.Namespace, console: Console) -> Exit:
    """Describe one model, also one that is not installed."""
    entry = catalogue().models.get(options.name)
    if entry is not None and options.name not in paths.model_names():
        if options.json:
            console.result_json(offer_data(Model(entry.name, state_of(entry.name), entry)))
            return Exit.DONE
        for key, value in offer_rows(entry).items():
            console.result(f"{key:9s} {value}")
        return Exit.DONE
    card = _card(options.name)
    if options.json:
        console.result_json(_as_data(options.name))
        return Exit.DONE
    folder = paths.model_folder(options.name)
    grid = card.grid
    width, height = grid.size
    rows = {
        "name": card.name,
        "folder": str(folder),
        "pictures": f"{width}x{height}, {made_words(card.makes, _rate(card), 'a second')}",
        **_chunks(card),
        "sampler": f"{card.steps} steps, guidance {_guidance(card)}",
        **({"reads": past_words(card)} if card.past is not None else {"memory": _memory(card)}),
        "weights": card.weights or "unknown",
        "size": _megabytes(_folder_bytes(folder)),
        **part_rows(card.files),
    }
    if entry is not None:
        rows |= {key: offer_rows(entry)[key] for key in ("memory", "needs", "licence", "allowed")}
    for key, value in rows.items():
        console.result(f"{key:9s} {value}")
    return Exit.DONE


def check(options: argparse.Namespace, console: Console) -> Exit:
    """Tell how a model will be loaded, load it in the worker and report what it says."""
    folder = paths.model_folder(options.name)
    _card(options.name)
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    client = WorkerClient()
    outcome = _Outcome(client, console)
    try:
        run_loop(application.quit, lambda: outcome.host.load(folder, plan=True))
    finally:
        client.stop()
    console.end_progress()
    if outcome.problem:
        raise CommandError(outcome.problem, Exit.FAILED)
    if outcome.loaded is None:
        console.tell("Interrupted. Nothing was changed.")
        return Exit.INTERRUPTED
    _tell_check(outcome.loaded, outcome.device, folder, console)
    return Exit.DONE


class _Outcome:
    """Waits for one of: loaded, failed, died."""

    def __init__(self, client: WorkerClient, console: Console) -> None:
        self.host = ModelHost(client)
        self.loaded: ModelLoaded | None = None
        self.problem = ""
        self.device = ""
        self._console = console
        client.ready.connect(self._on_ready)
        self.host.loading.connect(self._on_loading)
        self.host.planned.connect(self._on_planned)
        self.host.loaded.connect(self._on_loaded)
        self.host.load_failed.connect(self._on_failed)
        self.host.died.connect(self._on_died)

    def _on_ready(self, event: WorkerReady) -> None:
        self.device = event.device

    def _on_loading(self, text: str, fraction: float) -> None:
        self._console.progress(f"{text} {fraction:.0%}")

    def _on_planned(self, plan: MemoryPlan) -> None:
        for line in plan_lines(plan):
            self._console.result(line)

    def _on_loaded(self, event: ModelLoaded) -> None:
        self.loaded = event
        QCoreApplication.quit()

    def _on_failed(self, kind: str, message: str) -> None:
        self.problem = message
        QCoreApplication.quit()

    def _on_died(self, sentence: str) -> None:
        self.problem = f"{sentence} Nothing was changed; its log is {log_file()}."
        QCoreApplication.quit()


def _tell_check(loaded: ModelLoaded, device: str, folder: Path, console: Console) -> None:
    grid = loaded.grid
    width, height = grid.size
    console.result(f"{loaded.name} loads on {device} and can be used.")
    if loaded.makes == "keyframes":
        console.result(f"It makes keyframes of about {width}x{height}, and no shots.")
    else:
        console.result(
            f"It makes {width}x{height} pictures; shots of any length fit, "
            f"{grid.frames_in_chunk(1)} pictures at a time."
        )
    free = _free_memory_bytes()
    if free is not None:
        elsewhere = sum(file.size for file in read_model_card(folder).files.values())
        weights = _megabytes(_folder_bytes(folder) + elsewhere)
        console.result(f"Its files take {weights}; {_megabytes(free)} of memory are free.")


def _card(name: str) -> ModelCard:
    installed = ", ".join(paths.model_names()) or "none"
    if name != Path(name).name or name in {"", ".", ".."}:
        raise CommandError(f"{name!r} is not the name of a model (installed: {installed}).")
    if not paths.model_folder(name).is_dir():
        raise CommandError(
            f"There is no model {name!r} in {paths.models_dir()} (installed: {installed})."
        )
    try:
        return read_model_card(paths.model_folder(name))
    except ProtocolError as error:
        raise CommandError(str(error)) from error


def _line(name: str) -> str:
    try:
        card = read_model_card(paths.model_folder(name))
    except ProtocolError as error:
        return f"{name:22s} cannot be used: {error}"
    width, height = card.grid.size
    size = _megabytes(_folder_bytes(paths.model_folder(name)))
    return f"{name:22s} {width}x{height}, {made_words(card.makes, _rate(card))}, {size}"


def _as_data(name: str) -> dict[str, object]:
    folder = paths.model_folder(name)
    data: dict[str, object] = {"name": name, "state": "installed", "folder": str(folder)}
    try:
        card = read_model_card(folder)
    except ProtocolError as error:
        return {**data, "problem": str(error)}
    grid = card.grid
    return {
        **data,
        "weights": card.weights,
        "size": list(grid.size),
        "rate": list(grid.rate),
        "steps": card.steps,
        "guidance": card.guidance,
        "guidance_2": card.guidance_2,
        "remembers": card.remembers,
        "makes": card.makes,
        "past": None if card.past is None else msgspec.to_builtins(card.past),
        "reads": past_words(card),
        "bytes": _folder_bytes(folder),
        "files": {
            part: {"path": file.path, "bytes": file.size, "problem": problem_of(file)}
            for part, file in card.files.items()
        },
    }


def _chunks(card: ModelCard) -> dict[str, str]:
    """How a model counts that makes shots."""
    first, others = card.grid.frames_in_chunk(0), card.grid.frames_in_chunk(1)
    return {} if card.makes == "keyframes" else {"chunks": f"{first} pictures, then {others} each"}


def _guidance(card: ModelCard) -> str:
    second = "" if card.guidance_2 is None else f", then {card.guidance_2:g}"
    return f"{card.guidance:g}{second}"


def _memory(card: ModelCard) -> str:
    if card.remembers:
        return "remembers earlier shots and pictures of the cast"
    return "none: a shot goes on from its own last pictures and knows nothing of other shots"


def _rate(card: ModelCard) -> str:
    num, den = card.grid.rate
    return str(num) if den == 1 else f"{num}/{den}"


def _folder_bytes(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _free_memory_bytes() -> int | None:
    """Free physical memory where the system tells it."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size < 1e9 else f"{size / 1e9:.1f} GB"
