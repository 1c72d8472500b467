import random
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.storage.errors import MediaError
from app.storage.media import ChunkReader, LibraryReader, TakeReader
from tests.app.storage.builders import film_folder, painted, write_chunk


@pytest.mark.parametrize("rate", [Fraction(8), Fraction(24000, 1001), Fraction(16)])
def test_every_picture_of_a_chunk_in_any_order(tmp_path: Path, rate: Fraction) -> None:
    path = tmp_path / "chunk.mp4"
    write_chunk(path, [painted(1, index) for index in range(17)], rate)
    reader = ChunkReader(path, rate)
    order = [*range(17), *random.Random(1).choices(range(17), k=40)]
    for index in order:
        np.testing.assert_array_equal(reader.picture(index), painted(1, index))
    for outside in (-1, 17, 100):
        with pytest.raises(MediaError, match="has no picture"):
            reader.picture(outside)
    np.testing.assert_array_equal(reader.picture(16), painted(1, 16))
    reader.close()


def test_a_take_is_read_across_its_chunks(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    _, library = film_folder(folder)
    reader = TakeReader(folder, library.by_id["s2t1"])
    for index in (0, 16, 17, 32, 5, 17):
        np.testing.assert_array_equal(reader.picture(index), painted(2, index))
    assert reader.picture(5) is reader.picture(5)
    with pytest.raises(MediaError, match="has no picture 33"):
        reader.picture(33)
    reader.close()


def test_a_library_is_read_while_it_grows(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    _, library = film_folder(folder)
    take = library.by_id["s1t1"]
    short = library.replace(replace(take, chunks=take.chunks[:1]))
    with LibraryReader(folder, short, takes_open=1) as reader:
        np.testing.assert_array_equal(reader.picture("s1t1", 3), painted(1, 3))
        with pytest.raises(MediaError, match="has no picture 20"):
            reader.picture("s1t1", 20)
        reader.set_library(library)
        np.testing.assert_array_equal(reader.picture("s1t1", 20), painted(1, 20))
        np.testing.assert_array_equal(reader.picture("s2t1", 20), painted(2, 20))
        with pytest.raises(MediaError, match="not in the project"):
            reader.picture("none", 0)


@pytest.mark.parametrize("content", [None, b"", b"not a movie", "half"])
def test_a_damaged_chunk_gives_one_sentence(tmp_path: Path, content: bytes | str | None) -> None:
    path = tmp_path / "chunk.mp4"
    if content == "half":
        write_chunk(path, [painted(1, index) for index in range(17)], Fraction(8))
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif isinstance(content, bytes):
        path.write_bytes(content)
    with pytest.raises(MediaError, match=r"chunk\.mp4 cannot be opened"):
        ChunkReader(path, Fraction(8))


def test_a_name_that_looks_like_a_protocol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _, library = film_folder(Path("Noir: part 1.throughline"))
    with LibraryReader(Path("Noir: part 1.throughline"), library) as reader:
        np.testing.assert_array_equal(reader.picture("s1t1", 3), painted(1, 3))


def test_open_files_have_no_threads_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "chunk.mp4"
    write_chunk(path, [painted(1, index) for index in range(17)], Fraction(8))
    before = psutil.Process().num_threads()
    readers = [ChunkReader(path, Fraction(8)) for _ in range(12)]
    for reader in readers:
        reader.picture(3)
    assert psutil.Process().num_threads() <= before + 2  # FFmpeg itself may have some
    for reader in readers:
        reader.close()
