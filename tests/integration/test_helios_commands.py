"""A film by Helios's own parts, tiny and random: from the commands to the movie."""

import json
from pathlib import Path

import av
import pytest

from tests.generation.pipelines.models import write_helios
from tests.integration.commands import throughline

BOARD = "0s: A red boat in the park.\n1s: An old woman waves.\n2s: A cat sits.\n3s: end\n"

pytestmark = pytest.mark.integration


def test_a_film_is_made_shot_after_shot_and_one_is_made_again(tmp_path: Path) -> None:
    write_helios(tmp_path / "models" / "tiny")
    (tmp_path / "board.txt").write_text(BOARD)
    new = "new film.throughline --from board.txt --fps 24 --model tiny"
    throughline(tmp_path, *new.split())
    throughline(tmp_path, "generate", "film.throughline")
    takes = tmp_path / "film.throughline" / "takes"
    assert len(list(takes.glob("*/chunk_*.safetensors"))) == 3
    throughline(tmp_path, *["edit", "film.throughline", "2", "--prompt"], "An old cat waves.")
    shots = json.loads(throughline(tmp_path, "info", "film.throughline", "--json"))["shots"]
    assert [shot["state"] for shot in shots] == ["ready", "stale", "stale"]
    throughline(tmp_path, "generate", "film.throughline", "--stale")
    throughline(tmp_path, "export", "film.throughline", "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == 72
