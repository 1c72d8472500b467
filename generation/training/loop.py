"""One training loop for every stage: schedule, log, checkpoints, resume."""

from __future__ import annotations

import csv
import json
import logging
import math
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

log = logging.getLogger(__name__)

CLIP_NORM = 1.0


@dataclass(frozen=True)
class Schedule:
    """How long a stage trains and how fast.

    Attributes:
        steps: optimiser steps at most.
        minutes: time at most, over all resumed runs; the rate falls with whichever ends first.
        rate: highest learning rate of AdamW and of Muon (matched to AdamW's step size).
        warmup: steps to reach it.
    """

    steps: int
    minutes: float = math.inf
    rate: float = 1e-3
    warmup: int = 50

    def progress(self, step: int, seconds: float) -> float:
        """Fraction of the stage that is done, 0..1."""
        return min(1.0, max(step / self.steps, seconds / (60 * self.minutes)))

    def rate_at(self, step: int, seconds: float) -> float:
        """Learning rate: linear warm-up, then a cosine down to zero."""
        fall = 0.5 * (1 + math.cos(math.pi * self.progress(step, seconds)))
        return self.rate * min(1.0, (step + 1) / self.warmup) * fall


class Optimizers:
    """Muon for the weights of hidden layers, AdamW for everything else.

    Muon (torch.optim.Muon) knows matrices only; a convolution's weight is given to it as the
    matrix `[out, in * kernel]`, which shares its memory.
    """

    def __init__(self, modules: Iterable[nn.Module]) -> None:
        self._matrices: list[tuple[nn.Parameter, nn.Parameter]] = []
        others: list[nn.Parameter] = []
        for module in modules:
            for name, parameter in module.named_parameters():
                if _is_hidden(name, parameter):
                    flat = nn.Parameter(parameter.data.view(parameter.shape[0], -1))
                    self._matrices.append((parameter, flat))
                else:
                    others.append(parameter)
        self._parameters = [*(p for p, _ in self._matrices), *others]
        self._parts: list[torch.optim.Optimizer] = [
            torch.optim.AdamW(others, betas=(0.9, 0.98), weight_decay=0.0)
        ]
        if self._matrices:
            flats = [flat for _, flat in self._matrices]
            muon = torch.optim.Muon(flats, weight_decay=0.0, adjust_lr_fn="match_rms_adamw")
            self._parts.append(muon)

    def step(self, rate: float) -> float:
        """Clip, update at this rate, clear; returns the gradient's norm before clipping."""
        norm = torch.nn.utils.clip_grad_norm_(self._parameters, CLIP_NORM)
        for parameter, flat in self._matrices:
            if parameter.grad is not None:
                flat.grad = parameter.grad.reshape(flat.shape)
        for part in self._parts:
            for group in part.param_groups:
                group["lr"] = rate
            part.step()
            part.zero_grad(set_to_none=True)
        for parameter in self._parameters:
            parameter.grad = None
        return float(norm)

    def state(self) -> dict[str, Tensor]:
        """Every moment tensor under a flat name."""
        return {
            f"{p}.{i}.{key}": value
            for p, part in enumerate(self._parts)
            for i, entry in part.state_dict()["state"].items()
            for key, value in entry.items()
            if isinstance(value, Tensor)
        }

    def load(self, tensors: dict[str, Tensor]) -> None:
        """Take back what `state` gave."""
        for p, part in enumerate(self._parts):
            saved = part.state_dict()
            state: dict[int, dict[str, Tensor]] = {}
            for name, value in tensors.items():
                owner, index, key = name.split(".", 2)
                if int(owner) == p:
                    state.setdefault(int(index), {})[key] = value
            saved["state"] = state
            part.load_state_dict(saved)


