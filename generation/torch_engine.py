"""The engine of the real models; the only way from the worker to torch."""

import gc
import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors.torch import save

from generation.attention_kernels import KERNELS, choose_kernel, scaled_attention
from generation.autoencoder.tiled import tiled
from generation.chunk_files import LATENT_SPACE, LATENTS_NAME, SavedChunk, save_chunk
from generation.devices import choose_device, device_name
from generation.encoding import encode_clip
from generation.engine import JobWatch, LoadReport, check_keyframe, check_lora_files, check_request
from generation.errors import ModelNotLoaded, NotRemembered
from generation.keyframe_files import save_keyframe
from generation.model import VideoModel, load_folder
from generation.planning.pace import PaceWatch, pace_key
from generation.planning.plan import plan_for
from generation.protocol import (
    GenerateShot,
    ImportClip,
    MakeKeyframe,
    MemoryPlan,
    ModelCard,
    ProtocolError,
    RetrieveFrames,
    read_model_card,
)
from generation.queries import Retrieved
from generation.retrieval import retrieve_frames
from generation.rollout import ShotChunk, ShotRequest, generate_shot
from generation.rungs import Rung, below, rungs_of
from generation.video import Pictures
from generation.weights import check_model_folder

if TYPE_CHECKING:
    from generation.keyframes.model import KeyframeModel
    from generation.model import LoadedModel

_log = logging.getLogger(__name__)
_CHECK_SHARE = 0.2  # of the loading bar goes to checking the files


class TorchEngine:
    """Holds one loaded model and rolls out shots with it."""

    def __init__(self) -> None:
        self._device = self._whole_device = choose_device()
        self._rung = self._least = Rung.WHOLE  # where memory ran out, it begins lower
        self._folder: Path | None = None
        self._model: LoadedModel | None = None
        self._painter: KeyframeModel | None = None

    @property
    def rung(self) -> Rung:
        """The one on which the model is, or is going to be."""
        return self._rung

    def plan(self, folder: Path, *, always: bool) -> MemoryPlan | None:
        """Choose the rung that a model will be loaded on, by what is free."""
        self._forget()
        self._take(self._least)
        try:
            card = read_model_card(folder)
        except ProtocolError:  # loading says so
            return None
        planned = plan_for(folder, card, self._whole_device, self._least, always=always)
        if planned is not None:
            self._take(Rung(planned.chosen))
        return planned

    def load(self, folder: Path, report: LoadReport) -> ModelCard:
        """Check the files of the model against its card, then load it."""
        self._forget()
        card = check_model_folder(
            folder, lambda done: report("Checking the weights", _CHECK_SHARE * done)
        )
        self._load_parts(
            folder, lambda text, done: report(text, _CHECK_SHARE + (1 - _CHECK_SHARE) * done)
        )
        self._folder = folder
        return card

    def _load_parts(self, folder: Path, report: LoadReport) -> None:
        given_up = self._given_up()
        card = read_model_card(folder)
        choice = choose_kernel(self._device, has_own_pipeline=card.has_own_pipeline)
        _log.info("%s; attention by %s: %s.", device_name(self._device), choice.name, choice.why)
        scaled_attention.use(KERNELS[choice.name])
        if card.makes == "keyframes":
            # here, as it brings Qwen2.5-VL, which models for shots need not wait for
            from generation.keyframes.model import load_keyframes

            self._painter = load_keyframes(folder, card, self._device, report, given_up)
            return
        model = load_folder(folder, self._device, report, given_up=given_up)
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
        pace, moved_s = PaceWatch(), self._model.moved_s

        def step(chunk: int, number: int, steps: int, picture: Pictures | None) -> None:
            watch.on_step(chunk, number, steps, picture)
            pace.stepped(chunk)

        for chunk in generate_shot(
            self._model, request, cancel=watch.cancel, on_step=step, on_note=watch.on_note
        ):
            yield _saved(self._model, take_folder, chunk, command.recipe.rate)
        place = device_name(self._device), command.recipe.size
        moved_s = self._model.moved_s - moved_s
        pace.keep(pace_key(card.weights, *place, self._rung.value), moved_s)

    def retrieve(
        self, command: RetrieveFrames, card: ModelCard, watch: JobWatch
    ) -> Iterator[Retrieved]:
        """Draw what is asked from memory alone."""
        if self._model is None:
            raise ModelNotLoaded("No model is loaded")
        if not isinstance(self._model, VideoModel):
            raise NotRemembered(f"{card.name} goes on in its own way, without a memory to ask")
        check_lora_files(command.loras)
        self._model.loras.use(command.loras)
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
            yield _saved(self._model, folder, chunk, card.grid.rate)

    def make_keyframe(self, command: MakeKeyframe, card: ModelCard, watch: JobWatch) -> str:
        """Paint a keyframe with the loaded model and save it."""
        if self._painter is None:
            raise ModelNotLoaded("No model is loaded")
        from generation.keyframes.make import paint_keyframe

        check_keyframe(command, card)
        pace = PaceWatch()

        def step(number: int, steps: int) -> None:
            watch.on_step(0, number, steps, None)
            pace.stepped(0)

        picture = paint_keyframe(self._painter, command, watch.cancel, step)
        digest = save_keyframe(Path(command.file), picture)
        place = device_name(self._device), card.grid.size
        pace.keep(pace_key(card.weights, *place, self._rung.value))
        return digest

    def step_down(self) -> Rung | None:
        """Load the model again in a way that needs less memory."""
        rung = below(self._rung, rungs_of(self._device.name))
        if rung is None:
            return None
        self._model = self._painter = None
        self.recover()
        self._least = rung
        self._take(rung)
        if self._folder is not None:
            self._load_parts(self._folder, lambda text, done: _log.info("%s", text))
        return rung

    def _take(self, rung: Rung) -> None:
        self._rung = rung
        self._device = self._whole_device
        if Rung.HALF in self._given_up():
            self._device = replace(self._device, dtype=torch.bfloat16)

    def _given_up(self) -> frozenset[Rung]:
        rungs = rungs_of(self._device.name)
        return frozenset(rungs[: rungs.index(self._rung) + 1])

    def _forget(self) -> None:
        """Two large models may not fit at once."""
        self._model = self._painter = self._folder = None
        self.recover()

    def recover(self) -> None:
        """Give unused memory back, so that the next job has it."""
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        if torch.backends.mps.is_available():
            torch.mps.empty_cache()


def _saved(
    model: "LoadedModel", folder: Path, chunk: ShotChunk, rate: tuple[int, int]
) -> SavedChunk:
    tensors = {LATENTS_NAME: chunk.latents.detach().cpu().contiguous()}
    latents = save(tensors, {LATENT_SPACE: model.latent_space})
    return save_chunk(folder, chunk.index, latents, chunk.pictures, rate)
