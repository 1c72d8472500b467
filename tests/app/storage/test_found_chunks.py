"""What a killed worker has left is found with its hashes, so that it can be verified."""

from pathlib import Path

import numpy as np
from safetensors.numpy import save

from app.storage.found_chunks import found_chunks
from generation.chunk_files import LATENTS_NAME, save_chunk
from tests.app.session.fakes import GRID


def test_a_chunk_is_found_with_the_hashes_of_both_files(tmp_path: Path) -> None:
    latents = save({LATENTS_NAME: np.zeros((16, 4, 4, 8), np.float32)})
    saved = save_chunk(tmp_path, 0, latents, np.zeros((9, 32, 64, 3), np.uint8), (8, 1))
    (chunk,) = found_chunks(tmp_path, 0, GRID)
    assert (chunk.digest, chunk.video_digest) == (saved.digest, saved.video_digest)
