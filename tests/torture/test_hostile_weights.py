from pathlib import Path

import pytest

from generation.errors import WeightsError
from generation.tensor_files import open_tensors, read_tensors
from tests.torture import hostile_weights


def test_hostile_weights_are_refused() -> None:
    outcome = hostile_weights.run(160)
    assert outcome.holds, outcome.measured


def test_good_ones_are_read(tmp_path: Path) -> None:
    path = tmp_path / "w.safetensors"
    path.write_bytes(hostile_weights._GOOD)
    assert set(read_tensors(path)) == {"a", "b"}
    with open_tensors(path) as file:
        assert set(file.keys()) == {"a", "b"}


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "w.safetensors")
    with pytest.raises(WeightsError, match="is not a file"):
        read_tensors(tmp_path / "w.safetensors")
