"""HunyuanVideo with tiny random weights, in the layout of hunyuanvideo-community/HunyuanVideo."""

import json
from pathlib import Path
from typing import cast

import torch
from diffusers import (
    AutoencoderKLHunyuanVideo,
    FlowMatchEulerDiscreteScheduler,
    HunyuanVideoTransformer3DModel,
)
from tokenizers import Tokenizer, pre_tokenizers, processors
from tokenizers.models import WordLevel
from torch import nn
from transformers import (
    CLIPTextConfig,
    CLIPTextModel,
    LlamaConfig,
    LlamaModel,
    PreTrainedTokenizerFast,
)

from generation.memory.encoder import MemoryEncoder
from generation.text.hunyuan import TEMPLATE, TEMPLATE_TOKENS
from generation.weights import fingerprint
from tests.generation.tiny_models import WORDS

SIZE = (32, 16)  # pictures, width and height
WIDTH = 24  # of the transformer: 2 heads of 12, with 4 for each rotary axis
TEXT_DIM, POOLED_DIM = 16, 8
START, END, UNKNOWN, PADDING = "<|begin_of_text|>", "<|eot_id|>", "<unk>", "<pad>"
HEADERS = ("<|start_header_id|>", "<|end_header_id|>")


def tiny_hunyuan(image_condition_type: str | None = None) -> HunyuanVideoTransformer3DModel:
    return HunyuanVideoTransformer3DModel(
        num_attention_heads=2,
        attention_head_dim=12,
        num_layers=2,
        num_single_layers=2,
        num_refiner_layers=1,
        text_embed_dim=TEXT_DIM,
        pooled_projection_dim=POOLED_DIM,
        rope_axes_dim=(4, 4, 4),
        image_condition_type=image_condition_type,
    )


def tiny_hunyuan_vae() -> AutoencoderKLHunyuanVideo:
    return AutoencoderKLHunyuanVideo(
        block_out_channels=(4, 4, 8, 8), layers_per_block=1, norm_num_groups=2
    )


def tiny_llama_tokenizer() -> PreTrainedTokenizerFast:
    """Words to numbers; it knows the pipeline's template.

    It begins as often as makes the template as long as Llama's own tokenizer makes it.
    """
    words = [word for word, _ in pre_tokenizers.Whitespace().pre_tokenize_str(TEMPLATE)]
    once = _tokenizer(words, single=f"{START} $A")
    short = TEMPLATE_TOKENS - len(once(TEMPLATE.split("{}")[0])["input_ids"])
    return _tokenizer(words, single=f"{START} " * (1 + short) + "$A")


def tiny_clip_tokenizer() -> PreTrainedTokenizerFast:
    return _tokenizer([], single=f"{START} $A {END}")


def _tokenizer(words: list[str], single: str) -> PreTrainedTokenizerFast:
    special = [PADDING, START, END, UNKNOWN, *HEADERS]
    vocabulary = {token: i for i, token in enumerate(dict.fromkeys([*special, *WORDS, *words]))}
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single=single, special_tokens=[(token, vocabulary[token]) for token in (START, END)]
    )
    tokenizer.add_special_tokens(special)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PADDING,
        bos_token=START,
        eos_token=END,
        unk_token=UNKNOWN,
        padding_side="right",
    )


def tiny_llama(words: int) -> LlamaModel:
    config = LlamaConfig(
        vocab_size=words,
        hidden_size=TEXT_DIM,
        intermediate_size=16,
        num_hidden_layers=3,
        num_attention_heads=2,
        num_key_value_heads=1,
        pad_token_id=0,
    )
    return LlamaModel(config)


def tiny_clip(words: int) -> CLIPTextModel:
    config = CLIPTextConfig(
        vocab_size=words,
        hidden_size=POOLED_DIM,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=3,
    )
    return CLIPTextModel(config)


def write_hunyuan(folder: Path, *, memory: bool, card: bool = True, seed: int = 0) -> Path:
    """A folder with the published parts, and our card beside them."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        tiny_hunyuan_vae().save_pretrained(folder / "vae")
        tiny_hunyuan().save_pretrained(folder / "transformer")
        llama, clip = tiny_llama_tokenizer(), tiny_clip_tokenizer()
        llama.save_pretrained(folder / "tokenizer")
        clip.save_pretrained(folder / "tokenizer_2")
        tiny_llama(len(llama)).save_pretrained(folder / "text_encoder")
        tiny_clip(len(clip)).save_pretrained(folder / "text_encoder_2")
        FlowMatchEulerDiscreteScheduler(shift=7.0).save_pretrained(folder / "scheduler")
        if memory:
            _tiny_memory().save_pretrained(folder / "memory_encoder")
    (folder / "model_index.json").write_text(json.dumps(INDEX))
    if card:
        (folder / "throughline.json").write_text(json.dumps(_card(folder)))
    return folder


def _tiny_memory() -> MemoryEncoder:
    """With a random last layer: a new encoder's high-resolution branch is silent."""
    memory: MemoryEncoder = MemoryEncoder(
        channels=16, inner_dim=WIDTH, spatial_rate=2, time_rate=2, history_frames=44
    )
    nn.init.normal_(cast("nn.Conv3d", memory.to_tokens).weight, std=0.5)
    return memory


def _card(folder: Path) -> dict[str, object]:
    return {
        "name": "tiny",
        "weights": fingerprint(folder),
        "grid": {"first_latents": 3, "chunk_latents": 2, "size": SIZE},
        "sampler": {"steps": 2, "guidance": 1.0, "shift": 7.0},
    }


INDEX = {
    "_class_name": "HunyuanVideoPipeline",
    "_diffusers_version": "0.32.0",
    "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
    "text_encoder": ["transformers", "LlamaModel"],
    "text_encoder_2": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "PreTrainedTokenizerFast"],
    "tokenizer_2": ["transformers", "PreTrainedTokenizerFast"],
    "transformer": ["diffusers", "HunyuanVideoTransformer3DModel"],
    "vae": ["diffusers", "AutoencoderKLHunyuanVideo"],
}
