"""Films by the models of Wan that start from pictures, tiny and random: from the commands on."""

import json
from pathlib import Path

import pytest

from tests.generation.pipelines.models import write_wan_start, write_wan_vace
from tests.generation.pipelines.stories import cited_picture
from tests.integration.commands import run_throughline

BOARD = "0s: A red boat in the park.\n0.5s: An old woman waves.\n1s: A cat sits.\n1.5s: end\n"
NEW = "new film.throughline --from board.txt --fps 24 --model tiny"

pytestmark = pytest.mark.integration


def throughline(folder: Path, *words: str, code: int = 0) -> tuple[str, str]:
    done = run_throughline(folder, *words)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout, done.stderr


def chunks_of(folder: Path) -> int:
    return len(list((folder / "film.throughline").glob("takes/*/chunk_*.safetensors")))


def test_a_chain_asks_for_a_picture_and_goes_on_from_it(tmp_path: Path) -> None:
    write_wan_start(tmp_path / "models" / "tiny")
    (tmp_path / "board.txt").write_text(BOARD)
    cited_picture(tmp_path, (48, 48))
    throughline(tmp_path, *NEW.split())
    _, told = throughline(tmp_path, "generate", "film.throughline", code=1)
    assert "cite a picture of the cast with @name" in told
    assert chunks_of(tmp_path) == 0
    picture = ("--image", "cited_5.png")
    throughline(tmp_path, "cast", "film.throughline", "add", "@boat", *picture)
    throughline(tmp_path, "edit", "film.throughline", "1", "--prompt", "@boat in the park")
    throughline(tmp_path, "generate", "film.throughline")
    assert chunks_of(tmp_path) == 3 * 2  # 5 + 4 pictures for 8
    shots = json.loads(throughline(tmp_path, "info", "film.throughline", "--json")[0])["shots"]
    assert [shot["state"] for shot in shots] == ["ready"] * 3


def test_vace_needs_no_picture(tmp_path: Path) -> None:
    write_wan_vace(tmp_path / "models" / "tiny")
    (tmp_path / "board.txt").write_text(BOARD)
    throughline(tmp_path, *NEW.split())
    throughline(tmp_path, "generate", "film.throughline")
    assert chunks_of(tmp_path) == 3
