from pathlib import Path

import cv2
import numpy as np
import pytest

from generation.errors import DiskError
from generation.likeness import DIFFERENCE_GAIN, difference, psnr
from generation.protocol import RetrieveFrames
from generation.queries import Retrieved
from generation.retrieved_files import save_retrieved


def found() -> Retrieved:
    own = np.full((2, 4, 6, 3), 100, np.uint8)
    memory = own.copy()
    memory[1, ..., 0] = 130
    return Retrieved("take", 5, memory, own)


def test_pictures_lie_where_the_event_says(tmp_path: Path) -> None:
    command = RetrieveFrames("job", (), (), str(tmp_path / "new"), "")
    event = save_retrieved(command, found())
    assert (event.job, event.take, event.gain) == ("job", "take", DIFFERENCE_GAIN)
    same, other = event.pictures
    assert (same.number, other.number) == (5, 6)
    assert same.psnr > other.psnr == pytest.approx(psnr(found().memory[1], found().own[1]))
    read = cv2.imread(other.memory)[..., ::-1]
    assert np.array_equal(read, found().memory[1])
    assert cv2.imread(other.difference)[0, 0].tolist() == [0, 0, 30 * DIFFERENCE_GAIN]
    assert not cv2.imread(same.difference).any()


def test_a_difference_does_not_wrap_around() -> None:
    black, white = np.zeros((1, 2, 2, 3), np.uint8), np.full((1, 2, 2, 3), 255, np.uint8)
    assert (difference(black, white) == 255).all()
    assert (difference(white, black) == 255).all()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    command = RetrieveFrames("job", (), (), str(tmp_path / "file" / "in"), "")
    with pytest.raises(DiskError, match="could not be written"):
        save_retrieved(command, found())
