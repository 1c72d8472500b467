from pathlib import Path

import numpy as np
from typing_extensions import override

from app.model.continuity import Look, Shown
from app.model.likeness import ColourMeasure, Pictures, Signature
from app.model.takes import Take
from app.storage.likeness_cache import LikenessCache
from app.storage.take_files import take_folder
from tests.app.storage.builders import drifting_film


class Counting(ColourMeasure):
    def __init__(self) -> None:
        self.calls = self.pictures = 0

    @override
    def signature(self, pictures: Pictures) -> Signature:
        self.calls += 1
        self.pictures = len(pictures)
        return super().signature(pictures)


def whole(take: Take) -> Shown:
    return Shown(take, 0, take.pictures - 1)


def test_a_take_is_measured_once_until_its_files_change(tmp_path: Path) -> None:
    _, library = drifting_film(tmp_path / "f.throughline")
    folder, measure = tmp_path / "f.throughline", Counting()
    take = library.of_shot("s1")[0]
    first = LikenessCache(folder, measure).look(whole(take))
    again = LikenessCache(folder, measure).look(whole(take))
    assert isinstance(first, np.ndarray)
    np.testing.assert_array_equal(first, again)
    assert measure.calls == 1
    source = take_folder(folder, library.of_shot("s3")[0].id) / take.chunks[0].video
    (take_folder(folder, take.id) / take.chunks[0].video).write_bytes(source.read_bytes())
    changed = LikenessCache(folder, measure).look(whole(take))
    assert measure.calls == 2
    assert not np.array_equal(first, changed)


def test_only_what_a_shot_shows_is_measured(tmp_path: Path) -> None:
    _, library = drifting_film(tmp_path / "f.throughline")
    take, measure = library.of_shot("s1")[0], Counting()
    cache = LikenessCache(tmp_path / "f.throughline", measure)
    cache.look(Shown(take, 1, 3))
    assert measure.pictures == 3
    cache.look(Shown(take, 2, 2))
    assert (measure.pictures, measure.calls) == (1, 2)
    cache.look(Shown(take, 1, 3))
    assert measure.calls == 2


def test_a_damaged_cache_is_made_again(tmp_path: Path) -> None:
    _, library = drifting_film(tmp_path / "f.throughline")
    folder, measure = tmp_path / "f.throughline", Counting()
    take = library.of_shot("s1")[0]
    first = LikenessCache(folder, measure).look(whole(take))
    for file in (folder / "cache").rglob("*.npy"):
        file.write_bytes(b"\x93NUMPY")
    np.testing.assert_array_equal(first, LikenessCache(folder, measure).look(whole(take)))
    assert measure.calls == 2


def test_lost_and_damaged_pictures_are_unreadable(tmp_path: Path) -> None:
    _, library = drifting_film(tmp_path / "f.throughline")
    folder, take = tmp_path / "f.throughline", library.of_shot("s1")[0]
    file = take_folder(folder, take.id) / take.chunks[0].video
    file.write_bytes(b"no movie")
    assert LikenessCache(folder, ColourMeasure()).look(whole(take)) is Look.UNREADABLE
    file.unlink()
    assert LikenessCache(folder, ColourMeasure()).look(whole(take)) is Look.UNREADABLE


def test_a_lost_file_of_which_nothing_is_shown_does_not_matter(tmp_path: Path) -> None:
    _, library = drifting_film(tmp_path / "f.throughline")
    folder, take = tmp_path / "f.throughline", library.of_shot("s1")[0]
    (take_folder(folder, take.id) / take.chunks[-1].video).unlink()
    cache = LikenessCache(folder, ColourMeasure())
    before = sum(chunk.frames for chunk in take.chunks[:-1])
    assert isinstance(cache.look(Shown(take, 0, before - 1)), np.ndarray)
    assert cache.look(Shown(take, 0, before)) is Look.UNREADABLE
