"""`python -m tests.torture.soak_process FOLDER CHUNKS SEED`: the day itself, in figures as JSON.

The window is real, the worker a process of its own that paints instead of generating. What lies in
the cut stays ten takes a shot at most: older ones are deleted and collected, as users do.
"""

import json
import os
import random
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main import open_window
from app.model.edits import set_prompt
from app.model.take_marks import delete_take
from app.ui.dialogs.questions import SaveChoice
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.app.model.builders import project, shot
from tests.app.session.fakes import install_model

_SHOTS = 6
_LIMIT_MS = 120_000
_FIFTHS = 5
_WORDS = ("slowly", "by the window", "in the rain", "at night", "far away", "close by")


def main() -> int:
    """Make the film, then edit and generate until there are enough chunks."""
    work, wanted, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3]))
    install_model(work / "models")
    application = QApplication(sys.argv[:1])
    apply_theme(application)
    window = open_window()
    film = project(*(shot(number) for number in range(1, _SHOTS + 1)))
    window.document.create(work / "film.throughline", replace(film, title="Soak"))
    window.flows.ask_to_save = lambda *_: SaveChoice.SAVE
    window.resize(1440, 900)
    window.show()
    sizes: dict[str, list[int]] = {"editor": [], "worker": []}
    made = 0
    while made < wanted:
        made += _make_one(window, chance)
        for name, size in _resident(window).items():
            sizes[name].append(size)
    floors = {name: _floors(values) for name, values in sizes.items()}
    window.document.save()
    window.close()
    strays = [file for file in work.rglob("*") if file.suffix in {".part", ".tmp"}]
    sys.stdout.write(json.dumps({"chunks": made, "floors": floors, "strays": len(strays)}) + "\n")
    return 0


def _make_one(window: MainWindow, chance: random.Random) -> int:
    """Edit a shot, play, generate it, and give up its oldest take; the chunks that were made."""
    document, generation = window.document, window.services.generation
    target = chance.choice(document.project.shots)
    prompt = f"An old woman {chance.choice(_WORDS)} {chance.randrange(1000)}"
    document.edit("Prompt", set_prompt(document.project, target.id, prompt), merge_key="soak")
    window.selection.select(target.id)
    before = {take.id for take in document.library.of_shot(target.id)}
    window.services.player.play()
    generation.generate([target.id])
    waited_ms = 0
    while not generation.is_idle:
        QTest.qWait(20)
        waited_ms += 20
        if waited_ms > _LIMIT_MS:
            raise SystemExit("a shot was not made in time")
    window.services.player.pause()
    takes = document.library.of_shot(target.id)
    if len(takes) > 2:
        _give_up(window, takes[0].id)
    return sum(len(take.chunks) for take in takes if take.id not in before)


def _give_up(window: MainWindow, take_id: str) -> None:
    document = window.document
    take = document.library.by_id[take_id]
    document.edit("Delete", delete_take(document.project, take))
    document.save()
    document.collect_takes([take], _throw_away)


def _throw_away(folder: Path) -> bool:
    """The system's trash would grow instead."""
    away = Path(tempfile.mkdtemp()) / folder.name
    folder.rename(away)
    for file in away.iterdir():
        file.unlink()
    away.rmdir()
    away.parent.rmdir()
    return True


def _resident(window: MainWindow) -> dict[str, int]:
    pids = {"editor": os.getpid(), "worker": window.services.client.pid}
    return {name: _rss(pid) for name, pid in pids.items() if pid}


def _rss(pid: int) -> int:
    """Resident bytes of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _floors(sizes: list[int]) -> list[int]:
    """The least of each fifth but the first, in which all is loaded."""
    step = max(1, len(sizes) // _FIFTHS)
    return [min(sizes[start : start + step]) for start in range(step, step * _FIFTHS, step)]


if __name__ == "__main__":
    sys.exit(main())
