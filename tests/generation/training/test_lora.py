"""A folder of Wan or HunyuanVideo learns to remember by a LoRA: from commands to the worker."""

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from generation.backbones.base import Context
from generation.backbones.hunyuan import HunyuanBackbone
from generation.backbones.wan import WanBackbone
from generation.model_parts import LORA, load_transformer
from generation.text.codec import TextCodec
from generation.text.loading import load_text
from generation.training import lora
from generation.training.__main__ import main
from generation.training.animatic_draft import GRID
from generation.training.checkpoint import Checkpoint
from generation.training.draft import Draft
from generation.training.lora import Adaptation, adapted_draft
from generation.training.made_of import check_made_of, made_of
from generation.training.parts import stage_codec
from generation.training.stories import ShotLatents, write_shard
from generation.training.targets import sample_sigmas
from tests.generation.hunyuan_models import POOLED_DIM, write_hunyuan
from tests.generation.tiny_models import (
    CPU,
    SIZE,
    TEXT_DIM,
    load_tiny,
    tiny_codec,
    write_animatic,
    write_wan,
)


@pytest.fixture(scope="module", params=["wan 2.1", "wan 2.2", "hunyuan"])
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    family, _, version = request.param.partition(" ")
    folder = tmp_path_factory.mktemp(family)
    if family == "hunyuan":
        return write_hunyuan(folder, memory=False)
    return write_wan(folder, memory=False, version=version)


def is_hunyuan(base: Path) -> bool:
    return (base / "text_encoder_2").exists()


def targets_of(base: Path) -> str:
    return HunyuanBackbone.lora_targets if is_hunyuan(base) else WanBackbone.lora_targets


def embedded_text(base: Path) -> Tensor:
    """Of a prompt: Wan's fills all its tokens, HunyuanVideo's ends after nine."""
    if not is_hunyuan(base):
        return torch.randn(12, TEXT_DIM)
    text = torch.zeros(1 + 256, TEXT_DIM)
    text[0, :POOLED_DIM], text[1:10] = torch.randn(POOLED_DIM), torch.randn(9, TEXT_DIM)
    return text


