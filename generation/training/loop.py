"""One training loop for every stage: schedule, log, checkpoints, resume; for any processes."""

from __future__ import annotations

import csv
import logging
import math
import os
import signal
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from tqdm import tqdm

from generation.training.checkpoint import CHECKPOINT, Checkpoint, check_room, load_module
from generation.training.optimizers import Optimizers
from generation.training.processes import new_accelerator, prepare, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from accelerate import Accelerator
    from torch import nn

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Schedule:
    """How long a stage trains and how fast.

    Attributes:
        steps: optimiser steps at most.
        minutes: time at most, over all resumed runs; the rate falls with whichever ends first.
        rate: highest learning rate of AdamW and of Muon (matched to AdamW's step size).
        warmup: steps to reach it, or a tenth of a short stage.
        boost: how many times as fast those learn that learn with Muon.
    """

    steps: int
    minutes: float = math.inf
    rate: float = 1e-3
    warmup: int = 50
    boost: float = 1.0

    def progress(self, step: int, seconds: float) -> float:
        """Fraction of the stage that is done, 0..1."""
        return min(1.0, max(step / self.steps, seconds / (60 * self.minutes)))

    def rate_at(self, step: int, seconds: float) -> float:
        """Learning rate: linear warm-up, then a cosine down to zero."""
        fall = 0.5 * (1 + math.cos(math.pi * self.progress(step, seconds)))
        return self.rate * min(1.0, (step + 1) / min(self.warmup, 1 + self.steps // 10)) * fall


@dataclass(frozen=True)
class Keeping:
    """What a stage keeps on disk.

    Attributes:
        folder: for checkpoint.safetensors and log.csv.
        every: steps from one checkpoint to the next.
        about: what a checkpoint has to be of, for it to be gone on with.
        learned: whether a tensor of this name is kept; all are, unless a model folder has them.
        on_save: called after each checkpoint with its step, by one process; draws contact sheets.
    """

    folder: Path
    every: int = 100
    about: dict[str, object] | None = None
    learned: Callable[[str], bool] = lambda _name: True
    on_save: Callable[[int], None] = lambda _step: None


class Trainer:
    """Runs a stage and keeps it resumable.

    `module(batch)` gives the loss and figures for the log. In several processes each is given its
    own part of a batch, and the loss is the mean over them.

    Raises:
        ValueError: the folder has a checkpoint of something else, or no room for one.
        RuntimeError: while it runs: a loss is not a number, or a checkpoint cannot be written.
    """

    def __init__(
        self, module: nn.Module, schedule: Schedule, keeping: Keeping,
        accelerator: Accelerator | None = None,
    ) -> None:
        self._schedule, self._keeping = schedule, keeping
        self._accelerator = accelerator or new_accelerator()
        self._told, self._stop = False, False  # this process, and all of them
        self.step, self._seconds = 0, 0.0
        self._kept_step: int | None = None
        keeping.folder.mkdir(parents=True, exist_ok=True)
        path = keeping.folder / CHECKPOINT
        found = self._found(path)
        if found is not None:
            load_module(module, found.module, keeping.learned)
            self.step, self._seconds = found.step, found.seconds
            self._kept_step = found.step
        if schedule.progress(self.step, self._seconds) < 1:
            check_room(path, module, keeping.learned)
        self._module = prepare(self._accelerator, module)
        learning = self._accelerator.unwrap_model(self._module)
        self._optimizers = Optimizers(learning, schedule.boost)
        if found is not None:
            self._optimizers.load(found.optimizer)
            log.info("Resumed at step %d of %s.", self.step, keeping.folder.name)
        self._forget_later_rows()

    def _found(self, path: Path) -> Checkpoint | None:
        if not path.exists():
            return None
        try:
            return Checkpoint.read(path, self._keeping.about or {})
        except ValueError as error:
            raise ValueError(f"{error}, or remove {path.parent} to train it anew") from error

    def run(self, batch_of_step: Callable[[int], Any]) -> None:
        """Train until the schedule ends.

        Raises:
            KeyboardInterrupt: it was told to stop; the step was finished and kept.
        """
        with self._stoppable(), self._bar() as bar:
            while self._schedule.progress(self.step, self._seconds) < 1:
                self._advance(batch_of_step, bar)
                if self.step % self._keeping.every == 0 or self._stop:
                    self.save()
                if self._stop:
                    raise KeyboardInterrupt
        if self.step % self._keeping.every:
            self.save()

    def _advance(self, batch_of_step: Callable[[int], Any], bar: tqdm[Any]) -> None:
        started = time.monotonic()
        loss, figures = self._module(batch_of_step(self.step))
        self._accelerator.backward(loss)
        rate = self._schedule.rate_at(self.step, self._seconds)
        norm = self._optimizers.step(rate)
        self.step += 1
        seconds = self._seconds + time.monotonic() - started
        mean, self._seconds = self._agree(float(loss.detach()), seconds)
        self._check_numbers(mean, norm)
        if self._accelerator.is_main_process:
            self._report({"loss": mean, "norm": norm, "rate": rate, **figures}, bar)

    def _check_numbers(self, loss: float, norm: float) -> None:
        """Stop before weights that are ruined are kept: all processes have the same numbers."""
        if math.isfinite(loss) and math.isfinite(norm):
            return
        raise RuntimeError(
            f"at step {self.step} the loss is {loss:g} and its gradient {norm:g}, from where no "
            f"training comes back; {self._what_is_kept()}. Go on with --full-precision, or begin "
            "anew in another --out with a lower --rate"
        )

    def _what_is_kept(self) -> str:
        step = self._kept_step
        return "nothing is kept yet" if step is None else f"the checkpoint of step {step} is kept"

    def _agree(self, loss: float, seconds: float) -> tuple[float, float]:
        """Mean loss and time of all processes, so that all go on alike; and stop when one does."""
        own = torch.tensor([loss, seconds, float(self._told)])
        mean: Any = self._accelerator.reduce(own.to(self._accelerator.device), "mean")
        self._stop = bool(mean[2] > 0)
        return float(mean[0]), float(mean[1])

    def _report(self, figures: dict[str, float], bar: tqdm[Any]) -> None:
        row = {"step": self.step, "minutes": round(self._seconds / 60, 2), **figures}
        try:
            _add_row(self._keeping.folder / "log.csv", row)
        except OSError as error:
            raise RuntimeError(
                f"the log cannot be written ({error}); {self._what_is_kept()}, so make room and "
                "run the same command again"
            ) from error
        bar.update()
        bar.set_postfix(loss=f"{figures['loss']:.4f}")
        if bar.disable and self.step % 20 == 0:
            log.info(" ".join(f"{k}={v:.4g}" for k, v in row.items()))

    def _forget_later_rows(self) -> None:
        """Steps after the checkpoint, or all, are done again: they are not to be logged twice."""
        path = self._keeping.folder / "log.csv"
        if self._accelerator.is_main_process and path.exists():
            lines = path.read_text().splitlines(keepends=True)
            rows = [row for row in lines[1:] if row.endswith("\n")]  # a full disk cuts the last
            kept = [row for row in rows if _step_of(row) <= self.step]
            path.write_text("".join([*lines[:1], *kept] if kept else []))

    def save(self) -> None:
        """Write weights, optimiser and progress in one piece."""
        module = self._accelerator.unwrap_model(self._module).state_dict()
        kept = {name: whole(t) for name, t in module.items() if self._keeping.learned(name)}
        optimizer = self._optimizers.state()
        if self._accelerator.is_main_process:
            about = self._keeping.about or {}
            Checkpoint(kept, optimizer, self.step, self._seconds, about).write(
                self._keeping.folder / CHECKPOINT
            )
            self._keeping.on_save(self.step)
        self._kept_step = self.step
        self._accelerator.wait_for_everyone()

    @contextmanager
    def _stoppable(self) -> Iterator[None]:
        """Ctrl-C, or a polite kill, ends the training after the step that it is in."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        signals = (signal.SIGINT, signal.SIGTERM)
        before = {s: signal.signal(s, lambda *_: setattr(self, "_told", True)) for s in signals}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _bar(self) -> tqdm[Any]:
        """A progress bar where there is a terminal."""
        disable = None if self._accelerator.is_main_process else True
        return tqdm(total=self._schedule.steps, initial=self.step, unit="step", disable=disable)


def _step_of(row: str) -> float:
    """A row that a power cut left unreadable is of no step."""
    try:
        return float(row.split(",")[0])
    except ValueError:
        return math.inf


def _add_row(path: Path, row: dict[str, float]) -> None:
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, row.keys())
        if file.tell() == 0:
            writer.writeheader()
        writer.writerow({k: v if k == "step" else f"{v:.5g}" for k, v in row.items()})


def use_threads(count: int | None = None) -> None:
    """Let torch use `count` threads, by default every core, or this process's part of them."""
    share = int(os.environ.get("OMP_NUM_THREADS", "0")) or os.cpu_count() or 1
    torch.set_num_threads(count or share)
