"""What a memory costs: to encode, to read, and at each denoising step, against a history that is
not compressed. Counted in operations at the sizes of Wan 2.1 1.3B, measured in time with a model.

Nothing is computed for the counts: the modules are on PyTorch's meta device, which has shapes only.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from generation.autoencoder.wan import WanAutoencoder
from generation.backbones.base import Reading
from generation.backbones.wan import WanBackbone
from generation.devices import finish_work
from generation.memory.encoder import MemoryEncoder
from generation.memory.streaming import ShotMemory
from generation.planning.allocation import allocated, counted
from generation.planning.dry_run import META, as_loaded, shapes_of
from generation.rollout import context_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.backbones.base import Backbone
    from generation.memory.base import HistoryEncoder
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel

LENGTHS_S = (5, 20, 60, 300)
SHOT_SECONDS = 5
CHUNK_LATENTS = 4
TEXT_TOKENS = 512  # WanPipeline pads every prompt to so many
T = TypeVar("T")


class Meter(Protocol):
    """Does something once; returns what it took, and its result."""

    def __call__(self, action: Callable[[], T], /) -> tuple[float, T]:
        """Do `action`."""
        ...


@dataclass(frozen=True)
class Setting:
    """The parts whose cost is asked, and the sizes to ask at."""

    backbone: Backbone
    memory: tuple[HistoryEncoder, ...]
    codec: VideoCodec
    size_px: tuple[int, int]
    rate: int  # pictures a second
    text: Tensor  # [1 m e]
    device: torch.device
    window: int = 2

    def empty(self, *shape: int) -> Tensor:
        """A tensor of this shape; what is in it costs nothing."""
        return torch.zeros(shape, device=self.device, dtype=self.text.dtype)

    def latents(self, frames: int) -> Tensor:
        """So many latent frames `[1 c t h w]`."""
        width, height = (side // self.codec.spatial_stride for side in self.size_px)
        return self.empty(1, self.codec.channels, frames, height, width)

    def peak_mb(self, action: Callable[[], object]) -> float:
        """Megabytes that `action` takes at most; of a GPU's where there are only shapes."""
        if self.device.type == "meta":
            return counted(action, "cuda").peak_bytes / 1e6
        return allocated(action, self.device).peak_bytes / 1e6


@dataclass(frozen=True)
class Cost:
    """Costs with one length of history, in what the meter counts; memory in megabytes.

    None is what was not done.

    Attributes:
        seconds: length of the history.
        full_tokens: its tokens at full size.
        context_tokens: its tokens in memory.
        encode_chunk: to encode the newest chunk, all before it being encoded.
        encode_all: to encode the whole history anew.
        read: what the memory takes once for a chunk, before its steps.
        step: one denoising step with the memory.
        full_step: one denoising step with the whole history uncompressed beside the chunk.
        peak_mb: what reading the memory and a step beside it hold at most, beside the weights and
            what they are given.
        full_peak_mb: that of a step with the whole history.
    """

    seconds: int
    full_tokens: int
    context_tokens: int
    encode_chunk: float
    encode_all: float
    read: float
    step: float
    full_step: float | None
    peak_mb: float
    full_peak_mb: float | None


def count_operations(action: Callable[[], T]) -> tuple[float, T]:
    """A meter: multiplications and additions of products, in 10^12."""
    counter = FlopCounterMode(display=False)
    with counter:
        result = action()
    return counter.get_total_flops() / 1e12, result


def measure_seconds(action: Callable[[], T]) -> tuple[float, T]:
    """A meter: seconds on this machine."""
    finish_work()
    started = time.perf_counter()
    result = action()
    finish_work()
    return time.perf_counter() - started, result


def wan_setting() -> Setting:
    """Wan 2.1 1.3B (its published config) with the paper's 4x4x2, at 832x480 in bfloat16; shapes
    only.
    """
    with torch.device("meta"):
        transformer = WanTransformer3DModel(num_attention_heads=12, ffn_dim=8960, num_layers=30)
        memory, autoencoder = MemoryEncoder(inner_dim=12 * 128), AutoencoderKLWan()
        text = torch.empty(1, TEXT_TOKENS, transformer.config["text_dim"], dtype=torch.bfloat16)
    for part in (transformer, memory, autoencoder):
        as_loaded(part, torch.bfloat16)
    codec, size = WanAutoencoder(autoencoder), (832, 480)
    return Setting(WanBackbone(transformer), (memory,), codec, size, 16, text, text.device)


