"""The asked frame is the shown frame: 1,000 random seeks over a cut film.

Every picture of the takes says which take and which picture it is, without loss.
"""

import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.model import cutting, edits
from app.model.time import FrameRate
from app.session import pictures
from app.session.document import Document
from app.session.playback import Player
from app.session.slate import picture_from_image
from tests.app.storage.builders import SIZE, film_folder

SEEKS = 1_000
MODEL_RATE = 8


@pytest.fixture
def film(tmp_path: Path, models_dir: Path, qtbot: QtBot) -> Document:
    """Five takes cut as an editor does: trimmed, split, slipped, one out of the film."""
    film_folder(tmp_path / "film.throughline", shots=5, frames=96)
    document = Document()
    document.load(tmp_path / "film.throughline")
    project = edits.set_rate_keeping_time(
        document.project, FrameRate(30000, 1001, drop_frame=True)
    )
    project = cutting.split_shot(project, project.shots[1].id, 41)[0]
    project = edits.set_duration(project, project.shots[0].id, 37)
    project = edits.set_enabled(project, project.shots[3].id, enabled=False)
    document.edit("Cut", project)
    return document


@pytest.fixture
def player(film: Document) -> Iterator[Player]:
    made = Player(film)
    yield made
    made.close()


def burnt_in(image: QImage) -> tuple[int, int]:
    """The take's number and the picture's, read back."""
    picture = picture_from_image(image)
    return int(picture[0, 0, 0]) // 40, int(picture[0, 0, 1]) // 5


def planned(film: Document, frame: int) -> tuple[int, int]:
    """The same from the cut, in fractions of a second."""
    for shot in film.project.shots:
        if shot.enabled and frame < shot.frames:
            seconds = Fraction(shot.in_frame + frame) * Fraction(1001, 30000)
            return int(str(shot.selected_take)[1]), int(seconds * MODEL_RATE)
        frame -= shot.frames if shot.enabled else 0
    raise AssertionError("outside the film")


def test_a_thousand_random_seeks_show_what_was_asked(
    film: Document, player: Player, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "_BYTES_KEPT", 20 * SIZE[0] * SIZE[1] * 3)  # or all are kept
    shown: list[tuple[int, int]] = []
    player.picture_changed.connect(lambda image: shown.append(burnt_in(image)))
    dice = random.Random(4)
    frames = film.project.frames
    assert len(film.project.shots) == 6
    for number in range(SEEKS):
        for _ in range(dice.choice((1, 1, 1, 4))):  # some scrub on before it is there
            frame = dice.randrange(frames)
            player.seek(frame)
        wanted = planned(film, frame)
        while shown[-1:] != [wanted]:
            qtbot.waitSignal(player.picture_changed).wait()
        assert player.frame == frame, number
    qtbot.wait(50)  # nothing that was asked before comes late
    assert shown[-1] == wanted
    assert {take for take, _ in shown} == {1, 2, 4, 5}
