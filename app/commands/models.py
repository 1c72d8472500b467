"""`throughline models`: what is installed, and whether it works."""

import argparse
import os
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from app import paths
from app.commands.console import CommandError, Console, Exit
from app.commands.loop import run_loop
from app.model.own_past import past_words
from app.session.model_host import ModelHost
from app.session.worker_client import WorkerClient, log_file
from generation.protocol import ModelCard, ModelLoaded, ProtocolError, WorkerReady, read_model_card

INCLUDED = "animatic"


def list_models(options: argparse.Namespace, console: Console) -> Exit:
    """Name the models that are installed."""
    names = paths.model_names()
    if options.json:
        console.result_json([_as_data(name) for name in names])
        return Exit.DONE
    if not names:
        console.tell(f"No model is installed in {paths.models_dir()}.")
    for name in names:
        console.result(_line(name))
    return Exit.DONE


def show(options: argparse.Namespace, console: Console) -> Exit:
    """Describe one model."""
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
        "pictures": f"{width}x{height}, {_rate(card)} a second",
        "chunks": f"{grid.frames_in_chunk(0)} pictures, then {grid.frames_in_chunk(1)} each",
        "sampler": f"{card.steps} steps, guidance {card.guidance:g}",
        **({"reads": reads} if (reads := past_words(card)) else {}),
        "weights": card.weights or "unknown",
        "size": _megabytes(_folder_bytes(folder)),
    }
    for key, value in rows.items():
        console.result(f"{key:9s} {value}")
    return Exit.DONE


def get(options: argparse.Namespace, console: Console) -> Exit:
    """Say where models come from; there is nothing to download yet."""
    names = ", ".join(paths.model_names()) or "none"
    if options.name in paths.model_names():
        console.result(f"{options.name} is installed already; there is nothing to download.")
        return Exit.DONE
    raise CommandError(
        f"{options.name!r} cannot be downloaded: {INCLUDED} is included with the program and no "
        f"other model is offered yet (installed: {names}). Nothing was changed.",
        Exit.FAILED,
    )


def check(options: argparse.Namespace, console: Console) -> Exit:
    """Load a model in the worker and report what it says."""
    folder = paths.model_folder(options.name)
    _card(options.name)
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    client = WorkerClient()
    outcome = _Outcome(client, console)
    try:
        run_loop(application.quit, lambda: outcome.host.load(folder))
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
        self.host.loaded.connect(self._on_loaded)
        self.host.load_failed.connect(self._on_failed)
        self.host.died.connect(self._on_died)

    def _on_ready(self, event: WorkerReady) -> None:
        self.device = event.device

    def _on_loading(self, text: str, fraction: float) -> None:
        self._console.progress(f"{text} {fraction:.0%}")

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
    console.result(
        f"It makes {width}x{height} pictures; shots of any length fit, "
        f"{grid.frames_in_chunk(1)} pictures at a time."
    )
    free = _free_memory_bytes()
    if free is not None:
        weights = _megabytes(_folder_bytes(folder))
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
        return f"{name:12s} cannot be used: {error}"
    width, height = card.grid.size
    size = _megabytes(_folder_bytes(paths.model_folder(name)))
    return f"{name:12s} {width}x{height}, {_rate(card)} pictures a second, {size}"


def _as_data(name: str) -> dict[str, object]:
    folder = paths.model_folder(name)
    data: dict[str, object] = {"name": name, "folder": str(folder)}
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
        "past": None if card.past is None else msgspec.to_builtins(card.past),
        "reads": past_words(card),
        "bytes": _folder_bytes(folder),
    }


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
