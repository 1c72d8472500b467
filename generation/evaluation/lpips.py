"""LPIPS, how different two pictures look (arXiv 1801.03924), with weights that the user gives.

AlexNet's features and one linear layer for each of its five depths: `net="alex"`, version 0.1 of
richzhang/PerceptualSimilarity, under the names of its tensors. No weights come along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from generation.errors import WeightsError
from generation.tensor_files import read_tensors

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generation.evaluation.measures import Pictures

HOW_TO_MAKE: Final = (
    "the file is made once, where the package lpips is installed, by: "
    "import lpips; from safetensors.torch import save_model; "
    'save_model(lpips.LPIPS(net="alex"), "lpips.safetensors")'
)
LEAST_PX: Final = 31
"""Of a picture's side: below it nothing is left behind AlexNet's second pooling."""
_SHIFT, _SCALE = (-0.030, -0.088, -0.188), (0.458, 0.448, 0.450)  # of RGB in -1..1; ScalingLayer
_TINY = 1e-10  # the reference's normalize_tensor


class _Layer(NamedTuple):
    """A convolution of AlexNet, `shape` `[out in h w]`; `pooled` when max pooling comes first."""

    name: str
    shape: tuple[int, int, int, int]
    stride: int
    padding: int
    pooled: bool


_LAYERS: Final = (
    _Layer("net.slice1.0", (64, 3, 11, 11), 4, 2, pooled=False),
    _Layer("net.slice2.3", (192, 64, 5, 5), 1, 2, pooled=True),
    _Layer("net.slice3.6", (384, 192, 3, 3), 1, 1, pooled=True),
    _Layer("net.slice4.8", (256, 384, 3, 3), 1, 1, pooled=False),
    _Layer("net.slice5.10", (256, 256, 3, 3), 1, 1, pooled=False),
)


class LpipsError(WeightsError):
    """The file of LPIPS weights cannot be used, or the pictures are too small."""

    advice = f"nothing was evaluated; {HOW_TO_MAKE}"


class Lpips:
    """Measures pictures with the weights of one file."""

    def __init__(self, weights: Mapping[str, Tensor]) -> None:
        self._weights = weights
        like = next(iter(weights.values()))
        self._shift, self._scale = (
            torch.tensor(numbers, device=like.device).view(1, 3, 1, 1)
            for numbers in (_SHIFT, _SCALE)
        )

    @torch.no_grad()
    def __call__(self, pictures: Pictures, truth: Pictures) -> float:
        """Mean LPIPS of pictures `[t h w 3]`, each against its own: 0 is the same."""
        pairs = zip(self._features(pictures), self._features(truth), strict=True)
        total = torch.zeros((), device=self._shift.device)
        for depth, (a, b) in enumerate(pairs):
            weight = self._weights[_linear(depth)]  # [1 c 1 1]
            total += ((_unit(a) - _unit(b)).square() * weight).sum(1).mean()
        return float(total)

    def _features(self, pictures: Pictures) -> Iterator[Tensor]:
        """What each depth sees, `[t c h w]`."""
        scaled = torch.from_numpy(pictures).to(self._shift.device).permute(0, 3, 1, 2) / 127.5 - 1
        seen = (scaled - self._shift) / self._scale
        for layer in _LAYERS:
            if layer.pooled:
                seen = functional.max_pool2d(seen, 3, 2)
            kernel, bias = (self._weights[f"{layer.name}.{part}"] for part in ("weight", "bias"))
            seen = functional.conv2d(seen, kernel, bias, layer.stride, layer.padding).relu()
            yield seen


def load_lpips(path: Path, device: torch.device) -> Lpips:
    """Read the weights from one safetensors file; other tensors in it are left alone.

    Raises:
        LpipsError: it is no safetensors file, or a tensor is missing or of another shape.
    """
    try:
        found = read_tensors(path)
    except WeightsError as error:
        raise LpipsError(error.what) from error
    shapes = tensor_shapes()
    missing = [name for name in shapes if name not in found]
    if missing:
        raise LpipsError(f"{path} lacks {len(missing)} tensors of LPIPS: {', '.join(missing)}")
    other = [name for name, shape in shapes.items() if tuple(found[name].shape) != shape]
    if other:
        raise LpipsError(f"{path} has tensors of other shapes than LPIPS: {', '.join(other)}")
    return Lpips({name: found[name].to(device, torch.float32) for name in shapes})


def check_size(size: tuple[int, int]) -> None:
    """Refuse pictures (width, height) that LPIPS cannot see; LpipsError says so."""
    if min(size) < LEAST_PX:
        width, height = size
        raise LpipsError(
            f"LPIPS needs pictures of {LEAST_PX}x{LEAST_PX}, and the model draws {width}x{height}"
        )


def tensor_shapes() -> dict[str, tuple[int, ...]]:
    """The shape of every tensor that the file must hold, by its published name."""
    shapes: dict[str, tuple[int, ...]] = {}
    for depth, layer in enumerate(_LAYERS):
        shapes[f"{layer.name}.weight"] = layer.shape
        shapes[f"{layer.name}.bias"] = layer.shape[:1]
        shapes[_linear(depth)] = (1, layer.shape[0], 1, 1)
    return shapes


def _linear(depth: int) -> str:
    return f"lin{depth}.model.1.weight"


def _unit(features: Tensor) -> Tensor:
    """`[t c h w]` of length 1 over its channels."""
    return features / (features.square().sum(1, keepdim=True).sqrt() + _TINY)
