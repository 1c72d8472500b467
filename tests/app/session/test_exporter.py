"""Export in a thread: progress and one of three ends."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import pytest
from pytestqt.qtbot import QtBot

from app.model.edits import set_duration
from app.session.document import Document
from app.session.exporter import Exporter, export_plan
from app.session.slate import paint_slate
from app.storage.errors import ExportError
from tests.app.storage.builders import film_folder


@pytest.fixture
def film(tmp_path: Path, models_dir: Path, qtbot: QtBot) -> Document:
    film_folder(tmp_path / "film.throughline", shots=2, frames=24)
    opened = Document()
    opened.load(tmp_path / "film.throughline")
    return opened


@pytest.fixture
def exporter(qtbot: QtBot) -> Iterator[Exporter]:
    made = Exporter()
    yield made
    made.close()


def frames_in(movie: Path) -> int:
    with av.open(str(movie)) as container:
        return sum(1 for _ in container.decode(video=0))


def test_an_export_tells_its_progress_and_its_end(
    exporter: Exporter, film: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    exporter.progress.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(exporter.finished) as end:
        exporter.export(film, tmp_path / "out.mp4")
    assert end.args == [str(tmp_path / "out.mp4")]
    assert told[-1] == (48, 48)
    assert frames_in(tmp_path / "out.mp4") == 48
    qtbot.waitUntil(lambda: not exporter.is_running)


def test_missing_pictures_are_named_and_nothing_is_written(
    exporter: Exporter, film: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    film.edit("Longer", set_duration(film.project, "s2", 120))
    assert len(export_plan(film).missing) == 1
    with qtbot.waitSignal(exporter.failed) as told:
        exporter.export(film, tmp_path / "out.mp4")
    assert "SH0020" in told.args[0]
    assert not (tmp_path / "out.mp4").exists()


def test_slates_fill_what_is_missing(
    exporter: Exporter, film: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    film.edit("Longer", set_duration(film.project, "s2", 120))
    with qtbot.waitSignal(exporter.finished):
        exporter.export(film, tmp_path / "out.mp4", slates=True)
    assert frames_in(tmp_path / "out.mp4") == 144


def test_a_cancelled_export_leaves_what_was_there(
    exporter: Exporter, film: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "out.mp4"
    out.write_bytes(b"the former film")
    film.edit("Longer", set_duration(film.project, "s2", 24 * 600))
    with qtbot.waitSignal(exporter.cancelled):
        exporter.export(film, out, slates=True)
        exporter.cancel()
    assert out.read_bytes() == b"the former film"
    assert [path.name for path in tmp_path.glob(".out*")] == []


def test_a_second_export_is_refused_while_one_runs(
    exporter: Exporter, film: Document, tmp_path: Path
) -> None:
    exporter.export(film, tmp_path / "out.mp4")
    with pytest.raises(ExportError, match="is running"):
        exporter.export(film, tmp_path / "other.mp4")


def test_a_slate_holds_a_very_long_prompt(film: Document) -> None:
    shot = replace(film.project.shots[0], prompt="word " * 5_000, name="S" * 80)
    image = paint_slate(film.project, shot, (448, 256))
    assert (image.width(), image.height()) == (448, 256)
    assert len({image.pixel(x, y) for x in range(40, 400, 3) for y in range(90, 240, 3)}) > 2


def test_slates_of_different_shots_differ(film: Document) -> None:
    first, second = film.project.shots
    size = film.project.size
    assert paint_slate(film.project, first, size) != paint_slate(film.project, second, size)
    assert paint_slate(film.project, first, size) == paint_slate(film.project, first, size)