def model_setting(model: VideoModel) -> Setting:
    """A loaded model at its native size.

    Raises:
        ValueError: it has no memory encoder.
    """
    if not model.encoders:
        raise ValueError("This model has no memory encoder whose cost could be measured.")
    text = model.text.encode([""]).to(model.device.dtype)
    grid = model.card.grid
    rate = round(grid.rate[0] / grid.rate[1])
    return Setting(
        model.backbone, model.encoders, model.codec, grid.size, rate, text,
        model.device.torch_device, model.card.window,
    )


def shapes_setting(folder: Path, model: VideoModel) -> Setting:
    """The same for the shapes of a loaded model's folder, to count what it would take."""
    parts = shapes_of(folder, model.card, model.device.dtype)
    real = model_setting(model)
    text = torch.empty_like(real.text, device=META)
    return replace(
        real, backbone=parts.backbone, memory=parts.encoders, codec=parts.codec, text=text,
        device=META,
    )


@torch.no_grad()
def cost_of(
    setting: Setting, seconds: int, meter: Meter,
    is_full_done: Callable[[float], bool] = lambda _step: True,
) -> Cost:
    """Costs with a history of so many seconds, in shots of five.

    `is_full_done` is told what a step takes, and says whether one with the whole history is done.
    """
    backbone = setting.backbone
    per_shot = 1 + SHOT_SECONDS * setting.rate // setting.codec.stride
    shots = seconds // SHOT_SECONDS
    encode_shot, encode_chunk, tokens = _encode(setting, per_shot, meter)
    remembered = [tokens] * shots
    window = setting.latents(setting.window)
    context = context_of(setting.memory, remembered, None, 0, window)
    assert context is not None
    chunk = setting.latents(CHUNK_LATENTS)
    sigma = setting.empty(1)
    read, reading = meter(lambda: backbone.read(context, chunk.dtype))
    step, _ = meter(lambda: backbone.velocity(chunk, sigma, setting.text, reading))
    history = shots * per_shot
    joint = setting.latents(history + CHUNK_LATENTS)
    nothing = Reading([[] for _ in backbone.blocks])
    full_step, full_peak_mb = None, None
    if is_full_done(step):
        def beside_all() -> Tensor:
            return backbone.velocity(joint, sigma, setting.text, nothing)

        full_step, full_peak_mb = meter(beside_all)[0], setting.peak_mb(beside_all)
    peak_mb = setting.peak_mb(lambda: backbone.velocity(
        chunk, sigma, setting.text, backbone.read(context, chunk.dtype)))
    per_frame = chunk.shape[3] * chunk.shape[4] // backbone.patch**2
    count = context.tokens.shape[1]
    return Cost(
        seconds, history * per_frame, count, encode_chunk, shots * encode_shot, read, step,
        full_step, peak_mb, full_peak_mb,
    )


def _encode(
    setting: Setting, frames: int, meter: Meter
) -> tuple[float, float, ShotTokens]:
    """What one shot takes, what its last chunk takes, and its tokens."""
    stride, (width, height) = setting.codec.stride, setting.size_px
    shot = ShotMemory(setting.memory, setting.backbone, setting.codec)
    spent: list[float] = []
    done = 0
    while done < frames:
        count = min(CHUNK_LATENTS, frames - done) if done else 1 + (frames - 1) % CHUNK_LATENTS
        pictures = stride * count if done else 1 + stride * (count - 1)
        piece = setting.latents(count), setting.empty(1, 3, pictures, height, width)
        spent.append(meter(partial(shot.push, *piece))[0])
        done += count
    tokens = shot.tokens()
    assert tokens is not None
    return sum(spent), spent[-1], tokens


def cost_lines(costs: Sequence[Cost]) -> list[str]:
    """A table, with the ratios that are the point of a memory."""
    lines = [
        f"{'history':>8}{'tokens':>10}{'memory':>9}{'encode all':>12}{'chunk':>10}{'ratio':>7}"
        f"{'read':>10}{'step':>10}{'full step':>11}{'ratio':>7}{'peak MB':>9}{'full MB':>9}"
    ]
    for c in costs:
        full_step, ratio, full_mb = "-", "-", "-"
        if c.full_step is not None:
            full_step, ratio = f"{c.full_step:.4g}", f"{c.full_step / c.step:.1f}"
            full_mb = f"{c.full_peak_mb:.0f}"
        lines.append(
            f"{c.seconds:>6} s{c.full_tokens:>10}{c.context_tokens:>9}{c.encode_all:>12.4g}"
            f"{c.encode_chunk:>10.3g}{c.encode_all / c.encode_chunk:>7.1f}{c.read:>10.3g}"
            f"{c.step:>10.3g}{full_step:>11}{ratio:>7}{c.peak_mb:>9.0f}{full_mb:>9}"
        )
    return lines