class Trainer:
    """Runs a stage and keeps it resumable: FOLDER/checkpoint.safetensors and FOLDER/log.csv."""

    def __init__(
        self, folder: Path, modules: dict[str, nn.Module], schedule: Schedule, *, save_every: int,
        about: dict[str, object] | None = None,
    ) -> None:
        """`about` is what a checkpoint has to be of, for it to be gone on with."""
        folder.mkdir(parents=True, exist_ok=True)
        self._about = about or {}
        self._folder, self._modules, self._schedule = folder, modules, schedule
        self._save_every = save_every
        self._optimizers = Optimizers(modules.values())
        self.step, self._seconds = 0, 0.0
        self._resume()

    def run(self, loss_of_step: Callable[[int], tuple[Tensor, dict[str, float]]]) -> None:
        """Train until the schedule ends; `loss_of_step` gives a loss and figures for the log."""
        schedule = self._schedule
        while schedule.progress(self.step, self._seconds) < 1:
            started = time.monotonic()
            loss, figures = loss_of_step(self.step)
            loss.backward()  # type: ignore[no-untyped-call]
            rate = schedule.rate_at(self.step, self._seconds)
            norm = self._optimizers.step(rate)
            self.step += 1
            self._seconds += time.monotonic() - started
            self._report({"loss": float(loss.detach()), "norm": norm, "rate": rate, **figures})
            if self.step % self._save_every == 0:
                self.save()
        self.save()

    def _report(self, figures: dict[str, float]) -> None:
        row = {"step": self.step, "minutes": round(self._seconds / 60, 2), **figures}
        path = self._folder / "log.csv"
        fresh = not path.exists()
        with path.open("a", newline="") as file:
            writer = csv.DictWriter(file, row.keys())
            if fresh:
                writer.writeheader()
            writer.writerow({k: f"{v:.5g}" for k, v in row.items()})
        if self.step % 20 == 0:
            log.info(" ".join(f"{k}={v:.4g}" for k, v in row.items()))

    def save(self) -> None:
        """Write weights, optimiser and random state, atomically."""
        tensors = {
            f"{name}/{key}": value.contiguous()
            for name, module in self._modules.items()
            for key, value in module.state_dict().items()
        }
        tensors |= {f"optimizer/{k}": v.contiguous() for k, v in self._optimizers.state().items()}
        tensors["random"] = torch.get_rng_state()
        header = {
            "progress": json.dumps({"step": self.step, "seconds": self._seconds}),
            "about": json.dumps(self._about),
        }
        part = self._folder / "checkpoint.part"
        save_file(_without_sharing(tensors), part, metadata=header)
        part.replace(self._folder / "checkpoint.safetensors")

    def _resume(self) -> None:
        path = self._folder / "checkpoint.safetensors"
        if not path.exists():
            return
        check_about(path, self._about)
        tensors = load_file(path)
        torch.set_rng_state(tensors.pop("random"))
        load_modules(self._modules, tensors)
        self._optimizers.load(_below(tensors, "optimizer"))
        progress = read_progress(path)
        self.step, self._seconds = int(progress["step"]), progress["seconds"]
        log.info("Resumed at step %d of %s.", self.step, self._folder.name)


def read_progress(path: Path) -> dict[str, float]:
    """Step and seconds that a checkpoint stands at."""
    with safe_open(path, framework="pt") as file:
        progress: dict[str, float] = json.loads(file.metadata()["progress"])
    return progress


def check_about(path: Path, about: dict[str, object]) -> None:
    """Raise ValueError where a checkpoint is of something else than `about` says."""
    with safe_open(path, framework="pt") as file:
        kept = json.loads((file.metadata() or {}).get("about", "{}"))
    for name, value in about.items():
        if kept.get(name, value) != value:
            raise ValueError(f"{path} was trained with {name} {kept[name]!r}, not {value!r}")


def load_modules(modules: dict[str, nn.Module], tensors: dict[str, Tensor]) -> None:
    """Load every module from its part of a checkpoint."""
    for name, module in modules.items():
        module.load_state_dict(_below(tensors, name))


def _is_hidden(name: str, parameter: nn.Parameter) -> bool:
    """Weights between layers: not embeddings, not the first or last projection, not vectors."""
    outer = ("embed", "shared", "proj_out", "attention_bias", "scale_shift")
    return parameter.ndim >= 2 and parameter.shape[0] > 16 and not any(o in name for o in outer)


def seeded(*numbers: int) -> int:
    """One seed from several numbers, so that a step's randomness depends on the step alone."""
    mixed = 0
    for number in numbers:
        mixed = (mixed * 1_000_003 + number + 1) % (2**63 - 25)
    return mixed


def use_threads(count: int | None = None) -> None:
    """Let torch use `count` threads, by default every core."""
    torch.set_num_threads(count or os.cpu_count() or 1)


def _below(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    start = prefix + "/"
    return {k.removeprefix(start): v for k, v in tensors.items() if k.startswith(start)}


def _without_sharing(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Tied weights are stored twice: safetensors refuses shared memory."""
    seen: set[int] = set()
    out = {}
    for name, tensor in tensors.items():
        out[name] = tensor.clone() if tensor.data_ptr() in seen and tensor.numel() else tensor
        seen.add(tensor.data_ptr())
    return out
