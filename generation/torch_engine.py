"""The engine of the real models; the only way from the worker to torch."""

import gc
import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors.torch import save

from generation.autoencoder.tiled import tiled
from generation.chunk_files import LATENTS_NAME, SavedChunk, save_chunk
from generation.devices import choose_device
from generation.encoding import encode_clip
from generation.engine import JobWatch, LoadReport, check_request
from generation.errors import ModelNotLoaded
from generation.model import load_model
from generation.protocol import GenerateShot, ImportClip, ModelCard, RetrieveFrames
from generation.queries import Retrieved
from generation.retrieval import retrieve_frames
from generation.rollout import ShotChunk, ShotRequest, generate_shot
from generation.rungs import Rung, below, rungs_of
from generation.video import Pictures
from generation.weights import check_model_folder

if TYPE_CHECKING:
    from generation.model import VideoModel

_log = logging.getLogger(__name__)
_CHECK_SHARE = 0.2  # of the loading bar goes to checking the files


class TorchEngine:
    """Holds one loaded model and rolls out shots with it."""

    def __init__(self) -> None:
        self._device = choose_device()
        self._rung = Rung.WHOLE
        self._folder: Path | None = None
        self._model: VideoModel | None = None

    def load(self, folder: Path, report: LoadReport) -> ModelCard:
        """Check the files of the model against its card, then load it."""
        self._model = None  # two large models may not fit at once
        self._folder = None
        self.recover()
        card = check_model_folder(
            folder, lambda done: report("Checking the weights", _CHECK_SHARE * done)
        )
        self._load_parts(
            folder, lambda text, done: report(text, _CHECK_SHARE + (1 - _CHECK_SHARE) * done)
        )
        self._folder = folder
        return card

    def _load_parts(self, folder: Path, report: LoadReport) -> None:
        rungs = rungs_of(self._device.name)
        given_up = rungs[: rungs.index(self._rung) + 1]
        rests = Rung.OFFLOAD in given_up
        model = load_model(folder, self._device, report, rests=rests)
        if Rung.TILED in given_up:
            model = replace(model, codec=tiled(model.codec))
        self._model = model

    def generate(
        self, command: GenerateShot, card: ModelCard, watch: JobWatch
    ) -> Iterator[SavedChunk]:
        """Roll out the shot; each chunk is on disk before the next begins."""
        if self._model is None:
            raise ModelNotLoaded("No model is loaded")
        check_request(command, card)
        for note in self._model.loras.use(command.loras):
            watch.on_note(note)
        take_folder = Path(command.take_folder)
        request = ShotRequest(
            recipe=command.recipe,
            history=command.history,
            take_folder=take_folder,
            cache_folder=Path(command.cache_folder),
            first_chunk=command.first_chunk,
            references=command.references,
            keep=command.keep,
        )
        for chunk in generate_shot(
            self._model, request, cancel=watch.cancel, on_step=watch.on_step, on_note=watch.on_note
        ):
            yield _saved(take_folder, chunk, command.recipe.rate)

    def retrieve(
        self, command: RetrieveFrames, card: ModelCard, watch: JobWatch
    ) -> Iterator[Retrieved]:
        """Draw what is asked from memory alone."""
        if self._model is None:
            raise ModelNotLoaded("No model is loaded")
        self._model.loras.use(())
        return retrieve_frames(
            self._model, command, cancel=watch.cancel, on_step=watch.on_step
        )

    def encode(
        self, command: ImportClip, card: ModelCard, chunks: Iterable[Pictures], watch: JobWatch
    ) -> Iterator[SavedChunk]:
        """Encode the pictures; each chunk is on disk before the next is read."""
        if self._model is None:
            raise ModelNotLoaded("No model is loaded")
        self._model.loras.use(())
        folder = Path(command.take_folder)
        for chunk in encode_clip(self._model, chunks, folder, Path(command.cache_folder)):
            watch.cancel.raise_if_set()
            yield _saved(folder, chunk, card.grid.rate)

    def step_down(self) -> Rung | None:
        """Load the model again in a way that needs less memory."""
        rung = below(self._rung, rungs_of(self._device.name))
        if rung is None:
            return None
        self._rung, self._model = rung, None
        self.recover()
        if rung is Rung.HALF:
            self._device = replace(self._device, dtype=torch.bfloat16)
        if self._folder is not None:
            self._load_parts(self._folder, lambda text, done: _log.info("%s", text))
        return rung

    def recover(self) -> None:
        """Give unused memory back, so that the next job has it."""
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def _saved(folder: Path, chunk: ShotChunk, rate: tuple[int, int]) -> SavedChunk:
    latents = save({LATENTS_NAME: chunk.latents.detach().cpu().contiguous()})
    return save_chunk(folder, chunk.index, latents, chunk.pictures, rate)
