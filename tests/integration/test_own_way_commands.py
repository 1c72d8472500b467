"""Films by models that go on in their own way, tiny and random: from the commands to the movie."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import pytest

from tests.generation.pipelines.framepack_models import write_framepack
from tests.generation.pipelines.models import (
    write_helios,
    write_wan_start,
    write_wan_text_or_start,
    write_wan_vace,
)
from tests.generation.pipelines.skyreels_models import write_skyreels
from tests.generation.pipelines.stories import cited_picture
from tests.integration.commands import throughline

PROMPTS = ("A red boat in the park.", "An old woman waves.", "A cat sits.")
FILM = "film.throughline"

pytestmark = pytest.mark.integration


@dataclass(frozen=True)
class Film:
    """Three shots of so many tenths of a second; whether the first one needs a picture to start."""

    write: Callable[[Path], Path]
    tenths: int
    chunks: int
    starts: bool = False
    fps: int = 24

    def begin(self, folder: Path) -> None:
        self.write(folder / "models" / "tiny")
        times = [f"{number * self.tenths / 10}s" for number in range(4)]
        lines = zip(times, (*PROMPTS, "end"), strict=True)
        (folder / "board.txt").write_text("".join(f"{at}: {words}\n" for at, words in lines))
        new = f"new {FILM} --from board.txt --fps {self.fps} --model tiny"
        throughline(folder, *new.split())


FILMS = {
    "framepack": Film(write_framepack, 10, 3, starts=True, fps=30),
    "wan start": Film(write_wan_start, 5, 6, starts=True),  # 5 + 4 pictures for 8
    "wan text or start": Film(write_wan_text_or_start, 3, 6),
    "wan vace": Film(write_wan_vace, 5, 3),
}


def shots_of(folder: Path) -> list[dict[str, Any]]:
    shots: list[dict[str, Any]] = json.loads(throughline(folder, "info", FILM, "--json"))["shots"]
    return shots


def chunks_of(folder: Path) -> int:
    return len(list((folder / FILM).glob("takes/*/chunk_*.safetensors")))


def exported_frames(folder: Path) -> int:
    throughline(folder, "export", FILM, "film.mp4")
    with av.open(str(folder / "film.mp4")) as movie:
        return sum(1 for _ in movie.decode(video=0))


@pytest.mark.parametrize(
    "name",
    [pytest.param(n, marks=pytest.mark.slow) if n.startswith("wan ") else n for n in FILMS],
)
def test_each_shot_goes_on_from_the_picture_before(name: str, tmp_path: Path) -> None:
    film = FILMS[name]
    film.begin(tmp_path)
    if film.starts:
        said = throughline(tmp_path, "generate", FILM, fails=True)
        assert "give it a keyframe (a picture of your own will do), cite a picture" in said
        assert "Traceback" not in said
        assert chunks_of(tmp_path) == 0
        cited_picture(tmp_path, (48, 48))
        throughline(tmp_path, "cast", FILM, "add", "@boat", "--image", "cited_5.png")
        throughline(tmp_path, "edit", FILM, "1", "--prompt", "@boat in the park")
    throughline(tmp_path, "generate", FILM)
    shots = shots_of(tmp_path)
    assert [shot["state"] for shot in shots] == ["ready"] * 3
    histories = [len(shot["takes"][0]["history"]) for shot in shots]
    assert (histories[0], histories[1]) == (0, 1)
    assert chunks_of(tmp_path) == film.chunks


@pytest.mark.slow
def test_an_edit_makes_stale_what_goes_on_from_it(tmp_path: Path) -> None:
    Film(write_helios, 10, 3).begin(tmp_path)
    throughline(tmp_path, "generate", FILM)
    assert chunks_of(tmp_path) == 3
    throughline(tmp_path, "edit", FILM, "2", "--prompt", "An old cat waves.")
    assert [shot["state"] for shot in shots_of(tmp_path)] == ["ready", "stale", "stale"]
    throughline(tmp_path, "generate", FILM, "--stale")
    assert exported_frames(tmp_path) == 72


@pytest.mark.slow
def test_a_film_of_one_stream_of_latents_is_made_and_exported(tmp_path: Path) -> None:
    Film(write_skyreels, 10, 3).begin(tmp_path)
    throughline(tmp_path, "generate", FILM)
    shots = shots_of(tmp_path)
    assert [shot["state"] for shot in shots] == ["ready"] * 3
    assert [len(shot["takes"][0]["history"]) for shot in shots] == [0, 1, 1]  # within its reach
    assert exported_frames(tmp_path) == 72


@pytest.mark.slow
def test_a_model_that_lies_elsewhere_is_measured_by_its_name(tmp_path: Path) -> None:
    far = write_wan_start(tmp_path / "drive" / "far")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "models.json").write_text(json.dumps({"far": str(far)}))
    said = throughline(tmp_path, "evaluate", "hardware", "--model", "far")
    assert "in its own way:" in said
