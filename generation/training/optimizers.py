"""The optimisers of a stage, as one: clip, step, and a state that can be kept."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.distributed.tensor import DTensor

from generation.training.processes import shared_as, whole

CLIP_NORM = 1.0
_MOMENTS = ({"step", "exp_avg", "exp_avg_sq"}, {"momentum_buffer"})
"""What AdamW and Muon keep of each parameter."""


class Optimizers:
    """Muon for the weights of hidden layers, AdamW for everything else: also for a LoRA's halves.

    Muon (torch.optim.Muon) knows whole matrices only; a convolution's weight is given to it as the
    matrix `[out, in * kernel]`, which shares its memory. What is sharded is put together for it, in
    every process alike. It has `boost` times AdamW's rate.
    """

    def __init__(self, module: nn.Module, boost: float = 1.0) -> None:
        self._matrices: list[tuple[nn.Parameter, nn.Parameter]] = []
        others: list[nn.Parameter] = []
        self._names: list[list[str]] = [[], []]
        for name, parameter in module.named_parameters():
            if not parameter.requires_grad:
                continue
            if _is_hidden(name, parameter):
                flat = nn.Parameter(whole(parameter.data).view(parameter.shape[0], -1))
                self._matrices.append((parameter, flat))
                self._names[1].append(name)
            else:
                self._names[0].append(name)
                others.append(parameter)
        self._parameters = [*(p for p, _ in self._matrices), *others]
        self._parts: list[torch.optim.Optimizer] = [
            torch.optim.AdamW(others, betas=(0.9, 0.98), weight_decay=0.0)
        ]
        if self._matrices:
            flats = [flat for _, flat in self._matrices]
            self._parts.append(
                torch.optim.Muon(flats, weight_decay=0.0, adjust_lr_fn="match_rms_adamw")
            )
        self._names = self._names[: len(self._parts)]
        self._boosts = (1.0, boost)

    def step(self, rate: float) -> float:
        """Clip, update at this rate, clear; returns the gradient's norm before clipping."""
        norm = torch.nn.utils.clip_grad_norm_(self._parameters, CLIP_NORM)
        for parameter, flat in self._matrices:
            if parameter.grad is not None:
                flat.grad = whole(parameter.grad).reshape(flat.shape)
        for part, boost in zip(self._parts, self._boosts, strict=False):
            for group in part.param_groups:
                group["lr"] = rate * boost
            part.step()
            part.zero_grad(set_to_none=True)
        for parameter, flat in self._matrices:
            if isinstance(parameter, DTensor):
                parameter.data.copy_(shared_as(flat.data.view(parameter.shape), parameter))
        for parameter in self._parameters:
            parameter.grad = None
        return float(whole(norm))

    def state(self) -> dict[str, Tensor]:
        """Every moment tensor under a flat name; all processes have to ask."""
        return {
            f"{self._names[p][i]}:{key}": whole(value)
            for p, part in enumerate(self._parts)
            for i, entry in part.state_dict()["state"].items()
            for key, value in entry.items()
            if isinstance(value, Tensor)
        }

    def load(self, tensors: dict[str, Tensor]) -> None:
        """Take back what `state` gave.

        Raises:
            ValueError: it is of other parameters, or of other optimisers.
        """
        known = {
            f"{name}:{moment}"
            for names, moments in zip(self._names, _MOMENTS, strict=False)
            for name in names
            for moment in moments
        }
        if wrong := tensors.keys() - known:
            name, _, moment = min(wrong).rpartition(":")
            raise ValueError(
                f"the checkpoint is of a training that also changed {name}, or in another way "
                f"({moment}); begin anew in another --out"
            )
        for names, part in zip(self._names, self._parts, strict=True):
            parameters = [q for group in part.param_groups for q in group["params"]]
            saved = part.state_dict()
            state: dict[int, dict[str, Tensor]] = {}
            for name, value in tensors.items():
                owner, key = name.rsplit(":", 1)
                if owner in names:
                    index = names.index(owner)
                    state.setdefault(index, {})[key] = shared_as(value, parameters[index])
            saved["state"] = state
            part.load_state_dict(saved)


def moment_bytes(module: nn.Module) -> int:
    """What the moments of all that learns take: two of AdamW, one of Muon."""
    learning = [(name, p) for name, p in module.named_parameters() if p.requires_grad]
    return sum(p.nbytes * (1 if _is_hidden(name, p) else 2) for name, p in learning)


def _is_hidden(name: str, parameter: nn.Parameter) -> bool:
    """Whole weights between layers: no embedding, first or last projection, vector, or LoRA."""
    outer = ("embed", "shared", "proj_out", "attention_bias", "scale_shift", "lora_")
    return parameter.ndim >= 2 and parameter.shape[0] > 16 and not any(o in name for o in outer)
