"""Both experts of Wan 2.2 A14B learn to remember, one after the other, through the commands."""

from pathlib import Path

import numpy as np
import pytest
import torch

from generation.model_parts import load_transformer
from generation.training.__main__ import main
from generation.training.animatic_draft import GRID
from generation.training.checkpoint import Checkpoint
from generation.training.stories import ShotLatents, write_shard
from generation.training.targets import sample_sigmas
from tests.generation.rollouts import Project, tiny_recipe
from tests.generation.tiny_models import CPU, TEXT_DIM, load_tiny, write_experts, write_wan

MEMORY = "2x2x2 cross"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_experts(tmp_path_factory.mktemp("a14b") / "base", memory=False)


@pytest.fixture(scope="module")
def out(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All stages of both, and the two folders published of them."""
    out = tmp_path_factory.mktemp("out")
    _write_stories(out / "stories")
    run("memory", out, base)
    run("generator", out, base)
    run("publish", out, base, "--model", str(out / "first"))
    run("generator", out, out / "first", "--expert", "low")
    run("publish", out, out / "first", "--expert", "low", "--model", str(out / "both"))
    return out


def _write_stories(folder: Path) -> None:
    folder.mkdir()

    def shot(frames: int) -> ShotLatents:
        low = torch.randn(16, (frames - 1) // 2 + 1, 2, 2).half()
        latents, text = torch.randn(16, frames, 2, 4).half(), torch.randn(12, TEXT_DIM).half()
        return ShotLatents(latents, {"2x2x2": low}, "a red boat", "", text)

    shots = (shot(GRID.first_latents), shot(GRID.first_latents + GRID.chunk_latents))
    write_shard(folder / "stories_00000.safetensors", [shots], [(2, 2)])


def words(stage: str, out: Path, base: Path, *more: str) -> list[str]:
    options = "--lora 2 --batch 2 --steps 3 --rate 0.05 --threads 1".split()  # noqa: SIM905
    folders = ["--out", str(out), "--start-from", str(base)]
    return [stage, *folders, *options, "--memory", MEMORY, *more]


def run(stage: str, out: Path, base: Path, *more: str) -> None:
    assert main(words(stage, out, base, *more)) == 0


def weights(folder: Path, part: str) -> dict[str, torch.Tensor]:
    return dict(load_transformer(folder, CPU, part).state_dict())


def is_same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return all(torch.equal(one[name], other[name]) for name in one)


def test_each_expert_learns_in_its_turn(out: Path, base: Path) -> None:
    first, both = out / "first", out / "both"
    assert not is_same(weights(first, "transformer"), weights(base, "transformer"))
    assert is_same(weights(first, "transformer_2"), weights(base, "transformer_2"))
    assert is_same(weights(both, "transformer"), weights(first, "transformer"))
    assert not is_same(weights(both, "transformer_2"), weights(base, "transformer_2"))


def test_the_second_keeps_the_memory_and_has_a_cross_attention_of_its_own(out: Path) -> None:
    def content(folder: str, part: str) -> list[bytes]:
        return [path.read_bytes() for path in (out / folder / part).glob("*.safetensors")]

    for part in ("memory_encoder", "memory_crossing", "transformer_lora"):
        assert content("first", part) == content("both", part) != []
    assert content("both", "memory_crossing_2") not in ([], content("both", "memory_crossing"))
    index = (out / "both" / "model_index.json").read_text()
    assert "memory_crossing_2" in index
    found = Checkpoint.read(out / "generator_low" / "checkpoint.safetensors", {}).module
    assert any("crossing" in name for name in found)
    assert not any("low_embedding" in name for name in found)


def test_what_was_learned_is_used(out: Path, tmp_path: Path) -> None:
    first, both = load_tiny(out / "first"), load_tiny(out / "both")
    for model, remembers in ((first, False), (both, True)):
        assert model.backbone.experts is not None
        assert model.backbone.remembers
        assert model.backbone.experts.low.remembers == remembers
    project = Project(both, tmp_path)
    project.generate(project.request("shot1", tiny_recipe(seed=1, frames=9)), stop_after=1)
    made = project.generate(project.request("shot2", tiny_recipe(), ("shot1",)), stop_after=1)
    assert torch.isfinite(made[0].latents).all()


def test_an_expert_is_trained_at_its_own_noise_levels() -> None:
    for between in ((0.875, 1.0), (0.0, 0.875)):
        drawn = sample_sigmas(np.random.default_rng(0), 2000, 3.0, between)
        assert between[0] <= drawn.min()
        assert drawn.max() <= between[1]
    everything, again = (sample_sigmas(np.random.default_rng(0), 2000, 3.0) for _ in range(2))
    assert torch.equal(everything, again)
    assert everything.min() < 0.5
    assert everything.max() > 0.9


@pytest.mark.parametrize(
    ("stage", "start", "more", "said"),
    [
        ("generator", "base", ("--expert", "low"), "has no memory that its first expert"),
        ("memory", "first", ("--expert", "low"), "the memory was learned with the first expert"),
        ("distil", "first", (), "distil shortens the sampler of one transformer"),
        ("generator", "both", ("--expert", "low"), "has a LoRA already"),
        ("generator", "plain", ("--expert", "low"), "for a folder with two transformers"),
    ],
)
def test_what_an_expert_cannot_do_is_said(
    stage: str, start: str, more: tuple[str, ...], said: str, out: Path, base: Path,
    tmp_path: Path, caplog: pytest.LogCaptureFixture,
) -> None:
    folders = {"base": base, "plain": tmp_path / "plain"}
    if start == "plain":
        write_wan(folders[start], memory=False)
    assert main(words(stage, out, folders.get(start, out / start), *more)) == 1
    assert said in caplog.text


def test_an_expert_is_named_for_a_lora_only(base: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert main(["generator", "--start-from", str(base), "--expert", "low"]) == 1
    assert "use it with --lora" in caplog.text
