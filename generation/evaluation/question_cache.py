"""Questions on disk: drawn and encoded once, asked of every memory with the same autoencoder."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import zipfile
import zlib
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from generation import animatic, autoencoder, evaluation
from generation.evaluation.aspects import Asked, AskedColour, AskedShape
from generation.evaluation.movement import Movement
from generation.evaluation.questions import Question, Seen
from generation.weights import fingerprint

if TYPE_CHECKING:
    from generation.devices import Device
    from generation.model import VideoModel

log = logging.getLogger(__name__)

DAMAGED = (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile, zlib.error)
"""What numpy raises for a file that is cut short or holds something else."""


class QuestionCache:
    """A folder of questions that were drawn and encoded before. Safe to delete at any time."""

    def __init__(self, folder: Path, model_folder: Path, model: VideoModel) -> None:
        grid, room = model.card.grid, model.history_frames
        setting = [fingerprint(model_folder / "vae"), str(model.device), str(grid), str(room)]
        self._folder = folder / _digest(setting)
        self._device = model.device

    def load(self, number: int) -> Question | None:
        """The question of a story, or None when it is not there or damaged."""
        path = self._path(number)
        try:
            # opened here: np.load leaves a damaged file open; of itself it reads no pickles
            with path.open("rb") as file, np.load(file) as arrays:
                return _unpacked(dict(arrays), self._device)
        except FileNotFoundError:
            return None
        except DAMAGED as error:
            log.warning("A damaged file of the cache is made again: %s (%s)", path, error)
            return None

    def save(self, number: int, question: Question) -> None:
        """Keep the question of a story; a full disk only costs time later."""
        path = self._path(number)
        part = path.with_suffix(f".{os.getpid()}.part")  # another process may draw the same
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                np.savez_compressed(file, **_packed(question))
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            log.warning("A held-out story was not kept for later: %s", error)

    def _path(self, number: int) -> Path:
        return self._folder / f"story_{number:05d}.npz"


def _digest(setting: list[str]) -> str:
    """Of a setting and of the code that draws, encodes and asks."""
    summary = hashlib.sha256("\n".join(setting).encode())
    for package in (animatic, autoencoder, evaluation):
        for path in sorted(Path(package.__path__[0]).glob("*.py")):
            summary.update(path.read_bytes())
    return summary.hexdigest()[:16]


def _packed(question: Question) -> dict[str, Any]:
    asked = question.asked
    notes = {
        "caption": question.caption,
        "colours": [asdict(colour) for colour in asked.colours],
        "shapes": [shape.aspect for shape in asked.shapes],
        "movement": asked.movement.amount,
        "before": len(question.before),
    }
    arrays: dict[str, Any] = {
        "notes": np.array(json.dumps(notes)), "truth": question.truth,
        "ceiling": question.ceiling, "moved": asked.movement.where,
    }
    for i, shape in enumerate(asked.shapes):
        arrays[f"labels {i}"] = shape.labels
    for i, shot in enumerate(question.before):
        arrays[f"pictures {i}"] = shot.pictures
        arrays[f"latents {i}"] = shot.latents.float().cpu().numpy()
    return arrays


def _unpacked(arrays: dict[str, Any], device: Device) -> Question:
    notes = json.loads(str(arrays["notes"]))
    colours = (AskedColour(**{**c, "rgb": tuple(c["rgb"])}) for c in notes["colours"])
    shapes = (AskedShape(a, arrays[f"labels {i}"]) for i, a in enumerate(notes["shapes"]))
    before = (
        Seen(arrays[f"pictures {i}"], _latents(arrays[f"latents {i}"], device))
        for i in range(notes["before"])
    )
    moved = Movement(notes["movement"], arrays["moved"])
    asked = Asked(tuple(colours), tuple(shapes), moved)
    return Question(
        notes["caption"], tuple(before), asked, arrays["truth"], arrays["ceiling"]
    )


def _latents(array: Any, device: Device) -> torch.Tensor:  # noqa: ANN401  as numpy reads it
    return torch.from_numpy(array).to(device.torch_device, device.dtype)
