"""A real editor window in a process of its own that edits, saves and generates at random.

`python -m tests.torture.editor_driver FOLDER SEED [--choice read|copy|over]` writes a line for each
thing that happened, at once: "TIME what fingerprint". It closes when its input ends. After a few
edits it does what `--soon` says; from then on, chance rules.
"""

import argparse
import os
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from app.main import window_over
from app.model.cutting import delete_shots, duplicate_shots
from app.model.edits import set_prompt
from app.session.document import Document
from app.session.take_plan import GenerationError
from app.settings import Settings, save_settings
from app.storage.errors import ProjectError
from app.ui.dialogs.lock_dialog import LockChoice
from app.ui.dialogs.questions import SaveChoice
from app.ui.dialogs.recovery_dialog import RecoveryChoice
from app.ui.main_window import MainWindow
from app.ui.services import make_services
from tests.torture.fingerprint import fingerprint

_CHOICES = {"read": LockChoice.READ, "copy": LockChoice.COPY, "over": LockChoice.TAKE_OVER}
_PAUSE_MS = (5, 90)
_MOST_SHOTS = 12
_SOON_ACTS = (2, 12)  # edits before what is to be done soon


def say(what: str, mark: str = "-") -> None:
    """A line that is out before the next statement, whatever happens to us then."""
    os.write(1, f"{time.time():.4f} {what} {mark}\n".encode())


class Witness:
    """Says each edit before anybody else hears of it: what is on disk was said before."""

    def __init__(self, document: Document) -> None:
        self._document, self._last = document, ""
        document.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        mark = fingerprint(self._document.project)
        if mark != self._last:
            self._last = mark
            say("edited", mark)


class Driver:
    """Chance in the place of a hand."""

    def __init__(self, window: MainWindow, options: argparse.Namespace) -> None:
        self.window, self.document = window, window.document
        self.chance = random.Random(options.seed)
        self.count, self.generates = 0, options.generate
        self.acts, self.soon = self.chance.randint(*_SOON_ACTS), options.soon
        flows = window.flows
        flows.opening.ask_to_recover = self._recover
        flows.opening.ask_about_holder = lambda _title, holder, _parent: self._held(
            holder.pid, options
        )
        name = f"copy-{options.seed}-{os.getpid()}.throughline"
        flows.opening.ask_for_copy = lambda *_: options.folder.with_name(name)
        flows.ask_to_save = lambda *_: SaveChoice.SAVE
        flows.contested.connect(lambda _: self._save(over=True))
        flows.failed.connect(lambda text: say("failed", text.replace(" ", "_")))
        self.most_saves = options.most_saves
        window.services.generation.idle.connect(lambda: say("idle"))

    def begin(self, folder: Path) -> None:
        """Open the project and go on for ever."""
        if not self.window.flows.open_folder(folder):
            say("refused")
            QApplication.exit(1)
            return
        self.window.show()
        say("ready", fingerprint(self.document.project))
        self._next()

    def quit(self) -> None:
        """Save and close as people do."""
        if not self.document.is_read_only:
            self._save(over=False)
        self.document.undo()
        self.window.flows.ask_to_save = lambda *_: SaveChoice.DISCARD
        self.window.close()
        say("closed")
        QApplication.quit()

    def _recover(self, *asked: object) -> RecoveryChoice:
        say("recovers", str(asked[3]))
        return RecoveryChoice.LAST_SAVED if asked[3] else RecoveryChoice.TAKE

    def _held(self, pid: int, options: argparse.Namespace) -> LockChoice:
        say("warned", str(pid))
        return _CHOICES[options.choice]

    def _next(self) -> None:
        QTimer.singleShot(self.chance.randint(*_PAUSE_MS), self.window, self._act)

    def _act(self) -> None:
        roll, self.acts = self._roll(), self.acts - 1
        try:
            if roll < 0.03:
                if self.most_saves > 0:
                    self._save(over=False)
            elif roll < 0.2:
                (self.document.undo if roll < 0.13 else self.document.redo)()
            elif roll < 0.22 and self.generates:
                say("generates")
                self.window.services.generation.generate_missing()
            else:
                self._edit(roll)
        except (ProjectError, GenerationError) as error:
            say("failed", str(error).replace(" ", "_"))
        self._next()

    def _roll(self) -> float:
        """What chance says, but when the time has come for what is to be done soon."""
        wanted = {"save": 0.0, "generate": 0.21}.get(self.soon)
        return self.chance.random() if wanted is None or self.acts else wanted

    def _edit(self, roll: float) -> None:
        film = self.document.project
        shot = self.chance.choice(film.shots)
        self.count += 1
        if roll < 0.26 and len(film.shots) < _MOST_SHOTS:
            self.document.edit("Copy", duplicate_shots(film, (shot.id,))[0])
        elif roll < 0.3 and len(film.shots) > 2:
            self.document.edit("Delete", delete_shots(film, (shot.id,)))
        elif roll < 0.5:
            self.document.edit("Length", film.with_shot(replace(shot, frames=48 + self.count % 48)))
        else:
            words = f"{os.getpid()} wrote {self.count}"
            self.document.edit("Type", set_prompt(film, shot.id, words), f"prompt:{shot.id}")

    def _save(self, *, over: bool) -> None:
        mark = fingerprint(self.document.project)
        say("saves", mark)
        if self.window.flows.save(over=over):
            self.most_saves -= 1
            say("saved", mark)


def main() -> int:
    """Run until killed, or until the input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("seed", type=int)
    parser.add_argument("--choice", choices=_CHOICES, default="read")
    parser.add_argument("--generate", action="store_true")
    parser.add_argument("--most-saves", type=int, default=sys.maxsize)
    parser.add_argument("--soon", choices=("save", "generate"))
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    save_settings(Settings(tour_seen=True))
    services = make_services()
    _witness = Witness(services.document)
    driver = Driver(window_over(services), options)
    QTimer.singleShot(0, driver.window, lambda: driver.begin(options.folder))
    ended = QSocketNotifier(0, QSocketNotifier.Type.Read, driver.window)
    ended.activated.connect(driver.quit)
    return int(application.exec())


if __name__ == "__main__":
    sys.exit(main())
