"""A filmmaker's own video in a film by every backbone: from the commands to the movie."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from generation.protocol import read_model_card
from tests.generation.clips.builders import write_video
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import write_wan
from tests.integration.test_hunyuan_commands import throughline

pytestmark = [pytest.mark.integration, pytest.mark.slow]
SHIPPED = Path(__file__).parents[2] / "resources" / "models" / "animatic"
BOARD = "0s: A red boat in the park.\n1s: An old woman waves.\n2s: end\n"
WRITERS: dict[str, Callable[[Path], Path]] = {
    "shipped": lambda folder: link(SHIPPED, folder),
    "wan": lambda folder: write_wan(folder, memory=True),
    "hunyuan": lambda folder: write_hunyuan(folder, memory=True),
}


def link(model: Path, folder: Path) -> Path:
    folder.parent.mkdir(parents=True)
    folder.symlink_to(model)
    return folder


def write_boat(path: Path) -> Path:
    """Two seconds at 24 a second of something that moves, larger than any tiny model's pictures."""
    pictures = []
    for number in range(48):
        picture = np.full((90, 160, 3), 60, np.uint8)
        picture[40:60, number * 2 : number * 2 + 30] = (220, 40, 40)
        pictures.append(picture)
    return write_video(path, pictures, rate=24)


@pytest.mark.parametrize("name", WRITERS)
def test_an_imported_video_is_remembered_and_exported(tmp_path: Path, name: str) -> None:
    WRITERS[name](tmp_path / "models" / "tiny")
    (tmp_path / "board.txt").write_text(BOARD)
    write_boat(tmp_path / "boat.mp4")
    throughline(tmp_path, "new", "film", "--from", "board.txt", "--model", "tiny")
    throughline(tmp_path, "import", "film", "boat.mp4", "--at", "2", "--prompt", "A red boat.")
    throughline(tmp_path, "generate", "film")
    shots = json.loads(throughline(tmp_path, "info", "film", "--json"))["shots"]
    assert [shot["state"] for shot in shots] == ["ready"] * 3
    (imported,) = shots[1]["takes"]
    (made,) = shots[2]["takes"]
    assert imported["imported"]
    assert imported["id"] in made["history"]
    remembered = json.loads(throughline(tmp_path, "recall", "film", "3", "--json"))["remembers"]
    grid = read_model_card(tmp_path / "models" / "tiny").grid
    assert [len(shot["pictures"]) for shot in remembered] == [grid.legal_frames(8), 17]
    if name == "shipped":
        assert remembered[1]["psnr"] > 20  # of what it was not trained on
    film = tmp_path / "film.throughline"
    assert len(list(film.glob("cache/context/*.safetensors"))) == 3
    measured = throughline(tmp_path, "info", "film", "--continuity")
    assert re.search(r"The boat +1: first +2: \d", measured)
    throughline(tmp_path, "export", "film", "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == 96
