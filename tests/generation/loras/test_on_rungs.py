"""LoRAs on models that are loaded with less memory: on each rung they act, and leave nothing."""

import hashlib
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
import torch
from diffusers.hooks import group_offloading
from peft import LoraConfig

from generation.model import LoadedModel, PipelineModel, VideoModel, dice, load_folder, seeded_noise
from generation.model_parts import load_transformer
from generation.pipelines.base import ChunkWanted, Past
from generation.protocol import LoraFile
from generation.rungs import Rung
from generation.sampling import Sampler, denoise
from tests.generation.pipelines.models import HELIOS_SIZE, write_helios
from tests.generation.tiny_models import CPU, write_wan

RUNGS = (
    (), (Rung.OFFLOAD, Rung.FP8), (Rung.OFFLOAD, Rung.GROUP),
    (Rung.OFFLOAD, Rung.FP8, Rung.GROUP),
)
WRITERS = {"wan": lambda folder: write_wan(folder, memory=True), "helios": write_helios}


def lora_for(folder: Path, out: Path) -> LoraFile:
    transformer = load_transformer(folder, CPU)
    layers = r"blocks\.\d+\.attn1\.to_q"
    transformer.add_adapter(LoraConfig(r=2, target_modules=layers, init_lora_weights=False))
    transformer.save_lora_adapter(out)
    file = next(out.glob("*.safetensors"))
    return LoraFile("rain", hashlib.sha256(file.read_bytes()).hexdigest(), str(file))


@torch.no_grad()
def chunk_of(model: LoadedModel) -> torch.Tensor:
    text = model.text.encode(["a red boat", ""])
    if isinstance(model, VideoModel):
        noise = seeded_noise((1, 16, 3, 2, 4), 7, 0, CPU)
        return denoise(model.backbone, noise, text, None, Sampler(2, 3.0, 2.0), lambda *_: None)
    assert isinstance(model, PipelineModel)
    latents = torch.zeros(1, 16, 0, HELIOS_SIZE[1] // 8, HELIOS_SIZE[0] // 8)
    past = Past(latents, torch.zeros(1, 3, 0, 8, 8), torch.zeros(1, 3, 0, 8, 8))
    wanted = ChunkWanted(text, 9, HELIOS_SIZE, 3, 1.0, 3.0, dice(1, 0))
    return model.pipeline.make(wanted, past, lambda *_: None)


@pytest.mark.parametrize("name", WRITERS)
def test_they_act_alike_and_are_taken_off(name: str, tmp_path: Path) -> None:
    folder = WRITERS[name](tmp_path / name)
    lora = lora_for(folder, tmp_path / "lora")
    made: dict[tuple[Rung, ...], torch.Tensor] = {}
    for rungs in RUNGS:
        model = load_folder(folder, CPU, lambda _text, _done: None, given_up=rungs)
        plain = chunk_of(model)
        model.loras.use([lora])
        made[rungs] = chunk_of(model)
        model.loras.use(())
        assert torch.equal(chunk_of(model), plain), rungs
        assert not torch.allclose(made[rungs], plain, atol=1e-3), rungs
    assert torch.equal(made[()], made[RUNGS[2]])  # blocks by turns are exact
    assert torch.equal(made[RUNGS[1]], made[RUNGS[3]])


class FakeStream:
    """Beside which nothing else is computed; it is also the device's backend."""

    def __init__(self, _device: object = None) -> None: ...

    def synchronize(self) -> None: ...

    def current_stream(self) -> "FakeStream":
        return self

    def stream(self, _stream: object) -> AbstractContextManager[None]:
        return nullcontext()


def test_they_act_where_a_stream_brings_the_blocks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on CUDA, where each block has a copy of its numbers in the computer's memory."""
    folder = write_helios(tmp_path / "helios")
    lora = lora_for(folder, tmp_path / "lora")
    monkeypatch.setattr(group_offloading, "TorchDeviceBackend", FakeStream)
    monkeypatch.setattr(torch.Tensor, "pin_memory", lambda tensor: tensor)
    model = load_folder(
        folder, CPU, lambda _text, _done: None, given_up=(Rung.OFFLOAD, Rung.GROUP)
    )
    assert isinstance(model, PipelineModel)
    for transformer in model.transformers:
        group_offloading._get_top_level_group_offload_hook(transformer).config.stream = FakeStream()
        group_offloading._maybe_remove_and_reapply_group_offloading(transformer)
    plain = chunk_of(model)
    model.loras.use([lora])
    assert not torch.allclose(chunk_of(model), plain, atol=1e-3)
    model.loras.use(())
    assert torch.equal(chunk_of(model), plain)