@pytest.fixture(scope="module")
def trained(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both stages and the published folder, through the commands."""
    out = tmp_path_factory.mktemp("out")
    config = json.loads((base / "transformer" / "config.json").read_text())
    _write_stories(out / "stories", config["in_channels"], embedded_text(base))
    for stage in ("memory", "generator"):
        assert main(_words(stage, out, base)) == 0
    assert main([*_words("publish", out, base), "--model", str(out / "model")]) == 0
    return out


def _write_stories(folder: Path, channels: int, text: Tensor) -> None:
    folder.mkdir()

    def shot(frames: int) -> ShotLatents:
        low = torch.randn(channels, (frames - 1) // 2 + 1, 2, 2).half()
        latents = torch.randn(channels, frames, 2, 4).half()
        return ShotLatents(latents, {"2x2x2": low}, "a red boat", "", text.half())

    shots = (shot(GRID.first_latents), shot(GRID.first_latents + GRID.chunk_latents))
    write_shard(folder / "stories_00000.safetensors", [shots], [(2, 2)])


def _words(stage: str, out: Path, base: Path) -> list[str]:
    options = "--lora 2 --batch 2 --steps 3 --rate 0.05 --checkpointing --threads 1".split()  # noqa: SIM905
    return [stage, "--out", str(out), "--start-from", str(base), *options]


def test_only_the_lora_and_the_memory_are_kept(trained: Path, base: Path) -> None:
    for stage in ("memory", "generator"):
        found = Checkpoint.read(trained / stage / "checkpoint.safetensors", {})
        assert found.step == 3
        assert all("lora_" in name or name.startswith("_encoders.") for name in found.module)
        adapted = {name.split(".lora_")[0] for name in found.module if "lora_" in name}
        layers = {name.removeprefix("backbone.transformer.") for name in adapted}
        assert all(re.fullmatch(targets_of(base), layer) for layer in layers)
        # Wan: both attentions of both blocks have four projections, and the feed-forward two;
        # HunyuanVideo: two blocks of 8 projections and two feed-forwards, two of 5 layers
        assert len(layers) == (2 * (8 + 4) + 2 * 5 if is_hunyuan(base) else 2 * (2 * 4 + 2))


def test_publishing_loads_no_weights_of_the_model(
    trained: Path, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a large model they would not fit where it was trained: 80 GB of Wan 2.1 14B."""
    def refuse(*_: object) -> None:
        raise AssertionError("weights of the model were loaded")

    def outlined(folder: Path, dtype: torch.dtype, *, outline: bool = False) -> TextCodec:
        assert outline
        return load_text(folder, dtype, outline=True)

    monkeypatch.setattr(lora, "load_part", refuse)
    monkeypatch.setattr(lora, "load_text", outlined)
    again = tmp_path / "model"
    assert main([*_words("publish", trained, base), "--model", str(again)]) == 0
    for path in (trained / "model").rglob("*"):
        if path.is_file():
            assert path.read_bytes() == (again / path.relative_to(trained / "model")).read_bytes()


def test_a_text_encoder_that_is_not_needed_is_not_moved_to_the_gpu(
    trained: Path, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved: list[bool] = []
    plain = Draft.to

    def to(draft: Draft, device: torch.device) -> Draft:
        moved.append(hasattr(draft, "text"))
        return plain(draft, device)

    monkeypatch.setattr(Draft, "to", to)
    assert main(_words("memory", trained, base)) == 0  # it is at its end already
    assert set(moved) == {False}


def test_the_second_stage_takes_a_new_lora_and_goes_on_with_the_memory(trained: Path) -> None:
    first, second = (
        Checkpoint.read(trained / stage / "checkpoint.safetensors", {}).module
        for stage in ("memory", "generator")
    )
    assert first.keys() == second.keys()
    changed = {name for name in first if not torch.equal(first[name], second[name])}
    assert any("lora_" in name for name in changed)
    assert any(name.startswith("_encoders.") for name in changed)


def test_the_memory_learns_with_muon_and_the_lora_with_adamw(trained: Path) -> None:
    kept = Checkpoint.read(trained / "memory" / "checkpoint.safetensors", {}).optimizer
    by_muon = {name.split(":")[0] for name in kept if name.endswith(":momentum_buffer")}
    by_adamw = {name.split(":")[0] for name in kept if name.endswith(":exp_avg")}
    assert "_encoders.0.convs.0.weight" in by_muon
    assert all(name.startswith("_encoders.") for name in by_muon)
    assert any("lora_A" in name for name in by_adamw)
    assert any("lora_B" in name for name in by_adamw)


def test_a_memory_serves_models_of_any_window(trained: Path, base: Path, tmp_path: Path) -> None:
    """What is retrieved has no window; what goes on with a story is refused another one."""
    shutil.copytree(trained / "memory", tmp_path / "memory")
    (tmp_path / "stories").symlink_to(trained / "stories")
    words = [*_words("generator", tmp_path, base), "--window", "1"]
    assert main(words) == 0
    assert main(_words("publish", tmp_path, base)) == 1
    assert main([*words, "--window", "2"]) == 1


def test_a_generator_goes_on_with_the_lora_of_the_stills(
    trained: Path, base: Path, tmp_path: Path
) -> None:
    """At a rate of nearly nothing both stages end with what they began with."""
    shutil.copytree(trained / "memory", tmp_path / "memory")
    (tmp_path / "stories").symlink_to(trained / "stories")
    ends = []
    for stage, rate in (("stills", "0.05"), ("generator", "1e-12")):
        assert main([*_words(stage, tmp_path, base), "--rate", rate]) == 0
        ends.append(Checkpoint.read(tmp_path / stage / "checkpoint.safetensors", {}).module)
    loras = [name for name in ends[0] if "lora_B" in name]  # of a new LoRA they are zeros
    assert any(ends[0][name].abs().max() > 0 for name in loras)
    assert all(torch.allclose(ends[0][name], ends[1][name], atol=1e-6) for name in loras)


def test_noise_levels_are_those_of_the_model_that_is_adapted(
    trained: Path, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[float] = []

    def noted(
        rng: np.random.Generator, count: int, shift: float, between: tuple[float, float]
    ) -> Tensor:
        drawn.append(shift)
        return sample_sigmas(rng, count, shift, between)

    monkeypatch.setattr("generation.training.targets.sample_sigmas", noted)
    (tmp_path / "stories").symlink_to(trained / "stories")
    model = shutil.copytree(base, tmp_path / "model")
    (model / "throughline.json").unlink(missing_ok=True)  # known by its classes
    assert main(_words("memory", tmp_path, model)) == 0
    is_5b = json.loads((model / "transformer" / "config.json").read_text())["in_channels"] == 48
    assert set(drawn) == {7.0 if is_hunyuan(base) else 5.0 if is_5b else 3.0}


def test_what_is_published_loads_with_what_was_learned(trained: Path, base: Path) -> None:
    model, plain = load_tiny(trained / "model"), load_transformer(base, CPU)
    adapted = model.backbone.transformer
    assert not any("lora_" in name for name in adapted.state_dict())
    changed = [
        name for name, tensor in plain.state_dict().items()
        if not torch.allclose(tensor, adapted.state_dict()[name])
    ]
    assert changed
    weights = [name.removesuffix(".weight") for name in changed]
    assert all(re.fullmatch(targets_of(base), weight) for weight in weights)
    assert len(model.encoders) == 1
    tokens, channels = torch.randn(1, 3, model.backbone.inner_dim), model.codec.channels
    nowhere, no_window = torch.zeros(3, 3, dtype=torch.float64), torch.zeros(1, channels, 0, 2, 4)
    context = Context(tokens, nowhere, no_window)
    noisy, text = torch.randn(1, channels, 3, 2, 4), embedded_text(base)[None]
    made = model.backbone.velocity(noisy, torch.tensor([0.5]), text, context)
    assert torch.isfinite(made).all()


def test_a_distilled_model_goes_on_with_its_lora(trained: Path, base: Path, tmp_path: Path) -> None:
    out, model = shutil.copytree(trained, tmp_path / "out"), tmp_path / "model"
    assert main([*_words("distil", out, base), "--rate", "1e-9"]) == 0
    assert main([*_words("publish", out, base), "--model", str(model)]) == 0
    sampler = json.loads((model / "throughline.json").read_text())["sampler"]
    assert (sampler["steps"], sampler["guidance"]) == (4, 1)
    before, after = (load_transformer(folder, CPU) for folder in (trained / "model", model))
    pairs = zip(before.parameters(), after.parameters(), strict=True)
    assert all(torch.allclose(one, other, atol=1e-4) for one, other in pairs)


def test_large_files_are_linked_and_the_base_stays_as_it_was(trained: Path, base: Path) -> None:
    for path in (base / "transformer").glob("*.safetensors"):
        assert path.samefile(trained / "model" / "transformer" / path.name)
    assert not (base / "model_index.json").samefile(trained / "model" / "model_index.json")
    assert "memory_encoder" not in (base / "model_index.json").read_text()
    assert "memory_encoder" in (trained / "model" / "model_index.json").read_text()
    assert (trained / "model" / LORA).is_dir()


@pytest.mark.parametrize("differs", ["config", "weights"])
def test_a_checkpoint_of_another_backbone_is_refused(
    differs: str, trained: Path, base: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Also of one that has the same sizes, as each fine-tuned model of a family has."""
    other = shutil.copytree(base, tmp_path / "other") / "transformer"
    if differs == "config":
        (other / "config.json").write_text((other / "config.json").read_text() + "\n")
    else:
        weights = next(other.glob("*.safetensors"))
        content = bytearray(weights.read_bytes())
        content[-1] ^= 1
        weights.write_bytes(content)
    assert main(_words("memory", trained, other.parent)) == 1
    assert "was trained with weights of --start-from" in caplog.text


@pytest.mark.parametrize("own", [True, False])
def test_stories_of_another_autoencoder_are_refused_though_channels_agree(
    own: bool, base: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    config = json.loads((base / "transformer" / "config.json").read_text())
    _write_stories(tmp_path / "stories", config["in_channels"], embedded_text(base))
    tiny_codec().save_pretrained(tmp_path / "autoencoder" / "vae")  # as the default --out has one
    codec = stage_codec(base if own else tmp_path, base, CPU.torch_device)
    (tmp_path / "other").mkdir()
    check_made_of(tmp_path / "other", made_of("a folder of videos", codec, SIZE, [(2, 2)]))
    (tmp_path / "other" / "made_of.json").rename(tmp_path / "stories" / "made_of.json")
    assert main(_words("memory", tmp_path, base)) == (0 if own else 1)
    assert ("latents of another autoencoder" in caplog.text) != own


def test_a_lora_needs_a_model(caplog: pytest.LogCaptureFixture) -> None:
    assert main(["memory", "--lora", "4"]) == 1
    assert "--start-from" in caplog.text


def test_a_second_stage_without_the_first_has_to_be_asked_for(
    trained: Path, base: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "stories").symlink_to(trained / "stories")
    assert main(_words("generator", tmp_path, base)) == 1
    assert "run the stage before this one first" in caplog.text
    assert main([*_words("generator", tmp_path, base), "--new-memory"]) == 0


def test_a_new_memory_is_for_as_much_history_as_that_of_the_folder(
    tmp_path: Path, base: Path
) -> None:
    folder = write_animatic(tmp_path / "model")
    for start, frames in ((folder, 44), (base, 81)):
        added = Adaptation("4x4x2 + 2x2x8", window=0, rank=2, new_memory=True)
        draft = adapted_draft(start, added, CPU)
        assert [encoder.history_frames for encoder in draft.encoders] == [frames, frames]


def test_a_published_model_is_not_adapted_twice(
    trained: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert main(_words("memory", trained, trained / "model")) == 1
    assert "has a LoRA already" in caplog.text


def test_another_memory_than_that_of_the_folder_has_to_be_asked_for(tmp_path: Path) -> None:
    folder = write_animatic(tmp_path / "model")
    wanted = Adaptation("4x4x2", window=0, rank=2)
    with pytest.raises(ValueError, match="another one than --memory says"):
        adapted_draft(folder, wanted, CPU)
