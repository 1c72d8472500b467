"""A film by FramePack's own parts, tiny and random: from a cited picture on."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.generation.pipelines.framepack_models import write_framepack
from tests.integration.commands import throughline

BOARD = "0s: @ada waves in the park.\n1s: An old woman waves.\n2s: end\n"

pytestmark = pytest.mark.integration


def test_a_film_begins_with_a_cited_picture_and_goes_on(tmp_path: Path) -> None:
    write_framepack(tmp_path / "models" / "tiny")
    (tmp_path / "board.txt").write_text(BOARD)
    new = "new film.throughline --from board.txt --fps 30 --model tiny"
    throughline(tmp_path, *new.split())
    said = throughline(tmp_path, "generate", "film.throughline", fails=True)
    assert "cite a picture of the cast with @name" in said
    assert "Traceback" not in said

    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    (tmp_path / "ada.png").write_bytes(bytes(cv2.imencode(".png", pixels)[1]))
    throughline(tmp_path, "cast", "film.throughline", "add", "@ada", "--image", "ada.png")
    throughline(tmp_path, "generate", "film.throughline")
    takes = tmp_path.glob("film.throughline/takes/*/take.json")
    recipes = sorted(json.loads(take.read_text())["recipe"]["history"] for take in takes)
    assert [len(history) for history in recipes] == [0, 1]
