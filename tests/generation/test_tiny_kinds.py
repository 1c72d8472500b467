"""The tiny decoder that belongs to an autoencoder, found by what is published of both."""

import json
from typing import Any

import pytest
from diffusers import AutoencoderKLHunyuanVideo, AutoencoderKLHunyuanVideo15, AutoencoderKLWan
from diffusers.configuration_utils import ConfigMixin

from app import paths
from generation.autoencoder.tiny import TinyDecoder
from generation.tiny_kinds import kind_for

WAN22 = {  # of vae/config.json in Wan-AI/Wan2.2-TI2V-5B-Diffusers; the rest of the numbers follow
    "_class_name": "AutoencoderKLWan",
    "z_dim": 48,
    "latents_mean": [-0.2289, -0.0052, -0.1323],
}


def published(autoencoder: ConfigMixin) -> dict[str, Any]:
    """What diffusers writes of a class with its own defaults, which are the published numbers."""
    config: dict[str, Any] = json.loads(autoencoder.to_json_string())
    return config


@pytest.mark.parametrize(
    ("autoencoder", "name", "patch"),
    [
        (AutoencoderKLWan(base_dim=4, num_res_blocks=1), "taew2_1", 1),
        (AutoencoderKLHunyuanVideo(block_out_channels=(32,) * 4, layers_per_block=1), "taehv", 1),
        (
            AutoencoderKLHunyuanVideo15(block_out_channels=(32,) * 5, layers_per_block=1),
            "taehv1_5",
            2,
        ),
    ],
    ids=["wan", "hunyuan", "hunyuan1.5"],
)
def test_published_autoencoders_have_one(autoencoder: ConfigMixin, name: str, patch: int) -> None:
    kind = kind_for(published(autoencoder))
    assert kind is not None
    assert (kind.name, kind.patch) == (name, patch)


def test_wan_22_has_another_one_of_its_own_stride() -> None:
    kind = kind_for(WAN22)
    assert kind is not None
    assert kind.name == "taew2_2"
    decoder = TinyDecoder.from_config(kind.config)
    assert (decoder.channels, decoder.stride, decoder.spatial_stride) == (48, 4, 16)


@pytest.mark.parametrize(
    "change",
    [
        {"latents_mean": [0.5] * 48},
        {"latents_mean": []},
        {"latents_mean": None},
        {"z_dim": 16},
        {"_class_name": "AutoencoderKLQwenImage"},
    ],
)
def test_other_latents_have_none(change: dict[str, Any]) -> None:
    assert kind_for(WAN22 | change) is None


def test_animatic_has_none() -> None:
    config = paths.model_folder("animatic") / "vae" / "config.json"
    assert kind_for(json.loads(config.read_text())) is None
