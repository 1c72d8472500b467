"""Model folders with tiny random weights, in the layouts of the real ones.

Apart from `builders.py`, so that the tests of the worker's protocol do not load torch.
"""

import json
import shutil
from pathlib import Path
from typing import cast

import torch
from diffusers import AutoencoderKLWan, FlowMatchEulerDiscreteScheduler, WanTransformer3DModel
from tokenizers import Tokenizer, normalizers, pre_tokenizers, processors
from tokenizers.models import WordLevel
from torch import nn
from transformers import (
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
    T5Tokenizer,
    UMT5Config,
    UMT5EncoderModel,
)

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.backbones.crossing import MemoryCrossing
from generation.devices import Device
from generation.memory.encoder import MemoryEncoder
from generation.memory.variants import Encoder, Sizes, build_encoders
from generation.model import VideoModel, load_model
from generation.model_parts import CROSSING, encoder_name
from generation.weights import fingerprint

CPU = Device(torch.device("cpu"), torch.float32)
SIZE = (32, 16)  # pictures, width and height
WIDE = (64, 32)  # for latents of 16x16 pixels
WIDTH = 24  # of the transformer: 2 heads of 12, the smallest that has all three rotary axes
TEXT_DIM = 16
WORDS = "a red boat cat sits in the park and an old woman waves".split()  # noqa: SIM905


def tiny_transformer(channels: int = 16) -> WanTransformer3DModel:
    return WanTransformer3DModel(
        in_channels=channels,
        out_channels=channels,
        num_attention_heads=2,
        attention_head_dim=12,
        text_dim=TEXT_DIM,
        freq_dim=16,
        ffn_dim=32,
        num_layers=2,
    )


def tiny_codec() -> AnimaticAutoencoder:
    numbers = torch.arange(16) / 10
    return AnimaticAutoencoder(
        width=8,
        features=8,
        latent_width=8,
        latents_mean=(numbers - 0.8).tolist(),
        latents_std=(numbers + 0.5).tolist(),
    )


def tiny_memory(
    spatial_rate: int = 2,
    time_rate: int = 2,
    channels: int = 16,
    history_frames: int = 44,
    **variant: str,
) -> MemoryEncoder:
    """With a random last layer: a new encoder's high-resolution branch is silent."""
    memory = MemoryEncoder(
        channels=channels,
        inner_dim=WIDTH,
        spatial_rate=spatial_rate,
        time_rate=time_rate,
        history_frames=history_frames,
        **variant,
    )
    return cast("MemoryEncoder", _with_random_last_layer(memory))


def _with_random_last_layer(memory: Encoder) -> Encoder:
    if hasattr(memory, "to_tokens"):
        nn.init.normal_(memory.to_tokens.weight, std=0.5)
        nn.init.normal_(memory.to_tokens.bias, std=0.5)
    return memory


def tiny_crossing(hidden_dim: int) -> MemoryCrossing:
    """With random last layers: a new one is silent."""
    crossing: MemoryCrossing = MemoryCrossing(WIDTH, hidden_dim, heads=2, layers=2)
    for layer in crossing.to_out:
        nn.init.normal_(cast("nn.Linear", layer).weight, std=0.5)
    return crossing


