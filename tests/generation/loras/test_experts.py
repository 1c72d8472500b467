"""Which of two experts a LoRA is for, and that both are left as they were."""

import hashlib
from pathlib import Path

import pytest
import torch
from peft import LoraConfig
from safetensors.torch import load_file, save_file

from generation.errors import LoraError
from generation.loras.experts import expert_named
from generation.model import VideoModel
from generation.model_parts import load_transformer
from generation.protocol import LoraFile
from tests.generation.tiny_models import CPU, load_tiny, write_experts


@pytest.mark.parametrize(
    ("name", "expert"),
    [
        ("wan2.2_t2v_A14b_high_noise_lora_rank64", "high"), ("rain-LOW", "low"),
        ("Wan22_HighNoise", "high"), ("highway at night", None), ("slow pan", None),
        ("Low poly", None), ("High Fantasy", None), ("wan2.2-lownoise-v2", "low"),
    ],
)
def test_a_name_says_which_expert_it_is_for(name: str, expert: str | None) -> None:
    assert expert_named(name) == expert


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> VideoModel:
    return load_tiny(write_experts(tmp_path_factory.mktemp("models") / "experts", memory=False))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = write_experts(tmp_path / "other", memory=False)
    transformer = load_transformer(folder, CPU)
    transformer.add_adapter(
        LoraConfig(r=2, target_modules=r"blocks\.0\.attn1\.to_q", init_lora_weights=False)
    )
    transformer.save_lora_adapter(tmp_path / "lora")
    return next((tmp_path / "lora").glob("*.safetensors"))


def as_lora(name: str, file: Path) -> LoraFile:
    return LoraFile(name, hashlib.sha256(file.read_bytes()).hexdigest(), str(file))


def changed(model: VideoModel) -> list[bool]:
    experts = model.backbone.experts
    assert experts is not None
    given = torch.ones(1, 3, model.backbone.inner_dim)
    return [
        not torch.equal(layer(given), layer.base_layer(given)) if hasattr(layer, "base_layer")
        else False
        for layer in (e.transformer.blocks[0].attn1.to_q for e in (experts.high, experts.low))
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("rain", [True, True]), ("rain high noise", [True, False]), ("rain_low", [False, True])],
)
def test_it_is_put_on_those_experts(
    model: VideoModel, file: Path, name: str, expected: list[bool]
) -> None:
    notes = model.loras.use([as_lora(name, file)])
    assert changed(model) == expected
    assert len(notes) == (expected != [True, True])
    assert all(note.endswith("noise alone, as its name says.") for note in notes)
    assert model.loras.use([as_lora(name, file)]) == ()  # which is said once
    model.loras.use(())
    assert changed(model) == [False, False]


def test_one_that_cannot_be_used_leaves_neither_changed(
    model: VideoModel, file: Path, tmp_path: Path
) -> None:
    good = as_lora("rain high", file)
    broken = tmp_path / "broken.safetensors"
    save_file({name: tensor[:1] for name, tensor in load_file(file).items()}, broken)
    bad = as_lora("snow low", broken)
    with pytest.raises(LoraError):
        model.loras.use([good, bad])
    assert changed(model) == [False, False]
