"""What an image encoder sees in the patches of pictures: a program of its own.

The editor has no torch, so it asks, with the lines of `generation.encoder_messages`. It goes on
until its input ends, as reading the weights takes seconds. It runs on the CPU and lets others go
first (but on Windows, which has no `nice`), so that it takes nothing that a worker needs but room
in the computer's memory.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
import torch

from generation.encoder_messages import Encoded, EncodePictures, EncoderRequest, LoadEncoder
from generation.errors import GenerationError
from generation.image_encoder import ImageEncoder
from generation.orphans import die_with_parent
from generation.wire import claim_stdout, read_lines

_POLITE: Final = 10


class Encoding:
    """Answers requests, one after another."""

    def __init__(self) -> None:
        self._encoder: ImageEncoder | None = None

    def answer(self, line: bytes) -> Encoded:
        """Do what is asked."""
        try:
            match msgspec.json.decode(line, type=EncoderRequest):
                case LoadEncoder(folder=folder, processor=processor):
                    self._encoder = ImageEncoder(Path(folder), Path(processor))
                case EncodePictures(pictures=pictures, features=features):
                    self._encode(Path(pictures), Path(features))
        except GenerationError as error:
            return Encoded(f"{error.what}.")
        except MemoryError:
            return Encoded("The computer ran out of memory.")
        return Encoded()

    def _encode(self, pictures: Path, features: Path) -> None:
        if self._encoder is None:
            raise GenerationError("No model is loaded")
        seen = self._encoder.features(torch.from_numpy(np.load(pictures)))
        try:
            np.save(features, seen.numpy().astype(np.float16))
        except OSError as error:
            what = f"The file {features} could not be read or written: {error.strerror or error}"
            raise GenerationError(what) from error


def main() -> None:
    """Answer until nobody asks any more."""
    die_with_parent()
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_POLITE)
    answers, encoding = claim_stdout(), Encoding()
    for line in read_lines(sys.stdin.fileno()):
        try:
            os.write(answers, msgspec.json.encode(encoding.answer(line)) + b"\n")
        except BrokenPipeError:
            return


if __name__ == "__main__":
    main()
