"""A film by SkyReels-V2's own pipeline, tiny and random: from the commands to the movie."""

import json
from pathlib import Path

import av
import pytest

from tests.generation.pipelines.skyreels_models import write_skyreels
from tests.integration.test_hunyuan_commands import throughline

BOARD = "0s: A red boat.\n1s: A cat sits.\n2s: An old woman waves.\n3s: end\n"

pytestmark = pytest.mark.integration


def test_a_film_is_made_and_each_shot_goes_on_from_the_one_before(tmp_path: Path) -> None:
    write_skyreels(tmp_path / "models" / "tiny")
    (tmp_path / "board.txt").write_text(BOARD)
    new = "new film.throughline --from board.txt --fps 24 --model tiny"
    throughline(tmp_path, *new.split())
    throughline(tmp_path, "generate", "film.throughline")
    shots = json.loads(throughline(tmp_path, "info", "film.throughline", "--json"))["shots"]
    assert [shot["state"] for shot in shots] == ["ready"] * 3
    assert [len(shot["takes"][0]["history"]) for shot in shots] == [0, 1, 1]  # within its reach
    throughline(tmp_path, "export", "film.throughline", "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == 72
