"""A film by HunyuanVideo's own parts, tiny and random: from the commands to the movie."""

import json
from pathlib import Path

import av
import pytest

from tests.generation.hunyuan_models import write_hunyuan
from tests.integration.command_line import throughline

BOARD = "0s: A red boat in the park.\n1s: An old woman waves.\n2s: end\n"

pytestmark = pytest.mark.integration


def test_a_film_is_made_and_each_shot_is_remembered(tmp_path: Path) -> None:
    write_hunyuan(tmp_path / "models" / "tiny", memory=True)
    (tmp_path / "board.txt").write_text(BOARD)
    new = "new film.throughline --from board.txt --fps 24 --model tiny"
    throughline(tmp_path, *new.split())
    throughline(tmp_path, "generate", "film.throughline")
    shots = json.loads(throughline(tmp_path, "info", "film.throughline", "--json"))["shots"]
    assert len(shots) == 2
    throughline(tmp_path, "export", "film.throughline", "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == 48
    film = tmp_path / "film.throughline"
    assert len(list(film.glob("takes/*/chunk_*.safetensors"))) == 2
    assert len(list(film.glob("cache/context/*.safetensors"))) == 2  # what each shot left behind
