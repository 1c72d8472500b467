"""Pictures come at the model's rate and size, whatever the file is like."""

from fractions import Fraction
from pathlib import Path
from unittest.mock import MagicMock

import av
import numpy as np
import pytest
from av.video.reformatter import ColorTrc

from generation.clips.length import length_by_packets
from generation.clips.pictures import Picture, UnopenedError, VideoPictures
from generation.video import VideoError
from tests.generation.clips.builders import (
    RATE,
    SIZE,
    damage,
    grey,
    turn,
    write_cover,
    write_noise,
    write_sound,
    write_video,
)


def _read(
    path: Path, *numbers: int, rate: int = RATE, size: tuple[int, int] = SIZE
) -> list[Picture]:
    with VideoPictures(path, Fraction(rate), size) as pictures:
        return [pictures.read(number) for number in numbers]


def _greys(path: Path, *numbers: int, rate: int = RATE) -> list[float]:
    return [float(picture.mean()) for picture in _read(path, *numbers, rate=rate)]


def _near(*greys: int) -> object:
    return pytest.approx(greys, abs=2)


def test_pictures_are_held_and_left_out_by_their_times(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", 24)
    assert _greys(path, *range(48), rate=16) == _near(*(grey(n // 2) for n in range(48)))
    assert _greys(path, *range(9), rate=3) == _near(*(grey(n * 8 // 3) for n in range(9)))


def test_a_variable_rate_is_read_by_its_times(tmp_path: Path) -> None:
    times = [Fraction(n, 10) for n in (0, 1, 5, 6, 15, 20)]
    path = write_video(tmp_path / "a.mp4", 6, times)
    assert _greys(path, *range(9), rate=4) == _near(*map(grey, (0, 1, 2, 3, 3, 3, 4, 4, 5)))


def test_a_frame_that_is_shown_for_long_is_decoded_once(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", 4, [Fraction(n * 10) for n in range(4)])
    with VideoPictures(path, Fraction(1), SIZE) as pictures:
        pictures.read(0)
        path.unlink()  # it cannot be opened anew
        greys = [float(pictures.read(number).mean()) for number in range(31)]
    assert greys == _near(*(grey(number // 10) for number in range(31)))


def test_any_order_gives_the_same_pictures(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", 120)
    numbers = [100, 3, 60, 61, 59, 119, 0]
    assert _greys(path, *numbers) == _near(*map(grey, numbers))


def test_a_video_that_starts_late_is_read_from_its_start(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.ts", 24)
    assert _greys(path, 0, 5, 23) == _near(grey(0), grey(5), grey(23))


def test_a_file_without_times_is_read_by_its_rate(tmp_path: Path) -> None:
    """A bare stream has no times and cannot be searched; FFmpeg takes it for 25 a second."""
    path = write_video(tmp_path / "a.h264", 96)
    numbers = (0, 60, 2, 90)
    assert _greys(path, *numbers, rate=25) == _near(*map(grey, numbers))


@pytest.mark.parametrize(
    ("name", "codec", "pixels"),
    [
        ("a.mkv", "ffv1", "yuv444p10le"),
        ("a.mkv", "libx264", "yuv420p10le"),
        ("a.webm", "libvpx-vp9", "yuv420p"),
        ("a.mkv", "ffv1", "gray"),
        ("a.mov", "prores_ks", "yuv422p10le"),
    ],
)
def test_any_depth_and_format(tmp_path: Path, name: str, codec: str, pixels: str) -> None:
    path = write_video(tmp_path / name, codec=codec, pixels=pixels)
    assert _greys(path, 0, 7, 24) == _near(grey(0), grey(7), grey(24))
    assert _read(path, 3)[0].dtype == np.uint8


@pytest.mark.parametrize(("transfer", "white"), [("ARIB_STD_B67", 191), ("SMPTE2084", 148)])
def test_hdr_looks_as_on_a_usual_screen(tmp_path: Path, transfer: str, white: int) -> None:
    """White paper is at 75 % of HLG's signal and 58 % of PQ's (ITU-R BT.2408, table 1)."""
    pictures = [np.full((32, 64, 3), level, np.uint8) for level in [white] * 4 + [white // 2] * 4]
    path = write_video(
        tmp_path / "a.mov", pictures, codec="libx265", pixels="yuv420p10le",
        transfer=ColorTrc[transfer],
    )
    paper, darker = (_read(path, number)[0] for number in (1, 6))
    assert paper.mean() > 245
    assert 40 < darker.mean() < white  # it is not clipped, and grey stays grey:
    assert np.ptp(darker.reshape(-1, 3).mean(0)) < 3


def test_transparent_pictures_stand_on_black(tmp_path: Path) -> None:
    picture = np.full((32, 64, 4), 200, np.uint8)
    picture[:, :32, 3] = 0
    picture[:, 32:, 3] = 255
    path = write_video(tmp_path / "a.mov", [picture] * 5, codec="png", pixels="rgba")
    (read,) = _read(path, 0)
    assert read[:, :30].max() == 0
    assert read[:, 34:].min() == 200


def test_a_turned_video_is_turned_back(tmp_path: Path) -> None:
    picture = np.zeros((32, 64, 3), np.uint8)
    picture[:, :32] = 200  # the left side, which a turn to the right brings to the top
    path = write_video(tmp_path / "a.mp4", [picture] * 5)
    turn(path)
    (read,) = _read(path, 0, size=(32, 64))
    assert read[:28].mean() == pytest.approx(200, abs=4)
    assert read[36:].mean() == pytest.approx(0, abs=4)


def test_any_size_covers_the_model_s_and_keeps_its_shape(tmp_path: Path) -> None:
    picture = np.zeros((47, 301, 3), np.uint8)
    rows, columns = np.mgrid[:47, :301]
    picture[(rows - 23) ** 2 + (columns - 150) ** 2 < 15**2] = 255  # a disc in the middle
    path = write_video(tmp_path / "a.mkv", [picture] * 3, codec="ffv1", pixels="yuv444p")
    (read,) = _read(path, 0, size=(64, 32))
    disc = read[..., 0] > 127
    assert disc.any(axis=0).sum() == pytest.approx(disc.any(axis=1).sum(), abs=1)
    assert disc.sum() == pytest.approx(np.pi * (15 * 32 / 47) ** 2, rel=0.1)


def test_wide_pixels_are_shown_wide(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:64, :64]
    picture = np.zeros((64, 64, 3), np.uint8)
    picture[((rows - 32) / 2) ** 2 + (columns - 32) ** 2 < 10**2] = 255  # shown as a disc
    path = write_video(tmp_path / "a.mp4", [picture] * 3, pixel_aspect=2)
    for turned in (False, True):
        if turned:
            turn(path)
        disc = _read(path, 0, size=(32, 32))[0][..., 0] > 127
        assert disc.any(axis=0).sum() == pytest.approx(disc.any(axis=1).sum(), abs=1)


def test_what_is_before_damage_and_after_it_can_be_read(tmp_path: Path) -> None:
    path = write_noise(tmp_path / "a.mp4", 96)
    whole = _read(path, *range(96))
    damage(path)
    with VideoPictures(path, Fraction(RATE), SIZE) as pictures:
        good = []
        with pytest.raises(VideoError, match="it is damaged"):
            good.extend(pictures.read(number) for number in range(96))
        assert 8 < len(good) < 60
        assert all(np.array_equal(a, b) for a, b in zip(good, whole, strict=False))
        assert np.array_equal(pictures.read(90), whole[90])


def test_packets_that_the_library_stumbles_over_are_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyAV raises an IndexError for a transport stream whose damage names a stream that is none."""
    path, stumbles = write_video(tmp_path / "a.mp4", 16), MagicMock()
    stumbles.start_time = 0
    stumbles.demux.side_effect = stumbles.decode.side_effect = IndexError("list index")
    stumbles.__exit__.return_value = False
    with av.open(str(path)) as container:
        opened = stumbles, container.streams.video[0]
        monkeypatch.setattr("generation.clips.length.open_video", lambda _: opened)
        assert length_by_packets(path) == 0
        monkeypatch.setattr("generation.clips.pictures.open_video", lambda _: opened)
        with (
            pytest.raises(VideoError, match="it is damaged"),
            VideoPictures(path, Fraction(RATE), SIZE) as pictures,
        ):
            pictures.read(0)


def test_a_video_ends_where_its_pictures_end(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", 16)
    with VideoPictures(path, Fraction(RATE), SIZE) as pictures:
        pictures.read(15)
        with pytest.raises(VideoError, match="ends earlier"):
            pictures.read(16)


def test_what_is_no_video_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "list.m3u8").write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n")
    (tmp_path / "empty.mp4").touch()
    write_sound(tmp_path / "a.wav")
    write_cover(tmp_path / "cover.mp4")
    for name, told in (
        ("a.wav", "it holds nothing but sound"),
        ("cover.mp4", "it holds nothing but sound"),
        ("empty.mp4", "it cannot be opened"),
        ("list.m3u8", "it cannot be opened|it holds nothing"),
        ("none.mp4", r"it cannot be opened \(no such file"),
    ):
        with pytest.raises(UnopenedError, match=told):
            VideoPictures(tmp_path / name, Fraction(8), SIZE)
