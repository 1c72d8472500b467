"""The program that sees for the editor: asked for real, and one that dies or talks nonsense."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from app.model.likeness import MeasureError
from app.model.patch_likeness import DINO_LOST
from app.model.subjects import SubjectKind
from app.storage.image_encoder import EncoderPlace, find_encoder
from app.storage.patch_measure import PatchMeasure
from tests.generation.encoders import write_encoder

GREEN, VIOLET = (60, 150, 80), (150, 60, 170)


@pytest.fixture
def place(tmp_path: Path) -> EncoderPlace:
    return find_encoder(write_encoder(tmp_path / "dinov2-small"))


def pictures(walls: tuple[int, int, int], step: int = 0) -> list[np.ndarray]:
    """A wall, and a ball that goes across the middle."""
    made = []
    for number in range(4):
        picture = np.full((32, 64, 3), walls, dtype=np.uint8)
        left = 20 + 4 * number + step
        picture[12:24, left : left + 8] = (250, 240, 20)
        made.append(picture)
    return made


def test_takes_are_compared_by_what_it_sees(place: EncoderPlace) -> None:
    measure = PatchMeasure(place)
    try:
        green, again, violet = (
            measure.signature(pictures(walls, step))
            for walls, step in ((GREEN, 0), (GREEN, 1), (VIOLET, 0))
        )
        first = measure._process
        assert first is not None  # one program for all three
        assert first.poll() is None
    finally:
        measure.rest()
    assert first.returncode is not None
    same = measure.distance(SubjectKind.PLACE, green, again)
    assert measure.distance(SubjectKind.PLACE, green, green) == pytest.approx(0, abs=2e-3)
    assert same < measure.distance(SubjectKind.PLACE, green, violet)
    assert measure.drift_from(SubjectKind.PLACE) == DINO_LOST
    assert green.nbytes < 100_000


def test_it_begins_anew_after_a_rest_and_dies_with_its_weights(place: EncoderPlace) -> None:
    measure = PatchMeasure(place)
    measure.signature(pictures(GREEN))
    measure.rest()
    measure.rest()
    os.truncate(place.weights[0], 100)
    with pytest.raises(MeasureError, match="could not be understood"):  # no longer what it was
        measure.signature(pictures(GREEN))
    with pytest.raises(MeasureError, match="is cut short"):
        PatchMeasure(place).signature(pictures(GREEN))
    assert measure._process is None


def test_one_that_was_killed_between_takes_begins_anew(place: EncoderPlace) -> None:
    measure = PatchMeasure(place)
    before = measure.signature(pictures(GREEN))
    process = measure._process
    assert process is not None
    process.kill()
    process.wait()
    assert np.array_equal(measure.signature(pictures(GREEN)), before)
    measure.rest()


@pytest.mark.parametrize(
    "code",
    [
        "",
        "raise SystemExit(3)",
        "print('Loading weights: 100%', flush=True); input()",
        "[print('{}', flush=True) for line in open(0)]",  # and writes no features
        "import sys; sys.stdout.write('x' * 200_000); sys.stdout.flush(); input()",
        "import os; input(); os.kill(os.getpid(), 9)",
    ],
)
def test_one_that_dies_or_talks_nonsense_is_told(code: str) -> None:
    measure = PatchMeasure(_place(), (sys.executable, "-c", code))
    for _ in range(2):
        with pytest.raises(MeasureError, match="ended, or could not be understood"):
            measure.signature(pictures(GREEN))
        assert measure._process is None


@pytest.mark.parametrize(
    "features", ["numpy.zeros((3, 2, 2, 8))", "numpy.full((4, 2, 2, 8), numpy.nan)"]
)
def test_features_of_other_pictures_or_no_numbers_are_not_taken(features: str) -> None:
    code = (
        "import json, numpy\n"
        "for line in open(0):\n"
        "    asked = json.loads(line)\n"
        "    if 'features' in asked:\n"
        f"        numpy.save(asked['features'], {features}.astype('float16'))\n"
        "    print('{}', flush=True)\n"
    )
    measure = PatchMeasure(_place(), (sys.executable, "-c", code))
    with pytest.raises(MeasureError, match="could not be understood"):
        measure.signature(pictures(GREEN))
    if "nan" not in features:
        assert measure.signature(pictures(GREEN)[:3]).shape[0] == 2
    measure.rest()


def test_a_temporary_folder_that_is_full_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: Path, _pictures: object) -> None:
        raise OSError("100 requested and 0 written")  # as numpy says it

    monkeypatch.setattr("app.storage.patch_measure.np.save", full)
    measure = PatchMeasure(_place(), ("/nowhere/python",))
    with pytest.raises(MeasureError, match=r"pictures.npy could not be .* 100 requested"):
        measure.signature(pictures(GREEN))


def test_a_program_that_is_not_there_is_told() -> None:
    measure = PatchMeasure(_place(), ("/nowhere/python",))
    with pytest.raises(MeasureError, match="could not be understood"):
        measure.signature(pictures(GREEN))


def _place() -> EncoderPlace:
    """One whose name can be made."""
    folder = Path(__file__).parent / "none"
    return Unnamed("none", "Dinov2Model", folder, folder, ())


class Unnamed(EncoderPlace):
    name = "none"
