"""The program that the editor asks: its lines, its files, and how it ends."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

from generation.encoder_messages import Encoded, EncodePictures, EncoderRequest, LoadEncoder
from generation.image_encoder import ImageEncoder
from generation.patch_features import Encoding
from generation.programs import module_command
from tests.generation.encoders import PATCHES, write_encoder


@pytest.fixture
def program() -> Iterator[subprocess.Popen[bytes]]:
    """The real process, with nothing to read yet."""
    command = module_command("generation.patch_features")
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        yield process
        process.kill()


def ask(process: subprocess.Popen[bytes], request: EncoderRequest) -> Encoded:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(msgspec.json.encode(request) + b"\n")
    process.stdin.flush()
    return msgspec.json.decode(process.stdout.readline(), type=Encoded)


def test_it_answers_more_than_once_and_ends_with_its_input(
    program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    folder = write_encoder(tmp_path / "eye")
    given, seen = tmp_path / "pictures.npy", tmp_path / "features.npy"
    pictures = np.random.default_rng(0).integers(0, 256, (3, 16, 32, 3), dtype=np.uint8)
    np.save(given, pictures)
    look = EncodePictures(str(given), str(seen))
    assert ask(program, look) == Encoded("No model is loaded.")
    assert ask(program, LoadEncoder(str(folder), str(folder))) == Encoded()
    assert ask(program, look) == Encoded()
    features = np.load(seen)
    assert (features.dtype, features.shape) == (np.float16, (3, PATCHES, PATCHES, 16))
    own = ImageEncoder(folder, folder).features(torch.from_numpy(pictures))
    np.testing.assert_allclose(features, own.numpy(), atol=1e-3)
    assert program.stdin is not None
    program.stdin.close()
    assert program.wait(60) == 0


def test_a_folder_that_is_none_is_told_and_nothing_ends(tmp_path: Path) -> None:
    encoding = Encoding()
    request = msgspec.json.encode(LoadEncoder(str(tmp_path), str(tmp_path)))
    told = encoding.answer(request).problem
    assert told == f"{tmp_path / 'config.json'} cannot be read: No such file or directory."
    write_encoder(tmp_path)
    assert encoding.answer(request) == Encoded()


def test_features_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    folder, given = write_encoder(tmp_path / "eye"), tmp_path / "pictures.npy"
    np.save(given, np.zeros((1, 16, 32, 3), np.uint8))
    encoding = Encoding()
    encoding.answer(msgspec.json.encode(LoadEncoder(str(folder), str(folder))))
    look = EncodePictures(str(given), str(tmp_path / "gone" / "features.npy"))
    told = encoding.answer(msgspec.json.encode(look)).problem
    assert told.endswith("features.npy could not be read or written: No such file or directory.")
