import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.model import edits
from app.model.export_plan import ExportPlan, plan_export
from app.model.project import Shot
from app.model.takes import TakeLibrary
from app.model.time import RATES, FrameRate
from app.storage.errors import ExportCancelled, ExportError
from app.storage.fit import fitted_frame, inner_size
from app.storage.media import LibraryReader, Picture
from app.storage.movie import write_movie
from app.storage.work_hooks import WorkHooks
from tests.app.model.builders import CARD, generated, project, shot
from tests.app.storage.builders import film_folder, painted

RED: Picture = np.full((32, 64, 3), (255, 0, 0), dtype=np.uint8)


def red(_shot: Shot, _size: tuple[int, int]) -> Picture:
    return RED


def speckled(_shot: Shot, size: tuple[int, int]) -> Picture:
    return np.random.default_rng(1).integers(0, 255, (size[1], size[0], 3), np.uint8)


def slates(rate: FrameRate, frames: int = 30) -> ExportPlan:
    film = replace(project(shot(1, frames=frames), rate=rate), size=(64, 32))
    return plan_export(film, TakeLibrary(), CARD)


def no_pictures(take: str, index: int) -> Picture:
    raise AssertionError(f"picture {index} of {take} was not planned")


@contextmanager
def file_limit() -> Iterator[None]:
    """A disk that is full after a few thousand bytes; only for the call itself, not for pytest."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    former = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, former)


@pytest.mark.parametrize("rate", RATES, ids=lambda rate: rate.label)
def test_a_movie_has_exactly_the_planned_frames_and_times(rate: FrameRate, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    write_movie(slates(rate), out, no_pictures, red)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["out.mp4"]
    with av.open(str(out)) as container:
        stream = container.streams.video[0]
        assert (stream.codec_context.name, stream.profile) == ("h264", "High")
        assert (stream.width, stream.height, stream.pix_fmt) == (64, 32, "yuv420p")
        assert stream.average_rate == rate.fraction
        assert stream.frames == 30
        frames = list(container.decode(stream))
    assert [frame.pts * frame.time_base * rate.fraction for frame in frames] == list(range(30))


@pytest.mark.parametrize("size", [(64, 32), (448, 256)])
def test_the_bytes_do_not_depend_on_the_number_of_cores(
    size: tuple[int, int], tmp_path: Path
) -> None:
    affinity = getattr(os, "sched_getaffinity", None)
    if affinity is None or len(cores := affinity(0)) < 2:
        pytest.skip("needs two cores, and a system that lets us choose")
    plan, made = replace(slates(FrameRate(24), 12), size=size), set()
    try:
        for chosen in ({min(cores)}, cores):
            os.sched_setaffinity(0, chosen)
            for _ in range(2):
                write_movie(plan, tmp_path / "out.mp4", no_pictures, speckled)
                made.add((tmp_path / "out.mp4").read_bytes())
    finally:
        os.sched_setaffinity(0, cores)
    assert len(made) == 1


def test_tiny_pictures_go_without_what_is_not_deterministic_for_them(tmp_path: Path) -> None:
    """Of a film of 64x32, two exports in a hundred had other bytes."""
    home = tmp_path / "film.throughline"
    film, library = film_folder(home, shots=1, frames=24)
    made = set()
    for _ in range(100):
        with LibraryReader(home, library) as reader:
            write_movie(plan_export(film, library, None), tmp_path / "out.mp4", reader.picture)
        made.add((tmp_path / "out.mp4").read_bytes())
    assert len(made) == 1


def test_colours_are_converted_and_tagged_as_rec_709(tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    write_movie(slates(FrameRate(24)), out, no_pictures, red)
    with av.open(str(out)) as container:
        context = container.streams.video[0].codec_context
        tags = (context.color_primaries, context.color_trc, context.colorspace)
        assert (*tags, context.color_range) == (1, 1, 1, 1)
        picture = next(container.decode(video=0)).to_ndarray(format="rgb24")
    middle = picture[8:24, 16:48].astype(int)
    assert np.abs(middle - RED[8:24, 16:48]).max() <= 3
    data = out.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    assert b"colrnclx" + bytes([0, 1, 0, 1, 0, 1, 0]) in data


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")
@pytest.mark.parametrize("rate", [FrameRate(24000, 1001), FrameRate(24), FrameRate(60)])
def test_ffprobe_agrees(rate: FrameRate, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    write_movie(slates(rate, frames=48), out, no_pictures, red)
    command = ["ffprobe", "-v", "error", "-count_frames", "-show_streams", "-show_packets"]
    found = subprocess.run([*command, "-of", "json", out], capture_output=True, check=True)
    probe = json.loads(found.stdout)
    stream = probe["streams"][0]
    expected = {
        "codec_name": "h264",
        "profile": "High",
        "pix_fmt": "yuv420p",
        "width": 64,
        "height": 32,
        "color_range": "tv",
        "color_space": "bt709",
        "color_transfer": "bt709",
        "color_primaries": "bt709",
        "r_frame_rate": f"{rate.num}/{rate.den}",
        "avg_frame_rate": f"{rate.num}/{rate.den}",
        "nb_frames": "48",
        "nb_read_frames": "48",
        "start_pts": 0,
    }
    assert {key: stream[key] for key in expected} == expected
    assert stream["duration_ts"] * Fraction(stream["time_base"]) == rate.seconds(48)
    lengths = {p["duration"] * Fraction(stream["time_base"]) for p in probe["packets"]}
    assert lengths == {rate.seconds(1)}


def test_pictures_are_held_and_in_order(tmp_path: Path) -> None:
    folder, out = tmp_path / "film.throughline", tmp_path / "out.mp4"
    film, library = film_folder(folder, frames=48)
    told: list[tuple[int, int]] = []
    with LibraryReader(folder, library) as reader:
        hooks = WorkHooks(on_progress=lambda done, total: told.append((done, total)))
        write_movie(plan_export(film, library, CARD), out, reader.picture, hooks=hooks)
    assert told == [(n, 96) for n in range(1, 97)]
    with av.open(str(out)) as container:
        frames = [f.to_ndarray(format="rgb24").astype(int) for f in container.decode(video=0)]
    assert len(frames) == 96
    for place, frame in enumerate(frames):
        number, index = place // 48 + 1, place % 48 // 3
        wanted = painted(number, index)[8, 16].astype(int)
        assert np.abs(frame[16, 32] - wanted).max() <= 6, (place, frame[16, 32], wanted)


def test_missing_pictures_are_refused_or_become_slates(tmp_path: Path) -> None:
    folder, out = tmp_path / "film.throughline", tmp_path / "out.mp4"
    film, library = film_folder(folder)
    plan = plan_export(edits.select_take(film, "s2", None), library, CARD)
    with LibraryReader(folder, library) as reader:
        with pytest.raises(ExportError, match=r"Shot 2 \(SH0020\) has no pictures"):
            write_movie(plan, out, reader.picture)
        assert not out.exists()
        write_movie(plan, out, reader.picture, red)
    with av.open(str(out)) as container:
        last = list(container.decode(video=0))[191].to_ndarray(format="rgb24")
    assert np.abs(last.astype(int) - RED).max() <= 3


def test_a_lost_chunk_file_stops_the_export_in_words(tmp_path: Path) -> None:
    folder, out = tmp_path / "film.throughline", tmp_path / "out.mp4"
    film, library = film_folder(folder)
    (folder / "takes" / "s2t1" / "chunk_001.mp4").unlink()
    out.write_text("old")
    with LibraryReader(folder, library) as reader, pytest.raises(ExportError, match="chunk_001"):
        write_movie(plan_export(film, library, CARD), out, reader.picture)
    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".*part"))


def test_a_full_disk_leaves_the_old_movie(tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    out.write_text("old")
    noise = np.random.default_rng(1).integers(0, 256, (32, 64, 3), dtype=np.uint8)
    refused = pytest.raises(ExportError, match=r"could not be written: .*unchanged")
    with refused, file_limit():
        write_movie(slates(FrameRate(24), 96), out, no_pictures, lambda _shot, _size: noise)
    assert out.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["out.mp4"]


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    asked = iter(range(100))
    hooks = WorkHooks(is_cancelled=lambda: next(asked) == 10)
    with pytest.raises(ExportCancelled):
        write_movie(slates(FrameRate(24)), out, no_pictures, red, hooks)
    assert not list(tmp_path.glob("*.mp4*"))
    assert not list(tmp_path.glob(".*.part"))


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    plan = slates(FrameRate(24))
    with pytest.raises(ExportError, match="is a folder"):
        write_movie(plan, tmp_path, no_pictures, red)
    with pytest.raises(ExportError, match="There is no folder"):
        write_movie(plan, tmp_path / "none" / "out.mp4", no_pictures, red)
    with pytest.raises(ExportError, match="could not be written"):
        write_movie(plan, Path("/proc/out.mp4"), no_pictures, red)
    film, library = generated(1)
    empty = plan_export(edits.set_enabled(film, "s1", enabled=False), library, CARD)
    with pytest.raises(ExportError, match="nothing to export"):
        write_movie(empty, tmp_path / "out.mp4", no_pictures, red)


def test_one_frame_is_a_movie(tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    write_movie(slates(FrameRate(24), frames=1), out, no_pictures, red)
    with av.open(str(out)) as container:
        assert len(list(container.decode(video=0))) == 1


@pytest.mark.parametrize(
    ("picture", "size", "inner"),
    [
        ((128, 64), (256, 128), (256, 128)),
        ((128, 64), (448, 256), (448, 224)),
        ((128, 64), (256, 126), (256, 126)),
        ((64, 128), (448, 256), (128, 256)),
        ((832, 480), (448, 256), (448, 256)),
    ],
)
def test_another_aspect_is_letterboxed(
    picture: tuple[int, int], size: tuple[int, int], inner: tuple[int, int]
) -> None:
    assert inner_size(picture, size) == inner


def test_the_bars_are_black_and_the_picture_is_in_the_middle() -> None:
    white = np.full((64, 128, 3), 255, dtype=np.uint8)
    frame = fitted_frame(white, (448, 256))
    luma = frame.to_ndarray()[:256]
    assert (luma[:16] == 16).all()
    assert (luma[240:] == 16).all()
    assert (luma[17:239] >= 234).all()


def test_a_name_that_looks_like_a_protocol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_movie(slates(FrameRate(24)), Path("Act 1: dawn.mp4"), no_pictures, red)
    assert [path.name for path in tmp_path.iterdir()] == ["Act 1: dawn.mp4"]
