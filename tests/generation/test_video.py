from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from generation.video import VideoError, read_video, write_video

RATES = [(8, 1), (24000, 1001), (16, 1)]


def noise(frames: int = 17, height: int = 64, width: int = 128) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (frames, height, width, 3), np.uint8)


@pytest.mark.parametrize("rate", RATES)
def test_noise_comes_back_bit_for_bit(tmp_path: Path, rate: tuple[int, int]) -> None:
    pictures = noise()
    write_video(tmp_path / "chunk.mp4", pictures, rate)
    assert np.array_equal(read_video(tmp_path / "chunk.mp4"), pictures)


@pytest.mark.parametrize("colour", [(255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 0, 0), (255,) * 3])
def test_pure_colours_are_exact(tmp_path: Path, colour: tuple[int, int, int]) -> None:
    pictures = np.full((2, 32, 48, 3), colour, np.uint8)
    write_video(tmp_path / "chunk.mp4", pictures, (8, 1))
    assert np.array_equal(read_video(tmp_path / "chunk.mp4"), pictures)


def test_one_picture_and_odd_sizes_are_exact(tmp_path: Path) -> None:
    pictures = noise(1, 33, 47)
    write_video(tmp_path / "chunk.mp4", pictures, (8, 1))
    assert np.array_equal(read_video(tmp_path / "chunk.mp4"), pictures)


@pytest.mark.parametrize("rate", RATES)
def test_every_picture_is_a_key_frame_at_its_exact_time(
    tmp_path: Path, rate: tuple[int, int]
) -> None:
    write_video(tmp_path / "chunk.mp4", noise(), rate)
    with av.open(str(tmp_path / "chunk.mp4")) as container:
        stream = container.streams.video[0]
        assert stream.average_rate == Fraction(*rate)
        frames = list(container.decode(stream))
    times = [frame.pts * frame.time_base for frame in frames]
    assert times == [number / Fraction(*rate) for number in range(17)]
    assert all(frame.key_frame for frame in frames)


def test_a_slice_of_a_larger_array_is_written_as_seen(tmp_path: Path) -> None:
    pictures = noise(4, 64, 128)[::2, :, ::2, ::-1]
    write_video(tmp_path / "chunk.mp4", pictures, (8, 1))
    assert np.array_equal(read_video(tmp_path / "chunk.mp4"), pictures)


def test_writing_into_no_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_video(tmp_path / "nowhere" / "chunk.mp4", noise(1), (8, 1))


@pytest.mark.parametrize("content", [b"", b"not a video at all" * 10])
def test_a_damaged_video_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "chunk.mp4"
    path.write_bytes(content)
    with pytest.raises(VideoError, match="cannot be read"):
        read_video(path)


def test_a_missing_video_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VideoError, match="cannot be read"):
        read_video(tmp_path / "chunk.mp4")
