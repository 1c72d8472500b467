"""Which of the published tiny decoders reads the latents of which autoencoder; needs no torch.

What decides are the published numbers that its latents are normalised with: with others, those of
the same class are other latents, and a decoder shows noise for what it was not made for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

TINY: Final = "tiny_decoder"
"""The folder of a model's tiny decoder: `config.json` beside the published weights."""

_CLOSE: Final = 1e-4


@dataclass(frozen=True)
class TinyKind:
    """One published decoder; it is in the file `NAME.safetensors` of madebyollin/taehv.

    Attributes:
        name: of its file, without the ending.
        channels: of its latents.
        patch: pixels that it makes at once, each way.
    """

    name: str
    channels: int
    patch: int = 1

    @property
    def config(self) -> dict[str, Any]:
        """What belongs into the config.json beside its weights."""
        sizes = {"latent_channels": self.channels, "patch_size": self.patch}
        return {"_class_name": "TinyDecoder", **sizes}


_KINDS: Final[dict[tuple[str, str, float], TinyKind]] = {
    ("AutoencoderKLWan", "latents_mean", -0.7571): TinyKind("taew2_1", 16),
    ("AutoencoderKLWan", "latents_mean", -0.2289): TinyKind("taew2_2", 48, patch=2),
    ("AutoencoderKLHunyuanVideo", "scaling_factor", 0.476986): TinyKind("taehv", 16),
    ("AutoencoderKLHunyuanVideo15", "scaling_factor", 1.03682): TinyKind("taehv1_5", 32, patch=2),
}
"""By class, a number of its config (the first of several) and its value."""


def kind_for(config: Mapping[str, Any]) -> TinyKind | None:
    """The tiny decoder for an autoencoder with this config.json; None where none is published."""
    for (autoencoder, key, wanted), kind in _KINDS.items():
        found = config.get(key)
        number = found[0] if isinstance(found, list | tuple) and found else found
        channels = config.get("z_dim", config.get("latent_channels"))
        if config.get("_class_name") != autoencoder or channels != kind.channels:
            continue
        if isinstance(number, int | float) and abs(number - wanted) < _CLOSE:
            return kind
    return None
