"""What a window shows when something is held, lost, damaged or open elsewhere, for the gallery.

The worker is the tests' own, so that every state is reached at once and in the same way.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.model.edits import set_prompt
from app.model.jobs import Job
from app.model.take_marks import delete_take
from app.session.worker_death import Death
from app.storage.journal import set_aside, write_journal
from app.storage.project_folder import file_digest, read_project
from app.storage.project_lock import Holder
from app.storage.queue_journal import queue_file, write_queue
from app.ui.dialogs.lock_dialog import LockChoice, ask_about_holder
from app.ui.dialogs.recovery_dialog import RecoveryChoice
from app.ui.main_window import MainWindow
from generation.errors import DiskError, OutOfMemory
from generation.protocol import (
    PROTOCOL_VERSION,
    GenerateShot,
    JobFailed,
    JobStarted,
    LoadModel,
    LoadProgress,
    ModelLoaded,
    SteppedDown,
    StepProgress,
    WorkerReady,
)
from tests.app.session.fakes import FakeClient

Shown = QWidget | Callable[[], object]  # a widget, or what opens a dialog
States = Iterator[tuple[str, Shown]]


@dataclass(frozen=True)
class Scene:
    """A window, its worker, and a copy of the film that may be spoilt."""

    window: MainWindow
    worker: FakeClient
    film: Path

    def copy(self, name: str) -> Path:
        """Another copy, not opened yet."""
        copied = self.film.with_name(f"{name}.throughline")
        shutil.copytree(self.film, copied, ignore=shutil.ignore_patterns("*.lock"))
        return copied

    def open(self, folder: Path) -> None:
        """Open it in the window, whatever is unsaved."""
        self.window.flows.open_folder(folder)
        QTest.qWait(100)
        self.window.selection.select(self.window.document.project.shots[1].id)


def states(scene: Scene) -> States:
    """Bring the window into one state after the other."""
    for group in (_elsewhere, _unsaved, _packing, _waiting, _making, _failing, _takes):
        yield from group(scene)


def _elsewhere(scene: Scene) -> States:
    """A second window, here or on another computer, and what is left to this one."""
    window, title = scene.window, scene.window.document.project.title
    here = Holder(os.getppid(), os.uname().nodename, 0.0, "")
    away = replace(here, host="cutting-room", heard=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))
    yield "lock_here", partial(ask_about_holder, title, here, window)
    yield "lock_away", partial(ask_about_holder, title, away, window)
    opening, film = window.flows.opening, scene.copy("elsewhere")
    asked, opening.ask_about_holder = opening.ask_about_holder, lambda *_: LockChoice.READ
    shutil.copy(scene.film / "open.lock", film)
    lock = film / "open.lock"
    lock.write_text(lock.read_text("utf-8").replace(here.host, away.host), "utf-8")
    scene.open(film)
    yield "read_only", window
    window.actions_table["delete_shot"].trigger()
    yield "read_only_refused", window
    opening.ask_about_holder = asked


def _unsaved(scene: Scene) -> States:
    """Edits that an editor could not save, and what was saved before."""
    window, film = scene.window, scene.copy("unsaved")
    project = read_project(film)
    text = "The old woman sits down on the red sofa in the kitchen, and the cat follows her."
    edited = set_prompt(project, project.shots[3].id, text)
    edited = replace(edited, shots=edited.shots[:-1], title="The old woman")
    journal = film / "journal" / "edits-a.json"
    for name, base in (("recovery", file_digest(film)), ("recovery_of_older", "another")):
        write_journal(journal, edited, base)
        yield name, partial(window.flows.open_folder, film)
    set_aside(film, journal)
    scene.open(film)
    window.document.edit("", edited)
    window.flows.save()
    yield "versions", window.actions_table["versions"].trigger
    window.flows.opening.ask_to_recover = lambda *_: RecoveryChoice.LATER
    window.document.edit("", project)
    window.flows.safe.changed_elsewhere.emit()
    yield "changed_elsewhere", window
    window.document.undo()


def _packing(scene: Scene) -> States:
    window = scene.window
    yield "pack_where", window.actions_table["pack"].trigger
    yield "pack_which", partial(window.packing.ask_which, window)
    yield "unpack_which", window.actions_table["open_packed"].trigger
    packed = scene.film.with_name("film.throughline.zip")
    yield "unpack_where", partial(window.packing.unpack, packed)
    window.packing.packer.packed.emit(str(packed))
    yield "packed", window


def _waiting(scene: Scene) -> States:
    """What waited when Throughline ended."""
    window, film = scene.window, scene.copy("crashed")
    shots = read_project(film).shots
    write_queue(queue_file(film), [Job(f"j{n}", shots[n].id) for n in (1, 2, 4)], ())
    scene.open(film)
    yield "queue_held", window
    window.queue.panel.list.setCurrentIndex(window.queue.panel.rows.index(0))
    menu = window.queue.panel.menu()
    assert menu is not None
    menu.popup(window.pos())
    yield "queue_menu", menu
    menu.hide()


def _making(scene: Scene) -> States:
    """A model that loads, a shot that is made, with less memory than it needs."""
    window, worker, card = scene.window, scene.worker, scene.window.document.card
    assert card is not None
    window.actions_table["resume"].trigger()
    yield "starting", window
    worker.say(WorkerReady(PROTOCOL_VERSION, "0", 1, "cpu"))
    worker.say(LoadProgress("Loading the text encoder", 0.3))
    yield "loading", window
    folder = worker.newest(LoadModel).folder
    worker.say(ModelLoaded(folder, card.name, card.weights, card.grid))
    job = worker.newest(GenerateShot).job
    worker.say(JobStarted(job, 2))
    worker.say(StepProgress(job, 0, 3, 8))
    yield "making", window
    worker.say(SteppedDown(job, "offload", exact=True))
    yield "less_memory", window
    worker.say(SteppedDown(job, "half", exact=False))
    yield "half_precision", window
    yield "settings_busy", window.actions_table["settings"].trigger
    window.actions_table["pause_step"].trigger()
    worker.say(StepProgress(job, 0, 4, 8))
    yield "paused", window
    window.actions_table["resume"].trigger()


def _failing(scene: Scene) -> States:
    """A worker that ends, once and again, and one whose memory or disk is full."""
    window, worker, card = scene.window, scene.worker, scene.window.document.card
    assert card is not None
    loaded = ModelLoaded(worker.newest(LoadModel).folder, card.name, card.weights, card.grid)
    worker.die(Death.KILLED.sentence(code=9))
    yield "ended_once", window
    worker.say(loaded)
    worker.die(Death.MEMORY.sentence(code=9))
    yield "ended_again", window
    full = OutOfMemory("The GPU ran out of memory")
    disk = DiskError("Chunk 3 could not be written to /films: No space left on device")
    for name, error in (("out_of_memory", full), ("disk_full", disk)):
        window.strip.button.click()  # try again
        worker.say(loaded)
        job = worker.newest(GenerateShot).job
        worker.say(JobFailed(job, error.kind, error.sentence("2 finished chunks are kept")))
        yield name, window
    window.services.generation.cancel()


def _takes(scene: Scene) -> States:
    """Takes that were deleted and are given up, and one that is damaged."""
    window, film = scene.window, scene.copy("damaged")
    scene.open(film)
    document, takes = window.document, window.document.library
    shown = {shot.selected_take for shot in document.project.shots}
    spare = next((take for take in takes if take.id not in shown and not take.is_keyframe), None)
    if spare is not None:  # most films have a take that nothing shows
        document.edit("", delete_take(document.project, spare))
        window.actions_table["collect_takes"].trigger()
        yield "collect", window
        window.strip.button.click()
        yield "collected", window
    take = document.selected_take(document.project.shots[0])
    assert take is not None
    (document.take_folder(take.id) / take.chunks[0].video).unlink()
    scene.open(film)
    window.area.inspector.raise_()
    window.selection.select(document.project.shots[0].id)
    yield "damaged_chunk", window
