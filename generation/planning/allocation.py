"""How many bytes of tensors are alive at once while something is computed.

`counted` watches the tensors themselves, so it also works on PyTorch's meta device, where there are
shapes only: that is how a plan is made. `allocated` asks the allocator instead, and is what a plan
is held against.
"""

from __future__ import annotations

import math
import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import torch
from torch import Tensor
from torch.nn import functional
from torch.overrides import TorchFunctionMode
from torch.profiler import ProfilerActivity, profile
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from torch import nn

_GIVEN = ("query", "key", "value", "attn_mask")
_SMALL = 20_480  # numbers; oneDNN is not asked for fewer (`use_mkldnn` in ATen's Convolution.cpp)
_TOGETHER = 16  # channels, which oneDNN computes side by side


@dataclass(frozen=True)
class Held:
    """Bytes that something took beside what was there before it: at most, and when it was done."""

    peak_bytes: int
    left_bytes: int


def counted(action: Callable[[], object], device: str = "cpu") -> Held:
    """What `action` would hold on a kind of device; attention stores no scores."""
    watch = _Watch(device)
    with torch.no_grad(), _FusedAttention(), watch:
        action()
    return Held(watch.peak_bytes, watch.held_bytes)


def allocated(action: Callable[[], object], device: torch.device) -> Held:
    """What the device's allocator gives to `action`."""
    if device.type == "cuda":
        return _allocated_on_gpu(action, device)
    with torch.no_grad(), profile(activities=[ProfilerActivity.CPU], profile_memory=True) as seen:
        action()
    held = peak = 0
    events = (e for e in _raw_events(seen) if e.name() == "[memory]")
    for event in sorted(events, key=lambda e: int(e.start_ns())):
        held += event.nbytes()
        peak = max(peak, held)
    return Held(peak, held)


def convolution_scratch(given: Tensor, weight: Tensor, made: Tensor, device: str) -> int:
    """Bytes that a convolution takes for itself while it runs, as PyTorch 2.13 does it.

    On a CPU that is what it copies into oneDNN's order, or, where that is not used (small
    pictures of 32 bits), a column for each number that it makes. What cuDNN takes cannot be
    known; it may copy into another order as well.
    """
    kernel, size = weight.shape[2:], given.element_size()
    is_small = len(given) == 1 and math.prod(given.shape[:4]) <= _SMALL
    wide = given.dtype == torch.float32
    if device == "cpu" and wide and is_small:
        if math.prod(kernel) == 1:
            return 0
        return len(given) * math.prod((given.shape[1], *kernel, *made.shape[2:])) * size
    filled_up = made.numel() // made.shape[1] * (-made.shape[1] % _TOGETHER)
    return max(made.numel(), given.numel() + weight.numel() + filled_up) * size


def weight_bytes(modules: Iterable[nn.Module]) -> int:
    """Bytes of the weights and buffers of modules, each once."""
    tensors = (t for module in modules for t in (*module.parameters(), *module.buffers()))
    return sum({id(t): t.numel() * t.element_size() for t in tensors}.values())


def _allocated_on_gpu(action: Callable[[], object], device: torch.device) -> Held:
    torch.cuda.synchronize(device)
    torch.cuda.reset_peak_memory_stats(device)
    before = torch.cuda.memory_allocated(device)
    with torch.no_grad():
        action()
    torch.cuda.synchronize(device)
    peak, left = torch.cuda.max_memory_allocated(device), torch.cuda.memory_allocated(device)
    return Held(peak - before, left - before)


def _raw_events(seen: profile) -> list[Any]:
    return cast("list[Any]", cast("Any", seen.profiler).kineto_results.events())


class _Watch(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Knows each storage that was made while it watched, until it dies."""

    def __init__(self, device: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._device = device
        self.held_bytes = self.peak_bytes = 0
        self._known: dict[int, weakref.finalize[Any, Any]] = {}

    @override
    def __torch_dispatch__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        given = {_key(t) for t in tree_leaves((args, kwargs or {})) if isinstance(t, Tensor)}
        result = func(*args, **(kwargs or {}))
        for made in tree_leaves(result):
            if isinstance(made, Tensor) and _key(made) not in given:
                self._take_in(made)
        if func is torch.ops.aten.convolution.default:
            beside = convolution_scratch(args[0], args[1], result, self._device)
            self.peak_bytes = max(self.peak_bytes, self.held_bytes + beside)
        return result

    def _take_in(self, made: Tensor) -> None:
        storage, key = made.untyped_storage(), _key(made)
        if key in self._known:
            return
        size = storage.nbytes()
        self.held_bytes += size
        self.peak_bytes = max(self.peak_bytes, self.held_bytes)
        self._known[key] = weakref.finalize(storage, self._let_go, key, size)

    def _let_go(self, key: int, size: int) -> None:
        self._known.pop(key, None)
        self.held_bytes -= size


class _FusedAttention(TorchFunctionMode):
    """Attention as the kernels that are used compute it; on the meta device it would be unfused."""

    @override
    def __torch_function__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        if func is functional.scaled_dot_product_attention:
            named = dict(zip(_GIVEN, args, strict=False)) | (kwargs or {})
            query, mask = named["query"], named.get("attn_mask")
            if query.device.type == "meta":
                scores = None if mask is None else _scores_of(mask, query)
                read = query.new_empty(*query.shape[:-1], named["value"].shape[-1])
                del scores
                return read
        return func(*args, **(kwargs or {}))


def _scores_of(mask: Tensor, query: Tensor) -> Tensor:
    """What a mask of truths is made into before it is added to scores."""
    return mask if mask.dtype == query.dtype else query.new_zeros(mask.shape)


def _key(tensor: Tensor) -> int:
    return int(cast("Any", tensor.untyped_storage())._cdata)
