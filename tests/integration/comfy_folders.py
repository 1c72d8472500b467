"""A folder of ComfyUI with a tiny Wan in it, and a hub that has the same in diffusers' layout."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from safetensors.torch import save_file
from torch import Tensor
from transformers import UMT5EncoderModel

from tests.generation.single_files.originals import renamed, wan21_vae_name, wan_name
from tests.generation.tiny_models import write_model_card, write_wan

SHARDS = (".safetensors", ".safetensors.index.json")


@dataclass(frozen=True)
class Comfy:
    """Where it lies, and the same model as a folder of its own."""

    home: Path
    published: Path

    @property
    def transformer(self) -> Path:
        return self.home / "models" / "diffusion_models" / "wan2.1_t2v_1.3B_fp16.safetensors"

    @property
    def vae(self) -> Path:
        return self.home / "models" / "vae" / "wan_2.1_vae.safetensors"

    @property
    def text_encoder(self) -> Path:
        return self.home / "models" / "text_encoders" / "umt5_xxl_fp16.safetensors"

    def hub_files(self) -> dict[str, bytes]:
        """What the hub has of it."""
        return {
            path.relative_to(self.published).as_posix(): path.read_bytes()
            for path in sorted(self.published.rglob("*"))
            if path.is_file() and path.name != "throughline.json"
        }


def write_comfy(folder: Path) -> Comfy:
    """Both, and beside the parts what else lies in such folders.

    In 16 bits, so that both are widened when they are loaded: a product of matrices that are
    mapped as they lie in a file may round in another way than one of others that were copied.
    """
    published = write_wan(folder / "published", memory=False)
    with torch.random.fork_rng():
        torch.manual_seed(2)
        vae = AutoencoderKLWan(base_dim=4, z_dim=16, num_res_blocks=2).half()
    vae.save_pretrained(published / "vae")
    for part, kind in (("transformer", WanTransformer3DModel), ("text_encoder", UMT5EncoderModel)):
        module = kind.from_pretrained(published / part, torch_dtype=torch.float16)
        shutil.rmtree(published / part)
        module.half().save_pretrained(published / part, max_shard_size="8KB")
    write_model_card(published)
    comfy = Comfy(folder / "ComfyUI", published)
    write(comfy.transformer, original_transformer(published))
    write(comfy.vae, renamed(vae.state_dict(), wan21_vae_name))
    write(comfy.text_encoder, original_text_encoder(published))
    lora = {"diffusion_model.blocks.0.self_attn.q.lora_A.weight": torch.zeros(64, 64)}
    write(comfy.home / "models" / "loras" / "wan2.1_t2v_1.3B_lora.safetensors", lora)
    (comfy.vae.with_name("garbage.safetensors")).write_bytes(b"\x10" * 5000)
    cut = comfy.transformer.read_bytes()[:-64]
    comfy.transformer.with_name("wan2.1_t2v_1.3B_cut.safetensors").write_bytes(cut)
    return comfy


def original_transformer(published: Path) -> dict[str, Tensor]:
    """As Wan's authors name it."""
    module = WanTransformer3DModel.from_pretrained(published / "transformer").half()
    return renamed(module.state_dict(), wan_name)


def original_text_encoder(published: Path) -> dict[str, Tensor]:
    """As ComfyUI has it: with the tokenizer in it."""
    module = UMT5EncoderModel.from_pretrained(published / "text_encoder", dtype=torch.float16)
    weights = {name: weight.detach() for name, weight in module.named_parameters()}
    return weights | {"spiece_model": torch.ones(2000, dtype=torch.uint8)}


def write(path: Path, tensors: dict[str, Tensor]) -> Path:
    """Write a file of weights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, path)
    return path
