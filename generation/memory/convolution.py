"""Causal 3-D convolutions that carry their own past, so that pieces equal the whole exactly."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

SILU_GAIN = 1.676
"""1 / sqrt(E[silu(z)^2]) for z of a normal distribution: what SiLU takes away."""


class CausalConv3d(nn.Conv3d):
    """A 3-D convolution that looks only backwards in time, on `[b c t h w]`.

    Kernel 3 in time. In space either 3x3 with padding (`spatial_stride=1`) or 2x2 with stride 2,
    which halves an even grid without looking beyond it.

    It begins so that SiLU after it leaves the size of the signal as it was (He et al., arXiv
    1502.01852, section 2.2), and with nothing of the past: an output sees just the frames that it
    stands for. As PyTorch begins, a hundredth of the signal is left after four layers, and most of
    that is of other frames; the first ones of a shot, with nothing before them, are weaker still.
    """

    def __init__(
        self, channels_in: int, channels_out: int, *, time_stride: int = 1, spatial_stride: int = 1
    ) -> None:
        kernel, padding = (3, 1) if spatial_stride == 1 else (2, 0)
        super().__init__(
            channels_in,
            channels_out,
            (3, kernel, kernel),
            stride=(time_stride, spatial_stride, spatial_stride),
            padding=(0, padding, padding),
        )

    @override
    def reset_parameters(self) -> None:
        """Begin anew; see the class."""
        own = self.stride[0]  # taps of the frames that an output stands for, the newest
        fan_in = self.in_channels * own * self.kernel_size[1] * self.kernel_size[2]
        nn.init.zeros_(self.weight)
        nn.init.normal_(self.weight[:, :, -own:], std=SILU_GAIN / math.sqrt(fan_in))
        assert self.bias is not None
        nn.init.zeros_(self.bias)

    def advance(self, x: Tensor, tail: Tensor | None) -> tuple[Tensor, Tensor]:
        """Convolve the next piece; `tail` is what this layer returned for the piece before.

        Returns the outputs that are complete (possibly none: `t` is 0 then) and the new tail:
        the inputs that later outputs still need.
        """
        if tail is None:
            tail = x.new_zeros(*x.shape[:2], 2, *x.shape[3:])
        x = torch.cat([tail, x], dim=2)
        stride = self.stride[0]
        count = max(0, (x.shape[2] - 3) // stride + 1)
        if count == 0:
            side = self.stride[1]
            shape = (x.shape[0], self.out_channels, 0, x.shape[3] // side, x.shape[4] // side)
            return x.new_zeros(shape), x
        used = x[:, :, : (count - 1) * stride + 3]
        y = functional.conv3d(used, self.weight, self.bias, self.stride, self.padding)
        return y, x[:, :, count * stride :]
