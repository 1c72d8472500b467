"""The player is exact to the frame: what is shown is what the timeline says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.model.edits import set_duration, set_enabled, set_prompt
from app.session.document import Document
from app.session.playback import Player
from app.session.slate import image_from_picture, paint_slate, picture_from_image
from tests.app.session.fakes import FakeClock
from tests.app.storage.builders import film_folder, painted

SHOT_FRAMES = 48


class Screen:
    """Remembers what the player showed."""

    def __init__(self, player: Player) -> None:
        self.frames: list[int] = []
        self.image = QImage()
        self.pictures = 0
        player.frame_changed.connect(self.frames.append)
        player.picture_changed.connect(self._on_picture)

    def _on_picture(self, image: QImage) -> None:
        self.image = image
        self.pictures += 1

    def shows(self, shot_number: int, picture: int) -> bool:
        wanted = painted(shot_number, picture)
        return not self.image.isNull() and bool(
            picture_from_image(self.image).shape == wanted.shape
            and (picture_from_image(self.image) == wanted).all()
        )


@pytest.fixture
def film(tmp_path: Path, models_dir: Path, qtbot: QtBot) -> Document:
    film_folder(tmp_path / "film.throughline", shots=2, frames=SHOT_FRAMES)
    opened = Document()
    opened.load(tmp_path / "film.throughline")
    return opened


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def player(film: Document, clock: FakeClock) -> Iterator[Player]:
    made = Player(film, clock_s=clock)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("frame", "shot", "picture"),
    [(0, 1, 0), (2, 1, 0), (3, 1, 1), (47, 1, 15), (48, 2, 0), (50, 2, 0), (51, 2, 1), (95, 2, 15)],
)
def test_each_frame_shows_its_picture_held_on_threes(
    player: Player, qtbot: QtBot, frame: int, shot: int, picture: int
) -> None:
    screen = Screen(player)
    player.seek(24)  # what was shown before the screen was there is not told again
    qtbot.waitUntil(lambda: screen.shows(1, 8))
    player.seek(95 - frame)
    player.seek(frame)
    qtbot.waitUntil(lambda: screen.shows(shot, picture))
    assert player.frame == frame


def test_a_held_picture_is_told_once(player: Player, qtbot: QtBot) -> None:
    screen = Screen(player)
    player.seek(3)
    qtbot.waitUntil(lambda: screen.shows(1, 1))
    told = screen.pictures
    player.step(1)
    player.step(1)
    assert screen.pictures == told
    assert screen.frames[-2:] == [4, 5]


def test_stepping_stays_inside_the_film(player: Player) -> None:
    player.step(-1)
    assert player.frame == 0
    player.seek(10_000)
    assert player.frame == 95
    player.step(1)
    assert player.frame == 95


def test_the_clock_moves_the_playhead(player: Player, clock: FakeClock, qtbot: QtBot) -> None:
    screen = Screen(player)
    player.play()
    assert player.is_playing
    clock.now_s += 1.0
    qtbot.waitUntil(lambda: player.frame == 24)
    qtbot.waitUntil(lambda: screen.shows(1, 8))
    clock.now_s += 0.5
    qtbot.waitUntil(lambda: player.frame == 36)
    player.toggle()
    assert not player.is_playing


def test_it_stops_on_the_last_frame(player: Player, clock: FakeClock, qtbot: QtBot) -> None:
    player.play()
    clock.now_s += 100
    with qtbot.waitSignal(player.playing_changed) as told:
        pass
    assert told.args == [False]
    assert player.frame == 95
    player.play()
    assert player.frame == 0
    player.pause()


def test_looping_goes_on_at_the_beginning(player: Player, clock: FakeClock, qtbot: QtBot) -> None:
    player.set_loop(True)
    player.seek(90)
    player.play()
    clock.now_s += 0.5
    qtbot.waitUntil(lambda: player.frame == 6)
    assert player.is_playing
    assert player.loop


def test_seeking_while_it_plays_goes_on_from_there(
    player: Player, clock: FakeClock, qtbot: QtBot
) -> None:
    player.play()
    clock.now_s += 0.5
    qtbot.waitUntil(lambda: player.frame == 12)
    player.seek(60)
    clock.now_s += 0.25
    qtbot.waitUntil(lambda: player.frame == 66)


def test_a_shot_without_pictures_shows_its_slate(player: Player, film: Document) -> None:
    screen = Screen(player)
    film.edit("Longer", set_duration(film.project, "s1", 200))
    player.seek(199)
    shot = film.project.shot("s1")
    assert screen.image == paint_slate(film.project, shot, film.project.size)
    film.edit("Prompt", set_prompt(film.project, "s1", "another"))
    assert screen.image == paint_slate(film.project, film.project.shot("s1"), film.project.size)


def test_the_playhead_stays_in_a_film_that_gets_shorter(player: Player, film: Document) -> None:
    player.seek(95)
    film.edit("Disable", set_enabled(film.project, "s2", enabled=False))
    assert player.frame == 47


def test_an_empty_film_shows_nothing(player: Player, film: Document, qtbot: QtBot) -> None:
    screen = Screen(player)
    film.edit("Disable", set_enabled(film.project, "s1", enabled=False))
    film.edit("Disable", set_enabled(film.project, "s2", enabled=False))
    assert screen.image.isNull()
    player.play()
    assert not player.is_playing
    assert player.frame == 0


def test_a_lost_file_shows_nothing_and_goes_on(
    player: Player, film: Document, qtbot: QtBot
) -> None:
    take = film.library.of_shot("s2")[0]
    (film.take_folder(take.id) / take.chunks[0].video).write_bytes(b"damaged")
    screen = Screen(player)
    player.seek(48)
    qtbot.waitUntil(lambda: screen.pictures > 0 and screen.image.isNull())
    player.seek(0)
    qtbot.waitUntil(lambda: screen.shows(1, 0))


def test_another_take_can_be_looked_at(player: Player, film: Document, qtbot: QtBot) -> None:
    screen = Screen(player)
    other = film.library.of_shot("s2")[0]
    player.show_take("s1", other.id)
    qtbot.waitUntil(lambda: screen.shows(2, 0))
    player.show_take("s1", None)
    qtbot.waitUntil(lambda: screen.shows(1, 0))


def test_pictures_survive_the_way_through_an_image() -> None:
    picture = painted(3, 7)
    assert (picture_from_image(image_from_picture(picture)) == picture).all()


def _play_for(player: Player, clock: FakeClock, seconds: float, qtbot: QtBot) -> None:
    clock.now_s += seconds
    player._on_tick()


def test_a_loop_plays_from_in_to_out(player: Player, clock: FakeClock, qtbot: QtBot) -> None:
    player.mark(first=24, last=47)
    assert (player.marked.start, player.marked.end) == (24, 48)
    player.set_loop(True)
    player.play()
    assert player.frame == 24
    _play_for(player, clock, 0.5, qtbot)
    assert player.frame == 36
    _play_for(player, clock, 0.75, qtbot)
    assert player.frame == 30
    player.set_loop(False)
    player.seek(40)
    _play_for(player, clock, 1.0, qtbot)
    assert player.frame == 64  # without the loop it goes on
    player.pause()


def test_a_mark_on_the_wrong_side_takes_the_other_away(player: Player) -> None:
    player.mark(last=20)
    player.mark(first=30)
    assert (player.marked.start, player.marked.end) == (30, 96)
    player.mark(last=10)
    assert (player.marked.start, player.marked.end) == (0, 11)
    player.clear_marks()
    assert not player.has_marks


def test_play_around_comes_back(player: Player, clock: FakeClock, qtbot: QtBot) -> None:
    player.seek(60)
    player.play_around()
    assert (player.frame, player.is_playing) == (12, True)
    _play_for(player, clock, 1.0, qtbot)
    assert player.frame == 36
    _play_for(player, clock, 3.0, qtbot)
    assert (player.frame, player.is_playing) == (60, False)
