"""A story of three shots by the real worker, of which one is made with a LoRA of the user's."""

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors.numpy import load_file

from tests.generation import lora_files as spelled
from tests.generation.lora_files import hunyuan_lora, wan_lora, write_lora
from tests.generation.tiny_models import write_animatic
from tests.integration.commands import run_throughline, throughline

BOARD = "0s: A red boat.\n1s: An old woman waves.\n2s: A cat sits.\n3s: end\n"

pytestmark = pytest.mark.integration


Latents = NDArray[np.float32]


def latents(folder: Path) -> dict[tuple[str, int], Latents]:
    """The latents of all takes, by the name of their shot and their number."""
    shots = json.loads(throughline(folder, "info", "film.throughline", "--json"))["shots"]
    names = {shot["id"]: shot["name"] for shot in shots}
    found = {}
    for file in (folder / "film.throughline").glob("takes/*/take.json"):
        take = json.loads(file.read_text())
        stored = load_file(file.parent / take["chunks"][0]["latents"])["latents"]
        found[names[take["shot"]], take["number"]] = stored
    return found


@pytest.mark.slow
def test_one_shot_of_a_story_is_made_with_a_lora_and_the_rest_without(tmp_path: Path) -> None:
    write_animatic(tmp_path / "models" / "tiny")
    write_lora(tmp_path / "ink.safetensors", wan_lora(spelled.kohya), ss_output_name="Ink")
    write_lora(tmp_path / "other.safetensors", hunyuan_lora(spelled.author))
    (tmp_path / "board.txt").write_text(BOARD)
    new = "new film.throughline --from board.txt --fps 24 --model tiny"
    throughline(tmp_path, *new.split())
    throughline(tmp_path, "generate", "film.throughline")
    for words in (
        "add film.throughline ink.safetensors --off",
        "set film.throughline Ink --shot 2 --weight 0.7",
    ):
        throughline(tmp_path, "loras", *words.split())
    throughline(tmp_path, "generate", "film.throughline", "--stale")
    made = latents(tmp_path)
    assert set(made) == {("SH0010", 1), ("SH0020", 1), ("SH0030", 1), ("SH0020", 2), ("SH0030", 2)}
    assert not np.allclose(made["SH0020", 1], made["SH0020", 2], atol=1e-3)
    throughline(tmp_path, "loras", "set", "film.throughline", "Ink", "--shot", "2", "--as-project")
    throughline(tmp_path, "generate", "film.throughline", "--shot", "2")
    again = latents(tmp_path)["SH0020", 3]
    assert not np.array_equal(again, made["SH0020", 2])
    throughline(tmp_path, *["loras", "add", "film.throughline", "other.safetensors"])
    failed = run_throughline(tmp_path, "generate", "film.throughline", "--shot", "1")
    assert failed.returncode == 1
    assert "The LoRA other cannot be used. It was made for another model" in failed.stderr
    assert "no chunk was finished; turn it off for this shot" in failed.stderr
    assert "Traceback" not in failed.stderr