def tiny_tokenizer() -> PreTrainedTokenizerFast:
    """Words to numbers; a prompt ends with `</s>`, as T5's do."""
    tokens = ["<pad>", "</s>", "<unk>", *WORDS]
    tokenizer = Tokenizer(WordLevel({t: i for i, t in enumerate(tokens)}, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", special_tokens=[("</s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        model_max_length=12,
    )


def tiny_t5_tokenizer() -> T5Tokenizer:
    """Pieces of words with scores, as Wan's UMT5 has them."""
    special = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces = [("▁" + word, -1.0 - i / 10) for i, word in enumerate(WORDS)]
    return T5Tokenizer(vocab=special + pieces, extra_ids=0, model_max_length=12)


def tiny_text_encoder() -> UMT5EncoderModel:
    config = UMT5Config(
        vocab_size=len(WORDS) + 3,
        d_model=TEXT_DIM,
        d_kv=8,
        d_ff=32,
        num_layers=1,
        num_heads=2,
        pad_token_id=0,
        eos_token_id=1,
    )
    return UMT5EncoderModel(config)


def tiny_wan_vae() -> AutoencoderKLWan:
    return AutoencoderKLWan(base_dim=4, z_dim=16, num_res_blocks=1)


def tiny_wan22_vae() -> AutoencoderKLWan:
    """In the configuration of Wan 2.2's TI2V-5B, but narrow."""
    return AutoencoderKLWan(
        base_dim=4, decoder_base_dim=8, z_dim=48, num_res_blocks=1, patch_size=2, in_channels=12,
        out_channels=12, is_residual=True, scale_factor_spatial=16,
        latents_mean=[i / 48 for i in range(48)], latents_std=[1 + i / 48 for i in range(48)],
    )


def write_animatic(folder: Path, seed: int = 0, memory: str = "2x2x2") -> Path:
    """A folder in the layout of `resources/models/animatic`, with the memory so spelled."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        _write_common(folder, tiny_codec(), tiny_tokenizer())
        sizes = Sizes(channels=16, inner_dim=WIDTH, history_frames=44)
        for number, encoder in enumerate(build_encoders(memory, sizes), start=1):
            _with_random_last_layer(encoder).save_pretrained(folder / encoder_name(number))
            if encoder.hidden_dim:
                tiny_crossing(encoder.hidden_dim).save_pretrained(folder / CROSSING)
    return write_model_card(folder)


def write_wan(folder: Path, *, memory: bool, seed: int = 0, version: str = "2.1") -> Path:
    """A folder in the layout that Wan-AI publishes for diffusers, and our card beside it.

    Version 2.2 is its TI2V-5B: another autoencoder, and a pipeline that has a time for each token.
    """
    vae = tiny_wan_vae() if version == "2.1" else tiny_wan22_vae()
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        _write_common(folder, vae, tiny_t5_tokenizer())
        _cut_into_shards(folder)
        if memory:
            tiny_memory(channels=vae.config["z_dim"]).save_pretrained(folder / "memory_encoder")
    if version == "2.1":
        return write_model_card(folder)
    add_to_index(folder, transformer_2=[None, None], boundary_ratio=None, expand_timesteps=True)
    return write_model_card(folder, WIDE)


def write_experts(folder: Path, *, memory: bool, boundary: float = 0.875) -> Path:
    """A folder in the layout of Wan 2.2's A14B: of 2.1, and a second transformer."""
    write_wan(folder, memory=memory)
    with torch.random.fork_rng():
        torch.manual_seed(1)
        tiny_transformer().save_pretrained(folder / "transformer_2")
    add_to_index(
        folder, transformer_2=["diffusers", "WanTransformer3DModel"], boundary_ratio=boundary
    )
    return write_model_card(folder)


def add_to_index(folder: Path, **more: object) -> None:
    """Say more in the `model_index.json` of a folder."""
    path = folder / "model_index.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | more))


def write_model_card(folder: Path, size: tuple[int, int] = SIZE) -> Path:
    card = {
        "name": "tiny",
        "weights": fingerprint(folder),
        "grid": {"first_latents": 3, "chunk_latents": 2, "size": size},
        "sampler": {"steps": 2, "guidance": 2.0, "shift": 3.0},
    }
    (folder / "throughline.json").write_text(json.dumps(card))
    return folder


def load_tiny(folder: Path, device: Device = CPU) -> VideoModel:
    return load_model(folder, device, lambda text, done: None)


def _cut_into_shards(folder: Path) -> None:
    """As Wan's transformer and text encoder are published: several files and an index."""
    for name, part in (
        ("transformer", WanTransformer3DModel.from_pretrained(folder / "transformer")),
        ("text_encoder", UMT5EncoderModel.from_pretrained(folder / "text_encoder")),
    ):
        shutil.rmtree(folder / name)
        part.save_pretrained(folder / name, max_shard_size="8KB")
        assert len(list((folder / name).glob("*-of-*.safetensors"))) > 1


def _write_common(
    folder: Path,
    vae: AnimaticAutoencoder | AutoencoderKLWan,
    tokenizer: PreTrainedTokenizerBase,
) -> None:
    vae.save_pretrained(folder / "vae")
    channels = vae.config["z_dim"] if isinstance(vae, AutoencoderKLWan) else 16
    tiny_transformer(channels).save_pretrained(folder / "transformer")
    tiny_text_encoder().save_pretrained(folder / "text_encoder")
    tokenizer.save_pretrained(folder / "tokenizer")
    FlowMatchEulerDiscreteScheduler(shift=3.0).save_pretrained(folder / "scheduler")
    library = "diffusers" if isinstance(vae, AutoencoderKLWan) else type(vae).__module__
    index = {
        "_class_name": "WanPipeline",
        "_diffusers_version": "0.33.0",
        "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
        "text_encoder": ["transformers", "UMT5EncoderModel"],
        "tokenizer": ["transformers", type(tokenizer).__name__],
        "transformer": ["diffusers", "WanTransformer3DModel"],
        "vae": [library, type(vae).__name__],
    }
    (folder / "model_index.json").write_text(json.dumps(index))
